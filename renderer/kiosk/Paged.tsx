import { type ReactNode, type RefCallback, useCallback, useRef, useState } from 'react'
import { Chevron } from '../ui/icons.tsx'
import css from './Paged.module.css'
import { useWords } from './useWords.ts'

type Ends = { scrolls: boolean; atStart: boolean; atEnd: boolean }

/** What may be longer than the screen: it moves under a finger, and by buttons that everybody can press. */
export function Paged({ children }: { children: ReactNode }) {
  const { t } = useWords()
  const [ends, setEnds] = useState<Ends>({ scrolls: false, atStart: true, atEnd: true })
  const place = useRef<HTMLElement>(null)
  const watch: RefCallback<HTMLElement> = useCallback((element) => {
    place.current = element
    if (element === null) return undefined
    const measure = (): void => {
      const { scrollTop, scrollHeight, clientHeight } = element
      const room = scrollHeight - clientHeight
      setEnds({ scrolls: room > 1, atStart: scrollTop <= 1, atEnd: scrollTop >= room - 1 })
    }
    const resized = new ResizeObserver(measure)
    for (const sized of [element, ...element.children]) resized.observe(sized)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])
  const page = (direction: 1 | -1): void => {
    const element = place.current
    element?.scrollBy({ top: direction * element.clientHeight * 0.8 })
  }
  return (
    <div className={css['paged']}>
      <div className={css['scroller']} data-scroller ref={watch} {...(ends.scrolls ? { tabIndex: 0 } : {})}>
        <div className={css['content']}>{children}</div>
      </div>
      {ends.scrolls && (
        <div className={css['pages']}>
          <button type="button" className={css['page']} aria-disabled={ends.atStart} onClick={() => page(-1)}>
            <span className={css['up']}>
              <Chevron />
            </span>
            <span className={css['word']}>{t('earlier')}</span>
          </button>
          <button type="button" className={css['page']} aria-disabled={ends.atEnd} onClick={() => page(1)}>
            <Chevron />
            <span className={css['word']}>{t('more')}</span>
          </button>
        </div>
      )}
    </div>
  )
}

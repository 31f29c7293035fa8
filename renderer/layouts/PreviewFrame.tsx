import { type ReactNode, type RefCallback, useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '#domain/language/language.ts'
import css from './PreviewFrame.module.css'

export type ScreenSize = { width: number; height: number }

/**
 * What a screen of another size shows, drawn smaller: in a document of its own, whose window is as large as that screen, so that
 * all that depends on size, theme and language of the page is as it will be there. Nothing in it can be pressed.
 */
export function PreviewFrame(props: {
  label: string
  size: ScreenSize
  language: Language
  theme: 'light' | 'dark' | 'contrast'
  children: ReactNode
}) {
  const { label, size, language, theme, children } = props
  const frame = useRef<HTMLIFrameElement>(null)
  const [body, setBody] = useState<HTMLElement>()
  const [room, measure] = useRoom()
  useEffect(() => {
    const inside = frame.current?.contentDocument
    if (inside === null || inside === undefined) return undefined
    let isThere = true
    void dressed(inside).then(() => {
      if (isThere) setBody(inside.body)
    })
    return () => {
      isThere = false
    }
  }, [])
  useEffect(() => {
    look(frame.current, { language, theme })
  }, [language, theme])
  const scale = Math.min(room.width / size.width, room.height / size.height)
  return (
    <div className={css['room']} ref={measure}>
      <div className={css['screen']} style={{ width: size.width * scale, height: size.height * scale }}>
        <iframe
          className={css['frame']}
          ref={frame}
          title={label}
          inert
          tabIndex={-1}
          width={size.width}
          height={size.height}
          style={{ transform: `scale(${String(scale)})` }}
        />
      </div>
      {body !== undefined && createPortal(children, body)}
    </div>
  )
}

/** What `Look` does for the whole page. */
const look = (frame: HTMLIFrameElement | null, { language, theme }: { language: Language; theme: string }): void => {
  const root = frame?.contentDocument?.documentElement
  if (root === undefined) return
  root.lang = language
  root.dataset['theme'] = theme
  root.dataset['mantineColorScheme'] = theme === 'light' ? 'light' : 'dark'
}

/** Gives an empty document this page's styles, and waits until they count. */
const dressed = async (inside: Document): Promise<void> => {
  const styles = document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel=stylesheet], style')
  inside.head.replaceChildren()
  await Promise.all(
    [...styles].map(async (style) => {
      const copy = inside.importNode(style, true)
      // A nonce is not among what can be read of a page, and so is not copied either.
      copy.nonce = style.nonce
      const { promise, resolve } = Promise.withResolvers<undefined>()
      if (copy instanceof HTMLStyleElement || style instanceof HTMLStyleElement) resolve(undefined)
      copy.addEventListener('load', () => resolve(undefined))
      copy.addEventListener('error', () => resolve(undefined))
      inside.head.append(copy)
      await promise
    }),
  )
}

/** How large an element is, in pixels, and told anew when that changes. */
const useRoom = (): [ScreenSize, RefCallback<HTMLElement>] => {
  const [room, setRoom] = useState<ScreenSize>({ width: 0, height: 0 })
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const resized = new ResizeObserver((entries) => {
      const { width = 0, height = 0 } = entries.at(-1)?.contentRect ?? {}
      setRoom({ width, height })
    })
    resized.observe(element)
    return () => resized.disconnect()
  }, [])
  return [room, measure]
}

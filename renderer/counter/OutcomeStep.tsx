import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outcome } from '#domain/visit/entry.ts'
import { useDraft } from '../state/useDraft.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Check } from '../ui/icons.tsx'
import type { Names } from '../visit/names.ts'
import { OutcomeRow } from './OutcomeRow.tsx'
import styles from './OutcomeStep.module.css'
import { draftsFor, draftsOf, missingIn, outcomesOf, withDraft } from './outcomes.ts'

/**
 * The step in front of finishing: what became of each product. Digits choose for the product that has the focus, Enter
 * confirms, Escape goes back; a single key or click never ends a service.
 */
export const OutcomeStep = (props: {
  /** Id of the visit. */
  about: string
  label: string
  products: readonly string[]
  names: Names
  busy: boolean
  onFinish: (outcomes: Outcome[]) => void
  onCancel: () => void
}) => {
  const { about, label, products, names, busy, onFinish, onCancel } = props
  const { t } = useTranslation(['counter', 'common'])
  const [drafts, setDrafts] = useDraft(`outcome ${about}`, draftsOf(products), draftsFor(products))
  const [told, setTold] = useState(false)
  const form = useRef<HTMLElement>(null)
  const missing = missingIn(drafts)

  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input:checked') ?? form.current
    first?.focus()
  }, [])

  const confirm = () => {
    const outcomes = outcomesOf(drafts)
    if (busy) return
    if (outcomes === undefined) {
      setTold(true)
      form.current?.querySelector<HTMLElement>('[data-missing]')?.focus()
    } else {
      onFinish(outcomes)
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      onCancel()
    }
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    if (event.key === 'Enter' && !event.repeat && !onButton) {
      event.preventDefault()
      event.stopPropagation()
      confirm()
    }
  }
  return (
    <section
      ref={form}
      tabIndex={-1}
      className={styles['step']}
      aria-label={t('outcome.title', { label })}
      onKeyDown={onKeyDown}
    >
      <h3 className={styles['title']}>{t('outcome.title', { label })}</h3>
      {drafts.length === 0 && <p className={styles['none']}>{t('outcome.noProducts')}</p>}
      {drafts.map((draft) => (
        <OutcomeRow
          key={draft.product}
          draft={draft}
          name={names.product(draft.product)}
          missing={missing?.product === draft.product ? missing.field : undefined}
          told={told}
          onChange={(change) => setDrafts(withDraft(drafts, draft.product, change))}
        />
      ))}
      <p className={styles['hint']} role={told && missing !== undefined ? 'alert' : undefined}>
        {told && missing !== undefined ? t(`outcome.missing.${missing.field}`) : t('outcome.hint')}
      </p>
      <div className={styles['actions']}>
        <ActionButton
          label={t('outcome.confirm')}
          chord="Enter"
          kind="primary"
          icon={<Check />}
          busy={busy}
          onPress={confirm}
        />
        <ActionButton label={t('common:back')} chord="Escape" kind="quiet" disabled={busy} onPress={onCancel} />
      </div>
    </section>
  )
}

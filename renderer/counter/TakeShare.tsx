import { VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OtherShare } from '#domain/desk/shares.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import formStyles from '../visit/Form.module.css'
import choices from '../visit/Choices.module.css'
import styles from './TakeShare.module.css'

/** While cut off: whose share this counter takes over or gives back, and what that risks. */
export const TakeShare = (props: {
  shares: readonly OtherShare[]
  busy: boolean
  onTake: (counter: string) => void
  onReturn: (counter: string) => void
  onCancel: () => void
}) => {
  const { shares, busy, onTake, onReturn, onCancel } = props
  const { t } = useTranslation(['counter', 'common'])
  const group = useId()
  const [picked, setPicked] = useState<string>()
  const chosen = shares.find(({ counter }) => counter === picked) ?? mostOverdue(shares)

  const go = () => {
    if (busy || chosen === undefined) return
    if (chosen.taken) onReturn(chosen.counter)
    else onTake(chosen.counter)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onCancel()
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.repeat) {
      event.preventDefault()
      go()
    }
  }
  return (
    <section className={formStyles['form']} aria-label={t('share.title')} onKeyDown={onKeyDown}>
      <h2 className={formStyles['title']}>{t('share.title')}</h2>
      {chosen === undefined ? (
        <p className={styles['risk']}>{t('share.none')}</p>
      ) : (
        <>
          <fieldset className={`${styles['shares'] ?? ''} ${choices['choices'] ?? ''}`}>
            <legend>
              <VisuallyHidden>{t('share.whose')}</VisuallyHidden>
            </legend>
            {shares.map((share) => (
              <label
                key={share.counter}
                className={choices['choice']}
                data-chosen={share.counter === chosen.counter || undefined}
              >
                <input
                  type="radio"
                  name={group}
                  checked={share.counter === chosen.counter}
                  autoFocus={share.counter === chosen.counter}
                  onChange={() => setPicked(share.counter)}
                />
                <strong>{t('share.counter', { counter: share.counter })}</strong>
                <span className={styles['waiting']}>
                  {t('share.waiting', {
                    count: share.visits.length,
                    minutes: Math.floor(share.longestMs / 60_000),
                  })}
                  {share.taken && ` · ${t('share.taken')}`}
                </span>
              </label>
            ))}
          </fieldset>
          <p className={styles['risk']}>
            {chosen.taken
              ? t('share.giveBack', { counter: chosen.counter })
              : t('share.risk', { counter: chosen.counter })}
          </p>
        </>
      )}
      <div className={formStyles['actions']}>
        {chosen !== undefined && (
          <ActionButton
            label={
              chosen.taken
                ? t('share.return', { counter: chosen.counter })
                : t('share.take', { counter: chosen.counter })
            }
            chord="Enter"
            kind="primary"
            busy={busy}
            onPress={go}
          />
        )}
        <ActionButton label={t('common:back')} chord="Escape" kind="quiet" onPress={onCancel} />
      </div>
    </section>
  )
}

const mostOverdue = (shares: readonly OtherShare[]): OtherShare | undefined =>
  [...shares].sort((a, b) => Number(a.taken) - Number(b.taken) || b.overdue - a.overdue)[0]

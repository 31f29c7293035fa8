import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { guidePress } from '../../guide/pressed.ts'
import { ActionButton } from '../../ui/ActionButton.tsx'
import detail from '../../ui/Detail.module.css'

const whos = ['citizen', 'site'] as const

/** Who puts the appointment off: a digit, and it is off. */
export function CancelChoice(props: { onChoose: (who: (typeof whos)[number]) => void; onBack: () => void }) {
  const { onChoose, onBack } = props
  const { t } = useTranslation('appointmentCare')
  const group = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => group.current?.querySelector('button')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = guidePress(event.nativeEvent)
    const who = pressed?.does === 'number' ? whos[pressed.number - 1] : undefined
    if (who === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (who === undefined) onBack()
    else onChoose(who)
  }
  return (
    <div ref={group} className={detail['actions']} role="group" aria-label={t('cancel.who')} onKeyDown={onKeyDown}>
      <p className={detail['line']}>{t('cancel.who')}</p>
      {whos.map((who, place) => (
        <ActionButton key={who} label={t(`cancel.${who}`)} chord={String(place + 1)} onPress={() => onChoose(who)} />
      ))}
      <ActionButton label={t('cancel.not')} chord="Escape" kind="quiet" onPress={onBack} />
    </div>
  )
}

import { NativeSelect } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { Contact } from '#domain/contact/contact.ts'
import { ContactResult, contactResults } from '#domain/contact/entry.ts'
import { timeOf } from '#domain/time/day.ts'
import { guidePress } from '../guide/pressed.ts'
import { useDraft } from '../state/useDraft.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Check } from '../ui/icons.tsx'
import { KeyCap } from '../ui/KeyCap.tsx'
import choices from '../visit/Choices.module.css'
import type { Names } from '../visit/names.ts'
import styles from './EndStep.module.css'
import { type CallEnd, isComplete, proposedEnd } from './proposedEnd.ts'

const Chosen = z.strictObject({ result: ContactResult, department: z.string().optional() })

/**
 * The step in front of ending a call: what came of it. What the guide proposes is chosen, a digit chooses another, Enter confirms,
 * Escape goes back.
 */
export const EndStep = (props: {
  call: Contact
  /** Keys of the departments that it can be passed on to. */
  departments: readonly string[]
  names: Names
  busy: boolean
  onEnd: (how: CallEnd) => void
  onBack: () => void
}) => {
  const { call, departments, names, busy, onEnd, onBack } = props
  const { t } = useTranslation(['phone', 'common'])
  const proposed = proposedEnd(call)
  const [chosen, setChosen] = useDraft<CallEnd>(`end ${call.id}`, Chosen, proposed)
  const [told, setTold] = useState(false)
  const form = useRef<HTMLElement>(null)
  const select = useRef<HTMLSelectElement>(null)
  const { result, department } = chosen
  const isPassedOn = result === 'passedOn' && departments.length > 0
  const misses = !isComplete(chosen, departments)

  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), [])
  const choose = (wanted: ContactResult) => {
    setChosen({ result: wanted, department: department ?? proposed.department })
    form.current?.querySelector<HTMLElement>(`input[value="${wanted}"]`)?.focus()
  }
  const confirm = () => {
    if (busy) return
    if (misses) {
      setTold(true)
      select.current?.focus()
    } else {
      onEnd(isPassedOn ? chosen : { result })
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    const { target } = event
    const pressed = guidePress(event.nativeEvent)
    const digit = pressed?.does === 'number' ? contactResults[pressed.number - 1] : undefined
    if (digit !== undefined && !(target instanceof HTMLSelectElement)) {
      event.preventDefault()
      choose(digit)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      onBack()
    }
    const onButton = target instanceof Element && target.closest('button') !== null
    if (event.key === 'Enter' && !event.repeat && !onButton) {
      event.preventDefault()
      event.stopPropagation()
      confirm()
    }
  }
  const title = t('end.title', { time: timeOf(call.receivedAt ?? 0) })
  const isProposed = call.guided.some(({ outcome }) => outcome !== undefined)
  return (
    <section ref={form} className={styles['step']} aria-label={title} onKeyDown={onKeyDown}>
      <fieldset className={styles['row']}>
        <legend className={styles['title']}>{t('end.question')}</legend>
        <div className={styles['results']}>
          {contactResults.map((one, index) => (
            <label key={one} className={choices['choice']} data-chosen={result === one || undefined}>
              <input type="radio" name="result" value={one} checked={result === one} onChange={() => choose(one)} />
              <span>{t(`result.${one}`)}</span>
              <KeyCap chord={String(index + 1)} />
            </label>
          ))}
        </div>
      </fieldset>
      {isPassedOn && (
        <NativeSelect
          ref={select}
          className={styles['department']}
          label={t('end.department')}
          value={department ?? ''}
          error={told && misses}
          onChange={({ currentTarget: { value } }) =>
            setChosen({ result, department: value === '' ? undefined : value })
          }
        >
          <option value="">{t('end.choose')}</option>
          {departments.map((key) => (
            <option key={key} value={key}>
              {names.department(key)}
            </option>
          ))}
        </NativeSelect>
      )}
      <p className={styles['hint']} role={told && misses ? 'alert' : undefined}>
        {told && misses ? t('end.missing') : t('end.hint')}
        {isProposed && result === proposed.result && ` ${t('end.proposed')}`}
      </p>
      <div className={styles['actions']}>
        <ActionButton
          label={t('end.confirm')}
          chord="Enter"
          kind="primary"
          icon={<Check />}
          busy={busy}
          onPress={confirm}
        />
        <ActionButton label={t('common:back')} chord="Escape" kind="quiet" disabled={busy} onPress={onBack} />
      </div>
    </section>
  )
}

import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { Target } from '#domain/visit/entry.ts'
import { useDraft } from '../state/useDraft.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import type { Destination } from './destinations.ts'
import { FilterList } from './FilterList.tsx'
import { matches } from './matching.ts'
import styles from './Form.module.css'

/** Sends a visit on: where to, then a note for whoever gets it. What was typed stays when sending fails. */
export const TransferForm = (props: {
  /** Id of the visit. */
  about: string
  label: string
  destinations: readonly Destination[]
  busy: boolean
  onSend: (to: Target, note: string) => void
  onCancel: () => void
}) => {
  const { about, label, destinations, busy, onSend, onCancel } = props
  const { t } = useTranslation(['visit', 'common'])
  const [query, setQuery] = useState('')
  const [chosenId, setChosen] = useDraft<string | undefined>(`transfer to ${about}`, z.string(), undefined)
  const [note, setNote] = useDraft(`transfer note ${about}`, z.string(), '')
  const chosen = destinations.find(({ id }) => id === chosenId)
  const noteField = useRef<HTMLInputElement>(null)
  const options = destinations
    .map((destination) => ({
      destination,
      words: `${t(`destination.${destination.kind}`)} ${codeOf(destination)} ${destination.name}`,
    }))
    .filter(({ words }) => matches(query, words))
    .map(({ destination }) => ({
      id: destination.id,
      main: titleOf(destination, t(`destination.${destination.kind}`)),
      detail: detailOf(destination),
      end: t('waitingHere', { count: destination.waiting }),
    }))

  function detailOf({ kind, desk }: Destination): string {
    if (kind === 'queue') return t('destination.queue')
    if (desk === undefined || desk.status === 'closed') return t('desk.closed')
    return kind === 'staff'
      ? `${t(`desk.${desk.status}`)} · ${t('destination.counter')} ${desk.counter}`
      : t(`desk.${desk.status}`)
  }

  const send = () => {
    if (chosen !== undefined && !busy) onSend(chosen.to, note.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (chosen === undefined) onCancel()
    else setChosen(undefined)
  }
  return (
    <section className={styles['form']} aria-label={t('transfer.title', { label })} onKeyDown={onKeyDown}>
      <h3 className={styles['title']}>{t('transfer.title', { label })}</h3>
      {chosen === undefined ? (
        <FilterList
          label={t('transfer.where')}
          placeholder={t('transfer.placeholder')}
          query={query}
          onQuery={setQuery}
          options={options}
          onTake={setChosen}
          onEscape={onCancel}
          empty={t('transfer.none')}
          autoFocus
        />
      ) : (
        <>
          <p className={styles['chosen']}>{titleOf(chosen, t(`destination.${chosen.kind}`))}</p>
          <TextInput
            ref={noteField}
            label={t('transfer.note')}
            description={t('transfer.noteHint')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={500}
            autoFocus
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.repeat) {
                event.preventDefault()
                send()
              }
            }}
          />
        </>
      )}
      <div className={styles['actions']}>
        <ActionButton
          label={t('transfer.send')}
          kind="primary"
          onPress={send}
          busy={busy}
          disabled={chosen === undefined}
          {...(chosen === undefined ? { reason: t('transfer.whereFirst') } : { chord: 'Enter' })}
        />
        <ActionButton label={t('common:back')} chord="Escape" kind="quiet" onPress={onCancel} disabled={busy} />
      </div>
    </section>
  )
}

const codeOf = ({ to }: Destination): string =>
  to.kind === 'queue' ? to.queue : to.kind === 'counter' ? to.counter : ''

const titleOf = (destination: Destination, kind: string): string =>
  destination.kind === 'staff' ? destination.name : `${kind} ${codeOf(destination)} · ${destination.name}`

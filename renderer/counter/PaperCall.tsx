import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Board } from '../state/model.ts'
import { Text, useDraft } from '../state/useDraft.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Bell } from '../ui/icons.tsx'
import { StageBadge } from '../ui/StageBadge.tsx'
import { TicketNumber } from '../ui/TicketNumber.tsx'
import type { Names } from '../visit/names.ts'
import formStyles from '../visit/Form.module.css'
import { type PaperTicket, readPaper } from './paper.ts'
import styles from './PaperCall.module.css'

type Words = TFunction<['counter', 'common']>

/** Calls a ticket that a citizen shows: type its number, see what it is, and call it with a second Enter. */
export const PaperCall = (props: {
  board: Board
  names: Names
  busy: boolean
  onCall: (label: string) => void
  onCancel: () => void
}) => {
  const { board, names, busy, onCall, onCancel } = props
  const { t } = useTranslation(['counter', 'common'])
  const [typed, setTyped] = useDraft('paper number', Text, '')
  const [read, setRead] = useState<PaperTicket>()
  const ready = read?.kind === 'known' || read?.kind === 'unheard' ? read : undefined

  const look = () => setRead(readPaper(typed, board))
  const go = () => {
    if (busy) return
    if (ready === undefined) look()
    else onCall(ready.label)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onCancel()
    }
  }
  return (
    <section className={formStyles['form']} aria-label={t('paper.title')} onKeyDown={onKeyDown}>
      <h2 className={formStyles['title']}>{t('paper.title')}</h2>
      <div className={styles['line']}>
        <TextInput
          label={t('paper.number')}
          placeholder="A117"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setRead(undefined)
          }}
          error={problemOf(read, board, t)}
          autoFocus
          autoComplete="off"
          maxLength={12}
          className={styles['field']}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.repeat || event.nativeEvent.isComposing) return
            event.preventDefault()
            go()
          }}
        />
        {ready !== undefined && (
          <div className={styles['found']} role="status">
            <TicketNumber label={ready.label} size="large" />
            <div>
              {ready.kind === 'known' && <StageBadge stage={ready.visit.stage} />}
              <p className={styles['what']}>{whatIs(ready, names, t)}</p>
            </div>
          </div>
        )}
      </div>
      <div className={formStyles['actions']}>
        <ActionButton
          label={ready === undefined ? t('paper.look') : t('paper.call', { label: ready.label })}
          chord="Enter"
          kind="primary"
          icon={ready === undefined ? undefined : <Bell />}
          busy={busy}
          disabled={typed.trim() === ''}
          reason={t('paper.empty')}
          onPress={go}
        />
        <ActionButton label={t('common:back')} chord="Escape" kind="quiet" onPress={onCancel} />
      </div>
    </section>
  )
}

const problemOf = (paper: PaperTicket | undefined, board: Board, t: Words): string | undefined => {
  switch (paper?.kind) {
    case 'unreadable':
      return t('paper.unreadable')
    case 'unknownQueue':
      return t('paper.unknownQueue', {
        letter: paper.label.slice(0, 1),
        letters: board.site.queues.map(({ letter }) => letter).join(', '),
      })
    case 'unknownNumber':
      return t('paper.unknownNumber', { label: paper.label })
    case 'taken':
      return t('paper.taken', { label: paper.label, counter: paper.visit.counter ?? '' })
    case 'finished':
      return t('paper.finished', { label: paper.label, counter: paper.visit.counter ?? '' })
    default:
      return undefined
  }
}

const whatIs = (paper: Extract<PaperTicket, { kind: 'known' | 'unheard' }>, names: Names, t: Words): string => {
  if (paper.kind === 'unheard') return t('paper.unheard', { queue: names.queue(paper.queue) })
  const { products, queue } = paper.visit
  return products.length === 0 ? names.queue(queue) : products.map(names.product).join(' · ')
}

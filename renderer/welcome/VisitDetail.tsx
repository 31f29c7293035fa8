import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { areProven } from '#domain/site/stationKeys.ts'
import { durationsOf } from '#domain/visit/duration.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { GuidedList } from '../guide/GuidedList.tsx'
import type { Board } from '../state/model.ts'
import { useDraft } from '../state/useDraft.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { AppointmentMark } from '../ui/AppointmentMark.tsx'
import { Duration } from '../ui/Duration.tsx'
import { Calendar, Note, Send } from '../ui/icons.tsx'
import { LanguageMark } from '../ui/LanguageMark.tsx'
import { PriorityMark } from '../ui/PriorityMark.tsx'
import { StageBadge } from '../ui/StageBadge.tsx'
import { TicketNumber } from '../ui/TicketNumber.tsx'
import { UnprovenMark } from '../ui/UnprovenMark.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { destinationsOf } from '../visit/destinations.ts'
import type { Names } from '../visit/names.ts'
import { NoteField } from '../visit/NoteField.tsx'
import { nameOf, notesOf } from '../visit/person.ts'
import { targetWords } from '../visit/targetWords.ts'
import { TransferForm } from '../visit/TransferForm.tsx'
import { VisitNotes } from '../visit/VisitNotes.tsx'
import { UnprintedHelp } from './UnprintedHelp.tsx'
import type { FrontWork } from './useFrontWork.ts'
import { VisitActions } from './VisitActions.tsx'
import detail from '../ui/Detail.module.css'
import styles from './VisitDetail.module.css'

const Step = z.enum(['transfer', 'note'])

/** One visit in the side panel: where it stands, and what the welcome desk can do for it. */
export const VisitDetail = (props: {
  visit: Visit
  board: Board
  names: Names
  now: number
  work: FrontWork
  /** Gives an appointment instead. */
  onPromise: () => void
  onClose: () => void
}) => {
  const { visit, board, names, now, work, onPromise, onClose } = props
  const { t } = useTranslation(['welcome', 'common'])
  const { t: tVisit } = useTranslation('visit')
  const { t: tPromise } = useTranslation('promise')
  const [step, setStep] = useDraft<z.infer<typeof Step> | undefined>(`step ${visit.id}`, Step, undefined)
  const busy = work.running !== undefined
  const name = nameOf(board.persons, visit.id)
  const to = targetWords(visit, tVisit, names)
  const queue = `${visit.queue} ${names.queue(visit.queue)}`
  const unprinted = visit.stage === 'unprinted' || visit.stage === 'printing'
  const { waitMs } = durationsOf(visit, now)
  const open = visit.stage !== 'finished' && visit.stage !== 'left'
  const canSend = visit.stage === 'waiting' || visit.stage === 'parked' || visit.stage === 'missed'
  useKeys({ Escape: onClose, ...(canSend ? { F6: () => setStep('transfer') } : {}) }, { enabled: step === undefined })
  return (
    <section className={detail['detail']} aria-label={t('detail.title', { label: visit.label })}>
      <header className={detail['head']}>
        <TicketNumber label={visit.label} size="desk" />
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={detail['body']}>
        <p className={detail['facts']}>
          <StageBadge stage={visit.stage} />
          {visit.counter !== undefined && visit.stage !== 'waiting' && (
            <span>{tVisit('atCounter', { counter: visit.counter })}</span>
          )}
          {waitMs !== undefined && <Duration ms={waitMs} label={t('detail.waited')} />}
          <LanguageMark language={visit.language} />
          <AppointmentMark appointment={visit.appointment} />
          <PriorityMark priority={visit.priority} />
          {!areProven(board.site.keys, visit.signers) && <UnprovenMark />}
        </p>
        <h2 className={detail['title']}>{name ?? queue}</h2>
        {(name !== undefined || to !== undefined) && (
          <p className={detail['line']}>{[name === undefined ? undefined : queue, to].filter(Boolean).join(' · ')}</p>
        )}
        {visit.products.length > 0 && (
          <ul className={styles['products']} aria-label={t('ticket.products')}>
            {visit.products.map((key) => (
              <li key={key}>{names.product(key)}</li>
            ))}
          </ul>
        )}
        <GuidedList guided={visit.guided} names={names} />
        <VisitNotes label={t('detail.notes')} notes={notesOf(board.persons, visit)} names={names} />
        {step === 'transfer' && canSend ? (
          <TransferForm
            about={visit.id}
            label={visit.label}
            destinations={destinationsOf({ board, names, from: { queue: visit.queue } })}
            busy={busy}
            onSend={(target, note) => {
              void work.transfer(visit, target, note).then((done) => done && setStep(undefined))
            }}
            onCancel={() => setStep(undefined)}
          />
        ) : step === 'note' ? (
          <NoteField
            about={visit.id}
            busy={busy}
            onAdd={(text) => work.addNote(visit, text)}
            onCancel={() => setStep(undefined)}
          />
        ) : (
          <>
            {unprinted && <UnprintedHelp visit={visit} work={work} />}
            {open && !unprinted && (
              <NativeSelect
                label={t('ticket.priority')}
                value={visit.priority}
                disabled={busy}
                onChange={({ currentTarget: { value } }) =>
                  void work.prioritise(visit, value === '2' ? 2 : value === '1' ? 1 : 0)
                }
              >
                <option value={0}>{t('priority.usual')}</option>
                <option value={1}>{t('priority.first')}</option>
                <option value={2}>{t('priority.atOnce')}</option>
              </NativeSelect>
            )}
            <div className={detail['actions']}>
              {canSend && (
                <ActionButton
                  label={t('action.transfer')}
                  chord="F6"
                  icon={<Send />}
                  onPress={() => setStep('transfer')}
                />
              )}
              {(canSend || unprinted) && (
                <ActionButton label={tPromise('give')} chord="Alt+J" icon={<Calendar />} onPress={onPromise} />
              )}
              {open && <ActionButton label={t('action.note')} icon={<Note />} onPress={() => setStep('note')} />}
              <VisitActions visit={visit} work={work} />
            </div>
          </>
        )}
      </div>
    </section>
  )
}

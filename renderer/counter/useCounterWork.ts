import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { Desk } from '#domain/desk/desk.ts'
import type { GuideShown } from '#domain/guide/shown.ts'
import type { Outcome, Target } from '#domain/visit/entry.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Holder } from '../card/HolderActions.tsx'
import type { Actions, Board, Done } from '../state/model.ts'
import { Text, useDraft } from '../state/useDraft.ts'
import { undoableOf } from '../visit/undoOffer.ts'
import { useRun } from '../visit/useRun.ts'
import { useUndo } from '../visit/useUndo.ts'
import { heldBy } from './lists.ts'
import { useHolding } from './useHolding.ts'

/** What is open inside the desk: a step of an action under way. */
const Step = z.enum(['finish', 'transfer', 'note', 'paper', 'share'])
export type Step = z.infer<typeof Step>

/** These need nobody at the counter; the others are about whoever is there. */
export type DeskStep = 'paper' | 'share'
const isDeskStep = (step: Step): step is DeskStep => step === 'paper' || step === 'share'

const OpenStep = z.strictObject({ kind: Step, visit: z.string().exactOptional() })
type OpenStep = z.infer<typeof OpenStep>

/** Why a key that was pressed did nothing. */
export type Refusal = 'busy' | 'paused' | 'locked'

type Did =
  | 'called'
  | 'recalled'
  | 'started'
  | 'finished'
  | 'parked'
  | 'transferred'
  | 'missed'
  | 'returned'
  | 'productAdded'
  | 'guided'
  | 'productRemoved'

/** After these the counter no longer holds the visit. */
const sendsAway: ReadonlySet<Did> = new Set<Did>(['finished', 'parked', 'transferred', 'missed'])

/** Everything a clerk can do at an open counter, and what the desk must show about it. */
export const useCounterWork = ({ board, actions, desk }: { board: Board; actions: Actions; desk: Desk }) => {
  const { t } = useTranslation('counter')
  const { running, error, run, clear } = useRun()
  const undoing = useUndo({ undoableOf, take: actions.undo, known: [...board.open, ...board.closed], run })
  const [acted, setActed] = useState<string>()
  const [chosen, setChosen] = useDraft<string | undefined>('chosen visit', Text, undefined)
  const [step, setStep] = useDraft<OpenStep | undefined>('step', OpenStep, undefined)
  const [refusal, setRefusal] = useState<Refusal>()
  const held = heldBy(board.open, desk.counter)
  const holding = useHolding(held, acted)
  const present = held.find(({ id }) => id === chosen) ?? held[0]
  const openStep = step !== undefined && (isDeskStep(step.kind) || step.visit === present?.id) ? step.kind : undefined

  const act = async (did: Did, visit: Visit | undefined, action: () => Promise<Done<Visit>>): Promise<boolean> => {
    setRefusal(undefined)
    setActed(sendsAway.has(did) ? visit?.id : undefined)
    const done = await run(did, action)
    if (done === undefined) {
      setActed(undefined)
      return false
    }
    undoing.offer(done, t(`did.${did}`, { label: done.label }))
    // A step that was opened while the action was under way belongs to the clerk's next move.
    setStep((now) => (now === step ? undefined : now))
    return true
  }
  /** For actions on the present visit; without one they do nothing. */
  const onPresent = (did: Did, action: (visit: Visit) => Promise<Done<Visit>>) => async (): Promise<boolean> =>
    present !== undefined && act(did, present, () => action(present))
  /** Calling needs a free counter: nobody is ever lost by calling the next. */
  const whenFree = (call: () => Promise<boolean>) => async (): Promise<boolean> => {
    const because = desk.status === 'paused' ? 'paused' : present === undefined ? undefined : 'busy'
    setRefusal(because)
    return because === undefined && call()
  }
  const callVisit = (visit: Visit) => whenFree(() => act('called', undefined, () => actions.callVisit(visit)))()

  return {
    held,
    present,
    running,
    error,
    refusal,
    lost: holding.lost,
    step: openStep,
    undoOffer: undoing.shown,
    dismiss: () => {
      clear()
      setRefusal(undefined)
      holding.forget()
    },
    refuse: setRefusal,
    openStep: (kind: Step) => {
      if (!isDeskStep(kind) && present === undefined) return
      const refused = isDeskStep(kind) && present !== undefined ? 'busy' : undefined
      setRefusal(refused)
      if (refused === undefined) setStep({ kind, ...(present === undefined ? {} : { visit: present.id }) })
    },
    closeStep: () => setStep(undefined),
    choose: (visit: Visit) => setChosen(visit.id),
    undo: async () => {
      setActed(present?.id)
      await undoing.undo()
    },
    next: whenFree(() => act('called', undefined, actions.callNext)),
    callVisit,
    callPaper: (label: string) => whenFree(() => act('called', undefined, () => actions.callPaper(label)))(),
    recall: onPresent('recalled', actions.recall),
    start: onPresent('started', actions.start),
    finish: (outcomes: Outcome[]) => onPresent('finished', (visit) => actions.finish(visit, outcomes))(),
    park: onPresent('parked', actions.park),
    missed: onPresent('missed', actions.missed),
    transfer: (to: Target, note: string) =>
      onPresent('transferred', (visit) => actions.transfer(visit, to, note === '' ? undefined : note))(),
    addProduct: (product: string) => onPresent('productAdded', (visit) => actions.addProduct(visit, product))(),
    guide: (shown: GuideShown, products: readonly string[]) =>
      onPresent('guided', (visit) => actions.guide(visit, shown, products))(),
    removeProduct: (product: string) => onPresent('productRemoved', (visit) => actions.removeProduct(visit, product))(),
    addNote: async (text: string): Promise<boolean> => {
      if (present === undefined) return false
      return (await run('note', () => actions.addNote(present, text))) !== undefined
    },
    namePresent: async (holder: Holder): Promise<void> => {
      if (present !== undefined) await run('name', () => actions.namePerson(present, holder))
    },
    bringBack: (visit: Visit) => act('returned', visit, () => actions.returnToQueue(visit)),
    takeShare: async (counter: string): Promise<void> => {
      if ((await run('share', () => actions.takeShare(counter))) !== undefined) setStep(undefined)
    },
    returnShare: async (counter: string): Promise<void> => {
      if ((await run('share', () => actions.returnShare(counter))) !== undefined) setStep(undefined)
    },
    pauseOrResume: async (): Promise<void> => {
      if (desk.status === 'paused') await run('resume', actions.resumeDesk)
      else if (present !== undefined) setRefusal('busy')
      else await run('pause', actions.pauseDesk)
    },
    close: async (): Promise<void> => {
      if (present !== undefined) setRefusal('busy')
      else await run('close', actions.closeDesk)
    },
  }
}

export type CounterWork = ReturnType<typeof useCounterWork>

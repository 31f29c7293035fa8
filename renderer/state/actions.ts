import type { TFunction } from 'i18next'
import { deskId } from '#domain/desk/desk.ts'
import type { GuideShown } from '#domain/guide/shown.ts'
import type { Language } from '#domain/language/language.ts'
import type { PrintOutcome } from '#domain/printing/printing.ts'
import { doubtTicket } from '#domain/site/site.ts'
import { dayOf } from '#domain/time/day.ts'
import type { VisitPayload } from '#domain/visit/entry.ts'
import { canUndo } from '#domain/visit/fold.ts'
import type { Stage } from '#domain/visit/state.ts'
import { readLabel, visitId } from '#domain/visit/label.ts'
import { type Visit, knownCall, visitOf } from '#domain/visit/visit.ts'
import type { Bridge } from '#preload/bridge.ts'
import { contactActionsWith } from './contactActions.ts'
import { type CallingParts, callingWith } from './calling.ts'
import type { ActionFailureCode, Actions, Done, NewTicket } from './model.ts'
import { knownAt } from './line.ts'
import { ticketOf } from './printing.ts'
import { type Recording, attempted, kept } from './recording.ts'

const slowPaperMs = 300

export type ActionParts = CallingParts & {
  recording: Recording
  bridge: Bridge
  /** The true time, by which waits are measured; `now` is this computer's clock. */
  trueNow: () => number
  siteId: string
  by: () => string
  /** Words for the ticket in a visitor's language. */
  ticketWords: (language: Language) => TFunction<'ticket'>
}

const sendable: readonly Stage[] = ['waiting', 'called', 'serving', 'parked', 'missed']
const notCalled: readonly Stage[] = ['printing', 'unprinted', 'waiting', 'parked', 'missed']

/** The actions of the screens, over the replica and main. None throws; what could not be done is said in the result. */
export const actionsWith = (parts: ActionParts): Actions => {
  const { recording, bridge, line, board, siteId, by, caller, logOf, now, trueNow, ticketWords } = parts
  const calling = callingWith({ ...parts, now: trueNow })
  const today = (): string => dayOf(now())

  const done = async <T>(work: () => Promise<T>): Promise<Done<T>> =>
    attempt(async () => ({ ok: true, value: await work() }))
  const attempt = <T>(work: () => Promise<Done<T>>): Promise<Done<T>> => attempted(bridge, 'action', work)
  const visitNow = async (id: string): Promise<Visit> => visitOf({ id, log: await logOf(id) })
  /** Writes entries if the visit, as the replica has it by now, is in one of these stages. */
  const step = (visit: Visit, stages: readonly Stage[], entries: VisitPayload[], note?: string): Promise<Done<Visit>> =>
    attempt(async () => {
      const present = await visitNow(visit.id)
      if (!stages.includes(present.stage)) return refuse('notInThisState', { label: visit.label })
      return { ok: true, value: await recording.visit(visit, entries, note) }
    })
  const atCounter = (visit: Visit, entry: (counter: string) => VisitPayload, note?: string): Promise<Done<Visit>> =>
    step(visit, ['called', 'serving'], [entry(visit.counter ?? caller().counter)], note)

  const onPaper = async (visit: Visit, copy: boolean): Promise<PrintOutcome> => {
    const t = ticketWords(visit.language)
    return kept(
      await bridge.call.print(
        ticketOf({ visit, board: board(), t, now: now(), knownAt: knownAt(line.present(), now()), copy }),
      ),
    )
  }
  const firstPrint = (outcome: PrintOutcome): VisitPayload =>
    outcome.outcome === 'printed' ? { type: 'issued', how: 'paper' } : { type: 'printFailed', ...outcome }

  const print = async (visit: Visit): Promise<Done<Visit>> => {
    const outcome = await onPaper(visit, visit.onPaper || visit.printProblem?.outcome === 'unknown')
    if (!visit.onPaper) return { ok: true, value: await recording.visit(visit, [firstPrint(outcome)]) }
    if (outcome.outcome === 'printed') return { ok: true, value: await recording.visit(visit, [{ type: 'reprinted' }]) }
    return refuse('notPrinted', { label: visit.label, reason: outcome.reason })
  }
  const giveTicket = async ({ name, pseudonym, note, guided = [], ...ticket }: NewTicket): Promise<Done<Visit>> => {
    const written = kept(await bridge.call.issueNumber({ ...ticket, by: by() }))
    const given = await recording.show(written)
    const visit = guided.length === 0 ? given : await recording.visit(given, guided.map(guidedEntry))
    const outcome = await toldIfSlow(onPaper(visit, false), () => void recording.keep(written))
    const issued = await recording.visit(visit, [firstPrint(outcome)], note)
    if (name !== undefined) await recording.person(visit, { name, pseudonym })
    return { ok: true, value: issued }
  }
  const callPaper = async (text: string): Promise<Done<Visit>> => {
    const ticket = readLabel(text)
    if (ticket === undefined) return refuse('unknownNumber', { label: text.slice(0, 20) })
    const doubt = doubtTicket(board().site, ticket)
    if (doubt !== undefined) return refuse(doubt, { label: text.slice(0, 20) })
    const id = visitId({ site: siteId, day: today(), ...ticket })
    return calling.callVisit(await visitNow(id))
  }
  const deskOfToday = (counter: string): string => deskId({ site: siteId, day: today(), counter })

  return {
    giveTicket: (ticket) => attempt(() => giveTicket(ticket)),
    print: (visit) => attempt(() => print(visit)),
    tellNumber: (visit) => step(visit, ['printing', 'unprinted'], [{ type: 'issued', how: 'spoken' }]),

    callNext: () => attempt(calling.callNext),
    nextUp: calling.nextUp,
    otherShares: calling.otherShares,
    callVisit: (visit) => attempt(() => calling.callVisit(visit)),
    callPaper: (label) => attempt(() => callPaper(label)),
    recall: (visit) => atCounter(visit, (counter) => ({ type: 'recalled', counter })),
    start: (visit) => atCounter(visit, (counter) => ({ type: 'started', counter })),
    addProduct: (visit, product) => done(() => recording.visit(visit, [{ type: 'productAdded', product }])),
    removeProduct: (visit, product) => done(() => recording.visit(visit, [{ type: 'productRemoved', product }])),
    guide: (visit, shown, products) =>
      done(() =>
        recording.visit(visit, [
          ...products.map((product): VisitPayload => ({ type: 'productAdded', product })),
          guidedEntry(shown),
        ]),
      ),
    finish: (visit, outcomes) => atCounter(visit, (counter) => ({ type: 'finished', counter, outcomes })),
    park: (visit) => atCounter(visit, (counter) => ({ type: 'parked', counter })),
    missed: (visit) => atCounter(visit, (counter) => ({ type: 'missed', counter })),
    transfer: (visit, to, note) => step(visit, sendable, [{ type: 'transferred', to, after: knownCall(visit) }], note),
    returnToQueue: (visit) => step(visit, ['parked', 'missed', 'left'], [{ type: 'returned' }]),
    leave: (visit) => step(visit, notCalled, [{ type: 'left', after: knownCall(visit) }]),
    leaveWith: (visit, promised) => step(visit, notCalled, [{ type: 'left', after: knownCall(visit), promised }]),
    registerGone: (ticket, promised) =>
      attempt(async () => {
        const written = kept(await bridge.call.issueNumber({ ...ticket, by: by() }))
        const visit = await recording.show(written)
        return { ok: true, value: await recording.visit(visit, [{ type: 'left', after: '', promised }]) }
      }),
    prioritise: (visit, priority) => done(() => recording.visit(visit, [{ type: 'prioritised', priority }])),
    addNote: (visit, text) => done(() => recording.visit(visit, [], text)),
    namePerson: (visit, holder) =>
      done(async () => {
        await recording.person(visit, holder)
        return visit
      }),
    visitOfDay: (id) => done(() => visitNow(id)),
    enterAfterwards: (id, row) =>
      attempt(async () => {
        const present = await visitNow(id)
        const isOver = present.stage === 'finished' && present.enteredAfterwards !== true
        if (isOver) return refuse('notInThisState', { label: present.label })
        kept(await bridge.call.seenVisits({ visits: [id] }))
        return { ok: true, value: await recording.visit(present, [row]) }
      }),
    undo: (visit, entry) =>
      attempt(async () => {
        if (!canUndo(entry, now())) return refuse('notInThisState', { label: visit.label })
        return { ok: true, value: await recording.visit(visit, [{ type: 'undone', target: entry.id }]) }
      }),

    ...contactActionsWith({ recording, bridge, site: siteId, now }),

    openDesk: ({ counter, queues }) =>
      done(() => recording.desk(deskOfToday(counter), [{ type: 'opened', counter, queues, staff: by() }])),
    pauseDesk: () => done(() => recording.desk(deskOfToday(caller().counter), [{ type: 'paused' }])),
    resumeDesk: () => done(() => recording.desk(deskOfToday(caller().counter), [{ type: 'resumed' }])),
    closeDesk: () => done(() => recording.desk(deskOfToday(caller().counter), [{ type: 'closed' }])),
    takeShare: (counter) =>
      done(() => recording.desk(deskOfToday(caller().counter), [{ type: 'shareTaken', counter }])),
    returnShare: (counter) =>
      done(() => recording.desk(deskOfToday(caller().counter), [{ type: 'shareReturned', counter }])),
  }
}

const guidedEntry = (shown: GuideShown): VisitPayload => ({ type: 'guided', ...shown })

/** A usual ticket is on paper before anybody else needs to know of it; of one that takes longer, or fails, others are told. */
const toldIfSlow = async <T>(work: Promise<T>, tell: () => void): Promise<T> => {
  const slow = setTimeout(tell, slowPaperMs)
  try {
    return await work
  } catch (error) {
    tell()
    throw error
  } finally {
    clearTimeout(slow)
  }
}

const refuse = (
  code: Exclude<ActionFailureCode, 'nobodyWaiting'> &
    ('notInThisState' | 'notPrinted' | 'unknownNumber' | 'unknownQueue'),
  facts: Record<string, string>,
): { ok: false; error: { code: typeof code; facts: Record<string, string> } } => ({ ok: false, error: { code, facts } })

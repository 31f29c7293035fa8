import type { Stage } from '#domain/visit/state.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { compareText } from '#domain/document/order.ts'
import type { Board } from '../state/model.ts'

export const visitTabs = ['waiting', 'atCounter', 'aside', 'unprinted', 'gone'] as const
export type VisitTab = (typeof visitTabs)[number]

const tabOf: Readonly<Record<Stage, VisitTab | undefined>> = {
  empty: undefined,
  printing: undefined,
  unprinted: 'unprinted',
  waiting: 'waiting',
  called: 'atCounter',
  serving: 'atCounter',
  parked: 'aside',
  missed: 'aside',
  finished: 'gone',
  left: 'gone',
}

/** A ticket that is still printing after this long was interrupted, and a person has to look. */
const printingTakesMs = 20_000

/** Today's visits by what the welcome desk does with them; those who wait longest first. */
export const visitsByTab = (
  { open, closed }: Pick<Board, 'open' | 'closed'>,
  now: number,
): Record<VisitTab, Visit[]> => {
  const tabs: Record<VisitTab, Visit[]> = { waiting: [], atCounter: [], aside: [], unprinted: [], gone: [...closed] }
  for (const visit of [...open].sort(byWait)) {
    const stuck = visit.stage === 'printing' && now - (visit.registeredAt ?? 0) > printingTakesMs
    const tab = stuck ? 'unprinted' : tabOf[visit.stage]
    if (tab !== undefined) tabs[tab].push(visit)
  }
  return tabs
}

const byWait = (a: Visit, b: Visit): number =>
  (a.waitingSince ?? Infinity) - (b.waitingSince ?? Infinity) || compareText(a.id, b.id)

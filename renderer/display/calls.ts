import { compareText } from '#domain/document/order.ts'
import type { Language } from '#domain/language/language.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Visit } from '#domain/visit/visit.ts'

/** A number called to a counter, as the waiting room sees it. */
export type Call = {
  visit: string
  label: string
  counter: string
  calledOut: { entry: string; at: Stamp }
  /** In ms since 1970. */
  calledAt: number
  language: Language
}

/**
 * The calls that stand, newest first. A call that was withdrawn, undone or sent back is none any more; a visit two
 * counters called is one call, at the counter that the fold left it with.
 */
export const callsOf = (visits: readonly Visit[]): Call[] =>
  visits
    .flatMap(({ id, label, stage, counter, calledOut, calledAt = 0, language }) =>
      (stage === 'called' || stage === 'serving') && counter !== undefined && calledOut !== undefined
        ? [{ visit: id, label, counter, calledOut, calledAt, language }]
        : [],
    )
    .sort((a, b) => compareText(b.calledOut.at, a.calledOut.at) || compareText(b.visit, a.visit))

/** Tells one calling out from another: a recall of the same visit, or a call to another counter, is a new one. */
export const callKey = ({ visit, counter, calledOut }: Call): string => `${visit} ${counter} ${calledOut.entry}`

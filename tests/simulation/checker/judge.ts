import { type DoubleCall, doubleCallsIn } from './doubleCalls.ts'
import { differencesIn } from './differences.ts'
import { lossesIn } from './losses.ts'
import { brokenPromisesIn } from './promises.ts'
import { type SeatFaults, seatFaultsIn } from './seats.ts'
import { doublesIn, goneBackIn, wronglyCorrectedIn, wrongTimesIn } from './screens.ts'
import type { TraceLine } from './trace.ts'

/** What a trace comes to. Each list names what is wrong, so that a person can look it up in the trace. */
export type Verdict = SeatFaults & {
  /** Told as kept, and missing in some store at the end, or changed there. */
  lost: string[]
  /** Documents that are not the same in every store at the end. */
  different: string[]
  duplicateNumbers: string[]
  doubleCallsOnline: string[]
  doubleCallsUnexplained: string[]
  /** Those between two counters of which neither had a server: what shares are for. */
  doubleCallsCutOff: string[]
  /** Those between a counter that was cut off and one that was not: the latter cannot know what the former does. */
  doubleCallsOneCutOff: string[]
  /** Those at which a person, cut off, chose the visitor: by number, by row, or by taking over a share. */
  doubleCallsOnPurpose: string[]
  /** Screens that showed an entry and then did not. */
  wentBack: string[]
  /** Calls that stand at the end although no screen ever said so. */
  untoldCalls: string[]
  /** Names that were wiped and are there again. */
  revived: string[]
  /** Entries whose stamp is not the time of the station's own clock, or whose correction does not make it the true one. */
  wrongTimes: string[]
  /** Appointments that a citizen was told of and that are nowhere, without a reason in their log. */
  brokenPromises: string[]
}

/** Judges a run by its trace, and by nothing else. */
export const judge = (lines: readonly TraceLine[]): Verdict => {
  const calls = doubleCallsIn(lines)
  const names = (some: readonly DoubleCall[]): string[] => some.map(({ words }) => words)
  const ofKind = (wanted: DoubleCall['kind']): string[] => names(calls.filter(({ kind }) => kind === wanted))
  const { lost, revived, untoldCalls } = lossesIn(lines)
  return {
    lost,
    different: differencesIn(lines),
    duplicateNumbers: doublesIn(lines),
    doubleCallsOnline: ofKind('online'),
    doubleCallsUnexplained: names(calls.filter(({ explained }) => !explained)),
    doubleCallsCutOff: ofKind('bothCutOff'),
    doubleCallsOneCutOff: ofKind('oneCutOff'),
    doubleCallsOnPurpose: ofKind('onPurpose'),
    wentBack: goneBackIn(lines),
    untoldCalls,
    revived,
    wrongTimes: [...wrongTimesIn(lines), ...wronglyCorrectedIn(lines)],
    brokenPromises: brokenPromisesIn(lines),
    ...seatFaultsIn(lines),
  }
}

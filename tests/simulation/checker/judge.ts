import { type DoubleCall, doubleCallsIn } from './doubleCalls.ts'
import { differencesIn } from './differences.ts'
import { lossesIn } from './losses.ts'
import { doublesIn, goneBackIn, wrongTimesIn } from './screens.ts'
import type { TraceLine } from './trace.ts'

/** What a trace comes to. Each list names what is wrong, so that a person can look it up in the trace. */
export type Verdict = {
  /** Told as kept, and missing in some store at the end, or changed there. */
  lost: string[]
  /** Documents that are not the same in every store at the end. */
  different: string[]
  duplicateNumbers: string[]
  doubleCallsOnline: string[]
  doubleCallsUnexplained: string[]
  doubleCallsCutOff: string[]
  /** Those of them at which neither counter had a server: what shares are for. */
  doubleCallsBothCutOff: string[]
  /** Screens that showed an entry and then did not. */
  wentBack: string[]
  /** Calls that stand at the end although no screen ever said so. */
  untoldCalls: string[]
  /** Names that were wiped and are there again. */
  revived: string[]
  /** Entries whose stamp is not the time of the station's own clock. */
  wrongTimes: string[]
}

/** Judges a run by its trace, and by nothing else. */
export const judge = (lines: readonly TraceLine[]): Verdict => {
  const calls = doubleCallsIn(lines)
  const names = (some: readonly DoubleCall[]): string[] => some.map(({ words }) => words)
  const { lost, revived, untoldCalls } = lossesIn(lines)
  return {
    lost,
    different: differencesIn(lines),
    duplicateNumbers: doublesIn(lines),
    doubleCallsOnline: names(calls.filter(({ online }) => online)),
    doubleCallsUnexplained: names(calls.filter(({ explained }) => !explained)),
    doubleCallsCutOff: names(calls.filter(({ online }) => !online)),
    doubleCallsBothCutOff: names(calls.filter(({ bothCutOff }) => bothCutOff)),
    wentBack: goneBackIn(lines),
    untoldCalls,
    revived,
    wrongTimes: wrongTimesIn(lines),
  }
}

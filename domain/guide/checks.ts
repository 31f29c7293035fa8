import type { Language } from '../language/language.ts'

/** What is wrong with a guide, as facts; screens have the words. */
export type GuideFault =
  /** `start`, or where a step leads, is not there. */
  | { code: 'noStart' }
  | { code: 'missingTarget'; step: string; target: string }
  /** A step that leads nowhere although it is no outcome. */
  | { code: 'noEnd'; step: string }
  /** From this step one can come back to it. */
  | { code: 'loop'; step: string }
  | { code: 'notReached'; step: string }
  | { code: 'tooFewAnswers'; step: string }
  | { code: 'noItems'; step: string }
  | { code: 'noActions'; step: string }
  /** Two answers or items of a step have one id. */
  | { code: 'sameId'; step: string; id: string }
  /** A text is not there in these languages; without `step` the title. */
  | { code: 'notTranslated'; step?: string; languages: readonly Language[] }
  | { code: 'unknownProduct'; step?: string; product: string }

/** What keeps a guide from being published, and what is only told. */
export type GuideChecks = { faults: readonly GuideFault[]; warnings: readonly GuideFault[] }

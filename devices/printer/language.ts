import type { PaperLine } from '#domain/printing/simulation.ts'
import type { PrinterState } from '#domain/printing/printing.ts'

export type Reply =
  /** To the question that was asked last. */
  | { kind: 'answer'; bytes: Uint8Array }
  /** What the printer tells of itself, asked or not. */
  | { kind: 'report'; state: PrinterState }
  /** The printer has done everything that was sent before this process was asked for. */
  | { kind: 'done'; process: string }

export type ReplyReader = (bytes: Uint8Array) => Reply[]

export type Job = {
  lines: readonly PaperLine[]
  columns: number
  /** What is asked back at the end; nothing where nobody could answer. */
  process: string | undefined
  /** Parts a fragment of an earlier ticket that may hang from the printer. */
  cutFirst: boolean
}

/** What printers of one family are told and how they answer. Everything here is bytes; nothing waits or remembers. */
export type PrinterLanguage = {
  /** How many times the standard letter can be enlarged. */
  largest: number
  /**
   * What a connection begins with: zeros that end whatever command an earlier one left half sent, since alone they mean
   * nothing; and what must be told before the printer answers questions.
   */
  greeting: Uint8Array
  /** Says what the printer is to report by itself. */
  reporting: Uint8Array
  /** Whether a fault is reported without being asked for. */
  reportsFaults: boolean
  /** Asked one after the other, because an answer does not say to which question it belongs; answered also off-line. */
  questions: readonly Uint8Array[]
  /** Whether a question that gets no answer may be asked again: then an answer must say everything, whichever it is to. */
  asksAgain: boolean
  /** From one answer to each question. Total: what makes no sense is `unknown`. */
  stateOf: (answers: readonly Uint8Array[]) => PrinterState
  /** Cuts what the printer sends into replies, however it is chopped. Total: bytes that fit nowhere are dropped. */
  replyReader: () => ReplyReader
  /** What can be asked back, for a number from 0; the same again only after a thousand others. */
  processId: (number: number) => string
  /** Everything sent for one piece of paper, to its cut. No byte of its texts or pictures is taken for a command. */
  jobBytes: (job: Job) => Uint8Array
  /** The pulse that opens a cash drawer. */
  openDrawer: Uint8Array
}

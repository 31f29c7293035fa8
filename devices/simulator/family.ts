import type { CommandTable } from './commands.ts'
import type { Condition } from './condition.ts'

/** How printers of one make understand bytes and answer. */
export type PrinterFamily = CommandTable & {
  /**
   * The answer to a question that is obeyed as it comes in, before all that waits and also inside other data; undefined
   * for bytes that are none. `recent`: the last three bytes.
   */
  realTimeAnswer: (recent: readonly number[], condition: Condition, automatic: boolean) => number[] | undefined
  /** What is sent by itself on each change, while that is on. */
  automaticStatus: (condition: Condition) => number[]
  /** Whether it is on after power-on and initialising. */
  automaticAtFirst: boolean
  /** The answer to a question about the paper that waits in line; nothing where there is no such question. */
  paperStatus: (condition: Condition) => number[]
  /** What is sent when all before a process is done. `count`: how many there were since power-on, this one included. */
  processAnswer: (process: readonly number[], count: number) => number[]
}

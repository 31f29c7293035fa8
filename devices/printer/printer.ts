import { randomInt } from 'node:crypto'
import { subscribers } from '../transport/subscribers.ts'
import type { Transport } from '../transport/transport.ts'
import { awaitConfirmation } from './confirmation.ts'
import { automaticStatus, jobBytes, processId, resynchronise } from './job.ts'
import { askState } from './question.ts'
import { type Reply, replyReader } from './replies.ts'
import {
  type PrinterState,
  type PrinterStatus,
  PrinterTrouble,
  type PrintOutcome,
  type Ticket,
} from '#domain/printing/printing.ts'
import { stateOfAutomatic } from './status.ts'
import type { Columns } from './ticket.ts'

export type PrinterOptions = {
  columns: Columns
  /** How long an answer to a status question may take, in ms; also how long a confirmation may trail a fault. */
  answerMs: number
  /** How long a ticket may take from its first byte to its confirmation, in ms. */
  jobMs: number
  /** Whether a fragment of an earlier ticket may hang from the printer. */
  cutFirst: boolean
}

export type Printer = {
  /** Prints after all that was asked before. Never rejects. */
  print: (ticket: Ticket) => Promise<PrintOutcome>
  /** Asks the printer, after all that was asked before. Never rejects. */
  status: () => Promise<PrinterStatus>
  /** Called with each state that differs from the one before. */
  onStatus: (listener: (status: PrinterStatus) => void) => () => void
  close: () => Promise<void>
}

const standard: PrinterOptions = { columns: 42, answerMs: 1_000, jobMs: 8_000, cutFirst: false }

/**
 * An ESC/POS ticket printer on one connection, which it owns: it hangs up when the printer does not answer, or when it
 * is no longer certain what the printer has understood. Needs GS ( H, which Epson has from TM-T88IV and T20 on; on a
 * printer without it every ticket ends `unknown`.
 */
export const openPrinter = (transport: Transport, options: Partial<PrinterOptions> = {}): Printer => {
  const { columns, answerMs, jobMs, cutFirst } = { ...standard, ...options }
  const replies = subscribers<Reply>()
  const line = { transport, replies }
  const states = subscribers<PrinterStatus>()
  let known: PrinterState = 'unknown'
  let fragment = cutFirst
  let processes = randomInt(2 ** 20)
  let last: Promise<unknown> = Promise.resolve()

  const learn = (state: PrinterState): PrinterState => {
    const changed = state !== known
    known = state
    if (changed) states.tell({ state })
    return state
  }

  // A status question among the bytes of a ticket would be read as part of it.
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task)
    last = turn
    return turn
  }

  const ask = async (): Promise<PrinterState> => {
    const state = transport.open ? await askState(line, answerMs) : 'silent'
    if (state !== 'silent') return learn(state)
    // An answer that comes after all would be taken for that to the next question.
    await transport.close()
    return learn('offline')
  }

  const send = async (ticket: Ticket): Promise<PrintOutcome> => {
    const process = processId((processes += 1))
    const { verdict, forget } = awaitConfirmation(line, { process, answerMs, jobMs })
    const bytes = jobBytes(ticket, { columns, process, cutFirst: fragment })
    const written = await Promise.race([transport.write(bytes), verdict.then(() => undefined)])
    if (written?.ok === false) {
      forget()
      await transport.close()
      return written.error.code === 'broken' ? uncertain('offline') : { outcome: 'failed', reason: 'offline' }
    }
    const found = await verdict
    if (found === 'printed') {
      fragment = false
      return { outcome: 'printed' }
    }
    // What the line has not taken by now must never be sent.
    if (written === undefined) await transport.close()
    return uncertain(found === 'late' ? (troubleOf(await ask()) ?? 'unknown') : found)
  }

  const uncertain = (reason: PrinterTrouble): PrintOutcome => {
    fragment = true
    return { outcome: 'unknown', reason }
  }

  const read = replyReader()
  transport.onData((bytes) => {
    for (const reply of read(bytes)) {
      if (reply.kind === 'automatic') learn(stateOfAutomatic(reply.bytes))
      replies.tell(reply)
    }
  })
  transport.onClose(() => learn('offline'))

  void inTurn(async () => {
    void transport.write(resynchronise)
    await ask()
    void transport.write(automaticStatus)
  })

  return {
    print: (ticket) =>
      inTurn(async () => {
        const trouble = troubleOf(await ask())
        return trouble === undefined ? send(ticket) : { outcome: 'failed', reason: trouble }
      }),
    status: () => inTurn(async () => ({ state: await ask() })),
    onStatus: states.add,
    close: () => transport.close(),
  }
}

const troubleOf = (state: PrinterState): PrinterTrouble | undefined => PrinterTrouble.safeParse(state).data

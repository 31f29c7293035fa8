import { randomInt } from 'node:crypto'
import { subscribers } from '../transport/subscribers.ts'
import type { Transport } from '../transport/transport.ts'
import { awaitConfirmation } from './confirmation.ts'
import { escPos } from './escPos/language.ts'
import type { PrinterLanguage, Reply } from './language.ts'
import { askState } from './question.ts'
import { type Columns, testPageLines, ticketLines } from '#domain/printing/lines.ts'
import {
  type DrawerOutcome,
  type PrinterState,
  type PrinterStatus,
  PrinterTrouble,
  type PrintOutcome,
  type Ticket,
} from '#domain/printing/printing.ts'
import type { PaperLine } from '#domain/printing/simulation.ts'

export type PrinterOptions = {
  language: PrinterLanguage
  columns: Columns
  /** How long an answer to a status question may take, in ms; also how long a confirmation may trail a fault. */
  answerMs: number
  /** How long a ticket may take from when the line has taken its last byte to its confirmation, in ms. */
  jobMs: number
  /** Whether a fragment of an earlier ticket may hang from the printer. */
  cutFirst: boolean
}

export type Printer = {
  /** Prints after all that was asked before. Never rejects. */
  print: (ticket: Ticket) => Promise<PrintOutcome>
  /** As `print`, with a test of code page and width below the ticket. */
  testPage: (ticket: Ticket) => Promise<PrintOutcome>
  /** After all that was asked before; `failed` when the printer is not ready: it would open the drawer when mended. */
  openDrawer: () => Promise<DrawerOutcome>
  /** Asks the printer, after all that was asked before. Never rejects. */
  status: () => Promise<PrinterStatus>
  /** Called with each state that differs from the one before. */
  onStatus: (listener: (status: PrinterStatus) => void) => () => void
  close: () => Promise<void>
}

export const standard: PrinterOptions = {
  language: escPos,
  columns: 42,
  answerMs: 1_000,
  jobMs: 8_000,
  cutFirst: false,
}

/** The slowest usual line: 9600 baud with start and stop bit. */
const msPerByte = 10 / 9.6

/**
 * A ticket printer that answers, on one connection, which it owns: it hangs up when the printer does not answer, or
 * when it is no longer certain what the printer has understood.
 */
export const openPrinter = (transport: Transport, options: Partial<PrinterOptions> = {}): Printer => {
  const { language, columns, answerMs, jobMs, cutFirst } = { ...standard, ...options }
  const format = { columns, largest: language.largest }
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
    const state = transport.open ? await askState(line, language, answerMs) : 'silent'
    if (state !== 'silent') return learn(state)
    // An answer that comes after all would be taken for that to the next question.
    await transport.close()
    return learn('offline')
  }

  const send = async (lines: readonly PaperLine[]): Promise<PrintOutcome> => {
    const process = language.processId((processes += 1))
    const bytes = language.jobBytes({ lines, columns, process, cutFirst: fragment })
    const { verdict, sent, forget } = awaitConfirmation(line, {
      process,
      answerMs,
      jobMs,
      leavingMs: bytes.length * msPerByte,
      ...(language.reportsFaults ? {} : { probe }),
    })
    const written = await Promise.race([transport.write(bytes), verdict.then(() => undefined)])
    if (written?.ok === false) {
      forget()
      await transport.close()
      return written.error.code === 'broken' ? uncertain('offline') : { outcome: 'failed', reason: 'offline' }
    }
    sent()
    const found = await verdict
    if (found === 'printed') {
      fragment = false
      return { outcome: 'printed' }
    }
    // What the line has not taken by now must never be sent.
    if (written === undefined) await transport.close()
    return uncertain(found === 'late' ? (troubleOf(await ask()) ?? 'unknown') : found)
  }

  const probe = (): void => {
    for (const question of language.questions) void transport.write(question)
  }

  const uncertain = (reason: PrinterTrouble): PrintOutcome => {
    fragment = true
    return { outcome: 'unknown', reason }
  }

  const printLines = (lines: readonly PaperLine[]): Promise<PrintOutcome> =>
    inTurn(async () => {
      const trouble = troubleOf(await ask())
      return trouble === undefined ? send(lines) : { outcome: 'failed', reason: trouble }
    })

  const read = language.replyReader()
  transport.onData((bytes) => {
    for (const reply of read(bytes)) {
      if (reply.kind === 'report') learn(reply.state)
      replies.tell(reply)
    }
  })
  transport.onClose(() => learn('offline'))

  void inTurn(async () => {
    void transport.write(language.greeting)
    await ask()
    void transport.write(language.reporting)
  })

  return {
    print: (ticket) => printLines(ticketLines(ticket, format)),
    testPage: (ticket) => printLines(testPageLines(ticket, format)),
    openDrawer: () =>
      inTurn(async () => {
        const trouble = troubleOf(await ask())
        if (trouble !== undefined) return { outcome: 'failed', reason: trouble }
        const written = await transport.write(language.openDrawer)
        return written.ok ? { outcome: 'sent' } : { outcome: 'failed', reason: 'offline' }
      }),
    status: () => inTurn(async () => ({ state: await ask() })),
    onStatus: states.add,
    close: () => transport.close(),
  }
}

const troubleOf = (state: PrinterState): PrinterTrouble | undefined => PrinterTrouble.safeParse(state).data

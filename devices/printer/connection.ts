import { type ConnectionState, keepConnection } from '../transport/keep.ts'
import { subscribers } from '../transport/subscribers.ts'
import type { Connect } from '../transport/transport.ts'
import { openPrinter, type Printer, type PrinterOptions } from './printer.ts'
import { openSilentPrinter } from './silent.ts'
import type { DrawerOutcome, PrinterStatus, PrintOutcome, Ticket } from '#domain/printing/printing.ts'

export type ConnectedPrinter = {
  /** As `Printer.print`; `failed` when there is no connection. */
  print: (ticket: Ticket) => Promise<PrintOutcome>
  testPage: (ticket: Ticket) => Promise<PrintOutcome>
  openDrawer: () => Promise<DrawerOutcome>
  /** The last state known. */
  status: () => PrinterStatus
  onStatus: (listener: (status: PrinterStatus) => void) => () => void
  connection: () => ConnectionState
  close: () => Promise<void>
}

export type ConnectionOptions = {
  printer: Partial<Omit<PrinterOptions, 'cutFirst'>>
  /** Whether it can be asked at all: behind a print queue of the operating system it cannot. */
  answers?: boolean
  /** Rest before a lost connection is tried again, in ms. */
  retryMs: number
  /** How often the printer is asked how it is, in ms: one that lost its power does not report that. */
  pollMs: number
  /** Called with each state of its connection that differs from the one before. */
  onConnection?: (state: ConnectionState) => void
}

/** A printer that is connected again whenever its connection closes, until `close`. */
export const keepPrinter = (
  connect: Connect,
  { printer: options, answers = true, retryMs, pollMs, onConnection }: ConnectionOptions,
): ConnectedPrinter => {
  const states = subscribers<PrinterStatus>()
  let status: PrinterStatus = { state: 'unknown' }
  let printer: Printer | undefined
  let fragment = false

  const learn = (next: PrinterStatus): void => {
    const changed = next.state !== status.state
    status = next
    if (changed) states.tell(next)
  }

  const connection = keepConnection(connect, {
    retryMs,
    onOpen: (transport) => {
      const open = answers ? openPrinter : openSilentPrinter
      printer = open(transport, { ...options, cutFirst: fragment })
      printer.onStatus(learn)
    },
    onState: (state) => {
      if (state.state === 'trouble') learn({ state: 'offline' })
      onConnection?.(state)
    },
  })

  const printing = async (print: (opened: Printer) => Promise<PrintOutcome>): Promise<PrintOutcome> => {
    await connection.dialled()
    if (printer === undefined) return { outcome: 'failed', reason: 'offline' }
    const outcome = await print(printer)
    if (outcome.outcome !== 'failed') fragment = outcome.outcome === 'unknown'
    return outcome
  }

  const poll = setInterval(() => void printer?.status(), pollMs)

  return {
    print: (ticket) => printing((opened) => opened.print(ticket)),
    testPage: (ticket) => printing((opened) => opened.testPage(ticket)),
    openDrawer: async () => {
      await connection.dialled()
      return (await printer?.openDrawer()) ?? { outcome: 'failed', reason: 'offline' }
    },
    status: () => status,
    onStatus: states.add,
    connection: connection.state,
    close: async () => {
      clearInterval(poll)
      await connection.close()
    },
  }
}

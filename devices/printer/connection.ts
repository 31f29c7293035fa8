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
}

/** A printer that is connected again whenever its connection closes, until `close`. */
export const keepPrinter = (
  connect: Connect,
  { printer: options, answers = true, retryMs, pollMs }: ConnectionOptions,
): ConnectedPrinter => {
  const states = subscribers<PrinterStatus>()
  let status: PrinterStatus = { state: 'unknown' }
  let printer: Printer | undefined
  let fragment = false
  let stopped = false
  let retry: NodeJS.Timeout | undefined

  const learn = (next: PrinterStatus): void => {
    const changed = next.state !== status.state
    status = next
    if (changed) states.tell(next)
  }

  const dial = async (): Promise<void> => {
    const connected = await connect()
    if (stopped) return connected.ok ? connected.transport.close() : undefined
    if (!connected.ok) {
      dialAgain()
      return
    }
    const open = answers ? openPrinter : openSilentPrinter
    const opened = open(connected.transport, { ...options, cutFirst: fragment })
    printer = opened
    opened.onStatus(learn)
    connected.transport.onClose(dialAgain)
  }

  const dialAgain = (): void => {
    printer = undefined
    if (stopped) return
    learn({ state: 'offline' })
    retry = setTimeout(() => {
      dialling = dial()
    }, retryMs)
  }

  const printing = async (print: (opened: Printer) => Promise<PrintOutcome>): Promise<PrintOutcome> => {
    await dialling
    if (printer === undefined) return { outcome: 'failed', reason: 'offline' }
    const outcome = await print(printer)
    if (outcome.outcome !== 'failed') fragment = outcome.outcome === 'unknown'
    return outcome
  }

  let dialling = dial()
  const poll = setInterval(() => void printer?.status(), pollMs)

  return {
    print: (ticket) => printing((opened) => opened.print(ticket)),
    testPage: (ticket) => printing((opened) => opened.testPage(ticket)),
    openDrawer: async () => {
      await dialling
      return (await printer?.openDrawer()) ?? { outcome: 'failed', reason: 'offline' }
    },
    status: () => status,
    onStatus: states.add,
    close: async () => {
      stopped = true
      clearTimeout(retry)
      clearInterval(poll)
      await dialling
      await printer?.close()
    },
  }
}

import { subscribers } from '../transport/subscribers.ts'
import type { Transport } from '../transport/transport.ts'
import { type Printer, type PrinterOptions, standard } from './printer.ts'
import { testPageLines, ticketLines } from '#domain/printing/lines.ts'
import type { PrinterStatus, PrintOutcome } from '#domain/printing/printing.ts'
import type { PaperLine } from '#domain/printing/simulation.ts'

/**
 * A printer that cannot be asked, as behind a print queue of the operating system: the queue takes bytes also for a
 * printer without paper or power. So a ticket that was taken ends `unknown`, for a person to look at, and none is
 * `printed`. No fragment is cut off before a ticket: every one may be whole.
 */
export const openSilentPrinter = (transport: Transport, options: Partial<PrinterOptions> = {}): Printer => {
  const { language, columns } = { ...standard, ...options }
  const format = { columns, largest: language.largest }
  const states = subscribers<PrinterStatus>()
  let last: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task)
    last = turn
    return turn
  }

  const send = async (lines: readonly PaperLine[]): Promise<PrintOutcome> => {
    const written = await transport.write(language.jobBytes({ lines, columns, process: undefined, cutFirst: false }))
    if (written.ok) return { outcome: 'unknown', reason: 'unknown' }
    await transport.close()
    return { outcome: written.error.code === 'broken' ? 'unknown' : 'failed', reason: 'offline' }
  }

  transport.onClose(() => states.tell({ state: 'offline' }))
  queueMicrotask(() => {
    if (transport.open) states.tell({ state: 'unknown' })
  })

  return {
    print: (ticket) => inTurn(() => send(ticketLines(ticket, format))),
    testPage: (ticket) => inTurn(() => send(testPageLines(ticket, format))),
    openDrawer: () =>
      inTurn(async () => {
        const written = await transport.write(language.openDrawer)
        return written.ok ? { outcome: 'sent' } : { outcome: 'failed', reason: 'offline' }
      }),
    status: () => Promise.resolve({ state: transport.open ? 'unknown' : 'offline' }),
    onStatus: states.add,
    close: () => transport.close(),
  }
}

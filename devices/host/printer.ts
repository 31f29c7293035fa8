import type { PrinterConfiguration } from '#domain/devices/configuration.ts'
import type { PrinterStatus, PrintOutcome, Ticket } from '#domain/printing/printing.ts'
import { localDateTime } from '#domain/time/day.ts'
import { keepPrinter } from '../printer/connection.ts'
import { escPos } from '../printer/escPos/language.ts'
import type { PrinterLanguage } from '../printer/language.ts'
import { star } from '../printer/star/language.ts'
import { type SimulatedPrinter, simulatedPrinter } from '../simulator/printer.ts'
import type { ConnectionState } from '../transport/keep.ts'
import type { Connect } from '../transport/transport.ts'
import { connectTo, placeName } from './connect.ts'
import type { OpenDevice, OpenOptions } from './openDevice.ts'
import { type Standing, deviceStanding } from './standing.ts'

export type OpenPrinter = OpenDevice & {
  print: (ticket: Ticket) => Promise<PrintOutcome>
  status: () => PrinterStatus
  onStatus: (listener: (status: PrinterStatus) => void) => () => void
  simulator?: SimulatedPrinter
}

const answerMs = 1_000
const jobMs = 8_000
const retryMs = 1_000
const pollMs = 5_000

const languages: Readonly<Record<PrinterConfiguration['language'], PrinterLanguage>> = { 'esc-pos': escPos, star }

export const openPrinterDevice = (configuration: PrinterConfiguration, options: OpenOptions): OpenPrinter => {
  const { id, now, onChange } = options
  const { language, columns, connection } = configuration
  const answers = connection.by !== 'printQueue'
  const { connect, simulator } = reach(configuration, now)
  const standing = deviceStanding({
    id,
    kind: 'printer',
    name: placeName(connection),
    simulated: simulator !== undefined,
    now,
    onChange,
  })
  const learn = (): void => {
    const line = printer.connection()
    const name = line.state === 'open' && simulator === undefined ? line.name : undefined
    standing.become(standingOf(line, printer.status(), answers), name)
  }
  const printer = keepPrinter(connect, {
    printer: { language: languages[language], columns, answerMs, jobMs },
    ...{ answers, retryMs, pollMs },
    onConnection: learn,
  })
  printer.onStatus(learn)
  return {
    device: standing.device,
    print: printer.print,
    status: printer.status,
    onStatus: printer.onStatus,
    test: async (ticket) => {
      const outcome = await printer.testPage(ticket ?? testTicket(now()))
      // What a print queue took it took: that nobody knows more is no trouble of the test.
      const taken = outcome.outcome === 'printed' || (!answers && outcome.outcome === 'unknown')
      return taken ? { done: true } : { done: false, trouble: outcome.reason }
    },
    ...(simulator === undefined ? {} : { simulator, plug: simulator }),
    close: printer.close,
  }
}

const reach = (
  { language, columns, connection }: PrinterConfiguration,
  now: () => number,
): { connect: Connect; simulator?: SimulatedPrinter } => {
  if (connection.by !== 'simulated') return { connect: connectTo(connection) }
  const simulator = simulatedPrinter({ language, columns, now: () => new Date(now()).toISOString() })
  return { connect: simulator.connect, simulator }
}

const testTicket = (now: number): Ticket => ({
  label: 'T1',
  siteName: 'Balie',
  queueName: 'Test',
  lines: [],
  printedAt: localDateTime(now, 'nl'),
  code: 'test',
})

const standingOf = (line: ConnectionState, { state }: PrinterStatus, answers: boolean): Standing => {
  if (line.state === 'trouble') return line
  switch (state) {
    case 'ready':
      return { state: 'ready' }
    case 'paperLow':
      return { state: 'low' }
    case 'unknown':
      return { state: answers || line.state === 'connecting' ? 'connecting' : 'ready' }
    default:
      return { state: 'trouble', trouble: state }
  }
}

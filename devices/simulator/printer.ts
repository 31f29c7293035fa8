import { subscribers } from '../transport/subscribers.ts'
import type { Connect } from '../transport/transport.ts'
import { type Cable, simulatedCable } from './cable.ts'
import { type Command, commandReader } from './commands.ts'
import { inOrder, onLine, withFault } from './condition.ts'
import { escPosFamily } from './escPos/family.ts'
import type { PrinterFamily } from './family.ts'
import { type Mark, paperRoll } from './roll.ts'
import { starFamily } from './star/family.ts'
import type { Fault, Paper } from '#domain/printing/simulation.ts'

export type SimulatedPrinter = {
  connect: Connect
  /** Every piece of paper so far, oldest first; the last may still hang from the printer. */
  paper: () => Paper[]
  /** Called with a piece each time it grows, and when it comes off. */
  onPaper: (listener: (paper: Paper) => void) => () => void
  setFault: (fault: Fault) => void
  /** Pulls its cable, whatever fault it has. */
  unplug: () => void
  plug: () => void
  isIn: () => boolean
  /** How often the cash drawer was told to open. */
  drawerPulses: () => number
}

const families: Readonly<Record<'esc-pos' | 'star', PrinterFamily>> = { 'esc-pos': escPosFamily, star: starFamily }

export type SimulatedPrinterOptions = {
  language?: keyof typeof families
  /** Characters of the standard size in a line. */
  columns?: number
  msPerLine?: number
  /** How many pieces of paper are kept. */
  keep?: number
  /** Present time, ISO 8601 in UTC. */
  now: () => string
}

type Pending = { fault: Exclude<Fault, { fault: 'none' }>; lines: number }

/**
 * A printer that prints into memory, of Epson's family or Star's. It knows only bytes. What it does where real printers differ:
 * - Off-line (no paper, cover open, cutter jammed) it keeps what it has received, and goes on from there when mended.
 * - Power-off loses what it has received, its settings and automatic status; the paper stays.
 * - When paper runs out, the piece that hangs is torn off with the old roll; the rest of a ticket comes on the new one.
 * - Initialising (ESC @) sets automatic status as at power-on, which for Epson's family is off, as several makers specify.
 */
export const simulatedPrinter = ({
  language = 'esc-pos',
  columns = 42,
  msPerLine = 0,
  keep = 1_000,
  now,
}: SimulatedPrinterOptions): SimulatedPrinter => {
  const pieces = subscribers<Paper>()
  const family = families[language]
  const reader = commandReader(family)
  const roll = paperRoll({ columns, keep, now, onPiece: pieces.tell })
  let condition = inOrder(msPerLine)
  let received: Command[] = []
  let pending: Pending[] = []
  let bytesToCut = Infinity
  let cable: Cable | undefined
  let plugged = true
  let automatic = family.automaticAtFirst
  let reported = ''
  let recent = [0, 0, 0]
  let processes = 0
  let drawerPulses = 0
  let resting: NodeJS.Timeout | undefined

  const reply = (bytes: number[]): void => cable?.reply(bytes)

  const report = (): void => {
    const bytes = family.automaticStatus(condition)
    if (!automatic || !condition.power || reported === String(bytes)) return
    reported = String(bytes)
    reply(bytes)
  }

  const losePower = (): void => {
    reader.reset()
    roll.reset()
    received = []
    recent = [0, 0, 0]
    processes = 0
    automatic = family.automaticAtFirst
    clearTimeout(resting)
    resting = undefined
  }

  const strike = (fault: Pending['fault']): void => {
    condition = withFault(condition, fault)
    if (!condition.power) losePower()
    if (!condition.cable) cable?.cut()
    report()
  }

  const countLine = (): void => {
    pending = pending.map(({ fault, lines }) => ({ fault, lines: lines - 1 }))
    const due = pending.filter(({ lines }) => lines <= 0)
    pending = pending.filter(({ lines }) => lines > 0)
    for (const { fault } of due) strike(fault)
  }

  const draw = (mark: Mark): void => {
    const lines = roll.print(mark)
    if (lines === 0) return
    if (condition.msPerLine > 0) {
      resting = setTimeout(() => {
        resting = undefined
        work()
      }, condition.msPerLine)
    }
    countLine()
  }

  const execute = (command: Command): void => {
    switch (command.do) {
      case 'character':
      case 'newline':
      case 'endLine':
      case 'qrPrint':
      case 'image':
      case 'cut':
        draw(command)
        break
      case 'initialise':
        automatic = family.automaticAtFirst
        roll.reset()
        break
      case 'automaticStatus':
        automatic = (command.mask & 0x0f) !== 0
        reported = ''
        report()
        break
      case 'paperStatus':
        reply(family.paperStatus(condition))
        break
      case 'reportProcess':
        processes += 1
        reply(family.processAnswer(command.process, processes))
        break
      case 'cancelLine':
        roll.cancelLine()
        break
      case 'drawer':
        drawerPulses += 1
        break
      default:
        roll.set(command)
    }
  }

  const jams = (command: Command): boolean => {
    if (command.do !== 'cut' || condition.cutter === 'free') return false
    condition = { ...condition, cutter: 'jammed' }
    report()
    return true
  }

  const work = (): void => {
    while (condition.power && onLine(condition) && resting === undefined) {
      const command = received[0]
      if (command === undefined || jams(command)) return
      received.shift()
      execute(command)
    }
  }

  const answerRealTime = (bytes: Uint8Array): void => {
    for (const byte of bytes) {
      recent = [...recent.slice(1), byte]
      const answer = family.realTimeAnswer(recent, condition, automatic)
      if (answer !== undefined) reply(answer)
    }
  }

  const receive = (bytes: Uint8Array): number => {
    const arrived = bytes.subarray(0, bytesToCut)
    bytesToCut -= arrived.length
    if (condition.power) {
      answerRealTime(arrived)
      received.push(...reader.push(arrived))
      work()
    }
    if (bytesToCut <= 0) strike({ fault: 'lineCut' })
    return arrived.length
  }

  const mend = (): void => {
    if (condition.paper === 'out') roll.tear()
    condition = inOrder(msPerLine)
    pending = []
    bytesToCut = Infinity
    report()
    work()
  }

  return {
    connect: () => {
      const reachable = plugged && condition.cable
      if (!reachable || cable?.transport.open === true) {
        const message = reachable ? 'the simulated printer has a connection' : 'the cable is out'
        const trouble = reachable ? 'inUse' : 'notFound'
        return Promise.resolve({ ok: false, error: { code: 'unreachable', message, trouble } })
      }
      cable = simulatedCable('simulated printer', receive)
      return Promise.resolve({ ok: true, transport: cable.transport })
    },
    unplug: () => {
      plugged = false
      cable?.cut()
    },
    plug: () => {
      plugged = true
    },
    isIn: () => plugged,
    drawerPulses: () => drawerPulses,
    paper: roll.pieces,
    onPaper: pieces.add,
    setFault: (fault) => {
      if (fault.fault === 'none') mend()
      else if (fault.fault === 'lineCut' && fault.afterBytes !== undefined) bytesToCut = fault.afterBytes
      else if ('afterLines' in fault && fault.afterLines !== undefined) pending.push({ fault, lines: fault.afterLines })
      else strike(fault)
    },
  }
}

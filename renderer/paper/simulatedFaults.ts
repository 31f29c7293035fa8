import type { Fault } from '#domain/printing/simulation.ts'

/** In a ticket the roll ends after its number and before the cut. */
const linesIntoTicket = 4
const slowLineMs = 1_500

/** What a person can do to the simulated printer, with the key for it: 1 mends everything. */
export const simulatedFaults = [
  { name: 'none', key: '1', fault: { fault: 'none' } },
  { name: 'paperLow', key: '2', fault: { fault: 'paperLow' } },
  { name: 'paperOut', key: '3', fault: { fault: 'paperOut' } },
  { name: 'paperOutInTicket', key: '4', fault: { fault: 'paperOut', afterLines: linesIntoTicket } },
  { name: 'coverOpen', key: '5', fault: { fault: 'coverOpen' } },
  { name: 'cutterError', key: '6', fault: { fault: 'cutterError' } },
  { name: 'powerOff', key: '7', fault: { fault: 'powerOff' } },
  { name: 'lineCut', key: '8', fault: { fault: 'lineCut' } },
  { name: 'slow', key: '9', fault: { fault: 'slow', msPerLine: slowLineMs } },
] as const satisfies readonly { name: string; key: string; fault: Fault }[]

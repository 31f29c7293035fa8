import { mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { escPos } from '#devices/printer/escPos/language.ts'
import { simulatedPrinter } from '#devices/simulator/printer.ts'
import { simulatedPrinter as settings } from '#domain/devices/simulated.ts'
import { Paper } from '#domain/printing/simulation.ts'
import type { StationCalls } from '../stationCalls.ts'

/** What the journal writes of a number, with its seal. */
const recordBytes = 500

/** The bytes of the last ticket that a station has printed. */
export const lastTicket = async ({ ask }: Pick<StationCalls, 'ask'>): Promise<Uint8Array> => {
  const { lines } =
    z
      .array(Paper)
      .parse(await ask('paper', {}))
      .at(-1) ?? {}
  if (lines === undefined) throw new Error('Nothing was printed.')
  return escPos.jobBytes({ lines, columns: settings.columns, process: escPos.processId(1), cutFirst: false })
}

/**
 * The same ticket to the same simulated printer until that has confirmed it, then a write and flush to the same disk, with
 * nothing of Balie's between: ms of each.
 */
export const barePrinting = async (ticket: Uint8Array, place: string, rounds: number): Promise<number[]> => {
  const folder = await mkdtemp(join(place, 'bare-'))
  const file = await open(join(folder, 'bare'), 'w')
  const connected = await simulatedPrinter({ now: () => new Date().toISOString() }).connect()
  if (!connected.ok) throw new Error(connected.error.message)
  const { transport } = connected
  let confirmed = (): void => undefined
  transport.onData(escPosDone(() => confirmed()))
  const samples: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    confirmed = () => resolve(undefined)
    const start = performance.now()
    void transport.write(ticket)
    await promise
    await file.write(Buffer.alloc(recordBytes, round), 0, recordBytes, round * recordBytes)
    await file.datasync()
    samples.push(performance.now() - start)
  }
  await transport.close()
  await file.close()
  await rm(folder, { recursive: true })
  return samples
}

const escPosDone = (done: () => void): ((bytes: Uint8Array) => void) => {
  const read = escPos.replyReader()
  return (bytes) => {
    if (read(bytes).some(({ kind }) => kind === 'done')) done()
  }
}

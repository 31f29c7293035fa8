import { createSecretKey } from 'node:crypto'
import { type FileHandle, mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Written } from '#preload/contract.ts'
import { openJournal } from '#main/journal/journal.ts'
import { sealRecord } from '#main/journal/record.ts'
import { plainSeal } from '#main/station/secrets.ts'
import { type Figure, figure } from './statistics.ts'

/** On the disk that the project lies on; a temporary folder may be no disk at all. */
const out = resolve(import.meta.dirname, '../../out')
const rounds = 2_000
const warmUp = 200

/** A call at the counter, the entry that is written most. */
const lineOf = (round: number): Written => ({
  document: `visit:gm-2026-11-23-A${101 + (round % 99)}`,
  entries: [
    {
      id: crypto.randomUUID(),
      at: `2026-11-23T08:00:00.000Z-${round.toString(16).padStart(4, '0')}-counter-1`,
      by: 'staff:bilal',
      station: 'counter-1',
      type: 'called',
      counter: '1',
      authority: 'server',
    },
  ],
})

/**
 * What it costs to have an entry in the journal, beside writing as many bytes to a file and flushing it, one after the
 * other on the same disk.
 */
export const benchJournal = async (): Promise<Figure[]> => {
  await mkdir(out, { recursive: true })
  const folder = await mkdtemp(join(out, 'journal-'))
  const journal = await openJournal({ folder, seal: plainSeal, now: Date.now, onTrouble: () => undefined })
  const bare = await open(join(folder, 'bare'), 'w')
  const bytes = sealRecord(createSecretKey(Buffer.alloc(32)), { segment: 1, sequence: 1 }, JSON.stringify(lineOf(0)))
  const samples: number[] = []
  const baselineSamples: number[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const line = lineOf(round + warmUp)
    const start = performance.now()
    await journal.write(line)
    const between = performance.now()
    await appendBare(bare, bytes, (round + warmUp) * bytes.length)
    const end = performance.now()
    if (round < 0) continue
    samples.push(between - start)
    baselineSamples.push(end - between)
  }
  await bare.close()
  await journal.close()
  await rm(folder, { recursive: true })
  return [figure({ name: 'journal append', samples, baseline: 'bare write and fdatasync', baselineSamples })]
}

const appendBare = async (file: FileHandle, bytes: Buffer, at: number): Promise<void> => {
  await file.write(bytes, 0, bytes.length, at)
  await file.datasync()
}

import { join } from 'node:path'
import { dayOf } from '#domain/time/day.ts'
import type { Edited } from '#domain/document/fields.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Reservation } from '#domain/visit/reservation.ts'
import type { StartProblem } from '#preload/contract.ts'
import { type Facts, errorFacts } from '../log/log.ts'
import type { Seal } from '../station/secrets.ts'
import { diskFailure } from '../storage/diskFailure.ts'
import { inBatches } from './batches.ts'
import { findJournal, journalFolder } from './found.ts'
import { type OpenEntry, linesOf, marksOf, take } from './kept.ts'
import type { Line, Mark } from './line.ts'
import { type Writing, startWriting } from './writing.ts'

/**
 * What a station has promised to keep, on disk: entries and edits that the server has not confirmed, the numbers and
 * stamps that were given away. Whatever happens to its files, it opens, with all that is left of them.
 */
export type Journal = {
  /** What all lines come to. Only the journal changes it, and only once the change is on disk. */
  kept: {
    readonly open: ReadonlyMap<string, OpenEntry>
    readonly edits: ReadonlyMap<string, Edited>
    readonly marks: ReadonlyMap<string, Mark>
    readonly reserved: ReadonlyMap<string, Reservation>
    readonly stamp: Stamp | undefined
  }
  /** Resolves when the line is on disk; rejects with a failure of the disk, and then the line is not there. */
  write: (line: Line) => Promise<void>
  /** What was found damaged and put aside, each told at one start only. */
  problems: readonly StartProblem[]
  close: () => Promise<void>
}

export type JournalOptions = {
  /** The station's own folder. */
  folder: string
  seal: Seal
  /** Wall time in ms since 1970. */
  now: () => number
  /** What went wrong and hinders nobody's present work. */
  onTrouble: (event: string, facts: Facts) => void
}

export const openJournal = async ({ folder, seal, now, onTrouble }: JournalOptions): Promise<Journal> => {
  const today = (): string => dayOf(now())
  const { kept, key, blocks, problems, setAside, read, end, highest, mend } = await findJournal({
    folder,
    seal,
    now: now(),
  })
  let writing: Writing | undefined

  /** Settles what the start found, the first time that the disk lets it. */
  const ready = async (): Promise<Writing> => {
    if (writing !== undefined) return writing
    for (let step = setAside[0]; step !== undefined; step = setAside[0]) {
      await step()
      setAside.shift()
    }
    await key.keep()
    const started = await startWriting(
      {
        folder: join(folder, journalFolder),
        key,
        highest,
        replaced: read,
        needed: () => linesOf(kept, today()).map((line) => JSON.stringify(line)),
        onTrouble,
      },
      end,
    )
    if (mend) await started.rewrite()
    else await started.tidy()
    return (writing = started)
  }
  const batches = inBatches<Line>(
    async (lines) => {
      try {
        const { append } = await ready()
        const numbers = lines.flatMap(marksOf)
        if (numbers.length > 0) await blocks.begin(numbers, today())
        await append(lines.map((line) => JSON.stringify(line)))
      } catch (error) {
        throw diskFailure(error)
      }
      for (const line of lines) take(kept, line)
    },
    async () => writing?.tidy(),
  )

  // A disk that takes nothing now still lets the station show what it knows.
  await ready().catch((error: unknown) => onTrouble('journalStart', errorFacts(error)))
  return {
    kept,
    write: batches.add,
    problems,
    close: async () => {
      await batches.idle()
      await writing?.close()
    },
  }
}

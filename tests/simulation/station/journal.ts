import { type Kept, nothingKept, take } from '#main/journal/kept.ts'
import type { Journal } from '#main/journal/journal.ts'
import type { Life } from './life.ts'

/** What lies in a station's journal; outlives every crash. */
export type JournalDisk = { kept: Kept }

export const emptyJournal = (): JournalDisk => ({ kept: nothingKept() })

export type SimulatedJournal = Pick<Journal, 'kept' | 'write' | 'problems' | 'close'>

/** Main's journal by its promises: once `write` has resolved the line is there for good; before, it may be or not. */
export const openJournal = (disk: JournalDisk, life: Life, diskMs: () => number): SimulatedJournal => ({
  kept: disk.kept,
  write: async (line) => {
    await life.sleep(diskMs())
    await life.step()
    take(disk.kept, line)
    await life.step()
  },
  problems: [],
  close: () => Promise.resolve(),
})

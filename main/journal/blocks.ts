import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { firstOfBlock } from '#domain/visit/numbers.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import { raise, recentOf } from './kept.ts'
import { Mark } from './line.ts'

const fileName = 'numbers.json'
const Begun = z.array(Mark)

/**
 * Which blocks of numbers this station has begun, in a file of its own beside the journal: whoever loses the journal still
 * knows which blocks to keep off. It is written when a block is begun, so once in 99 numbers.
 */
export type Blocks = {
  /** The first number of each row's last block. */
  begun: readonly Mark[]
  /** The file was there and could not be read. */
  damaged: boolean
  /** Puts the damaged file under another name. */
  setAside: (name: string) => Promise<void>
  /** Resolves when the blocks of these numbers are on disk as begun. */
  begin: (numbers: readonly Mark[], today: string) => Promise<void>
}

export const openBlocks = async (folder: string): Promise<Blocks> => {
  const path = join(folder, fileName)
  const text = await readIfThere(path)
  const read = parse(text)
  const rows = new Map<string, Mark>()
  for (const mark of read ?? []) raise(rows, mark)
  return {
    begun: [...rows.values()],
    damaged: text !== undefined && read === undefined,
    setAside: (name) => rename(path, join(folder, name)),
    begin: async (numbers, today) => {
      const wider = new Map(rows)
      for (const mark of numbers) raise(wider, { ...mark, number: firstOfBlock(mark.number) })
      if ([...wider].every(([key, mark]) => rows.get(key) === mark)) return
      await atomicWrite(path, `${JSON.stringify(recentOf([...wider.values()], today))}\n`)
      for (const [key, mark] of wider) rows.set(key, mark)
    },
  }
}

const parse = (text: string | undefined): Mark[] | undefined => {
  if (text === undefined) return undefined
  try {
    return Begun.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

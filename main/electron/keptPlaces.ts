import { join } from 'node:path'
import * as z from 'zod'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import { Place } from './place.ts'

/** By the screen, and for displays after the first by their layout. */
const Places = z.record(z.string().max(100), Place)

export type KeptPlaces = {
  of: (name: string) => Place | undefined
  keep: (name: string, place: Place) => void
  /** Writes what is not yet on disk. */
  close: () => Promise<void>
}

/**
 * Where each window stood, in `windows.json` of the station's folder. It is worth nothing to anyone: a file that
 * cannot be read counts as none, and one that cannot be written costs the places only.
 */
export const openKeptPlaces = async (folder: string): Promise<KeptPlaces> => {
  const path = join(folder, 'windows.json')
  const places = parse(await readIfThere(path).catch(() => undefined))
  let changed = false
  return {
    of: (name) => places[name],
    keep: (name, place) => {
      changed = true
      places[name] = place
    },
    close: async () => {
      if (changed) await atomicWrite(path, `${JSON.stringify(places, undefined, 2)}\n`).catch(() => undefined)
      changed = false
    },
  }
}

const parse = (text: string | undefined): z.infer<typeof Places> => {
  try {
    return Places.parse(JSON.parse(text ?? '{}'))
  } catch {
    return {}
  }
}

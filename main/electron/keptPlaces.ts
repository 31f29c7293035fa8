import { join } from 'node:path'
import * as z from 'zod'
import { Screen } from '#preload/contract.ts'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'
import { Place } from './place.ts'

const Places = z.partialRecord(Screen, Place)

export type KeptPlaces = {
  of: (screen: Screen) => Place | undefined
  keep: (screen: Screen, place: Place) => void
  /** Writes what is not yet on disk. */
  close: () => Promise<void>
}

/**
 * Where each screen's window stood, in `windows.json` of the station's folder. It is worth nothing to anyone: a file that
 * cannot be read counts as none, and one that cannot be written costs the places only.
 */
export const openKeptPlaces = async (folder: string): Promise<KeptPlaces> => {
  const path = join(folder, 'windows.json')
  const places = parse(await readIfThere(path).catch(() => undefined))
  let changed = false
  return {
    of: (screen) => places[screen],
    keep: (screen, place) => {
      changed = true
      places[screen] = place
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

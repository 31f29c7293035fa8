import { strToU8, zipSync } from 'fflate'
import type { Files } from '#domain/publication/publication.ts'

/** Files as one zip file. It bears no time of its own: the same files give the same bytes. */
export const archiveOf = (files: Files): Uint8Array<ArrayBuffer> => {
  const entries = [...files].map(([at, text]): [string, Uint8Array] => [at, strToU8(text)])
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 6, mtime: earliest }))
}

/** The first moment a zip file can tell, by the clock it is made with. */
const earliest = new Date(1980, 0, 1)

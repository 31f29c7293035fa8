import { randomUUID } from 'node:crypto'
import type { DoorOptions } from '#main/door/door.ts'
import { passingSigner } from '#main/signing/signer.ts'
import { plainSeal } from '#main/station/secrets.ts'

/** What the door of station `k1` in this folder is opened with, as the browser host would, and changed as a test asks. */
export const doorOptions = (folder: string, change: Partial<DoorOptions> = {}): DoorOptions => ({
  folder,
  seal: plainSeal,
  station: 'k1',
  site: 'gm',
  issuer: { ordinal: 1, installation: 0 },
  now: Date.now,
  newId: randomUUID,
  onTrouble: () => undefined,
  sign: passingSigner().sign,
  ...change,
})

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'

/** A PIN as `station.json` keeps it: whoever reads the file still has to try them all. */
export const KeptPin = z.strictObject({ salt: z.base64(), hash: z.base64() })
export type KeptPin = z.infer<typeof KeptPin>

const hashBytes = 32
// 32 MB and a tenth of a second on a small machine.
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }

const hashOf = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, hashBytes, cost, (error, hash) => {
      if (error === null) resolve(hash)
      else reject(error)
    })
  })

export const keepPin = async (pin: string): Promise<KeptPin> => {
  const salt = randomBytes(16)
  return { salt: salt.toString('base64'), hash: (await hashOf(pin, salt)).toString('base64') }
}

export const isPin = async (pin: string, kept: KeptPin): Promise<boolean> => {
  const hash = Buffer.from(kept.hash, 'base64')
  return hash.length === hashBytes && timingSafeEqual(await hashOf(pin, Buffer.from(kept.salt, 'base64')), hash)
}

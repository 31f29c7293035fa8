import { X509Certificate } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCertificate } from './certificate.ts'

/** A file of the folder that gives no root: it cannot be read, holds no certificate, or one that may not sign others. */
export type BadRoot = { file: string; reason: 'unreadable' | 'noCertificate' | 'noAuthority' }

export type Roots = { trusted: readonly X509Certificate[]; bad: readonly BadRoot[] }

export const noRoots: Roots = { trusted: [], bad: [] }

/**
 * The roots that the administrator put into a folder, DER or PEM, any number in a file. Names that begin with a dot are
 * passed over; a folder that is not there has none. Never rejects.
 */
export const readRoots = async (folder: string): Promise<Roots> => {
  const trusted: X509Certificate[] = []
  const bad: BadRoot[] = []
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const file = entry.name
    if (file.startsWith('.') || entry.isDirectory()) continue
    const bytes = await readFile(join(folder, file)).catch(() => undefined)
    const found = bytes === undefined ? 'unreadable' : rootsIn(bytes)
    if (typeof found === 'string') bad.push({ file, reason: found })
    else trusted.push(...found)
  }
  return { trusted, bad }
}

const pem = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END/g

const rootsIn = (bytes: Uint8Array): X509Certificate[] | Exclude<BadRoot['reason'], 'unreadable'> => {
  const text = Buffer.from(bytes).toString('latin1')
  const blocks = Array.from(text.matchAll(pem), ([, base64 = '']) => Buffer.from(base64, 'base64'))
  const certificates = (blocks.length > 0 ? blocks : [bytes]).map((block) => readCertificate(block))
  const whole = certificates.filter((certificate) => certificate !== undefined)
  if (whole.length < certificates.length) return 'noCertificate'
  return whole.every(({ ca }) => ca) ? whole : 'noAuthority'
}

/** The roots with one more, such as that of simulated cards. */
export const withRoot = (roots: Roots, root: Uint8Array): Roots => {
  const certificate = readCertificate(root)
  return certificate === undefined ? roots : { ...roots, trusted: [...roots.trusted, certificate] }
}

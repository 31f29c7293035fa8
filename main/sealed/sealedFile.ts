import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import * as z from 'zod'

/**
 * A file that only a passphrase opens: one line that says what it is and how the key is made, then AES-256-GCM over
 * compressed content, then the tag. The line is authenticated too.
 */
const marks = { backup: 'BALIE-BACKUP', bundle: 'BALIE-BUNDLE' } as const
/** What a sealed file is for: one kind never passes for the other. */
export type SealedKind = keyof typeof marks

/** Short enough to be typed again years later, long enough that scrypt makes trying them all hopeless. */
export const shortestPassphrase = 12

const form = 1
const ivBytes = 12
const tagBytes = 16
const largestLine = 1_000

const Line = z.strictObject({
  mark: z.enum(marks),
  form: z.int(),
  /** scrypt's cost; others are not tried, since a forged line could ask for all memory there is. */
  cost: z.literal(2 ** 17),
  salt: z.base64(),
  iv: z.base64().refine((iv) => Buffer.from(iv, 'base64').length === ivBytes),
})
type Line = z.infer<typeof Line>

export type SealedFault = 'unreadable' | 'otherKind' | 'newer' | 'wrongPassphrase'

/**
 * The file is none of ours, of the other kind, of a later Balie, or does not open: with a wrong passphrase and when damaged
 * alike.
 */
export class SealedFailure extends Error {
  readonly fault: SealedFault

  constructor(fault: SealedFault) {
    super(fault)
    this.fault = fault
  }
}

/** Writes content into a new file and flushes it. */
export const sealFile = async (options: {
  path: string
  kind: SealedKind
  passphrase: string
  content: AsyncIterable<Uint8Array>
}): Promise<void> => {
  const { path, kind, passphrase, content } = options
  const salt = randomBytes(16)
  const iv = randomBytes(ivBytes)
  const line: Line = {
    mark: marks[kind],
    form,
    cost: 2 ** 17,
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
  }
  const head = Buffer.from(`${JSON.stringify(line)}\n`)
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, line), iv)
  cipher.setAAD(head)
  const file = await open(path, 'w', 0o600)
  // `writeFile` goes on where the disk took only a part; `write` does not.
  const append = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      file.writeFile(chunk).then(() => done(), done)
    },
  })
  try {
    await file.writeFile(head)
    await pipeline(content, createGzip(), cipher, append)
    await file.writeFile(cipher.getAuthTag())
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Opens a file and proves it whole, to the last byte, before anything of it is read; the content can then be read as
 * often as one likes. Throws `SealedFailure`. `deriveKey` is for whoever opens many files with one passphrase.
 */
export const openSealed = async (options: {
  path: string
  kind: SealedKind
  passphrase: string
  deriveKey?: DeriveKey
}): Promise<() => AsyncIterable<Buffer>> => {
  const { path, kind, passphrase, deriveKey = keyOf } = options
  const head = await readHead(path)
  const line = parseLine(head, kind)
  const key = await deriveKey(passphrase, line)
  const { size } = await stat(path)
  if (size <= head.length + tagBytes) throw new SealedFailure('wrongPassphrase')
  const tag = await readAt(path, size - tagBytes, tagBytes)
  const decrypted = (): NodeJS.ReadWriteStream => {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(line.iv, 'base64'), { authTagLength: tagBytes })
    decipher.setAAD(head)
    decipher.setAuthTag(tag)
    return decipher
  }
  const encrypted = () => createReadStream(path, { start: head.length, end: size - tagBytes - 1 })
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline(encrypted(), decrypted(), nowhere).catch((error: unknown) => {
    // Reading fails with a code of the file system; what does not open has none.
    throw error instanceof Error && 'syscall' in error ? error : new SealedFailure('wrongPassphrase')
  })
  return () => {
    const unpacked = createGunzip()
    pipeline(encrypted(), decrypted(), unpacked).catch((error: unknown) => {
      unpacked.destroy(error instanceof Error ? error : undefined)
    })
    return unpacked
  }
}

const readHead = async (path: string): Promise<Buffer> => {
  const start = await readAt(path, 0, largestLine)
  const end = start.indexOf('\n')
  if (end < 0) throw new SealedFailure('unreadable')
  return start.subarray(0, end + 1)
}

const parseLine = (head: Buffer, kind: SealedKind): Line => {
  const { mark: marked, form: formed } = looseLine(head)
  if (marked !== marks[kind]) throw new SealedFailure(isOurs(marked) ? 'otherKind' : 'unreadable')
  if (typeof formed === 'number' && formed > form) throw new SealedFailure('newer')
  const line = Line.safeParse(looseLine(head))
  if (!line.success) throw new SealedFailure('unreadable')
  return line.data
}

const isOurs = (mark: unknown): boolean => Object.values(marks).some((one) => one === mark)

const looseLine = (head: Buffer): Record<string, unknown> => {
  try {
    return z.looseObject({}).parse(JSON.parse(head.toString()))
  } catch {
    return {}
  }
}

const readAt = async (path: string, position: number, bytes: number): Promise<Buffer> => {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, position)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

export type DeriveKey = (passphrase: string, how: Pick<Line, 'salt' | 'cost'>) => Promise<Buffer>

/** scrypt as OWASP advises for passwords (N 2^17, r 8, p 1): some 130 MB and a third of a second a try. */
export const keyOf: DeriveKey = (passphrase, { salt, cost }) =>
  new Promise((resolve, reject) => {
    const options = { N: cost, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options, (error, key) => {
      if (error === null) resolve(key)
      else reject(error)
    })
  })

import { createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { isString } from './json.ts'
import type { JsonObject } from './json.ts'

const derive = promisify(pbkdf2)

// CouchDB's default since 3.4; users written by one server are known to the other.
const iterations = 600_000
// CouchDB's default before 3.4.
const quickIterations = 10
// CouchDB's names: what Node calls the digest, and the bytes of its key.
const digests = new Map([
  ['sha', { digest: 'sha1', bytes: 20 }],
  ['sha224', { digest: 'sha224', bytes: 28 }],
  ['sha256', { digest: 'sha256', bytes: 32 }],
  ['sha384', { digest: 'sha384', bytes: 48 }],
  ['sha512', { digest: 'sha512', bytes: 64 }],
])

/** How a user's password is kept, in the fields CouchDB gives them in a `_users` document. */
export type PasswordRecord = {
  readonly password_scheme: 'pbkdf2'
  readonly pbkdf2_prf: string
  readonly salt: string
  readonly iterations: number
  readonly derived_key: string
}

export const passwordFields = ['password', 'password_scheme', 'pbkdf2_prf', 'salt', 'iterations', 'derived_key']

/** The record within a user document; undefined when there is none that can be checked. */
export const passwordRecordIn = (document: JsonObject): PasswordRecord | undefined => {
  const { password_scheme: scheme, salt, derived_key: key, iterations: rounds } = document
  const prf = document['pbkdf2_prf'] ?? 'sha'
  if (scheme !== 'pbkdf2' || !isString(salt) || !isString(key) || !isString(prf)) return undefined
  if (typeof rounds !== 'number' || !Number.isSafeInteger(rounds) || rounds < 1 || rounds > 10_000_000) return undefined
  if (!digests.has(prf)) return undefined
  return { password_scheme: scheme, pbkdf2_prf: prf, salt, iterations: rounds, derived_key: key }
}

const derivedKey = async (password: string, record: Omit<PasswordRecord, 'derived_key'>): Promise<Buffer> => {
  const prf = digests.get(record.pbkdf2_prf)
  if (prf === undefined) throw new Error(`unknown digest ${record.pbkdf2_prf}`)
  return derive(password, record.salt, record.iterations, prf.bytes, prf.digest)
}

// The derivation is made slow on purpose and takes a thread of the pool that the store needs too: one at a time.
let turn: Promise<unknown> = Promise.resolve()
const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const result = turn.then(work)
  turn = result.catch(() => undefined)
  return result
}

/** `slow` makes it dear to try many passwords; one of many random bytes cannot be tried. */
export const hashPassword = (password: string, { slow = true }: { slow?: boolean } = {}): Promise<PasswordRecord> =>
  inTurn(async () => {
    const fields = {
      password_scheme: 'pbkdf2',
      pbkdf2_prf: 'sha256',
      salt: randomBytes(16).toString('hex'),
      iterations: slow ? iterations : quickIterations,
    } as const
    return { ...fields, derived_key: (await derivedKey(password, fields)).toString('hex') }
  })

const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

const memory = new Map<string, Buffer>()
const memoryKey = randomBytes(32)
const largestMemory = 10_000
const recordKey = (record: PasswordRecord) => `${record.salt} ${record.derived_key}`
const fingerprint = (password: string) => createHmac('sha256', memoryKey).update(password).digest()

/** Remembers, for this process only, that the password belongs to the record. */
export const rememberPassword = (password: string, record: PasswordRecord): void => {
  if (memory.size >= largestMemory) memory.clear()
  memory.set(recordKey(record), fingerprint(password))
}

/** The first time takes about 200 ms, as on CouchDB; a password that was right is known at once afterwards. */
export const checkPassword = async (password: string, record: PasswordRecord): Promise<boolean> => {
  const known = memory.get(recordKey(record))
  if (known !== undefined && sameBytes(known, fingerprint(password))) return true
  const right = await inTurn(async () =>
    sameBytes(await derivedKey(password, record), Buffer.from(record.derived_key, 'hex')),
  )
  if (right) rememberPassword(password, record)
  return right
}

/** For the administrator, whose password is in this process's memory anyway. */
export const samePassword = (a: string, b: string): boolean => timingSafeEqual(fingerprint(a), fingerprint(b))

import { createHmac, timingSafeEqual } from 'node:crypto'
import { Refusal } from './refusal.ts'

/** Seconds a session lasts without use. */
export const sessionSeconds = 600

/** A cookie that was presented, not yet proven: `proof` must come from the same name, time and secret. */
export type PresentedSession = { readonly name: string; readonly issued: number; readonly proof: Buffer }

const proofOf = (claim: { name: string; issued: number; secret: string }): Buffer =>
  createHmac('sha256', claim.secret)
    .update(`${claim.name}:${claim.issued.toString(16)}`)
    .digest()

const cookieAttributes = `; Version=1; Max-Age=${sessionSeconds}; Path=/; HttpOnly`

/** The `Set-Cookie` that begins or renews a session; `now` in seconds. `secret` must depend on the user's password. */
export const sessionCookie = (claim: { name: string; now: number; secret: string }): string => {
  const issued = claim.now
  const text = Buffer.from(`${claim.name}:${issued.toString(16)}:`)
  const value = Buffer.concat([text, proofOf({ name: claim.name, issued, secret: claim.secret })])
  return `AuthSession=${value.toString('base64url')}${cookieAttributes}`
}

export const endedSessionCookie = `AuthSession=${cookieAttributes}`

const proofBytes = 32

/** What the `Cookie` header presents. Throws a 400 for an AuthSession that is none. */
export const presentedSession = (header: string | undefined): PresentedSession | undefined => {
  const value = /(?:^|;\s*)AuthSession=([^;]*)/u.exec(header ?? '')?.[1]
  if (value === undefined || value === '') return undefined
  const bytes = Buffer.from(value, 'base64url')
  const [, name, issued] = /^(.*):([0-9a-f]{1,12}):$/su.exec(bytes.subarray(0, -proofBytes).toString()) ?? []
  if (name === undefined || issued === undefined) {
    throw new Refusal(400, 'bad_request', 'Malformed AuthSession cookie. Please clear your cookies.')
  }
  return { name, issued: Number.parseInt(issued, 16), proof: bytes.subarray(-proofBytes) }
}

/** Whether the session was given by this server and still runs; `now` in seconds. */
export const isRunning = (session: PresentedSession, proof: { secret: string; now: number }): boolean => {
  const expected = proofOf({ name: session.name, issued: session.issued, secret: proof.secret })
  const age = proof.now - session.issued
  return timingSafeEqual(expected, session.proof) && age < sessionSeconds
}

/** Renewing with every answer would be waste: the first tenth of the time is given as it is. */
export const isDueForRenewal = (session: PresentedSession, now: number): boolean =>
  now - session.issued > sessionSeconds / 10

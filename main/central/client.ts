import { Agent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { getCACertificates } from 'node:tls'
import { letGo } from './letGo.ts'
import type { CentralRequest } from './request.ts'
import { sendOver } from './send.ts'

/** One connection pool to the central database that signs in by itself and renews its session when it ran out. */
export type CentralClient = {
  send: (request: CentralRequest) => Promise<IncomingMessage>
  /** Signs in anew, whatever session there was. Whether the server accepts this station. */
  signIn: () => Promise<boolean>
  /** Whether the server accepted this station when it last signed in. */
  isSignedIn: () => Promise<boolean>
  /** Ends every connection, what is under way on them included; the next request makes new ones. */
  drop: () => void
  close: () => void
}

export type CentralAddress = { url: string; user: string; password: string }

/** So long a session that the server calls malformed is not doubted again. */
const doubtMs = 5_000

export const centralClient = ({ url, user, password }: CentralAddress): CentralClient => {
  const base = new URL(url)
  const secure = base.protocol === 'https:'
  // Said aloud, since NODE_TLS_REJECT_UNAUTHORIZED in the surroundings would otherwise accept any certificate.
  const agent = secure
    ? new SecureAgent({ keepAlive: true, rejectUnauthorized: true, ca: authorities() })
    : new Agent({ keepAlive: true })
  let session: Promise<string> | undefined
  let doubtedAt = -doubtMs

  const once = sendOver(base, agent)
  const askForSession = async (): Promise<string> => {
    const response = await once({
      method: 'POST',
      path: '/_session',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: user, password }),
      timeoutMs: 10_000,
    })
    letGo(response)
    return sessionCookie(response.headers) ?? ''
  }
  const signedIn = (): Promise<string> =>
    (session ??= askForSession().catch((error: unknown) => {
      session = undefined
      throw error
    }))
  const withCookie = async (request: CentralRequest, cookie: string): Promise<IncomingMessage> => {
    const response = await once({ ...request, headers: { ...request.headers, cookie } })
    const renewed = sessionCookie(response.headers)
    if (renewed !== undefined) session = Promise.resolve(renewed)
    return response
  }
  /**
   * CouchDB calls a cookie that it did not make a bad request: one that a captive portal gave in its place, say. As other
   * things are bad requests too, that is believed once in a while only.
   */
  const mayBeForeign = (): boolean => {
    if (performance.now() - doubtedAt < doubtMs) return false
    doubtedAt = performance.now()
    return true
  }

  return {
    send: async (request) => {
      const used = signedIn()
      const response = await withCookie(request, await used)
      const { statusCode } = response
      const renewed = session !== used
      if (statusCode !== 401 && !(statusCode === 400 && (renewed || mayBeForeign()))) return response
      letGo(response)
      // Of many who find the session gone at once, one renews it.
      if (session === used) session = undefined
      return withCookie(request, await signedIn())
    },
    signIn: async () => {
      session = undefined
      return (await signedIn()) !== ''
    },
    isSignedIn: async () => (await signedIn()) !== '',
    drop: () => agent.destroy(),
    close: () => agent.destroy(),
  }
}

/**
 * Who may vouch for a server: whom Node trusts, and whom the administrator had the operating system trust, since a
 * municipality often has an authority of its own and an installed station takes none from its surroundings.
 */
const authorities = (): string[] => [...getCACertificates('default'), ...getCACertificates('system')]

const sessionCookie = (headers: IncomingHttpHeaders): string | undefined =>
  headers['set-cookie']?.map((cookie) => cookie.split(';')[0] ?? '').find((cookie) => cookie.startsWith('AuthSession='))

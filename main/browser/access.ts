import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { atomicWrite } from '../storage/atomicWrite.ts'
import { readIfThere } from '../storage/readIfThere.ts'

/**
 * Who may talk to a station's browser host. A launch key in the address is exchanged for a cookie; each page then gets a
 * token that opens its bridge once. The cookie outlives a restart of the host, so that an open page finds its way back.
 */
export type Access = {
  /** A key that leads in; one of a single use makes the one before it void. */
  newLaunchKey: () => string
  /** Whether a launch key is good; a single-use key is spent by this question. */
  redeem: (key: string) => boolean
  /** The whole `Set-Cookie` value. */
  cookie: () => string
  hasCookie: (request: IncomingMessage) => boolean
  newToken: () => string
  /** Whether a bridge token is good; it is spent by this question. */
  spend: (token: string) => boolean
}

const largestTokenCount = 200

export const openAccess = async (options: {
  folder: string
  port: () => number
  singleUse: boolean
}): Promise<Access> => {
  const secret = await sessionSecret(options.folder)
  const session = createHmac('sha256', secret).update('session').digest('base64url')
  let launchKey = newSecret()
  const tokens = new Set<string>()
  let spent = false
  // Cookies know no ports, so the name tells the stations of one machine apart.
  const name = () => `balie-${String(options.port())}`
  return {
    newLaunchKey: () => {
      if (spent) launchKey = newSecret()
      spent = false
      return launchKey
    },
    redeem: (key) => {
      if (spent || !same(key, launchKey)) return false
      spent = options.singleUse
      return true
    },
    cookie: () => `${name()}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`,
    hasCookie: (request) =>
      (request.headers.cookie ?? '').split(/;\s*/).some((cookie) => same(cookie, `${name()}=${session}`)),
    newToken: () => {
      const [oldest] = tokens
      if (tokens.size >= largestTokenCount && oldest !== undefined) tokens.delete(oldest)
      const token = newSecret()
      tokens.add(token)
      return token
    },
    spend: (token) => tokens.delete(token),
  }
}

const sessionSecret = async (folder: string): Promise<string> => {
  const path = join(folder, 'session.key')
  const kept = (await readIfThere(path))?.trim()
  if (kept !== undefined && kept !== '') return kept
  const secret = newSecret()
  await atomicWrite(path, `${secret}\n`)
  return secret
}

const newSecret = (): string => randomBytes(24).toString('base64url')

const same = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

import { createHash } from 'node:crypto'
import { anonymous } from './caller.ts'
import { checkPassword, samePassword } from './password.ts'
import { Refusal, unauthorized } from './refusal.ts'
import { isDueForRenewal, isRunning, presentedSession, sessionCookie } from './session.ts'
import { findUser } from './users.ts'
import type { IncomingMessage } from 'node:http'
import type { Caller } from './caller.ts'
import type { Database } from './database.ts'

export type Admin = { readonly name: string; readonly password: string }

/** Who calls, and the cookie that goes back with the answer when there is one. */
export type SignedIn = { readonly caller: Caller; readonly cookie?: string }

export type Sessions = {
  /** Who sent the request. Throws a 401 for a wrong name or password, a 400 for a header that is none. */
  readonly identify: (request: IncomingMessage) => Promise<SignedIn>
  /** A new session. Throws a 401. */
  readonly signIn: (name: string, password: string) => Promise<Required<SignedIn>>
}

const incorrect = () => unauthorized('Name or password is incorrect.')

const parseBasic = (header: string | undefined): { name: string; password: string } | undefined => {
  const encoded = /^basic +(.*)$/iu.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  if (!/^[A-Za-z0-9+/]*={0,2}$/u.test(encoded) || encoded.length % 4 === 1) {
    throw new Refusal(400, 'bad_request', 'Authorization header has invalid base64 value')
  }
  const [, name, password] = /^([^:]*):(.*)$/su.exec(Buffer.from(encoded, 'base64').toString()) ?? []
  return name === undefined || password === undefined ? undefined : { name, password }
}

/** What a session's proof hangs on: whoever changes the password ends the sessions. */
type Account = {
  readonly caller: Caller
  readonly secret: string
  readonly check: (password: string) => Promise<boolean>
}

export const makeSessions = (options: {
  admin: Admin
  secret: string
  users: Database
  now: () => number
}): Sessions => {
  const { admin, users } = options
  const now = () => Math.floor(options.now() / 1000)
  const secretFor = (...parts: string[]) =>
    createHash('sha256')
      .update(JSON.stringify([options.secret, ...parts]))
      .digest('hex')

  const findAccount = async (name: string): Promise<Account | undefined> => {
    if (name === admin.name) {
      return {
        caller: { name, roles: ['_admin'] },
        secret: secretFor('admin', admin.password),
        check: (password) => Promise.resolve(samePassword(password, admin.password)),
      }
    }
    const user = await findUser(users, name)
    if (user === undefined) return undefined
    return {
      caller: { name, roles: user.roles },
      secret: secretFor('user', user.password.salt, user.password.derived_key),
      check: (password) => checkPassword(password, user.password),
    }
  }

  const prove = async (name: string, password: string): Promise<Account> => {
    const account = await findAccount(name)
    if (account === undefined || !(await account.check(password))) throw incorrect()
    return account
  }

  const fromCookie = async (header: string | undefined): Promise<SignedIn | undefined> => {
    const session = presentedSession(header)
    const account = session === undefined ? undefined : await findAccount(session.name)
    if (session === undefined || account === undefined) return undefined
    const { caller, secret } = account
    if (!isRunning(session, { secret, now: now() })) return undefined
    const cookie = isDueForRenewal(session, now())
      ? { cookie: sessionCookie({ name: session.name, now: now(), secret }) }
      : {}
    return { caller: { ...caller, authenticated: 'cookie' }, ...cookie }
  }

  return {
    identify: async (request) => {
      const byCookie = await fromCookie(request.headers.cookie)
      if (byCookie !== undefined) return byCookie
      const basic = parseBasic(request.headers.authorization)
      if (basic === undefined) return { caller: anonymous }
      const { caller } = await prove(basic.name, basic.password)
      return { caller: { ...caller, authenticated: 'default' } }
    },
    signIn: async (name, password) => {
      const { caller, secret } = await prove(name, password)
      return { caller, cookie: sessionCookie({ name, now: now(), secret }) }
    },
  }
}

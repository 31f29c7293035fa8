import { isArray, isString, parseOwnObject } from './json.ts'
import { hashPassword, passwordFields, passwordRecordIn, rememberPassword } from './password.ts'
import { forbidden } from './refusal.ts'
import type { Database } from './database.ts'
import type { Incoming } from './incoming.ts'
import type { PasswordRecord } from './password.ts'
import type { Refusal } from './refusal.ts'

export const usersDatabase = '_users'
const idPrefix = 'org.couchdb.user:'

export type User = { readonly name: string; readonly roles: readonly string[]; readonly password: PasswordRecord }

/** The user of that name, or undefined when there is none who can sign in. */
export const findUser = async (users: Database, name: string): Promise<User | undefined> => {
  const record = await users.read(idPrefix + name)
  if (record === undefined || record.winner.deleted) return undefined
  const document = parseOwnObject(record.winner.body)
  const password = passwordRecordIn(document)
  const roles = isArray(document['roles']) ? document['roles'].filter(isString) : []
  return password === undefined ? undefined : { name, roles, password }
}

/** What CouchDB's own `_auth` design document asks of a user document. */
const refuseBadUser = (incoming: Incoming): Refusal | undefined => {
  const { name, roles, type } = incoming.fields
  if (incoming.deleted) return undefined
  if (type !== 'user') return forbidden('doc.type must be user')
  if (!isString(name)) return forbidden('doc.name is required')
  if (roles === undefined) return forbidden('doc.roles must exist')
  if (!isArray(roles)) return forbidden('doc.roles must be an array')
  if (!roles.every(isString)) return forbidden('doc.roles can only contain strings')
  if (incoming.id !== idPrefix + name) return forbidden('Doc ID must be of the form org.couchdb.user:name')
  if (roles.some((role) => role.startsWith('_'))) {
    return forbidden('No system roles (starting with underscore) in users db.')
  }
  if (name.includes(':')) return forbidden('Character `:` is not allowed in usernames.')
  return undefined
}

/**
 * The user document with its plain password replaced by what can be kept of it.
 * Throws a 403 for what is no user document or for a password that is no text.
 */
export const prepareUser = async (incoming: Incoming): Promise<Incoming> => {
  const refusal = refuseBadUser(incoming)
  if (refusal !== undefined) throw refusal
  const { password } = incoming.fields
  if (password === undefined || password === null) return incoming
  if (!isString(password)) throw forbidden(`Password value of '${JSON.stringify(password)}' is invalid.`)
  const record = await hashPassword(password)
  rememberPassword(password, record)
  const kept = Object.entries(incoming.fields).filter(([field]) => !passwordFields.includes(field))
  const fields = { ...record, ...Object.fromEntries(kept) }
  return { ...incoming, fields, body: JSON.stringify(fields) }
}

import { isServerAdmin } from './caller.ts'
import { isArray, isObject, isString, parseOwnObject } from './json.ts'
import { badRequest, forbidden, unauthorized } from './refusal.ts'
import type { Caller } from './caller.ts'
import type { JsonObject } from './json.ts'

/** A database's `_security` object as it was set; fields unknown to the relay are kept. */
export type Security = JsonObject

/** Since CouchDB 3 a new database is for administrators only. */
export const adminOnly: Security = { members: { roles: ['_admin'] }, admins: { roles: ['_admin'] } }

export const parseSecurity = (text: string | undefined): Security =>
  text === undefined ? adminOnly : parseOwnObject(text)

const isNameList = (value: unknown): boolean => value === undefined || (isArray(value) && value.every(isString))

/** Throws a 400 for a security object that could not be enforced. */
export const checkSecurity = (value: unknown): Security => {
  if (!isObject(value)) throw badRequest('Request body must be a JSON object')
  for (const part of ['admins', 'members']) {
    const group = value[part]
    if (group === undefined) continue
    if (!isObject(group) || !isNameList(group['names']) || !isNameList(group['roles'])) {
      throw badRequest(`${part} must hold lists of names and roles`)
    }
  }
  return value
}

const listIn = (security: Security, part: 'admins' | 'members', kind: 'names' | 'roles'): readonly unknown[] => {
  const group = security[part]
  const list = isObject(group) ? group[kind] : undefined
  return isArray(list) ? list : []
}

const belongs = (caller: Caller, security: Security, part: 'admins' | 'members'): boolean =>
  (caller.name !== null && listIn(security, part, 'names').includes(caller.name)) ||
  caller.roles.some((role) => listIn(security, part, 'roles').includes(role))

export const isDatabaseAdmin = (caller: Caller, security: Security): boolean =>
  isServerAdmin(caller) || belongs(caller, security, 'admins')

const isOpen = (security: Security): boolean =>
  listIn(security, 'members', 'names').length === 0 && listIn(security, 'members', 'roles').length === 0

/** A database without members is everybody's. */
export const requireMember = (caller: Caller, security: Security): void => {
  if (isOpen(security) || isDatabaseAdmin(caller, security) || belongs(caller, security, 'members')) return
  throw caller.name === null
    ? unauthorized('You are not authorized to access this db.')
    : forbidden('You are not allowed to access this db.')
}

export const requireDatabaseAdmin = (caller: Caller, security: Security): void => {
  if (!isDatabaseAdmin(caller, security)) throw unauthorized('You are not a db or server admin.')
}

export const requireServerAdmin = (caller: Caller): void => {
  if (!isServerAdmin(caller)) throw unauthorized('You are not a server admin.')
}

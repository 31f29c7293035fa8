import { Refusal } from './refusal.ts'
import { listDocuments } from './routes/allDocs.ts'
import { compareRevisionsWith, readBulk, writeBulk } from './routes/bulk.ts'
import { followChanges } from './routes/changes.ts'
import {
  changeRevsLimit,
  changeSecurity,
  compact,
  createDatabase,
  databaseInfo,
  deleteDatabase,
  ensureFullCommit,
  refusePurge,
  showRevsLimit,
  showSecurity,
} from './routes/database.ts'
import {
  deleteDocument,
  postDocument,
  putDocument,
  readDocument,
  readLocalDocument,
  refuseAttachment,
} from './routes/document.ts'
import { allDatabases, up, welcome } from './routes/server.ts'
import { beginSession, endSession, showSession } from './routes/session.ts'
import { requireMember } from './security.ts'
import type { Call } from './call.ts'
import type { Database } from './database.ts'

type Answer = Promise<void> | void
type Methods<Route> = Readonly<Partial<Record<string, Route>>>
type DatabaseRoute = (call: Call, database: Database) => Answer
type DocumentRoute = (call: Call, database: Database, id: string) => Answer

const serverRoutes: Readonly<Record<string, Methods<(call: Call) => Answer>>> = {
  '': { GET: welcome },
  _up: { GET: up },
  _all_dbs: { GET: allDatabases },
  _session: { GET: showSession, POST: beginSession, DELETE: endSession },
}

const namedRoutes: Readonly<Record<string, Methods<DatabaseRoute>>> = {
  _all_docs: { GET: listDocuments, POST: listDocuments },
  _bulk_docs: { POST: writeBulk },
  _bulk_get: { POST: readBulk },
  _revs_diff: { POST: compareRevisionsWith },
  _changes: { GET: followChanges, POST: followChanges },
  _security: { GET: showSecurity, PUT: changeSecurity },
  _revs_limit: { GET: showRevsLimit, PUT: changeRevsLimit },
  _ensure_full_commit: { POST: ensureFullCommit },
  _compact: { POST: compact },
  _purge: { POST: refusePurge },
}

const documentRoutes: Methods<DocumentRoute> = { GET: readDocument, PUT: putDocument, DELETE: deleteDocument }
const localRoutes: Methods<DocumentRoute> = { GET: readLocalDocument, PUT: putDocument, DELETE: deleteDocument }
const attachmentRoutes: Methods<DocumentRoute> = {
  GET: refuseAttachment,
  PUT: refuseAttachment,
  DELETE: refuseAttachment,
}

/** A HEAD is a GET whose body Node leaves out. Throws a 405. */
const pick = <Route>(methods: Methods<Route>, method: string): Route => {
  const route = methods[method === 'HEAD' ? 'GET' : method]
  if (route !== undefined) return route
  const allowed = Object.keys(methods).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]))
  throw new Refusal(405, 'method_not_allowed', `Only ${allowed.join(',')} allowed`)
}

const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

const databaseRoutes = (name: string): Methods<(call: Call) => Answer> => ({
  GET: async (call) => databaseInfo(call, await member(call, name)),
  PUT: (call) => createDatabase(call, name),
  DELETE: (call) => deleteDatabase(call, name),
  POST: async (call) => postDocument(call, await member(call, name)),
})

/** The database, for a caller who may read and write in it. */
const member = async (call: Call, name: string): Promise<Database> => {
  const database = call.house.databases.get(name)
  requireMember(call.caller, await database.security())
  return database
}

type Target = { readonly id: string; readonly routes: Methods<DocumentRoute> }

/** The document a path names: ids with a slash come encoded, but for the one after `_design` and `_local`. */
const documentTarget = (segments: readonly string[]): Target => {
  const [first = '', second, ...rest] = segments
  const isPrefixed = (first === '_design' || first === '_local') && second !== undefined
  const id = isPrefixed ? `${first}/${second}` : first
  const attachment = isPrefixed ? rest : segments.slice(1)
  if (attachment.length > 0) return { id, routes: attachmentRoutes }
  return { id, routes: id.startsWith('_local/') ? localRoutes : documentRoutes }
}

const decodeSegment = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new Refusal(400, 'bad_request', 'invalid_url_encoding')
  }
}

/** The path's parts, decoded; empty ones at the end do not count. */
export const segmentsOf = (path: string): string[] => path.split('/').slice(1).map(decodeSegment)

const withoutEnd = (segments: readonly string[]): readonly string[] =>
  segments.at(-1) === '' ? withoutEnd(segments.slice(0, -1)) : segments

/** Answers the call or throws the refusal that is to be its answer. */
export const route = async (call: Call, path: string): Promise<void> => {
  const [name = '', ...segments] = withoutEnd(segmentsOf(path))
  const { method } = call
  const server = segments.length === 0 ? own(serverRoutes, name) : undefined
  if (server !== undefined) return pick(server, method)(call)
  const [first] = segments
  if (first === undefined) return pick(databaseRoutes(name), method)(call)
  const database = await member(call, name)
  const named = segments.length === 1 ? own(namedRoutes, first) : undefined
  if (named !== undefined) return pick(named, method)(call, database)
  const target = documentTarget(segments)
  await pick(target.routes, method)(call, database, target.id)
}

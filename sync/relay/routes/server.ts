import { requireServerAdmin } from '../security.ts'
import { sendJson } from '../call.ts'
import type { Call } from '../call.ts'

export const version = '3.5.0'

export const welcome = (call: Call): void => {
  sendJson(call, 200, {
    couchdb: 'Welcome',
    version,
    uuid: call.house.uuid,
    features: [],
    vendor: { name: 'balie-relay' },
  })
}

export const up = (call: Call): void => {
  sendJson(call, 200, { status: 'ok', seeds: {} })
}

export const allDatabases = (call: Call): void => {
  requireServerAdmin(call.caller)
  sendJson(call, 200, call.house.databases.names())
}

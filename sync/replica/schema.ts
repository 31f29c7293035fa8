import type { RxJsonSchema } from 'rxdb'
import type { EditedDocument, LogDocument } from '../merge/kinds.ts'

/** A log as it is stored: the indexes serve the two live lists of a day, what is open by id and what is over by time. */
export const logSchema: RxJsonSchema<LogDocument> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 64 },
    type: { type: 'string', maxLength: 12 },
    day: { type: 'string', maxLength: 10 },
    open: { type: 'boolean' },
    latest: { type: 'string', maxLength: 80 },
    log: { type: 'array', items: { type: 'object' } },
  },
  required: ['id', 'type', 'day', 'open', 'latest', 'log'],
  indexes: [
    ['day', 'open', 'id'],
    ['day', 'open', 'latest'],
  ],
}

export const editedSchema: RxJsonSchema<EditedDocument> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 120 },
    type: { type: 'string', maxLength: 12 },
    data: { type: 'object' },
    stamps: { type: 'object' },
    history: { type: 'array', items: { type: 'object' } },
  },
  required: ['id', 'type', 'data', 'stamps', 'history'],
}

/** People's names and notes lie encrypted on disk; the history too, as it holds their overwritten values. */
export const personSchema: RxJsonSchema<EditedDocument> = {
  ...editedSchema,
  encrypted: ['data', 'stamps', 'history'],
}

/** A row of the ledger: what the server refused, what is kept apart, and what the replica knows of itself. */
export type RefusedDocument = { id: string; reason: string; at: number; content: Record<string, unknown> }

export const refusedSchema: RxJsonSchema<RefusedDocument> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 130 },
    reason: { type: 'string' },
    at: { type: 'number' },
    content: { type: 'object' },
  },
  required: ['id', 'reason', 'at', 'content'],
  encrypted: ['content'],
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reordered } from '#tests/arbitrary/entry.ts'
import { anyContactLog } from '#tests/arbitrary/contactEntry.ts'
import { unionLogs } from '../document/log.ts'
import { atMinute } from '../visit/builders.ts'
import { contactEntry, contactWith, testContact } from './builders.ts'
import { canUndoContact, contactOf, withContactEntries } from './contact.ts'
import { readContactId } from './contactId.ts'

const second = 1 / 60
const added = contactEntry({ type: 'productAdded', product: 'passport' }, { minute: 1 })
const closed = contactEntry({ type: 'closed', result: 'passedOn', department: 'bevolking' }, { minute: 5 })
const undone = (target: string, minute: number, station = 'k1') =>
  contactEntry({ type: 'undone', target }, { minute, station })

it('a call is open from when it was taken until it is said what came of it', () => {
  expect(contactWith(added)).toMatchObject({
    ...{ stage: 'open', channel: 'phone', language: 'nl', products: ['passport'] },
    ...{ by: 'staff:an', station: 'k1', receivedAt: atMinute(0) },
  })
  expect(contactWith(added, closed)).toMatchObject({
    ...{ stage: 'closed', result: 'passedOn', department: 'bevolking', closedAt: atMinute(5) },
  })
})

it('of two ends the later counts, whole', () => {
  const again = contactEntry({ type: 'closed', result: 'answered' }, { minute: 7 })
  expect(contactWith(again, closed)).toMatchObject({ result: 'answered', closedAt: atMinute(7) })
  expect(contactWith(again, closed)).not.toHaveProperty('department')
})

it('one that was not over is open again, and what came of it is gone', () => {
  const contact = contactWith(closed, contactEntry({ type: 'reopened' }, { minute: 8 }))
  expect(contact.stage).toBe('open')
  for (const gone of ['result', 'department', 'closedAt']) expect(contact).not.toHaveProperty(gone)
})

describe('an action on a contact', () => {
  it('is taken back within its seconds, by the station that did it', () => {
    expect(contactWith(closed, undone(closed.id, 5 + 9 * second)).stage).toBe('open')
    expect(contactWith(closed, undone(closed.id, 5 + 16 * second)).stage).toBe('closed')
    expect(contactWith(closed, undone(closed.id, 5 + second, 'k2')).stage).toBe('closed')
    expect(contactWith(undone('received-k1-0', second)).stage).toBe('empty')
  })

  it('is offered to be taken back for ten seconds; what took one back is not', () => {
    expect(canUndoContact(closed, atMinute(5 + 10 * second))).toBe(true)
    expect(canUndoContact(closed, atMinute(5 + 11 * second))).toBe(false)
    expect(canUndoContact(undone(closed.id, 5), atMinute(5))).toBe(false)
  })
})

it('what a contact adds up to is the same whatever the order of its log and however often an entry is in it', () => {
  fc.assert(
    fc.property(
      anyContactLog.chain((log) => fc.tuple(fc.constant(log), reordered(log))),
      ([log, mixed]) => {
        const contact = contactOf({ id: testContact, log })
        expect(contactOf({ id: testContact, log: mixed })).toStrictEqual(contact)
        expect(contactOf({ id: testContact, log: unionLogs([], log) })).toStrictEqual(contact)
      },
    ),
  )
})

it('a stored contact says of itself what its log adds up to', () => {
  fc.assert(
    fc.property(anyContactLog, anyContactLog, (a, b) => {
      const document = withContactEntries(testContact, { log: a }, b)
      expect(document).toMatchObject({ id: testContact, type: 'contact', day: '2026-11-23' })
      expect(document.open).toBe(contactOf(document).stage === 'open')
      expect(withContactEntries(testContact, document, [])).toEqual(document)
    }),
  )
})

it('an id that no contact has is none', () => {
  for (const id of ['contact:gm-2026-11-23-', 'contact:gm-2026-11-23-ABCDEFGH', 'visit:gm-2026-11-23-A101', '']) {
    expect(readContactId(id)).toBeUndefined()
  }
})

import { describe, expect, it } from 'vitest'
import type { Contact } from '#domain/contact/contact.ts'
import { callUnderWay, contactsOf, isPerhapsForgotten } from './calls.ts'

const contact = (id: string, part: Partial<Contact> = {}): Contact => ({
  id,
  day: '2026-11-23',
  ...{ stage: 'closed', channel: 'phone', language: 'nl', products: [], guided: [], by: 'staff:an', signers: [] },
  ...part,
})
const open = (id: string, by = 'staff:an'): Contact => contact(id, { stage: 'open', by })
const idsOf = (contacts: readonly Contact[]): string[] => contacts.map(({ id }) => id)

describe('the call that somebody has under way', () => {
  it('is the latest that they took and did not end, and none of anybody else', () => {
    const contacts = [open('d', 'staff:els'), contact('c'), open('b'), open('a')]
    expect(callUnderWay(contacts, { staff: 'staff:an', chosen: undefined })?.id).toBe('b')
    expect(callUnderWay(contacts, { staff: 'staff:bilal', chosen: undefined })).toBeUndefined()
  })

  it('is one they chose to go on with, whoever took it, as long as it is open', () => {
    const contacts = [open('d', 'staff:els'), contact('c'), open('b')]
    expect(callUnderWay(contacts, { staff: 'staff:an', chosen: 'd' })?.id).toBe('d')
    expect(callUnderWay(contacts, { staff: 'staff:an', chosen: 'c' })?.id).toBe('b')
  })
})

describe('today’s contacts', () => {
  const contacts = [contact('e'), open('d', 'staff:els'), contact('c', { by: 'staff:els' }), open('b'), contact('a')]

  it('have those first that this person left open, then the latest', () => {
    expect(idsOf(contactsOf('all', contacts, 'staff:an'))).toEqual(['b', 'e', 'd', 'c', 'a'])
  })

  it('are everybody’s, or this person’s own', () => {
    expect(idsOf(contactsOf('mine', contacts, 'staff:els'))).toEqual(['d', 'c'])
    expect(contactsOf('mine', contacts, 'staff:bilal')).toEqual([])
  })
})

it('a call in which nothing happened for twenty minutes was perhaps forgotten', () => {
  expect(isPerhapsForgotten({ lastAt: 0, now: 20 * 60_000 })).toBe(false)
  expect(isPerhapsForgotten({ lastAt: 0, now: 20 * 60_000 + 1 })).toBe(true)
})

import { describe, expect, it } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import type { CarriedPart } from '#preload/carry.ts'
import { contentWith, head, log, person, vouch } from './builders.ts'
import { BundleWrong, readContent } from './content.ts'

describe('what a bundle says', () => {
  it('is read as it was written', () => {
    expect(readContent(contentWith(), 'gm')).toMatchObject({ head, logs: [log], edits: [person] })
  })

  it('counts whole or not at all: cut at any line it is refused', () => {
    const lines = contentWith().toString().split('\n')
    for (let count = 0; count < lines.length - 1; count++) {
      const cut = Buffer.from(
        lines
          .slice(0, count)
          .map((line) => `${line}\n`)
          .join(''),
      )
      expect(() => readContent(cut, 'gm')).toThrow(BundleWrong)
    }
  })

  it('of another site says which', () => {
    const foreign = contentWith({ head: { ...head, site: 'ander' }, logs: [], edits: [] })
    expect(() => readContent(foreign, 'gm')).toThrow(expect.objectContaining({ site: 'ander' }))
  })

  it.each<[string, Partial<CarriedPart>]>([
    ['entries of another site', { logs: [{ ...log, document: 'visit:ander-2026-11-23-A101' }] }],
    ['entries of what has no log', { logs: [{ ...log, document: 'staff:an' }] }],
    ['a label that no ticket has', { logs: [{ ...log, document: 'visit:gm-2026-11-23-A0101' }] }],
    ['an entry without a stamp', { logs: [{ ...log, entries: [{ ...entry('left', { minute: 1 }), at: 'now' }] }] }],
    ['no entries', { logs: [{ ...log, entries: [] }] }],
    ['the settings of another site', { edits: [{ ...person, id: 'site:ander', type: 'site' }] }],
    ['names of visitors of another site', { edits: [{ ...person, id: 'person:ander-2026-11-23-A101' }] }],
    ['a heartbeat', { edits: [{ ...person, id: 'health:k2', type: 'health' }] }],
    ['an edit that is not what its id says', { edits: [{ ...person, id: 'staff:an' }] }],
  ])('with %s is refused as a whole', (_what, part) => {
    expect(() => readContent(contentWith(part), 'gm')).toThrow(BundleWrong)
  })

  it.each([
    ['nothing', ''],
    ['no lines', 'a letter to the mayor'],
    ['lines that are no JSON', 'a letter\nto the mayor\n'],
    ['a head alone', `${JSON.stringify(head)}\n`],
    ['nobody who vouches for it', `${JSON.stringify(head)}\n${JSON.stringify({ log })}\n`],
    [
      'the word of another station',
      `${JSON.stringify(head)}\n${JSON.stringify({ vouched: entry('left', { minute: 1 }) })}\n`,
    ],
    [
      'a line of a kind still to come',
      `${JSON.stringify(head)}\n{"later":1}\n${JSON.stringify({ vouched: vouch('x') })}\n`,
    ],
  ])('that holds %s is refused', (_what, text) => {
    expect(() => readContent(Buffer.from(text), 'gm')).toThrow(BundleWrong)
  })
})

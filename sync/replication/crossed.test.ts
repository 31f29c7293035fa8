import { describe, expect, it } from 'vitest'
import { entry } from '#domain/visit/builders.ts'
import { logDocument } from '../merge/kinds.ts'
import { crossedRows } from './crossed.ts'

const id = 'visit:gm-2026-11-23-A101'
const registered = entry('registered', { minute: 0 })
const one = logDocument(id, [registered, entry('issued', { minute: 1 })])
const two = logDocument(id, [registered, entry('called', { minute: 2, station: 'k2' })])

describe('a row that comes while its document is being sent', () => {
  it('is given once more when that is over, and only once', () => {
    const crossed = crossedRows()
    crossed.sending([id])
    crossed.seen([one])
    expect(crossed.over([id])).toEqual([one])
    expect(crossed.over([id])).toEqual([])
  })

  it('is joined with those that come after it', () => {
    const crossed = crossedRows()
    crossed.sending([id])
    crossed.seen([one])
    crossed.seen([two])
    expect(crossed.over([id])).toEqual([logDocument(id, [...one.log, ...two.log.slice(1)])])
  })

  it('waits for the last of several pushes', () => {
    const crossed = crossedRows()
    crossed.sending([id])
    crossed.seen([one])
    crossed.sending([id])
    expect(crossed.over([id])).toEqual([])
    expect(crossed.over([id])).toEqual([one])
  })
})

it('other rows are not kept', () => {
  const crossed = crossedRows()
  crossed.seen([one])
  crossed.sending([id])
  expect(crossed.over([id])).toEqual([])
})

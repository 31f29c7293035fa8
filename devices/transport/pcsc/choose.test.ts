import { describe, expect, it } from 'vitest'
import { chooseReader, watch, type Watched } from './choose.ts'
import { present } from './codes.ts'
import type { ReaderState } from './library.ts'

const empty = (reader: string, moves = 0): ReaderState => ({ reader, event: moves * 0x1_0000, atr: new Uint8Array() })
const filled = (reader: string, moves = 1): ReaderState => ({
  ...empty(reader, moves),
  event: moves * 0x1_0000 + present,
})

/** What is known after these looks. */
const after = (...looks: ReaderState[][]): Watched[] =>
  looks.reduce<Watched[]>((before, seen) => watch(seen, before), [])

const chosen = (looks: ReaderState[][], name?: string): string | undefined =>
  chooseReader(after(...looks), name)?.reader

describe('which of several readers counts', () => {
  it('is the first while there is no card', () => {
    expect(chosen([[empty('A'), empty('B')]])).toBe('A')
    expect(chosen([[]])).toBeUndefined()
  })

  it('is the one into which a card was put last', () => {
    expect(chosen([[filled('A'), empty('B')]])).toBe('A')
    expect(
      chosen([
        [filled('A'), empty('B')],
        [filled('A'), filled('B')],
      ]),
    ).toBe('B')
    expect(
      chosen([
        [filled('A'), empty('B')],
        [filled('A'), filled('B')],
        [filled('A'), empty('B', 2)],
      ]),
    ).toBe('A')
  })

  it('is never a card that is part of the computer, unless it is asked for by name', () => {
    const looks = [[empty('Windows Hello for Business 1'), filled('Microsoft Virtual Smart Card 0'), empty('A')]]
    expect(chosen(looks)).toBe('A')
    expect(chosen(looks, 'Microsoft')).toBe('Microsoft Virtual Smart Card 0')
  })

  it('is one whose name begins as asked', () => {
    expect(chosen([[filled('A 00 00'), empty('B 00 00')]], 'B')).toBe('B 00 00')
    expect(chosen([[filled('A 00 00')]], 'B')).toBeUndefined()
  })

  it('has another card after it was pulled and put back between two looks', () => {
    const [once] = after([filled('A', 1)])
    const [again] = after([filled('A', 1)], [filled('A', 3)])
    const [same] = after([filled('A', 1)], [filled('A', 1)])
    expect(again?.turn).not.toBe(once?.turn)
    expect(same?.turn).toBe(once?.turn)
  })
})

import { describe, expect, it } from 'vitest'
import { databasesOfGeneration, findReplica, generationName } from './found.ts'

const base = 'balie-gm'
const expected = [
  { name: 'visits', version: 1 },
  { name: 'persons', version: 0 },
]
const of = (replica: string, ...parts: string[]): string[] => parts.map((part) => `rxdb-dexie-${replica}--${part}`)
const whole = ['0--_rxdb_internal', '1--visits', '0--persons', '0--rx-replication-meta-1a2b']
const find = (...names: string[]) => findReplica(names, base, expected)

describe('a replica is found', () => {
  it('not at all where there is none, though another site of the same station has one', () => {
    expect(find()).toEqual({ generation: 1, state: 'none' })
    expect(find(...of('balie-gmb', ...whole), ...of('balie-hal_4', ...whole), 'keyval')).toEqual({
      generation: 1,
      state: 'none',
    })
  })

  it('whole, also when it waits to be brought to the present version', () => {
    expect(find(...of(base, ...whole))).toEqual({ generation: 1, state: 'whole' })
    expect(find(...of(base, '0--_rxdb_internal', '0--visits', '0--persons'))).toEqual({ generation: 1, state: 'whole' })
  })

  it('partial when one of its collections is gone', () => {
    expect(find(...of(base, '0--_rxdb_internal', '1--visits'))).toEqual({ generation: 1, state: 'partial' })
  })

  it('newer when a later version of Balie wrote it', () => {
    expect(find(...of(base, ...whole, '2--visits'))).toEqual({ generation: 1, state: 'newer' })
  })

  it('in its latest generation, whatever the ones before look like', () => {
    const names = [
      ...of(base, '0--persons', '2--visits'),
      ...of(`${base}_11`, ...whole),
      ...of(`${base}_2`, '1--visits'),
    ]
    expect(find(...names)).toEqual({ generation: 11, state: 'whole' })
    expect(databasesOfGeneration(names, base, 1)).toEqual(of(base, '0--persons', '2--visits'))
    expect(databasesOfGeneration(names, base, 11)).toEqual(of(`${base}_11`, ...whole))
    expect(generationName(base, 1)).toBe(base)
    expect(generationName(base, 11)).toBe(`${base}_11`)
  })
})

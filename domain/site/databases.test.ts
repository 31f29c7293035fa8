import { describe, expect, it } from 'vitest'
import { comingMonths, databaseNamed, databaseOfDay, databasesOf, databasesToCreate } from './databases.ts'

const names = (iso: string): string[] => databasesOf('gm', Date.parse(iso)).map(({ name }) => name)

describe('the databases of a station', () => {
  it('are this month, last month and the standing ones', () => {
    expect(names('2026-11-23T08:00:00Z')).toEqual([
      'balie_gm_2026_11',
      'balie_gm_2026_10',
      'balie_gm',
      'balie_gm_private',
      'balie_org',
      'balie_catalogue',
      'balie_gm_health',
    ])
  })

  it('turn with the month in Brussels, also over the year', () => {
    expect(names('2026-12-31T22:59:00Z').slice(0, 2)).toEqual(['balie_gm_2026_12', 'balie_gm_2026_11'])
    expect(names('2026-12-31T23:00:00Z').slice(0, 2)).toEqual(['balie_gm_2027_01', 'balie_gm_2026_12'])
  })

  it('are made on the server as far ahead as appointments are made', () => {
    const made = databasesToCreate('gm', Date.parse('2026-12-01T08:00:00Z')).map(({ name }) => name)
    expect(made).toEqual(expect.arrayContaining(['balie_gm_2027_01', 'balie_gm_2027_02', 'balie_gm_2027_03']))
    expect(comingMonths('gm', Date.parse('2026-12-01T08:00:00Z')).every(({ name }) => made.includes(name))).toBe(true)
    expect(
      databasesToCreate('gm', Date.parse('2026-11-01T08:00:00Z'), 3)
        .map(({ name }) => name)
        .slice(0, 4),
    ).toEqual(['balie_gm_2026_12', 'balie_gm_2027_01', 'balie_gm_2027_02', 'balie_gm_2026_11'])
  })

  it('are known by their names, those of another site or of nobody are not', () => {
    for (const database of databasesToCreate('gm', Date.parse('2026-12-01T08:00:00Z'))) {
      expect(databaseNamed('gm', database.name)).toEqual(database)
    }
    for (const name of [
      'balie_gmx',
      'balie_gmx_2026_11',
      'balie_gm_2026_13',
      '_users',
      'other',
      'balie_gm_2026_11_x',
    ]) {
      expect(databaseNamed('gm', name)).toBeUndefined()
    }
  })
})

describe('the database of a visit or a counter’s day', () => {
  it('is the one of the month it began in', () => {
    expect(databaseOfDay('visit:gm-2026-10-31-A117')).toBe('balie_gm_2026_10')
    expect(databaseOfDay('desk:gm-2026-11-01-3')).toBe('balie_gm_2026_11')
  })

  it('is none for any other document', () => {
    expect(databaseOfDay('person:gm-2026-10-31-A117')).toBeUndefined()
    expect(databaseOfDay('visit:nonsense')).toBeUndefined()
  })
})

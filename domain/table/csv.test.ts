import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFormula, readCsv, withoutGuard, writeCsv } from './csv.ts'

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', '-5', "'=1", "''", '"', ';', 'a\r\nb', '+32 11', '@SUM(A1)', '\tx', 'é', '7,5'),
)

describe('a table as text', () => {
  it('is read back as it was written, whatever is in it', () => {
    const anyTable = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }))
    fc.assert(
      fc.property(anyTable, (rows) => {
        const columns = (rows[0] ?? ['']).map((_cell, place) => `kolom ${String(place)}`)
        const read = readCsv(writeCsv([columns, ...rows]))
        expect(read?.columns).toEqual(columns)
        expect(read?.rows.map((row) => row.map(withoutGuard))).toEqual(rows)
      }),
    )
  })

  it('holds no cell that a spreadsheet would work out', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const read = readCsv(
          writeCsv([
            ['x', 'z'],
            [text, 'y'],
          ]),
        )
        expect(isFormula(read?.rows[0]?.[0] ?? '')).toBe(false)
      }),
    )
    expect(
      writeCsv([
        ['a', 'b'],
        ['=cmd', 'x;y'],
      ]),
    ).toBe('\ufeffa;b\r\n\'=cmd;"x;y"\r\n')
  })

  it('is read with semicolons or commas, any line ends, each row in its own place', () => {
    expect(readCsv('a;b\r\n1;2\r\n\r\n3;')).toEqual({ columns: ['a', 'b'], rows: [['1', '2'], [''], ['3', '']] })
    expect(readCsv('\ufeffa, b\n1,2\n3,\n')).toEqual({
      columns: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', ''],
      ],
    })
  })

  it('is none where a quote is never closed', () => {
    expect(readCsv('a;b\n"1;2\n3;4')).toBeUndefined()
  })
})

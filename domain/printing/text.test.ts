import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, wrap } from './text.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

describe('printable text', () => {
  it('keeps every letter and sign of windows-1252', () => {
    const text = 'é è ë ï ö ü ç œ Œ Ÿ € — – ’ “ ” … ™ ñ ß Š'
    expect(printable(text)).toBe(text)
  })

  it('composes letters that come with separate marks', () => {
    expect(printable('Zoe\u0308 Rene\u0301e')).toBe('Zoë Renée')
  })

  it('brings other Latin letters to the nearest one', () => {
    expect(printable('Łukasz Şahin, Nguyễn Đức, İzmir, ﬁets')).toBe('Lukasz Sahin, Nguyen Duc, Izmir, fiets')
  })

  it('shows one question mark for each character that it cannot bring near', () => {
    expect(printable('Михаил')).toBe('??????')
    expect(printable('👩‍👩‍👧 ok \ud800')).toBe('? ok ?')
  })

  it('drops control and formatting characters', () => {
    expect(printable('A\u001b@\u001dV\u0000B\u007f\u0085\u009bC\u202eD\u00adE')).toBe('A@VBCDE')
  })

  it('keeps markup as the words it is', () => {
    expect(printable('<b>Jan</b> & "Piet" \\n')).toBe('<b>Jan</b> & "Piet" \\n')
  })

  it('makes one line of several', () => {
    expect(printable('  een\r\ntwee\tdrie\u00a0vier\u2028vijf ')).toBe('een twee drie vier vijf')
  })

  it('is safe for any text whatever', () => {
    const page = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = printable(text)
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        for (const character of safe) expect(page).toContain(character)
        expect(printable(safe)).toBe(safe)
      }),
    )
  })
})

describe('wrapping', () => {
  it('breaks at spaces', () => {
    expect(wrap('Wonen, bouwen en ondernemen', 14)).toEqual(['Wonen, bouwen', 'en ondernemen'])
  })

  it('breaks a word that is longer than a line', () => {
    expect(wrap('de Burgerlijkestandsbediende', 10)).toEqual(['de', 'Burgerlijk', 'estandsbed', 'iende'])
  })

  it('keeps all text and never passes the width', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 48 }), (text, columns) => {
        const safe = printable(text)
        const lines = wrap(safe, columns)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
        expect(lines.join('').replaceAll(' ', '')).toBe(safe.replaceAll(' ', ''))
      }),
    )
  })
})

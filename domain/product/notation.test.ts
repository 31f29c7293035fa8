import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromNotation, toNotation } from './notation.ts'
import {
  type Block,
  type Inline,
  type ListBlock,
  blocksOf,
  marks,
  markupOf,
  sameBlocks,
  textKinds,
} from './richBlocks.ts'

const rich =
  '<p>Breng dit mee:</p><ul><li>je <strong>identiteitskaart</strong></li><li>een foto<ol><li>recent</li></ol></li></ul>'

describe('a text of the catalogue in plain signs', () => {
  it('shows paragraphs, lists, headings and links without a tag', () => {
    expect(toNotation(rich)).toBe('Breng dit mee:\n\n- je **identiteitskaart**\n- een foto\n  1. recent')
    expect(toNotation('<h3>Waar</h3><p>Lees <a href="https://balie.be/(x)">meer</a><br />of bel</p>')).toBe(
      '### Waar\n\nLees [meer](https://balie.be/\\(x\\))\nof bel',
    )
  })

  it('is read back as the markup that it says', () => {
    expect(fromNotation('Breng mee:\n\n- je *kaart*\n- m^2^', '')).toBe(
      '<p>Breng mee:</p><ul><li>je <em>kaart</em></li><li>m<sup>2</sup></li></ul>',
    )
    expect(fromNotation('**Let op:** [mail](mailto:a@b.be)', '')).toBe(
      '<p><strong>Let op:</strong> <a href="mailto:a@b.be">mail</a></p>',
    )
  })

  it('stays without markup where nothing needs any, whatever letters are in it', () => {
    expect(fromNotation('Eén regel\n\nnog een', '')).toBe('Eén regel\n\nnog een')
    expect(fromNotation('2 \\* 3 en 2 * 3', '')).toBe('2 * 3 en 2 * 3')
    expect(fromNotation('een <b>tag</b>', '')).toBe('<p>een &lt;b&gt;tag&lt;/b&gt;</p>')
  })

  it('makes no link of an address that is not safe', () => {
    expect(fromNotation('[klik](javascript:alert)', '')).toBe('[klik](javascript:alert)')
  })

  it('is not offered for tags that it could not put back', () => {
    expect(toNotation('<ul><li><p>een</p><p>twee</p></li></ul>')).toBeUndefined()
    expect(toNotation('<p>een<ul><li>twee</li></ul></p>')).toBeUndefined()
  })

  it('loses nothing of a text without markup', () => {
    const line = fc.string({
      unit: fc.constantFrom(...Array.from('ab é*_~^[]()\\#>-1. \n<&;'), '**', '- ', '1. ', '# '),
    })
    fc.assert(
      fc.property(fc.oneof(line, fc.string()), (text) => {
        const signs = toNotation(text)
        if (signs !== undefined) expect(fromNotation(signs, text)).toBe(text)
      }),
    )
    expect(toNotation('- een\n1. twee\n# drie *vier*')).toBe('\\- een\n1\\. twee\n\\# drie \\*vier\\*')
  })

  it('says the same after it was shown and read back, for all markup that it is offered for', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 4 }), (blocks) => {
        const text = markupOf(blocks)
        const signs = toNotation(text)
        if (signs === undefined) return
        const before = blocksOf(text) ?? []
        expect(sameBlocks(blocksOf(fromNotation(signs, text)) ?? [], before)).toBe(true)
      }),
    )
  })

  it('is offered for all markup that editors of the catalogue write', () => {
    const letters = fc.stringMatching(/^[a-z]{1,6}( [a-zé*_~^#.,-]{1,6})?[a-z]$/)
    const part = fc.oneof(
      fc.record({ mark: fc.constantFrom(...marks), inner: fc.tuple(letters) }),
      fc.record({ href: fc.constantFrom('https://balie.be/a(b)_c', 'tel:+3211'), inner: fc.tuple(letters) }),
    )
    const line = fc.tuple(letters, part, fc.constant(' '), letters, fc.constant({ br: true } as const), letters)
    const listed = (lists: fc.Arbitrary<ListBlock[]>): fc.Arbitrary<ListBlock> =>
      fc.record({
        kind: fc.constantFrom('ul', 'ol'),
        items: fc.array(fc.record({ inline: line, lists }), { minLength: 1, maxLength: 3 }),
      })
    const within = fc.array(listed(fc.constant([])), { maxLength: 1 })
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ kind: fc.constantFrom('p', 'blockquote'), inline: line }),
      fc.record({ kind: fc.constantFrom('h2', 'h3'), inline: fc.tuple(letters) }),
      listed(within),
    )
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        expect(toNotation(markupOf(blocks))).toBeDefined()
      }),
    )
  })

  it('reads whatever somebody types, half finished too', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab *_~^[](\\#>-1. \n')) }),
        fc.constantFrom('', rich),
        (signs, like) => {
          expect(typeof fromNotation(signs, like)).toBe('string')
        },
      ),
    )
  })
})

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcé *_~^[]()\\#>-1.<&"')), minLength: 1, maxLength: 12 })
const row = (part: fc.Arbitrary<Inline>): fc.Arbitrary<Inline[]> => fc.array(part, { minLength: 1, maxLength: 3 })
const around = (part: fc.Arbitrary<Inline>): fc.Arbitrary<Inline> =>
  fc.oneof(
    word,
    fc.constant({ br: true } as const),
    fc.record({ mark: fc.constantFrom(...marks), inner: row(part) }),
    fc.record({ href: fc.constantFrom('https://balie.be/a(b)_c', 'tel:+3211'), inner: row(part) }),
  )
const inline = row(around(around(word)))
const listOf = (lists: fc.Arbitrary<ListBlock[]>): fc.Arbitrary<ListBlock> =>
  fc.record({
    kind: fc.constantFrom('ul', 'ol'),
    items: fc.array(fc.record({ inline: row(around(word)), lists }), { minLength: 1, maxLength: 3 }),
  })
const nested = listOf(fc.array(listOf(fc.constant([])), { maxLength: 2 }))
const anyBlock: fc.Arbitrary<Block> = fc.oneof(fc.record({ kind: fc.constantFrom(...textKinds), inline }), nested)

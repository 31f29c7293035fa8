import fc from 'fast-check'
import { expect, test } from 'vitest'
import { richTags } from '../product/richText.ts'
import { faultsOf } from './builders.ts'
import { html } from './markup.ts'
import { richMarkup, richOrPlain } from './richMarkup.ts'

const of = (text: string): string => richMarkup(text, 3).markup.replaceAll(/\s*\n\s*/g, '')

test('a text without markup is one paragraph, whatever signs it has', () => {
  expect(of('1 < 2 & <script>alert(1)</script>')).toBe('<p>1 &lt; 2 &amp; &lt;script&gt;alert(1)&lt;/script&gt;</p>')
  expect(richOrPlain('1 < 2').markup).toBe('1 &lt; 2')
})

test('a text keeps its paragraphs, lists, links and stresses', () => {
  expect(
    of('<p>Zie <a href="https://a.example/?x=1&amp;y=2"><b>hier</b></a>.</p><ul><li>een</li><li>twee</li></ul>'),
  ).toBe(
    '<p>Zie <a href="https://a.example/?x=1&amp;y=2"><strong>hier</strong></a>.</p><ul><li>een</li><li>twee</li></ul>',
  )
})

test('what stands where it may not is put where it may', () => {
  expect(of('<p>een<ul><li>twee</ul>drie</p>')).toBe('<p>een</p><ul><li>twee</li></ul><p>drie</p>')
  expect(of('<li>los</li>')).toBe('<p>los</p>')
  expect(of('<ul>los<li>vast</li></ul>')).toBe('<ul><li>los</li><li>vast</li></ul>')
  expect(of('<h1>Kop</h1><b><p>dik</p></b>')).toBe('<h3>Kop</h3><p>dik</p>')
})

test('a link that leads anywhere but the web, a mailbox or a phone is no link', () => {
  expect(of('<p><a href="javascript:alert(1)">x</a></p>')).not.toContain('<a')
  expect(of('<a href="mailto:info@a.example">x</a>')).toBe('<p><a href="mailto:info@a.example">x</a></p>')
})

test('whatever is typed, what comes out is valid HTML of the known tags', () => {
  const tag = fc.constantFrom(...richTags, 'script', 'img', 'svg')
  const piece = fc.oneof(
    fc.string(),
    tag.map((one) => `<${one}>`),
    tag.map((one) => `</${one}>`),
    fc.constantFrom('<a href="https://a.example/?x=1&y=2">', '<a href="tel:011">', '<a href="javascript:x">', '<a>'),
    fc.constantFrom('<p onclick="x()">', '<!--', ']]>', '&#0;', '&nbsp;', '"', "'", '\u0000', '\ud800'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      expect(faultsOf(html`<section>${richMarkup(pieces.join(''), 3)}</section>`.markup)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { productContent } from './builders.ts'
import { toBring } from './product.ts'
import { type RichNode, plainText, richText } from './richText.ts'

const textOf = (nodes: readonly RichNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('')

describe('a text with markup', () => {
  it('is read as paragraphs, lists and links', () => {
    expect(richText('<p>Breng <strong>mee</strong>:</p><ul><li>je kaart</li></ul>')).toEqual([
      { tag: 'p', children: ['Breng ', { tag: 'strong', children: ['mee'] }, ':'] },
      { tag: 'ul', children: [{ tag: 'li', children: ['je kaart'] }] },
    ])
    expect(richText('<a href="https://www.vlaanderen.be/a?b=1&amp;c=2">meer</a>')).toEqual([
      { tag: 'a', href: 'https://www.vlaanderen.be/a?b=1&c=2', children: ['meer'] },
    ])
  })

  it('is plain in lines, one for each paragraph and item', () => {
    expect(plainText('<p>Breng&nbsp;mee:</p><ul><li>je <b>kaart</b></li>\n<li>een foto &amp; geld</li></ul>')).toBe(
      'Breng mee:\nje kaart\neen foto & geld',
    )
  })

  it('holds together where its tags do not', () => {
    expect(richText('<p>een<ul><li>twee</p>drie</i></ul>')).toEqual([
      { tag: 'p', children: ['een', { tag: 'ul', children: [{ tag: 'li', children: ['twee'] }] }] },
      'drie',
    ])
  })
})

describe('a text that is not markup of ours', () => {
  it.each([
    'Voor kinderen < 12 jaar & hun ouders',
    '<p>goed</p><script>alert(1)</script>',
    '<p onclick="alert(1)">klik</p>',
    '<a href="javascript:alert(1)">klik</a>',
    '<a href="https://goed.be" target="_blank">klik</a>',
    '<img src=x onerror=alert(1)>',
    'je@voorbeeld.be <je@voorbeeld.be>',
  ])('stays as it is, letter for letter: %s', (text) => {
    expect(richText(text)).toEqual([text])
    expect(plainText(text)).toBe(text)
  })

  it('whatever it is, never gives a tag or a link beyond the list', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="',
      'https://x.be',
      'javascript:x',
      '">',
      '<svg>',
      '&lt;',
      '<b ',
      'x',
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const check = (nodes: readonly RichNode[]): void => {
            for (const node of nodes) {
              if (typeof node === 'string') continue
              expect(['p', 'a', 'b']).toContain(node.tag)
              if (node.href !== undefined) expect(node.href).toMatch(/^https:/)
              check(node.children)
            }
          }
          check(richText(text))
          expect(textOf(richText(text)).length).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})

it('what to bring is the proof itself: its description where there is one, else its name', () => {
  const product = productContent({
    ipdc: {
      voorwaarden: [
        { naam: { nl: 'Oud' }, bewijs: { nl: 'Je kaart' } },
        { naam: { nl: 'Naam' }, bewijs: { naam: { nl: 'Volmacht' } } },
        {
          naam: { nl: 'Lijst' },
          bewijs: { naam: { nl: 'Bewijs' }, beschrijving: { nl: '<p>Een foto</p>', en: '<p></p>' } },
        },
        { naam: { nl: 'Leeg' }, bewijs: { naam: { nl: 'Kaart' }, beschrijving: { nl: '<p></p>' } } },
        { naam: { nl: 'Zonder' } },
      ],
    },
  })
  expect(toBring(product)).toEqual([{ nl: 'Je kaart' }, { nl: 'Volmacht' }, { nl: 'Een foto' }, { nl: 'Kaart' }])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stampAt } from '../visit/builders.ts'
import { productDocument } from '../product/builders.ts'
import { type ProductDocument, withContent } from '../product/history.ts'
import { faultsOf } from './builders.ts'
import { type Files, publicationOf } from './publication.ts'
import { slugOf } from './publicProduct.ts'

const publisher = {
  name: { nl: 'Gemeentehuis Lindegem', fr: 'Maison communale de Lindegem' },
  departments: { identity: { nl: 'Burgerzaken' } },
  address: 'https://www.lindegem.example/producten/',
}
const published = (...documents: ProductDocument[]): Files => publicationOf(documents, publisher)
const everything = (files: Files): string => [...files.values()].join('\n')
const pageIn = (files: Files, at: string): string => files.get(at) ?? ''

describe('what is published', () => {
  it('has a page for each language that has the name and the description, and no other', () => {
    const files = published(
      productDocument({
        ipdc: {
          naam: { nl: 'Reispas', fr: 'Passeport', en: 'Passport' },
          beschrijving: { nl: 'Waarmee je reist.', fr: 'Pour voyager.' },
        },
      }),
    )
    expect([...files.keys()].filter((at) => at.endsWith('.html')).sort()).toEqual([
      'fr/index.html',
      'fr/product/passport.html',
      'index.html',
      'nl/index.html',
      'nl/product/passport.html',
    ])
    expect(pageIn(files, 'fr/product/passport.html')).toContain('<html lang="fr">')
    expect(pageIn(files, 'fr/product/passport.html')).toContain('<span lang="nl">Burgerzaken</span>')
  })

  it('addresses citizens on its pages as the municipality does, and has every form in its data', () => {
    const naam = { nl: 'Vraag uw pas', 'nl-be-x-informal': 'Vraag je pas' }
    const documents = [productDocument({ ipdc: { naam } })]
    const asWritten = publicationOf(documents, publisher)
    const spoken = publicationOf(documents, { ...publisher, dutchForm: 'nl-be-x-informal' })
    for (const at of ['nl/index.html', 'nl/product/passport.html']) {
      expect(pageIn(asWritten, at)).toContain('Vraag uw pas')
      expect(pageIn(spoken, at)).toContain('Vraag je pas')
      expect(pageIn(spoken, at)).not.toContain('Vraag uw pas')
    }
    const data = pageIn(spoken, 'data/product/passport.jsonld')
    expect(data).toContain('"nl": "Vraag uw pas"')
    expect(data).toContain('"nl-BE-x-informal": "Vraag je pas"')
  })

  it('has nothing of products that are drafts, withdrawn, or no longer in their catalogue', () => {
    const files = published(
      productDocument({ ipdc: { naam: { nl: 'Zichtbaar' } } }, 'product:seen'),
      productDocument({ ipdc: { naam: { nl: 'Klad' } }, local: { status: 'draft' } }, 'product:draft'),
      productDocument({ ipdc: { naam: { nl: 'Ingetrokken' } }, local: { status: 'withdrawn' } }, 'product:gone'),
      productDocument({ ipdc: { naam: { nl: 'Opgeborgen' }, gearchiveerd: true } }, 'product:archived'),
    )
    expect(everything(files)).toContain('Zichtbaar')
    expect(everything(files)).not.toMatch(/Klad|Ingetrokken|Opgeborgen/)
    expect([...files.keys()].join()).not.toMatch(/draft|gone|archived/)
  })

  it('never names staff, nor what was written for them', () => {
    const document = productDocument({
      local: { responsible: 'staff:zzan', backups: ['staff:zzbob'], remarks: 'zznota' },
    })
    const edited = withContent(
      document,
      { ...document.data, ipdc: { ...document.data.ipdc, naam: { nl: 'Pas' } } },
      { at: stampAt(1), by: 'staff:zzcas' },
    )
    const files = published(edited ?? document)
    expect(pageIn(files, 'nl/product/passport.html')).toContain('Burgerzaken')
    expect(everything(files)).not.toMatch(/zz|staff:/)
  })

  it('is the same letter for letter in whatever order the products come', () => {
    const documents = ['b', 'a', 'c'].map((key) => productDocument({ ipdc: { naam: { nl: key } } }, `product:${key}`))
    expect([...published(...documents)]).toEqual([...published(...documents.toReversed())])
  })

  it('gives a new day of change to what changed for citizens, and to nothing else', () => {
    const passport = productDocument()
    const card = productDocument({ ipdc: { naam: { nl: 'Kaart' } } }, 'product:card')
    const later = (content: ProductDocument['data']): ProductDocument =>
      withContent(passport, content, { at: '2027-03-04T23:30:00.000Z-0000-k1', by: 'staff:an' }) ?? passport
    const { ipdc, local } = passport.data
    const before = published(passport, card)
    const remarked = published(later({ ipdc, local: { ...local, remarks: 'Vraag eerst de kaart.' } }), card)
    expect([...remarked]).toEqual([...before])
    const dearer = published(later({ ipdc, local: { ...local, price: 9_000 } }), card)
    const changed = [...dearer].filter(([at, text]) => before.get(at) !== text).map(([at]) => at)
    expect(changed).toEqual(['nl/product/passport.html', 'sitemap.xml'])
    expect(pageIn(dearer, 'nl/product/passport.html')).toContain('€ 90,00')
    expect(pageIn(dearer, 'nl/product/passport.html')).toContain('datetime="2027-03-05"')
    expect(pageIn(dearer, 'sitemap.xml').match(/<lastmod>2027-03-05<\/lastmod>/g)).toHaveLength(1)
  })

  it('has no site map where nobody said where it will stand', () => {
    const { address, ...nowhere } = publisher
    expect(address).toContain('https')
    expect(publicationOf([productDocument()], nowhere).has('sitemap.xml')).toBe(false)
  })
})

describe('the pages', () => {
  it('are valid and lead nowhere unsafe, whatever the texts hold', () => {
    const bad = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        `<script>alert(1)</script>`,
        `"><img src=x onerror=alert(1)>`,
        `<a href="javascript:alert(1)">x</a>`,
        `</title></head><body onload=alert(1)>`,
        `<p>een<ul><li>twee`,
        `]]>--><!--`,
      ),
    )
    const text = fc.record({ nl: bad, fr: bad })
    fc.assert(
      fc.property(text, bad, (words, line) => {
        const named = { naam: words, beschrijving: words }
        const website = { ...named, url: 'https://a.example/?x="><script>' }
        const files = published(
          productDocument({
            ipdc: {
              ...named,
              verdereBeschrijving: words,
              uitzonderingen: words,
              voorwaarden: [{ ...named, bewijs: words }],
              procedures: [{ ...named, websites: [website] }],
              kosten: [named],
              financieleVoordelen: [named],
              regelgeving: [{ ...named, url: 'https://a.example' }, { beschrijving: words }],
              regelgevingTekst: words,
              websites: [website],
              contactgegevens: [
                {
                  email: line,
                  telefoonnummer: line,
                  openingsuren: line,
                  adres: [{ straatnaam: words, huisnummer: line }],
                },
              ],
              zoektermen: [line],
            },
          }),
        )
        for (const [at, page] of files)
          if (at.endsWith('.html')) expect({ at, faults: faultsOf(page) }).toEqual({ at, faults: [] })
      }),
      { numRuns: 25 },
    )
  })

  it('list a product under each of its themes, and one without any under the others', () => {
    const list = pageIn(
      published(
        productDocument({ ipdc: { themas: ['BouwenWonen', 'MilieuEnergie'] } }, 'product:tree'),
        productDocument({ ipdc: { themas: [], naam: { nl: 'Los' } } }, 'product:loose'),
      ),
      'nl/index.html',
    )
    expect(list.match(/href="\.\.\/nl\/product\/tree\.html"/g)).toHaveLength(2)
    expect(list.slice(list.indexOf('id="none"'))).toContain('product/loose.html')
  })

  it('show the search box only where its script runs', () => {
    expect(pageIn(published(productDocument()), 'nl/index.html')).toContain('<search id="search" hidden>')
  })
})

describe('the name of a page', () => {
  it('is never that of another product, nor leads out of the folder', () => {
    const key = fc
      .array(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1, maxLength: 6 })
      .map((points) => String.fromCodePoint(...points).toWellFormed())
    fc.assert(
      fc.property(key, key, (one, other) => {
        const [slug, otherSlug] = [slugOf(`product:${one}`), slugOf(`product:${other}`)]
        expect(slug === otherSlug).toBe(one === other)
        expect(slug).toMatch(/^[a-z0-9_-]+$/)
      }),
    )
    expect(slugOf('product:a/../b')).not.toMatch(/[./]/)
  })
})

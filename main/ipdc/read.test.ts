import { describe, expect, it } from 'vitest'
import { plainText } from '#domain/product/richText.ts'
import { feedPage, instanceTurtle, snapshot, wholeSnapshot } from './builders.ts'
import { largestCatalogueBytes, readCatalogue } from './read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (text: string) => {
  const page = await readCatalogue(bytes(text))
  if ('code' in page) throw new Error(`${page.code}: ${page.what}`)
  return page
}

describe('a page of a feed', () => {
  it('gives its products with every field of the standard, ordered as it says', async () => {
    const { found, refused, pages } = await read(
      feedPage({ members: [wholeSnapshot], next: 'https://catalogus.example/doc/conceptsnapshot?pageNumber=1' }),
    )
    expect(refused).toEqual([])
    expect(pages).toEqual(['https://catalogus.example/doc/conceptsnapshot?pageNumber=1'])
    expect(found).toEqual([
      {
        left: [],
        ipdc: {
          id: 'https://catalogus.example/id/concept/7',
          productnummer: '7',
          naam: {
            nl: 'Terras op de openbare weg',
            en: 'Pavement café',
            'nl-be-x-formal': 'Terras op de openbare weg (u)',
            'nl-be-x-informal': 'Terras op de openbare weg (je)',
          },
          beschrijving: { nl: '<p>Wie een <strong>vergunning</strong> nodig heeft.</p>' },
          verdereBeschrijving: { nl: '<ul><li>Stoelen</li><li>Tafels</li></ul>' },
          uitzonderingen: { nl: 'Niet tijdens de kermis & de markt.' },
          regelgevingTekst: { nl: '<p>Het politiereglement.</p>' },
          voorwaarden: [
            {
              naam: { nl: 'Eerste' },
              bewijs: { naam: { nl: 'Plan' }, beschrijving: { nl: '<p>Een plan op schaal</p>' } },
            },
            { naam: { nl: 'Tweede' }, beschrijving: { nl: 'Plaats genoeg.' } },
          ],
          procedures: [
            {
              naam: { nl: 'Aanvragen' },
              beschrijving: { nl: 'Aan de balie.' },
              websites: [{ naam: { nl: 'E-loket' }, url: 'https://loket.example/terras' }],
            },
          ],
          kosten: [{ naam: { nl: 'Per m²' }, beschrijving: { nl: '10 euro' } }],
          financieleVoordelen: [{ naam: { nl: 'Korting' } }],
          regelgeving: [{ url: 'https://codex.example/1' }],
          websites: [{ naam: { nl: 'Meer' }, url: 'https://meer.example' }],
          themas: ['EconomieWerk'],
          doelgroepen: ['Onderneming', 'Vereniging'],
          zoektermen: { nl: ['terras', 'stoelen'], en: ['terrace'] },
          type: 'Toelating',
          tags: ['YourEuropeVerplicht'],
          publicatiekanalen: ['YourEurope'],
          yourEuropeCategorieen: ['Bedrijf'],
          bevoegdBestuursniveaus: ['Lokaal'],
          uitvoerendBestuursniveaus: ['Lokaal'],
          bevoegdeOverheden: ['https://data.vlaanderen.be/id/organisatie/OVO000001'],
          startDienstVerlening: '2020-01-01T00:00:00Z',
          creatie: '2019-05-01T10:11:12.123456789Z',
          laatstGewijzigd: '2026-02-28T10:00:00Z',
          generatedAtTime: '2026-03-01T08:00:00.000Z',
        },
      },
    ])
  })

  it('gives one product once, in its latest version, however many versions it holds', async () => {
    const later = {
      '@id': 'https://catalogus.example/id/conceptsnapshot/1-b',
      generatedAtTime: '2026-03-01T09:30:00.5+01:00',
    }
    const latest = {
      '@id': 'https://catalogus.example/id/conceptsnapshot/1-c',
      generatedAtTime: '2026-03-01T09:00:00Z',
    }
    const { found } = await read(
      feedPage({
        members: [
          snapshot(1, { ...latest, naam: { nl: 'Nieuw' } }),
          snapshot(1, { ...later, naam: { nl: 'Ouder' } }),
          snapshot(1),
        ],
      }),
    )
    expect(found.map(({ ipdc }) => ipdc.naam.nl)).toEqual(['Nieuw'])
  })

  it('is read whole, however many members it has, each with things of its own', async () => {
    const cost = (n: number) => ({ kosten: [{ '@type': 'Kost', order: 0, naam: { nl: `Kost ${String(n)}` } }] })
    const { found } = await read(feedPage({ members: Array.from({ length: 50 }, (_, n) => snapshot(n, cost(n))) }))
    expect(found.every(({ ipdc }) => ipdc.kosten[0]?.naam.nl === `Kost ${ipdc.productnummer ?? ''}`)).toBe(true)
    expect(found).toHaveLength(50)
  })

  it('gives what has no Dutch name, or no description, back with the reason', async () => {
    const { found, refused } = await read(
      feedPage({
        members: [snapshot(1, { naam: { en: 'Permit' } }), snapshot(2, { beschrijving: { nl: '<p> </p>' } })],
      }),
    )
    expect(found).toEqual([])
    expect(refused).toEqual([
      { id: 'https://catalogus.example/id/concept/1', why: 'noName' },
      { id: 'https://catalogus.example/id/concept/2', name: 'Vergunning 2', why: 'noDescription' },
    ])
  })

  it('leaves single fields out and says which and why', async () => {
    const { found } = await read(
      feedPage({
        members: [
          snapshot(1, {
            uitzonderingen: { en: 'Only in English' },
            websites: [{ '@type': 'Website', order: 0, naam: { nl: 'Oud' }, url: 'http://onveilig.example' }],
            themas: ['Ruimtevaart', 'BouwenWonen'],
            creatie: 'gisteren',
          }),
        ],
      }),
    )
    expect(found[0]?.left).toEqual([
      { field: 'uitzonderingen', why: 'noDutch' },
      { field: 'websites', why: 'unsafeLink' },
      { field: 'themas', why: 'notInList' },
      { field: 'creatie', why: 'wrongForm' },
    ])
    expect(found[0]?.ipdc).toMatchObject({ themas: ['BouwenWonen'], websites: [] })
  })
})

describe('Turtle', () => {
  it('gives the same fields, contact points and generated Dutch among them', async () => {
    const { found, refused } = await read(instanceTurtle)
    expect(refused).toEqual([])
    expect(found).toMatchObject([
      {
        left: [],
        ipdc: {
          id: 'https://catalogus.example/id/instantie/9',
          productnummer: '9',
          naam: {
            nl: 'Trouwen',
            'nl-be-x-formal': 'Trouwen',
            'nl-be-x-informal': 'Trouwen, jij ook',
            en: 'Getting married',
          },
          talen: ['NLD'],
          geografischToepassingsgebieden: ['BE24224020'],
          contactgegevens: [
            {
              email: 'burgerzaken@gemeente.example',
              telefoonnummer: '011 00 00 00',
              url: 'https://gemeente.example',
              openingsuren: '9-12 u.',
              adres: [{ straatnaam: { nl: 'Markt' }, huisnummer: '1', postcode: '3500' }],
            },
          ],
        },
      },
    ])
  })
})

describe('HTML in a description', () => {
  it.each([
    ['<p>Goed</p><script>alert(1)</script>', '<p>Goed</p>'],
    ['<p onclick="alert(1)" style="x">Goed</p>', '<p>Goed</p>'],
    ['<img src=x onerror=alert(1)>Tekst', 'Tekst'],
    ['<a href="javascript:alert(1)">Klik</a>', '<a>Klik</a>'],
    ['<a href="JaVa&#10;script:alert(1)">Klik</a>', '<a>Klik</a>'],
    ['<a href="//elders.example">Klik</a>', '<a>Klik</a>'],
    ['<a href="data:text/html,x" target="_top">Klik</a>', '<a>Klik</a>'],
    [
      '<a href="https://goed.example/?a=1&amp;b=2" rel="x">Klik</a>',
      '<a href="https://goed.example/?a=1&amp;b=2">Klik</a>',
    ],
    [
      '<a href="mailto:an@goed.example">Mail</a> <a href="tel:+3211">Bel</a>',
      '<a href="mailto:an@goed.example">Mail</a> <a href="tel:+3211">Bel</a>',
    ],
    ['<svg><a href="https://x.example"><script>1</script></a></svg>Tekst', 'Tekst'],
    ['<iframe src="https://x.example"></iframe><style>p{}</style><p>Goed</p>', '<p>Goed</p>'],
    ['<table><tr><td>Cel</td></tr></table>', 'Cel'],
    ['Wonen &amp; bouwen', 'Wonen & bouwen'],
    ['<p>Twee &lt;script&gt; letters', '<p>Twee &lt;script&gt; letters</p>'],
  ])('%s comes to %s', async (html, clean) => {
    const { found } = await read(feedPage({ members: [snapshot(1, { beschrijving: { nl: html } })] }))
    expect(found[0]?.ipdc.beschrijving.nl.replaceAll('<a href="https://x.example"></a>', '')).toBe(clean)
  })
})

describe('what is wrong with single products of a file', () => {
  const long = 'lang '.repeat(60_000)

  it('a text without end is left out, and without its name or description the product is refused', async () => {
    const { found, refused } = await read(
      feedPage({
        members: [
          snapshot(1, { uitzonderingen: { nl: long } }),
          snapshot(2, { beschrijving: { nl: long } }),
          snapshot(3, { naam: { nl: long } }),
          snapshot(4, {
            kosten: Array.from({ length: 8 }, (_, n) => ({
              '@type': 'Kost',
              order: n,
              naam: { nl: `Kost ${String(n)}` },
              beschrijving: { nl: long.slice(0, 190_000) },
            })),
          }),
        ],
      }),
    )
    expect(found.map(({ ipdc, left }) => [ipdc.productnummer, left])).toEqual([
      ['1', [{ field: 'uitzonderingen', why: 'tooLong' }]],
    ])
    expect(refused.map(({ why }) => why)).toEqual(['tooLong', 'tooLong', 'tooLong'])
  })

  it('a product that stands there twice comes once, its things too; of two texts the first counts, and that is told', async () => {
    const cost = { '@type': 'Kost', order: 0, naam: { nl: 'Zegel' } }
    const members = [snapshot(1, { kosten: [cost] }), snapshot(1, { kosten: [cost], naam: { nl: 'Anders' } })]
    const { found } = await read(feedPage({ members }))
    expect(found).toHaveLength(1)
    expect(found[0]?.ipdc.kosten).toEqual([{ naam: { nl: 'Zegel' } }])
    expect(found[0]?.left).toEqual([{ field: 'naam', why: 'twice' }])
  })

  it('signs that look like markup only when they are letters stay letters', async () => {
    const { found } = await read(
      feedPage({ members: [snapshot(1, { beschrijving: { nl: 'Typ &lt;b&gt; en &lt;i&gt;' } })] }),
    )
    expect(plainText(found[0]?.ipdc.beschrijving.nl ?? '')).toBe('Typ <b> en <i>')
  })
})

describe('a file that is no catalogue', () => {
  const codeOf = async (content: Uint8Array): Promise<string> => {
    const page = await readCatalogue(content)
    return 'code' in page ? page.code : `${String(page.found.length)} found`
  }

  it.each([
    ['{"@context": ', 'notReadable'],
    ['<https://a> <https://b> "open', 'notReadable'],
    ['naam;dienst\nx;y', 'notReadable'],
    ['{"@context": "https://elders.example/eigen.jsonld", "@id": "https://a"}', 'unknownContext'],
    ['{"@context": 7, "@id": "https://a"}', 'notReadable'],
    // Terms that stand for each other, contexts within contexts, and those that only a server would have.
    ['{"@context": {"een": "twee:x", "twee": "een:x"}, "een": "y"}', 'notReadable'],
    ['{"@context": {"@import": "https://elders.example/a.jsonld"}, "@id": "https://a"}', 'unknownContext'],
    ['{"@graph": [{"@context": "https://elders.example/b.jsonld", "@id": "https://a"}]}', 'unknownContext'],
    ['{"@context": "eigen.jsonld", "@id": "https://a"}', 'unknownContext'],
    ['<https://a> <https://b> "c"; .. ', 'notReadable'],
    ['@prefix a: <https://a#> . a:x b:y a:z .', 'notReadable'],
    ['[1, 2, 3]', '0 found'],
    ['', '0 found'],
  ])('%s is told as %s', async (text, code) => {
    expect(await codeOf(bytes(text.slice(0, 200_000)))).toBe(code)
  })

  it.each([
    ['lists in lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['things in things', `${'{"https://a":'.repeat(12_000)}1${'}'.repeat(12_000)}`],
    ['contexts in contexts', `{"@context": [${'['.repeat(9_000)}${']'.repeat(9_000)}], "@id": "https://a"}`],
  ])('is refused where it holds %s without end', async (_what, text) => {
    expect(await codeOf(bytes(text))).toBe('notReadable')
  })

  it('is refused in an encoding that would give wrong letters, and read in UTF-16 that says so', async () => {
    expect(await codeOf(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]))).toBe('wrongEncoding')
    const page = feedPage({ members: [snapshot(1, { naam: { nl: 'Café' } })] })
    const letters = new Uint8Array(Uint16Array.from(page, (letter) => letter.charCodeAt(0)).buffer)
    expect(await codeOf(letters)).toBe('wrongEncoding')
    expect(await codeOf(Buffer.from(page, 'latin1'))).toBe('wrongEncoding')
    const utf16 = new Uint8Array([0xff, 0xfe, ...letters])
    const read16 = await readCatalogue(utf16)
    expect('found' in read16 ? read16.found[0]?.ipdc.naam.nl : read16).toBe('Café')
  })

  it('is refused before it is read where it is too large', async () => {
    expect(await codeOf(new Uint8Array(largestCatalogueBytes + 1))).toBe('tooLarge')
  })
})

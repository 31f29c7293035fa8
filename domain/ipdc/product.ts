import { canonicalJson } from '../document/canonical.ts'
import { productLanguages, productTypes, targetGroups, themes } from '../product/codeLists.ts'
import { IpdcFields } from '../product/product.ts'
import type { CatalogueText } from '../product/text.ts'
import { type FoundProduct, FoundProduct as Found, type LeftOut, type RefusedProduct } from './found.ts'
import { type Graph, literalOf, termsOf, thingsOf } from './graph.ts'
import { type Clean, plainRead, richRead, searchTermsIn, textIn } from './texts.ts'
import { term } from './vocabulary.ts'

/** As JSON, in letters; a document of the central database may be 8 MB (CouchDB's `max_document_size`), with its history. */
const longestProduct = 1_000_000

type Predicate = (typeof term)[keyof typeof term]

/** One version of a product in a graph, with what of it could not be taken. */
export const productIn = (parts: {
  graph: Graph
  subject: string
  id: string
  clean: Clean
}): FoundProduct | RefusedProduct => {
  const { graph, subject, id, clean } = parts
  const left: LeftOut[] = []
  const leave = (field: string, why: LeftOut['why']): void => {
    if (!left.some((one) => one.field === field && one.why === why)) left.push({ field, why })
  }
  const text = (of: {
    about: string
    what: Predicate
    field: string
    read: (text: string) => string
  }): CatalogueText | undefined => {
    const { about, what, field, read } = of
    return textIn({ terms: termsOf(graph, about, what), read, onDoubt: (doubt) => leave(field, doubt) })
  }
  const name = (about: string, field: string) => text({ about, what: term.naam, field, read: plainRead(clean) })
  const rich = (about: string, what: Predicate, field: string) => text({ about, what, field, read: richRead(clean) })
  const description = (about: string, field: string) => rich(about, term.beschrijving, field)

  /** The code lists name their values by address; its last part is the value's name. */
  const codes = (what: Predicate): string[] => [
    ...new Set(termsOf(graph, subject, what).map(({ value }) => value.split(/[/#:]/).at(-1) ?? '')),
  ]
  const listed = <C extends string>(what: Predicate, field: string, known: readonly C[]): C[] =>
    codes(what).flatMap((code) => {
      const value = known.find((one) => one === code)
      if (value === undefined) leave(field, 'notInList')
      return value ?? []
    })
  const inOrder = (about: string, what: Predicate): string[] =>
    thingsOf(graph, about, what).sort((a, b) => orderOf(graph, a) - orderOf(graph, b))
  const link = (about: string, field: string): string | undefined => {
    const url = literalOf(graph, about, term.url) ?? thingsOf(graph, about, term.url)[0]
    if (url === undefined || /^https:\/\/\S+$/.test(url)) return url
    leave(field, 'unsafeLink')
    return undefined
  }
  const named = (about: string, field: string) => {
    const naam = name(about, field)
    if (naam !== undefined) return { naam, ...given({ beschrijving: description(about, field) }) }
    leave(field, 'noDutch')
    return undefined
  }
  const namedAll = (what: Predicate, field: string) =>
    inOrder(subject, what).flatMap((about) => named(about, field) ?? [])
  const websites = (about: string, what: Predicate, field: string) =>
    inOrder(about, what).flatMap((website) => {
      const url = link(website, field)
      const naam = name(website, field) ?? (url === undefined ? undefined : { nl: url })
      if (url === undefined || naam === undefined) return []
      return [{ naam, ...given({ beschrijving: description(website, field) }), url }]
    })
  const literal = (what: Predicate) => literalOf(graph, subject, what)
  const addresses = (what: Predicate, field: string): string[] => {
    const named = [...new Set(thingsOf(graph, subject, what))]
    if (!named.every(isAddress)) leave(field, 'wrongForm')
    return named.filter(isAddress)
  }

  const candidate = {
    id,
    productnummer: literal(term.productnummer),
    naam: name(subject, 'naam'),
    beschrijving: description(subject, 'beschrijving'),
    verdereBeschrijving: rich(subject, term.verdereBeschrijving, 'verdereBeschrijving'),
    uitzonderingen: rich(subject, term.uitzonderingen, 'uitzonderingen'),
    voorwaarden: inOrder(subject, term.voorwaarden).flatMap((about) => {
      const condition = named(about, 'voorwaarden')
      const [proof] = thingsOf(graph, about, term.bewijs)
      if (condition === undefined) return []
      return [{ ...condition, ...given({ bewijs: proof === undefined ? undefined : named(proof, 'voorwaarden') }) }]
    }),
    procedures: inOrder(subject, term.procedures).flatMap((about) => {
      const procedure = named(about, 'procedures')
      const own = websites(about, term.procedureWebsites, 'procedures')
      return procedure === undefined ? [] : [{ ...procedure, ...(own.length === 0 ? {} : { websites: own }) }]
    }),
    kosten: namedAll(term.kosten, 'kosten'),
    financieleVoordelen: some(namedAll(term.financieleVoordelen, 'financieleVoordelen')),
    regelgeving: inOrder(subject, term.regelgeving).flatMap((about) => {
      const source = given({
        naam: name(about, 'regelgeving'),
        beschrijving: description(about, 'regelgeving'),
        url: link(about, 'regelgeving'),
      })
      return Object.keys(source).length === 0 ? [] : [source]
    }),
    regelgevingTekst: rich(subject, term.regelgevingTekst, 'regelgevingTekst'),
    contactgegevens: some(
      inOrder(subject, term.contactgegevens).map((about) =>
        given({
          email: literalOf(graph, about, term.email),
          telefoonnummer: literalOf(graph, about, term.telefoonnummer),
          url: link(about, 'contactgegevens'),
          openingsuren: literalOf(graph, about, term.openingsuren),
          adres: some(
            thingsOf(graph, about, term.adres).map((place) => {
              const inWords = (what: Predicate) =>
                text({ about: place, what, field: 'contactgegevens', read: plainRead(clean) })
              return given({
                straatnaam: inWords(term.straatnaam),
                huisnummer: literalOf(graph, place, term.huisnummer),
                busnummer: literalOf(graph, place, term.busnummer),
                postcode: literalOf(graph, place, term.postcode),
                gemeentenaam: inWords(term.gemeentenaam),
                land: inWords(term.land),
              })
            }),
          ),
        }),
      ),
    ),
    websites: websites(subject, term.websites, 'websites'),
    themas: listed(term.themas, 'themas', themes),
    doelgroepen: listed(term.doelgroepen, 'doelgroepen', targetGroups),
    zoektermen: searchTermsIn(termsOf(graph, subject, term.zoektermen), plainRead(clean)),
    type: listed(term.productType, 'type', productTypes)[0],
    talen: some(listed(term.talen, 'talen', productLanguages)),
    publicatiekanalen: some(codes(term.publicatiekanalen)),
    tags: some([...codes(term.conceptTags), ...codes(term.instantieTags)]),
    yourEuropeCategorieen: some(codes(term.yourEuropeCategorieen)),
    bevoegdBestuursniveaus: some(codes(term.bevoegdBestuursniveaus)),
    bevoegdeOverheden: some(addresses(term.bevoegdeOverheden, 'bevoegdeOverheden')),
    uitvoerendBestuursniveaus: some(codes(term.uitvoerendBestuursniveaus)),
    uitvoerendeOverheden: some(addresses(term.uitvoerendeOverheden, 'uitvoerendeOverheden')),
    geografischToepassingsgebieden: some(codes(term.geografischToepassingsgebieden)),
    aangemaaktDoor: addresses(term.aangemaaktDoor, 'aangemaaktDoor')[0],
    linkedConcept: addresses(term.linkedConcept, 'linkedConcept')[0],
    startDienstVerlening: literal(term.startDienstVerlening),
    eindeDienstVerlening: literal(term.eindeDienstVerlening),
    creatie: literal(term.creatie),
    laatstGewijzigd: literal(term.laatstGewijzigd),
    generatedAtTime: literal(term.generatedAtTime),
    gearchiveerd: archivedIn(literal(term.gearchiveerd)),
  } satisfies { [F in keyof IpdcFields]: unknown }

  const refused = (why: RefusedProduct['why']): RefusedProduct => ({
    id,
    ...given({ name: candidate.naam?.nl }),
    why,
  })
  const isTooLong = (field: string): boolean => left.some((one) => one.field === field && one.why === 'tooLong')
  if (candidate.naam === undefined) return refused(isTooLong('naam') ? 'tooLong' : 'noName')
  if (candidate.beschrijving === undefined) return refused(isTooLong('beschrijving') ? 'tooLong' : 'noDescription')
  const ipdc = Object.fromEntries(
    Object.entries(IpdcFields.shape).flatMap(([field, schema]): [string, unknown][] => {
      const value: unknown = onceEach(Object.entries(candidate).find(([one]) => one === field)?.[1])
      if (value === undefined) return []
      if (schema.safeParse(value).success) return [[field, value]]
      leave(field, 'wrongForm')
      // What must be there is there, and empty.
      return Array.isArray(value) && !schema.safeParse(undefined).success ? [[field, []]] : []
    }),
  )
  if (JSON.stringify(ipdc).length > longestProduct) return refused('tooLong')
  return Found.safeParse({ ipdc, left }).data ?? refused('wrongForm')
}

/** A file in which a product stands twice has each of its unnamed things twice. */
const onceEach = (value: unknown): unknown =>
  Array.isArray(value) ? [...new Map(value.map((one: unknown) => [canonicalJson(one), one])).values()] : value

const orderOf = (graph: Graph, about: string): number => {
  const order = Number(literalOf(graph, about, term.order) ?? Number.NaN)
  return Number.isFinite(order) ? order : Number.MAX_SAFE_INTEGER
}

/** A thing without an address is named within its file only. */
const isAddress = (thing: string): boolean => /^(?:https?|urn):/.test(thing)

const archivedIn = (text: string | undefined): true | undefined => (text === 'true' || text === '1' ? true : undefined)

const some = <T>(values: T[]): T[] | undefined => (values.length === 0 ? undefined : values)

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without what is not there. */
const given = <T extends object>(fields: T): Given<T> => {
  const there: Given<T> = { ...fields }
  for (const field in there) if (there[field] === undefined) Reflect.deleteProperty(there, field)
  return there
}

import * as z from 'zod'
import { productLanguages, productTypes, targetGroups, themes } from './codeLists.ts'
import { CatalogueText, SearchTerms } from './text.ts'

const SafeUrl = z.url({ protocol: /^https$/ })
const Iri = z.string().min(1).max(500)
/** A value of one of the standard's other code lists, by its own name. */
const Code = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/)
/** `xsd:dateTime`, as precise as it was given. */
const Moment = z.iso.datetime({ offset: true, local: true })

const Named = z.strictObject({ naam: CatalogueText, beschrijving: CatalogueText.optional() })
const Website = Named.extend({ url: SafeUrl })

/** What a citizen brings to show that a condition is met; a text alone is its name. */
export const Proof = z.union([CatalogueText, Named])
export type Proof = z.infer<typeof Proof>

const Address = z.strictObject({
  straatnaam: CatalogueText.optional(),
  huisnummer: z.string().min(1).optional(),
  busnummer: z.string().min(1).optional(),
  postcode: z.string().min(1).optional(),
  gemeentenaam: CatalogueText.optional(),
  land: CatalogueText.optional(),
})

const Contact = z.strictObject({
  email: z.string().min(1).optional(),
  telefoonnummer: z.string().min(1).optional(),
  url: SafeUrl.optional(),
  /** As the standard has it: a text, or the address of a page. */
  openingsuren: z.string().min(1).optional(),
  adres: z.array(Address).optional(),
})

/**
 * The catalogue's own fields, under the names that IPDC gives them (implementation model IPDC-LPDC, 2024-04-25). What the
 * standard gives an order stands in it. Descriptions may hold markup, see `richText`.
 */
export const IpdcFields = z.strictObject({
  /** Its address in the catalogue it came from: of the concept or the instance, not of one version. */
  id: Iri.optional(),
  productnummer: z.string().optional(),
  naam: CatalogueText,
  beschrijving: CatalogueText,
  verdereBeschrijving: CatalogueText.optional(),
  uitzonderingen: CatalogueText.optional(),
  voorwaarden: z.array(Named.extend({ bewijs: Proof.optional() })),
  procedures: z.array(Named.extend({ websites: z.array(Website).optional() })),
  kosten: z.array(Named),
  financieleVoordelen: z.array(Named).optional(),
  regelgeving: z.array(
    z.strictObject({
      naam: CatalogueText.optional(),
      beschrijving: CatalogueText.optional(),
      url: SafeUrl.optional(),
    }),
  ),
  regelgevingTekst: CatalogueText.optional(),
  contactgegevens: z.array(Contact).optional(),
  websites: z.array(Website),
  themas: z.array(z.enum(themes)),
  doelgroepen: z.array(z.enum(targetGroups)),
  zoektermen: SearchTerms,
  type: z.enum(productTypes).optional(),
  talen: z.array(z.enum(productLanguages)).optional(),
  publicatiekanalen: z.array(Code).optional(),
  tags: z.array(Code).optional(),
  yourEuropeCategorieen: z.array(Code).optional(),
  bevoegdBestuursniveaus: z.array(Code).optional(),
  bevoegdeOverheden: z.array(Iri).optional(),
  uitvoerendBestuursniveaus: z.array(Code).optional(),
  uitvoerendeOverheden: z.array(Iri).optional(),
  geografischToepassingsgebieden: z.array(Code).optional(),
  aangemaaktDoor: Iri.optional(),
  linkedConcept: Iri.optional(),
  startDienstVerlening: Moment.optional(),
  eindeDienstVerlening: Moment.optional(),
  creatie: Moment.optional(),
  laatstGewijzigd: Moment.optional(),
  /** When the version that was taken in was made. */
  generatedAtTime: Moment.optional(),
  /** The catalogue no longer offers it, for now or for good. */
  gearchiveerd: z.boolean().optional(),
})
export type IpdcFields = z.infer<typeof IpdcFields>

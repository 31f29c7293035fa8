import * as z from 'zod'
import { appointmentIdPattern } from '#domain/appointment/appointmentId.ts'
import { contactIdPattern } from '#domain/contact/contactId.ts'
import { deskIdPattern } from '#domain/desk/desk.ts'
import { Envelope } from '#domain/document/log.ts'
import { synonymsId } from '#domain/product/search/synonyms.ts'
import { requestIdPattern } from '#domain/request/request.ts'
import type { Database, DatabaseKind } from '#domain/site/databases.ts'
import { weekPattern } from '#domain/staff/rota.ts'
import { visitIdPattern } from '#domain/visit/label.ts'
import { EditedDocument, collections } from '../../merge/kinds.ts'
import { exemptRoles, requestsRole, siteRole, staffedRole } from '../roles.ts'
import { type Rules, type Shape, refuse } from './refuse.ts'

/** Which kinds of document each kind of database holds. */
export const kindsIn: Readonly<Record<DatabaseKind, readonly string[]>> = {
  month: collections.visits,
  site: collections.settings,
  private: collections.persons,
  // The directory and the cases, once there are any: until then the server asks of them what it asks of every document.
  org: [],
  catalogue: collections.catalogue,
  health: collections.health,
}

/** Who writes: staff alone what people edit or may not be seen by all; kiosks and displays what happens, and their health. */
const writersOf = (site: string, kind: DatabaseKind): string => {
  if (kind === 'catalogue' || kind === 'org') return '^balie-[a-z0-9]{1,12}-staffed$'
  return `^${kind === 'site' || kind === 'private' ? staffedRole(site) : siteRole(site)}$`
}

/**
 * Citizens look for products and play guides at kiosks too, where nobody works: what was not found there is counted there, and how
 * guides were used. Contacts are taken by staff. Another program writes requests, and nothing else.
 */
const writersOfKinds = (site: string, kind: DatabaseKind): Readonly<Record<string, string>> => {
  if (kind === 'month') return { contact: `^${staffedRole(site)}$` }
  if (kind !== 'site') return {}
  const request = `^(${requestsRole(site)}|${staffedRole(site)})$`
  return { unanswered: `^${siteRole(site)}$`, guideUse: `^${siteRole(site)}$`, request }
}

/** A published version of a guide is named by visits that were led by it; of a request may have come an appointment. */
const fixedKinds: readonly string[] = ['guideVersion', 'request']

const logIds = {
  visit: visitIdPattern,
  desk: deskIdPattern,
  contact: contactIdPattern,
  appointment: appointmentIdPattern,
}
const monthPattern = String.raw`\d{4}-(0[1-9]|1[0-2])`

/** The pattern of a kind's ids with the site, and the month, of the database in it. */
const idsOf = (kind: string, site: string, { month }: Database): string => {
  switch (kind) {
    case 'visit':
    case 'desk':
    case 'contact':
    case 'appointment':
      return logIds[kind].source
        .replace('([a-z0-9]+)', `(${site})`)
        .replace(String.raw`(\d{4}-\d{2}-\d{2})`, String.raw`(${month ?? ''}-\d{2})`)
    case 'person':
      return `^person:${site}-`
    case 'hours':
      return `^hours:${site}-.`
    case 'site':
    case 'cardKey':
    case 'booking':
      return `^${kind}:${site}$`
    case 'request':
    case 'requestName':
    case 'answer':
      return requestIdPattern.source.replace('request', kind).replace('([a-z0-9]+)', `(${site})`)
    case 'synonyms':
      return `^${synonymsId}$`
    case 'totals':
    case 'unanswered':
      return `^${kind}:${site}-${monthPattern}$`
    case 'rota':
      return `^rota:${site}-${weekPattern}$`
    case 'guideUse':
      // Earlier versions wrote those of all stations as one.
      return `^guideUse:${site}-${monthPattern}(-[a-z0-9][a-z0-9-]*)?$`
    case 'guideVersion':
      return `^guideVersion:.+:\\d{4}-\\d{2}-\\d{2}T[^:]+:[^:]+:[^:]+$`
    default:
      return `^${kind}:.`
  }
}

/** A definition as data. What it says of a value that is left out does not matter to what is stored. */
const shapeOf = (definition: z.ZodType): Shape => {
  const { $schema: _dialect, ...shape } = z.toJSONSchema(definition, { io: 'input', unrepresentable: 'any' })
  return shape
}

/** The id is CouchDB's own field, and the pattern of a kind's ids says more than the definition. */
const EditedContent = EditedDocument.options.map((option) => ({
  kind: option.shape.type.value,
  shape: shapeOf(option.omit({ id: true })),
}))

export const rulesOf = (site: string, database: Database): Rules => {
  const here = kindsIn[database.kind]
  const elsewhere = Object.values(kindsIn)
    .flat()
    .filter((kind) => !here.includes(kind))
  return {
    writers: writersOf(site, database.kind),
    writersOf: writersOfKinds(site, database.kind),
    exempt: exemptRoles,
    fixed: fixedKinds.filter((kind) => here.includes(kind)),
    ids: {
      ...Object.fromEntries(elsewhere.map((kind) => [kind, null])),
      ...Object.fromEntries(here.map((kind) => [kind, idsOf(kind, site, database)])),
    },
    edited: Object.fromEntries(
      EditedContent.filter(({ kind }) => here.includes(kind)).map(({ kind, shape }) => [kind, shape]),
    ),
    entry: shapeOf(Envelope),
  }
}

/** Where types stood in the source, blanks stay behind. */
const tidy = (source: string): string => source.replace(/(\S)[ \t]{2,}/g, '$1 ').replace(/[ \t]+$/gm, '')

export const designId = '_design/balie'

/** The design document with which the server itself holds a database to its rules. */
export const designOf = (
  site: string,
  database: Database,
): { _id: string; language: string; validate_doc_update: string } => ({
  _id: designId,
  language: 'javascript',
  validate_doc_update: `function (newDoc, oldDoc, userCtx) {
  var rules = ${JSON.stringify(rulesOf(site, database))};
  var refuse = ${tidy(refuse.toString())};
  var reason = refuse({ rules: rules, newDoc: newDoc, oldDoc: oldDoc, userCtx: userCtx });
  if (reason !== '') throw { forbidden: reason };
}`,
})

import * as z from 'zod'
import { codeLetters, codeLength } from '../appointment/appointmentId.ts'
import { Resource, Way } from '../appointment/entry.ts'
import { Language } from '../language/language.ts'

/** A moment as another program writes it: to the minute or second, with how far its clock is from UTC. */
const IsoMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?[+-]\d{2}:\d{2}$/)
  .describe('ISO 8601 with the offset of Brussels at that moment, such as 2026-12-01T10:00:00+01:00')

/**
 * What another program, such as the municipality's booking site, asks for: an appointment at a time that it offered. Nothing in it
 * says who asks.
 */
export const Request = z.strictObject({
  form: z.literal(1).describe('The form of this document'),
  products: z.array(z.string().min(1).max(80)).min(1).max(20).describe('Keys of products, without "product:"'),
  from: IsoMoment,
  until: IsoMoment,
  way: Way.describe('How citizen and clerk meet'),
  people: z.int().min(1).max(50).describe('How many people come'),
  language: Language.describe('In which the citizen is served'),
  wishes: z.array(Resource).max(5).describe('Who or what is asked for, if anything: staff:an, room:quiet, counter:3'),
  source: z.string().min(1).max(60).describe('The program that asks, by a name of its own'),
})
export type Request = z.infer<typeof Request>

/** Who asked, apart from the request: wiped after `expires`. */
export const RequestName = z.strictObject({
  request: z.string().startsWith('request:').max(64).describe('Id of the request'),
  expires: z.iso.date().describe('The day after which nothing of it is kept'),
  name: z.string().min(1).max(120),
  phone: z.string().min(1).max(60).optional(),
  mail: z.email().max(200).optional(),
})
export type RequestName = z.infer<typeof RequestName>

const code = `[${codeLetters}]{${String(codeLength)}}`

/** Site and code in the id of a request; the appointment that comes of it bears that code. */
export const requestIdPattern = new RegExp(`^request:([a-z0-9]+)-(${code})$`)

export const readRequestId = (id: string): { site: string; code: string } | undefined => {
  const [, site, letters] = requestIdPattern.exec(id) ?? []
  return site === undefined || letters === undefined ? undefined : { site, code: letters }
}

export const requestId = (site: string, letters: string): string => `request:${site}-${letters}`

/** Under which its name and contact lie, in the private database. */
export const requestNameId = (request: string): string => request.replace(/^request:/, 'requestName:')

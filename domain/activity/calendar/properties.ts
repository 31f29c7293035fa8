import ICAL from 'ical.js'
import * as z from 'zod'

const Property = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string()], z.unknown())
const Component = z.tuple([z.string(), z.array(Property), z.array(z.unknown())])

/** One property of an event, as jCal has it. */
export type Property = { parameters: Readonly<Record<string, unknown>>; kind: string; values: readonly unknown[] }

/** All properties of one event by name, in small letters. */
export type Properties = ReadonlyMap<string, readonly Property[]>

/** The properties of the one event whose lines these are; undefined where they are not as RFC 5545 has them. */
export const propertiesOf = (text: string): Properties | undefined => {
  const component = Component.safeParse(parsed(text)).data
  if (component?.[0] !== 'vevent') return undefined
  return Map.groupBy(
    component[1].map(([name, parameters, kind, ...values]) => ({ name, parameters, kind, values })),
    ({ name }) => name,
  )
}

const parsed = (text: string): unknown => {
  try {
    return ICAL.parse(text)
  } catch {
    // Whatever is wrong with it, this event cannot be read.
    return undefined
  }
}

/** The text of a property that stands once; empty text is none. */
export const textOf = (properties: Properties, name: string): string | undefined => {
  const [value] = properties.get(name)?.[0]?.values ?? []
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

export const zoneOf = ({ parameters }: Property): string | undefined => {
  const tzid = parameters['tzid']
  return typeof tzid === 'string' ? tzid : undefined
}

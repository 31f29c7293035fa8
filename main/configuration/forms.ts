import * as z from 'zod'
import { simulatedPrinter } from '#domain/devices/simulated.ts'

/** The form in which `station.json` is written today. The first one had no number and one server, `central`. */
export const presentForm = 3

const Formed = z.looseObject({ form: z.int().positive().default(1) })
const FirstForm = z.looseObject({ central: z.unknown(), servers: z.undefined().optional() })
/** Until the second form a station had a printer that was simulated, or nothing. */
const WithPrinter = z.looseObject({ printer: z.enum(['none', 'simulated']), devices: z.undefined().optional() })

/** Which form the text of a file has; 0 when it is no configuration at all. */
export const formOf = (text: string | undefined): number => {
  try {
    return Formed.safeParse(JSON.parse(text ?? '')).data?.form ?? 0
  } catch {
    return 0
  }
}

/** What was read from a file, lifted to today's form. Whether it is right is for the schema to say. */
export const inPresentForm = (content: unknown): unknown => {
  const formed = Formed.safeParse(content)
  if (!formed.success) return content
  const { form, ...rest } = formed.data
  switch (form) {
    case 1:
      return withDevices(withServers(rest))
    case 2:
      return withDevices(rest)
    case presentForm:
      return rest
    default:
      return content
  }
}

const withServers = (content: unknown): unknown => {
  const first = FirstForm.safeParse(content)
  if (!first.success) return content
  const { central, ...others } = first.data
  return { ...others, servers: [central] }
}

const withDevices = (content: unknown): unknown => {
  const second = WithPrinter.safeParse(content)
  if (!second.success) return content
  const { printer, ...others } = second.data
  return { ...others, devices: { displays: [], ...(printer === 'none' ? {} : { printer: simulatedPrinter }) } }
}

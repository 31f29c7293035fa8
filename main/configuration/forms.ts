import * as z from 'zod'

/** The form in which `station.json` is written today. The first one had no number and one server, `central`. */
export const presentForm = 2

const Formed = z.looseObject({ form: z.int().positive().default(1) })
const FirstForm = z.looseObject({ central: z.unknown(), servers: z.undefined().optional() })

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
  if (form === presentForm) return rest
  const first = FirstForm.safeParse(rest)
  if (form !== 1 || !first.success) return content
  const { central, ...others } = first.data
  return { ...others, servers: [central] }
}

import * as z from 'zod'
import { Answer } from './answer.ts'
import { Request, requestIdPattern } from './request.ts'

/** A request as another program writes it into the central database of the site. */
const WrittenRequest = z.strictObject({
  _id: z
    .string()
    .regex(requestIdPattern)
    .describe('request:<site>-<code>; the code is random, and the citizen gets it too'),
  type: z.literal('request'),
  data: Request,
  stamps: z.strictObject({}).describe('Always empty'),
  history: z.array(z.unknown()).max(0).describe('Always empty'),
})

/** The schema of such a document (JSON Schema 2020-12), from the one definition. */
export const requestSchema = (): Record<string, unknown> => ({
  title: 'A request for an appointment at a Balie site',
  ...z.toJSONSchema(WrittenRequest, { io: 'input' }),
})

/** The same of what stands in the `data` of its answer. */
export const answerSchema = (): Record<string, unknown> => ({
  title: 'What became of a request for an appointment at a Balie site',
  ...z.toJSONSchema(Answer, { io: 'input' }),
})

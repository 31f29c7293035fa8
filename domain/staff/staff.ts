import * as z from 'zod'
import { Language } from '../language/language.ts'
import { QueueLetter } from '../visit/entry.ts'

export const roles = ['welcome', 'quickCounter', 'themeCounter', 'supervisor', 'administrator'] as const

/** A member of staff as the settings hold them; the document's id is `staff:<key>`. */
export const Staff = z.strictObject({
  name: z.string().min(1).max(80),
  roles: z.array(z.enum(roles)).min(1),
  /** Queues whose products they can handle. */
  skills: z.array(QueueLetter),
  languages: z.array(Language),
})
export type Staff = z.infer<typeof Staff>

/** What rights follow from: who it is, and what they are here. */
export type Member = Pick<Staff, 'roles'> & { id: string }

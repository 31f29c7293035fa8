import * as z from 'zod'
import { Language } from '../language/language.ts'
import { QueueLetter } from '../visit/entry.ts'
import { Absence } from './absence.ts'
import { Pattern } from './pattern.ts'

export const roles = ['welcome', 'quickCounter', 'themeCounter', 'supervisor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** The name of a pattern, an absence or a place in a rota, made once where it is written. */
export const PartId = z.string().regex(/^[a-z0-9]{1,32}$/)

/** A member of staff as the settings hold them; the document's id is `staff:<key>`. */
export const Staff = z.strictObject({
  name: z.string().min(1).max(80),
  roles: z.array(z.enum(roles)).min(1),
  /** Queues whose products they can handle. */
  skills: z.array(QueueLetter),
  languages: z.array(Language),
  /** When they work; of somebody without any nothing is known. */
  patterns: z.record(PartId, Pattern).optional(),
  absences: z.record(PartId, Absence).optional(),
  /** By a product's key, what they can do beside the products of their queues, and what of these they cannot. */
  can: z.record(z.string().min(1).max(120), z.boolean()).optional(),
  /** The day on which they left. They stay known by name to all that happened; null where they came back. */
  archived: z.iso.date().nullable().optional(),
})
export type Staff = z.infer<typeof Staff>

export type StaffMember = Staff & { id: string }

/** What rights follow from: who it is, and what they are here. */
export type Member = Pick<Staff, 'roles' | 'archived'> & { id: string }

/** Whether somebody still works here, and may be chosen. */
export const isHere = ({ archived }: Pick<Staff, 'archived'>): boolean => archived === undefined || archived === null

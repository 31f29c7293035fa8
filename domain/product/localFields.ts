import * as z from 'zod'

export const leadTimeUnits = ['minutes', 'hours', 'workingDays'] as const
export const channels = ['onSite', 'phone', 'online'] as const
export const places = ['welcome', 'quickCounter', 'counter', 'other'] as const
export const appointmentRules = ['never', 'possible', 'always'] as const
export const statuses = ['draft', 'published', 'withdrawn'] as const
export const bundles = [
  'newResident',
  'moving',
  'birth',
  'marriage',
  'death',
  'business',
  'event',
  'association',
] as const
/** The layered model: 0 self-service, 1 welcome, 2 quick counter, 3 theme counter, 4 by appointment. */
export const levels = [0, 1, 2, 3, 4] as const
/** Whom a product is for, beside the target groups of the catalogue. */
export const audiences = ['person', 'association', 'company'] as const

/** The municipality's own fields of a product. */
export const LocalFields = z.strictObject({
  /** Key of a department in the site's settings. */
  department: z.string().min(1),
  /** Id of the staff member who answers for the sheet. */
  responsible: z.string().startsWith('staff:'),
  /** Staff who can also handle the product. */
  backups: z.array(z.string().startsWith('staff:')),
  /** From request to result; absent when the citizen leaves with it. */
  leadTime: z.strictObject({ value: z.int().positive(), unit: z.enum(leadTimeUnits) }).optional(),
  channels: z.array(z.enum(channels)).min(1),
  where: z.array(z.enum(places)).min(1),
  level: z.literal(levels),
  appointment: z.enum(appointmentRules),
  /** Minutes one such product takes at the counter. */
  duration: z.int().positive(),
  /** Letter of the queue. */
  queue: z.string().regex(/^[A-Z]$/),
  /** For staff only. */
  remarks: z.string().optional(),
  /** Euro cents; absent when the product is free or its price depends on the case (then `kosten` says how). */
  price: z.int().nonnegative().optional(),
  /** When the sheet must be read again: `YYYY-MM-DD`. */
  reviewOn: z.iso.date(),
  status: z.enum(statuses),
  /** Life events it belongs to. */
  bundles: z.array(z.enum(bundles)),
  /** Absent: for anybody. */
  audiences: z.array(z.enum(audiences)).optional(),
})
export type LocalFields = z.infer<typeof LocalFields>

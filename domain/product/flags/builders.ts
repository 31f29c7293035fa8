import { stampAt } from '../../visit/builders.ts'
import type { Flag } from './flag.ts'

/** What An says of the passport's sheet at minute 0, of which a test says no more than it needs. */
export const flagContent = (part: Partial<Flag> = {}): Flag => ({
  product: 'product:passport',
  note: 'De prijs klopt niet.',
  by: 'staff:an',
  at: stampAt(0),
  site: 'gm',
  station: 'k1',
  replies: {},
  ...part,
})

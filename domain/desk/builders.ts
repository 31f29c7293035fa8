import { testDay } from '../visit/builders.ts'
import { type Desk, deskId } from './desk.ts'

/** An open counter that serves queue A, at the station named after it. */
export const deskAt = (counter: string, part: Partial<Desk> = {}): Desk => ({
  id: deskId({ site: 'gm', day: testDay, counter }),
  counter,
  status: 'open',
  queues: ['A'],
  staff: 'staff:an',
  station: `k${counter}`,
  taken: [],
  ...part,
})

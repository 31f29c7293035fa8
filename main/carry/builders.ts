import type { Envelope } from '#domain/document/log.ts'
import { entry, stampAt } from '#domain/visit/builders.ts'
import type { BundleHead, CarriedPart } from '#preload/carry.ts'
import { passingSigner } from '../signing/signer.ts'
import { writeContent } from './content.ts'

const visit = 'visit:gm-2026-11-23-A101'
export const signer = passingSigner()

export const head: BundleHead = {
  station: 'k2',
  name: 'Loket 2',
  site: 'gm',
  key: signer.key,
  madeAt: 1_000,
  version: '1.2.3',
  what: 'unsent',
}

/** The name of a visitor, as it was typed at a station. */
export const person = {
  id: 'person:gm-2026-11-23-A101',
  type: 'person',
  data: { visit, expires: '2026-12-23', name: 'Jan Janssens', notes: {} },
  stamps: { name: stampAt(1) },
  history: [],
}

/** A visit that came and went. */
export const log = { document: visit, entries: [entry('registered', { minute: 0 }), entry('left', { minute: 1 })] }

/** Station k2's word for a bundle. */
export const vouch = (document: string): Envelope =>
  signer.sign(document, { id: 'v', at: stampAt(2, 'k2'), by: 'staff:an', station: 'k2', type: 'carried' })

/** The content of a bundle that station k2 made, changed as a test asks. */
export const contentWith = (change: Partial<CarriedPart & { head: BundleHead }> = {}): Buffer =>
  writeContent({ head, logs: [log], edits: [person], ...change }, vouch)

import type { DisplayLayout } from '#domain/site/displays.ts'
import type { SiteDrill } from '#domain/site/drill.ts'
import type { TicketLayout } from '#domain/printing/layout.ts'
import type { KioskPlan } from '#domain/site/kiosk.ts'
import { editLayouts, withLayouts } from '#domain/site/layoutEdit.ts'
import type { RelayPlan } from '#domain/site/relayPlan.ts'
import type { Site } from '#domain/site/site.ts'
import { type OfferedKey, withApproved, withWithdrawn } from '#domain/site/stationKeys.ts'
import { compareText } from '#domain/document/order.ts'
import { decides } from '#domain/staff/decides.ts'
import type { Stamp } from '#domain/time/stamp.ts'
import type { Bridge } from '#preload/bridge.ts'
import type { EditedDocument } from '#sync/merge/kinds.ts'
import type { Replica } from '#sync/replica/open.ts'
import { keyIdOf } from '#sync/verification/keyring.ts'
import type { ActionFailure, Done, StaffMember } from './model.ts'
import { attempted } from './recording.ts'
import { keepEdit, stampAfter } from './writeEdit.ts'

/** What supervisors and administrators decide about the site. Each resolves once the replica has it on disk. */
export type SiteEdits = {
  approveKey: (key: OfferedKey) => Promise<Done<Site>>
  withdrawKey: (key: OfferedKey) => Promise<Done<Site>>
  /** How the building goes on without the centre. */
  planRelay: (relay: RelayPlan) => Promise<Done<Site>>
  /** How the tickets of the site look. */
  layOutTickets: (ticket: TicketLayout) => Promise<Done<Site>>
  /** How citizens are addressed in Dutch. */
  chooseDutchForm: (form: NonNullable<Site['dutchForm']>) => Promise<Done<Site>>
  /** Whether its doors are always open, whatever its timetables say. */
  keepOpen: (alwaysOpen: boolean) => Promise<Done<Site>>
  /** What the kiosks of the site offer. */
  planKiosk: (kiosk: KioskPlan) => Promise<Done<Site>>
  /** What the screens of its halls show: what became of `base`, written over what others saved meanwhile only where it differs. */
  planDisplays: (displays: DisplayLayout[], base: readonly DisplayLayout[]) => Promise<Done<Site>>
  /** A drill of the whole building, begun or ended. */
  drill: (drill: SiteDrill) => Promise<Done<Site>>
}

type SiteDocument = Extract<EditedDocument, { type: 'site' }>

export type SiteEditParts = {
  replica: Replica
  bridge: Bridge
  siteId: string
  staff: () => readonly StaffMember[]
  by: () => string
}

export const siteEditsWith = (parts: SiteEditParts): SiteEdits => {
  const { replica, bridge, siteId, staff, by } = parts

  /** Writes fields of the site over whatever they are by now, each with the edit's stamp. */
  const edit = (change: (site: Site, at: Stamp) => Partial<Site>): Promise<Done<Site>> =>
    write((document, at) => {
      const fields = change(document.data, at)
      const stamps = Object.fromEntries(Object.keys(fields).map((field) => [field, at]))
      return { ...document, data: { ...document.data, ...fields }, stamps: { ...document.stamps, ...stamps } }
    })

  /** Writes what becomes of the site's document as it is by now. */
  const write = (editOf: (document: SiteDocument, at: Stamp) => SiteDocument): Promise<Done<Site>> =>
    attempted(bridge, 'siteEdit', async () => {
      if (!decides(staff(), by())) return refuse('notSupervisor')
      const stored = await replica.settings.findOne(`site:${siteId}`).exec()
      if (stored === null) return refuse('internal')
      const seen = Object.values(stored.toMutableJSON().stamps).sort(compareText).at(-1)
      const at = await stampAfter(bridge, seen)
      const present = stored.getLatest().toMutableJSON()
      if (present.type !== 'site') return refuse('internal')
      const edited = await keepEdit({ replica, bridge }, editOf(present, at))
      return edited.type === 'site' ? { ok: true, value: edited.data } : refuse('internal')
    })
  return {
    approveKey: async (key) => {
      // A name that is not the key's own would let one key pass for another.
      if ((await keyIdOf(key.publicKey)) !== key.id) return refuse('falseKey')
      return edit(({ keys }, at) => ({ keys: withApproved(keys, key, { at, by: by() }) }))
    },
    withdrawKey: (key) => edit(({ keys }, at) => ({ keys: withWithdrawn(keys, key, { at, by: by() }) })),
    planRelay: (relay) => edit(() => ({ relay })),
    layOutTickets: (ticket) => edit(() => ({ ticket })),
    chooseDutchForm: (dutchForm) => edit(() => ({ dutchForm })),
    keepOpen: (alwaysOpen) => edit(() => ({ alwaysOpen })),
    planKiosk: (kiosk) => edit(() => ({ kiosk })),
    planDisplays: (next, base) =>
      write((document, at) =>
        withLayouts(document, editLayouts({ present: document.data.displays ?? [], base, next, at })),
      ),
    drill: (drill) => edit(() => ({ drill })),
  }
}

const refuse = (code: 'notSupervisor' | 'falseKey' | 'internal'): { ok: false; error: ActionFailure } => ({
  ok: false,
  error: { code, facts: {} },
})

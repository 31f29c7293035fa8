import { type BehaviorSubject, type Observable, map } from 'rxjs'
import { BookingPolicy, bookingId, usualPolicy } from '#domain/appointment/policy.ts'
import { type BookingDocument, editedBooking, unsaidBooking } from '#domain/appointment/policyEdit.ts'
import { compareText } from '#domain/document/order.ts'
import { decides } from '#domain/staff/decides.ts'
import type { Bridge } from '#preload/bridge.ts'
import { documentOf } from '#sync/replica/documentOf.ts'
import type { Replica } from '#sync/replica/open.ts'
import { held } from './held.ts'
import type { ActionFailure, Board, Done } from './model.ts'
import { attempted } from './recording.ts'
import { keepEdit, stampAfter } from './writeEdit.ts'

/** How the site gives appointments, and who says so. */
export type BookingSettings = {
  /** The usual one where nobody decided; absent until it was read. */
  bookingPolicy$: BehaviorSubject<BookingPolicy | undefined>
  /**
   * Writes what somebody who saw `base` made of it over what stands there by now. Resolves once it is on disk; fails with
   * `notSupervisor`, and with `badRequest` for what cannot be a policy.
   */
  planBooking: (next: BookingPolicy, base: BookingPolicy) => Promise<Done<BookingPolicy>>
}

export const bookingSettingsWith = (parts: {
  replica: Replica
  bridge: Bridge
  siteId: string
  board: () => Pick<Board, 'staff'>
  by: () => string
}): BookingSettings => {
  const { replica, bridge, siteId, board, by } = parts
  return {
    bookingPolicy$: held(livePolicy(replica, siteId)),
    planBooking: (next, base) =>
      attempted(bridge, 'bookingEdit', async () => {
        if (!decides(board().staff, by())) return refuse('notSupervisor')
        if (!BookingPolicy.safeParse(next).success) return refuse('badRequest')
        const seen = Object.values((await stored(replica, siteId)).stamps)
          .sort(compareText)
          .at(-1)
        const at = await stampAfter(bridge, seen)
        const edit = editedBooking(await stored(replica, siteId), { base, next, at })
        const { data } = await keepEdit({ replica, bridge }, edit)
        return { ok: true, value: BookingPolicy.parse(data) }
      }),
  }
}

/** The policy of a site, live. */
const livePolicy = (replica: Replica, siteId: string): Observable<BookingPolicy> =>
  documentOf(replica.settings, bookingId(siteId)).pipe(
    map((content) => (content?.type === 'booking' ? content.data : usualPolicy)),
  )

const stored = async (replica: Replica, siteId: string): Promise<BookingDocument> => {
  const document = (await replica.settings.findOne(bookingId(siteId)).exec())?.getLatest().toMutableJSON()
  return document?.type === 'booking' ? document : unsaidBooking(siteId)
}

const refuse = (code: 'notSupervisor' | 'badRequest'): { ok: false; error: ActionFailure } => ({
  ok: false,
  error: { code, facts: {} },
})

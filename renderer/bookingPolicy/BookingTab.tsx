import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BookingPolicy } from '#domain/appointment/policy.ts'
import { decides } from '#domain/staff/decides.ts'
import layouts from '../layouts/Layouts.module.css'
import { LayoutSaveBar } from '../layouts/LayoutSaveBar.tsx'
import { type Typing, useLayoutEdit } from '../layouts/useLayoutEdit.ts'
import { useBoard, usePlanBooking, usePreferences } from '../state/station.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Said } from '../ui/Said.tsx'
import css from './BookingPolicy.module.css'
import { PresetField } from './PresetField.tsx'
import { ProductRows } from './ProductRows.tsx'
import { RoomRows } from './RoomRows.tsx'
import { RuleFields } from './RuleFields.tsx'
import {
  type PolicyDraft,
  areSeats,
  doubtOfRoom,
  draftOfPolicy,
  isRuleRight,
  lacksPrivateRoom,
  policyOfDraft,
  presetOfDraft,
  withPreset,
} from './policyDraft.ts'

/** How the site gives appointments: a manner, the usual values, what is different for products, and the rooms. */
export function BookingTab(props: {
  policy: BookingPolicy
  typing: Typing<PolicyDraft, BookingPolicy> | undefined
  onTyping: (typing: Typing<PolicyDraft, BookingPolicy> | undefined) => void
}) {
  const { policy, typing, onTyping } = props
  const { t } = useTranslation('bookingPolicy')
  const { staff } = useBoard()
  const disabled = !decides(staff, usePreferences().staff)
  const save = usePlanBooking()
  const [product, setProduct] = useState<string>()
  const [room, setRoom] = useState<string>()
  const edit = useLayoutEdit({
    saved: policy,
    typing,
    onTyping,
    draftOf: draftOfPolicy,
    valueOf: policyOfDraft,
    save,
    told: t('saved'),
  })
  const { draft, change, showsDoubts } = edit
  const showWrong = (): void => {
    const wrongProduct = draft.products.find(({ rule }) => !isRuleRight(rule))
    const wrongRoom = draft.rooms.find((one) => doubtOfRoom(one) !== undefined || !areSeats(one.seats))
    if (wrongProduct !== undefined) setProduct(wrongProduct.key)
    if (wrongRoom !== undefined) setRoom(wrongRoom.key)
  }
  const shared = { disabled, showsDoubts }
  return (
    <div className={css['whole']}>
      <Panel title={t('title')}>
        <div className={layouts['form']}>
          <PresetField
            chosen={presetOfDraft(draft)}
            disabled={disabled}
            onChoose={(preset) => change({ usual: withPreset(draft.usual, preset) })}
          />
          <RuleFields rule={draft.usual} disabled={disabled} onChange={(usual) => change({ usual })} />
          {lacksPrivateRoom(draft) && <Said level="warning">{t('doubt.noPrivateRoom')}</Said>}
          <ProductRows
            {...shared}
            draft={draft}
            open={product}
            onOpen={setProduct}
            onChange={(products) => change({ products })}
          />
          <RoomRows
            {...shared}
            rooms={draft.rooms}
            open={room}
            onOpen={setRoom}
            onChange={(rooms) => change({ rooms })}
          />
          <LayoutSaveBar
            edit={edit}
            overtaken={t('overtaken')}
            label={t('save')}
            mayDecide={!disabled}
            onRefused={showWrong}
          />
        </div>
      </Panel>
    </div>
  )
}

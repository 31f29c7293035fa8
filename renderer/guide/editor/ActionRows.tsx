import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setText } from '#domain/guide/editing/texts.ts'
import { setRows } from '#domain/guide/editing/ways.ts'
import { type GuideAction, longest } from '#domain/guide/guide.ts'
import { useBoard } from '../../state/station.tsx'
import { FieldGroup } from '../../ui/FieldGroup.tsx'
import { OrderedRows } from '../../ui/OrderedRows.tsx'
import { movedTo, withRow, withoutRow } from '../../ui/order.ts'
import { useNames } from '../../visit/useNames.ts'
import css from './Fields.module.css'
import { GuideText } from './GuideText.tsx'
import { ProductRows } from './ProductRows.tsx'
import { useGuideView, useOpen } from './openGuide.ts'
import { useNewPart } from './useNewPart.ts'

const kinds = ['ticket', 'appointment', 'print', 'sale', 'contact', 'case', 'refer'] as const
const ofProducts = ['ticket', 'appointment', 'print', 'sale'] as const
type OfProducts = (typeof ofProducts)[number]

/** What is to be done where a path ends. */
export function ActionRows({ step, actions }: { step: string; actions: readonly GuideAction[] }) {
  const { t } = useTranslation('guideEditor')
  const { store, disabled } = useGuideView()
  const own = useOpen(({ typed }) => typed.mine.products)
  const department = useOpen(({ typed }) => typed.mine.department)
  const fresh = useNewPart()
  /** An action that has no product yet, and so is none. */
  const [begun, setBegun] = useState<OfProducts>()
  const set = (rows: readonly GuideAction[]): void =>
    store.getState().apply('', (now) => setRows(now, step, { actions: rows }))
  const add = (kind: (typeof kinds)[number]): void => {
    const needs = ofProducts.find((one) => one === kind)
    if (needs !== undefined && own.length === 0) return setBegun(needs)
    if (needs !== undefined) set([...actions, { does: needs, products: own }])
    else if (kind === 'refer') set([...actions, { does: kind, to: fresh('refer').text }])
    else if (kind === 'contact' || kind === 'case') set([...actions, { does: kind, department }])
  }
  return (
    <FieldGroup label={t('actions.title')}>
      <OrderedRows
        label={t('actions.title')}
        disabled={disabled}
        rows={actions.map((action, at) => ({
          id: `${String(at)} ${action.does}`,
          name: t(`action.${action.does}`),
          content: <span className={css['action']}>{t(`action.${action.does}`)}</span>,
          body: <ActionBody step={step} at={at} action={action} onChange={(next) => set(withRow(actions, at, next))} />,
        }))}
        onMove={(from, to) => set(movedTo(actions, from, to))}
        onRemove={(index) => set(withoutRow(actions, index))}
      />
      {begun !== undefined && (
        <ProductRows
          label={t(`action.${begun}`)}
          products={[]}
          onChange={(products) => {
            set([...actions, { does: begun, products }])
            setBegun(undefined)
          }}
        />
      )}
      <NativeSelect
        label={t('actions.add')}
        value=""
        disabled={disabled}
        onChange={(event) => {
          const kind = kinds.find((one) => one === event.currentTarget.value)
          if (kind !== undefined) add(kind)
        }}
      >
        <option value="">{t('actions.choose')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`action.${kind}`)}
          </option>
        ))}
      </NativeSelect>
    </FieldGroup>
  )
}

function ActionBody(props: { step: string; at: number; action: GuideAction; onChange: (action: GuideAction) => void }) {
  const { step, at, action, onChange } = props
  const { t } = useTranslation('guideEditor')
  const { store } = useGuideView()
  if ('products' in action) {
    return (
      <ProductRows
        label={t('actions.products', { action: t(`action.${action.does}`) })}
        products={action.products}
        needsOne
        onChange={(products) => onChange({ ...action, products })}
      />
    )
  }
  if (action.does === 'refer') {
    return (
      <GuideText
        label={t('actions.to')}
        text={action.to}
        longest={longest.text}
        kind="long"
        onType={(typed) =>
          store
            .getState()
            .apply(`refer ${step} ${String(at)} ${typed.language}`, (now) =>
              setText(now, { step, text: { of: 'refer', at }, ...typed }),
            )
        }
      />
    )
  }
  return (
    <DepartmentField
      department={action.department}
      label={t('actions.department', { action: t(`action.${action.does}`) })}
      onChoose={(department) => onChange({ ...action, department })}
    />
  )
}

/** One department of the municipality. */
export function DepartmentField(props: { label: string; department: string; onChoose: (department: string) => void }) {
  const { label, department, onChoose } = props
  const { site } = useBoard()
  const { disabled } = useGuideView()
  const names = useNames()
  const keys = [...new Set([...Object.keys(site.departments), department])]
  return (
    <NativeSelect
      label={label}
      value={department}
      disabled={disabled}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {keys.map((key) => (
        <option key={key} value={key}>
          {names.department(key)}
        </option>
      ))}
    </NativeSelect>
  )
}

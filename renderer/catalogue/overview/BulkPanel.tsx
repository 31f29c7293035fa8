import { Checkbox } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type BulkField,
  type JoinedField,
  type ListWay,
  bulkFields,
  planBulk,
  wrongFields,
} from '#domain/product/overview/bulk.ts'
import { nextReview } from '#domain/product/overview/review.ts'
import type { LocalFields } from '#domain/product/localFields.ts'
import { mayEdit } from '#domain/product/mayEdit.ts'
import { useBoard, usePreferences, useToday } from '../../state/station.tsx'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { useKeys } from '../../ui/useKeys.ts'
import { useFieldWords } from '../fields/useFieldWords.ts'
import { BulkControl } from './BulkControl.tsx'
import css from './BulkPanel.module.css'
import type { Bulk } from './useBulk.ts'
import type { ProductRow } from './productRow.ts'

/** The same values for the chosen products, and what would become of each before anything changes. */
export function BulkPanel(props: {
  products: readonly ProductRow[]
  /** The values that the fields begin with. */
  begins: LocalFields
  bulk: Bulk
  onClose: () => void
}) {
  const { products, begins, bulk, onClose } = props
  const { t } = useTranslation(['overview', 'common'])
  const { staff: by } = usePreferences()
  const { staff } = useBoard()
  const today = useToday()
  const { wordOf } = useFieldWords()
  const [to, setTo] = useState<LocalFields>({ ...begins, reviewOn: nextReview(today) })
  const [fields, setFields] = useState<readonly BulkField[]>([])
  const [ways, setWays] = useState<Readonly<Partial<Record<JoinedField, ListWay>>>>({})
  const changes = { to, fields, ways }
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const wrong = wrongFields(changes)
  const isEmpty = fields.length === 0
  const plan =
    isEmpty || wrong.length > 0
      ? undefined
      : planBulk({ products, changes, mayEdit: ({ local }) => mayEdit(staff, by, local) })
  const reason = isEmpty ? t('bulk.nothing') : wrong.length > 0 ? t('bulk.wrong') : t('bulk.noneChanges')
  const apply = (): void => {
    if (plan === undefined || plan.changing.length === 0) return
    void bulk
      .change({ keys: plan.changing, changes, told: (count) => t('bulk.done', { count }) })
      .then((isDone) => isDone && onClose())
  }
  useKeys({ Escape: onClose, 'Ctrl+Enter': apply })
  const goAbout = (field: JoinedField, way: ListWay): void => {
    setWays({ ...ways, [field]: way })
    // What the first product has is a beginning for what all will have, and none for what is added to each.
    setTo({ ...to, [field]: way === 'replace' ? begins[field] : [] })
  }
  const tick = (field: BulkField, ticked: boolean): void =>
    setFields(ticked ? [...fields, field] : fields.filter((other) => other !== field))
  return (
    <section
      className={css['panel']}
      ref={panel}
      tabIndex={-1}
      aria-label={t('bulk.title', { count: products.length })}
    >
      <header className={css['head']}>
        <h2 className={css['title']}>{t('bulk.title', { count: products.length })}</h2>
        <ActionButton label={t('common:close')} chord="Escape" kind="quiet" onPress={onClose} />
      </header>
      <div className={css['fields']}>
        {bulkFields.map((field) => (
          <div key={field} className={css['field']}>
            <Checkbox
              label={wordOf(`local.${field}`)}
              checked={fields.includes(field)}
              onChange={(event) => tick(field, event.currentTarget.checked)}
            />
            {fields.includes(field) && (
              <div className={css['control']}>
                <BulkControl field={field} to={to} ways={ways} onChange={setTo} onWay={goAbout} />
              </div>
            )}
          </div>
        ))}
      </div>
      <footer className={css['foot']}>
        <ul className={css['plan']} aria-label={t('bulk.preview')} aria-live="polite">
          <li>{t('bulk.changing', { count: plan?.changing.length ?? 0 })}</li>
          <li>{t('bulk.same', { count: plan?.same.length ?? 0 })}</li>
          <li data-some={(plan?.notAllowed.length ?? 0) > 0 || undefined}>
            {t('bulk.notAllowed', { count: plan?.notAllowed.length ?? 0 })}
          </li>
        </ul>
        <ActionButton
          label={t('bulk.apply', { count: plan?.changing.length ?? 0 })}
          chord="Ctrl+Enter"
          kind="primary"
          busy={bulk.progress !== undefined}
          disabled={plan === undefined || plan.changing.length === 0}
          reason={reason}
          onPress={apply}
        />
      </footer>
    </section>
  )
}

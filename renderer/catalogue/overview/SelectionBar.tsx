import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../ui/ActionButton.tsx'
import { Check } from '../../ui/icons.tsx'
import type { Bulk } from './useBulk.ts'
import type { Chosen } from './useChosen.ts'
import css from './ProductsTab.module.css'

/** After so many months a sheet that was read again is due once more. */
export const reviewMonths = [3, 6, 12, 24] as const

/** How much is chosen, and what can be done with it. */
export function SelectionBar(props: {
  chosen: Chosen
  listed: number
  /** How many products an action would be about. */
  targets: number
  months: number
  progress: Bulk['progress']
  onMonths: (months: number) => void
  onEdit: () => void
  onReviewed: () => void
}) {
  const { chosen, listed, targets, months, progress, onMonths, onEdit, onReviewed } = props
  const { t } = useTranslation('overview')
  const idle = {
    disabled: targets === 0,
    ...(targets === 0 ? { reason: t('chooseFirst') } : {}),
    busy: progress !== undefined,
  }
  return (
    <div className={css['selection']}>
      <p className={css['found']} role="status">
        {progress === undefined
          ? t('chosen', { count: chosen.keys.size })
          : t('changing', { steps: progress.steps, count: progress.of })}
      </p>
      <ActionButton
        label={t('chooseAll', { count: listed })}
        chord="Ctrl+A"
        kind="quiet"
        disabled={listed === 0}
        onPress={chosen.all}
      />
      {chosen.keys.size > 0 && <ActionButton label={t('chooseNone')} kind="quiet" onPress={chosen.none} />}
      <span className={css['space']} />
      <NativeSelect
        className={css['months']}
        aria-label={t('reviewAfter')}
        value={String(months)}
        data={reviewMonths.map((value) => ({ value: String(value), label: t('months', { count: value }) }))}
        onChange={(event) => onMonths(Number(event.currentTarget.value))}
      />
      <ActionButton label={t('reviewed')} chord="Alt+N" icon={<Check />} {...idle} onPress={onReviewed} />
      <ActionButton label={t('edit')} chord="Alt+W" kind="primary" {...idle} onPress={onEdit} />
    </div>
  )
}

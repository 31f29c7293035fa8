import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Way, ways } from '#domain/appointment/entry.ts'
import { ChoiceField } from '../layouts/ChoiceField.tsx'
import css from '../layouts/Layouts.module.css'

/** How citizen and clerk can meet; for a product also that it is as usual. */
export function WaysField(props: {
  chosen: readonly Way[] | undefined
  /** What is usual, where this is a product's own. */
  usual: readonly Way[] | undefined
  disabled: boolean
  onChange: (chosen: Way[] | undefined) => void
}) {
  const { chosen, usual, disabled, onChange } = props
  const { t } = useTranslation('bookingPolicy')
  const error = chosen?.length === 0 ? t('noWays') : undefined
  const set = (some: readonly string[]): void => onChange(ways.filter((way) => some.includes(way)))
  if (usual !== undefined) {
    return (
      <ChoiceField
        label={t('field.ways')}
        words={{ all: t('asUsual', { usual: usual.map((way) => t(`way.${way}`)).join(', ') }), some: t('ownWays') }}
        chosen={chosen ?? 'all'}
        known={ways}
        unknown={[]}
        nameOf={(id) => ways.filter((way) => way === id).map((way) => t(`way.${way}`))[0] ?? id}
        error={error}
        disabled={disabled}
        onAll={() => onChange(undefined)}
        onSome={(some) => set(chosen === undefined ? usual : some)}
      />
    )
  }
  return (
    <Checkbox.Group label={t('field.ways')} value={[...(chosen ?? [])]} onChange={set} error={error}>
      <div className={css['checks']}>
        {ways.map((way) => (
          <Checkbox key={way} value={way} label={t(`way.${way}`)} disabled={disabled} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

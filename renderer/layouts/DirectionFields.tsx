import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { directions } from '#domain/site/direction.ts'
import type { Site } from '#domain/site/site.ts'
import { useNames } from '../visit/useNames.ts'
import css from './Layouts.module.css'
import type { LayoutDraft } from './displaysDraft.ts'

type Directions = LayoutDraft['directions']

/** Where each counter that is called here lies, seen from this screen. */
export function DirectionFields(props: {
  layout: LayoutDraft
  site: Site
  disabled: boolean
  onChange: (directions: Directions) => void
}) {
  const { layout, site, disabled, onChange } = props
  const { t } = useTranslation(['layouts', 'display'])
  const names = useNames()
  const shown = site.counters.filter(({ number }) => layout.counters === 'all' || layout.counters.includes(number))
  const choose = (counter: string, chosen: string): void => {
    const { [counter]: _before, ...others } = layout.directions
    const direction = directions.find((one) => one === chosen)
    onChange(direction === undefined ? others : { ...others, [counter]: direction })
  }
  return (
    <fieldset className={css['words']}>
      <legend>{t('displays.directions')}</legend>
      <div className={css['pairs']}>
        {shown.map(({ number, direction }) => (
          <NativeSelect
            key={number}
            label={`${number} · ${names.counter(number)}`}
            value={layout.directions[number] ?? ''}
            data={[
              { value: '', label: t('displays.asSite', { direction: t(`display:direction.${direction}`) }) },
              ...directions.map((value) => ({ value, label: t(`display:direction.${value}`) })),
            ]}
            disabled={disabled}
            onChange={(event) => choose(number, event.currentTarget.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

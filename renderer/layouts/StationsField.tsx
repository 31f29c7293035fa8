import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import css from './Layouts.module.css'
import { Said } from '../ui/Said.tsx'
import type { LayoutHints } from './displaysDraft.ts'

/** The stations whose screens show a layout. */
export function StationsField(props: {
  chosen: readonly string[]
  stations: readonly string[]
  hints: LayoutHints
  disabled: boolean
  onChange: (stations: string[]) => void
}) {
  const { chosen, stations, hints, disabled, onChange } = props
  const { t } = useTranslation('layouts')
  const { unknown, shared } = hints
  const order = [...stations, ...unknown.stations]
  return (
    <div className={css['words']}>
      <Checkbox.Group
        label={t('displays.stations')}
        description={t('displays.stationsHint')}
        value={[...chosen]}
        onChange={(ids) => onChange(order.filter((id) => ids.includes(id)))}
      >
        <div className={css['checks']}>
          {order.map((id) => (
            <Checkbox key={id} value={id} label={id} disabled={disabled} />
          ))}
        </div>
      </Checkbox.Group>
      {order.length === 0 && <Said level="hint">{t('displays.noStations')}</Said>}
      {unknown.stations.length > 0 && (
        <Said level="warning">{t('displays.unheard', { ids: unknown.stations.join(', ') })}</Said>
      )}
      {shared.length > 0 && <Said level="hint">{t('displays.shared', { ids: shared.join(', ') })}</Said>}
    </div>
  )
}

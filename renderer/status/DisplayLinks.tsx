import { useTranslation } from 'react-i18next'
import { layoutsOf } from '#domain/site/site.ts'
import { useBoard, useStation } from '../state/station.tsx'
import { Panel } from '../ui/Panel.tsx'
import { ScreenLink } from '../ui/ScreenLink.tsx'
import css from './StatusScreen.module.css'

/** The ways to each of the screens on which this station shows its display, by what staff call them. */
export function DisplayLinks() {
  const { t } = useTranslation('settings')
  const { site } = useBoard()
  const { station, screen } = useStation()
  const layouts = layoutsOf(site, station)
  if (screen !== 'display' && layouts.every(({ stations }) => !stations.includes(station))) return null
  return (
    <Panel title={t('screen.display')}>
      <ul className={css['screens']}>
        {layouts.map(({ id, name }, index) => (
          <li key={id}>
            <ScreenLink screen="display" {...(index === 0 ? {} : { search: `?screen=${String(index + 1)}` })}>
              {name}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

import { Autocomplete } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { loudspeakersOf, voicesOf } from '#domain/site/hallVoice.ts'
import type { Site } from '#domain/site/site.ts'
import { useStandings } from '../outage/useStandings.ts'
import css from './Layouts.module.css'
import { Said } from '../ui/Said.tsx'
import { longestHall } from './displaysDraft.ts'

/** Which hall a screen hangs in, and which station calls out there at present. */
export function HallField(props: {
  hall: string
  /** Those of the other layouts. */
  known: readonly string[]
  site: Site
  manyVoices: boolean
  disabled: boolean
  onChange: (hall: string) => void
}) {
  const { hall, known, site, manyVoices, disabled, onChange } = props
  const { t } = useTranslation('layouts')
  return (
    <div className={css['words']}>
      <Autocomplete
        label={t('displays.hall')}
        description={t('displays.hallHint')}
        value={hall}
        data={[...known]}
        maxLength={longestHall}
        disabled={disabled}
        onChange={onChange}
      />
      {manyVoices && <Said level="hint">{t('displays.voice.many')}</Said>}
      <Voice hall={hall.trim()} site={site} />
    </div>
  )
}

/** By what is saved, not by what is typed: that is what the hall hears. */
function Voice({ hall, site }: { hall: string; site: Site }) {
  const { t } = useTranslation('layouts')
  const { standings } = useStandings()
  const voice = voicesOf(site, loudspeakersOf(standings)).find((one) => one.hall === hall)
  if (voice === undefined) return null
  const { stations } = voice
  return (
    <Said level="hint">
      {stations.length === 0 ? t('displays.voice.none') : t('displays.voice.now', { stations: stations.join(', ') })}
    </Said>
  )
}

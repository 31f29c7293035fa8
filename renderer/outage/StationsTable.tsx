import { useTranslation } from 'react-i18next'
import type { Heartbeat } from '#domain/health/heartbeat.ts'
import { newestVersion } from '#domain/health/version.ts'
import { type Standing, isTrouble } from '#domain/health/standing.ts'
import { inLanguage } from '#domain/language/language.ts'
import { loudspeakersOf, voicesOf } from '#domain/site/hallVoice.ts'
import { counterOf } from '#domain/site/site.ts'
import { useBoard, usePreferences } from '../state/station.tsx'
import { StationRole } from '../ui/StationRole.tsx'
import { Info, Sound, Warning } from '../ui/icons.tsx'
import { useMoment } from '../ui/useMoment.ts'
import { StandingState, type StandingStateProps } from './StandingState.tsx'
import css from './StationsTable.module.css'
import { useFaultWords } from './useFaultWords.ts'

type StationsTableProps = Omit<StandingStateProps, 'standing'> & { standings: readonly Standing[] }

const columns = ['station', 'state', 'heard', 'unsent', 'server', 'noted'] as const

/** Stations in the order given, each with all that it last said of itself. */
export function StationsTable({ standings, ...seen }: StationsTableProps) {
  const { t } = useTranslation('outage')
  const { site } = useBoard()
  const voices = voicesOf(site, loudspeakersOf(standings))
  const newest = newestVersion(standings.filter(({ state }) => state === 'connected').map(({ beat }) => beat.version))
  return (
    <table className={css['stations']} aria-label={t('stations.title')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {t(`stations.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <StationRow
            key={standing.station}
            standing={standing}
            newest={newest}
            voiceOf={voices.flatMap(({ hall, stations }) => (stations.includes(standing.station) ? [hall] : []))}
            {...seen}
          />
        ))}
      </tbody>
    </table>
  )
}

type StationRowProps = StandingStateProps & {
  newest: string | undefined
  /** The halls whose calls it says at present, where others could. */
  voiceOf: readonly string[]
}

function StationRow({ standing, newest, voiceOf, ...seen }: StationRowProps) {
  const { t } = useTranslation('outage')
  const moment = useMoment(seen.now)
  const { station, beat, isOwn, lastHeard } = standing
  return (
    <tr data-trouble={isTrouble(standing) || undefined} data-away={standing.state === 'gone' || undefined}>
      <th scope="row">
        {station}
        {isOwn && <span className={css['dim']}> · {t('stations.self')}</span>}
        <span className={css['below']}>
          <StationRole beat={beat} />
          <CounterName number={beat.counter} />
        </span>
      </th>
      <td>
        <StandingState standing={standing} {...seen} />
      </td>
      <td className={css['time']}>{isOwn ? '–' : moment(lastHeard)}</td>
      <td className={css['number']} data-some={beat.unsent > 0 || undefined}>
        {beat.unsent}
      </td>
      <td>{beat.server === undefined ? '–' : <Server {...beat.server} />}</td>
      <td>
        <Noted standing={standing} newest={newest} voiceOf={voiceOf} />
      </td>
    </tr>
  )
}

function CounterName({ number }: { number: string | undefined }) {
  const { site } = useBoard()
  const { language } = usePreferences()
  const counter = number === undefined ? undefined : counterOf(site, number)
  return counter === undefined ? null : <> · {inLanguage(counter.name, language)}</>
}

function Server({ name, place, of }: NonNullable<Heartbeat['server']>) {
  const { t } = useTranslation('outage')
  return (
    <>
      <span className={css['server']} title={name}>
        {name}
      </span>
      {of > 1 && <span className={css['below']}>{t('stations.place', { place, of })}</span>}
    </>
  )
}

function Noted(props: { standing: Standing; newest: string | undefined; voiceOf: readonly string[] }) {
  const { standing, newest, voiceOf } = props
  const { faults, isOlder, beat } = standing
  const { t } = useTranslation('outage')
  const words = useFaultWords()
  if (faults.length === 0 && !isOlder && voiceOf.length === 0) return <>–</>
  return (
    <ul className={css['noted']}>
      {faults.map((fault, index) => (
        <li
          className={css['fault']}
          key={fault.kind === 'device' || fault.kind === 'impaired' ? `${fault.kind} ${String(index)}` : fault.kind}
        >
          <Warning size={14} />
          <span>{words(fault)}</span>
        </li>
      ))}
      {voiceOf.length > 0 && (
        <li className={css['older']}>
          <Sound size={14} />
          <span>{t('stations.voice', { halls: voiceOf.join(', ') })}</span>
        </li>
      )}
      {isOlder && newest !== undefined && (
        <li className={css['older']}>
          <Info size={14} />
          <span>{t('fault.version', { version: beat.version, newest })}</span>
        </li>
      )}
    </ul>
  )
}

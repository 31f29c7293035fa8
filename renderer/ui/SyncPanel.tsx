import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SyncState } from '../state/model.ts'
import { useStation } from '../state/station.tsx'
import { KeyCap } from './KeyCap.tsx'
import { LedgerWay } from './LedgerWay.tsx'
import { ReadingBar } from './ReadingBar.tsx'
import { ReadingList } from './ReadingList.tsx'
import { lineWord } from './lineWord.ts'
import { ScreenLink } from './ScreenLink.tsx'
import css from './SyncStatus.module.css'
import { useConnectionReason } from './useConnectionReason.ts'
import { useMoment } from './useMoment.ts'
import { useServerWords } from './useServerWords.ts'

const panelWords = [
  'status',
  'outage',
  'afterwards',
  'kit',
  'carry',
  'settings',
  'overview',
  'paper',
  'devices',
] as const

/** What stands behind the status line: since when, why, what still works, and the way to all that happened. */
export function SyncPanel({ sync, now }: { sync: SyncState; now: number }) {
  const { t } = useTranslation(panelWords)
  const moment = useMoment(now)
  const reason = useConnectionReason()
  const { site, training: isCopy = false } = useStation()
  const serverWords = useServerWords()
  const { state, since, lastExchange, reason: code, server } = sync.connection
  const followed = server === undefined ? undefined : serverWords(server)
  return (
    <div className={css['panel']}>
      <p className={css['line']}>
        <span className={css['strong']}>{t(lineWord(sync.connection))}</span> {t('since', { time: moment(since) })}
        {', '}
        {lastExchange === undefined ? t('neverExchanged') : t('lastExchange', { time: moment(lastExchange) })}
      </p>
      {followed !== undefined && (
        <p className={css['line']}>
          {t('page.server')}: {followed.which}. {state === 'online' && followed.missing}
        </p>
      )}
      {state === 'online' && sync.progress !== undefined && (
        <>
          <ReadingBar progress={sync.progress} kind="bar" />
          <ReadingList progress={sync.progress} site={site} />
        </>
      )}
      {state === 'cutOff' && (
        <p className={css['line']}>
          {code !== undefined && <>{reason(code)} </>}
          {t('bar.works')}
        </p>
      )}
      {sync.missing.length > 0 && (
        <p className={css['line']}>{t('page.missingHint', { names: sync.missing.join(', ') })}</p>
      )}
      <LedgerWay className={css['line']} />
      <Link href="/outage" className={css['link']}>
        {t('outage:way')}
      </Link>
      {!isCopy && (
        <Link href="/kit" className={css['link']}>
          {t('kit:open')}
        </Link>
      )}
      <Link href="/afterwards" className={css['link']}>
        {t('afterwards:open')}
      </Link>
      {!isCopy && (
        <ScreenLink screen="carry" className={css['link']}>
          {t('carry:open')}
        </ScreenLink>
      )}
      <Link href="/status" className={css['link']}>
        {t('details')}
      </Link>
      <Link href="/devices" className={css['link']}>
        {t('devices:place')}
      </Link>
      <ScreenLink screen="catalogue" className={css['link']}>
        {t('overview:title')} <KeyCap chord="Alt+P" />
      </ScreenLink>
      <ScreenLink screen="settings" className={css['link']}>
        {t('settings:title')} <KeyCap chord="Ctrl+," />
      </ScreenLink>
      <ScreenLink screen="paper" className={css['link']}>
        {t('paper:title')}
      </ScreenLink>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { inLanguage } from '#domain/language/language.ts'
import { counterOf } from '#domain/site/site.ts'
import { stateOfKey } from '#domain/site/stationKeys.ts'
import { useBoard, useNow, usePreferences, useStation, useSync } from '#renderer/state/station.tsx'
import { ScreenLink } from '../ui/ScreenLink.tsx'
import { PrinterBadge } from '../paper/PrinterBadge.tsx'
import { usePrinter } from '../paper/usePrinter.ts'
import { LedgerWay } from '../ui/LedgerWay.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Shell } from '../ui/Shell.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import { ConnectionFacts } from '../ui/ConnectionFacts.tsx'
import { DisplayLinks } from './DisplayLinks.tsx'
import { HealthFacts } from './HealthFacts.tsx'
import { Problems } from './Problems.tsx'
import { StationFacts } from './StationFacts.tsx'
import { WaitingKeys } from './WaitingKeys.tsx'
import css from './StatusScreen.module.css'

/** Everything about this station on one page: on one side how fresh it is and what went wrong, on the other what it is. */
export function StatusScreen() {
  const { t } = useTranslation(['status', 'outage', 'paper', 'ledger', 'devices'])
  const station = useStation()
  const { site } = useBoard()
  const sync = useSync()
  const now = useNow()
  const { language } = usePreferences()
  const printer = usePrinter()
  const [scroll, scrolls] = useScrolls()
  const counter = station.counter === undefined ? undefined : counterOf(site, station.counter)
  return (
    <Shell place={t('place')}>
      <div className={css['scroll']} ref={scroll} {...(scrolls ? { tabIndex: 0 } : {})}>
        <div className={css['screen']}>
          <div className={css['stack']}>
            <Panel title={t('page.connection')}>
              <ConnectionFacts sync={sync} now={now} />
            </Panel>
            <Panel title={t('problem.title')}>
              <Problems problems={station.problems} />
            </Panel>
            <Panel title={t('ledger:place')}>
              <LedgerWay className={css['ledger']} />
            </Panel>
            <Panel title={t('outage:place')}>
              <p className={css['ledger']}>
                <Link href="/outage">{t('outage:way')}</Link>
              </p>
            </Panel>
          </div>
          <div className={css['stack']}>
            <Panel title={t('page.station')}>
              <StationFacts
                station={station}
                keyState={stateOfKey(site.keys, station)}
                siteName={inLanguage(site.name, language)}
                counterName={counter === undefined ? station.counter : inLanguage(counter.name, language)}
              />
              <WaitingKeys />
            </Panel>
            <Panel title={t('page.printer')}>
              <div className={css['pad']}>
                <PrinterBadge state={printer.state} />
                <Link href="/devices" className={css['link']}>
                  {t('devices:way')}
                </Link>
                {printer.paper.length > 0 && (
                  <ScreenLink screen="paper" className={css['link']}>
                    {t('paper:title')}
                  </ScreenLink>
                )}
              </div>
            </Panel>
            <DisplayLinks />
            <Panel title={t('health.title')}>
              <HealthFacts />
            </Panel>
          </div>
        </div>
      </div>
    </Shell>
  )
}

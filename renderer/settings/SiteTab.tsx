import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import type { Site } from '#domain/site/site.ts'
import { usePreferences } from '../state/preferences.ts'
import { Facts } from '../ui/Facts.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Info } from '../ui/icons.tsx'
import { useScrolls } from '../ui/useScrolls.ts'
import { DutchFormPanel } from './DutchFormPanel.tsx'
import { PublicationForm } from './PublicationForm.tsx'
import { RelayPanel } from './RelayPanel.tsx'
import css from './SettingsScreen.module.css'
import { StationsPanel } from './StationsPanel.tsx'
import { TicketPanel } from './TicketPanel.tsx'
import { TotalsPanel } from './TotalsPanel.tsx'

/**
 * The site: its stations, about whose keys a supervisor decides here, what its settings say, which is only shown, how it
 * addresses citizens, its tickets, its catalogue as files for the website, and what is kept of the months that are over.
 */
export function SiteTab({ site }: { site: Site | undefined }) {
  const [scroll, scrolls] = useScrolls()
  if (site === undefined) return <NoSite />
  return (
    <div className={css['scroll']} ref={scroll} {...(scrolls ? { tabIndex: 0 } : {})}>
      <StationsPanel site={site} />
      <div className={css['facts']}>
        <div className={css['stack']}>
          <Queues site={site} />
          <Counters site={site} />
        </div>
        <div className={css['stack']}>
          <RelayPanel site={site} />
          <SiteFacts site={site} />
          <DutchFormPanel site={site} />
        </div>
      </div>
      <div className={css['below']}>
        <TicketPanel site={site} />
      </div>
      <div className={css['below']}>
        <Publication />
      </div>
      <div className={css['below']}>
        <TotalsPanel site={site} />
      </div>
    </div>
  )
}

function Publication() {
  const { t } = useTranslation('settings')
  return (
    <Panel title={t('publication.title')}>
      <PublicationForm />
    </Panel>
  )
}

/** The site's settings have not reached this station yet. */
export function NoSite() {
  const { t } = useTranslation('settings')
  return <EmptyState title={t('site.none')} hint={t('site.noneHint')} icon={<Info size={28} />} />
}

function Queues({ site }: { site: Site }) {
  const { t } = useTranslation('settings')
  const { language } = usePreferences()
  return (
    <Panel title={t('site.queues')} count={site.queues.length}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('site.letter')}</th>
            <th scope="col">{t('site.name')}</th>
            <th scope="col">{t('site.target')}</th>
          </tr>
        </thead>
        <tbody>
          {site.queues.map(({ letter, name, targetMinutes }) => (
            <tr key={letter}>
              <td>{letter}</td>
              <td>{inLanguage(name, language)}</td>
              <td className={css['number']}>{t('site.minutes', { count: targetMinutes })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function Counters({ site }: { site: Site }) {
  const { t } = useTranslation('settings')
  const { language } = usePreferences()
  return (
    <Panel title={t('site.counters')} count={site.counters.length}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('site.number')}</th>
            <th scope="col">{t('site.name')}</th>
            <th scope="col">{t('site.serves')}</th>
          </tr>
        </thead>
        <tbody>
          {site.counters.map(({ number, name, queues }) => (
            <tr key={number}>
              <td className={css['number']}>{number}</td>
              <td>{inLanguage(name, language)}</td>
              <td>{queues.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function SiteFacts({ site }: { site: Site }) {
  const { t } = useTranslation('settings')
  const { language } = usePreferences()
  return (
    <Panel title={t('site.title')}>
      <p className={css['pad']}>{t('site.readOnly')}</p>
      <Facts
        facts={[
          { name: t('site.name'), value: inLanguage(site.name, language) },
          { name: t('site.municipality'), value: site.municipality },
          { name: t('site.noShow'), value: t('site.seconds', { count: site.noShowSeconds }) },
          ...(site.alwaysOpen ? [{ name: t('site.hours'), value: t('site.always') }] : []),
        ]}
      />
    </Panel>
  )
}

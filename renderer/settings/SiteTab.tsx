import { useTranslation } from 'react-i18next'
import { inLanguage } from '#domain/language/language.ts'
import type { Site } from '#domain/site/site.ts'
import { usePreferences } from '../state/preferences.ts'
import { Facts } from '../status/Facts.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Info } from '../ui/icons.tsx'
import css from './SettingsScreen.module.css'

/** The site as its settings have it, for everybody who works there; nothing of it is changed here. */
export function SiteTab({ site }: { site: Site | undefined }) {
  const { t } = useTranslation('settings')
  const { language } = usePreferences()
  if (site === undefined) {
    return <EmptyState title={t('site.none')} hint={t('site.noneHint')} icon={<Info size={28} />} />
  }
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  /** 5 January 1970 was a Monday. */
  const dayName = (day: number): string => weekday.format((day + 3) * 86_400_000)
  return (
    <div className={css['columns']}>
      <div className={css['stack']}>
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
      </div>
      <div className={css['stack']}>
        <Panel title={t('site.title')}>
          <p className={css['pad']}>{t('site.readOnly')}</p>
          <Facts
            facts={[
              { name: t('site.name'), value: inLanguage(site.name, language) },
              { name: t('site.municipality'), value: site.municipality },
              { name: t('site.noShow'), value: t('site.seconds', { count: site.noShowSeconds }) },
              {
                name: t('site.hours'),
                value: site.alwaysOpen ? (
                  t('site.always')
                ) : (
                  <ul className={css['list']}>
                    {site.hours.map(({ weekday: day, from, to }) => (
                      <li key={`${day} ${from}`}>
                        {dayName(day)} {from}–{to}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Panel>
        <Panel title={t('site.issuing')} count={site.issuing.length}>
          <table className={css['table']}>
            <thead>
              <tr>
                <th scope="col">{t('field.station')}</th>
                <th scope="col">{t('field.ordinal')}</th>
              </tr>
            </thead>
            <tbody>
              {site.issuing.map(({ station, ordinal }) => (
                <tr key={station}>
                  <td>{station}</td>
                  <td className={css['number']}>{ordinal}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      </div>
    </div>
  )
}

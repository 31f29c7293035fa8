import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Bridge } from '#preload/bridge.ts'
import type { SettingsView } from '#preload/settings.ts'
import { useBoardIfReady, useNow, usePreferences, useStation } from '../state/station.tsx'
import { Facts } from '../ui/Facts.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { useMoment } from '../ui/useMoment.ts'
import { FindingList } from './FindingList.tsx'
import { OverrideList } from './OverrideList.tsx'
import { PreviousSettings } from './PreviousSettings.tsx'
import { ServersField } from './ServersField.tsx'
import css from './SettingsScreen.module.css'
import { StationFields } from './StationFields.tsx'
import { useSettingsForm } from './useSettingsForm.ts'

/** This station: what its file says, to be changed; beside it what stands above the file and what was before. */
export function StationTab({ call, view, by }: { call: Bridge['call']; view: SettingsView; by: string }) {
  const { t } = useTranslation(['settings', 'devices'])
  const { language, set } = usePreferences()
  const moment = useMoment(useNow())
  const { host } = useStation()
  const form = useSettingsForm({ call, initial: view.file, by })
  const { draft, findings, busy, error, next } = form
  const site = useBoardIfReady()?.site
  const known = form.report?.known ?? (site === undefined ? undefined : { ...site, site: draft.site })
  const save = async (): Promise<void> => {
    const saved = await form.submit()
    if (saved && draft.language !== view.file.language) set({ language: draft.language })
  }
  const unchanged = draft === view.file
  useKeys({ 'Ctrl+S': () => void save() })
  return (
    <div className={css['columns']}>
      <Panel title={t('station.title')}>
        <div className={css['form']}>
          <StationFields
            draft={draft}
            findings={findings}
            overrides={view.overrides}
            known={known}
            proposal={form.report?.proposal}
            fixed
            pinKept={view.pinKept}
            language={language}
            onChange={form.change}
          />
          <ServersField
            servers={draft.servers}
            findings={findings}
            kept={view.file.servers}
            onChange={(servers) => form.change({ servers })}
          />
          <div role="status">{findings.length > 0 && <FindingList findings={findings} />}</div>
          {error !== undefined && <FailureMessage error={error} />}
          <div className={`${css['actions'] ?? ''} ${css['bar'] ?? ''}`}>
            <ActionButton
              label={t(`press.${next}`)}
              kind="primary"
              chord="Ctrl+S"
              busy={busy}
              disabled={unchanged}
              reason={t('save.unchanged')}
              onPress={() => void save()}
            />
            <ActionButton label={t('save.check')} busy={busy} onPress={() => void form.check()} />
            <p className={css['logged']}>{t('save.logged')}</p>
          </div>
        </div>
      </Panel>
      <div className={css['stack']}>
        <Panel title={t('about.title')}>
          <Facts
            facts={[
              { name: t('about.changedAt'), value: moment(view.changedAt) },
              { name: t('about.folder'), value: view.folder },
              ...(host === 'browser' ? [{ name: t('about.port'), value: view.port }] : []),
            ]}
          />
        </Panel>
        <Panel title={t('devices:place')}>
          <div className={css['pad']}>
            <Link href="/devices" className={css['way']}>
              {t('devices:way')}
            </Link>
          </div>
        </Panel>
        <Panel title={t('overrides.title')} count={view.overrides.length}>
          <OverrideList overrides={view.overrides} />
        </Panel>
        <Panel title={t('previous.title')}>
          <PreviousSettings call={call} fields={view.previous} by={by} />
        </Panel>
      </div>
    </div>
  )
}

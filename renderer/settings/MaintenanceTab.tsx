import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Bridge } from '#preload/bridge.ts'
import type { SettingsView } from '#preload/settings.ts'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { BackupForm } from './BackupForm.tsx'
import { DiagnosisForm } from './DiagnosisForm.tsx'
import css from './SettingsScreen.module.css'
import { RestoreForm } from './RestoreForm.tsx'
import { TransferFailed } from './transfer.ts'
import { useAttempt } from './useAttempt.ts'

/** What is done to a station now and then: help from afar, a copy put aside, starting by itself. */
export function MaintenanceTab(props: { call: Bridge['call']; view: SettingsView; by: string; onChanged: () => void }) {
  const { call, view, by, onChanged } = props
  const { t } = useTranslation('settings')
  return (
    <div className={css['grid']}>
      <Panel title={t('diagnosis.title')}>
        <DiagnosisForm call={call} />
      </Panel>
      <Panel title={t('autostart.title')}>
        <AutostartForm call={call} on={view.autostart} by={by} onChanged={onChanged} />
      </Panel>
      <Panel title={t('backup.title')}>
        <BackupForm call={call} by={by} />
      </Panel>
      <Panel title={t('restore.title')}>
        <p className={css['pad']}>{t('restore.text')}</p>
        <RestoreForm call={call} by={by} />
      </Panel>
    </div>
  )
}

function AutostartForm(props: { call: Bridge['call']; on: boolean | undefined; by: string; onChanged: () => void }) {
  const { call, on, by, onChanged } = props
  const { t } = useTranslation('settings')
  const { busy, error, attempt } = useAttempt()
  if (on === undefined) return <p className={css['pad']}>{t('autostart.absent')}</p>
  const change = async (wanted: boolean): Promise<void> => {
    const reply = await call.setAutostart({ on: wanted, by })
    if (!reply.ok) throw new TransferFailed(reply.error)
    onChanged()
  }
  return (
    <div className={css['form']}>
      <Switch
        label={t('autostart.label')}
        description={t('autostart.text')}
        checked={on}
        disabled={busy}
        onChange={(event) => {
          const wanted = event.currentTarget.checked
          attempt(() => change(wanted))
        }}
      />
      {error !== undefined && <FailureMessage error={error} />}
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import type { Bridge } from '#preload/bridge.ts'
import type { SettingField } from '#preload/finding.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Undo } from '../ui/icons.tsx'
import css from './SettingsScreen.module.css'
import { TransferFailed } from './transfer.ts'
import { useAttempt } from './useAttempt.ts'

/** The version before the last change: in what it differs, and the way back, which can itself be taken back. */
export function PreviousSettings(props: {
  call: Bridge['call']
  /** Absent where there is no earlier version. */
  fields: readonly SettingField[] | undefined
  by: string
}) {
  const { call, fields, by } = props
  const { t } = useTranslation('settings')
  const { busy, error, attempt } = useAttempt()
  const back = async (): Promise<void> => {
    const reply = await call.restorePreviousSettings({ by })
    if (!reply.ok) throw new TransferFailed(reply.error)
  }
  if (fields === undefined) {
    return (
      <div className={css['pad']}>
        <p className={css['text']}>{t('previous.none')}</p>
      </div>
    )
  }
  const names = fields.map((field) => t(`field.${field}`)).join(', ')
  return (
    <div className={css['form']}>
      <p className={css['text']}>{names === '' ? t('previous.same') : t('previous.text', { fields: names })}</p>
      {error !== undefined && <FailureMessage error={error} />}
      <div className={css['actions']}>
        <ActionButton
          label={t('previous.restore')}
          icon={<Undo />}
          busy={busy}
          disabled={names === ''}
          reason={t('previous.same')}
          onPress={() => attempt(back)}
        />
      </div>
    </div>
  )
}

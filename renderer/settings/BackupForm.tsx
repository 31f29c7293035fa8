import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bridge } from '#preload/bridge.ts'
import type { Finding } from '#preload/finding.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Check } from '../ui/icons.tsx'
import { FindingList } from './FindingList.tsx'
import css from './Maintenance.module.css'
import { TransferFailed, receiveFile, saveAs } from './transfer.ts'
import { useAttempt } from './useAttempt.ts'

/** Makes a backup that opens with a passphrase only, typed twice: nobody can find it out afterwards. */
export function BackupForm({ call, by }: { call: Bridge['call']; by: string }) {
  const { t } = useTranslation('settings')
  const { busy, error, attempt } = useAttempt()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [made, setMade] = useState<string>()
  const differs = again !== '' && again !== passphrase
  const make = async (): Promise<void> => {
    setMade(undefined)
    const reply = await call.makeBackup({ passphrase, by })
    if (!reply.ok) throw new TransferFailed(reply.error)
    setFindings(reply.value.findings)
    const backup = reply.value.made
    if (backup === undefined) return
    saveAs(backup.name, await receiveFile(call, backup))
    setMade(backup.name)
    setPassphrase('')
    setAgain('')
  }
  return (
    <div className={css['form']}>
      <p className={css['text']}>{t('backup.text')}</p>
      <PasswordInput
        label={t('backup.passphrase')}
        description={t('backup.hint')}
        value={passphrase}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('servers.show') }}
        onChange={(event) => {
          setPassphrase(event.currentTarget.value)
          setFindings([])
        }}
      />
      <PasswordInput
        label={t('backup.again')}
        value={again}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('servers.show') }}
        error={differs ? t('backup.differs') : undefined}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      <div role="status">
        {findings.length > 0 && <FindingList findings={findings} />}
        {made !== undefined && (
          <p className={css['done']}>
            <Check />
            {t('saved', { name: made })}
          </p>
        )}
      </div>
      {error !== undefined && <FailureMessage error={error} />}
      <div className={css['actions']}>
        <ActionButton
          label={t('backup.make')}
          busy={busy}
          disabled={passphrase === '' || again !== passphrase}
          reason={t('backup.twice')}
          onPress={() => attempt(make)}
        />
      </div>
    </div>
  )
}

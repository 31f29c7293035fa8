import { Checkbox, FileInput, NumberInput, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bridge } from '#preload/bridge.ts'
import type { Finding } from '#preload/finding.ts'
import type { BackupContent } from '#preload/settings.ts'
import { useNow } from '../state/station.tsx'
import { Facts } from '../ui/Facts.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { useMoment } from '../ui/useMoment.ts'
import { FindingList } from './FindingList.tsx'
import css from './Maintenance.module.css'
import { TransferFailed, sendFile } from './transfer.ts'
import { useAttempt } from './useAttempt.ts'

type Opened = { transfer: string; content: BackupContent; installation: number }

/** Puts a backup in the place of this station: opened and shown first, then restored, and what was here is kept. */
export function RestoreForm({ call, by }: { call: Bridge['call']; by: string }) {
  const { t } = useTranslation('settings')
  const { busy, error, attempt } = useAttempt()
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [opened, setOpened] = useState<Opened>()
  const [leaveUnsent, setLeaveUnsent] = useState(false)
  const begin = (): void => {
    setOpened(undefined)
    setFindings([])
  }
  const inspect = async (): Promise<void> => {
    if (file === null) return
    const transfer = await sendFile(call, file)
    const reply = await call.inspectBackup({ transfer, passphrase })
    if (!reply.ok) throw new TransferFailed(reply.error)
    setFindings(reply.value.findings)
    const { content } = reply.value
    if (content !== undefined) setOpened({ transfer, content, installation: content.installation })
  }
  const restore = async (): Promise<void> => {
    if (opened === undefined) return
    const { transfer, installation } = opened
    const reply = await call.restoreBackup({ transfer, passphrase, installation, leaveUnsent, by })
    if (!reply.ok) throw new TransferFailed(reply.error)
    // A page that stays after all has something to read; otherwise the station opens anew and every page with it.
    setFindings(reply.value.findings)
  }
  return (
    <div className={css['form']}>
      <FileInput
        label={t('restore.file')}
        placeholder={t('restore.choose')}
        accept=".backup"
        value={file}
        clearable
        clearButtonProps={{ 'aria-label': t('restore.clear') }}
        onChange={(chosen) => {
          setFile(chosen)
          begin()
        }}
      />
      <PasswordInput
        label={t('restore.passphrase')}
        value={passphrase}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('servers.show') }}
        onChange={(event) => {
          setPassphrase(event.currentTarget.value)
          begin()
        }}
      />
      {opened !== undefined && (
        <>
          <BackupFacts content={opened.content} />
          <NumberInput
            label={t('field.installation')}
            description={t('restore.installation')}
            value={opened.installation}
            min={opened.content.installation}
            allowDecimal={false}
            onChange={(value) => {
              if (typeof value === 'number') setOpened({ ...opened, installation: value })
            }}
          />
        </>
      )}
      <div role="status">{findings.length > 0 && <FindingList findings={findings} />}</div>
      {findings.some(({ code }) => code === 'unsentHere') && (
        <Checkbox
          label={t('restore.leaveUnsent')}
          checked={leaveUnsent}
          onChange={(event) => setLeaveUnsent(event.currentTarget.checked)}
        />
      )}
      {error !== undefined && <FailureMessage error={error} />}
      <div className={css['actions']}>
        {opened === undefined ? (
          <ActionButton
            label={t('restore.open')}
            kind="primary"
            busy={busy}
            disabled={file === null || passphrase === ''}
            reason={t('restore.both')}
            onPress={() => attempt(inspect)}
          />
        ) : (
          <ActionButton label={t('restore.restore')} kind="danger" busy={busy} onPress={() => attempt(restore)} />
        )}
      </div>
    </div>
  )
}

function BackupFacts({ content }: { content: BackupContent }) {
  const { t } = useTranslation('settings')
  const moment = useMoment(useNow())
  return (
    <Facts
      facts={[
        { name: t('restore.station'), value: `${content.name} (${content.site} · ${content.station})` },
        { name: t('restore.madeAt'), value: moment(content.madeAt) },
        { name: t('restore.files'), value: content.files },
      ]}
    />
  )
}

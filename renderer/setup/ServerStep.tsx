import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proposal } from '#preload/settings.ts'
import { FindingList } from '../settings/FindingList.tsx'
import { ServersField } from '../settings/ServersField.tsx'
import { fieldsOfServers, hasErrors, isUnproven } from '../settings/draft.ts'
import type { SettingsForm } from '../settings/useSettingsForm.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { useKeys } from '../ui/useKeys.ts'
import css from './Setup.module.css'

/** Where the municipality's data are. Once a server answers, it knows most of what the next step asks. */
export function ServerStep(props: { form: SettingsForm; onNext: (proposal: Proposal) => void; onRestore: () => void }) {
  const { form, onNext, onRestore } = props
  const { t } = useTranslation('setup')
  const { draft, findings, busy, error } = form
  // A file that could not be taken over, or settings that name a wrong server, are about more than the servers.
  const own = findings.filter(({ field, code }) => field === undefined || isOfServers(field) || code === 'fileWrong')
  const [unproven, setUnproven] = useState(false)
  const next = async (): Promise<void> => {
    if (unproven && isUnproven(own)) {
      onNext({ sites: [] })
      return
    }
    const report = await form.check()
    if (report === undefined) return
    const found = report.findings.filter(({ field }) => field === undefined || isOfServers(field))
    setUnproven(isUnproven(found))
    if (!hasErrors(found) && !isUnproven(found)) onNext(report.proposal)
  }
  const passOver = unproven && isUnproven(own) && !hasErrors(own)
  useKeys({ 'Ctrl+Enter': () => void next() })
  return (
    <>
      <div>
        <p className={css['step']}>{t('step', { step: 1, of: 2 })}</p>
        <h2 className={css['heading']}>{t('server.title')}</h2>
        <p className={css['text']}>{t('server.text')}</p>
      </div>
      <ServersField servers={draft.servers} findings={own} kept={[]} onChange={(servers) => form.change({ servers })} />
      <div role="status">{own.length > 0 && <FindingList findings={own} />}</div>
      {error !== undefined && <FailureMessage error={error} />}
      <div className={css['actions']}>
        <ActionButton
          label={passOver ? t('server.passOver') : t('server.next')}
          kind="primary"
          chord="Ctrl+Enter"
          busy={busy}
          onPress={() => void next()}
        />
        <ActionButton label={t('server.restore')} kind="quiet" disabled={busy} onPress={onRestore} />
      </div>
    </>
  )
}

const isOfServers = (field: string): boolean => fieldsOfServers.some((own) => own === field)

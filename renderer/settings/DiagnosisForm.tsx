import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bridge } from '#preload/bridge.ts'
import { useBoardIfReady, useSync } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Check } from '../ui/icons.tsx'
import css from './Maintenance.module.css'
import { TransferFailed, saveAs } from './transfer.ts'
import { useAttempt } from './useAttempt.ts'

/** Makes the file that staff can send to whoever helps. It is made to be sent: nothing in it is about a person. */
export function DiagnosisForm({ call }: { call: Bridge['call'] }) {
  const { t } = useTranslation('settings')
  const { busy, error, attempt } = useAttempt()
  const board = useBoardIfReady()
  const sync = useSync()
  const [made, setMade] = useState<string>()
  const make = async (): Promise<void> => {
    const { usage, quota } = await navigator.storage.estimate()
    const reply = await call.diagnose({
      page: {
        browser: navigator.userAgent.slice(0, 300),
        window: [innerWidth, innerHeight, devicePixelRatio],
        ...(usage === undefined ? {} : { replicaBytes: usage }),
        ...(quota === undefined ? {} : { quotaBytes: quota }),
        ...(board === undefined ? {} : { visits: board.open.length + board.closed.length }),
        refused: sync.refused.length,
        caughtUp: sync.caughtUp,
      },
    })
    if (!reply.ok) throw new TransferFailed(reply.error)
    const { name, text } = reply.value
    saveAs(name, new Blob([text], { type: 'application/json' }))
    setMade(name)
  }
  return (
    <div className={css['form']}>
      <p className={css['text']}>{t('diagnosis.text')}</p>
      {error !== undefined && <FailureMessage error={error} />}
      <div role="status">
        {made !== undefined && (
          <p className={css['done']}>
            <Check />
            {t('saved', { name: made })}
          </p>
        )}
      </div>
      <div className={css['actions']}>
        <ActionButton label={t('diagnosis.make')} busy={busy} onPress={() => attempt(make)} />
      </div>
    </div>
  )
}

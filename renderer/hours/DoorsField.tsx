import { Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Site } from '#domain/site/site.ts'
import { useSiteEdits } from '../state/station.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { UndoBar, type UndoOffer } from '../ui/UndoBar.tsx'
import { useRun } from '../visit/useRun.ts'

/** Whether the doors are open whatever the timetables say; a choice holds at once, and can be taken back. */
export function DoorsField({ site, disabled }: { site: Site; disabled: boolean }) {
  const { t } = useTranslation('hours')
  const { keepOpen } = useSiteEdits()
  const { error, run, clear } = useRun()
  const [offer, setOffer] = useState<UndoOffer>()
  const { alwaysOpen } = site
  const choose = async (always: boolean): Promise<void> => {
    if ((await run(`doors ${String(always)}`, () => keepOpen(always))) === undefined) return
    const at = Date.now()
    setOffer({ id: String(at), what: t(always ? 'doors.opened' : 'doors.followed'), at })
  }
  const undo = async (): Promise<void> => {
    if ((await run('undo', () => keepOpen(!alwaysOpen))) !== undefined) setOffer(undefined)
  }
  return (
    <div>
      <Switch
        label={t('doors.always')}
        description={t('doors.hint')}
        checked={alwaysOpen}
        disabled={disabled}
        onChange={(event) => void choose(event.currentTarget.checked)}
      />
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      <UndoBar offer={offer} onUndo={() => void undo()} />
    </div>
  )
}

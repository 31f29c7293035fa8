import { Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Site } from '#domain/site/site.ts'
import { decides } from '#domain/staff/decides.ts'
import { useBoard, usePreferences, useSiteEdits } from '../state/station.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { UndoBar, type UndoOffer } from '../ui/UndoBar.tsx'
import { useRun } from '../visit/useRun.ts'
import css from './RelayPanel.module.css'

type Form = NonNullable<Site['dutchForm']>

const forms = ['asWritten', 'nl-be-x-informal', 'nl-be-x-formal'] as const satisfies readonly Form[]

/** How the municipality addresses its citizens in Dutch; a choice holds at once, and can be taken back. */
export function DutchFormPanel({ site }: { site: Site }) {
  const { t } = useTranslation('settings')
  const { staff } = useBoard()
  const mayDecide = decides(staff, usePreferences().staff)
  const { chooseDutchForm } = useSiteEdits()
  const { error, run, clear } = useRun()
  const [saved, setSaved] = useState<{ offer: UndoOffer; before: Form }>()
  const present = site.dutchForm ?? 'asWritten'
  const choose = async (form: Form | undefined): Promise<void> => {
    if (form === undefined || (await run(`form ${form}`, () => chooseDutchForm(form))) === undefined) return
    const at = Date.now()
    setSaved({ before: present, offer: { id: String(at), what: t('dutchForm.saved'), at } })
  }
  const undo = async (before: Form): Promise<void> => {
    if ((await run('undo', () => chooseDutchForm(before))) !== undefined) setSaved(undefined)
  }
  return (
    <Panel title={t('dutchForm.title')}>
      <div className={css['form']}>
        <p className={css['hint']}>{t(mayDecide ? 'dutchForm.hint' : 'keys.onlySupervisor')}</p>
        {error !== undefined && <FailureMessage error={error} onClose={clear} />}
        <Radio.Group
          label={t('dutchForm.label')}
          value={present}
          onChange={(value) => void choose(forms.find((form) => form === value))}
        >
          <div className={css['choices']}>
            {forms.map((form) => (
              <Radio key={form} value={form} label={t(`dutchForm.${form}`)} disabled={!mayDecide} />
            ))}
          </div>
        </Radio.Group>
        <UndoBar offer={saved?.offer} onUndo={() => saved !== undefined && void undo(saved.before)} />
      </div>
    </Panel>
  )
}

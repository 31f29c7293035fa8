import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Site } from '#domain/site/site.ts'
import { siteStations } from '#domain/site/stations.ts'
import { decides } from '#domain/staff/decides.ts'
import { useBoard, usePreferences, useSiteEdits, useStations } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Plus } from '../ui/icons.tsx'
import { useRun } from '../visit/useRun.ts'
import { RowTools } from './RowTools.tsx'
import css from './RelayPanel.module.css'
import { moved } from './draft.ts'
import {
  type RelayDraft,
  type RelayRow,
  type RelayRowDoubt,
  doubtsOf,
  draftOfPlan,
  longestWait,
  mostRelays,
  planOf,
} from './relayDraft.ts'

/** Which stations serve the building when the centre is gone, in which order, and whether by themselves. */
export function RelayPanel({ site }: { site: Site }) {
  const { t } = useTranslation('settings')
  const { staff } = useBoard()
  const mayDecide = decides(staff, usePreferences().staff)
  const { planRelay } = useSiteEdits()
  const { running, error, run, clear } = useRun()
  const [draft, setDraft] = useState<RelayDraft>()
  const [showsDoubts, setShowsDoubts] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const { rows, afterMinutes } = draft ?? draftOfPlan(site.relay)
  const doubts = showsDoubts ? doubtsOf(rows) : []
  const change = (next: Partial<RelayDraft>): void => {
    setDraft({ rows, afterMinutes, ...next })
    setSaved(false)
  }
  const save = async (): Promise<void> => {
    const plan = planOf({ rows, afterMinutes })
    setShowsDoubts(plan === undefined)
    if (plan === undefined || (await run('relay', () => planRelay(plan))) === undefined) return
    setDraft(undefined)
    setSaved(true)
  }
  return (
    <Panel title={t('relay.title')}>
      <div className={css['form']}>
        <p className={css['hint']}>{t('relay.hint')}</p>
        {error !== undefined && <FailureMessage error={error} onClose={clear} />}
        {rows.length === 0 && <p className={css['hint']}>{t('relay.none')}</p>}
        {rows.map((row, index) => (
          <Row
            // Rows have nothing of their own that stays the same while they are chosen.
            key={index}
            row={row}
            index={index}
            doubt={doubts[index]}
            site={site}
            disabled={!mayDecide}
            onChange={(changed) => change({ rows: rows.map((one, at) => (at === index ? changed : one)) })}
            onUp={() => change({ rows: moved(rows, index) })}
            onRemove={() => change({ rows: rows.filter((_row, at) => at !== index) })}
          />
        ))}
        <NumberInput
          label={t('relay.after')}
          description={t('relay.afterHint')}
          value={afterMinutes}
          onChange={(minutes) => change({ afterMinutes: minutes })}
          min={0}
          max={longestWait}
          clampBehavior="strict"
          allowDecimal={false}
          disabled={!mayDecide}
          className={css['after'] ?? ''}
        />
        <div className={css['buttons']}>
          <ActionButton
            label={t('relay.add')}
            icon={<Plus size={16} />}
            kind="quiet"
            disabled={!mayDecide || rows.length >= mostRelays}
            reason={t(mayDecide ? 'relay.most' : 'keys.whoDecides')}
            onPress={() => change({ rows: [...rows, { station: '', address: '' }] })}
          />
          <ActionButton
            label={t('relay.save')}
            kind="primary"
            busy={running !== undefined}
            disabled={!mayDecide}
            reason={t('keys.whoDecides')}
            onPress={() => void save()}
          />
        </div>
        <p className={css['saved']} role="status">
          {isSaved && t('relay.saved')}
        </p>
      </div>
    </Panel>
  )
}

function Row(props: {
  row: RelayRow
  index: number
  doubt: RelayRowDoubt | undefined
  site: Site
  disabled: boolean
  onChange: (row: RelayRow) => void
  onUp: () => void
  onRemove: () => void
}) {
  const { row, index, doubt, site, disabled, onChange, onUp, onRemove } = props
  const { t } = useTranslation('settings')
  const stations = siteStations({ site, beats: useStations(), now: 0 }).map(({ station }) => station)
  const names = stations.includes(row.station) || row.station === '' ? stations : [...stations, row.station]
  const number = index + 1
  return (
    <div className={css['row']} role="group" aria-label={t('relay.row', { number })}>
      <NativeSelect
        label={t('relay.station')}
        value={row.station}
        data={['', ...names.toSorted()]}
        disabled={disabled}
        error={doubt === 'noStation' || doubt === 'twice' ? t(`relay.${doubt}`) : undefined}
        onChange={(event) => onChange({ ...row, station: event.currentTarget.value })}
      />
      <TextInput
        label={t('relay.address')}
        value={row.address}
        placeholder={t('relay.placeholder')}
        spellCheck={false}
        autoComplete="off"
        disabled={disabled}
        error={doubt === 'noAddress' ? t('relay.noAddress') : undefined}
        onChange={(event) => onChange({ ...row, address: event.currentTarget.value })}
      />
      <RowTools
        up={{ label: t('relay.up', { number }), disabled: disabled || index === 0, onPress: onUp }}
        remove={{ label: t('relay.remove', { number }), disabled, onPress: onRemove }}
      />
    </div>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostDisplays } from '#domain/devices/configuration.ts'
import { displayId } from '#domain/devices/faults.ts'
import type { DeviceSettings, FoundDevices } from '#preload/devices.ts'
import type { Failure } from '#preload/failure.ts'
import { decides } from '#domain/staff/decides.ts'
import { useBoardIfReady, useBridge, usePreferences } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Panel } from '../ui/Panel.tsx'
import { Plus, Undo } from '../ui/icons.tsx'
import css from './DevicesForm.module.css'
import { DisplayFields } from './DisplayFields.tsx'
import { PrinterFields } from './PrinterFields.tsx'
import { ReaderFields } from './ReaderFields.tsx'
import { type DevicesDraft, type DraftFault, type PrinterDraft, type ReaderDraft, faultOf, readDraft } from './draft.ts'
import type { FieldProps } from './fieldProps.ts'

/** Which devices the station is set up with, and the way back to those it had before. */
export function DevicesForm(props: {
  settings: DeviceSettings
  found: FoundDevices | undefined
  onChanged: () => void
}) {
  const { settings, found, onChanged } = props
  const { counter, previous, printerOverride } = settings
  const { t } = useTranslation('devices')
  const { call } = useBridge()
  const { staff = 'unknown' } = usePreferences()
  const members = useBoardIfReady()?.staff ?? []
  // A station that knows nobody yet has nobody to decide.
  const mayDecide = members.length === 0 || decides(members, staff)
  const [draft, setDraft] = useState<DevicesDraft>()
  const [faults, setFaults] = useState<readonly DraftFault[]>([])
  const [outcome, setOutcome] = useState<'saved' | 'faults'>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Failure>()
  const shown = draft ?? settings.devices
  const become = (next: DevicesDraft | undefined): void => {
    setDraft(next)
    setFaults([])
    setOutcome(undefined)
  }
  const change = (next: Partial<DevicesDraft>): void => become({ ...shown, ...next })
  const write = async (devices: DevicesDraft): Promise<void> => {
    setBusy(true)
    setError(undefined)
    const reply = await call.changeDevices({ devices, by: staff })
    setBusy(false)
    if (!reply.ok) {
      setError(reply.error)
      return
    }
    if (reply.value.changed) become(undefined)
    setFaults(reply.value.faults)
    setOutcome(reply.value.changed ? 'saved' : 'faults')
    onChanged()
  }
  const save = (): void => {
    const read = readDraft(shown, { counter })
    if (read.devices === undefined) {
      setFaults(read.faults)
      setOutcome('faults')
    } else void write(read.devices)
  }
  const faultWords: FieldProps['faultWords'] = (device, field) => {
    const code = faultOf(faults, device, field)
    return code === undefined ? undefined : t(`fault.${code}`)
  }
  const common = { found, disabled: !mayDecide, faultWords }
  const { printer, reader, displays } = shown
  return (
    <Panel title={t('form.title')}>
      <div className={css['form']}>
        {!mayDecide && <p className={css['hint']}>{t('form.whoDecides')}</p>}
        {printerOverride !== undefined && (
          <p className={css['hint']}>{t('form.overridden', { name: printerOverride })}</p>
        )}
        <PrinterFields printer={printer} onChange={(next) => become(withPrinter(shown, next))} {...common} />
        <ReaderFields reader={reader} onChange={(next) => become(withReader(shown, next))} {...common} />
        {displays.map((display, index) => (
          <DisplayFields
            // Displays have nothing of their own that stays the same while they are set.
            key={index}
            id={displayId(index)}
            number={index + 1}
            display={display}
            ownCounter={counter}
            onChange={(changed) => change({ displays: displays.map((one, at) => (at === index ? changed : one)) })}
            onRemove={() => change({ displays: displays.filter((_one, at) => at !== index) })}
            {...common}
          />
        ))}
        {error !== undefined && <FailureMessage error={error} onClose={() => setError(undefined)} />}
        <div className={css['buttons']}>
          <ActionButton
            label={t('form.save')}
            kind="primary"
            busy={busy}
            disabled={!mayDecide || draft === undefined}
            reason={t(mayDecide ? 'form.unchanged' : 'form.whoDecides')}
            onPress={save}
          />
          <ActionButton
            label={t('form.add')}
            kind="quiet"
            icon={<Plus size={16} />}
            disabled={!mayDecide || displays.length >= mostDisplays}
            reason={t(mayDecide ? 'form.most' : 'form.whoDecides')}
            onPress={() =>
              change({ displays: [...displays, { protocol: 'dmd', connection: { by: 'tcp', host: '', port: 9_100 } }] })
            }
          />
          {draft !== undefined && (
            <ActionButton label={t('form.discard')} kind="quiet" onPress={() => become(undefined)} />
          )}
          {draft === undefined && previous !== undefined && mayDecide && (
            <ActionButton
              label={t('form.back')}
              kind="quiet"
              icon={<Undo size={16} />}
              busy={busy}
              onPress={() => void write(previous)}
            />
          )}
        </div>
        <p className={css['outcome']} role="status" data-faults={outcome === 'faults' || undefined}>
          {outcome !== undefined && t(`form.${outcome}`)}
        </p>
      </div>
    </Panel>
  )
}

const withPrinter = ({ printer: _before, ...others }: DevicesDraft, printer: PrinterDraft | undefined): DevicesDraft =>
  printer === undefined ? others : { ...others, printer }

const withReader = ({ reader: _before, ...others }: DevicesDraft, reader: ReaderDraft | undefined): DevicesDraft =>
  reader === undefined ? others : { ...others, reader }

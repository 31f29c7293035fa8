import { FileInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withoutTurns } from '#domain/language/direction.ts'
import type { LocalReading, RowFault } from '#domain/product/localCsv.ts'
import type { TableFault } from '../state/localTables.ts'
import { useLocalTables } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Check } from '../ui/icons.tsx'
import { useRun } from '../visit/useRun.ts'
import preview from './ImportPreview.module.css'
import { ProgressLine } from './ImportProgress.tsx'
import css from './Maintenance.module.css'
import { saveAs } from './transfer.ts'

const fileName = 'balie-producten.csv'

/** The municipality's own fields out to a spreadsheet and back, with a report by row before anything changes. */
export function TableForm({ whyNot }: { whyNot: string | undefined }) {
  const { t } = useTranslation('import')
  const tables = useLocalTables()
  const { running, error, run, clear } = useRun()
  const [file, setFile] = useState<File | null>(null)
  const [reading, setReading] = useState<LocalReading | TableFault>()
  const [taken, setTaken] = useState<number>()
  const [done, setDone] = useState(0)
  const refused = whyNot === undefined ? {} : { disabled: true, reason: whyNot }
  const write = async (): Promise<void> => {
    const table = await run('write', tables.write)
    if (table !== undefined) saveAs(fileName, table)
  }
  const read = async (chosen: File): Promise<void> => {
    setTaken(undefined)
    setReading(await run('read', () => tables.read(chosen)))
  }
  const changes = typeof reading === 'object' ? reading.changes : []
  const take = async (): Promise<void> => {
    setDone(0)
    setTaken(await run('take', () => tables.takeIn(changes, setDone)))
    setReading(undefined)
    setFile(null)
  }
  return (
    <div className={css['form']}>
      <p className={css['text']}>{t('table.text')}</p>
      <div className={css['actions']}>
        <ActionButton label={t('table.write')} busy={running === 'write'} {...refused} onPress={() => void write()} />
      </div>
      <FileInput
        label={t('table.file')}
        placeholder={t('table.choose')}
        accept=".csv"
        value={file}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        onChange={(chosen) => {
          setFile(chosen)
          setReading(undefined)
          clear()
        }}
      />
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      <div role="status">
        {typeof reading === 'string' && <p className={css['text']}>{t(`table.fault.${reading}`)}</p>}
        {typeof reading === 'object' && <TableReport reading={reading} />}
        {running === 'take' && <ProgressLine kind="taking" done={done} of={changes.length} />}
        {taken !== undefined && (
          <p className={css['done']}>
            <Check />
            {t('taken', { count: taken })}
          </p>
        )}
      </div>
      <div className={css['actions']}>
        <ActionButton
          label={t('table.check')}
          busy={running === 'read'}
          disabled={whyNot !== undefined || file === null}
          reason={whyNot ?? t('table.nothingChosen')}
          onPress={() => {
            if (file !== null) void read(file)
          }}
        />
        {changes.length > 0 && (
          <ActionButton
            label={t('table.take')}
            kind="primary"
            busy={running === 'take'}
            {...refused}
            onPress={() => void take()}
          />
        )}
      </div>
    </div>
  )
}

function TableReport({ reading }: { reading: LocalReading }) {
  const { t } = useTranslation('import')
  const { changes, faults, unchanged } = reading
  return (
    <>
      <ul className={preview['counts']} aria-label={t('wouldBe')}>
        <li>{t('count.changed', { count: changes.length })}</li>
        <li>{t('count.unchanged', { count: unchanged })}</li>
        <li>{t('count.refused', { count: new Set(faults.map(({ row }) => row)).size })}</li>
      </ul>
      {faults.length > 0 && <RowFaults faults={faults} />}
    </>
  )
}

function RowFaults({ faults }: { faults: readonly RowFault[] }) {
  const { t } = useTranslation('import')
  return (
    <table className={preview['table']}>
      <thead>
        <tr>
          <th scope="col">{t('table.row')}</th>
          <th scope="col">{t('table.column')}</th>
          <th scope="col">{t('column.details')}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ row, column, code, value }, place) => (
          <tr key={place}>
            <td>{row}</td>
            <td>{withoutTurns(column)}</td>
            <td>{t(`table.rowFault.${code}`, { value: withoutTurns(value) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

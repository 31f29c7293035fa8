import { FileInput, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { begunFields } from '#domain/product/newProduct.ts'
import type { LocalFields } from '#domain/product/product.ts'
import type { Site } from '#domain/site/site.ts'
import { useProductImport, useProductImportState, useToday } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Check } from '../ui/icons.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import css from './Maintenance.module.css'
import { NewProductFields } from './NewProductFields.tsx'

/**
 * Reads files or a feed of the Flemish catalogue, shows what they would bring, and takes it in when somebody says so. It goes
 * on while nobody looks, and what was read is still there after a new start.
 */
export function ImportForm({ site, by, whyNot }: { site: Site; by: string; whyNot: string | undefined }) {
  const { t } = useTranslation('import')
  const today = useToday()
  const { look, begin, goOn, stop, forget, setAside, takeIn } = useProductImport()
  const state = useProductImportState()
  const { reading, unsent, running, steps, taken, error } = state
  const [files, setFiles] = useState<File[]>([])
  const [url, setUrl] = useState('')
  // Whether these need an appointment nobody has said yet.
  const [chosen, setChosen] = useState<Partial<LocalFields>>({ appointment: 'possible' })
  const begins = { ...begunFields({ site, by, today }), ...chosen }
  useEffect(() => void look(), [look])
  const pages = url.trim() === '' ? [] : [url.trim()]
  const waits = reading !== undefined && reading.waiting > 0
  const isKept = reading !== undefined && steps === undefined && running === undefined
  const hasNews = steps?.some(({ kind }) => kind !== 'unchanged') === true
  const hasNew = steps?.some(({ kind }) => kind === 'new') === true
  const refused = whyNot === undefined ? {} : { disabled: true, reason: whyNot }
  return (
    <div className={css['form']}>
      <p className={css['text']}>{t('text')}</p>
      <FileInput
        multiple
        label={t('files')}
        placeholder={t('choose')}
        accept=".json,.jsonld,.ttl,.nt"
        value={files}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        onChange={(chosen) => {
          setFiles(chosen)
          setAside()
        }}
      />
      <TextInput
        label={t('url')}
        description={t('urlHint')}
        value={url}
        type="url"
        onChange={(event) => {
          setUrl(event.currentTarget.value)
          setAside()
        }}
      />
      {error !== undefined && <FailureMessage error={error} onClose={setAside} />}
      <div role="status">
        <ImportProgress state={state} />
        {isKept && (
          <p className={css['text']}>
            {t('kept', { count: reading.found })} {waits && t('keptPartly', { count: reading.waiting })}
          </p>
        )}
        {taken !== undefined && (
          <p className={css['done']}>
            <Check />
            {t('taken', { count: taken })}
          </p>
        )}
      </div>
      {reading !== undefined && steps !== undefined && (
        <ImportPreview reading={{ ...reading, faults: [...unsent, ...reading.faults] }} steps={steps} />
      )}
      {hasNew && (
        <NewProductFields site={site} begins={begins} onChange={(change) => setChosen({ ...chosen, ...change })} />
      )}
      <div className={css['actions']}>
        <ActionButton
          label={t('preview')}
          kind={hasNews ? 'usual' : 'primary'}
          busy={running === 'read' || running === 'plan'}
          disabled={whyNot !== undefined || (files.length === 0 && pages.length === 0)}
          reason={whyNot ?? t('nothingChosen')}
          onPress={() => void begin({ files, pages })}
        />
        {running !== undefined && running !== 'plan' && <ActionButton label={t('stop')} kind="quiet" onPress={stop} />}
        {running === undefined && (waits || isKept) && (
          <ActionButton label={t(waits ? 'goOn' : 'show')} {...refused} onPress={() => void goOn()} />
        )}
        {isKept && <ActionButton label={t('forget')} kind="quiet" {...refused} onPress={() => void forget()} />}
        {hasNews && (
          <ActionButton
            label={t('take')}
            kind="primary"
            busy={running === 'take'}
            {...refused}
            onPress={() => void takeIn(begins)}
          />
        )}
      </div>
    </div>
  )
}

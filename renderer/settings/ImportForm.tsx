import { FileInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Site } from '#domain/site/site.ts'
import { useNow } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Check } from '../ui/icons.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import css from './Maintenance.module.css'
import { NewProductFields } from './NewProductFields.tsx'
import { type Begins, beginsOf, localFieldsOf } from './newProducts.ts'
import { type ImportProgress, useProductImport } from './useProductImport.ts'

/** Reads files or a feed of the Flemish catalogue, shows what they would bring, and takes it in when somebody says so. */
export function ImportForm({ site, by, whyNot }: { site: Site; by: string; whyNot: string | undefined }) {
  const { t } = useTranslation(['import', 'common'])
  const now = useNow()
  const [files, setFiles] = useState<File[]>([])
  const [url, setUrl] = useState('')
  const [begins, setBegins] = useState<Begins>(() => beginsOf(site))
  const { running, error, clear, reading, steps, progress, taken, reset, begin, goOn, takeIn } = useProductImport()
  const sources = [
    ...files.map((file) => ({ name: file.name, file })),
    ...(url.trim() === '' ? [] : [{ name: url.trim() }]),
  ]
  const isPartly = reading !== undefined && reading.waiting.length > 0 && running === undefined
  const hasNews = steps?.some(({ kind }) => kind !== 'unchanged') === true
  const hasNew = steps?.some(({ kind }) => kind === 'new') === true
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
          reset()
        }}
      />
      <TextInput
        label={t('url')}
        description={t('urlHint')}
        value={url}
        type="url"
        onChange={(event) => {
          setUrl(event.currentTarget.value)
          reset()
        }}
      />
      {error !== undefined && <FailureMessage error={error} onClose={clear} />}
      <div role="status">
        {progress !== undefined && (
          <ProgressLine kind={running === 'take' ? 'taking' : 'reading'} progress={progress} />
        )}
        {taken !== undefined && (
          <p className={css['done']}>
            <Check />
            {t('taken', { count: taken })}
          </p>
        )}
      </div>
      {reading !== undefined && steps !== undefined && <ImportPreview reading={reading} steps={steps} />}
      {hasNew && <NewProductFields site={site} begins={begins} onChange={setBegins} />}
      <div className={css['actions']}>
        <ActionButton
          label={t('preview')}
          kind={hasNews ? 'usual' : 'primary'}
          busy={running === 'read'}
          disabled={whyNot !== undefined || sources.length === 0}
          reason={whyNot ?? t('nothingChosen')}
          onPress={() => void begin(sources)}
        />
        {isPartly && <ActionButton label={t('goOn')} onPress={() => void goOn()} />}
        {hasNews && (
          <ActionButton
            label={t('take')}
            kind="primary"
            busy={running === 'take'}
            disabled={whyNot !== undefined}
            {...(whyNot === undefined ? {} : { reason: whyNot })}
            onPress={() => void takeIn(localFieldsOf({ begins, by, now }))}
          />
        )}
      </div>
    </div>
  )
}

function ProgressLine({ kind, progress }: { kind: 'reading' | 'taking'; progress: ImportProgress }) {
  const { t } = useTranslation('import')
  const { done, of } = progress
  return (
    <p className={css['text']}>
      {t(kind, { done, of })} <progress max={of} value={done} aria-label={t(kind, { done, of })} />
    </p>
  )
}

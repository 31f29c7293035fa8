import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProductDocument } from '#domain/product/history.ts'
import { useAllProducts, useBoard, usePreferences } from '../state/station.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { Check } from '../ui/icons.tsx'
import css from './Maintenance.module.css'
import { folderAddress, inventoryFile, pagesFile } from './publish.ts'
import { saveAs } from './transfer.ts'
import { useAttempt } from './useAttempt.ts'

type Made = Awaited<ReturnType<typeof pagesFile>>

/** The catalogue as files: pages for the website, and lists of everything for a spreadsheet. */
export function PublicationForm() {
  const { t } = useTranslation('settings')
  const { language } = usePreferences()
  const { site, staff, products } = useBoard()
  const allProducts = useAllProducts()
  const { busy, error, attempt } = useAttempt()
  const [typed, setTyped] = useState('')
  const [isInternal, setInternal] = useState(false)
  const [saved, setSaved] = useState<string>()
  const address = folderAddress(typed)
  const isWrong = typed.trim() !== '' && address === undefined
  const save = (make: (products: ProductDocument[]) => Promise<Made>): void =>
    attempt(async () => {
      setSaved(undefined)
      const { name, content } = await make(await allProducts())
      saveAs(name, content)
      setSaved(name)
    })
  const inventory = (kind: 'xlsx' | 'csv'): void =>
    save((all) => inventoryFile({ products: all, site, language, kind, ...(isInternal ? { staff } : {}) }))
  return (
    <div className={css['form']}>
      <p className={css['text']}>{t('publication.text')}</p>
      <p className={css['text']}>
        {t('publication.count', { count: products.filter(({ local }) => local.status === 'published').length })}
      </p>
      <TextInput
        label={t('publication.address')}
        description={t('publication.addressHint')}
        value={typed}
        inputMode="url"
        error={isWrong ? t('publication.addressWrong') : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={css['actions']}>
        <ActionButton
          label={t('publication.make')}
          busy={busy}
          disabled={isWrong}
          reason={t('publication.addressWrong')}
          onPress={() =>
            save((all) => pagesFile({ products: all, site, ...(address === undefined ? {} : { address }) }))
          }
        />
      </div>
      <p className={css['text']}>{t('publication.inventoryText')}</p>
      <Checkbox
        label={t('publication.internal')}
        checked={isInternal}
        onChange={(event) => setInternal(event.currentTarget.checked)}
      />
      <div className={css['actions']}>
        <ActionButton label={t('publication.xlsx')} kind="quiet" busy={busy} onPress={() => inventory('xlsx')} />
        <ActionButton label={t('publication.csv')} kind="quiet" busy={busy} onPress={() => inventory('csv')} />
      </div>
      <div role="status">
        {saved !== undefined && (
          <p className={css['done']}>
            <Check />
            {t('saved', { name: saved })}
          </p>
        )}
      </div>
      {error !== undefined && <FailureMessage error={error} />}
    </div>
  )
}

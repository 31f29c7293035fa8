import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProductField } from '#domain/product/fields.ts'
import type { CatalogueText } from '#domain/product/text.ts'
import css from './Editor.module.css'
import { useForm } from './form.ts'
import { Rows } from './Rows.tsx'
import { TextField } from './TextField.tsx'
import { useFaultWord } from './useFaultWord.ts'

export type NamedRow = {
  naam?: CatalogueText | undefined
  beschrijving?: CatalogueText | undefined
  url?: string | undefined
}

type Listed = 'voorwaarden' | 'procedures' | 'kosten' | 'financieleVoordelen' | 'regelgeving' | 'websites'

/** Rows that have a name, a description and, where it is a page, an address; and what `more` shows besides. */
export function NamedRows<T extends NamedRow>(props: {
  field: ProductField
  /** Where the rows lie inside the field. */
  path?: readonly string[]
  /** Which words are used for adding one. */
  kind: Listed
  label: string
  rows: readonly T[]
  blank: T
  hasUrl?: boolean
  onChange: (rows: T[]) => void
  more?: (row: T, index: number, change: (row: T) => void) => ReactNode
}) {
  const { field, path = [], kind, label, rows, blank, hasUrl = false, onChange, more } = props
  const { t } = useTranslation('editor')
  const { textKey, faults, disabled } = useForm()
  const wrong = useFaultWord()
  return (
    <Rows
      id={[field, ...path].join('-')}
      label={label}
      addLabel={t(`add.${kind}`)}
      rows={rows}
      nameOf={({ naam, url }) => naam?.[textKey] ?? naam?.nl ?? url}
      blank={blank}
      isWrong={(index) =>
        faults.some((fault) => fault.field === field && startsWith(fault.path, [...path, String(index)]))
      }
      onChange={onChange}
      body={(row, index, change) => {
        const at = [...path, String(index)]
        return (
          <div className={css['fields']}>
            <TextField
              label={t('item.naam')}
              text={row.naam}
              error={wrong(field, [...at, 'naam'])}
              onChange={(naam) => change({ ...row, naam })}
            />
            {hasUrl && (
              <TextInput
                label={t('item.url')}
                value={row.url ?? ''}
                disabled={disabled}
                error={wrong(field, [...at, 'url'])}
                onChange={(event) => change({ ...row, url: event.currentTarget.value })}
              />
            )}
            <TextField
              label={t('item.beschrijving')}
              text={row.beschrijving}
              kind="rich"
              error={wrong(field, [...at, 'beschrijving'])}
              onChange={(beschrijving) => change({ ...row, beschrijving })}
            />
            {more?.(row, index, change)}
          </div>
        )
      }}
    />
  )
}

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((part, place) => path[place] === part)

import { useTranslation } from 'react-i18next'
import { FieldFrame } from './FieldFrame.tsx'
import { type NamedRow, NamedRows } from './NamedRows.tsx'

/** A field of rows with a name and a description. */
export function NamedField<T extends NamedRow>(props: {
  name: 'kosten' | 'financieleVoordelen' | 'regelgeving' | 'websites'
  rows: readonly T[] | undefined
  blank: T
  hasUrl?: boolean
  onChange: (rows: T[]) => void
}) {
  const { name, rows = [], ...rest } = props
  const { t } = useTranslation('editor')
  const field = `ipdc.${name}` as const
  return (
    <FieldFrame field={field}>
      <NamedRows field={field} kind={name} label={t(`field.${field}`)} rows={rows} {...rest} />
    </FieldFrame>
  )
}

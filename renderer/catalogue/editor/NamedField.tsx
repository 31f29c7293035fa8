import { useTranslation } from 'react-i18next'
import type { IpdcFields } from '#domain/product/product.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { NamedRows } from './NamedRows.tsx'

type Named = 'kosten' | 'financieleVoordelen' | 'regelgeving' | 'websites'
type RowOf<N extends Named> = NonNullable<IpdcFields[N]>[number]

/** A field of rows with a name and a description. */
export function NamedField<N extends Named>(props: { name: N; blank: RowOf<N>; hasUrl?: boolean }) {
  const { name, blank, hasUrl = false } = props
  const { t } = useTranslation('editor')
  const { ipdc, setIpdc } = useForm()
  return (
    <FieldFrame field={`ipdc.${name}`}>
      <NamedRows<RowOf<N>>
        field={`ipdc.${name}`}
        kind={name}
        label={t(`field.ipdc.${name}`)}
        rows={ipdc(name) ?? []}
        blank={blank}
        hasUrl={hasUrl}
        onChange={(rows) => setIpdc(name, rows)}
      />
    </FieldFrame>
  )
}

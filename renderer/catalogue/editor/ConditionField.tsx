import { useTranslation } from 'react-i18next'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { NamedRows } from './NamedRows.tsx'
import { ProofFields } from './ProofFields.tsx'

/** The conditions, each with what a citizen brings for it. */
export function ConditionField() {
  const { t } = useTranslation('editor')
  const { ipdc, setIpdc } = useForm()
  return (
    <FieldFrame field="ipdc.voorwaarden">
      <NamedRows
        field="ipdc.voorwaarden"
        kind="voorwaarden"
        label={t('field.ipdc.voorwaarden')}
        rows={ipdc('voorwaarden') ?? []}
        blank={{ naam: { nl: '' } }}
        onChange={(rows) => setIpdc('voorwaarden', rows)}
        more={(row, index, change) => (
          <ProofFields proof={row.bewijs} index={index} onChange={(bewijs) => change({ ...row, bewijs })} />
        )}
      />
    </FieldFrame>
  )
}

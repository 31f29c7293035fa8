import { useTranslation } from 'react-i18next'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { NamedRows } from './NamedRows.tsx'

/** The steps of the procedure, each with its websites. */
export function ProcedureField() {
  const { t } = useTranslation('editor')
  const { ipdc, setIpdc } = useForm()
  return (
    <FieldFrame field="ipdc.procedures">
      <NamedRows
        field="ipdc.procedures"
        kind="procedures"
        label={t('field.ipdc.procedures')}
        rows={ipdc('procedures') ?? []}
        blank={{ naam: { nl: '' } }}
        onChange={(rows) => setIpdc('procedures', rows)}
        more={(row, index, change) => (
          <NamedRows
            field="ipdc.procedures"
            path={[String(index), 'websites']}
            kind="websites"
            label={t('item.websites')}
            rows={row.websites ?? []}
            blank={{ naam: { nl: '' }, url: '' }}
            hasUrl
            onChange={(websites) => change({ ...row, websites })}
          />
        )}
      />
    </FieldFrame>
  )
}

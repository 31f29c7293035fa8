import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { IpdcFields } from '#domain/product/product.ts'
import { AddressRows } from './AddressRows.tsx'
import css from './Editor.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { Rows } from './Rows.tsx'
import { useFaultWord } from './useFaultWord.ts'

type Contact = NonNullable<IpdcFields['contactgegevens']>[number]

const lines = ['email', 'telefoonnummer', 'url', 'openingsuren'] as const

/** Where more is told about it, with the addresses of each. */
export function ContactRows() {
  const { t } = useTranslation('editor')
  const { ipdc, setIpdc, faults, disabled } = useForm()
  const wrong = useFaultWord()
  const field = 'ipdc.contactgegevens'
  return (
    <FieldFrame field={field}>
      <Rows<Contact>
        id={field}
        label={t('field.ipdc.contactgegevens')}
        addLabel={t('add.contactgegevens')}
        rows={ipdc('contactgegevens') ?? []}
        nameOf={({ email, telefoonnummer, url }) => email ?? telefoonnummer ?? url}
        blank={{}}
        isWrong={(index) => faults.some((fault) => fault.field === field && fault.path[0] === String(index))}
        onChange={(rows) => setIpdc('contactgegevens', rows)}
        body={(row, index, change) => (
          <div className={css['fields']}>
            {lines.map((name) => (
              <TextInput
                key={name}
                label={t(`item.${name}`)}
                value={row[name] ?? ''}
                disabled={disabled}
                error={wrong(field, [String(index), name])}
                onChange={(event) => change({ ...row, [name]: event.currentTarget.value })}
              />
            ))}
            <AddressRows contact={index} rows={row.adres ?? []} onChange={(adres) => change({ ...row, adres })} />
          </div>
        )}
      />
    </FieldFrame>
  )
}

import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { IpdcFields } from '#domain/product/product.ts'
import css from './Editor.module.css'
import { useForm } from './form.ts'
import { Rows } from './Rows.tsx'
import { TextField } from './TextField.tsx'
import { useFaultWord } from './useFaultWord.ts'

type Address = NonNullable<NonNullable<IpdcFields['contactgegevens']>[number]['adres']>[number]

const texts = ['straatnaam', 'gemeentenaam', 'land'] as const
const lines = ['huisnummer', 'busnummer', 'postcode'] as const

/** The addresses of one contact. */
export function AddressRows(props: { contact: number; rows: readonly Address[]; onChange: (rows: Address[]) => void }) {
  const { contact, rows, onChange } = props
  const { t } = useTranslation('editor')
  const { faults, disabled } = useForm()
  const wrong = useFaultWord()
  const field = 'ipdc.contactgegevens'
  const pathOf = (index: number): string[] => [String(contact), 'adres', String(index)]
  return (
    <Rows<Address>
      id={`${field}-${String(contact)}-adres`}
      label={t('item.adres')}
      addLabel={t('add.adres')}
      rows={rows}
      nameOf={({ straatnaam, gemeentenaam }) => straatnaam?.nl ?? gemeentenaam?.nl}
      blank={{}}
      isWrong={(index) =>
        faults.some((fault) => fault.field === field && fault.path.slice(0, 3).join() === pathOf(index).join())
      }
      onChange={onChange}
      body={(row, index, change) => (
        <div className={css['pairs']}>
          {texts.map((name) => (
            <TextField
              key={name}
              label={t(`item.${name}`)}
              text={row[name]}
              error={wrong(field, [...pathOf(index), name])}
              onChange={(text) => change({ ...row, [name]: text })}
            />
          ))}
          {lines.map((name) => (
            <TextInput
              key={name}
              label={t(`item.${name}`)}
              value={row[name] ?? ''}
              disabled={disabled}
              error={wrong(field, [...pathOf(index), name])}
              onChange={(event) => change({ ...row, [name]: event.currentTarget.value })}
            />
          ))}
        </div>
      )}
    />
  )
}

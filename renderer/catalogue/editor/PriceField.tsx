import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { centsOf, eurosOf, isAmount } from './euros.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { useFaultWord } from './useFaultWord.ts'

/** An amount in euros, kept in cents. */
export function PriceField() {
  const { t } = useTranslation('editor')
  const { local, setLocal, disabled } = useForm()
  const wrong = useFaultWord()
  const price = local('price')
  // Whoever is on the way to 12,05 has typed 12,0 first.
  const [typed, setTyped] = useState<string>()
  const type = (text: string): void => {
    if (!isAmount(text)) return
    setTyped(text)
    setLocal('price', centsOf(text))
  }
  return (
    <FieldFrame field="local.price">
      <TextInput
        label={t('field.local.price')}
        description={t('noPrice')}
        inputMode="decimal"
        autoComplete="off"
        value={typed !== undefined && centsOf(typed) === price ? typed : eurosOf(price)}
        disabled={disabled}
        error={wrong('local.price')}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
      />
    </FieldFrame>
  )
}

import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { useFaultWord } from './useFaultWord.ts'

/** An amount in euros, kept in cents. */
export function PriceField() {
  const { t } = useTranslation('editor')
  const { local, setLocal, disabled } = useForm()
  const wrong = useFaultWord()
  const price = local('price')
  // Somebody on the way to 12,05 has typed 12,0 first.
  const [typed, setTyped] = useState<{ shown: number | string; price: number | undefined }>()
  const isTyped = typed !== undefined && typed.price === price
  const type = (shown: number | string): void => {
    const euros = shown === '' ? Number.NaN : Number(shown)
    const next = Number.isFinite(euros) ? Math.round(euros * 100) : undefined
    setTyped({ shown, price: next })
    setLocal('price', next)
  }
  return (
    <FieldFrame field="local.price">
      <NumberInput
        label={t('field.local.price')}
        description={t('noPrice')}
        value={isTyped ? typed.shown : price === undefined ? '' : price / 100}
        fixedDecimalScale={!isTyped}
        decimalScale={2}
        decimalSeparator=","
        allowedDecimalSeparators={[',', '.']}
        allowNegative={false}
        disabled={disabled}
        error={wrong('local.price')}
        onChange={type}
      />
    </FieldFrame>
  )
}

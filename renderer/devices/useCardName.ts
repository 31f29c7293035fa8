import { useTranslation } from 'react-i18next'

const known = ['adult', 'kids', 'foreigner', 'expired', 'forged'] as const

/** What a card of the demo is called; one that has no words yet, by its own name. */
export const useCardName = (): ((card: string) => string) => {
  const { t } = useTranslation('devices')
  return (card) => {
    const name = known.find((one) => one === card)
    return name === undefined ? card : t(`demoCard.${name}`)
  }
}

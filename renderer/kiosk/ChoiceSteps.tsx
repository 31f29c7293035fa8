import type { ReactNode } from 'react'
import { type OfferedTheme, offeredProducts } from '#domain/kiosk/offer.ts'
import { pictureAddress } from '#domain/site/picture.ts'
import type { KioskEvent } from '#domain/kiosk/steps.ts'
import { type Language, inLanguage } from '#domain/language/language.ts'
import type { Product } from '../state/model.ts'
import { Pictogram } from './Pictogram.tsx'
import { Step } from './Step.tsx'
import { Tiles } from './Tiles.tsx'
import { useWords } from './useWords.ts'

type Theme = OfferedTheme<Product>

/** The first screen: what somebody comes for, in a few doors. */
export function ThemesStep(props: { offer: readonly Theme[]; notices: ReactNode; go: (event: KioskEvent) => void }) {
  const { offer, notices, go } = props
  const { t } = useWords()
  const nameOf = useThemeName()
  return (
    <Step title={t('welcome')} hint={offer.length === 0 ? t('noOffer') : undefined}>
      {notices}
      <Tiles
        label={t('welcome')}
        tiles={offer.map((theme) => ({ id: theme.id, name: nameOf(theme), picture: <ThemePicture theme={theme} /> }))}
        onPress={(theme) => go({ do: 'chooseTheme', theme })}
      />
    </Step>
  )
}

/** What lies behind one door: each of these is a number. */
export function ProductsStep(props: { theme: Theme; notices: ReactNode; onPress: (product: Product) => void }) {
  const { theme, notices, onPress } = props
  const { t, language } = useWords()
  const nameOf = useThemeName()
  // The municipality's own order stands; that of the catalogue is the alphabet's.
  const products = 'ipdc' in theme ? byName(theme.products, language) : theme.products
  return (
    <Step title={nameOf(theme)} hint={t('pressOnce')}>
      {notices}
      <ProductTiles label={nameOf(theme)} products={products} onPress={onPress} />
    </Step>
  )
}

export function ProductTiles(props: {
  label: string
  products: readonly Product[]
  onPress: (product: Product) => void
}) {
  const { label, products, onPress } = props
  const { language } = useWords()
  return (
    <Tiles
      label={label}
      tiles={products.map(({ key, ipdc }) => ({ id: key, name: inLanguage(ipdc.naam, language) }))}
      onPress={(id) => {
        const product = products.find(({ key }) => key === id)
        if (product !== undefined) onPress(product)
      }}
    />
  )
}

const useThemeName = (): ((theme: Theme) => string) => {
  const { t, language } = useWords()
  return (theme) => ('ipdc' in theme ? t(`theme.${theme.ipdc}`) : inLanguage(theme.name, language))
}

function ThemePicture({ theme }: { theme: Theme }) {
  const picture = 'ipdc' in theme ? undefined : theme.picture
  if (picture === undefined) return <Pictogram name={theme.pictogram} />
  return <img src={pictureAddress(picture)} alt="" />
}

const byName = (products: readonly Product[], language: Language): Product[] => {
  const alphabet = new Intl.Collator(`${language}-BE`)
  const name = ({ ipdc }: Product): string => inLanguage(ipdc.naam, language)
  return [...products].sort((a, b) => alphabet.compare(name(a), name(b)))
}

export const productOf = (offer: readonly Theme[], key: string): Product | undefined =>
  offeredProducts(offer).find((product) => product.key === key)

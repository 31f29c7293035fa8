import type { Language } from '#domain/language/language.ts'
import { isOfferedOnSite } from '#domain/kiosk/offer.ts'
import type { ProductContent } from '#domain/product/product.ts'
import { KioskPlan, type KioskTheme } from '#domain/site/kiosk.ts'
import type { Site } from '#domain/site/site.ts'
import { freeId } from '../ui/order.ts'
import {
  type Typed,
  areBlank,
  lacksDutch,
  noWords,
  previewWords,
  typedOf,
  untranslated,
  wordsOf,
} from './typedWords.ts'

export type ThemeDraft = Omit<KioskTheme, 'name'> & { name: Typed }

/** What kiosks offer, as it is typed. */
export type KioskDraft = Omit<KioskPlan, 'themes' | 'message' | 'idleSeconds'> & {
  themes: ThemeDraft[]
  message: Typed
  idleSeconds: number | string
}

export const mostThemes = 12
export const mostProducts = 60
export const longestName = 60
export const longestMessage = 200

export const draftOfKiosk = ({ themes, message, ...plan }: KioskPlan): KioskDraft => ({
  ...plan,
  themes: themes.map((theme) => ({ ...theme, name: typedOf(theme.name) })),
  message: typedOf(message),
})

/** The plan that was typed; `undefined` while something is wrong with it. What this version does not know stays in it. */
export const kioskOfDraft = ({ themes, message, idleSeconds, ...draft }: KioskDraft): KioskPlan | undefined => {
  const named = themes.flatMap(({ name, picture, ...theme }) => {
    const words = wordsOf(name)
    return words === undefined ? [] : [{ ...theme, ...(picture === undefined ? {} : { picture }), name: words }]
  })
  const idle = KioskPlan.shape.idleSeconds.safeParse(idleSeconds)
  if (named.length < themes.length || lacksDutch(message) || !idle.success) return undefined
  const words = wordsOf(message)
  return { ...draft, themes: named, idleSeconds: idle.data, ...(words === undefined ? {} : { message: words }) }
}

/** What the preview shows, whatever is still wrong; a theme without a name has the one given. */
export const previewOfKiosk = ({ themes, message, idleSeconds, ...draft }: KioskDraft, nameless: string): KioskPlan => {
  const idle = KioskPlan.shape.idleSeconds.safeParse(idleSeconds)
  const words = previewWords(message)
  return {
    ...draft,
    themes: themes.map(({ name, ...theme }) => ({ ...theme, name: previewWords(name) ?? { nl: nameless } })),
    idleSeconds: idle.success ? idle.data : 45,
    ...(words === undefined ? {} : { message: words }),
  }
}

export const newTheme = (themes: readonly ThemeDraft[]): ThemeDraft => ({
  id: freeId('theme', themes),
  name: noWords,
  pictogram: 'information',
  products: [],
})

/** What is to be said of a theme. Without a name it cannot be saved; the rest can, and is said. */
export type ThemeDoubts = {
  name: 'noName' | 'lacksDutch' | undefined
  /** Offered languages in which its Dutch name will stand. */
  untranslated: Language[]
  /** Nothing stands behind it, so that kiosks do not show it. */
  empty: boolean
  /** Its products of which no ticket can be taken here, by key, and why. */
  products: Readonly<Record<string, ProductDoubt>>
}
/** Withdrawn, or never heard of; or there is no ticket for it at this site. */
export type ProductDoubt = 'unknown' | 'noTicket'

type Catalogue = { site: Pick<Site, 'queues'>; products: readonly (ProductContent & { key: string })[] }

export const doubtsOfTheme = (
  { name, products: keys }: ThemeDraft,
  { site, products, languages }: Catalogue & { languages: readonly Language[] },
): ThemeDoubts => {
  const doubtOf = (key: string): ProductDoubt | undefined => {
    const product = products.find((one) => one.key === key)
    if (product === undefined) return 'unknown'
    return isOfferedOnSite(product, site) ? undefined : 'noTicket'
  }
  const doubted = keys.flatMap((key) => {
    const doubt = doubtOf(key)
    return doubt === undefined ? [] : [[key, doubt] as const]
  })
  return {
    name: areBlank(name) ? 'noName' : lacksDutch(name) ? 'lacksDutch' : undefined,
    untranslated: untranslated(name, languages),
    empty: doubted.length === keys.length,
    products: Object.fromEntries(doubted),
  }
}

import type { Language } from '../language/language.ts'
import { decoded, plainText, richTags, richText } from '../product/richText.ts'
import type { CatalogueText, DutchForm } from '../product/text.ts'
import type { Term } from './graph.ts'

/** Takes out of a text in HTML whatever is not of the catalogue's own markup. */
export type Clean = (html: string) => string

type Tag = Language | DutchForm

/**
 * IPDC generates one form of Dutch from the other; such a text stands in for the form where nobody wrote it. What IPDC
 * writes without a language is Dutch.
 */
const tagOf = (language: string): { tag: Tag; generated: boolean } | undefined => {
  const lower = language.toLowerCase()
  const form = /^nl-be-x-(gen(?:erated)?-)?(formal|informal)$/.exec(lower)
  if (form !== null) {
    return { tag: form[2] === 'formal' ? 'nl-be-x-formal' : 'nl-be-x-informal', generated: form[1] !== undefined }
  }
  const main = lower.split('-')[0]
  if (main === '' || main === 'nl') return { tag: 'nl', generated: false }
  return main === 'fr' || main === 'en' || main === 'de' ? { tag: main, generated: false } : undefined
}

/** So many letters may one text have: more than any sheet, and little enough for a document. */
export const longestText = 200_000

export type TextDoubt = 'noDutch' | 'twice' | 'tooLong'

/** Every text by its language; of two in one language what a person wrote, then the first. */
const byTag = (of: {
  terms: readonly Term[]
  read: (text: string) => string
  onDoubt: (doubt: TextDoubt) => void
}): Map<Tag, string> => {
  const found = new Map<Tag, { text: string; generated: boolean }>()
  for (const term of of.terms) {
    const known = term.kind === 'literal' ? tagOf(term.language) : undefined
    if (known === undefined) continue
    if (term.value.length > longestText) {
      of.onDoubt('tooLong')
      continue
    }
    const text = of.read(term.value)
    const present = found.get(known.tag)
    if (text !== '' && (present === undefined || (present.generated && !known.generated))) {
      found.set(known.tag, { text, generated: known.generated })
    } else if (text !== '' && present?.text !== text && present?.generated === known.generated) {
      of.onDoubt('twice')
    }
  }
  return new Map([...found].map(([tag, { text }]) => [tag, text]))
}

/** Undefined where there is none in Dutch; `onDoubt` hears of what could not be taken as it stands. */
export const textIn = (of: {
  terms: readonly Term[]
  read: (text: string) => string
  onDoubt: (doubt: TextDoubt) => void
}): CatalogueText | undefined => {
  const texts = byTag(of)
  if (texts.size === 0) return undefined
  const nl = texts.get('nl') ?? texts.get('nl-be-x-formal') ?? texts.get('nl-be-x-informal')
  if (nl !== undefined) return { ...Object.fromEntries(texts), nl }
  of.onDoubt('noDutch')
  return undefined
}

const anyTag = new RegExp(`<(?:${richTags.join('|')})[\\s/>]`, 'i')

/** A description: with the markup that the catalogue knows, or, where it has none, as plain text. */
export const richRead =
  (clean: Clean) =>
  (text: string): string => {
    const cleaned = clean(text).trim()
    if (plainText(cleaned).trim() === '') return ''
    if (anyTag.test(cleaned)) return cleaned
    // Signs that only look like markup once they are letters again must stay what they are.
    const plain = decoded(cleaned).trim()
    return richText(plain).every((node) => typeof node === 'string') ? plain : `<p>${cleaned}</p>`
  }

/** A name: no markup at all, in one line. */
export const plainRead =
  (clean: Clean) =>
  (text: string): string => {
    const rich = richRead(clean)(text)
    return plainText(rich).replaceAll(/\s+/g, ' ').trim()
  }

/** Nobody searches for more. */
const longestTerm = 500

/** Search terms by language; a form of Dutch counts as Dutch. */
export const searchTermsIn = (
  terms: readonly Term[],
  read: (text: string) => string,
): Partial<Record<Language, string[]>> => {
  const found: Partial<Record<Language, string[]>> = {}
  for (const term of terms) {
    const tag = term.kind === 'literal' ? tagOf(term.language)?.tag : undefined
    if (tag === undefined) continue
    const language = tag === 'fr' || tag === 'en' || tag === 'de' ? tag : 'nl'
    const text = term.kind === 'literal' && term.value.length <= longestTerm ? read(term.value) : ''
    const present = found[language] ?? []
    if (text !== '' && !present.includes(text)) found[language] = [...present, text]
  }
  return found
}

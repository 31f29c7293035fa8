import type { Language } from '../language/language.ts'
import { decoded, plainText, richTags } from '../product/richText.ts'
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

/** Every text by its language; of two in one language what a person wrote, then the first. */
const byTag = (terms: readonly Term[], read: (text: string) => string): Map<Tag, string> => {
  const found = new Map<Tag, { text: string; generated: boolean }>()
  for (const term of terms) {
    const known = term.kind === 'literal' ? tagOf(term.language) : undefined
    if (known === undefined) continue
    const text = read(term.value)
    const present = found.get(known.tag)
    if (text !== '' && (present === undefined || (present.generated && !known.generated))) {
      found.set(known.tag, { text, generated: known.generated })
    }
  }
  return new Map([...found].map(([tag, { text }]) => [tag, text]))
}

/** `noDutch` for a text that is there in other languages only; undefined for none. */
export const textIn = (
  terms: readonly Term[],
  read: (text: string) => string,
): CatalogueText | 'noDutch' | undefined => {
  const texts = byTag(terms, read)
  if (texts.size === 0) return undefined
  const nl = texts.get('nl') ?? texts.get('nl-be-x-formal') ?? texts.get('nl-be-x-informal')
  return nl === undefined ? 'noDutch' : { ...Object.fromEntries(texts), nl }
}

const anyTag = new RegExp(`<(?:${richTags.join('|')})[\\s/>]`, 'i')

/** A description: with the markup that the catalogue knows, or, where it has none, as plain text. */
export const richRead =
  (clean: Clean) =>
  (text: string): string => {
    const cleaned = clean(text).trim()
    if (plainText(cleaned).trim() === '') return ''
    return anyTag.test(cleaned) ? cleaned : decoded(cleaned).trim()
  }

/** A name: no markup at all, in one line. */
export const plainRead =
  (clean: Clean) =>
  (text: string): string => {
    const rich = richRead(clean)(text)
    return plainText(rich).replaceAll(/\s+/g, ' ').trim()
  }

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
    const text = read(term.value)
    const present = found[language] ?? []
    if (text !== '' && !present.includes(text)) found[language] = [...present, text]
  }
  return found
}

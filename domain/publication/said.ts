import { type Language, type LanguageMap, inLanguage } from '../language/language.ts'
import { type Markup, html } from './markup.ts'
import { richMarkup } from './richMarkup.ts'

/** A short text in the page's language; where only the Dutch is there, a screen reader is told so. */
export const said = (text: LanguageMap, language: Language): Markup => {
  const words = inLanguage(text, language)
  return isDutch(text, language) ? html`<span lang="nl">${words}</span>` : html`${words}`
}

/** The same for a description, which may have paragraphs and lists of its own. */
export const described = (text: LanguageMap, language: Language): Markup => {
  const markup = richMarkup(inLanguage(text, language), 3)
  return isDutch(text, language) ? html`<div lang="nl">${markup}</div>` : markup
}

const isDutch = (text: LanguageMap, language: Language): boolean => language !== 'nl' && text[language] === undefined

import type { Language } from '#domain/language/language.ts'
import type { Finding } from '#preload/finding.ts'
import { findingWords } from '#preload/words.ts'

/** Findings for a person at a terminal, one paragraph each, what is wrong first. */
export const findingText = (findings: readonly Finding[], language: Language): string =>
  [...findings]
    .sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'))
    .map(({ code, facts }) => {
      const { what, todo } = findingWords[language][code]
      return `${fill(what, facts)} ${fill(todo, facts)}`
    })
    .join('\n')

const fill = (text: string, facts: Finding['facts']): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(facts[name] ?? ''))

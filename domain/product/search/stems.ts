/** A form of a word under which it can meet others, and how sure it is that they mean the same: at most 1. */
export type Form = { form: string; sure: number }

/**
 * The word itself, then what is left of it without the endings of Dutch, and of French, English and German, since neither
 * a question nor a search term says what language it is in. None is shorter than three letters.
 */
export const formsOf = (word: string): Form[] => {
  const forms = new Map([[word, 1]])
  const add = (form: string, sure: number): void => {
    if (form.length >= shortestStem) forms.set(form, Math.max(sure, forms.get(form) ?? 0))
  }
  const dutch = dutchStem(word)
  add(dutch, 1)
  for (const form of [frenchStem(word), englishStem(word), germanStem(word)]) add(form, 0.85)
  for (const form of dutchVerbStems(word)) add(form, 0.75)
  return [...forms].map(([form, sure]) => ({ form, sure }))
}

const shortestStem = 3

const without = (word: string, endings: readonly string[], left = shortestStem): string => {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= left)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** "zakk" of "zakken" is "zak", "huiz" is "huis", "briev" is "brief", "zaal" and "zal" of "zalen" are one. */
const evened = (stem: string): string =>
  stem
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/(?<![aeiou])([aeou])\1(?=[bcdfghjklmnpqrstvwxz]$)/, '$1')

/** Small things, as in "zaaltje", "pasje", and in Flanders "paske", "zakskes". */
const diminutives = ['etje', 'tje', 'pje', 'je', 'ske', 'ke'].flatMap((end) => [`${end}s`, `${end}n`, end])
/** What nouns and verbs of one origin end in: "registratie" and "registreren". */
const latinEndings = ['aties', 'atie', 'eringen', 'ering', 'eren', 'eerd', 'eert', 'eer']
const dutchEndings = ['ingen', 'ing', 'en', 'e', 'n']

/** A plural's s, not that of "huis", "pas" or "fiets". */
const withoutPluralS = (word: string): string =>
  word.length > shortestStem ? word.replace(/(?<=[bdefgklmnpr])s$/, '') : word

/** What is left of a Dutch word without its plural, its diminutive and the like. A stem is its own stem. */
export const dutchStem = (word: string): string => {
  const stem = strippedOnce(word)
  return stem === word ? stem : dutchStem(stem)
}

const strippedOnce = (word: string): string => {
  const big = without(word, diminutives)
  const one = big === word ? withoutPluralS(word) : big
  const latin = without(one, latinEndings, 4)
  return evened(latin === one ? without(one, dutchEndings) : latin)
}

const verbEndings = ['den', 'ten', 'de', 'te', 'd', 't']
const doerEndings = ['sters', 'ster', 'ers', 'er']

/** What it may be if it is a verb ("verhuisd", "geblokkeerd"), or who does something ("mantelzorgers"). */
const dutchVerbStems = (word: string): string[] => {
  const verb = without(word, verbEndings)
  const participle = /^ge(.{3,})(?:en|[dt])$/.exec(word)?.[1]
  return [
    ...(verb === word ? [] : [evened(verb)]),
    ...(participle === undefined ? [] : [evened(participle)]),
    ...(doerEndings.some((end) => word.endsWith(end)) ? [evened(without(word, doerEndings, 5))] : []),
  ]
}

const frenchEndings = [
  'issements',
  'issement',
  'ements',
  'ement',
  'ations',
  'ation',
  'ages',
  'age',
  'ees',
  'ee',
  'er',
  'ez',
  'ir',
  'es',
  'e',
  's',
]

const frenchStem = (word: string): string =>
  without(word.replace(/aux$/, 'al'), frenchEndings, 4).replace(/([lnrst])\1$/, '$1')

const englishEndings = ['ations', 'ation', 'ing', 'ed', 'es', 's', 'e']

const englishStem = (word: string): string =>
  without(word.replace(/ie[sd]$/, 'y'), englishEndings, 4).replace(/([bdglmnprt])\1$/, '$1')

const germanEndings = ['ungen', 'ung', 'en', 'er', 'em', 'es', 'e', 's', 'n']

const germanStem = (word: string): string => without(word, germanEndings, 3)

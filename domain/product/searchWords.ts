/** Words of nl, fr, en and de that a question is full of and that no product is found by. */
const stopWords: ReadonlySet<string> = new Set(
  `aan al als alstublieft ben bent bij daar dan dat de den die dit doe doen door een en er ge gij graag had heb hebben heeft
   het hier hij hoe hoeveel ie ik in is je jij jouw kan komen kom krijg krijgen kunnen maar me mee met mij mijn moest moet
   moeten mogen mag naar nen niet niks nodig nog nu of om onze op over te ten ter tot u uit uw van vanuit vandaag voor waar
   waarvoor wanneer want wat we wel welke wie wij wil willen worden wordt wou zich zij zijn zou ze
   au aux avec besoin c ce ces cette chez comment d dans des du dois doit elle en est et etre faire faut il j je l la le les
   leur ma mes moi mon ne nous ou par pas pour puis qu que quel quelle qui quoi sa ses si son suis sur un une veux voudrais vous
   a about am an and are at can do for from get have has how i id it like ll my need of or please s the this to want what where
   with would you your
   brauche das dem der die ein eine einen fur habe ich ist kann man mein meine mit mochte und was wie wo zu`
    .split(/\s+/)
    // "pas" is French for "not", and Dutch for a card or passport.
    .filter((word) => word !== 'pas'),
)

/** The words of a text in a form that compares: small letters without accents. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The words of a text that a product can be found by. */
export const tellingWords = (text: string): string[] => wordsOf(text).filter((word) => !stopWords.has(word))

const endings = ['ingen', 'ing', 'ees', 'ten', 'den', 'ten', 'en', 'ee', 'es', 'de', 'te', 'd', 't', 'e', 's', 'n']
const shortestStem = 3

/** A word without its Dutch or French ending, so that "verhuisd", "verhuizen" and "verhuizing" meet. */
export const stemOf = (word: string): string => {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortestStem)
  const stem = ending === undefined ? word : word.slice(0, -ending.length)
  return stem
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
}

/**
 * The two parts of a Dutch compound, "vuilzakken" as "vuil" and "zakken": the longest ending that the catalogue knows as a
 * word of its own, and what stands before it. Undefined when the word is no such compound.
 */
export const partsOf = (word: string, isKnown: (word: string) => boolean): [string, string] | undefined => {
  for (let at = shortestStem; at <= word.length - shortestStem; at += 1) {
    const tail = word.slice(at)
    if (tail.length >= 4 ? isKnown(tail) : knownAlone.has(tail)) return [word.slice(0, at), tail]
  }
  return undefined
}

/** Three letters end too many words by chance; these are the ones that do form compounds at a counter. */
const knownAlone: ReadonlySet<string> = new Set(['pas', 'zak', 'bak', 'bon', 'vak', 'weg', 'hof', 'wet'])

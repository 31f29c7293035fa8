/** Words of nl, fr, en and de that a question is full of and that no product is found by. */
const stopWords: ReadonlySet<string> = new Set(
  `tegen tussen zonder tijdens na binnen sinds omdat dus onder aan al alle alles als alstublieft ben bent bij daar dag dan dat de den deze die dit doe doen door echt een eens
   eigenlijk en er even ga gaan gaat ge geweest gewoon gij goeiedag goeiemorgen graag had hallo heb hebben hebt
   heeft heel hele het hier hij hoe hoeveel ie ik in is je jij jouw kan kom komen krijg krijgen kunnen laat laten
   maar mag me mee met mij mijn mijne moest moet moeten mogen naar nen nie niet niks nodig nog nu of om ons onze
   ook op over precies te ten ter tot u uit uw van vandaag vanuit veel voor waar waarvoor wanneer want waren was
   wat we weet wel welke weten wie wij wil willen wilt worden wordt wou zal ze zeer zich zij zijn zou zouden zullen
   ai allons au aux avec avez avons besoin bonjour c ce ces cette chez comment d dans des dois doit du elle en est
   et etre faire faut il j je l la le les leur leurs ma mais mes moi mon ne nos notre nous on ou par pas pour puis
   qu que quel quelle qui quoi s sa se ses si son sont suis sur t tous tout un une va vais veux vos votre voudrais
   vous y
   a about am an and any are at be been but can could did do does for from get had has have hello her his how i id
   it just like ll me my need of or our please s should some the their there this to us want was we what when where
   with would you your
   am auf bin bitte brauche brauchen das dem den der die ein eine einem einen einer eines fur habe haben hat ich
   ihr im ist kann konnen man mein meine meinem meinen meiner mit mochte mochten muss nicht sie sind und uns unser
   unsere von was wie wir wo zu zum zur`
    .split(/\s+/)
    // "pas" is French for "not", and Dutch for a card or passport.
    .filter((word) => word !== 'pas'),
)

/** The words of a text in a form that compares: small letters without accents. */
export const wordsOf = (text: string): string[] =>
  // Most texts have no accent, and taking accents off costs more than all the rest.
  /^[\u0020-\u007e]*$/.test(text) ? partedAt(text.toLowerCase(), /[^a-z0-9]+/) : partedAt(bare(text), /[^\p{L}\p{N}]+/u)

const partedAt = (text: string, gap: RegExp): string[] => text.split(gap).filter((word) => word !== '')

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/œ/g, 'oe')

/** The words of a text that a product can be found by. */
export const tellingWords = (text: string): string[] => wordsOf(text).filter((word) => !stopWords.has(word))

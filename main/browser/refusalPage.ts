import { type Language, languages } from '#domain/language/language.ts'

const words: Record<Language, { title: string; text: string }> = {
  nl: {
    title: 'Deze link werkt niet (meer)',
    text: 'Een link naar een werkpost werkt één keer, in de browser die hem het eerst opende. Start de werkpost opnieuw om een nieuwe te krijgen.',
  },
  fr: {
    title: 'Ce lien ne fonctionne pas (ou plus)',
    text: 'Un lien vers un poste ne fonctionne qu’une fois, dans le navigateur qui l’a ouvert en premier. Redémarrez le poste pour en obtenir un nouveau.',
  },
  en: {
    title: 'This link does not work (any more)',
    text: 'A link to a station works once, in the browser that opened it first. Restart the station to get a new one.',
  },
  de: {
    title: 'Dieser Link funktioniert nicht (mehr)',
    text: 'Ein Link zu einem Arbeitsplatz funktioniert einmal, in dem Browser, der ihn zuerst geöffnet hat. Starten Sie den Arbeitsplatz neu, um einen neuen zu erhalten.',
  },
}

/** What somebody without access sees, in the browser's first language that we speak, else Dutch. */
export const refusalPage = (acceptLanguage: string): string => {
  const asked = acceptLanguage.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  const language = asked.flatMap((code) => languages.find((known) => known === code) ?? [])[0] ?? 'nl'
  const { title, text } = words[language]
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Balie</title><h1>${title}</h1><p>${text}</p></html>`
}

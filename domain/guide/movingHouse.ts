import type { GuideContent, GuideVersion } from './guide.ts'

/** A guide of a few steps for tests: who moves, what they must have along, and a ticket with a sheet at the end. */
export const movingHouse: GuideContent = {
  form: 1,
  title: { nl: 'Verhuizen', fr: 'Déménager' },
  department: 'civil',
  products: ['move'],
  atKiosk: true,
  start: 'who',
  steps: {
    who: {
      kind: 'question',
      place: 1,
      text: { nl: 'Wie verhuist mee?', fr: 'Qui déménage avec vous ?' },
      hint: { nl: 'Vraag naar minderjarigen.' },
      answers: [
        { id: 'children', text: { nl: 'Mijn kinderen', fr: 'Mes enfants' }, to: 'bring' },
        { id: 'nobody', text: { nl: 'Niemand', fr: 'Personne' }, to: 'end' },
        { id: 'other', text: { nl: 'Iets anders', fr: 'Autre chose' }, to: 'desk', isOther: true },
      ],
    },
    bring: {
      kind: 'checklist',
      place: 2,
      text: { nl: 'Hebt u alles bij?', fr: 'Avez-vous tout ?' },
      items: [
        { id: 'cards', text: { nl: 'Alle identiteitskaarten', fr: "Toutes les cartes d'identité" } },
        { id: 'consent', text: { nl: 'Akkoord van de andere ouder', fr: "Accord de l'autre parent" } },
      ],
      to: 'know',
      missing: 'end',
    },
    know: {
      kind: 'information',
      place: 3,
      text: { nl: 'De wijkagent komt langs.', fr: "L'agent de quartier passe." },
      products: ['move'],
      to: 'end',
    },
    end: {
      kind: 'outcome',
      place: 4,
      text: { nl: 'U krijgt een ticket en de fiche.', fr: 'Vous recevez un ticket et la fiche.' },
      actions: [
        { does: 'ticket', products: ['move', 'kids-id'] },
        { does: 'print', products: ['move'] },
      ],
    },
    desk: {
      kind: 'outcome',
      place: 5,
      text: { nl: 'Vraag het aan het onthaal.' },
      actions: [{ does: 'refer', to: { nl: 'Wijkpolitie', fr: 'Police locale' } }],
    },
  },
}

/** The same guide as it was published. */
export const movingHouseVersion: GuideVersion = {
  guide: 'moving-house',
  at: '2026-11-20T08:00:00.000Z-0000-k1',
  by: 'staff:an',
  content: movingHouse,
}

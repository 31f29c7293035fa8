import { unpaidOutcomes } from './onbetaaldeRekeningUitkomsten.ts'
import { answer, ask, check, guideOf, no, notKnown, yes } from './outline.ts'
import { incomeProof, openBills, whatIsThere } from './shared.ts'

export const onbetaaldeRekening = guideOf({
  title: {
    nl: 'Hulp bij een onbetaalde rekening',
    fr: 'Aide pour une facture impayée',
    en: 'Help with an unpaid bill',
    de: 'Hilfe bei einer unbezahlten Rechnung',
  },
  department: 'welfare',
  products: ['onbetaalde-energiefactuur', 'schuldbemiddeling'],
  atKiosk: false,
  steps: {
    today: ask({
      text: {
        nl: 'Gebeurt er vandaag of morgen iets: afsluiting, deurwaarder, uithuiszetting, of niets te eten?',
        fr: 'Se passe-t-il quelque chose aujourd’hui ou demain : coupure, huissier, expulsion, ou rien à manger ?',
        en: 'Is something happening today or tomorrow: disconnection, bailiff, eviction, or nothing to eat?',
        de: 'Passiert heute oder morgen etwas: Sperrung, Gerichtsvollzieher, Räumung oder nichts zu essen?',
      },
      hint: {
        nl: 'Vraag het zacht en niet waar anderen het horen. Vraag nooit waarom er niet betaald is.',
        fr: 'Demandez doucement et hors de portée des autres. Ne demandez jamais pourquoi ce n’est pas payé.',
        en: 'Ask softly and where others cannot hear. Never ask why it was not paid.',
        de: 'Fragen Sie leise und wo andere es nicht hören. Fragen Sie nie, warum nicht bezahlt wurde.',
      },
      answers: [
        no('which'),
        answer(
          {
            nl: 'Energie of water gaat dicht, of de meter is leeg',
            fr: 'L’énergie ou l’eau est coupée, ou le compteur est vide',
            en: 'Energy or water is cut off, or the meter is empty',
            de: 'Energie oder Wasser wird gesperrt, oder der Zähler ist leer',
          },
          'meter',
        ),
        answer(
          {
            nl: 'Deurwaarder of openbare verkoop',
            fr: 'Huissier ou vente publique',
            en: 'Bailiff or public sale',
            de: 'Gerichtsvollzieher oder Versteigerung',
          },
          'bailiff',
        ),
        answer({ nl: 'Uithuiszetting', fr: 'Expulsion', en: 'Eviction', de: 'Räumung' }, 'eviction'),
        answer({ nl: 'Niets te eten', fr: 'Rien à manger', en: 'Nothing to eat', de: 'Nichts zu essen' }, 'food'),
        notKnown('talknow'),
      ],
    }),
    meter: ask({
      text: {
        nl: 'Wat is er aan de hand?',
        fr: 'Que se passe-t-il ?',
        en: 'What is the matter?',
        de: 'Was ist los?',
      },
      answers: [
        answer(
          {
            nl: 'Het krediet op de meter is op',
            fr: 'Le crédit du compteur est épuisé',
            en: 'The credit on the meter has run out',
            de: 'Das Guthaben am Zähler ist aufgebraucht',
          },
          'topup',
        ),
        answer(
          {
            nl: 'Er is een brief over afsluiting of de LAC',
            fr: 'Il y a une lettre de coupure ou de la LAC',
            en: 'There is a letter about disconnection or the LAC',
            de: 'Es gibt einen Brief über Sperrung oder die LAC',
          },
          'lac',
        ),
        answer(
          {
            nl: 'Er is al geen stroom, gas of water',
            fr: 'Il n’y a déjà plus d’électricité, gaz ou eau',
            en: 'Power, gas or water is off already',
            de: 'Strom, Gas oder Wasser ist schon weg',
          },
          'energynow',
        ),
        notKnown('energynow'),
      ],
    }),
    which: ask({
      text: {
        nl: 'Over welke rekening gaat het?',
        fr: 'De quelle facture s’agit-il ?',
        en: 'Which bill is it about?',
        de: 'Um welche Rechnung geht es?',
      },
      answers: [
        answer(
          {
            nl: 'Elektriciteit, aardgas of water',
            fr: 'Électricité, gaz naturel ou eau',
            en: 'Electricity, natural gas or water',
            de: 'Strom, Erdgas oder Wasser',
          },
          'letter',
        ),
        answer(
          {
            nl: 'Mazout of propaan om te verwarmen',
            fr: 'Mazout ou propane pour se chauffer',
            en: 'Heating oil or propane',
            de: 'Heizöl oder Propan',
          },
          'oil',
        ),
        answer(
          {
            nl: 'Huur of huurwaarborg',
            fr: 'Loyer ou garantie locative',
            en: 'Rent or rent deposit',
            de: 'Miete oder Mietkaution',
          },
          'rent',
        ),
        answer(
          {
            nl: 'Dokter, ziekenhuis of apotheek',
            fr: 'Médecin, hôpital ou pharmacie',
            en: 'Doctor, hospital or pharmacy',
            de: 'Arzt, Krankenhaus oder Apotheke',
          },
          'medical',
        ),
        answer(
          {
            nl: 'Verschillende rekeningen, leningen of boetes',
            fr: 'Plusieurs factures, crédits ou amendes',
            en: 'Several bills, loans or fines',
            de: 'Mehrere Rechnungen, Kredite oder Bußgelder',
          },
          'business',
        ),
        answer(
          {
            nl: 'Een rekening van de gemeente zelf',
            fr: 'Une facture de la commune elle-même',
            en: 'A bill of the municipality itself',
            de: 'Eine Rechnung der Gemeinde selbst',
          },
          'municipal',
        ),
        notKnown('talk'),
      ],
    }),
    letter: ask({
      text: {
        nl: 'Wat staat er in de laatste brief?',
        fr: 'Que dit la dernière lettre ?',
        en: 'What does the last letter say?',
        de: 'Was steht im letzten Brief?',
      },
      hint: {
        nl: 'Lees de brief samen. Noteer het dossiernummer en de datum van de LAC.',
        fr: 'Lisez la lettre ensemble. Notez le numéro de dossier et la date de la LAC.',
        en: 'Read the letter together. Note the file number and the date of the LAC.',
        de: 'Lesen Sie den Brief gemeinsam. Notieren Sie Aktennummer und LAC-Datum.',
      },
      answers: [
        answer(
          {
            nl: 'Een rekening of aanmaning',
            fr: 'Une facture ou un rappel',
            en: 'A bill or a reminder',
            de: 'Eine Rechnung oder Mahnung',
          },
          'energylist',
        ),
        answer(
          {
            nl: 'Het contract stopt, of er komt een budgetmeter',
            fr: 'Le contrat s’arrête, ou un compteur à budget arrive',
            en: 'The contract ends, or a prepayment meter comes',
            de: 'Der Vertrag endet, oder ein Budgetzähler kommt',
          },
          'energylist',
        ),
        answer(
          {
            nl: 'Een oproep voor de LAC',
            fr: 'Une convocation à la LAC',
            en: 'A summons before the LAC',
            de: 'Eine Vorladung vor die LAC',
          },
          'lac',
        ),
        notKnown('energylist'),
      ],
    }),
    business: ask({
      text: {
        nl: 'Zijn het schulden van een eigen zaak?',
        fr: 'Sont-ce des dettes d’une activité indépendante ?',
        en: 'Are they debts of a business of your own?',
        de: 'Sind es Schulden eines eigenen Betriebs?',
      },
      answers: [no('debtlist'), yes('selfemployed'), notKnown('debtlist')],
    }),
    energylist: check({
      text: whatIsThere,
      items: [
        {
          nl: 'De laatste factuur met de EAN-code, en de brieven van leverancier of Fluvius',
          fr: 'La dernière facture avec le code EAN, et les lettres du fournisseur ou de Fluvius',
          en: 'The last bill with the EAN code, and letters of the supplier or Fluvius',
          de: 'Die letzte Rechnung mit EAN-Code und Briefe von Lieferant oder Fluvius',
        },
        incomeProof,
        openBills,
      ],
      to: 'energyend',
      missing: 'energylater',
    }),
    debtlist: check({
      text: {
        nl: 'Dit brengt u mee naar het gesprek',
        fr: 'Ce que vous apportez à l’entretien',
        en: 'What you bring to the talk',
        de: 'Das bringen Sie zum Gespräch mit',
      },
      hint: {
        nl: 'Een doos met alles erin volstaat; sorteren hoeft niet.',
        fr: 'Une boîte avec tout dedans suffit ; pas besoin de trier.',
        en: 'A box with everything in it will do; no need to sort.',
        de: 'Eine Kiste mit allem genügt; sortieren ist nicht nötig.',
      },
      items: [
        openBills,
        incomeProof,
        {
          nl: 'Rekeninguittreksels van de laatste drie maanden',
          fr: 'Extraits de compte des trois derniers mois',
          en: 'Bank statements of the last three months',
          de: 'Kontoauszüge der letzten drei Monate',
        },
      ],
      to: 'debts',
    }),
    ...unpaidOutcomes,
  },
})

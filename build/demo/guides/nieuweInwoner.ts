import { newResidentOutcomes } from './nieuweInwonerUitkomsten.ts'
import { answer, ask, check, guideOf, notKnown } from './outline.ts'
import {
  addressProof,
  dataOfMovers,
  familyPapers,
  identityCard,
  nationalPaper,
  passportPhoto,
  reasonProof,
  whatIsNeeded,
} from './shared.ts'

export const nieuweInwoner = guideOf({
  title: {
    nl: 'Nieuwe inwoner van Lindegem',
    fr: 'Nouvel habitant de Lindegem',
    en: 'New resident of Lindegem',
    de: 'Neuer Einwohner von Lindegem',
  },
  department: 'identity',
  products: ['inschrijving-nieuwe-inwoner'],
  atKiosk: false,
  steps: {
    from: ask({
      text: {
        nl: 'Van waar komt u?',
        fr: 'D’où venez-vous ?',
        en: 'Where do you come from?',
        de: 'Woher kommen Sie?',
      },
      hint: {
        nl: 'Vraag welke taal het best gaat en of er een tolk nodig is. Wissel zo nodig van taal.',
        fr: 'Demandez quelle langue convient et s’il faut un interprète. Changez de langue au besoin.',
        en: 'Ask which language works best and whether an interpreter is needed. Switch language if it helps.',
        de: 'Fragen Sie, welche Sprache passt und ob ein Dolmetscher nötig ist. Wechseln Sie bei Bedarf die Sprache.',
      },
      answers: [
        answer(
          {
            nl: 'Van een andere Belgische gemeente',
            fr: 'D’une autre commune belge',
            en: 'From another Belgian municipality',
            de: 'Aus einer anderen belgischen Gemeinde',
          },
          'belgium',
        ),
        answer(
          { nl: 'Van het buitenland', fr: 'De l’étranger', en: 'From abroad', de: 'Aus dem Ausland' },
          'nationality',
        ),
        answer(
          {
            nl: 'Ik ben al ingeschreven en wil de gemeente leren kennen',
            fr: 'Je suis déjà inscrit et veux connaître la commune',
            en: 'I am registered already and want to get to know the town',
            de: 'Ich bin schon gemeldet und möchte die Gemeinde kennenlernen',
          },
          'welcome',
        ),
        notKnown('desk'),
      ],
    }),
    nationality: ask({
      text: {
        nl: 'Welke nationaliteit hebt u?',
        fr: 'Quelle est votre nationalité ?',
        en: 'What is your nationality?',
        de: 'Welche Staatsangehörigkeit haben Sie?',
      },
      answers: [
        answer({ nl: 'Belg', fr: 'Belge', en: 'Belgian', de: 'Belgisch' }, 'returning'),
        answer(
          {
            nl: 'Van een land van de Europese Unie, Noorwegen, IJsland, Liechtenstein of Zwitserland',
            fr: 'D’un pays de l’Union européenne, Norvège, Islande, Liechtenstein ou Suisse',
            en: 'Of a country of the European Union, Norway, Iceland, Liechtenstein or Switzerland',
            de: 'Eines Landes der Europäischen Union, Norwegens, Islands, Liechtensteins oder der Schweiz',
          },
          'eustay',
        ),
        answer(
          { nl: 'Van een ander land', fr: 'D’un autre pays', en: 'Of another country', de: 'Eines anderen Landes' },
          'visa',
        ),
        notKnown('expert'),
      ],
    }),
    eustay: ask({
      text: {
        nl: 'Hoe lang blijft u?',
        fr: 'Combien de temps restez-vous ?',
        en: 'How long will you stay?',
        de: 'Wie lange bleiben Sie?',
      },
      answers: [
        answer(
          {
            nl: 'Langer dan drie maanden',
            fr: 'Plus de trois mois',
            en: 'More than three months',
            de: 'Länger als drei Monate',
          },
          'eulist',
        ),
        answer(
          {
            nl: 'Korter dan drie maanden',
            fr: 'Moins de trois mois',
            en: 'Less than three months',
            de: 'Weniger als drei Monate',
          },
          'short',
        ),
        notKnown('eulist'),
      ],
    }),
    visa: ask({
      text: {
        nl: 'Met welk document kwam u aan?',
        fr: 'Avec quel document êtes-vous arrivé ?',
        en: 'With which document did you arrive?',
        de: 'Mit welchem Dokument sind Sie eingereist?',
      },
      hint: {
        nl: 'Noteer de aankomstdatum: de termijnen lopen vanaf de aankomst. Beloof niets over het verblijf.',
        fr: 'Notez la date d’arrivée : les délais courent dès l’arrivée. Ne promettez rien sur le séjour.',
        en: 'Note the day of arrival: the time limits run from it. Promise nothing about the stay.',
        de: 'Notieren Sie das Ankunftsdatum: Die Fristen laufen ab dann. Versprechen Sie nichts zum Aufenthalt.',
      },
      answers: [
        answer(
          {
            nl: 'Visum voor lang verblijf (visum D)',
            fr: 'Visa de long séjour (visa D)',
            en: 'Long-stay visa (visa D)',
            de: 'Visum für langen Aufenthalt (Visum D)',
          },
          'visalist',
        ),
        answer(
          {
            nl: 'Visum voor kort verblijf, of zonder visum',
            fr: 'Visa de court séjour, ou sans visa',
            en: 'Short-stay visa, or no visa',
            de: 'Visum für kurzen Aufenthalt oder ohne Visum',
          },
          'short',
        ),
        answer(
          {
            nl: 'Ik zoek bescherming (asiel of tijdelijke bescherming)',
            fr: 'Je demande une protection (asile ou protection temporaire)',
            en: 'I seek protection (asylum or temporary protection)',
            de: 'Ich suche Schutz (Asyl oder vorübergehender Schutz)',
          },
          'protection',
        ),
        notKnown('expert'),
      ],
    }),
    belgium: check({
      text: whatIsNeeded,
      items: [identityCard, dataOfMovers],
      to: 'addressticket',
    }),
    eulist: check({
      text: {
        nl: 'Dit brengt u mee naar de afspraak',
        fr: 'Ce que vous apportez au rendez-vous',
        en: 'What you bring to the appointment',
        de: 'Das bringen Sie zum Termin mit',
      },
      hint: {
        nl: 'Wat ontbreekt, mag later: na de aanvraag is er nog tijd om stukken te bezorgen.',
        fr: 'Ce qui manque peut suivre : après la demande, il reste du temps pour fournir des documents.',
        en: 'What is missing may follow: after the application there is still time to hand in papers.',
        de: 'Fehlendes darf folgen: Nach dem Antrag ist noch Zeit, Unterlagen nachzureichen.',
      },
      items: [nationalPaper, addressProof, passportPhoto, familyPapers, reasonProof],
      to: 'euend',
    }),
    visalist: check({
      text: {
        nl: 'Dit brengt u mee',
        fr: 'Ce que vous apportez',
        en: 'What you bring',
        de: 'Das bringen Sie mit',
      },
      items: [
        {
          nl: 'Uw paspoort met het visum',
          fr: 'Votre passeport avec le visa',
          en: 'Your passport with the visa',
          de: 'Ihr Reisepass mit dem Visum',
        },
        addressProof,
        passportPhoto,
        familyPapers,
      ],
      to: 'visaend',
    }),
    welcome: ask({
      text: {
        nl: 'Wat zoekt u?',
        fr: 'Que cherchez-vous ?',
        en: 'What are you looking for?',
        de: 'Was suchen Sie?',
      },
      answers: [
        answer(
          {
            nl: 'Vuilniszakken en ophaaldagen',
            fr: 'Sacs poubelle et jours de collecte',
            en: 'Bin bags and collection days',
            de: 'Müllsäcke und Abholtage',
          },
          'bags',
        ),
        answer(
          {
            nl: 'Nederlands leren of inburgering',
            fr: 'Apprendre le néerlandais ou intégration civique',
            en: 'Learning Dutch or civic integration',
            de: 'Niederländisch lernen oder Integration',
          },
          'dutch',
        ),
        answer(
          {
            nl: 'Opvang en vrije tijd voor kinderen',
            fr: 'Accueil et loisirs pour enfants',
            en: 'Child care and leisure for children',
            de: 'Betreuung und Freizeit für Kinder',
          },
          'children',
        ),
        answer(
          {
            nl: 'Parkeren in mijn straat',
            fr: 'Stationner dans ma rue',
            en: 'Parking in my street',
            de: 'Parken in meiner Straße',
          },
          'parking',
        ),
        notKnown('desk'),
      ],
    }),
    ...newResidentOutcomes,
  },
})

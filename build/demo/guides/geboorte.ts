import { birthOutcomes } from './geboorteUitkomsten.ts'
import { answer, ask, check, guideOf, no, notKnown, tell, yes } from './outline.ts'
import { cardsOfParents, medicalReport, whatIsNeeded } from './shared.ts'

export const geboorte = guideOf({
  title: {
    nl: 'Geboorte van een kind',
    fr: 'Naissance d’un enfant',
    en: 'Birth of a child',
    de: 'Geburt eines Kindes',
  },
  department: 'civilRegistry',
  products: ['geboorteaangifte'],
  atKiosk: false,
  steps: {
    born: ask({
      text: {
        nl: 'Is het kind al geboren?',
        fr: 'L’enfant est-il déjà né ?',
        en: 'Has the child been born yet?',
        de: 'Ist das Kind schon geboren?',
      },
      answers: [yes('place'), no('married'), notKnown('desk')],
    }),
    married: ask({
      text: {
        nl: 'Zijn de ouders met elkaar getrouwd?',
        fr: 'Les parents sont-ils mariés ensemble ?',
        en: 'Are the parents married to each other?',
        de: 'Sind die Eltern miteinander verheiratet?',
      },
      hint: {
        nl: 'Wettelijk samenwonen telt hier niet als getrouwd.',
        fr: 'La cohabitation légale ne compte pas ici comme un mariage.',
        en: 'Legal cohabitation does not count as married here.',
        de: 'Gesetzliches Zusammenwohnen zählt hier nicht als Ehe.',
      },
      answers: [yes('before'), no('recognise'), notKnown('recognise')],
    }),
    place: ask({
      text: {
        nl: 'Waar is het kind geboren?',
        fr: 'Où l’enfant est-il né ?',
        en: 'Where was the child born?',
        de: 'Wo wurde das Kind geboren?',
      },
      answers: [
        answer({ nl: 'In Lindegem', fr: 'À Lindegem', en: 'In Lindegem', de: 'In Lindegem' }, 'days'),
        answer(
          {
            nl: 'In een andere Belgische gemeente',
            fr: 'Dans une autre commune belge',
            en: 'In another Belgian municipality',
            de: 'In einer anderen belgischen Gemeinde',
          },
          'elsewhere',
        ),
        answer({ nl: 'In het buitenland', fr: 'À l’étranger', en: 'Abroad', de: 'Im Ausland' }, 'abroad'),
      ],
    }),
    days: ask({
      text: {
        nl: 'Hoeveel dagen geleden was de geboorte?',
        fr: 'Il y a combien de jours ?',
        en: 'How many days ago was the birth?',
        de: 'Vor wie vielen Tagen war die Geburt?',
      },
      hint: {
        nl: 'Tel vanaf de dag na de geboorte. Valt de vijftiende dag op een zaterdag, zondag of feestdag, dan mag het de volgende werkdag nog.',
        fr: 'Comptez à partir du lendemain. Si le quinzième jour est un samedi, dimanche ou jour férié, le jour ouvrable suivant est encore bon.',
        en: 'Count from the day after the birth. If the fifteenth day is a Saturday, Sunday or holiday, the next working day still counts.',
        de: 'Zählen Sie ab dem Tag nach der Geburt. Fällt der fünfzehnte Tag auf einen Samstag, Sonntag oder Feiertag, gilt noch der nächste Werktag.',
      },
      answers: [
        answer({ nl: 'Minder dan 12', fr: 'Moins de 12', en: 'Fewer than 12', de: 'Weniger als 12' }, 'couple'),
        answer({ nl: '12 tot 15', fr: 'De 12 à 15', en: '12 to 15', de: '12 bis 15' }, 'hurry'),
        answer({ nl: 'Meer dan 15', fr: 'Plus de 15', en: 'More than 15', de: 'Mehr als 15' }, 'late'),
        notKnown('desk'),
      ],
    }),
    hurry: tell({
      text: {
        nl: 'De aangifte moet binnen de vijftien dagen.\nWe helpen u vandaag nog.',
        fr: 'La déclaration doit se faire dans les quinze jours.\nNous vous aidons encore aujourd’hui.',
        en: 'The birth must be declared within fifteen days.\nWe help you today.',
        de: 'Die Anmeldung muss innerhalb von fünfzehn Tagen erfolgen.\nWir helfen Ihnen noch heute.',
      },
      to: 'couple',
    }),
    couple: ask({
      text: {
        nl: 'Wat geldt voor de ouders?',
        fr: 'Quelle est la situation des parents ?',
        en: 'What is the parents’ situation?',
        de: 'Was trifft auf die Eltern zu?',
      },
      answers: [
        answer(
          {
            nl: 'Met elkaar getrouwd',
            fr: 'Mariés ensemble',
            en: 'Married to each other',
            de: 'Miteinander verheiratet',
          },
          'bringone',
        ),
        answer(
          {
            nl: 'Niet getrouwd, kind is al erkend',
            fr: 'Pas mariés, l’enfant est déjà reconnu',
            en: 'Not married, child already recognised',
            de: 'Nicht verheiratet, Kind ist schon anerkannt',
          },
          'bringact',
        ),
        answer(
          {
            nl: 'Niet getrouwd, kind is nog niet erkend',
            fr: 'Pas mariés, l’enfant n’est pas encore reconnu',
            en: 'Not married, child not yet recognised',
            de: 'Nicht verheiratet, Kind noch nicht anerkannt',
          },
          'bringboth',
        ),
        answer(
          {
            nl: 'Eén ouder doet de aangifte alleen',
            fr: 'Un parent déclare seul',
            en: 'One parent declares alone',
            de: 'Ein Elternteil meldet allein an',
          },
          'bringone',
        ),
        notKnown('bringboth'),
      ],
    }),
    bringone: check({
      text: whatIsNeeded,
      items: [cardsOfParents, medicalReport],
      to: 'name',
      missing: 'incomplete',
    }),
    bringact: check({
      text: {
        nl: 'Dit is nodig als het kind al erkend is',
        fr: 'Ce qu’il faut si l’enfant est déjà reconnu',
        en: 'What is needed if the child is already recognised',
        de: 'Das wird gebraucht, wenn das Kind schon anerkannt ist',
      },
      items: [
        cardsOfParents,
        medicalReport,
        {
          nl: 'De akte van erkenning, als u er een hebt (het loket kan ze meestal opzoeken)',
          fr: 'L’acte de reconnaissance, si vous l’avez (le guichet peut en général le retrouver)',
          en: 'The certificate of recognition, if you have it (the counter can usually look it up)',
          de: 'Die Anerkennungsurkunde, falls vorhanden (der Schalter kann sie meist nachschlagen)',
        },
      ],
      to: 'name',
    }),
    bringboth: check({
      text: {
        nl: 'Om het kind bij de aangifte te erkennen, is dit nodig',
        fr: 'Pour reconnaître l’enfant lors de la déclaration, il faut',
        en: 'To recognise the child when declaring the birth, this is needed',
        de: 'Um das Kind bei der Anmeldung anzuerkennen, wird gebraucht',
      },
      hint: {
        nl: 'Is een van de ouders in het buitenland geboren of geen Belg, vraag dan een ambtenaar welke akten nog nodig zijn.',
        fr: 'Si un parent est né à l’étranger ou n’est pas belge, demandez à un officier quels actes manquent.',
        en: 'If a parent was born abroad or is not Belgian, ask a registrar which certificates are still needed.',
        de: 'Ist ein Elternteil im Ausland geboren oder kein Belgier, fragen Sie einen Beamten, welche Urkunden noch fehlen.',
      },
      items: [
        {
          nl: 'Beide ouders zijn er zelf',
          fr: 'Les deux parents sont présents',
          en: 'Both parents are present',
          de: 'Beide Eltern sind anwesend',
        },
        cardsOfParents,
        medicalReport,
      ],
      to: 'name',
      missing: 'incomplete',
    }),
    name: tell({
      text: {
        nl: 'De ouders kiezen samen de familienaam: van de ene, van de andere, of allebei in een gekozen volgorde.\nVolgende kinderen van dezelfde ouders krijgen dezelfde naam. Denk ook aan de voornamen: die staan daarna vast.',
        fr: 'Les parents choisissent ensemble le nom de famille : celui de l’un, de l’autre, ou les deux dans l’ordre choisi.\nLes enfants suivants des mêmes parents ont le même nom. Pensez aussi aux prénoms : ils sont ensuite fixés.',
        en: 'The parents choose the surname together: that of one, of the other, or both in an order they choose.\nLater children of the same parents get the same name. Decide on the first names too: they are fixed afterwards.',
        de: 'Die Eltern wählen gemeinsam den Familiennamen: den des einen, des anderen oder beide in gewählter Reihenfolge.\nWeitere Kinder derselben Eltern erhalten denselben Namen. Denken Sie auch an die Vornamen: Sie stehen danach fest.',
      },
      to: 'declare',
    }),
    ...birthOutcomes,
  },
})

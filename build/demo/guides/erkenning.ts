import {
  answer,
  appointment,
  ask,
  check,
  contact,
  end,
  guideOf,
  no,
  notKnown,
  print,
  refer,
  tell,
  ticket,
  yes,
} from './outline.ts'
import { cardsOfParents, pregnancyProof } from './shared.ts'

export const erkenning = guideOf({
  title: {
    nl: 'Een kind erkennen',
    fr: 'Reconnaître un enfant',
    en: 'Recognise a child',
    de: 'Ein Kind anerkennen',
  },
  department: 'civilRegistry',
  products: ['erkenning-kind'],
  atKiosk: false,
  steps: {
    here: ask({
      text: {
        nl: 'Woont een van de ouders of het kind in Lindegem, of is het kind hier geboren?',
        fr: 'Un des parents ou l’enfant habite-t-il Lindegem, ou l’enfant est-il né ici ?',
        en: 'Does one of the parents or the child live in Lindegem, or was the child born here?',
        de: 'Wohnt ein Elternteil oder das Kind in Lindegem, oder ist das Kind hier geboren?',
      },
      answers: [yes('when'), no('elsewhere'), notKnown('when')],
    }),
    when: ask({
      text: {
        nl: 'Wanneer wilt u het kind erkennen?',
        fr: 'Quand voulez-vous reconnaître l’enfant ?',
        en: 'When do you want to recognise the child?',
        de: 'Wann möchten Sie das Kind anerkennen?',
      },
      answers: [
        answer(
          { nl: 'Voor de geboorte', fr: 'Avant la naissance', en: 'Before the birth', de: 'Vor der Geburt' },
          'mother',
        ),
        answer(
          {
            nl: 'Samen met de geboorteaangifte',
            fr: 'Avec la déclaration de naissance',
            en: 'Together with declaring the birth',
            de: 'Zusammen mit der Geburtsanmeldung',
          },
          'atbirth',
        ),
        answer({ nl: 'Later', fr: 'Plus tard', en: 'Later', de: 'Später' }, 'age'),
        notKnown('expert'),
      ],
    }),
    age: ask({
      text: {
        nl: 'Hoe oud is het kind?',
        fr: 'Quel âge a l’enfant ?',
        en: 'How old is the child?',
        de: 'Wie alt ist das Kind?',
      },
      hint: {
        nl: 'Kijk na of het kind al twee wettelijke ouders heeft.',
        fr: 'Vérifiez si l’enfant a déjà deux parents légaux.',
        en: 'Check whether the child already has two legal parents.',
        de: 'Prüfen Sie, ob das Kind schon zwei rechtliche Eltern hat.',
      },
      answers: [
        answer(
          { nl: 'Jonger dan 12 jaar', fr: 'Moins de 12 ans', en: 'Younger than 12', de: 'Jünger als 12 Jahre' },
          'mother',
        ),
        answer({ nl: '12 tot 17 jaar', fr: 'De 12 à 17 ans', en: '12 to 17', de: '12 bis 17 Jahre' }, 'consent'),
        answer({ nl: '18 jaar of ouder', fr: '18 ans ou plus', en: '18 or older', de: '18 Jahre oder älter' }, 'adult'),
      ],
    }),
    consent: tell({
      text: {
        nl: 'Vanaf 12 jaar moet ook het kind zelf toestemmen.\nHet kind komt dus mee naar de erkenning.',
        fr: 'À partir de 12 ans, l’enfant doit aussi consentir.\nL’enfant vient donc à la reconnaissance.',
        en: 'From the age of 12 the child must consent as well.\nSo the child comes to the recognition.',
        de: 'Ab 12 Jahren muss auch das Kind zustimmen.\nDas Kind kommt also zur Anerkennung mit.',
      },
      to: 'mother',
    }),
    mother: ask({
      text: {
        nl: 'Is de moeder met iemand anders getrouwd, of was ze dat nog kort geleden?',
        fr: 'La mère est-elle mariée avec quelqu’un d’autre, ou l’était-elle encore récemment ?',
        en: 'Is the mother married to somebody else, or was she until recently?',
        de: 'Ist die Mutter mit jemand anderem verheiratet, oder war sie es bis vor Kurzem?',
      },
      hint: {
        nl: 'Een kind dat geboren wordt binnen 300 dagen na het einde van een huwelijk, heeft vaak al een vermoede ouder. De ambtenaar beslist.',
        fr: 'Un enfant né dans les 300 jours après la fin d’un mariage a souvent déjà un parent présumé. L’officier décide.',
        en: 'A child born within 300 days of the end of a marriage often has a presumed parent already. The registrar decides.',
        de: 'Ein Kind, das innerhalb von 300 Tagen nach Ende einer Ehe geboren wird, hat oft schon einen vermuteten Elternteil. Der Beamte entscheidet.',
      },
      answers: [no('agree'), yes('marriedother'), notKnown('expert')],
    }),
    agree: ask({
      text: {
        nl: 'Stemt de moeder toe met de erkenning?',
        fr: 'La mère est-elle d’accord avec la reconnaissance ?',
        en: 'Does the mother consent to the recognition?',
        de: 'Stimmt die Mutter der Anerkennung zu?',
      },
      answers: [
        answer(
          { nl: 'Ja, ze komt mee', fr: 'Oui, elle vient', en: 'Yes, she comes along', de: 'Ja, sie kommt mit' },
          'origin',
        ),
        answer(
          {
            nl: 'Ja, maar ze kan niet komen',
            fr: 'Oui, mais elle ne peut pas venir',
            en: 'Yes, but she cannot come',
            de: 'Ja, aber sie kann nicht kommen',
          },
          'authentic',
        ),
        no('refused'),
      ],
    }),
    authentic: tell({
      text: {
        nl: 'De moeder kan vooraf toestemmen in een authentieke akte, bij een ambtenaar van de burgerlijke stand of een notaris.\nBreng die akte mee.',
        fr: 'La mère peut consentir à l’avance dans un acte authentique, devant un officier de l’état civil ou un notaire.\nApportez cet acte.',
        en: 'The mother can consent beforehand in an authentic deed, before a registrar or a notary.\nBring that deed.',
        de: 'Die Mutter kann vorher in einer authentischen Urkunde zustimmen, vor einem Standesbeamten oder Notar.\nBringen Sie diese Urkunde mit.',
      },
      to: 'origin',
    }),
    origin: ask({
      text: {
        nl: 'Zijn beide ouders Belg en in België geboren?',
        fr: 'Les deux parents sont-ils Belges et nés en Belgique ?',
        en: 'Are both parents Belgian and born in Belgium?',
        de: 'Sind beide Eltern Belgier und in Belgien geboren?',
      },
      answers: [
        yes('bring'),
        answer(
          {
            nl: 'Nee, of minstens één niet',
            fr: 'Non, ou au moins un ne l’est pas',
            en: 'No, or at least one is not',
            de: 'Nein, oder mindestens einer nicht',
          },
          'foreignlist',
        ),
        notKnown('foreignlist'),
      ],
    }),
    bring: check({
      text: {
        nl: 'Dit brengt u mee naar de afspraak',
        fr: 'Ce que vous apportez au rendez-vous',
        en: 'What you bring to the appointment',
        de: 'Das bringen Sie zum Termin mit',
      },
      items: [cardsOfParents, pregnancyProof],
      to: 'appointment',
    }),
    foreignlist: check({
      text: {
        nl: 'Dit brengt u mee; er zijn ook buitenlandse akten nodig',
        fr: 'Ce que vous apportez ; il faut aussi des actes étrangers',
        en: 'What you bring; foreign certificates are needed too',
        de: 'Das bringen Sie mit; auch ausländische Urkunden sind nötig',
      },
      hint: {
        nl: 'Vraag waar beide ouders geboren zijn: buitenlandse akten zijn de grootste oorzaak van uitstel.',
        fr: 'Demandez où les deux parents sont nés : les actes étrangers sont la première cause de retard.',
        en: 'Ask where both parents were born: foreign certificates are the main cause of delay.',
        de: 'Fragen Sie, wo beide Eltern geboren sind: Ausländische Urkunden verzögern am häufigsten.',
      },
      items: [
        cardsOfParents,
        pregnancyProof,
        {
          nl: 'Geboorteakte en bewijs van burgerlijke staat uit het buitenland, zo nodig gelegaliseerd en vertaald',
          fr: 'Acte de naissance et preuve d’état civil de l’étranger, au besoin légalisés et traduits',
          en: 'Birth certificate and proof of civil status from abroad, legalised and translated if need be',
          de: 'Geburtsurkunde und Nachweis des Personenstands aus dem Ausland, wenn nötig legalisiert und übersetzt',
        },
      ],
      to: 'appointment',
      missing: 'checkfirst',
    }),
    appointment: end({
      text: {
        nl: 'We maken een afspraak voor de aangifte en de erkenning.\nIs alles in orde, dan kan dat vaak in één keer. Het is gratis.',
        fr: 'Nous fixons un rendez-vous pour la déclaration et la reconnaissance.\nSi tout est en ordre, cela se fait souvent en une fois. C’est gratuit.',
        en: 'We make an appointment for the declaration and the recognition.\nIf everything is in order, it is often done in one go. It is free.',
        de: 'Wir vereinbaren einen Termin für Anmeldung und Anerkennung.\nIst alles in Ordnung, geht das oft auf einmal. Es ist kostenlos.',
      },
      hint: {
        nl: 'Noteer de bevallingsdatum bij de afspraak; bij minder dan vier weken voorrang geven.',
        fr: 'Notez la date d’accouchement au rendez-vous ; priorité à moins de quatre semaines.',
        en: 'Note the due date with the appointment; give priority below four weeks.',
        de: 'Notieren Sie den Geburtstermin beim Termin; bei weniger als vier Wochen Vorrang geben.',
      },
      actions: [appointment('erkenning-kind'), print('erkenning-kind')],
    }),
    checkfirst: end({
      text: {
        nl: 'De burgerlijke stand kijkt eerst na welke akten in uw geval nodig zijn en belt u.\nDaarna volgt de afspraak.',
        fr: 'L’état civil vérifie d’abord quels actes il faut dans votre cas et vous appelle.\nEnsuite vient le rendez-vous.',
        en: 'The civil registry first checks which certificates your case needs and calls you.\nThen the appointment follows.',
        de: 'Das Standesamt prüft zuerst, welche Urkunden nötig sind, und ruft Sie an.\nDanach folgt der Termin.',
      },
      actions: [contact('civilRegistry'), appointment('erkenning-kind'), print('erkenning-kind')],
    }),
    atbirth: end({
      text: {
        nl: 'Dan komen beide ouders samen naar de geboorteaangifte, in de gemeente waar het kind geboren is, binnen vijftien dagen.\nBreng beide identiteitskaarten mee.',
        fr: 'Les deux parents viennent alors ensemble à la déclaration de naissance, dans la commune de naissance, dans les quinze jours.\nApportez les deux cartes d’identité.',
        en: 'Then both parents come together to declare the birth, in the municipality where the child was born, within fifteen days.\nBring both identity cards.',
        de: 'Dann kommen beide Eltern zusammen zur Geburtsanmeldung, in der Geburtsgemeinde, innerhalb von fünfzehn Tagen.\nBringen Sie beide Ausweise mit.',
      },
      actions: [ticket('geboorteaangifte'), print('geboorteaangifte')],
    }),
    elsewhere: end({
      text: {
        nl: 'De erkenning gebeurt in een gemeente waarmee er een band is.\nDat is waar een van de ouders of het kind ingeschreven is, of waar het kind geboren is.',
        fr: 'La reconnaissance se fait dans une commune avec laquelle il y a un lien.\nC’est là où un des parents ou l’enfant est inscrit, ou là où l’enfant est né.',
        en: 'Recognition is done in a municipality with which there is a tie.\nThat is where one of the parents or the child is registered, or where the child was born.',
        de: 'Die Anerkennung erfolgt in einer Gemeinde, zu der ein Bezug besteht.\nDas ist dort, wo ein Elternteil oder das Kind gemeldet ist oder wo das Kind geboren ist.',
      },
      actions: [
        refer({
          nl: 'De burgerlijke stand van die gemeente',
          fr: 'L’état civil de cette commune',
          en: 'The civil registry of that municipality',
          de: 'Das Standesamt dieser Gemeinde',
        }),
      ],
    }),
    adult: end({
      text: {
        nl: 'Een meerderjarig kind beslist zelf: zonder zijn toestemming gaat het niet.\nMaak een afspraak en kom samen.',
        fr: 'Un enfant majeur décide lui-même : sans son accord, c’est impossible.\nPrenez rendez-vous et venez ensemble.',
        en: 'An adult child decides for itself: without its consent it cannot be done.\nMake an appointment and come together.',
        de: 'Ein volljähriges Kind entscheidet selbst: Ohne seine Zustimmung geht es nicht.\nVereinbaren Sie einen Termin und kommen Sie zusammen.',
      },
      actions: [appointment('erkenning-kind'), print('erkenning-kind')],
    }),
    marriedother: end({
      text: {
        nl: 'De echtgenoot of echtgenote van de moeder is dan vaak al wettelijk ouder.\nErkennen gaat dan niet zomaar. De ambtenaar legt het uit op afspraak; voor raad is er de advocaat op de zitdag.',
        fr: 'Le conjoint de la mère est alors souvent déjà parent légal.\nUne reconnaissance n’est pas simplement possible. L’officier l’explique sur rendez-vous ; pour un conseil, il y a l’avocat de la permanence.',
        en: 'The mother’s spouse is then often the legal parent already.\nRecognition is not simply possible. The registrar explains by appointment; for advice there is the lawyer’s session.',
        de: 'Der Ehepartner der Mutter ist dann oft schon rechtlicher Elternteil.\nEine Anerkennung ist nicht ohne Weiteres möglich. Der Beamte erklärt es nach Termin; Rat gibt der Anwalt in der Sprechstunde.',
      },
      actions: [appointment('erkenning-kind'), appointment('juridisch-advies'), print('juridisch-advies')],
    }),
    refused: end({
      text: {
        nl: 'Zonder toestemming van de moeder kan de ambtenaar niet verder.\nDe familierechtbank kan beslissen. Vraag eerst raad aan een advocaat.',
        fr: 'Sans l’accord de la mère, l’officier ne peut pas continuer.\nLe tribunal de la famille peut décider. Demandez d’abord conseil à un avocat.',
        en: 'Without the mother’s consent the registrar cannot go on.\nThe family court can decide. Ask a lawyer first.',
        de: 'Ohne Zustimmung der Mutter kann der Beamte nicht weitermachen.\nDas Familiengericht kann entscheiden. Fragen Sie zuerst einen Anwalt.',
      },
      actions: [appointment('juridisch-advies'), print('juridisch-advies')],
    }),
    expert: end({
      text: {
        nl: 'De ambtenaar van de burgerlijke stand bekijkt uw situatie op afspraak.',
        fr: 'L’officier de l’état civil regarde votre situation sur rendez-vous.',
        en: 'The registrar looks at your situation by appointment.',
        de: 'Der Standesbeamte prüft Ihre Situation nach Termin.',
      },
      actions: [appointment('erkenning-kind'), print('erkenning-kind')],
    }),
  },
})

import { answer, appointment, ask, check, end, guideOf, no, notKnown, print, tell, ticket, yes } from './outline.ts'
import { passportPhoto } from './shared.ts'

export const kidsId = guideOf({
  title: {
    nl: 'Eerste identiteitskaart voor een kind (Kids-ID)',
    fr: 'Première carte d’identité d’un enfant (Kids-ID)',
    en: 'First identity card for a child (Kids-ID)',
    de: 'Erster Ausweis für ein Kind (Kids-ID)',
  },
  department: 'identity',
  products: ['kids-id'],
  atKiosk: false,
  steps: {
    age: ask({
      text: {
        nl: 'Hoe oud is het kind?',
        fr: 'Quel âge a l’enfant ?',
        en: 'How old is the child?',
        de: 'Wie alt ist das Kind?',
      },
      answers: [
        answer(
          { nl: 'Jonger dan 12 jaar', fr: 'Moins de 12 ans', en: 'Younger than 12', de: 'Jünger als 12 Jahre' },
          'nationality',
        ),
        answer({ nl: '12 jaar of ouder', fr: '12 ans ou plus', en: '12 or older', de: '12 Jahre oder älter' }, 'older'),
      ],
    }),
    nationality: ask({
      text: {
        nl: 'Heeft het kind de Belgische nationaliteit?',
        fr: 'L’enfant a-t-il la nationalité belge ?',
        en: 'Does the child have Belgian nationality?',
        de: 'Hat das Kind die belgische Staatsangehörigkeit?',
      },
      hint: {
        nl: 'Kijk het na in het Rijksregister: wie in België geboren is, is niet vanzelf Belg.',
        fr: 'Vérifiez au Registre national : naître en Belgique ne rend pas automatiquement belge.',
        en: 'Check the National Register: being born in Belgium does not by itself make a child Belgian.',
        de: 'Prüfen Sie im Nationalregister: Wer in Belgien geboren ist, ist nicht automatisch Belgier.',
      },
      answers: [yes('address'), no('foreign'), notKnown('foreign')],
    }),
    address: ask({
      text: {
        nl: 'Is het kind ingeschreven in Lindegem?',
        fr: 'L’enfant est-il inscrit à Lindegem ?',
        en: 'Is the child registered in Lindegem?',
        de: 'Ist das Kind in Lindegem gemeldet?',
      },
      answers: [
        yes('leave'),
        answer(
          {
            nl: 'Nee, of de verhuizing loopt nog',
            fr: 'Non, ou le déménagement est en cours',
            en: 'No, or the move is still being handled',
            de: 'Nein, oder der Umzug läuft noch',
          },
          'elsewhere',
        ),
      ],
    }),
    leave: ask({
      text: {
        nl: 'Wanneer hebt u de kaart nodig?',
        fr: 'Quand avez-vous besoin de la carte ?',
        en: 'When do you need the card?',
        de: 'Wann brauchen Sie den Ausweis?',
      },
      hint: {
        nl: 'De gewone procedure duurt enkele weken, in juni en juli langer. Zeg de spoedprijs vóór u begint.',
        fr: 'La procédure ordinaire dure quelques semaines, plus en juin et juillet. Annoncez le prix d’urgence avant de commencer.',
        en: 'The normal procedure takes a few weeks, longer in June and July. Say the urgent price before you begin.',
        de: 'Das normale Verfahren dauert einige Wochen, im Juni und Juli länger. Nennen Sie den Eilpreis, bevor Sie beginnen.',
      },
      answers: [
        answer(
          {
            nl: 'Binnen drie weken',
            fr: 'Dans les trois semaines',
            en: 'Within three weeks',
            de: 'Innerhalb von drei Wochen',
          },
          'abroad',
        ),
        answer(
          {
            nl: 'Later, of geen reis',
            fr: 'Plus tard, ou pas de voyage',
            en: 'Later, or no journey',
            de: 'Später oder keine Reise',
          },
          'present',
        ),
        notKnown('present'),
      ],
    }),
    abroad: ask({
      text: {
        nl: 'Waar gaat de reis naartoe?',
        fr: 'Où va le voyage ?',
        en: 'Where is the journey to?',
        de: 'Wohin geht die Reise?',
      },
      answers: [
        answer(
          {
            nl: 'Een land van de Europese Unie',
            fr: 'Un pays de l’Union européenne',
            en: 'A country of the European Union',
            de: 'Ein Land der Europäischen Union',
          },
          'urgentlist',
        ),
        answer({ nl: 'Verder weg', fr: 'Plus loin', en: 'Further away', de: 'Weiter weg' }, 'passport'),
        notKnown('urgentlist'),
      ],
    }),
    present: check({
      text: {
        nl: 'Wie en wat is er vandaag bij?',
        fr: 'Qui et quoi est là aujourd’hui ?',
        en: 'Who and what is here today?',
        de: 'Wer und was ist heute dabei?',
      },
      hint: {
        nl: 'Zonder het kind kan de aanvraag niet. Eén ouder met ouderlijk gezag volstaat; kijk dat na bij gescheiden ouders.',
        fr: 'Sans l’enfant, la demande est impossible. Un parent avec l’autorité parentale suffit ; vérifiez-le si les parents sont séparés.',
        en: 'Without the child there is no application. One parent with parental authority is enough; check it when parents are separated.',
        de: 'Ohne das Kind ist kein Antrag möglich. Ein sorgeberechtigter Elternteil genügt; prüfen Sie es bei getrennten Eltern.',
      },
      items: [
        { nl: 'Het kind zelf', fr: 'L’enfant lui-même', en: 'The child itself', de: 'Das Kind selbst' },
        {
          nl: 'Een ouder (of voogd) met identiteitskaart',
          fr: 'Un parent (ou tuteur) avec sa carte d’identité',
          en: 'A parent (or guardian) with an identity card',
          de: 'Ein Elternteil (oder Vormund) mit Personalausweis',
        },
        passportPhoto,
      ],
      to: 'today',
      missing: 'comeback',
    }),
    urgentlist: check({
      text: {
        nl: 'Wie en wat is er vandaag bij voor de spoedaanvraag?',
        fr: 'Qui et quoi est là aujourd’hui pour la demande urgente ?',
        en: 'Who and what is here today for the urgent application?',
        de: 'Wer und was ist heute für den Eilantrag dabei?',
      },
      items: [
        { nl: 'Het kind zelf', fr: 'L’enfant lui-même', en: 'The child itself', de: 'Das Kind selbst' },
        {
          nl: 'Een ouder (of voogd) met identiteitskaart',
          fr: 'Un parent (ou tuteur) avec sa carte d’identité',
          en: 'A parent (or guardian) with an identity card',
          de: 'Ein Elternteil (oder Vormund) mit Personalausweis',
        },
        passportPhoto,
      ],
      to: 'urgent',
      missing: 'urgentback',
    }),
    passport: tell({
      text: {
        nl: 'Voor veel landen buiten de Europese Unie is een reispas nodig, ook voor een baby.\nKijk het na in het reisadvies van Buitenlandse Zaken (diplomatie.belgium.be).',
        fr: 'Pour beaucoup de pays hors de l’Union européenne, il faut un passeport, même pour un bébé.\nVérifiez les conseils aux voyageurs des Affaires étrangères (diplomatie.belgium.be).',
        en: 'Many countries outside the European Union require a passport, for a baby too.\nCheck the travel advice of Foreign Affairs (diplomatie.belgium.be).',
        de: 'Viele Länder außerhalb der Europäischen Union verlangen einen Reisepass, auch für ein Baby.\nSehen Sie in den Reisehinweisen des Außenministeriums nach (diplomatie.belgium.be).',
      },
      products: ['reispas-spoed', 'reispas-aanvragen'],
      to: 'passportend',
    }),
    today: end({
      text: {
        nl: 'De aanvraag kan nu.\nDe brief met de codes komt op het adres van het kind; daarna haalt een ouder de kaart af. Ze is drie jaar geldig.',
        fr: 'La demande peut se faire maintenant.\nLa lettre avec les codes arrive à l’adresse de l’enfant ; ensuite un parent retire la carte. Elle est valable trois ans.',
        en: 'The application can be made now.\nThe letter with the codes goes to the child’s address; then a parent collects the card. It is valid for three years.',
        de: 'Der Antrag ist jetzt möglich.\nDer Brief mit den Codes kommt an die Adresse des Kindes; danach holt ein Elternteil den Ausweis ab. Er gilt drei Jahre.',
      },
      actions: [ticket('kids-id'), print('kids-id')],
    }),
    comeback: end({
      text: {
        nl: 'Kom terug met het kind en alles van de lijst.\nWe maken een afspraak op een moment dat het kind vrij is.',
        fr: 'Revenez avec l’enfant et tout ce qui est sur la liste.\nNous fixons un rendez-vous à un moment où l’enfant est libre.',
        en: 'Come back with the child and everything on the list.\nWe make an appointment for when the child is free.',
        de: 'Kommen Sie mit dem Kind und allem auf der Liste wieder.\nWir vereinbaren einen Termin, wenn das Kind frei hat.',
      },
      actions: [appointment('kids-id'), print('kids-id')],
    }),
    urgent: end({
      text: {
        nl: 'Neem een volgnummer voor de spoedprocedure.\nDie kost een stuk meer. Het loket zegt of de kaart op tijd komt.',
        fr: 'Prenez un numéro pour la procédure d’urgence.\nElle est nettement plus chère. Le guichet dit si la carte arrivera à temps.',
        en: 'Take a ticket for the urgent procedure.\nIt costs a good deal more. The counter says whether the card will be in time.',
        de: 'Ziehen Sie eine Nummer für das Eilverfahren.\nEs ist deutlich teurer. Der Schalter sagt, ob der Ausweis rechtzeitig kommt.',
      },
      actions: [ticket('kids-id'), print('kids-id')],
    }),
    urgentback: end({
      text: {
        nl: 'Kom vandaag of morgen terug met het kind en alles van de lijst.\nMet spoed hoeft u niet op een afspraak te wachten.',
        fr: 'Revenez aujourd’hui ou demain avec l’enfant et tout ce qui est sur la liste.\nEn urgence, vous ne devez pas attendre un rendez-vous.',
        en: 'Come back today or tomorrow with the child and everything on the list.\nIn an urgent case you need not wait for an appointment.',
        de: 'Kommen Sie heute oder morgen mit dem Kind und allem auf der Liste wieder.\nIn Eilfällen brauchen Sie nicht auf einen Termin zu warten.',
      },
      actions: [print('kids-id')],
    }),
    passportend: end({
      text: {
        nl: 'Neem een volgnummer.\nAan het loket kiezen we de goedkoopste procedure die op tijd komt. Het kind moet erbij zijn.',
        fr: 'Prenez un numéro.\nAu guichet, nous choisissons la procédure la moins chère qui arrive à temps. L’enfant doit être présent.',
        en: 'Take a ticket.\nAt the counter we choose the cheapest procedure that is in time. The child must be there.',
        de: 'Ziehen Sie eine Nummer.\nAm Schalter wählen wir das günstigste Verfahren, das rechtzeitig fertig ist. Das Kind muss dabei sein.',
      },
      actions: [ticket('reispas-spoed'), print('reispas-spoed')],
    }),
    older: end({
      text: {
        nl: 'Vanaf 12 jaar krijgt een Belg een gewone identiteitskaart.\nDe jongere komt zelf, met een ouder en een pasfoto.',
        fr: 'À partir de 12 ans, un Belge reçoit une carte d’identité ordinaire.\nLe jeune vient lui-même, avec un parent et une photo.',
        en: 'From the age of 12 a Belgian gets an ordinary identity card.\nThe young person comes in person, with a parent and a photo.',
        de: 'Ab 12 Jahren erhält ein Belgier einen normalen Personalausweis.\nDer Jugendliche kommt selbst, mit einem Elternteil und einem Foto.',
      },
      actions: [ticket('identiteitskaart-aanvragen'), print('identiteitskaart-aanvragen')],
    }),
    foreign: end({
      text: {
        nl: 'Een kind zonder Belgische nationaliteit krijgt een ander document.\nMaak een afspraak; het loket kijkt na welk.',
        fr: 'Un enfant sans nationalité belge reçoit un autre document.\nPrenez rendez-vous ; le guichet vérifie lequel.',
        en: 'A child without Belgian nationality gets another document.\nMake an appointment; the counter checks which.',
        de: 'Ein Kind ohne belgische Staatsangehörigkeit erhält ein anderes Dokument.\nVereinbaren Sie einen Termin; der Schalter prüft, welches.',
      },
      actions: [appointment('vreemdelingenkaart'), print('vreemdelingenkaart')],
    }),
    elsewhere: end({
      text: {
        nl: 'De Kids-ID vraagt u aan in de gemeente waar het kind ingeschreven is.\nLoopt de verhuizing naar Lindegem nog, dan kijkt het loket na wanneer het hier kan.',
        fr: 'La Kids-ID se demande dans la commune où l’enfant est inscrit.\nSi le déménagement vers Lindegem est en cours, le guichet vérifie quand c’est possible ici.',
        en: 'You apply for a Kids-ID in the municipality where the child is registered.\nIf the move to Lindegem is still being handled, the counter checks when it can be done here.',
        de: 'Die Kids-ID beantragen Sie in der Gemeinde, in der das Kind gemeldet ist.\nLäuft der Umzug nach Lindegem noch, prüft der Schalter, wann es hier möglich ist.',
      },
      actions: [ticket('adreswijziging'), print('kids-id')],
    }),
  },
})

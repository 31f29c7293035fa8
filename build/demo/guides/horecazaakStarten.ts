import { dutiesText, horecaDuties } from './horecaPlichten.ts'
import {
  answer,
  appointment,
  ask,
  check,
  end,
  guideOf,
  newCase,
  no,
  notKnown,
  print,
  tell,
  ticket,
  yes,
} from './outline.ts'

export const horecazaakStarten = guideOf({
  title: {
    nl: 'Een horecazaak starten of overnemen',
    fr: 'Ouvrir ou reprendre un établissement horeca',
    en: 'Start or take over a café or restaurant',
    de: 'Einen Gastronomiebetrieb eröffnen oder übernehmen',
  },
  department: 'economy',
  products: ['horecazaak-starten'],
  atKiosk: false,
  steps: {
    kind: ask({
      text: {
        nl: 'Wat wilt u beginnen?',
        fr: 'Que voulez-vous ouvrir ?',
        en: 'What do you want to start?',
        de: 'Was möchten Sie eröffnen?',
      },
      answers: [
        answer(
          {
            nl: 'Café, restaurant, frituur of broodjeszaak in een pand',
            fr: 'Café, restaurant, friterie ou sandwicherie dans un bâtiment',
            en: 'Café, restaurant, chip shop or sandwich bar in premises',
            de: 'Café, Restaurant, Imbiss oder Sandwichbar in Räumen',
          },
          'premises',
        ),
        answer(
          {
            nl: 'Foodtruck of kraam op de markt',
            fr: 'Food truck ou échoppe au marché',
            en: 'Food truck or market stall',
            de: 'Foodtruck oder Marktstand',
          },
          'market',
        ),
        answer(
          {
            nl: 'Eten maken aan huis om te verkopen',
            fr: 'Préparer des repas chez soi pour les vendre',
            en: 'Making food at home to sell',
            de: 'Zu Hause Essen zum Verkauf zubereiten',
          },
          'athome',
        ),
        answer(
          {
            nl: 'Nachtwinkel, shishabar of feestzaal',
            fr: 'Magasin de nuit, bar à chicha ou salle de fête',
            en: 'Night shop, shisha bar or party hall',
            de: 'Nachtladen, Shisha-Bar oder Festsaal',
          },
          'special',
        ),
        answer(
          {
            nl: 'Eén keer eten of drank verkopen op een feest',
            fr: 'Vendre une fois à manger ou à boire à une fête',
            en: 'Sell food or drink once at a party',
            de: 'Einmal Essen oder Getränke auf einem Fest verkaufen',
          },
          'once',
        ),
        notKnown('talk'),
      ],
    }),
    premises: ask({
      text: {
        nl: 'Wat was het pand tot nu toe?',
        fr: 'Qu’était le bâtiment jusqu’ici ?',
        en: 'What were the premises until now?',
        de: 'Was waren die Räume bisher?',
      },
      hint: {
        nl: 'Noteer het adres: de dienst wonen kijkt de functie na vóór het gesprek.',
        fr: 'Notez l’adresse : le service logement vérifie la fonction avant l’entretien.',
        en: 'Note the address: the housing department checks the use before the meeting.',
        de: 'Notieren Sie die Adresse: Der Dienst Wohnen prüft die Nutzung vor dem Gespräch.',
      },
      answers: [
        answer(
          {
            nl: 'Al een horecazaak',
            fr: 'Déjà de l’horeca',
            en: 'A café or restaurant already',
            de: 'Schon ein Gastronomiebetrieb',
          },
          'terrace',
        ),
        answer(
          {
            nl: 'Een winkel, kantoor of woning',
            fr: 'Un magasin, un bureau ou une habitation',
            en: 'A shop, office or home',
            de: 'Ein Laden, Büro oder eine Wohnung',
          },
          'lease',
        ),
        answer(
          {
            nl: 'Ik heb nog geen pand',
            fr: 'Je n’ai pas encore de bâtiment',
            en: 'I have no premises yet',
            de: 'Ich habe noch keine Räume',
          },
          'duties',
        ),
        notKnown('lease'),
      ],
    }),
    lease: ask({
      text: {
        nl: 'Hebt u het huur- of koopcontract al getekend?',
        fr: 'Avez-vous déjà signé le bail ou l’acte d’achat ?',
        en: 'Have you signed the lease or purchase yet?',
        de: 'Haben Sie den Miet- oder Kaufvertrag schon unterschrieben?',
      },
      answers: [yes('change'), no('wait')],
    }),
    wait: tell({
      text: {
        nl: 'Teken nog niet.\nLaat eerst nakijken of horeca op dat adres mag. Voor een andere functie is vaak een omgevingsvergunning nodig.',
        fr: 'Ne signez pas encore.\nFaites d’abord vérifier si l’horeca est permis à cette adresse. Un changement de fonction demande souvent un permis d’environnement.',
        en: 'Do not sign yet.\nFirst have it checked whether catering is allowed at that address. A change of use often needs an environmental permit.',
        de: 'Unterschreiben Sie noch nicht.\nLassen Sie zuerst prüfen, ob Gastronomie an dieser Adresse erlaubt ist. Eine Nutzungsänderung braucht oft eine Umgebungsgenehmigung.',
      },
      products: ['omgevingsvergunning-aanvragen', 'vastgoedinformatie'],
      to: 'terrace',
    }),
    change: tell({
      text: {
        nl: 'De functie van het pand wijzigt misschien.\nDat wordt nagekeken vóór het startgesprek. Zonder de juiste vergunning kan de zaak niet open.',
        fr: 'La fonction du bâtiment change peut-être.\nCela est vérifié avant le premier entretien. Sans le bon permis, l’établissement ne peut pas ouvrir.',
        en: 'The use of the premises may change.\nThat is checked before the first meeting. Without the right permit the business cannot open.',
        de: 'Die Nutzung der Räume ändert sich vielleicht.\nDas wird vor dem ersten Gespräch geprüft. Ohne die richtige Genehmigung darf der Betrieb nicht öffnen.',
      },
      to: 'terrace',
    }),
    terrace: ask({
      text: {
        nl: 'Komt er een terras op straat of stoep?',
        fr: 'Y aura-t-il une terrasse sur la rue ou le trottoir ?',
        en: 'Will there be a terrace on the street or pavement?',
        de: 'Gibt es eine Terrasse auf Straße oder Gehweg?',
      },
      answers: [yes('terracetoo'), no('alcohol'), notKnown('alcohol')],
    }),
    terracetoo: tell({
      text: {
        nl: 'Voor een terras op openbaar domein is een eigen vergunning nodig.\nDe vergunning van de vorige uitbater gaat niet mee over.',
        fr: 'Une terrasse sur le domaine public demande sa propre autorisation.\nCelle de l’exploitant précédent ne passe pas.',
        en: 'A terrace on public ground needs a permit of its own.\nThe previous operator’s permit does not pass to you.',
        de: 'Eine Terrasse auf öffentlichem Grund braucht eine eigene Genehmigung.\nDie des Vorgängers geht nicht über.',
      },
      products: ['terrasvergunning'],
      to: 'alcohol',
    }),
    alcohol: ask({
      text: {
        nl: 'Schenkt u alcohol om ter plaatse te drinken?',
        fr: 'Servez-vous de l’alcool à boire sur place ?',
        en: 'Will you serve alcohol to drink on the premises?',
        de: 'Schenken Sie Alkohol zum Verzehr vor Ort aus?',
      },
      hint: {
        nl: 'Cocktails en alcopops met gedistilleerde alcohol zijn sterke drank.',
        fr: 'Les cocktails et alcopops avec alcool distillé sont des spiritueux.',
        en: 'Cocktails and alcopops with distilled alcohol are spirits.',
        de: 'Cocktails und Alkopops mit destilliertem Alkohol sind Spirituosen.',
      },
      answers: [
        no('duties'),
        answer(
          {
            nl: 'Alleen bier of wijn bij de maaltijd',
            fr: 'Seulement bière ou vin avec le repas',
            en: 'Only beer or wine with meals',
            de: 'Nur Bier oder Wein zum Essen',
          },
          'duties',
        ),
        answer(
          {
            nl: 'Bier of wijn ook zonder maaltijd, of sterke drank',
            fr: 'Bière ou vin aussi sans repas, ou spiritueux',
            en: 'Beer or wine without meals too, or spirits',
            de: 'Bier oder Wein auch ohne Essen, oder Spirituosen',
          },
          'licence',
        ),
        notKnown('licence'),
      ],
    }),
    licence: tell({
      text: {
        nl: 'Vraag de drankvergunning minstens een maand voor de opening.\nElke uitbater brengt een uittreksel uit het strafregister mee: zeg aan het loket dat het voor een drankgelegenheid is.',
        fr: 'Demandez la licence au moins un mois avant l’ouverture.\nChaque exploitant apporte un extrait de casier judiciaire : dites au guichet que c’est pour un débit de boissons.',
        en: 'Apply for the drinks licence at least a month before opening.\nEvery operator brings a criminal record extract: say at the counter that it is for licensed premises.',
        de: 'Beantragen Sie die Ausschankgenehmigung mindestens einen Monat vor der Eröffnung.\nJeder Betreiber bringt einen Strafregisterauszug mit: Sagen Sie am Schalter, dass er für einen Schankbetrieb ist.',
      },
      products: ['drankvergunning', 'uittreksel-strafregister'],
      to: 'dutieslicence',
    }),
    duties: check({
      text: dutiesText,
      items: horecaDuties,
      to: 'talk',
    }),
    dutieslicence: check({
      text: dutiesText,
      items: horecaDuties,
      to: 'talklicence',
    }),
    talk: end({
      text: {
        nl: 'We maken een afspraak voor een startgesprek bij Lokale economie.\nBreng het adres, een grondplan en het (ontwerp van) contract mee, en uw ondernemingsnummer als u dat al hebt.',
        fr: 'Nous fixons un premier entretien à l’Économie locale.\nApportez l’adresse, un plan et le (projet de) contrat, et votre numéro d’entreprise si vous l’avez déjà.',
        en: 'We make an appointment for a first meeting with Local economy.\nBring the address, a floor plan and the (draft) contract, and your enterprise number if you have it.',
        de: 'Wir vereinbaren ein erstes Gespräch mit der Wirtschaftsabteilung.\nBringen Sie Adresse, Grundriss und (Entwurf des) Vertrags mit, und Ihre Unternehmensnummer, falls vorhanden.',
      },
      actions: [appointment('horecazaak-starten'), print('horecazaak-starten')],
    }),
    talklicence: end({
      text: {
        nl: 'We maken één afspraak voor het startgesprek en de drankvergunning.\nBreng ook de uittreksels uit het strafregister mee.',
        fr: 'Nous fixons un seul rendez-vous pour l’entretien et la licence.\nApportez aussi les extraits de casier judiciaire.',
        en: 'We make one appointment for the first meeting and the drinks licence.\nBring the criminal record extracts too.',
        de: 'Wir vereinbaren einen Termin für das erste Gespräch und die Ausschankgenehmigung.\nBringen Sie auch die Strafregisterauszüge mit.',
      },
      actions: [appointment('horecazaak-starten', 'drankvergunning'), print('horecazaak-starten', 'drankvergunning')],
    }),
    market: end({
      text: {
        nl: 'Een vaste plaats vraagt u aan bij Lokale economie.\nU hebt een ondernemingsnummer, een registratie bij het FAVV en een verzekering nodig.',
        fr: 'Un emplacement se demande à l’Économie locale.\nIl faut un numéro d’entreprise, un enregistrement à l’AFSCA et une assurance.',
        en: 'You apply for a pitch with Local economy.\nYou need an enterprise number, registration with the food agency (FAVV) and insurance.',
        de: 'Einen festen Platz beantragen Sie bei der Wirtschaftsabteilung.\nNötig sind Unternehmensnummer, Registrierung bei der FASNK (FAVV) und Versicherung.',
      },
      actions: [ticket('standplaats-markt'), print('standplaats-markt')],
    }),
    athome: end({
      text: {
        nl: 'Ook aan huis hebt u een ondernemingsnummer en een registratie bij het FAVV nodig.\nHet startgesprek bekijkt of het in uw woning mag.',
        fr: 'Même chez vous, il faut un numéro d’entreprise et un enregistrement à l’AFSCA.\nL’entretien voit si c’est permis dans votre logement.',
        en: 'At home too you need an enterprise number and registration with the food agency (FAVV).\nThe first meeting looks whether your home allows it.',
        de: 'Auch zu Hause brauchen Sie eine Unternehmensnummer und eine Registrierung bei der FASNK (FAVV).\nDas Gespräch klärt, ob es in Ihrer Wohnung erlaubt ist.',
      },
      actions: [appointment('horecazaak-starten'), print('horecazaak-starten')],
    }),
    special: end({
      text: {
        nl: 'Voor deze zaken gelden vaak extra regels in de gemeente.\nLokale economie kijkt na welke en ziet u op afspraak.',
        fr: 'Ces établissements ont souvent des règles communales en plus.\nL’Économie locale vérifie lesquelles et vous reçoit sur rendez-vous.',
        en: 'Extra municipal rules often apply to these.\nLocal economy checks which and sees you by appointment.',
        de: 'Für diese Betriebe gelten oft zusätzliche Gemeinderegeln.\nDie Wirtschaftsabteilung prüft welche und empfängt Sie nach Termin.',
      },
      actions: [appointment('horecazaak-starten'), newCase('economy')],
    }),
    once: end({
      text: {
        nl: 'Voor één feest hebt u geen horecazaak nodig.\nVraag het aan als evenement en duid aan of er sterke drank is.',
        fr: 'Pour une seule fête, il ne faut pas d’établissement.\nDemandez un événement et indiquez s’il y a des spiritueux.',
        en: 'For one party you need no catering business.\nApply for an event and say whether there are spirits.',
        de: 'Für ein einzelnes Fest brauchen Sie keinen Betrieb.\nBeantragen Sie eine Veranstaltung und geben Sie an, ob es Spirituosen gibt.',
      },
      actions: [appointment('evenement-organiseren'), print('evenement-organiseren')],
    }),
  },
})

import { appointment, contact, end, newCase, print, refer, ticket } from './outline.ts'

/** Where the ways through a death and what follows end. */
export const deathOutcomes = {
  declare: end({
    text: {
      nl: 'De burgerlijke stand maakt de akte op en geeft de toelating tot begraven of cremeren.\nU krijgt afschriften mee voor bank, notaris, verzekering en werkgever.',
      fr: 'L’état civil dresse l’acte et donne l’autorisation d’inhumer ou d’incinérer.\nVous recevez des copies pour la banque, le notaire, l’assurance et l’employeur.',
      en: 'The civil registry draws up the certificate and permits burial or cremation.\nYou get copies for bank, notary, insurer and employer.',
      de: 'Das Standesamt erstellt die Urkunde und erlaubt Bestattung oder Einäscherung.\nSie erhalten Abschriften für Bank, Notar, Versicherung und Arbeitgeber.',
    },
    actions: [ticket('overlijdensaangifte'), print('overlijdensaangifte')],
  }),
  incomplete: end({
    text: {
      nl: 'Er ontbreekt nog iets.\nEen collega van de burgerlijke stand kijkt meteen met u wat er al kan.',
      fr: 'Il manque encore quelque chose.\nUn collègue de l’état civil regarde tout de suite avec vous ce qui est déjà possible.',
      en: 'Something is still missing.\nA colleague of the civil registry looks with you at once at what can be done already.',
      de: 'Es fehlt noch etwas.\nEin Kollege vom Standesamt klärt sofort mit Ihnen, was schon möglich ist.',
    },
    actions: [ticket('overlijdensaangifte'), print('overlijdensaangifte')],
  }),
  byundertaker: end({
    text: {
      nl: 'De begrafenisondernemer regelt de aangifte en brengt de akten mee.\nU hoeft daarvoor niet naar het loket te komen. Op het blad staat wat er daarna komt.',
      fr: 'L’entrepreneur règle la déclaration et apporte les actes.\nVous ne devez pas venir au guichet pour cela. La fiche dit ce qui suit.',
      en: 'The undertaker arranges the declaration and brings the certificates.\nYou need not come to the counter for it. The sheet says what comes next.',
      de: 'Das Bestattungsunternehmen regelt die Anzeige und bringt die Urkunden mit.\nSie müssen dafür nicht zum Schalter. Auf dem Blatt steht, was danach kommt.',
    },
    actions: [print('overlijdensaangifte', 'afschrift-akte')],
  }),
  poor: end({
    text: {
      nl: 'Het OCMW bekijkt samen met de familie wat mogelijk is.\nWe bellen Welzijn nu, zodat u niet hoeft te wachten.',
      fr: 'Le CPAS regarde avec la famille ce qui est possible.\nNous appelons l’Action sociale maintenant, pour que vous ne deviez pas attendre.',
      en: 'The OCMW looks with the family at what is possible.\nWe call Welfare now, so that you need not wait.',
      de: 'Das ÖSHZ klärt mit der Familie, was möglich ist.\nWir rufen jetzt die Sozialdienste an, damit Sie nicht warten müssen.',
    },
    hint: {
      nl: 'Geef het meteen door aan Welzijn en aan de burgerlijke stand; dit duldt geen uitstel.',
      fr: 'Transmettez aussitôt à l’Action sociale et à l’état civil ; cela ne peut pas attendre.',
      en: 'Pass it to Welfare and the civil registry at once; it cannot wait.',
      de: 'Geben Sie es sofort an die Sozialdienste und das Standesamt weiter; es duldet keinen Aufschub.',
    },
    actions: [contact('welfare'), newCase('civilRegistry')],
  }),
  elsewhere: end({
    text: {
      nl: 'Een overlijden wordt aangegeven in de gemeente waar iemand overleden is.\nMeestal doet de begrafenisondernemer dat. Wij krijgen de akte vanzelf.',
      fr: 'Un décès se déclare dans la commune où la personne est décédée.\nEn général, l’entrepreneur le fait. Nous recevons l’acte d’office.',
      en: 'A death is declared in the municipality where the person died.\nUsually the undertaker does it. We get the certificate by ourselves.',
      de: 'Ein Todesfall wird in der Gemeinde angezeigt, in der die Person verstorben ist.\nMeist tut das das Bestattungsunternehmen. Wir erhalten die Urkunde von selbst.',
    },
    actions: [
      refer({
        nl: 'De burgerlijke stand van de gemeente van overlijden',
        fr: 'L’état civil de la commune du décès',
        en: 'The civil registry of the municipality of death',
        de: 'Das Standesamt der Gemeinde des Todesfalls',
      }),
      print('overlijdensaangifte'),
    ],
  }),
  abroad: end({
    text: {
      nl: 'Maak een afspraak om de buitenlandse overlijdensakte te laten opnemen.\nBreng de akte mee, zo nodig gelegaliseerd en vertaald. Moet de overledene nog naar België komen, dan helpt de Belgische ambassade ter plaatse.',
      fr: 'Prenez rendez-vous pour faire reprendre l’acte de décès étranger.\nApportez l’acte, au besoin légalisé et traduit. Si le défunt doit encore revenir en Belgique, l’ambassade belge sur place aide.',
      en: 'Make an appointment to have the foreign death certificate entered.\nBring it, legalised and translated if need be. If the deceased still has to come to Belgium, the Belgian embassy there helps.',
      de: 'Vereinbaren Sie einen Termin, um die ausländische Sterbeurkunde eintragen zu lassen.\nBringen Sie sie mit, wenn nötig legalisiert und übersetzt. Muss die verstorbene Person noch nach Belgien überführt werden, hilft die belgische Botschaft vor Ort.',
    },
    actions: [appointment('overlijdensaangifte'), print('overlijdensaangifte')],
  }),
  copies: end({
    text: {
      nl: 'Afschriften krijgt u aan het snelloket.\nZeg voor wie ze dienen: bank, notaris, verzekering of het buitenland.',
      fr: 'Vous obtenez les copies au guichet rapide.\nDites à quoi elles servent : banque, notaire, assurance ou étranger.',
      en: 'You get copies at the quick counter.\nSay who they are for: bank, notary, insurer or abroad.',
      de: 'Abschriften erhalten Sie am Schnellschalter.\nSagen Sie, wofür sie sind: Bank, Notar, Versicherung oder Ausland.',
    },
    actions: [ticket('afschrift-akte'), print('afschrift-akte')],
  }),
  done: end({
    text: {
      nl: 'Neem het blad mee.\nKomt er later een vraag op, dan belt u of komt u langs.',
      fr: 'Emportez la fiche.\nSi une question vient plus tard, appelez ou passez.',
      en: 'Take the sheet with you.\nIf a question comes up later, call or come by.',
      de: 'Nehmen Sie das Blatt mit.\nKommt später eine Frage auf, rufen Sie an oder kommen Sie vorbei.',
    },
    actions: [print('overlijdensaangifte', 'afschrift-akte')],
  }),
  grave: end({
    text: {
      nl: 'De burgerlijke stand belt u terug over het graf, de concessie en het tarief.\nHeeft de familie al een concessie, zoek dan de papieren op.',
      fr: 'L’état civil vous rappelle au sujet de la tombe, de la concession et du tarif.\nSi la famille a déjà une concession, cherchez les papiers.',
      en: 'The civil registry calls you back about the grave, the plot and the charge.\nIf the family already has a plot, look up the papers.',
      de: 'Das Standesamt ruft Sie wegen Grab, Konzession und Gebühr zurück.\nHat die Familie schon eine Konzession, suchen Sie die Unterlagen heraus.',
    },
    actions: [contact('civilRegistry')],
  }),
  pension: end({
    text: {
      nl: 'Een overlevingspensioen of overgangsuitkering komt van de Federale Pensioendienst.\nSoms start het vanzelf, soms moet u het vragen. We kijken het samen na.',
      fr: 'La pension de survie ou l’allocation de transition vient du Service fédéral des Pensions.\nParfois elle démarre d’office, parfois il faut la demander. Nous regardons cela ensemble.',
      en: 'A survivor’s pension or transition benefit comes from the Federal Pension Service.\nSometimes it starts by itself, sometimes you must apply. We look together.',
      de: 'Eine Hinterbliebenenpension oder Übergangsentschädigung kommt vom Föderalen Pensionsdienst.\nManchmal beginnt sie von selbst, manchmal müssen Sie sie beantragen. Wir sehen gemeinsam nach.',
    },
    actions: [ticket('pensioen-aanvragen'), print('pensioen-aanvragen')],
  }),
  legal: end({
    text: {
      nl: 'Teken nog niets en betaal geen schulden van de overledene voor u raad vroeg: zo aanvaardt men soms de erfenis.\nVraag raad aan een notaris, of gratis aan de advocaat op de zitdag.',
      fr: 'Ne signez rien et ne payez pas de dettes du défunt avant d’avoir pris conseil : on accepte parfois ainsi la succession.\nDemandez conseil à un notaire, ou gratuitement à l’avocat de la permanence.',
      en: 'Sign nothing and pay no debts of the deceased before you have taken advice: doing so may mean accepting the inheritance.\nAsk a notary, or the lawyer of the free advice session.',
      de: 'Unterschreiben Sie nichts und zahlen Sie keine Schulden der verstorbenen Person, bevor Sie Rat eingeholt haben: Das kann als Annahme des Erbes gelten.\nFragen Sie einen Notar oder kostenlos den Anwalt in der Sprechstunde.',
    },
    actions: [appointment('juridisch-advies'), print('juridisch-advies')],
  }),
  handin: end({
    text: {
      nl: 'Identiteitskaart en rijbewijs van de overledene levert u in aan het loket, als de begrafenisondernemer dat niet deed.\nEen parkeerkaart voor personen met een handicap gaat terug naar de FOD Sociale Zekerheid.',
      fr: 'Vous rendez la carte d’identité et le permis du défunt au guichet, si l’entrepreneur ne l’a pas fait.\nUne carte de stationnement pour personnes handicapées retourne au SPF Sécurité sociale.',
      en: 'You hand in the identity card and driving licence of the deceased at the counter, if the undertaker did not.\nA parking card for persons with a disability goes back to the FPS Social Security.',
      de: 'Ausweis und Führerschein der verstorbenen Person geben Sie am Schalter ab, falls das Bestattungsunternehmen es nicht tat.\nEin Parkausweis für Menschen mit Behinderung geht an den FÖD Soziale Sicherheit zurück.',
    },
    actions: [ticket('overlijdensaangifte')],
  }),
  home: end({
    text: {
      nl: 'Een medewerker van Welzijn belt u en bekijkt welke hulp past: poetshulp, maaltijden, een personenalarm of gewoon een gesprek.',
      fr: 'Un collaborateur de l’Action sociale vous appelle et voit quelle aide convient : ménage, repas, alarme ou simplement un entretien.',
      en: 'Somebody from Welfare calls you and looks at what help fits: cleaning, meals, a personal alarm or simply a talk.',
      de: 'Jemand von den Sozialdiensten ruft Sie an und klärt, welche Hilfe passt: Putzhilfe, Mahlzeiten, Hausnotruf oder einfach ein Gespräch.',
    },
    actions: [contact('welfare'), print('thuiszorg-poetshulp', 'maaltijden-aan-huis')],
  }),
  talk: end({
    text: {
      nl: 'Een collega van de burgerlijke stand neemt de tijd om alles met u te overlopen.',
      fr: 'Un collègue de l’état civil prend le temps de tout parcourir avec vous.',
      en: 'A colleague of the civil registry takes the time to go through everything with you.',
      de: 'Ein Kollege vom Standesamt nimmt sich die Zeit, alles mit Ihnen durchzugehen.',
    },
    actions: [ticket('overlijdensaangifte')],
  }),
}

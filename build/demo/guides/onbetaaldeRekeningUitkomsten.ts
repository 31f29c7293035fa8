import { appointment, contact, end, newCase, print, refer, ticket } from './outline.ts'

/** Where the ways of an unpaid bill end. */
export const unpaidOutcomes = {
  topup: end({
    text: {
      nl: 'Opladen doet u zelf, bij een oplaadpunt of bij een digitale meter online via Fluvius.\nKunt u niet opladen omdat er geen geld is, ga dan meteen naar Welzijn.',
      fr: 'Vous rechargez vous-même, à un point de recharge ou, avec un compteur numérique, en ligne via Fluvius.\nSi vous n’avez pas d’argent pour recharger, allez tout de suite à l’Action sociale.',
      en: 'You top up yourself, at a charging point or, with a digital meter, online through Fluvius.\nIf there is no money to top up, go to Welfare at once.',
      de: 'Sie laden selbst auf, an einer Aufladestelle oder beim digitalen Zähler online über Fluvius.\nFehlt das Geld zum Aufladen, gehen Sie sofort zu den Sozialdiensten.',
    },
    actions: [ticket('onbetaalde-energiefactuur')],
  }),
  lac: end({
    text: {
      nl: 'De lokale adviescommissie (LAC) beslist of u afgesloten mag worden.\nGa er zeker naartoe, of laat u vertegenwoordigen. Welzijn gaat met u mee. Neem nu een volgnummer en toon de brief.',
      fr: 'La commission consultative locale (LAC) décide si l’on peut vous couper.\nAllez-y absolument, ou faites-vous représenter. L’Action sociale vous accompagne. Prenez un numéro et montrez la lettre.',
      en: 'The local advisory committee (LAC) decides whether you may be cut off.\nBe sure to go, or be represented. Welfare goes with you. Take a ticket now and show the letter.',
      de: 'Der lokale Beirat (LAC) entscheidet, ob gesperrt werden darf.\nGehen Sie unbedingt hin oder lassen Sie sich vertreten. Die Sozialdienste begleiten Sie. Ziehen Sie jetzt eine Nummer und zeigen Sie den Brief.',
    },
    actions: [ticket('onbetaalde-energiefactuur'), print('onbetaalde-energiefactuur')],
  }),
  energynow: end({
    text: {
      nl: 'We helpen u vandaag.\nEen collega van Welzijn belt de netbeheerder of de leverancier met u.',
      fr: 'Nous vous aidons aujourd’hui.\nUn collègue de l’Action sociale appelle le gestionnaire ou le fournisseur avec vous.',
      en: 'We help you today.\nA colleague of Welfare calls the network operator or supplier with you.',
      de: 'Wir helfen Ihnen heute.\nEin Kollege der Sozialdienste ruft mit Ihnen Netzbetreiber oder Lieferant an.',
    },
    hint: {
      nl: 'Dit gaat voor de wachtrij. Bel Welzijn voor u het volgnummer geeft; let op kleine kinderen en zieken in huis.',
      fr: 'Ceci passe avant la file. Appelez l’Action sociale avant de donner le numéro ; attention aux jeunes enfants et malades.',
      en: 'This goes before the queue. Call Welfare before giving the ticket; mind small children and the sick at home.',
      de: 'Das geht vor der Warteschlange. Rufen Sie die Sozialdienste an, bevor Sie die Nummer geben; achten Sie auf kleine Kinder und Kranke.',
    },
    actions: [ticket('onbetaalde-energiefactuur'), contact('welfare')],
  }),
  energyend: end({
    text: {
      nl: 'Neem een volgnummer bij Welzijn.\nWe kijken naar het sociaal tarief, een afbetalingsplan en het energiefonds. Onze hulp is gratis.',
      fr: 'Prenez un numéro à l’Action sociale.\nNous regardons le tarif social, un plan de paiement et le fonds énergie. Notre aide est gratuite.',
      en: 'Take a ticket at Welfare.\nWe look at the social tariff, a payment plan and the energy fund. Our help is free.',
      de: 'Ziehen Sie eine Nummer bei den Sozialdiensten.\nWir prüfen Sozialtarif, Ratenplan und Energiefonds. Unsere Hilfe ist kostenlos.',
    },
    actions: [ticket('onbetaalde-energiefactuur'), print('onbetaalde-energiefactuur')],
  }),
  energylater: end({
    text: {
      nl: 'We maken een afspraak, zodat u alles kunt meebrengen.\nKomt er intussen een brief over afsluiting, kom dan meteen.',
      fr: 'Nous fixons un rendez-vous pour que vous puissiez tout apporter.\nSi une lettre de coupure arrive entre-temps, venez tout de suite.',
      en: 'We make an appointment, so that you can bring everything.\nIf a letter about disconnection comes meanwhile, come at once.',
      de: 'Wir vereinbaren einen Termin, damit Sie alles mitbringen können.\nKommt inzwischen ein Brief über eine Sperrung, kommen Sie sofort.',
    },
    actions: [appointment('onbetaalde-energiefactuur'), print('onbetaalde-energiefactuur')],
  }),
  bailiff: end({
    text: {
      nl: 'Een collega van Welzijn ziet u vandaag nog.\nNeem elke brief van de deurwaarder mee, ook ongeopende. Beloof aan de telefoon niets wat u niet kunt betalen.',
      fr: 'Un collègue de l’Action sociale vous voit aujourd’hui.\nApportez chaque lettre de l’huissier, même non ouverte. Ne promettez au téléphone rien que vous ne pouvez payer.',
      en: 'A colleague of Welfare sees you today.\nBring every letter of the bailiff, also unopened. Promise nothing on the phone that you cannot pay.',
      de: 'Ein Kollege der Sozialdienste empfängt Sie noch heute.\nBringen Sie jeden Brief des Gerichtsvollziehers mit, auch ungeöffnet. Versprechen Sie am Telefon nichts, was Sie nicht zahlen können.',
    },
    hint: {
      nl: 'Schuldbemiddeling werkt op afspraak, maar dit kan niet wachten: bel Welzijn nu.',
      fr: 'La médiation de dettes se fait sur rendez-vous, mais ceci ne peut pas attendre : appelez l’Action sociale.',
      en: 'Debt mediation works by appointment, but this cannot wait: call Welfare now.',
      de: 'Schuldenvermittlung läuft nach Termin, aber das kann nicht warten: Rufen Sie jetzt die Sozialdienste an.',
    },
    actions: [contact('welfare'), appointment('schuldbemiddeling')],
  }),
  eviction: end({
    text: {
      nl: 'Een collega van Welzijn ziet u vandaag nog.\nToon de brief van de rechtbank, de deurwaarder of de verhuurder.',
      fr: 'Un collègue de l’Action sociale vous voit aujourd’hui.\nMontrez la lettre du tribunal, de l’huissier ou du bailleur.',
      en: 'A colleague of Welfare sees you today.\nShow the letter of the court, the bailiff or the landlord.',
      de: 'Ein Kollege der Sozialdienste empfängt Sie noch heute.\nZeigen Sie den Brief von Gericht, Gerichtsvollzieher oder Vermieter.',
    },
    hint: {
      nl: 'Niet naar de wachtzaal sturen: bel Welzijn. Loopt er een zaak voor de vrederechter, noteer de datum.',
      fr: 'Ne pas envoyer en salle d’attente : appelez l’Action sociale. Si une affaire est devant le juge de paix, notez la date.',
      en: 'Do not send to the waiting room: call Welfare. If a case is before the justice of the peace, note the date.',
      de: 'Nicht ins Wartezimmer schicken: Rufen Sie die Sozialdienste an. Läuft ein Verfahren beim Friedensrichter, notieren Sie das Datum.',
    },
    actions: [contact('welfare'), newCase('welfare')],
  }),
  food: end({
    text: {
      nl: 'Niemand gaat hier weg zonder hulp.\nEen collega van Welzijn komt naar u toe.',
      fr: 'Personne ne part d’ici sans aide.\nUn collègue de l’Action sociale vient vers vous.',
      en: 'Nobody leaves here without help.\nA colleague of Welfare comes to you.',
      de: 'Niemand geht hier ohne Hilfe weg.\nEin Kollege der Sozialdienste kommt zu Ihnen.',
    },
    hint: {
      nl: 'Bel Welzijn nu. Vraag ook naar een slaapplaats. Een aanvraag voor leefloon telt vanaf vandaag.',
      fr: 'Appelez l’Action sociale. Demandez aussi s’il y a un logement. Une demande de revenu d’intégration compte dès aujourd’hui.',
      en: 'Call Welfare now. Ask about a place to sleep too. An application for living income counts from today.',
      de: 'Rufen Sie jetzt die Sozialdienste an. Fragen Sie auch nach einem Schlafplatz. Ein Antrag auf Eingliederungseinkommen zählt ab heute.',
    },
    actions: [ticket('voedselhulp', 'leefloon'), contact('welfare')],
  }),
  oil: end({
    text: {
      nl: 'Breng de factuur of leveringsbon mee.\nDe verwarmingstoelage vraagt u binnen 60 dagen na de levering. Neem een volgnummer.',
      fr: 'Apportez la facture ou le bon de livraison.\nL’allocation de chauffage se demande dans les 60 jours après la livraison. Prenez un numéro.',
      en: 'Bring the bill or delivery note.\nYou apply for the heating allowance within 60 days of delivery. Take a ticket.',
      de: 'Bringen Sie Rechnung oder Lieferschein mit.\nDen Heizkostenzuschuss beantragen Sie innerhalb von 60 Tagen nach der Lieferung. Ziehen Sie eine Nummer.',
    },
    actions: [ticket('verwarmingstoelage'), print('verwarmingstoelage')],
  }),
  rent: end({
    text: {
      nl: 'Zeg het de verhuurder zo vroeg mogelijk.\nNeem een volgnummer: we kijken naar een huurpremie, een lening voor de waarborg of een afbetaling.',
      fr: 'Dites-le au bailleur le plus tôt possible.\nPrenez un numéro : nous regardons une prime de loyer, un prêt pour la garantie ou un paiement échelonné.',
      en: 'Tell the landlord as early as you can.\nTake a ticket: we look at a rent allowance, a loan for the deposit or a payment plan.',
      de: 'Sagen Sie es dem Vermieter so früh wie möglich.\nZiehen Sie eine Nummer: Wir prüfen Mietprämie, Kautionsdarlehen oder Ratenzahlung.',
    },
    actions: [ticket('huurpremie-en-huurwaarborg'), contact('welfare'), print('huurpremie-en-huurwaarborg')],
  }),
  medical: end({
    text: {
      nl: 'Vraag het ziekenhuis om in schijven te betalen en vraag uw ziekenfonds naar de verhoogde tegemoetkoming.\nHet OCMW kan na een gesprek soms helpen.',
      fr: 'Demandez à l’hôpital de payer par tranches et à votre mutuelle l’intervention majorée.\nLe CPAS peut parfois aider après un entretien.',
      en: 'Ask the hospital to let you pay in parts, and ask your health fund about increased reimbursement.\nThe OCMW can sometimes help after a talk.',
      de: 'Bitten Sie das Krankenhaus um Ratenzahlung und fragen Sie Ihre Krankenkasse nach der erhöhten Kostenerstattung.\nDas ÖSHZ kann nach einem Gespräch manchmal helfen.',
    },
    actions: [ticket('leefloon'), contact('welfare')],
  }),
  selfemployed: end({
    text: {
      nl: 'Voor ondernemers in moeilijkheden is er Dyzo, gratis en in vertrouwen.\nZelfstandigen kunnen ook bij het OCMW terecht.',
      fr: 'Pour les entrepreneurs en difficulté, il y a Dyzo, gratuit et confidentiel.\nLes indépendants peuvent aussi s’adresser au CPAS.',
      en: 'For entrepreneurs in difficulty there is Dyzo, free and in confidence.\nThe self-employed can come to the OCMW too.',
      de: 'Für Unternehmer in Schwierigkeiten gibt es Dyzo, kostenlos und vertraulich.\nSelbstständige können sich auch an das ÖSHZ wenden.',
    },
    actions: [
      refer({
        nl: 'Dyzo, hulp voor ondernemers in moeilijkheden (dyzo.be)',
        fr: 'Dyzo, aide aux entrepreneurs en difficulté (dyzo.be)',
        en: 'Dyzo, help for entrepreneurs in difficulty (dyzo.be)',
        de: 'Dyzo, Hilfe für Unternehmer in Schwierigkeiten (dyzo.be)',
      }),
      appointment('schuldbemiddeling'),
    ],
  }),
  debts: end({
    text: {
      nl: 'We maken een afspraak met de schuldbemiddelaar.\nBetaal intussen eerst huur, energie en eten. Ga geen nieuwe lening aan om schulden te betalen.',
      fr: 'Nous fixons un rendez-vous avec le médiateur de dettes.\nPayez entre-temps d’abord le loyer, l’énergie et la nourriture. Ne prenez pas de nouveau crédit pour payer des dettes.',
      en: 'We make an appointment with the debt mediator.\nMeanwhile pay rent, energy and food first. Take no new loan to pay debts.',
      de: 'Wir vereinbaren einen Termin mit dem Schuldenvermittler.\nZahlen Sie inzwischen zuerst Miete, Energie und Essen. Nehmen Sie keinen neuen Kredit auf, um Schulden zu zahlen.',
    },
    actions: [appointment('schuldbemiddeling'), print('schuldbemiddeling')],
  }),
  municipal: end({
    text: {
      nl: 'Voor een rekening, belasting of retributie van de gemeente kunt u uitstel of afbetaling vragen.\nDe dienst belt u. Laat de termijn voor een bezwaar niet voorbijgaan: die staat op de brief.',
      fr: 'Pour une facture, taxe ou redevance communale, vous pouvez demander un délai ou un paiement échelonné.\nLe service vous appelle. Ne laissez pas passer le délai de réclamation : il est sur la lettre.',
      en: 'For a bill, tax or charge of the municipality you can ask for more time or to pay in parts.\nThe department calls you. Do not miss the time limit for an objection: it is on the letter.',
      de: 'Für eine Rechnung, Steuer oder Gebühr der Gemeinde können Sie Aufschub oder Raten beantragen.\nDie Abteilung ruft Sie an. Verpassen Sie die Einspruchsfrist nicht: Sie steht auf dem Brief.',
    },
    actions: [contact('reception')],
  }),
  talk: end({
    text: {
      nl: 'Neem een volgnummer bij Welzijn.\nSamen zoeken we uit wat er speelt. U hoeft aan de balie niets uit te leggen.',
      fr: 'Prenez un numéro à l’Action sociale.\nNous cherchons ensemble de quoi il s’agit. Vous ne devez rien expliquer à l’accueil.',
      en: 'Take a ticket at Welfare.\nTogether we find out what it is about. You need not explain anything at the desk.',
      de: 'Ziehen Sie eine Nummer bei den Sozialdiensten.\nGemeinsam finden wir heraus, worum es geht. Sie müssen am Empfang nichts erklären.',
    },
    actions: [ticket('onbetaalde-energiefactuur')],
  }),
  talknow: end({
    text: {
      nl: 'Een collega van Welzijn komt bij u.\nU hoeft aan de balie niets uit te leggen.',
      fr: 'Un collègue de l’Action sociale vient vers vous.\nVous ne devez rien expliquer à l’accueil.',
      en: 'A colleague of Welfare comes to you.\nYou need not explain anything at the desk.',
      de: 'Ein Kollege der Sozialdienste kommt zu Ihnen.\nSie müssen am Empfang nichts erklären.',
    },
    actions: [contact('welfare')],
  }),
}

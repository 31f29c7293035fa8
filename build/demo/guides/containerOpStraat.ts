import { answer, ask, check, end, guideOf, no, notKnown, print, tell, ticket, yes } from './outline.ts'
import { seeTogether, whatIsThere } from './shared.ts'

export const containerOpStraat = guideOf({
  title: {
    nl: 'Een container of stelling op straat zetten',
    fr: 'Placer un conteneur ou un échafaudage sur la rue',
    en: 'Put a skip or scaffolding on the street',
    de: 'Einen Container oder ein Gerüst auf die Straße stellen',
  },
  department: 'mobility',
  products: ['inname-openbaar-domein'],
  atKiosk: true,
  steps: {
    what: ask({
      text: {
        nl: 'Wat wilt u op straat zetten?',
        fr: 'Que voulez-vous placer sur la rue ?',
        en: 'What do you want to put on the street?',
        de: 'Was möchten Sie auf die Straße stellen?',
      },
      answers: [
        answer(
          {
            nl: 'Een container, stelling, kraan of bouwmateriaal',
            fr: 'Un conteneur, échafaudage, grue ou des matériaux',
            en: 'A skip, scaffolding, crane or building materials',
            de: 'Einen Container, ein Gerüst, einen Kran oder Baumaterial',
          },
          'where',
        ),
        answer(
          {
            nl: 'Een verhuiswagen of ladderlift',
            fr: 'Un camion de déménagement ou un lift',
            en: 'A removal van or ladder lift',
            de: 'Einen Umzugswagen oder Möbellift',
          },
          'moveday',
        ),
        answer(
          {
            nl: 'Tafels en stoelen van een zaak',
            fr: 'Des tables et chaises d’un établissement',
            en: 'Tables and chairs of a café or restaurant',
            de: 'Tische und Stühle eines Lokals',
          },
          'terrace',
        ),
        answer(
          {
            nl: 'Afval: een afvalcontainer of grofvuil',
            fr: 'Des déchets : une poubelle ou des encombrants',
            en: 'Waste: a wheelie bin or bulky waste',
            de: 'Abfall: eine Mülltonne oder Sperrmüll',
          },
          'waste',
        ),
        notKnown('desk'),
      ],
    }),
    where: ask({
      text: {
        nl: 'Waar komt het te staan?',
        fr: 'Où sera-ce placé ?',
        en: 'Where will it stand?',
        de: 'Wo soll es stehen?',
      },
      hint: {
        nl: 'Zoek de straat op: is het een gewestweg, zijn er werken, een markt of een feest?',
        fr: 'Cherchez la rue : est-ce une route régionale, y a-t-il des travaux, un marché ou une fête ?',
        en: 'Look the street up: is it a regional road, are there works, a market or a party?',
        de: 'Schlagen Sie die Straße nach: Regionalstraße, Arbeiten, Markt oder Fest?',
      },
      answers: [
        answer(
          {
            nl: 'Op een parkeerplaats of de rijweg',
            fr: 'Sur une place de parking ou la chaussée',
            en: 'On a parking space or the road',
            de: 'Auf einem Parkplatz oder der Fahrbahn',
          },
          'road',
        ),
        answer(
          {
            nl: 'Op de stoep of het fietspad',
            fr: 'Sur le trottoir ou la piste cyclable',
            en: 'On the pavement or cycle path',
            de: 'Auf dem Gehweg oder Radweg',
          },
          'footway',
        ),
        answer(
          {
            nl: 'Op mijn eigen oprit of grond',
            fr: 'Sur mon allée ou mon terrain',
            en: 'On my own drive or ground',
            de: 'Auf meiner Einfahrt oder meinem Grund',
          },
          'private',
        ),
        notKnown('road'),
      ],
    }),
    footway: tell({
      text: {
        nl: 'Er moet altijd een veilige doorgang blijven voor voetgangers, rolstoelen en kinderwagens.\nDe vergunning zegt hoe breed.',
        fr: 'Il doit toujours rester un passage sûr pour piétons, fauteuils roulants et poussettes.\nL’autorisation dit de quelle largeur.',
        en: 'There must always be a safe way past for pedestrians, wheelchairs and prams.\nThe permit says how wide.',
        de: 'Es muss immer ein sicherer Durchgang für Fußgänger, Rollstühle und Kinderwagen bleiben.\nDie Genehmigung nennt die Breite.',
      },
      to: 'road',
    }),
    road: ask({
      text: {
        nl: 'Moet de straat helemaal dicht?',
        fr: 'La rue doit-elle être fermée complètement ?',
        en: 'Must the street be closed completely?',
        de: 'Muss die Straße ganz gesperrt werden?',
      },
      answers: [no('when'), yes('closed'), notKnown('when')],
    }),
    when: ask({
      text: {
        nl: 'Wanneer begint het?',
        fr: 'Quand cela commence-t-il ?',
        en: 'When does it start?',
        de: 'Wann beginnt es?',
      },
      answers: [
        answer(
          {
            nl: 'Over 10 werkdagen of later',
            fr: 'Dans 10 jours ouvrables ou plus tard',
            en: 'In 10 working days or later',
            de: 'In 10 Werktagen oder später',
          },
          'who',
        ),
        answer(
          {
            nl: 'Vroeger dan 10 werkdagen',
            fr: 'Avant 10 jours ouvrables',
            en: 'Sooner than 10 working days',
            de: 'Früher als in 10 Werktagen',
          },
          'late',
        ),
        answer(
          {
            nl: 'Het staat er al, zonder vergunning',
            fr: 'C’est déjà là, sans autorisation',
            en: 'It is there already, without a permit',
            de: 'Es steht schon, ohne Genehmigung',
          },
          'late',
        ),
      ],
    }),
    who: ask({
      text: {
        nl: 'Wie vraagt de vergunning aan?',
        fr: 'Qui demande l’autorisation ?',
        en: 'Who applies for the permit?',
        de: 'Wer beantragt die Genehmigung?',
      },
      answers: [
        answer({ nl: 'Ik doe het zelf', fr: 'Je le fais moi-même', en: 'I do it myself', de: 'Ich selbst' }, 'list'),
        answer(
          {
            nl: 'De aannemer of containerfirma',
            fr: 'L’entrepreneur ou la firme de conteneurs',
            en: 'The builder or skip firm',
            de: 'Der Bauunternehmer oder die Containerfirma',
          },
          'firm',
        ),
        notKnown('firm'),
      ],
    }),
    list: check({
      text: whatIsThere,
      items: [
        {
          nl: 'Het juiste adres, met begin- en einddatum',
          fr: 'L’adresse exacte, avec dates de début et de fin',
          en: 'The exact address, with start and end date',
          de: 'Die genaue Adresse, mit Anfangs- und Enddatum',
        },
        {
          nl: 'Een plannetje of foto van de plaats, met de maten',
          fr: 'Un plan ou une photo de l’endroit, avec les mesures',
          en: 'A sketch or photo of the place, with measurements',
          de: 'Eine Skizze oder ein Foto der Stelle, mit Maßen',
        },
        {
          nl: 'Naam en telefoonnummer van de aannemer of containerfirma',
          fr: 'Nom et téléphone de l’entrepreneur ou de la firme de conteneurs',
          en: 'Name and telephone number of the builder or skip firm',
          de: 'Name und Telefonnummer des Bauunternehmers oder der Containerfirma',
        },
      ],
      to: 'signs',
      missing: 'prepare',
    }),
    signs: tell({
      text: {
        nl: 'Verbodsborden staan minstens 24 uur vooraf.\nNoteer de nummerplaten van de wagens die er dan staan: zonder die lijst kan de politie niet laten wegslepen.',
        fr: 'Les panneaux d’interdiction sont placés au moins 24 heures avant.\nNotez les plaques des voitures présentes : sans cette liste, la police ne peut pas faire enlever.',
        en: 'No-parking signs stand at least 24 hours ahead.\nNote the number plates of the cars there then: without that list the police cannot have cars towed.',
        de: 'Verbotsschilder stehen mindestens 24 Stunden vorher.\nNotieren Sie die Kennzeichen der dort stehenden Wagen: Ohne diese Liste kann die Polizei nicht abschleppen lassen.',
      },
      to: 'apply',
    }),
    apply: end({
      text: {
        nl: 'Neem een volgnummer.\nU betaalt een tarief per oppervlakte en per dag. De vergunning hangt u goed zichtbaar op.',
        fr: 'Prenez un numéro.\nVous payez un tarif par surface et par jour. Affichez l’autorisation bien en vue.',
        en: 'Take a ticket.\nYou pay a charge by area and by day. Hang the permit where it can be seen.',
        de: 'Ziehen Sie eine Nummer.\nSie zahlen eine Gebühr je Fläche und Tag. Hängen Sie die Genehmigung gut sichtbar auf.',
      },
      actions: [ticket('inname-openbaar-domein'), print('inname-openbaar-domein')],
    }),
    prepare: end({
      text: {
        nl: 'Zoek eerst op wat ontbreekt.\nDaarna kan de aanvraag ook online.',
        fr: 'Cherchez d’abord ce qui manque.\nEnsuite, la demande est aussi possible en ligne.',
        en: 'Find what is missing first.\nThen you can also apply online.',
        de: 'Suchen Sie zuerst, was fehlt.\nDanach geht der Antrag auch online.',
      },
      actions: [print('inname-openbaar-domein')],
    }),
    firm: end({
      text: {
        nl: 'Spreek af wie de vergunning vraagt en wie de borden zet: dat vergeet men vaak.\nGeef de firma dit blad. Zonder vergunning mag de container er niet staan.',
        fr: 'Convenez qui demande l’autorisation et qui place les panneaux : on l’oublie souvent.\nDonnez cette fiche à la firme. Sans autorisation, le conteneur ne peut pas être là.',
        en: 'Agree who applies for the permit and who puts up the signs: that is often forgotten.\nGive the firm this sheet. Without a permit the skip may not stand there.',
        de: 'Klären Sie, wer die Genehmigung beantragt und wer die Schilder stellt: Das wird oft vergessen.\nGeben Sie der Firma dieses Blatt. Ohne Genehmigung darf der Container dort nicht stehen.',
      },
      actions: [print('inname-openbaar-domein')],
    }),
    late: end({
      text: {
        nl: 'Neem een volgnummer.\nMobiliteit kijkt of het nog kan en wat u nu moet doen.',
        fr: 'Prenez un numéro.\nLa Mobilité regarde si c’est encore possible et ce que vous devez faire.',
        en: 'Take a ticket.\nMobility looks whether it is still possible and what you must do now.',
        de: 'Ziehen Sie eine Nummer.\nDie Abteilung Mobilität prüft, ob es noch geht und was Sie jetzt tun müssen.',
      },
      actions: [ticket('inname-openbaar-domein')],
    }),
    closed: end({
      text: {
        nl: 'Een straat afsluiten vraagt een signalisatieplan en meer tijd: minstens 15 werkdagen.\nUw aannemer vraagt dit meestal aan. Op een gewestweg beslist het Agentschap Wegen en Verkeer mee.',
        fr: 'Fermer une rue demande un plan de signalisation et plus de temps : au moins 15 jours ouvrables.\nEn général, votre entrepreneur le demande. Sur une route régionale, l’agence flamande des routes (AWV) décide aussi.',
        en: 'Closing a street takes a traffic sign plan and more time: at least 15 working days.\nUsually your builder applies. On a regional road the Flemish roads agency (AWV) decides too.',
        de: 'Eine Straßensperrung braucht einen Beschilderungsplan und mehr Zeit: mindestens 15 Werktage.\nMeist beantragt das Ihr Bauunternehmer. Bei Regionalstraßen entscheidet auch die flämische Straßenbehörde (AWV).',
      },
      actions: [ticket('signalisatievergunning-werken'), print('signalisatievergunning-werken')],
    }),
    private: end({
      text: {
        nl: 'Op eigen grond hebt u hiervoor geen vergunning nodig, als er niets op de stoep of straat uitsteekt.\nMoet een vrachtwagen op de stoep staan om te laden, vraag het dan aan het loket.',
        fr: 'Sur votre terrain, il ne faut pas d’autorisation, si rien ne dépasse sur le trottoir ou la rue.\nSi un camion doit se mettre sur le trottoir pour charger, demandez au guichet.',
        en: 'On your own ground you need no permit for this, if nothing sticks out over the pavement or street.\nIf a lorry must stand on the pavement to load, ask at the counter.',
        de: 'Auf eigenem Grund brauchen Sie dafür keine Genehmigung, wenn nichts auf Gehweg oder Straße ragt.\nMuss ein Lastwagen zum Laden auf dem Gehweg stehen, fragen Sie am Schalter.',
      },
      actions: [print('inname-openbaar-domein')],
    }),
    moveday: end({
      text: {
        nl: 'Voor een verhuis vraagt u een parkeerverbod, minstens 10 werkdagen vooraf.\nNeem een volgnummer of vraag het online. Denk ook aan uw adreswijziging.',
        fr: 'Pour un déménagement, vous demandez une interdiction de stationner, au moins 10 jours ouvrables avant.\nPrenez un numéro ou faites-le en ligne. Pensez aussi au changement d’adresse.',
        en: 'For a move you ask for a parking ban, at least 10 working days ahead.\nTake a ticket or do it online. Think of your change of address too.',
        de: 'Für einen Umzug beantragen Sie ein Parkverbot, mindestens 10 Werktage vorher.\nZiehen Sie eine Nummer oder tun Sie es online. Denken Sie auch an die Adressänderung.',
      },
      actions: [ticket('parkeerverbod-verhuis'), print('parkeerverbod-verhuis')],
    }),
    terrace: end({
      text: {
        nl: 'Voor een terras hebt u een terrasvergunning nodig.\nNeem een volgnummer.',
        fr: 'Pour une terrasse, il faut une autorisation de terrasse.\nPrenez un numéro.',
        en: 'A terrace needs a terrace permit.\nTake a ticket.',
        de: 'Für eine Terrasse brauchen Sie eine Terrassengenehmigung.\nZiehen Sie eine Nummer.',
      },
      actions: [ticket('terrasvergunning'), print('terrasvergunning')],
    }),
    waste: end({
      text: {
        nl: 'Neem een volgnummer voor een afvalcontainer of een ophaling van grofvuil.',
        fr: 'Prenez un numéro pour une poubelle ou un enlèvement d’encombrants.',
        en: 'Take a ticket for a wheelie bin or a bulky waste collection.',
        de: 'Ziehen Sie eine Nummer für eine Mülltonne oder eine Sperrmüllabholung.',
      },
      actions: [ticket('afvalcontainer-en-ophaling'), print('afvalcontainer-en-ophaling')],
    }),
    desk: end({ text: seeTogether, actions: [ticket('inname-openbaar-domein')] }),
  },
})

import type { ProductContent } from '#domain/product/product.ts'
import { identityProof, quickCounter, step } from './shared.ts'

export const bewonerskaartAfhalen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Bewonerskaart afhalen',
      fr: 'Retirer une carte de riverain',
      en: 'Collect a resident parking card',
      de: 'Bewohnerparkausweis abholen',
    },
    beschrijving: {
      nl: 'Met een bewonerskaart parkeer je in je eigen zone zonder tijdsbeperking. Is je aanvraag goedgekeurd en koos je voor een papieren kaart, dan haal je ze hier af.',
      'nl-be-x-formal':
        'Met een bewonerskaart parkeert u in uw eigen zone zonder tijdsbeperking. Is uw aanvraag goedgekeurd en koos u voor een papieren kaart, dan haalt u ze hier af.',
      fr: 'Avec une carte de riverain, vous stationnez sans limite de durée dans votre propre zone. Si votre demande est acceptée et que vous avez choisi une carte papier, vous la retirez ici.',
      en: 'With a resident card you may park in your own zone without time limit. If your application was approved and you chose a paper card, collect it here.',
    },
    verdereBeschrijving: {
      nl: 'De kaart aanvragen doe je online of bij het loket Wonen, bouwen & ondernemen. Bij een digitale kaart hangt het recht aan je nummerplaat en hoef je niets af te halen.',
      fr: 'Vous demandez la carte en ligne ou au guichet Logement, construction & entreprises. Avec une carte numérique, le droit est lié à votre plaque et vous n’avez rien à retirer.',
    },
    uitzonderingen: {
      nl: 'Rijd je met een leasing- of bedrijfswagen, dan is een attest van de werkgever of leasingmaatschappij nodig. Een parkeerkaart voor personen met een handicap is iets anders: die vraag je aan bij de federale overheid; Welzijn helpt je daarbij.',
      fr: 'Si vous roulez avec une voiture de leasing ou de société, il faut une attestation de l’employeur ou de la société de leasing. La carte de stationnement pour personnes handicapées est autre chose : vous la demandez à l’autorité fédérale ; l’Action sociale vous y aide.',
    },
    voorwaarden: [
      { naam: { nl: 'Je aanvraag is goedgekeurd', fr: 'Votre demande est acceptée' }, bewijs: identityProof },
      {
        naam: {
          nl: 'De wagen staat op jouw naam of je gebruikt hem vast',
          fr: 'La voiture est à votre nom ou vous en êtes l’utilisateur habituel',
        },
        bewijs: {
          nl: 'Het inschrijvingsbewijs van je wagen',
          fr: 'Le certificat d’immatriculation de votre véhicule',
          en: 'Your vehicle registration certificate',
          de: 'Die Zulassungsbescheinigung Ihres Fahrzeugs',
        },
      },
      {
        naam: {
          nl: 'Bij vernieuwing: je levert de oude kaart in',
          fr: 'Pour un renouvellement : vous rendez l’ancienne carte',
        },
        bewijs: {
          nl: 'Je vorige bewonerskaart, als je er een had',
          fr: 'Votre ancienne carte de riverain, si vous en aviez une',
          en: 'Your previous resident card, if you had one',
          de: 'Ihr früherer Bewohnerparkausweis, falls vorhanden',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Bericht afwachten', fr: 'Attendre le message' },
        {
          nl: 'Je krijgt een bericht als de kaart klaarligt.',
          fr: 'Vous recevez un message quand la carte est prête.',
        },
      ),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Kijk de nummerplaat op de kaart na en teken voor ontvangst.',
          fr: 'Vérifiez la plaque sur la carte et signez pour réception.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Bewonerskaart', fr: 'Carte de riverain' },
        {
          nl: 'Eerste kaart gratis; voor een tweede kaart geldt het tarief van de gemeente.',
          fr: 'Première carte gratuite ; pour une deuxième carte vaut le tarif de la commune.',
        },
      ),
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Ministerieel besluit van 9 januari 2007 betreffende de gemeentelijke parkeerkaart',
          fr: 'Arrêté ministériel du 9 janvier 2007 concernant la carte communale de stationnement',
        },
      },
    ],
    websites: [],
    themas: ['MobiliteitOpenbareWerken'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'parkeerkaart',
      'bewonerskaart',
      'bewonersparkeren',
      'parkeren voor de deur',
      'kaart blauwe zone',
      'carte riverain',
      'parking permit',
      'parkausweis',
    ],
    type: 'Toelating',
  },
  local: {
    ...quickCounter,
    department: 'mobility',
    backups: ['staff:carla', 'staff:geert'],
    channels: ['onSite', 'online'],
    duration: 3,
    remarks:
      'Zoek eerst in het register van afhaaldocumenten. Niet gevonden: dan is er nog geen aanvraag of is ze digitaal; kijk dat na voor je doorverwijst naar Geert. Andere wagen dan op de aanvraag? Dan moet de kaart opnieuw gemaakt worden.',
    reviewOn: '2027-04-15',
    bundles: ['newResident', 'moving'],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { identityCardWithPin } from './shared.ts'

export const parkeerkaartHandicap: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Parkeerkaart voor personen met een handicap',
      fr: 'Carte de stationnement pour personnes handicapées',
      en: 'Parking card for persons with a disability',
      de: 'Parkausweis für Menschen mit Behinderung',
    },
    beschrijving: {
      nl: 'Met deze kaart parkeer je op voorbehouden plaatsen. De FOD Sociale Zekerheid beslist en stuurt de kaart op; wij helpen je met de aanvraag.',
      fr: 'Avec cette carte, vous stationnez aux places réservées. Le SPF Sécurité sociale décide et envoie la carte ; nous vous aidons pour la demande.',
      en: 'With this card you may park in reserved spaces. The federal social security service decides and sends the card; we help you apply.',
    },
    verdereBeschrijving: {
      nl: 'De kaart is persoonlijk en hangt niet aan een wagen: ze geldt alleen als de houder zelf rijdt of meerijdt. Ze is ook geldig in de andere landen van de Europese Unie. In veel gemeenten moet je je nummerplaat apart doorgeven om gratis te parkeren, omdat scanwagens de kaart niet zien.',
      fr: 'La carte est personnelle et n’est pas liée à une voiture : elle ne vaut que si le titulaire conduit ou est à bord. Elle est aussi valable dans les autres pays de l’Union européenne. Dans beaucoup de communes, vous devez signaler votre plaque à part pour stationner gratuitement, parce que les voitures-scan ne voient pas la carte.',
    },
    uitzonderingen: {
      nl: 'Is de handicap nog niet erkend, dan volgt eerst een medische evaluatie en duurt de aanvraag langer. Na een overlijden moet de kaart terug naar de FOD Sociale Zekerheid.',
      fr: 'Si le handicap n’est pas encore reconnu, une évaluation médicale précède et la demande dure plus longtemps. Après un décès, la carte doit être rendue au SPF Sécurité sociale.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent de aanvrager of hebt een volmacht',
          fr: 'Vous êtes le demandeur ou avez une procuration',
        },
        bewijs: identityCardWithPin,
      },
      {
        naam: { nl: 'Je kunt je moeilijk verplaatsen', fr: 'Vous vous déplacez difficilement' },
        beschrijving: {
          nl: 'Bijvoorbeeld: minstens 12 punten verminderde zelfredzaamheid, minstens 2 punten voor verplaatsing, of minstens 50 % blijvende invaliditeit van de benen.',
          fr: 'Par exemple : au moins 12 points de réduction d’autonomie, au moins 2 points pour les déplacements, ou au moins 50 % d’invalidité permanente des jambes.',
        },
        bewijs: {
          nl: 'Naam van je huisarts of specialist, en het attest van je erkenning als je dat hebt',
          fr: 'Nom de votre médecin, et l’attestation de reconnaissance si vous en avez une',
          en: 'Name of your doctor, and the certificate of recognition if you have one',
          de: 'Name Ihres Arztes und die Anerkennungsbescheinigung, falls vorhanden',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Vul de vragenlijst in op MyHandicap met je eID of itsme. Lukt dat niet, dan vullen we ze samen in aan het loket. Ook je ziekenfonds kan dat.',
          fr: 'Remplissez le questionnaire sur MyHandicap avec votre eID ou itsme. Si cela ne va pas, nous le remplissons ensemble au guichet. Votre mutualité peut aussi le faire.',
        },
        websites: [
          {
            naam: {
              nl: 'FOD Sociale Zekerheid, personen met een handicap',
              fr: 'SPF Sécurité sociale, personnes handicapées',
            },
            url: 'https://handicap.belgium.be',
          },
        ],
      },
      {
        naam: { nl: 'Beslissing', fr: 'Décision' },
        beschrijving: {
          nl: 'De FOD vraagt medische gegevens aan je arts en nodigt je zo nodig uit voor een onderzoek.',
          fr: 'Le SPF demande des données médicales à votre médecin et vous invite au besoin à un examen.',
        },
      },
      {
        naam: { nl: 'Kaart', fr: 'Carte' },
        beschrijving: {
          nl: 'Je krijgt de kaart thuis met de post.',
          fr: 'Vous recevez la carte chez vous par la poste.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: { nl: 'De kaart kost niets.', fr: 'La carte ne coûte rien.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Ministerieel besluit van 7 mei 1999 betreffende de parkeerkaart voor personen met een handicap',
          fr: 'Arrêté ministériel du 7 mai 1999 relatif à la carte de stationnement pour personnes handicapées',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Vlaanderen.be', fr: 'Vlaanderen.be' },
        url: 'https://www.vlaanderen.be/parkeerkaart-voor-personen-met-een-handicap',
      },
    ],
    themas: ['MobiliteitOpenbareWerken', 'WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'invalidenkaart',
      'gehandicaptenkaart',
      'mindervaliden',
      'blauwe kaart',
      'rolstoel parkeren',
      'carte handicapé',
      'disabled parking',
      'parkeerkaart handicap',
    ],
    type: 'Bewijs',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:geert'],
    leadTime: { value: 80, unit: 'workingDays' },
    channels: ['onSite', 'online', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 20,
    queue: 'E',
    remarks:
      'De vragen gaan over wassen, eten en verplaatsen: doe dit nooit staand aan de balie. Wie al erkend is, hoeft geen nieuwe vragenlijst in te vullen; een telefoontje naar 0800 987 99 volstaat. Vervalt een tijdelijke kaart, laat dan maanden vooraf verlengen. Kijk meteen ook naar de andere rechten (sociaal tarief, zorgbudget).',
    reviewOn: '2027-03-31',
    status: 'published',
    bundles: [],
  },
}

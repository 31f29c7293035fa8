import type { ProductContent } from '#domain/product/product.ts'
import {
  childComesAlong,
  identityCounter,
  identityProof,
  passportPhoto,
  siteForeignAffairs,
  siteHomeAffairs,
  step,
} from './shared.ts'

export const kidsId: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Kids-ID: identiteitskaart voor kinderen jonger dan 12 jaar',
      fr: 'Kids-ID : document d’identité pour enfants de moins de 12 ans',
      en: 'Kids-ID: identity card for children under 12',
      de: 'Kids-ID: Ausweis für Kinder unter 12 Jahren',
    },
    beschrijving: {
      nl: 'Met een Kids-ID kan een Belgisch kind jonger dan 12 jaar reizen binnen de Europese Unie en naar enkele andere landen. De kaart is in België niet verplicht en is drie jaar geldig.',
      fr: 'Avec une Kids-ID, un enfant belge de moins de 12 ans peut voyager dans l’Union européenne et vers quelques autres pays. La carte n’est pas obligatoire en Belgique et est valable trois ans.',
      en: 'With a Kids-ID a Belgian child under 12 can travel within the European Union and to some other countries. It is not compulsory in Belgium and is valid for three years.',
    },
    verdereBeschrijving: {
      nl: 'De kaart blijft geldig tot de vervaldag, ook als je kind intussen 12 jaar wordt. De kaart hoort bij het kind en reist mee tussen gescheiden ouders. Kijk voor je bestemming op de website van Buitenlandse Zaken: sommige landen vragen een reispas.',
      fr: 'La carte reste valable jusqu’à son échéance, même si votre enfant a entre-temps 12 ans. Elle appartient à l’enfant et l’accompagne d’un parent séparé à l’autre. Vérifiez votre destination sur le site des Affaires étrangères : certains pays demandent un passeport.',
    },
    uitzonderingen: {
      nl: 'Vertrek je binnenkort, dan kan een spoedprocedure; die is een stuk duurder. Kinderen zonder Belgische nationaliteit krijgen een ander document: vraag het aan het loket.',
      fr: 'Si vous partez bientôt, une procédure d’urgence est possible ; elle est nettement plus chère. Les enfants sans nationalité belge reçoivent un autre document : renseignez-vous au guichet.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je kind is Belg, jonger dan 12 jaar en ingeschreven in Lindegem',
          fr: 'Votre enfant est Belge, a moins de 12 ans et est inscrit à Lindegem',
        },
        bewijs: childComesAlong,
      },
      {
        naam: { nl: 'Je oefent het ouderlijk gezag uit', fr: 'Vous exercez l’autorité parentale' },
        bewijs: identityProof,
      },
      {
        naam: {
          nl: 'Je hebt een goedgekeurde pasfoto van je kind',
          fr: 'Vous avez une photo d’identité conforme de votre enfant',
        },
        bewijs: passportPhoto,
      },
      {
        naam: {
          nl: 'Bij vernieuwing: je levert de oude Kids-ID in',
          fr: 'Pour un renouvellement : vous rendez l’ancienne Kids-ID',
        },
        bewijs: {
          nl: 'De oude Kids-ID, als er een is',
          fr: 'L’ancienne Kids-ID, s’il y en a une',
          en: 'The old Kids-ID, if there is one',
          de: 'Die alte Kids-ID, falls vorhanden',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Aanvragen', fr: 'Demander' },
        {
          nl: 'Kom samen met je kind naar het loket. Eén ouder met ouderlijk gezag volstaat.',
          fr: 'Venez au guichet avec votre enfant. Un seul parent qui exerce l’autorité parentale suffit.',
        },
      ),
      step(
        { nl: 'Codes ontvangen', fr: 'Recevoir les codes' },
        {
          nl: 'De brief met de codes komt toe op het adres van het kind.',
          fr: 'La lettre avec les codes arrive à l’adresse de l’enfant.',
        },
      ),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Een ouder haalt de kaart af aan het snelloket, met de brief en de oude Kids-ID.',
          fr: 'Un parent retire la carte au guichet rapide, avec la lettre et l’ancienne Kids-ID.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Gewone procedure', fr: 'Procédure ordinaire' },
        {
          nl: '11 euro: de federale productiekost en het tarief van de gemeente samen.',
          fr: '11 euros : le coût de fabrication fédéral et le tarif de la commune ensemble.',
        },
      ),
      step(
        { nl: 'Spoedprocedure', fr: 'Procédure d’urgence' },
        {
          nl: 'Federale spoedprijs plus het tarief van de gemeente; voor een tweede kind uit hetzelfde gezin kan die lager zijn.',
          fr: 'Prix fédéral d’urgence plus le tarif de la commune ; pour un deuxième enfant de la même famille, il peut être plus bas.',
        },
      ),
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Koninklijk besluit van 10 december 1996 betreffende verschillende identiteitsdocumenten voor kinderen onder de twaalf jaar',
          fr: 'Arrêté royal du 10 décembre 1996 relatif aux différents documents d’identité pour les enfants de moins de douze ans',
        },
      },
    ],
    websites: [siteHomeAffairs, siteForeignAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'kidsid',
      'kinderpas',
      'paske voor de kleine',
      'pas voor kind',
      'baby op reis',
      'carte enfant',
      'child id',
      'kinderausweis',
    ],
    type: 'Bewijs',
  },
  local: {
    ...identityCounter,
    leadTime: { value: 15, unit: 'workingDays' },
    channels: ['onSite'],
    appointment: 'possible',
    duration: 10,
    remarks:
      'Is het kind er niet bij, dan kan de aanvraag niet: meteen een afspraak aanbieden, liefst woensdagnamiddag. Vraag de vertrekdatum voor je aan de gewone procedure begint. In juni zijn de wachttijden het langst.',
    price: 1100,
    reviewOn: '2027-04-01',
    bundles: ['birth'],
  },
}

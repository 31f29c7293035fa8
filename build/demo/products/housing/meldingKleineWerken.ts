import type { ProductContent } from '#domain/product/product.ts'
import { identityCardWithPin, sitePlan } from './shared.ts'

export const meldingKleineWerken: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Melding of vrijstelling voor kleine werken',
      fr: 'Déclaration ou dispense pour petits travaux',
      en: 'Notification or exemption for small works',
      de: 'Meldung oder Befreiung bei kleinen Arbeiten',
    },
    beschrijving: {
      nl: 'Voor een tuinhuis, carport, afsluiting, aanbouw of zonnepanelen heb je niet altijd een vergunning nodig: sommige werken zijn vrijgesteld, andere moet je alleen melden. Aan het loket gaan we samen na wat voor jouw werken geldt.',
      fr: 'Pour un abri de jardin, un carport, une clôture, une annexe ou des panneaux solaires, il ne faut pas toujours un permis : certains travaux sont dispensés, d’autres seulement à déclarer. Au guichet, nous regardons ensemble ce qui vaut pour vos travaux.',
      en: 'A garden shed, carport, fence, small extension or solar panels do not always need a permit: some works are exempt, others only need notification. We check with you which rule applies.',
    },
    verdereBeschrijving: {
      nl: 'Een melding is onder meer mogelijk voor bepaalde aanbouwen en voor een zorgwoning. Je mag pas starten als de gemeente akte heeft genomen van je melding.',
      fr: 'Une déclaration est possible entre autres pour certaines annexes et pour un logement pour personne aidée. Vous ne pouvez commencer que quand la commune a pris acte de votre déclaration.',
    },
    uitzonderingen: {
      nl: 'Vrijstelling en melding gelden niet als de werken in strijd zijn met een ruimtelijk uitvoeringsplan, bijzonder plan van aanleg, verkaveling of verordening. Bij beschermd of geïnventariseerd erfgoed en in kwetsbaar gebied gelden strengere regels.',
      fr: 'La dispense et la déclaration ne valent pas si les travaux sont contraires à un plan d’exécution spatial, un plan particulier d’aménagement, un lotissement ou un règlement. Pour le patrimoine protégé ou inventorié et en zone vulnérable, les règles sont plus sévères.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je kent de maten en de plaats van de werken',
          fr: 'Vous connaissez les dimensions et l’endroit des travaux',
        },
        beschrijving: {
          nl: 'De oppervlakte, de hoogte en de afstand tot de perceelsgrens en de woning zijn bepalend.',
          fr: 'La surface, la hauteur et la distance à la limite de la parcelle et à l’habitation sont déterminantes.',
        },
        bewijs: sitePlan,
      },
      {
        naam: {
          nl: 'Je kunt je aanmelden om digitaal te melden',
          fr: 'Vous pouvez vous connecter pour déclarer en ligne',
        },
        bewijs: identityCardWithPin,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Nagaan', fr: 'Vérifier' },
        beschrijving: {
          nl: 'Kijk op het Omgevingsloket of aan het loket of je werken vrijgesteld of meldingsplichtig zijn.',
          fr: 'Regardez sur l’Omgevingsloket ou au guichet si vos travaux sont dispensés ou à déclarer.',
        },
        websites: [
          {
            naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
            url: 'https://www.omgevingsloketvlaanderen.be',
          },
        ],
      },
      {
        naam: { nl: 'Melden', fr: 'Déclarer' },
        beschrijving: {
          nl: 'Zijn ze meldingsplichtig, dan dien je de melding in via het Omgevingsloket.',
          fr: 'S’ils sont à déclarer, introduisez la déclaration via l’Omgevingsloket.',
        },
      },
      {
        naam: { nl: 'Akte', fr: 'Acte' },
        beschrijving: {
          nl: 'De gemeente neemt akte van je melding, in de regel binnen 30 dagen. Daarna mag je starten.',
          fr: 'La commune prend acte de votre déclaration, en règle générale dans les 30 jours. Ensuite, vous pouvez commencer.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Vrijstelling', fr: 'Dispense' },
        beschrijving: { nl: 'Gratis: er is geen dossier nodig.', fr: 'Gratuit : aucun dossier n’est nécessaire.' },
      },
      {
        naam: { nl: 'Melding', fr: 'Déclaration' },
        beschrijving: { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Besluit van de Vlaamse Regering van 16 juli 2010 tot bepaling van handelingen waarvoor geen omgevingsvergunning nodig is (Vrijstellingsbesluit)',
          fr: 'Arrêté du Gouvernement flamand du 16 juillet 2010 fixant les actes qui ne requièrent pas de permis d’environnement (arrêté de dispense)',
        },
      },
      {
        naam: {
          nl: 'Besluit van de Vlaamse Regering van 16 juli 2010 betreffende de meldingsplichtige handelingen (Meldingsbesluit)',
          fr: 'Arrêté du Gouvernement flamand du 16 juillet 2010 relatif aux actes soumis à déclaration',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
        url: 'https://www.omgevingsloketvlaanderen.be',
      },
    ],
    themas: ['BouwenWonen'],
    doelgroepen: ['Burger', 'Onderneming'],
    zoektermen: [
      'tuinhuis',
      'tuinkot',
      'carport',
      'afsluiting',
      'omheining',
      'zonnepanelen',
      'zwembad',
      'oprit',
      'zorgwoning',
      'kangoeroewoning',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'housing',
    responsible: 'staff:farah',
    backups: ['staff:geert'],
    leadTime: { value: 21, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 15,
    queue: 'C',
    remarks:
      'Controleer altijd de verkavelingsvoorschriften: die gaan voor op de vrijstelling en worden het vaakst vergeten. Zonder maten kun je niets bevestigen; laat de burger eerst meten en een foto maken.',
    reviewOn: '2027-03-01',
    status: 'published',
    bundles: [],
  },
}

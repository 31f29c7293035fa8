import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const bomenKappen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Bomen kappen',
      fr: 'Abattre des arbres',
      en: 'Felling trees',
      de: 'Bäume fällen',
    },
    beschrijving: {
      nl: 'Voor het vellen van een hoogstammige boom met een stamomtrek vanaf 1 meter (gemeten op 1 meter hoogte) heb je meestal een omgevingsvergunning nodig. Aan het loket kijken we of je vrijgesteld bent.',
      fr: 'Pour abattre un arbre à haute tige dont le tronc mesure au moins 1 mètre de circonférence (à 1 mètre de hauteur), il faut en général un permis d’environnement. Au guichet, nous regardons si vous en êtes dispensé.',
      en: 'To fell a tall tree with a trunk circumference of 1 metre or more (measured at 1 metre height) you usually need a permit. We check whether you are exempt.',
    },
    verdereBeschrijving: {
      nl: 'De gemeente kan een heraanplant opleggen. Houd rekening met het broedseizoen en met de afstand van bomen tot de grens met je buur.',
      fr: 'La commune peut imposer une replantation. Tenez compte de la saison de nidification et de la distance des arbres à la limite avec votre voisin.',
    },
    uitzonderingen: {
      nl: 'Vrijgesteld kan een boom zijn die dicht (binnen 15 meter) bij je vergunde woning of bedrijfsgebouw op de huiskavel staat, geen deel is van een bos en in de juiste bestemmingszone staat. In een bos beslist ook het Agentschap voor Natuur en Bos. Bij acuut gevaar kan de burgemeester een dringende kap toestaan.',
      fr: 'Peut être dispensé un arbre proche (dans les 15 mètres) de votre habitation ou bâtiment d’exploitation autorisé, sur la parcelle de la maison, qui ne fait pas partie d’un bois et se trouve dans la bonne zone d’affectation. Dans un bois, l’Agentschap voor Natuur en Bos décide aussi. En cas de danger aigu, le bourgmestre peut autoriser un abattage urgent.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je bent eigenaar of hebt zijn toestemming', fr: 'Vous êtes propriétaire ou avez son accord' },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'We moeten de boom kunnen beoordelen', fr: 'Nous devons pouvoir évaluer l’arbre' },
        bewijs: {
          nl: 'Foto van de boom, stamomtrek op 1 meter hoogte en een plannetje met de plaats',
          fr: 'Photo de l’arbre, circonférence du tronc à 1 mètre et plan de l’endroit',
          en: 'Photo of the tree, trunk circumference at 1 metre and a small plan of the place',
          de: 'Foto des Baumes, Stammumfang in 1 Meter Höhe und Lageskizze',
        },
      },
      {
        naam: { nl: 'De boom is ziek of gevaarlijk', fr: 'L’arbre est malade ou dangereux' },
        bewijs: {
          nl: 'Bij ziekte of gevaar: verslag van een boomverzorger, als je dat hebt',
          fr: 'Maladie ou danger : rapport d’un arboriste, si vous en avez un',
          en: 'If ill or dangerous: a tree surgeon’s report, if you have one',
          de: 'Bei Krankheit oder Gefahr: Gutachten eines Baumpflegers, falls vorhanden',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Nagaan', fr: 'Vérifier' },
        beschrijving: {
          nl: 'We bekijken met je foto en de kaart of je een vergunning nodig hebt.',
          fr: 'Nous regardons avec votre photo et la carte s’il vous faut un permis.',
        },
      },
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Is er een vergunning nodig, dan vraag je die aan via het Omgevingsloket.',
          fr: 'S’il faut un permis, vous le demandez via l’Omgevingsloket.',
        },
        websites: [
          {
            naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
            url: 'https://www.omgevingsloketvlaanderen.be',
          },
        ],
      },
      {
        naam: { nl: 'Beslissing en heraanplant', fr: 'Décision et replantation' },
        beschrijving: {
          nl: 'Het college beslist en kan een heraanplant opleggen. Start pas als de vergunning uitvoerbaar is.',
          fr: 'Le collège décide et peut imposer une replantation. Ne commencez que quand le permis est exécutoire.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Dossiertaks', fr: 'Taxe de dossier' },
        beschrijving: {
          nl: 'Tarief van de gemeente. Vrijgestelde kap is gratis.',
          fr: 'Tarif de la commune. Un abattage dispensé est gratuit.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Vlaamse Codex Ruimtelijke Ordening, artikel 4.2.1',
          fr: 'Code flamand de l’aménagement du territoire, article 4.2.1',
        },
      },
      { naam: { nl: 'Bosdecreet van 13 juni 1990', fr: 'Décret forestier du 13 juin 1990' } },
      {
        naam: {
          nl: 'Besluit van de Vlaamse Regering van 16 juli 2010 (Vrijstellingsbesluit)',
          fr: 'Arrêté du Gouvernement flamand du 16 juillet 2010 (arrêté de dispense)',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
        url: 'https://www.omgevingsloketvlaanderen.be',
      },
    ],
    themas: ['MilieuEnergie', 'BouwenWonen'],
    doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
    zoektermen: [
      'kapvergunning',
      'boom vellen',
      'boom omdoen',
      'rooien',
      'boom van de buur',
      'bos',
      'abattage arbre',
      'tree felling',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'environment',
    responsible: 'staff:farah',
    backups: ['staff:geert'],
    leadTime: { value: 60, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 15,
    queue: 'C',
    remarks:
      'Vraag altijd de omtrek, niet de diameter: mensen verwarren die (omtrek 1 meter is ongeveer 32 centimeter doorsnede). Gaat het over de boom van de buur, verwijs dan naar de burenregels en de vrederechter.',
    reviewOn: '2027-07-01',
    status: 'published',
    bundles: [],
  },
}

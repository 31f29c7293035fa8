import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const afvalcontainerEnOphaling: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Afvalcontainer aanvragen, wijzigen of laten herstellen',
      fr: 'Demander, changer ou faire réparer un conteneur à déchets',
      en: 'Request, change or repair a waste container',
      de: 'Abfallcontainer beantragen, tauschen oder reparieren lassen',
    },
    beschrijving: {
      nl: 'Vraag een gft-container aan, wissel van maat, meld een stuk of verdwenen container of een ophaling die niet doorging, of vraag een ophaling van grofvuil aan huis.',
      fr: 'Demandez un conteneur à déchets organiques, changez de taille, signalez un conteneur cassé ou disparu ou une collecte qui n’a pas eu lieu, ou demandez un enlèvement d’encombrants à domicile.',
      en: 'Request an organic-waste container, change its size, report a broken or missing container or a missed collection, or book a bulky-waste collection at home.',
    },
    verdereBeschrijving: {
      nl: 'De container hoort bij het adres, niet bij jou: bij een verhuis blijft hij staan. Restafval gaat in de zakken van de gemeente; daarvoor heb je geen container nodig. Voor gft plak je een jaarsticker op je container.',
      fr: 'Le conteneur appartient à l’adresse, pas à vous : il reste lors d’un déménagement. Les déchets résiduels vont dans les sacs de la commune ; il ne faut pas de conteneur pour cela. Pour les déchets organiques, collez un autocollant annuel sur votre conteneur.',
    },
    uitzonderingen: {
      nl: 'Heb je door ziekte veel meer afval (incontinentiemateriaal, thuisdialyse), vraag dan bij Welzijn naar een tegemoetkoming. Bedrijven sluiten zelf een contract met een afvalophaler voor wat niet met huishoudelijk afval te vergelijken is.',
      fr: 'Si une maladie vous donne beaucoup plus de déchets (incontinence, dialyse à domicile), demandez une intervention à l’Action sociale. Les entreprises concluent elles-mêmes un contrat avec un collecteur pour ce qui n’est pas comparable aux déchets ménagers.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je bent ingeschreven op het adres', fr: 'Vous êtes inscrit à l’adresse' },
        bewijs: identityCard,
      },
      {
        naam: {
          nl: 'Voor een omwisseling of herstelling: je weet welke container het is',
          fr: 'Pour un échange ou une réparation : vous savez quel conteneur c’est',
        },
        bewijs: {
          nl: 'De inhoud van je container (40 of 120 liter) en een foto van de schade',
          fr: 'Le volume de votre conteneur (40 ou 120 litres) et une photo des dégâts',
          en: 'The size of your container (40 or 120 litres) and a photo of the damage',
          de: 'Die Größe Ihres Containers (40 oder 120 Liter) und ein Foto des Schadens',
        },
      },
      {
        naam: {
          nl: 'Voor grofvuil: je weet wat er mee moet',
          fr: 'Pour des encombrants : vous savez ce qui doit partir',
        },
        bewijs: {
          nl: 'Bij grofvuil: een lijstje van de stukken',
          fr: 'Encombrants : une liste des objets',
          en: 'For bulky waste: a list of the items',
          de: 'Bei Sperrmüll: eine Liste der Gegenstände',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Vraag het online, telefonisch of aan het loket. Je krijgt een datum.',
          fr: 'Demandez-le en ligne, par téléphone ou au guichet. Vous recevez une date.',
        },
      },
      {
        naam: { nl: 'Levering of ophaling', fr: 'Livraison ou enlèvement' },
        beschrijving: {
          nl: 'De ophaaldienst levert, wisselt of herstelt de container aan huis. Zet de oude leeg en proper aan de straat.',
          fr: 'Le service de collecte livre, échange ou répare le conteneur chez vous. Mettez l’ancien, vide et propre, à la rue.',
        },
      },
      {
        naam: { nl: 'Sticker', fr: 'Autocollant' },
        beschrijving: {
          nl: 'Kleef de jaarsticker op de nieuwe container. Je koopt hem aan het snelloket.',
          fr: 'Collez l’autocollant annuel sur le nouveau conteneur. Vous l’achetez au guichet rapide.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Container en ophaling', fr: 'Conteneur et collecte' },
        beschrijving: {
          nl: 'Tarief van de gemeente, volgens de maat. Een herstelling bij gewone slijtage is gratis; voor grofvuil betaal je vooraf.',
          fr: 'Tarif de la commune, selon la taille. Une réparation pour usure normale est gratuite ; pour les encombrants, vous payez à l’avance.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Retributiereglement op de ophaling van huishoudelijk afval',
          fr: 'Règlement-redevance sur la collecte des déchets ménagers',
        },
      },
      {
        naam: {
          nl: 'Decreet van 23 december 2011 betreffende het duurzaam beheer van materiaalkringlopen en afvalstoffen',
          fr: 'Décret flamand du 23 décembre 2011 relatif à la gestion durable de cycles de matériaux et de déchets',
        },
      },
    ],
    websites: [
      {
        naam: {
          nl: 'Recycle!: ophaalkalender en sorteerwijzer',
          fr: 'Recycle! : calendrier des collectes et guide de tri',
        },
        url: 'https://www.recycleapp.be',
      },
    ],
    themas: ['MilieuEnergie'],
    doelgroepen: ['Burger', 'Onderneming'],
    zoektermen: [
      'vuilbak',
      'container kapot',
      'groene bak',
      'grofvuil',
      'afval niet opgehaald',
      'vuilkar niet gepasseerd',
      'poubelle',
      'encombrants',
      'diftar',
      'waste bin',
    ],
    type: 'Voorwerp',
  },
  local: {
    department: 'environment',
    responsible: 'staff:farah',
    backups: ['staff:bilal', 'staff:carla'],
    leadTime: { value: 10, unit: 'workingDays' },
    channels: ['online', 'phone', 'onSite'],
    where: ['counter'],
    level: 3,
    appointment: 'never',
    duration: 6,
    queue: 'C',
    remarks:
      'Alleen een sticker, zakken of een kalender nodig? Dat gaat aan het snelloket. Afval niet opgehaald: kijk eerst of het een verplaatste ophaaldag na een feestdag is en of de sticker van dit jaar op de container kleeft.',
    reviewOn: '2027-06-15',
    status: 'published',
    bundles: ['newResident', 'moving'],
  },
}

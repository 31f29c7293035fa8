import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const vastgoedinformatie: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Stedenbouwkundige inlichtingen (vastgoedinformatie)',
      fr: 'Renseignements urbanistiques',
      en: 'Property and planning information',
      de: 'Städtebauliche Auskünfte (Immobilieninformationen)',
    },
    beschrijving: {
      nl: 'Wie een huis of grond verkoopt, heeft inlichtingen van de gemeente nodig over onder meer vergunningen, bestemming, overstromingsgebied en belastingen. Meestal vraagt je notaris of makelaar ze digitaal op.',
      fr: 'Qui vend une maison ou un terrain a besoin de renseignements de la commune, entre autres sur les permis, l’affectation, le risque d’inondation et les impôts. En général, votre notaire ou agent immobilier les demande en ligne.',
      en: 'To sell a house or land you need municipal information on permits, zoning, flood areas and taxes. Your notary or estate agent usually requests it online.',
    },
    verdereBeschrijving: {
      nl: 'De informatie komt uit onder meer het plannenregister en het vergunningenregister. Een uittreksel is een momentopname: gebruik bij de verkoop altijd een recente versie.',
      fr: 'Les informations viennent entre autres du registre des plans et du registre des permis. Un extrait vaut pour un moment donné : utilisez toujours une version récente lors de la vente.',
    },
    uitzonderingen: {
      nl: 'Wil je alleen weten in welke bestemmingszone een perceel ligt, dan kun je dat gratis zelf opzoeken op Geopunt. Oude bouwplannen inkijken of kopiëren is een aparte vraag en kan alleen met toestemming van de eigenaar of een aantoonbaar belang.',
      fr: 'Si vous voulez seulement savoir dans quelle zone d’affectation se trouve une parcelle, vous pouvez le chercher vous-même gratuitement sur Geopunt. Consulter ou copier d’anciens plans de construction est une autre demande, possible seulement avec l’accord du propriétaire ou un intérêt démontrable.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je weet over welk perceel het gaat', fr: 'Vous savez de quelle parcelle il s’agit' },
        bewijs: {
          nl: 'Adres en kadastraal nummer van elk perceel',
          fr: 'Adresse et numéro cadastral de chaque parcelle',
          en: 'Address and land registry number of each plot',
          de: 'Adresse und Katasternummer jeder Parzelle',
        },
      },
      {
        naam: { nl: 'Je vraagt zelf iets op als eigenaar', fr: 'Vous demandez vous-même comme propriétaire' },
        bewijs: identityCard,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Een notaris of makelaar vraagt de inlichtingen aan via het digitale platform. Als eigenaar kun je terecht aan het loket.',
          fr: 'Un notaire ou un agent immobilier demande les renseignements via la plateforme en ligne. Comme propriétaire, vous pouvez vous adresser au guichet.',
        },
      },
      {
        naam: { nl: 'Opzoeken', fr: 'Rechercher' },
        beschrijving: {
          nl: 'De gemeente verzamelt de gegevens uit haar registers en bij de andere diensten.',
          fr: 'La commune rassemble les données de ses registres et des autres services.',
        },
      },
      {
        naam: { nl: 'Ontvangen', fr: 'Recevoir' },
        beschrijving: {
          nl: 'Je krijgt het uittreksel na betaling, in de regel binnen 30 dagen.',
          fr: 'Vous recevez l’extrait après paiement, en règle générale dans les 30 jours.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Retributie per perceel', fr: 'Redevance par parcelle' },
        beschrijving: { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
      },
    ],
    regelgeving: [
      { naam: { nl: 'Vlaamse Codex Ruimtelijke Ordening', fr: 'Code flamand de l’aménagement du territoire' } },
    ],
    websites: [{ naam: { nl: 'Geopunt (kaarten)', fr: 'Geopunt (cartes)' }, url: 'https://www.geopunt.be' }],
    themas: ['BouwenWonen'],
    doelgroepen: ['Burger', 'Onderneming'],
    zoektermen: [
      'huis verkopen',
      'notaris',
      'stedenbouwkundig uittreksel',
      'inlichtingenformulier',
      'vastgoedinlichtingen',
      'bestemming grond',
      'gewestplan',
      'oude bouwplannen',
      'renseignements urbanistiques',
    ],
    type: 'Bewijs',
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
      'Vraag of er al een notaris of makelaar is: anders wordt dezelfde informatie twee keer aangevraagd en betaald. Erfgenamen kennen het kadastraal nummer vaak niet; het staat op het aanslagbiljet van de onroerende voorheffing.',
    reviewOn: '2027-03-15',
    status: 'published',
    bundles: [],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { associationDetails, identityCard } from './shared.ts'

export const materiaalLenen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Feestmateriaal lenen (uitleendienst)',
      fr: 'Emprunter du matériel de fête',
      en: 'Borrow party equipment',
      de: 'Festmaterial ausleihen',
    },
    beschrijving: {
      nl: 'De uitleendienst leent tafels, stoelen, nadarhekken, podiumelementen, een geluidsinstallatie en herbruikbare bekers uit aan verenigingen en buurten.',
      fr: 'Le service de prêt prête tables, chaises, barrières Nadar, éléments de podium, une sono et des gobelets réutilisables aux associations et aux quartiers.',
      en: 'The loan service lends tables, chairs, barriers, stage elements, a sound system and reusable cups to associations and neighbourhoods.',
    },
    uitzonderingen: {
      nl: 'Privépersonen kunnen meestal alleen lenen voor een goedgekeurd straatfeest. Verenigingen uit een andere gemeente betalen het volle tarief.',
      fr: 'Les particuliers ne peuvent en général emprunter que pour une fête de rue autorisée. Les associations d’une autre commune paient le tarif plein.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je vraagt het materiaal minstens 4 weken vooraf',
          fr: 'Vous demandez le matériel au moins 4 semaines à l’avance',
        },
        bewijs: {
          nl: 'Lijst van het materiaal met aantallen, datum en plaats',
          fr: 'Liste du matériel avec quantités, date et lieu',
          en: 'List of equipment with quantities, date and place',
          de: 'Materialliste mit Anzahl, Datum und Ort',
        },
      },
      { naam: { nl: 'Je tekent de leenovereenkomst', fr: 'Vous signez le contrat de prêt' }, bewijs: identityCard },
      {
        naam: { nl: 'Je leent voor een erkende vereniging', fr: 'Vous empruntez pour une association reconnue' },
        bewijs: associationDetails,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Vraag online of aan het loket. Je krijgt een bevestiging met prijs en waarborg.',
          fr: 'Demandez en ligne ou au guichet. Vous recevez une confirmation avec le prix et la caution.',
        },
      },
      {
        naam: { nl: 'Ophalen of leveren', fr: 'Venir chercher ou faire livrer' },
        beschrijving: {
          nl: 'Haal het materiaal op in het depot met een geschikt voertuig, of vraag levering.',
          fr: 'Venez chercher le matériel au dépôt avec un véhicule adapté, ou demandez la livraison.',
        },
      },
      {
        naam: { nl: 'Terugbrengen', fr: 'Rapporter' },
        beschrijving: {
          nl: 'Proper, volledig en op tijd. Schade betaal je.',
          fr: 'Propre, complet et à temps. Vous payez les dégâts.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Huur en waarborg', fr: 'Location et caution' },
        beschrijving: {
          nl: 'Tarief van de gemeente; voor erkende verenigingen gratis of goedkoop.',
          fr: 'Tarif de la commune ; gratuit ou bon marché pour les associations reconnues.',
        },
      },
    ],
    regelgeving: [{ naam: { nl: 'Uitleenreglement van de gemeente', fr: 'Règlement de prêt de la commune' } }],
    websites: [],
    themas: ['CultuurSportVrijeTijd'],
    doelgroepen: ['Vereniging', 'Burger'],
    zoektermen: [
      'uitleendienst',
      'tafels lenen',
      'stoelen',
      'nadar',
      'tent',
      'geluidsinstallatie',
      'podium',
      'emprunter matériel',
      'party tent',
    ],
    type: 'InfrastructuurMateriaal',
  },
  local: {
    department: 'leisure',
    responsible: 'staff:hilde',
    backups: ['staff:bilal'],
    leadTime: { value: 5, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter', 'other'],
    level: 3,
    appointment: 'never',
    duration: 10,
    queue: 'D',
    remarks:
      'Controleer de kalender op beschikbaarheid in het hele weekend, met een dag ervoor en erna. Nadarhekken zijn in mei en juni altijd eerst weg: noem meteen een alternatief.',
    reviewOn: '2027-04-20',
    status: 'published',
    bundles: ['event', 'association'],
  },
}

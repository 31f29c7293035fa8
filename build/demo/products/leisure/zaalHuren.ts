import type { ProductContent } from '#domain/product/product.ts'
import { associationDetails, dateAndNumbers, identityCard } from './shared.ts'

export const zaalHuren: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Zaal huren',
      fr: 'Louer une salle',
      en: 'Hire a hall',
      de: 'Einen Saal mieten',
    },
    beschrijving: {
      nl: 'Je kunt een gemeentelijke zaal, polyvalente zaal of vergaderruimte huren voor een feest, vergadering, cursus of voorstelling.',
      fr: 'Vous pouvez louer une salle communale, une salle polyvalente ou une salle de réunion pour une fête, une réunion, un cours ou un spectacle.',
      en: 'You can hire a municipal hall, multi-purpose room or meeting room for a party, meeting, course or show.',
    },
    uitzonderingen: {
      nl: 'Een fuif of openbaar feest vraagt naast de huur ook een evenementaanvraag. Rouwmaaltijden kunnen vaak op korte termijn: bel meteen.',
      fr: 'Une soirée ou une fête publique demande, en plus de la location, une demande d’événement. Les repas de funérailles sont souvent possibles à court terme : appelez tout de suite.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent meerderjarig en tekent het huurcontract',
          fr: 'Vous êtes majeur et signez le contrat de location',
        },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'We kunnen de juiste zaal kiezen', fr: 'Nous pouvons choisir la bonne salle' },
        bewijs: dateAndNumbers,
      },
      {
        naam: { nl: 'Je vraagt het verenigingstarief', fr: 'Vous demandez le tarif des associations' },
        bewijs: associationDetails,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Vrije data bekijken', fr: 'Voir les dates libres' },
        beschrijving: {
          nl: 'Bekijk de kalender online of vraag aan het loket welke zalen vrij zijn.',
          fr: 'Regardez le calendrier en ligne ou demandez au guichet quelles salles sont libres.',
        },
      },
      {
        naam: { nl: 'Reserveren', fr: 'Réserver' },
        beschrijving: {
          nl: 'Je krijgt een contract en een factuur voor de huur en de waarborg. Pas na betaling is de zaal vastgelegd.',
          fr: 'Vous recevez un contrat et une facture pour la location et la caution. La salle n’est réservée qu’après paiement.',
        },
      },
      {
        naam: { nl: 'Sleutel en overdracht', fr: 'Clé et remise' },
        beschrijving: {
          nl: 'Haal de sleutel of badge op en overloop de zaal met de conciërge.',
          fr: 'Venez chercher la clé ou le badge et parcourez la salle avec le concierge.',
        },
      },
      {
        naam: { nl: 'Afrekening', fr: 'Décompte' },
        beschrijving: {
          nl: 'Laat de zaal netjes achter. De waarborg komt terug na controle.',
          fr: 'Laissez la salle propre. La caution est rendue après contrôle.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Huur en waarborg', fr: 'Location et caution' },
        beschrijving: {
          nl: 'Tarief van de gemeente: laag voor erkende verenigingen, hoger voor privégebruik en bedrijven.',
          fr: 'Tarif de la commune : bas pour les associations reconnues, plus élevé pour un usage privé et les entreprises.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Zaalreglement en retributiereglement van de gemeente',
          fr: 'Règlement des salles et règlement-redevance de la commune',
        },
      },
    ],
    websites: [],
    themas: ['CultuurSportVrijeTijd'],
    doelgroepen: ['Burger', 'Vereniging', 'Onderneming'],
    zoektermen: [
      'feestzaal',
      'vergaderzaal',
      'zaalverhuur',
      'parochiezaal',
      'babyborrel',
      'communiefeest',
      'trouwfeest',
      'louer salle',
      'hire hall',
    ],
    type: 'InfrastructuurMateriaal',
  },
  local: {
    department: 'leisure',
    responsible: 'staff:hilde',
    backups: ['staff:bilal'],
    leadTime: { value: 3, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'never',
    duration: 12,
    queue: 'D',
    remarks:
      'Vraag of er versterkte muziek, drankverkoop of betalend publiek is: dan hoort er een evenementaanvraag bij. Nooit mondeling “vrij” bevestigen zonder de kalender te blokkeren; dat geeft dubbele boekingen.',
    reviewOn: '2027-04-01',
    status: 'published',
    bundles: ['event', 'marriage', 'association'],
  },
}

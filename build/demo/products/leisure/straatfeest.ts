import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const straatfeest: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Straatfeest of buurtfeest organiseren',
      fr: 'Organiser une fête de rue ou de quartier',
      en: 'Organise a street or neighbourhood party',
      de: 'Ein Straßen- oder Nachbarschaftsfest organisieren',
    },
    beschrijving: {
      nl: 'Wil je met je buren een straatfeest, buurtbarbecue of speelstraat houden, dan vraag je toestemming om de straat af te sluiten. Je kunt er ook nadarhekken, verkeersborden en tafels bij lenen.',
      fr: 'Si vous voulez organiser avec vos voisins une fête de rue, un barbecue de quartier ou une rue réservée au jeu, demandez l’autorisation de fermer la rue. Vous pouvez aussi emprunter des barrières Nadar, des panneaux et des tables.',
      en: 'To hold a street party, neighbourhood barbecue or play street you ask permission to close the street. You can also borrow barriers, traffic signs and tables.',
    },
    verdereBeschrijving: {
      nl: 'De straat moet altijd een vrije doorgang van 4 meter houden voor de hulpdiensten, en de bewoners moeten te voet aan hun deur kunnen. Verwittig alle buren minstens twee weken vooraf.',
      fr: 'La rue doit toujours garder un passage libre de 4 mètres pour les services de secours, et les habitants doivent pouvoir rejoindre leur porte à pied. Prévenez tous les voisins au moins deux semaines à l’avance.',
    },
    uitzonderingen: {
      nl: 'Komt er publiek van buiten de buurt, versterkte muziek op een podium of een drankstand, dan is het een evenement en gebruik je dat formulier. Gewestwegen en straten met een buslijn kunnen meestal niet dicht.',
      fr: 'S’il vient du public d’ailleurs, de la musique amplifiée sur un podium ou un bar, c’est un événement et vous utilisez ce formulaire-là. Les routes régionales et les rues avec une ligne de bus ne peuvent en général pas être fermées.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je woont in de straat en bent de contactpersoon',
          fr: 'Vous habitez la rue et êtes la personne de contact',
        },
        bewijs: identityCard,
      },
      {
        naam: {
          nl: 'Je vraagt het minstens 6 weken vooraf aan',
          fr: 'Vous le demandez au moins 6 semaines à l’avance',
        },
        bewijs: {
          nl: 'Datum en uren, en een plannetje met waar de straat dicht moet',
          fr: 'Date et heures, et un plan montrant où la rue doit être fermée',
          en: 'Date and times, and a small plan of where the street is to be closed',
          de: 'Datum und Uhrzeiten sowie eine Skizze der zu sperrenden Straße',
        },
      },
      {
        naam: { nl: 'De buren zijn akkoord', fr: 'Les voisins sont d’accord' },
        bewijs: {
          nl: 'Lijst met handtekeningen van de bewoners van het afgesloten stuk',
          fr: 'Liste des signatures des habitants du tronçon fermé',
          en: 'List of signatures of the residents of the closed part',
          de: 'Unterschriftenliste der Anwohner des gesperrten Abschnitts',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Vul het formulier online in of kom langs met de plannetjes en de handtekeningen.',
          fr: 'Remplissez le formulaire en ligne ou passez avec les petits plans et les signatures.',
        },
      },
      {
        naam: { nl: 'Advies en beslissing', fr: 'Avis et décision' },
        beschrijving: {
          nl: 'De politie en de dienst mobiliteit geven advies. Je krijgt de toestemming en het materiaalvoorstel.',
          fr: 'La police et le service mobilité donnent un avis. Vous recevez l’autorisation et la proposition de matériel.',
        },
      },
      {
        naam: { nl: 'Voorbereiden', fr: 'Préparer' },
        beschrijving: {
          nl: 'Haal de borden op of laat ze leveren. Parkeerverbod staat minstens 24 uur vooraf.',
          fr: 'Venez chercher les panneaux ou faites-les livrer. L’interdiction de stationner est affichée au moins 24 heures à l’avance.',
        },
      },
      {
        naam: { nl: 'Opruimen', fr: 'Enlever' },
        beschrijving: {
          nl: 'Maak de straat proper en breng het materiaal op tijd terug.',
          fr: 'Nettoyez la rue et rapportez le matériel à temps.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Toestemming', fr: 'Autorisation' },
        beschrijving: {
          nl: 'Gratis. Uitgeleend materiaal: tarief van de gemeente, met waarborg.',
          fr: 'Gratuit. Matériel prêté : tarif de la commune, avec caution.',
        },
      },
    ],
    regelgeving: [
      { naam: { nl: 'Politiereglement van de gemeente', fr: 'Règlement de police de la commune' } },
      { naam: { nl: 'Uitleenreglement van de gemeente', fr: 'Règlement de prêt de la commune' } },
    ],
    websites: [],
    themas: ['CultuurSportVrijeTijd', 'MobiliteitOpenbareWerken'],
    doelgroepen: ['Burger', 'Vereniging'],
    zoektermen: [
      'buurtbarbecue',
      'bbq straat',
      'wijkfeest',
      'straat afzetten',
      'speelstraat',
      'straatfuif',
      'fête de quartier',
      'street party',
      'nadarhekken',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'leisure',
    responsible: 'staff:hilde',
    backups: ['staff:geert'],
    leadTime: { value: 20, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 15,
    queue: 'D',
    remarks:
      'Kijk eerst in de activiteitenkalender of er die dag al een ander feest of werken in de straat zijn. Vraag naar een reservedatum bij regen: wie die meteen aanvraagt, moet niet opnieuw komen.',
    reviewOn: '2027-03-01',
    status: 'published',
    bundles: ['event'],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { dateAndNumbers } from './shared.ts'

export const evenementOrganiseren: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Evenement organiseren (fuif, concert, wedstrijd, rommelmarkt)',
      fr: 'Organiser un événement (fête, concert, course, brocante)',
      en: 'Organise an event (party, concert, race, flea market)',
      de: 'Eine Veranstaltung organisieren (Party, Konzert, Lauf, Flohmarkt)',
    },
    beschrijving: {
      nl: 'Voor een evenement dat voor iedereen toegankelijk is, op het openbaar domein of in een zaal, dien je één aanvraag in. De gemeente vraagt zelf de adviezen van politie, brandweer en de andere diensten.',
      fr: 'Pour un événement ouvert à tous, sur le domaine public ou dans une salle, vous introduisez une seule demande. La commune demande elle-même les avis de la police, des pompiers et des autres services.',
      en: 'For an event open to the public, in public space or in a hall, you submit one application. The municipality itself asks police, fire service and the other departments for advice.',
    },
    verdereBeschrijving: {
      nl: 'In de aanvraag zit alles: plaats en tijd, verkeer, muziek, drank, tenten, brandveiligheid, medische hulp en afval. Zonder toelating geldt voor versterkte muziek buiten of in een tent een grens van 85 dB(A) LAeq,15min. Voor een bijzondere gelegenheid kan het college een hoger niveau toestaan, tot ten hoogste 100 dB(A) LAeq,60min.',
      fr: 'La demande contient tout : lieu et heure, circulation, musique, boissons, tentes, sécurité incendie, aide médicale et déchets. Sans autorisation, la musique amplifiée dehors ou sous tente est limitée à 85 dB(A) LAeq,15min. Pour une occasion spéciale, le collège peut autoriser un niveau plus élevé, jusqu’à 100 dB(A) LAeq,60min au plus.',
    },
    uitzonderingen: {
      nl: 'Een besloten feest met genodigden in een gehuurde zaal heeft geen evenementaanvraag nodig. Voor een eenvoudig straatfeest onder buren bestaat een korter formulier. Sterke drank schenken op een tijdelijk evenement moet je apart aanduiden.',
      fr: 'Une fête privée avec invités dans une salle louée ne demande pas de demande d’événement. Pour une simple fête de rue entre voisins, il existe un formulaire plus court. Servir des spiritueux à un événement temporaire doit être indiqué à part.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je vraagt het op tijd aan', fr: 'Vous le demandez à temps' },
        beschrijving: {
          nl: 'Minstens 8 weken vooraf; voor grote evenementen (tenten, parcours, veel volk) minstens 3 maanden.',
          fr: 'Au moins 8 semaines à l’avance ; pour de grands événements (tentes, parcours, beaucoup de monde), au moins 3 mois.',
        },
        bewijs: dateAndNumbers,
      },
      {
        naam: { nl: 'De plaats is duidelijk', fr: 'L’endroit est clair' },
        bewijs: {
          nl: 'Inrichtingsplan met tenten, nooduitgangen, podium, toiletten en doorgang voor hulpdiensten',
          fr: 'Plan d’implantation avec tentes, issues de secours, scène, toilettes et passage des secours',
          en: 'Site plan with tents, exits, stage, toilets and access for emergency services',
          de: 'Lageplan mit Zelten, Notausgängen, Bühne, Toiletten und Zufahrt für Rettungskräfte',
        },
      },
      {
        naam: { nl: 'Er is een verantwoordelijke', fr: 'Il y a un responsable' },
        bewijs: {
          nl: 'Naam, gsm-nummer en ondernemingsnummer van de organisator',
          fr: 'Nom, numéro de GSM et numéro d’entreprise de l’organisateur',
          en: 'Name, mobile number and enterprise number of the organiser',
          de: 'Name, Handynummer und Unternehmensnummer des Veranstalters',
        },
      },
      {
        naam: { nl: 'Je bent verzekerd', fr: 'Vous êtes assuré' },
        bewijs: {
          nl: 'Polis burgerlijke aansprakelijkheid als organisator',
          fr: 'Police de responsabilité civile de l’organisateur',
          en: 'Organiser’s liability insurance policy',
          de: 'Haftpflichtversicherung des Veranstalters',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Vul de evenementaanvraag in. Voor een groot evenement maak je een afspraak.',
          fr: 'Remplissez la demande d’événement. Pour un grand événement, prenez rendez-vous.',
        },
      },
      {
        naam: { nl: 'Overleg', fr: 'Concertation' },
        beschrijving: {
          nl: 'De gemeente, politie, hulpverleningszone en eventueel het Rode Kruis bespreken de risico’s en de voorwaarden.',
          fr: 'La commune, la police, la zone de secours et éventuellement la Croix-Rouge discutent des risques et des conditions.',
        },
      },
      {
        naam: { nl: 'Vergunning', fr: 'Autorisation' },
        beschrijving: {
          nl: 'Het college of de burgemeester beslist. Je krijgt een document met alle voorwaarden.',
          fr: 'Le collège ou le bourgmestre décide. Vous recevez un document avec toutes les conditions.',
        },
      },
      {
        naam: { nl: 'Controle en evaluatie', fr: 'Contrôle et évaluation' },
        beschrijving: {
          nl: 'De brandweer kan vooraf controleren. Nadien volgt een kort overleg.',
          fr: 'Les pompiers peuvent contrôler à l’avance. Une brève réunion suit après.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Behandeling', fr: 'Traitement' },
        beschrijving: {
          nl: 'Gratis voor erkende verenigingen, anders tarief van de gemeente. Auteursrechten voor muziek betaal je apart.',
          fr: 'Gratuit pour les associations reconnues, sinon tarif de la commune. Les droits d’auteur pour la musique se paient à part.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Politiereglement van de gemeente en politiecodex van de zone',
          fr: 'Règlement de police de la commune et code de police de la zone',
        },
      },
      {
        naam: {
          nl: 'VLAREM II (hoofdstuk 6.7, muziek in openbare inrichtingen)',
          fr: 'VLAREM II (chapitre 6.7, musique dans les établissements publics)',
        },
      },
      {
        naam: {
          nl: 'Wet van 24 januari 1977 betreffende de bescherming van de gezondheid van de gebruikers (verkoop van alcohol aan minderjarigen)',
          fr: 'Loi du 24 janvier 1977 relative à la protection de la santé des consommateurs (vente d’alcool aux mineurs)',
        },
      },
    ],
    websites: [{ naam: { nl: 'Unisono (muziek)', fr: 'Unisono (musique)' }, url: 'https://www.unisono.be' }],
    themas: ['CultuurSportVrijeTijd', 'MobiliteitOpenbareWerken'],
    doelgroepen: ['Burger', 'Vereniging', 'Onderneming'],
    zoektermen: [
      'fuif',
      'festival',
      'concert',
      'optreden',
      'rommelmarkt',
      'wielerwedstrijd',
      'eetfestijn',
      'loopwedstrijd',
      'organiser un événement',
      'event permit',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'leisure',
    responsible: 'staff:hilde',
    backups: ['staff:geert', 'staff:farah'],
    leadTime: { value: 40, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 4,
    appointment: 'always',
    duration: 40,
    queue: 'D',
    remarks:
      'Vraag altijd het aantal bezoekers tegelijk (niet over de hele dag): dat bepaalt het advies van de brandweer. Vuurwerk, drones, wielerwedstrijden en tombola’s hebben een eigen toelating. Aanvraag te laat? Ga niet zelf weigeren maar bel Hilde.',
    reviewOn: '2027-03-01',
    status: 'published',
    bundles: ['event', 'association'],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { identityCardWithPin } from './shared.ts'

export const omgevingsvergunningAanvragen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Omgevingsvergunning aanvragen',
      fr: 'Demander un permis d’environnement',
      en: 'Apply for an environment and planning permit',
      de: 'Umgebungsgenehmigung beantragen',
    },
    beschrijving: {
      nl: 'Voor de meeste bouwwerken, verkavelingen, functiewijzigingen en hinderlijke bedrijven heb je een omgevingsvergunning nodig. Je vraagt ze digitaal aan via het Omgevingsloket; aan het loket helpen we je op weg.',
      fr: 'Pour la plupart des constructions, lotissements, changements de fonction et exploitations incommodes, il faut un permis d’environnement. Vous le demandez en ligne via l’Omgevingsloket ; au guichet, nous vous mettons en route.',
      en: 'Most building works, land subdivisions, changes of use and businesses that cause nuisance need a permit. You apply online through the Omgevingsloket; our counter helps you get started.',
    },
    verdereBeschrijving: {
      nl: 'De gemeente gaat na of je aanvraag volledig en ontvankelijk is. Daarna volgt de vereenvoudigde procedure (zonder openbaar onderzoek, beslissing binnen 60 dagen) of de gewone procedure (met een openbaar onderzoek van 30 dagen, beslissing binnen 105 of 120 dagen). Wie niet akkoord gaat met de beslissing, kan binnen 30 dagen beroep instellen bij de deputatie van de provincie.',
      fr: 'La commune vérifie si votre demande est complète et recevable. Suit la procédure simplifiée (sans enquête publique, décision dans les 60 jours) ou la procédure ordinaire (avec une enquête publique de 30 jours, décision dans les 105 ou 120 jours). Qui n’est pas d’accord avec la décision peut faire appel dans les 30 jours auprès de la députation de la province.',
    },
    uitzonderingen: {
      nl: 'Een aanvraag op papier kan alleen nog in enkele eenvoudige dossiers zonder architect. Grote projecten die op de Vlaamse of provinciale lijst staan, behandelt de gemeente niet zelf.',
      fr: 'Une demande sur papier n’est plus possible que pour quelques dossiers simples sans architecte. Les grands projets qui figurent sur la liste flamande ou provinciale ne sont pas traités par la commune.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je kunt je aanmelden op het Omgevingsloket',
          fr: 'Vous pouvez vous connecter à l’Omgevingsloket',
        },
        bewijs: identityCardWithPin,
      },
      {
        naam: { nl: 'Je dossier is volledig', fr: 'Votre dossier est complet' },
        beschrijving: {
          nl: 'Voor de meeste werken aan de structuur van een gebouw moet een architect het dossier indienen.',
          fr: 'Pour la plupart des travaux à la structure d’un bâtiment, un architecte doit introduire le dossier.',
        },
        bewijs: {
          nl: 'De plannen, foto’s en nota’s die je al hebt, digitaal of op papier',
          fr: 'Les plans, photos et notes dont vous disposez déjà, numériques ou papier',
          en: 'The plans, photos and notes you already have, digital or on paper',
          de: 'Bereits vorhandene Pläne, Fotos und Unterlagen, digital oder auf Papier',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Indienen', fr: 'Introduire' },
        beschrijving: {
          nl: 'Jij of je architect dient de aanvraag in via het Omgevingsloket en betaalt de dossiertaks.',
          fr: 'Vous ou votre architecte introduisez la demande via l’Omgevingsloket et payez la taxe de dossier.',
        },
        websites: [
          {
            naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
            url: 'https://www.omgevingsloketvlaanderen.be',
          },
        ],
      },
      {
        naam: { nl: 'Volledigheid', fr: 'Dossier complet' },
        beschrijving: {
          nl: 'Binnen 30 dagen laat de gemeente weten of je dossier ontvankelijk en volledig is.',
          fr: 'Dans les 30 jours, la commune vous fait savoir si votre dossier est recevable et complet.',
        },
      },
      {
        naam: { nl: 'Onderzoek en beslissing', fr: 'Examen et décision' },
        beschrijving: {
          nl: 'De gemeente vraagt adviezen, houdt een openbaar onderzoek als dat moet, en het college beslist.',
          fr: 'La commune demande des avis, tient une enquête publique s’il le faut, et le collège décide.',
        },
      },
      {
        naam: { nl: 'Aanplakken en starten', fr: 'Afficher et commencer' },
        beschrijving: {
          nl: 'Hang de gele affiche uit en meld dat op het Omgevingsloket. Is er geen beroep, dan mag je vanaf de 36ste dag na de aanplakking starten.',
          fr: 'Affichez l’avis jaune et signalez-le sur l’Omgevingsloket. Sans recours, vous pouvez commencer dès le 36e jour après l’affichage.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Dossiertaks', fr: 'Taxe de dossier' },
        beschrijving: {
          nl: 'Tarief van de gemeente, volgens het soort aanvraag. Het Vlaams Gewest rekent in beroep een vaste dossiertaks aan.',
          fr: 'Tarif de la commune, selon le type de demande. En appel, la Région flamande facture une taxe de dossier fixe.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Decreet van 25 april 2014 betreffende de omgevingsvergunning',
          fr: 'Décret flamand du 25 avril 2014 relatif au permis d’environnement',
        },
      },
      { naam: { nl: 'Vlaamse Codex Ruimtelijke Ordening', fr: 'Code flamand de l’aménagement du territoire' } },
    ],
    websites: [
      {
        naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
        url: 'https://www.omgevingsloketvlaanderen.be',
      },
    ],
    themas: ['BouwenWonen', 'MilieuEnergie'],
    doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
    zoektermen: [
      'bouwvergunning',
      'bouwaanvraag',
      'milieuvergunning',
      'verkaveling',
      'slopen',
      'afbreken',
      'functiewijziging',
      'permis de construire',
      'building permit',
      'omgevingsloket',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'housing',
    responsible: 'staff:farah',
    backups: ['staff:geert'],
    leadTime: { value: 60, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 20,
    queue: 'C',
    remarks:
      'Vraag eerst of er een architect is: dan dient die het dossier in en hoeft de burger niet te wachten. Komt iemand een openbaar onderzoek inkijken, zoek dan het dossiernummer op vóór de wachtzaal. Een bezwaar kan digitaal via het Omgevingsloket of tegen ontvangstbewijs aan de balie.',
    reviewOn: '2027-02-15',
    status: 'published',
    bundles: ['business'],
  },
}

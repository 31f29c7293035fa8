import type { ProductContent } from '#domain/product/product.ts'
import { tradingInsurance, tradingLicence } from './shared.ts'

export const standplaatsMarkt: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Standplaats op de openbare markt',
      fr: 'Emplacement sur le marché public',
      en: 'Pitch at the public market',
      de: 'Standplatz auf dem öffentlichen Markt',
    },
    beschrijving: {
      nl: 'Wil je met een kraam op de wekelijkse markt staan, dan vraag je een vaste plaats (abonnement) aan of kom je op de dag zelf als losse kramer.',
      fr: 'Si vous voulez tenir un étal au marché hebdomadaire, demandez un emplacement fixe (abonnement) ou venez le jour même comme marchand occasionnel.',
      en: 'To have a stall at the weekly market, apply for a fixed pitch (subscription) or come on the day as a casual trader.',
    },
    verdereBeschrijving: {
      nl: 'Kandidaten voor een vaste plaats komen in een register, in volgorde van aanvraag en per soort koopwaar. Losse plaatsen wijst de marktleider op de marktdag zelf toe.',
      fr: 'Les candidats à un emplacement fixe entrent dans un registre, dans l’ordre des demandes et par type de marchandise. Le placier attribue les emplacements libres le jour du marché.',
    },
    uitzonderingen: {
      nl: 'Wie op een andere plaats op het openbaar domein wil staan (foodtruck, ijskar), vraagt een standplaats buiten de markt aan. Verenigingen die voor het goede doel verkopen, vragen een afwijking aan de gemeente.',
      fr: 'Qui veut un autre endroit du domaine public (food truck, glacier) demande un emplacement hors marché. Les associations qui vendent pour une bonne cause demandent une dérogation à la commune.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je hebt een machtiging als werkgever voor ambulante activiteiten',
          fr: 'Vous avez une autorisation patronale d’activités ambulantes',
        },
        beschrijving: {
          nl: 'Je krijgt ze bij een ondernemingsloket.',
          fr: 'Vous l’obtenez à un guichet d’entreprises.',
        },
        bewijs: tradingLicence,
      },
      { naam: { nl: 'Je bent verzekerd', fr: 'Vous êtes assuré' }, bewijs: tradingInsurance },
      {
        naam: { nl: 'Je kraam is veilig', fr: 'Votre étal est sûr' },
        bewijs: {
          nl: 'Keuring van elektriciteit en gas van het kraam',
          fr: 'Contrôle de l’électricité et du gaz de l’étal',
          en: 'Inspection report of the stall’s electricity and gas',
          de: 'Prüfbericht für Strom und Gas des Standes',
        },
      },
      {
        naam: {
          nl: 'Verkoop je voeding: je bent in orde met het FAVV',
          fr: 'Vous vendez de l’alimentation : vous êtes en règle avec l’AFSCA',
        },
        bewijs: {
          nl: 'Bij voeding: bewijs van registratie of toelating van het FAVV',
          fr: 'Alimentation : preuve d’enregistrement ou autorisation de l’AFSCA',
          en: 'For food: proof of registration with or authorisation by the food agency',
          de: 'Bei Lebensmitteln: Nachweis der Registrierung oder Zulassung der Lebensmittelbehörde',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Kandidatuur', fr: 'Candidature' },
        beschrijving: {
          nl: 'Dien je kandidatuur in aan het loket tegen ontvangstbewijs, per aangetekende brief of per e-mail.',
          fr: 'Introduisez votre candidature au guichet contre accusé de réception, par lettre recommandée ou par e-mail.',
        },
      },
      {
        naam: { nl: 'Register', fr: 'Registre' },
        beschrijving: {
          nl: 'Je krijgt een bevestiging en je plaats in het register van kandidaten.',
          fr: 'Vous recevez une confirmation et votre place dans le registre des candidats.',
        },
      },
      {
        naam: { nl: 'Toewijzing', fr: 'Attribution' },
        beschrijving: {
          nl: 'Komt er een passende plaats vrij, dan krijg je een voorstel en een contract.',
          fr: 'Quand un emplacement convenable se libère, vous recevez une proposition et un contrat.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Standgeld', fr: 'Droit de place' },
        beschrijving: {
          nl: 'Tarief van de gemeente, per lopende meter. Elektriciteit apart.',
          fr: 'Tarif de la commune, par mètre courant. Électricité à part.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Wet van 25 juni 1993 betreffende de uitoefening en de organisatie van ambulante en kermisactiviteiten',
          fr: 'Loi du 25 juin 1993 sur l’exercice et l’organisation des activités ambulantes et foraines',
        },
      },
      {
        naam: {
          nl: 'Koninklijk besluit van 24 september 2006 betreffende de uitoefening en de organisatie van ambulante activiteiten',
          fr: 'Arrêté royal du 24 septembre 2006 relatif à l’exercice et à l’organisation des activités ambulantes',
        },
      },
      { naam: { nl: 'Marktreglement van de gemeente', fr: 'Règlement du marché de la commune' } },
    ],
    websites: [{ naam: { nl: 'VLAIO', fr: 'VLAIO' }, url: 'https://www.vlaio.be' }],
    themas: ['EconomieWerk'],
    doelgroepen: ['Onderneming'],
    zoektermen: [
      'marktkramer',
      'marktplaats',
      'kraam op de markt',
      'leurkaart',
      'markt staan',
      'ambulante handel',
      'foodtruck',
      'marché',
      'market stall',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'economy',
    responsible: 'staff:geert',
    backups: ['staff:farah'],
    leadTime: { value: 10, unit: 'workingDays' },
    channels: ['onSite', 'online', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 15,
    queue: 'C',
    remarks:
      'Geef altijd een ontvangstbewijs met datum én uur: de volgorde in het register hangt daarvan af. De machtiging moet op naam van de werkgever staan; die van een aangestelde volstaat niet voor een abonnement.',
    reviewOn: '2027-05-31',
    status: 'published',
    bundles: ['business'],
  },
}

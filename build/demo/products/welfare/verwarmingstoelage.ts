import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const verwarmingstoelage: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Verwarmingstoelage (mazout, propaan in bulk)',
      fr: 'Allocation de chauffage (mazout, propane en vrac)',
      en: 'Heating allowance (heating oil, bulk propane)',
      de: 'Heizkostenzuschuss (Heizöl, Propan in Tanks)',
    },
    beschrijving: {
      nl: 'Verwarm je met mazout, lamppetroleum of propaangas in een tank en heb je een laag inkomen of schulden, dan betaalt het Sociaal Verwarmingsfonds een deel van je factuur. Je vraagt de toelage aan bij het OCMW binnen 60 dagen na de levering.',
      fr: 'Si vous vous chauffez au mazout, au pétrole lampant ou au propane en citerne et avez un faible revenu ou des dettes, le Fonds social Chauffage paie une partie de votre facture. Vous demandez l’allocation au CPAS dans les 60 jours après la livraison.',
      en: 'If you heat with heating oil, paraffin or propane in a tank and have a low income or debts, the Social Heating Fund pays part of your bill. Apply at the OCMW within 60 days of delivery.',
    },
    uitzonderingen: {
      nl: 'Aardgas, gasflessen, hout en pellets komen niet in aanmerking. Woon je in een appartement, dan is een attest van de beheerder nodig. De toelage geldt per gezin en tot een maximumaantal liter per jaar.',
      fr: 'Le gaz naturel, les bonbonnes, le bois et les pellets n’entrent pas en compte. Dans un appartement, il faut une attestation du gestionnaire. L’allocation vaut par ménage et jusqu’à un nombre maximal de litres par an.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je woont op het leveringsadres', fr: 'Vous habitez à l’adresse de fourniture' },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'De levering is niet ouder dan 60 dagen', fr: 'La livraison ne date pas de plus de 60 jours' },
        bewijs: {
          nl: 'De factuur of leveringsbon, met naam, adres, datum en aantal liter',
          fr: 'La facture ou le bon de livraison, avec nom, adresse, date et nombre de litres',
          en: 'The invoice or delivery note with name, address, date and number of litres',
          de: 'Rechnung oder Lieferschein mit Name, Adresse, Datum und Literzahl',
        },
      },
      {
        naam: {
          nl: 'Je hebt een laag inkomen, verhoogde tegemoetkoming of schulden',
          fr: 'Vous avez un faible revenu, l’intervention majorée ou des dettes',
        },
        beschrijving: {
          nl: 'Het OCMW haalt de meeste gegevens op bij de FOD Financiën en de ziekenfondsen.',
          fr: 'Le CPAS demande la plupart des données au SPF Finances et aux mutualités.',
        },
        bewijs: {
          nl: 'Bij schuldbemiddeling: de beslissing of het attest van de schuldbemiddelaar',
          fr: 'En cas de médiation de dettes : la décision ou l’attestation du médiateur',
          en: 'With debt mediation: the decision or the mediator’s statement',
          de: 'Bei Schuldenvermittlung: Beschluss oder Bescheinigung des Vermittlers',
        },
      },
      {
        naam: { nl: 'Voor een appartement', fr: 'Pour un appartement' },
        bewijs: {
          nl: 'Attest van de beheerder met het aantal appartementen waarop de factuur slaat',
          fr: 'Attestation du gestionnaire mentionnant le nombre d’appartements concernés par la facture',
          en: 'Statement by the building manager with the number of flats the invoice covers',
          de: 'Bescheinigung des Verwalters mit Anzahl der Wohnungen auf der Rechnung',
        },
      },
      {
        naam: { nl: 'De toelage kan worden gestort', fr: 'L’allocation peut être versée' },
        bewijs: {
          nl: 'Je rekeningnummer',
          fr: 'Votre numéro de compte',
          en: 'Your bank account number',
          de: 'Ihre Kontonummer',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Kom langs met de factuur. We registreren de aanvraag meteen.',
          fr: 'Passez avec la facture. Nous enregistrons la demande tout de suite.',
        },
      },
      {
        naam: { nl: 'Controle', fr: 'Contrôle' },
        beschrijving: {
          nl: 'Het OCMW controleert je categorie en je inkomen.',
          fr: 'Le CPAS vérifie votre catégorie et votre revenu.',
        },
      },
      {
        naam: { nl: 'Uitbetaling', fr: 'Paiement' },
        beschrijving: {
          nl: 'Je krijgt de beslissing op papier en de toelage op je rekening.',
          fr: 'Vous recevez la décision par écrit et l’allocation sur votre compte.',
        },
        websites: [
          {
            naam: { nl: 'Sociaal Verwarmingsfonds', fr: 'Fonds social Chauffage' },
            url: 'https://www.verwarmingsfonds.be',
          },
        ],
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: {
          nl: 'De aanvraag kost niets. Beroep kan bij de arbeidsrechtbank.',
          fr: 'La demande ne coûte rien. Un recours est possible auprès du tribunal du travail.',
        },
      },
    ],
    financieleVoordelen: [
      {
        naam: {
          nl: 'Toelage per liter',
          fr: 'Allocation par litre',
          en: 'Allowance per litre',
          de: 'Zuschuss je Liter',
        },
        beschrijving: {
          nl: 'Het bedrag per liter hangt af van de prijs op de factuur. Wie kleine hoeveelheden lamppetroleum aan de pomp koopt, krijgt één vast bedrag per jaar.',
          fr: 'Le montant par litre dépend du prix sur la facture. Qui achète de petites quantités de pétrole lampant à la pompe reçoit un montant fixe par an.',
        },
      },
    ],
    regelgevingTekst: {
      nl: 'Het fonds betaalt de toelage; het OCMW beslist over elke aanvraag.',
      fr: 'Le fonds paie l’allocation ; le CPAS décide de chaque demande.',
    },
    contactgegevens: [{ telefoonnummer: '0800 90 929', url: 'https://www.verwarmingsfonds.be' }],
    regelgeving: [
      {
        naam: {
          nl: 'Programmawet van 27 december 2004 (Sociaal Verwarmingsfonds)',
          fr: 'Loi-programme du 27 décembre 2004 (Fonds social Chauffage)',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Sociaal Verwarmingsfonds', fr: 'Fonds social Chauffage' },
        url: 'https://www.verwarmingsfonds.be',
      },
    ],
    themas: ['WelzijnGezondheid', 'MilieuEnergie'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'mazout',
      'stookolie',
      'stookoliepremie',
      'mazoutpremie',
      'stookkosten',
      'tank gevuld',
      'allocation de chauffage',
      'heating oil',
      'verwarming betalen',
    ],
    type: 'FinancieelVoordeel',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:jan', 'staff:carla'],
    leadTime: { value: 21, unit: 'workingDays' },
    channels: ['onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 15,
    queue: 'E',
    remarks:
      'Kijk meteen naar de leveringsdatum op de factuur: na 60 dagen is het onherroepelijk te laat. Een offerte of bestelbon telt niet, wel een leveringsbon. In november is het druk: geef dan een afspraak.',
    reviewOn: '2027-09-01',
    status: 'published',
    bundles: [],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { identityCard, incomeProof, openBills } from './shared.ts'

export const onbetaaldeEnergiefactuur: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Onbetaalde energiefactuur, budgetmeter of afsluiting',
      fr: 'Facture d’énergie impayée, compteur à budget ou coupure',
      en: 'Unpaid energy bill, prepayment meter or disconnection',
      de: 'Unbezahlte Energierechnung, Budgetzähler oder Abschaltung',
    },
    beschrijving: {
      nl: 'Kun je je rekening voor elektriciteit, aardgas of water niet betalen, heb je een brief gekregen over een budgetmeter of dreigt een afsluiting, dan helpt het OCMW je zoeken naar een oplossing.',
      fr: 'Si vous ne pouvez pas payer votre facture d’électricité, de gaz ou d’eau, avez reçu une lettre sur un compteur à budget ou risquez une coupure, le CPAS vous aide à trouver une solution.',
      en: 'If you cannot pay your electricity, gas or water bill, received a letter about a prepayment meter or face disconnection, the OCMW helps you find a solution.',
    },
    verdereBeschrijving: {
      nl: 'Verliest je leverancier je contract door schulden, dan neemt de netbeheerder Fluvius de levering over. Betaal je ook daar niet, dan kan een digitale meter op voorafbetaling (budgetmeter) gezet worden. Een afsluiting kan normaal pas na een behandeling in de lokale adviescommissie (LAC), waar je mag komen spreken.',
      fr: 'Si votre fournisseur met fin au contrat à cause de dettes, le gestionnaire de réseau Fluvius reprend la fourniture. Si vous ne payez pas là non plus, un compteur numérique à prépaiement (compteur à budget) peut être activé. Une coupure n’est en principe possible qu’après un passage devant la commission consultative locale (LAC), où vous pouvez venir parler.',
    },
    uitzonderingen: {
      nl: 'In de winter gelden regels tegen afsluiting. Voor een onveilige of frauduleuze aansluiting kan de netbeheerder onmiddellijk ingrijpen. Krijg je het sociaal tarief nog niet, dan kijken we dat na: meestal is het automatisch.',
      fr: 'En hiver, des règles protègent contre la coupure. Pour un raccordement dangereux ou frauduleux, le gestionnaire de réseau peut intervenir tout de suite. Si vous n’avez pas encore le tarif social, nous le vérifions : en général, il est automatique.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je woont op het leveringsadres', fr: 'Vous habitez à l’adresse de fourniture' },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'We kennen je energiedossier', fr: 'Nous connaissons votre dossier d’énergie' },
        bewijs: {
          nl: 'De laatste factuur of afrekening, je EAN-code en de brieven van leverancier of Fluvius',
          fr: 'La dernière facture ou régularisation, votre code EAN et les lettres du fournisseur ou de Fluvius',
          en: 'The last bill or annual statement, your EAN code and letters from supplier or Fluvius',
          de: 'Letzte Rechnung oder Abrechnung, EAN-Code und Briefe von Lieferant oder Fluvius',
        },
      },
      { naam: { nl: 'We kennen je inkomen', fr: 'Nous connaissons votre revenu' }, bewijs: incomeProof },
      { naam: { nl: 'We kennen je andere schulden', fr: 'Nous connaissons vos autres dettes' }, bewijs: openBills },
    ],
    procedures: [
      {
        naam: { nl: 'Gesprek', fr: 'Entretien' },
        beschrijving: {
          nl: 'We bekijken je rekeningen en of je recht hebt op het sociaal tarief.',
          fr: 'Nous regardons vos factures et si vous avez droit au tarif social.',
        },
      },
      {
        naam: { nl: 'Afbetalingsplan', fr: 'Plan de paiement' },
        beschrijving: {
          nl: 'We stellen samen een afbetalingsplan voor of vragen hulp uit het energiefonds.',
          fr: 'Nous proposons ensemble un plan de paiement ou demandons une aide du fonds énergie.',
        },
      },
      {
        naam: { nl: 'Lokale adviescommissie', fr: 'Commission consultative locale' },
        beschrijving: {
          nl: 'Ben je opgeroepen voor de LAC, kom dan zeker of laat je vertegenwoordigen. Wij gaan met je mee.',
          fr: 'Si vous êtes convoqué devant la LAC, venez absolument ou faites-vous représenter. Nous vous accompagnons.',
        },
      },
      {
        naam: { nl: 'Besparen', fr: 'Économiser' },
        beschrijving: {
          nl: 'Het Energiehuis geeft advies om minder te verbruiken.',
          fr: 'L’Energiehuis donne des conseils pour consommer moins.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: { nl: 'Onze hulp kost niets.', fr: 'Notre aide ne coûte rien.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Wet van 4 september 2002 houdende toewijzing van een opdracht aan de OCMW’s inzake begeleiding en financiële steunverlening aan de meest hulpbehoevenden inzake energielevering',
          fr: 'Loi du 4 septembre 2002 visant à confier aux CPAS la mission de guidance et d’aide sociale financière dans le cadre de la fourniture d’énergie aux personnes les plus démunies',
        },
      },
      { naam: { nl: 'Energiedecreet van 8 mei 2009', fr: 'Décret flamand sur l’énergie du 8 mai 2009' } },
    ],
    websites: [{ naam: { nl: 'Fluvius', fr: 'Fluvius' }, url: 'https://www.fluvius.be' }],
    themas: ['WelzijnGezondheid', 'MilieuEnergie'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'elektriciteit niet betaald',
      'gas afgesloten',
      'stroom afgesneden',
      'budgetmeter opladen',
      'waterfactuur',
      'sociaal tarief',
      'fluvius brief',
      'LAC',
      'facture impayée',
      'energy debt',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:jan'],
    leadTime: { value: 5, unit: 'workingDays' },
    channels: ['onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 40,
    queue: 'E',
    remarks:
      'Vraag eerst: is er vandaag een afsluiting of een meter leeg? Dan gaat het voor de wachtrij. Noteer het dossiernummer op de brief en de datum van de LAC. Opladen van een oude budgetmeter hoort bij het oplaadpunt, niet bij een gesprek.',
    reviewOn: '2027-01-15',
    status: 'published',
    bundles: [],
  },
}

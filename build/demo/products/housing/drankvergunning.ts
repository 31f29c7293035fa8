import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const drankvergunning: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Drankvergunning (gegiste en sterke drank)',
      fr: 'Licence de débit de boissons (fermentées et spiritueuses)',
      en: 'Licence to serve beer, wine and spirits',
      de: 'Ausschankgenehmigung (Bier, Wein und Spirituosen)',
    },
    beschrijving: {
      nl: 'Wie in een café, restaurant, cafetaria of kraam alcohol schenkt om ter plaatse te drinken, heeft daarvoor de toelating van de gemeente nodig. Bier en wijn zijn gegiste drank; sterke drank vraagt een aparte vergunning.',
      fr: 'Qui sert de l’alcool à consommer sur place dans un café, un restaurant, une cafétéria ou un stand a besoin de l’autorisation de la commune. La bière et le vin sont des boissons fermentées ; les spiritueux demandent une licence à part.',
      en: 'Anyone who serves alcohol for consumption on the premises needs the municipality’s permission. Beer and wine are fermented drinks; spirits need a separate licence.',
    },
    verdereBeschrijving: {
      nl: 'De gemeente controleert het gedrag (moraliteit) van de uitbater en wie meewerkt, en de hygiëne van de zaak. De vergunning hoort bij de persoon én bij het pand: bij een overname of verhuis vraag je een nieuwe.',
      fr: 'La commune contrôle la conduite (moralité) de l’exploitant et de ceux qui y travaillent, ainsi que l’hygiène de l’établissement. La licence est liée à la personne et au bâtiment : pour une reprise ou un déménagement, demandez-en une nouvelle.',
    },
    uitzonderingen: {
      nl: 'Schenk je enkel bier of wijn bij de maaltijd, dan is voor gegiste drank geen toelating nodig. Voor een eenmalig feest vraag je geen vergunning maar meld je het via de evenementaanvraag. Cocktails en alcopops met gedistilleerde alcohol zijn sterke drank.',
      fr: 'Si vous servez seulement de la bière ou du vin avec le repas, aucune autorisation n’est nécessaire pour les boissons fermentées. Pour une fête unique, vous ne demandez pas de licence mais le signalez dans la demande d’événement. Les cocktails et alcopops avec alcool distillé sont des spiritueux.',
    },
    voorwaarden: [
      { naam: { nl: 'Je bent de uitbater', fr: 'Vous êtes l’exploitant' }, bewijs: identityCard },
      {
        naam: {
          nl: 'Jij en wie meewerkt hebben een passend verleden',
          fr: 'Vous et ceux qui travaillent avec vous avez un passé convenable',
        },
        bewijs: {
          nl: 'Uittreksel uit het strafregister van elke uitbater (het model voor drankgelegenheden)',
          fr: 'Extrait de casier judiciaire de chaque exploitant (modèle pour débits de boissons)',
          en: 'Criminal record extract of each operator (the version for licensed premises)',
          de: 'Strafregisterauszug jedes Betreibers (Muster für Schankbetriebe)',
        },
      },
      {
        naam: {
          nl: 'De zaak voldoet aan de regels van hygiëne en brandveiligheid',
          fr: 'L’établissement répond aux règles d’hygiène et de sécurité incendie',
        },
        bewijs: {
          nl: 'Adres en plan van de zaak, ondernemingsnummer en FAVV-registratie',
          fr: 'Adresse et plan de l’établissement, numéro d’entreprise et enregistrement AFSCA',
          en: 'Address and plan of the premises, enterprise number and food agency registration',
          de: 'Adresse und Plan des Betriebs, Unternehmensnummer und Registrierung bei der Lebensmittelbehörde',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Dien de aanvraag minstens een maand voor de opening in, voor gegiste drank, sterke drank of beide.',
          fr: 'Introduisez la demande au moins un mois avant l’ouverture, pour boissons fermentées, spiritueux ou les deux.',
        },
      },
      {
        naam: { nl: 'Controle', fr: 'Contrôle' },
        beschrijving: {
          nl: 'De gemeente vraagt advies aan de politie en laat de hygiëne en brandveiligheid nakijken.',
          fr: 'La commune demande l’avis de la police et fait contrôler l’hygiène et la sécurité incendie.',
        },
      },
      {
        naam: { nl: 'Beslissing', fr: 'Décision' },
        beschrijving: {
          nl: 'Je krijgt de vergunning of een gemotiveerde weigering. Houd ze in de zaak bij.',
          fr: 'Vous recevez la licence ou un refus motivé. Gardez-la dans l’établissement.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Dossierkosten', fr: 'Frais de dossier' },
        beschrijving: { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Wet van 28 december 1983 betreffende de vergunning voor het verstrekken van sterke drank',
          fr: 'Loi du 28 décembre 1983 sur la patente pour le débit de boissons spiritueuses',
        },
      },
      {
        naam: {
          nl: 'Wetsbepalingen inzake de slijterijen van gegiste dranken, samengeordend op 3 april 1953',
          fr: 'Dispositions légales concernant les débits de boissons fermentées, coordonnées le 3 avril 1953',
        },
      },
    ],
    websites: [{ naam: { nl: 'VLAIO', fr: 'VLAIO' }, url: 'https://www.vlaio.be' }],
    themas: ['EconomieWerk'],
    doelgroepen: ['Onderneming', 'Vereniging'],
    zoektermen: [
      'sterke drank',
      'alcohol schenken',
      'tapvergunning',
      'gegiste dranken',
      'café',
      'patent',
      'licence alcool',
      'liquor licence',
      'drankslijterij',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'economy',
    responsible: 'staff:geert',
    backups: ['staff:farah'],
    leadTime: { value: 20, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 20,
    queue: 'C',
    remarks:
      'Het gewone uittreksel uit het strafregister volstaat niet; mensen komen vaak met het verkeerde model. Vraag wie in de zaak meewerkt en inwoont: ook hun verleden telt. Een vereniging met één fuif heeft deze vergunning niet nodig.',
    reviewOn: '2027-02-28',
    status: 'published',
    bundles: ['business'],
  },
}

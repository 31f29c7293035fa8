import type { ProductContent } from '#domain/product/product.ts'
import { free, step, welcomeDesk } from './shared.ts'

export const belastingaangifteHulp: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Hulp bij je belastingaangifte',
      fr: 'Aide pour votre déclaration d’impôts',
      en: 'Help with your tax return',
      de: 'Hilfe bei der Steuererklärung',
    },
    beschrijving: {
      nl: 'De gemeente vult geen belastingaangiften in. We zeggen je waar je wel terechtkunt en geven je het papier en de gegevens mee die je daarvoor nodig hebt.',
      'nl-be-x-formal':
        'De gemeente vult geen belastingaangiften in. We zeggen u waar u wel terechtkunt en geven u het papier en de gegevens mee die u daarvoor nodig hebt.',
      fr: 'La commune ne remplit pas les déclarations d’impôts. Nous vous disons à qui vous adresser et vous donnons le papier et les renseignements qu’il vous faut.',
      en: 'The municipality does not fill in tax returns. We tell you where to get help and give you the contact details and information you need.',
    },
    verdereBeschrijving: {
      nl: 'De FOD Financiën helpt je telefonisch na afspraak. Bel daarvoor het nummer op je aangiftebrief of het contactcenter op 02 572 57 57. Online vul je je aangifte in of kijk je je voorstel van vereenvoudigde aangifte na via MyMinfin, met eID of itsme. Klopt het voorstel, dan hoef je niets te doen.',
      fr: 'Le SPF Finances vous aide par téléphone sur rendez-vous. Appelez pour cela le numéro indiqué sur votre lettre ou le centre de contact au 02 572 57 57. En ligne, vous remplissez votre déclaration ou vérifiez votre proposition de déclaration simplifiée dans MyMinfin, avec eID ou itsme. Si la proposition est correcte, vous n’avez rien à faire.',
    },
    uitzonderingen: {
      nl: 'Een vraag over de gemeentebelasting of een aanslag van Lindegem behandelen we wel zelf. Heb je schulden of kun je je belastingen niet betalen, dan helpt Welzijn je op afspraak.',
      fr: 'Une question sur l’impôt communal ou un avertissement-extrait de Lindegem, nous la traitons nous-mêmes. Si vous avez des dettes ou ne pouvez pas payer vos impôts, l’Action sociale vous aide sur rendez-vous.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je hebt je brief van de FOD Financiën bij', fr: 'Vous avez votre lettre du SPF Finances' },
        bewijs: {
          nl: 'De brief of het voorstel van de FOD Financiën',
          fr: 'La lettre ou la proposition du SPF Finances',
          en: 'The letter or proposal from the tax administration (FPS Finance)',
          de: 'Der Brief oder Vorschlag des FÖD Finanzen',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Vraag uitklaren', fr: 'Éclaircir la question' },
        {
          nl: 'We kijken aan het onthaal om welke brief het gaat en tegen wanneer je moet reageren.',
          fr: 'Nous regardons à l’accueil de quelle lettre il s’agit et pour quand vous devez réagir.',
        },
      ),
      step(
        { nl: 'Doorverwijzen', fr: 'Orienter' },
        {
          nl: 'Je krijgt het nummer om een afspraak met de FOD Financiën te maken.',
          fr: 'Vous recevez le numéro pour prendre rendez-vous avec le SPF Finances.',
        },
      ),
      step(
        { nl: 'Online', fr: 'En ligne' },
        {
          nl: 'Wil je het zelf proberen, dan helpen we je met aanmelden bij MyMinfin.',
          fr: 'Si vous voulez essayer vous-même, nous vous aidons à vous connecter à MyMinfin.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      { naam: { nl: 'Wetboek van de inkomstenbelastingen 1992', fr: 'Code des impôts sur les revenus 1992' } },
    ],
    websites: [
      {
        naam: { nl: 'MyMinfin: je aangifte online', fr: 'MyMinfin : votre déclaration en ligne' },
        url: 'https://www.myminfin.be',
      },
      { naam: { nl: 'FOD Financiën', fr: 'SPF Finances' }, url: 'https://financien.belgium.be' },
    ],
    themas: ['BurgerOverheid', 'EconomieWerk'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'belastingen',
      'belastingbrief',
      'belastingsbrief invullen',
      'tax on web',
      'aangifte invullen',
      'bruine enveloppe',
      'impôts',
      'tax return',
      'steuererklärung',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    ...welcomeDesk,
    department: 'reception',
    channels: ['onSite', 'phone'],
    duration: 5,
    remarks:
      'Vul nooit zelf een code in en geef geen raad over bedragen. Kijk altijd naar de uiterste datum op de brief. Wie niet kan bellen of de taal niet spreekt, belt vanaf het onthaal samen met jou. In mei en juni: zitdagen nakijken in de activiteitenkalender.',
    reviewOn: '2027-04-15',
    bundles: [],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { civilRegistryByAppointment, step } from './shared.ts'

export const wettelijkeSamenwoning: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Wettelijke samenwoning: verklaring of beëindiging',
      fr: 'Cohabitation légale : déclaration ou cessation',
      en: 'Legal cohabitation: declaration or termination',
      de: 'Gesetzliches Zusammenwohnen: Erklärung oder Beendigung',
    },
    beschrijving: {
      nl: 'Twee mensen die samenwonen, kunnen een verklaring van wettelijke samenwoning afleggen. Dat geeft bescherming, bijvoorbeeld van de gezinswoning en bij overlijden.',
      fr: 'Deux personnes qui vivent ensemble peuvent faire une déclaration de cohabitation légale. Elle protège, par exemple pour le logement familial et en cas de décès.',
      en: 'Two people who live together can make a declaration of legal cohabitation. It gives protection, for instance of the family home and in case of death.',
    },
    verdereBeschrijving: {
      nl: 'Het kan tussen partners, maar ook tussen familieleden of vrienden. De bescherming is kleiner dan bij een huwelijk. Bijkomende afspraken leg je vast bij een notaris. Het einde van de samenwoning geef je ook bij ons aan: samen, of alleen; in dat laatste geval verwittigt een gerechtsdeurwaarder de ander.',
      fr: 'C’est possible entre partenaires, mais aussi entre membres de la famille ou amis. La protection est moindre que dans un mariage. D’autres accords se fixent chez un notaire. La fin de la cohabitation se déclare aussi chez nous : ensemble ou seul ; dans ce dernier cas, un huissier de justice prévient l’autre.',
    },
    uitzonderingen: {
      nl: 'De ambtenaar kan de vermelding uitstellen of weigeren als hij een schijn-wettelijke samenwoning vermoedt. Door een huwelijk of overlijden eindigt de wettelijke samenwoning vanzelf.',
      fr: 'L’officier peut reporter ou refuser la mention s’il soupçonne une cohabitation légale de complaisance. Un mariage ou un décès met fin d’office à la cohabitation légale.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Jullie wonen samen op hetzelfde adres in Lindegem',
          fr: 'Vous habitez ensemble à la même adresse à Lindegem',
        },
        bewijs: {
          nl: 'De identiteitskaarten van jullie beiden',
          fr: 'Les cartes d’identité des deux partenaires',
          en: 'The identity cards of both partners',
          de: 'Die Personalausweise beider Partner',
        },
      },
      {
        naam: {
          nl: 'Jullie zijn niet getrouwd en niet met iemand anders wettelijk samenwonend',
          fr: 'Vous n’êtes pas mariés ni cohabitants légaux avec quelqu’un d’autre',
        },
        bewijs: {
          nl: 'Met een buitenlandse burgerlijke staat: bewijs van ongehuwde staat, gelegaliseerd en vertaald waar nodig',
          fr: 'En cas d’état civil étranger : preuve de célibat, légalisée et traduite si nécessaire',
          en: 'With a foreign marital status: proof of single status, legalised and translated where required',
          de: 'Bei ausländischem Familienstand: Ledigkeitsnachweis, falls nötig legalisiert und übersetzt',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Verklaring invullen', fr: 'Remplir la déclaration' },
        {
          nl: 'Vul samen het formulier in en onderteken het.',
          fr: 'Remplissez ensemble le formulaire et signez-le.',
        },
      ),
      step(
        { nl: 'Afleggen op afspraak', fr: 'Faire la déclaration sur rendez-vous' },
        {
          nl: 'Jullie komen allebei naar de afspraak en krijgen een ontvangstbewijs.',
          fr: 'Vous venez tous deux au rendez-vous et recevez un récépissé.',
        },
      ),
      step(
        { nl: 'Inschrijving', fr: 'Inscription' },
        {
          nl: 'Is alles in orde, dan komt de verklaring in het bevolkingsregister.',
          fr: 'Si tout est en ordre, la déclaration est inscrite au registre de la population.',
        },
      ),
    ],
    kosten: [
      step({ nl: 'Verklaring', fr: 'Déclaration' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
      step(
        { nl: 'Eenzijdige beëindiging', fr: 'Fin par un seul' },
        {
          nl: 'Je betaalt vooraf de kosten van de gerechtsdeurwaarder.',
          fr: 'Vous payez à l’avance les frais de l’huissier de justice.',
        },
      ),
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, artikelen 1475 tot 1479 (wettelijke samenwoning)',
          fr: 'Ancien Code civil, articles 1475 à 1479 (cohabitation légale)',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Notaris.be: wettelijk samenwonen', fr: 'Notaire.be : cohabitation légale' },
        url: 'https://www.notaris.be',
      },
    ],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'samenwonen',
      'samenlevingscontract',
      'wettelijk samenwonen',
      'uit elkaar',
      'stopzetten samenwoning',
      'cohabitation légale',
      'civil partnership',
      'zusammenwohnen',
    ],
    type: 'Bewijs',
  },
  local: {
    ...civilRegistryByAppointment,
    channels: ['onSite'],
    appointment: 'always',
    duration: 20,
    remarks:
      'Staan ze al op hetzelfde adres? Zo niet, eerst de adreswijziging laten afronden. Bij een eenzijdige beëindiging de bezoeker apart ontvangen en geen adres van de andere partner meedelen. Leg uit dat een samenlevingscontract iets anders is en bij de notaris gebeurt.',
    reviewOn: '2027-03-15',
    bundles: ['marriage', 'moving'],
  },
}

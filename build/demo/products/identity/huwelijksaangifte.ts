import type { ProductContent } from '#domain/product/product.ts'
import { civilRegistryByAppointment, step } from './shared.ts'

export const huwelijksaangifte: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Huwelijk: aangifte',
      fr: 'Mariage : déclaration',
      en: 'Marriage: declaration of intent',
      de: 'Eheschließung: Anmeldung',
    },
    beschrijving: {
      nl: 'Wie wil trouwen, doet eerst aangifte bij de burgerlijke stand van de gemeente waar een van beiden is ingeschreven. Je trouwt ten vroegste veertien dagen na de akte van aangifte.',
      fr: 'Pour se marier, on fait d’abord une déclaration à l’état civil de la commune où l’un des deux est inscrit. Le mariage a lieu au plus tôt quatorze jours après l’acte de déclaration.',
      en: 'If you want to marry, you first make a declaration at the civil registry of the municipality where one of you is registered. You can marry fourteen days after the declaration at the earliest.',
    },
    verdereBeschrijving: {
      nl: 'Na die veertien dagen moet het huwelijk binnen zes maanden plaatsvinden, anders doe je de aangifte opnieuw. Getuigen zijn niet verplicht; je mag er hoogstens vier hebben. Een dag en uur in de trouwzaal kun je al vroeger vastleggen.',
      fr: 'Après ces quatorze jours, le mariage doit avoir lieu dans les six mois, sinon la déclaration est à refaire. Les témoins ne sont pas obligatoires ; vous pouvez en avoir quatre au maximum. Vous pouvez déjà réserver plus tôt un jour et une heure dans la salle des mariages.',
    },
    uitzonderingen: {
      nl: 'Wonen jullie allebei in het buitenland en is een van jullie Belg, vraag dan na of het bij ons kan. Bij levensgevaar of een andere ernstige reden kan de procureur des Konings een kortere termijn toestaan. De ambtenaar kan het huwelijk uitstellen als hij een schijnhuwelijk vermoedt.',
      fr: 'Si vous habitez tous deux à l’étranger et que l’un de vous est Belge, demandez si c’est possible chez nous. En cas de danger de mort ou d’une autre raison grave, le procureur du Roi peut accorder un délai plus court. L’officier peut reporter le mariage s’il soupçonne un mariage de complaisance.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Jullie zijn allebei minstens 18 jaar en niet getrouwd',
          fr: 'Vous avez tous deux au moins 18 ans et n’êtes pas mariés',
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
          nl: 'In het buitenland geboren, getrouwd geweest of niet-Belg',
          fr: 'Né à l’étranger, déjà marié auparavant ou non belge',
        },
        beschrijving: {
          nl: 'Belgische akten zoeken we zelf op in de databank van de burgerlijke stand.',
          fr: 'Nous cherchons nous-mêmes les actes belges dans la banque de données de l’état civil.',
        },
        bewijs: {
          nl: 'Buitenlandse akten: geboorteakte, bewijs van ongehuwde staat en nationaliteit, gelegaliseerd en vertaald waar nodig',
          fr: 'Actes étrangers : acte de naissance, preuve de célibat et de nationalité, légalisés et traduits si nécessaire',
          en: 'Foreign documents: birth certificate, proof of single status and nationality, legalised and translated where required',
          de: 'Ausländische Urkunden: Geburtsurkunde, Ledigkeits- und Staatsangehörigkeitsnachweis, falls nötig legalisiert und übersetzt',
        },
      },
      {
        naam: {
          nl: 'Komt maar één van jullie: schriftelijke toestemming van de ander',
          fr: 'Un seul de vous vient : consentement écrit de l’autre',
        },
        bewijs: {
          nl: 'Kom je alleen: een gewettigde volmacht van je partner',
          fr: 'Si vous venez seul : une procuration légalisée de votre partenaire',
          en: 'If you come alone: an authorisation from your partner with legalised signature',
          de: 'Wenn Sie allein kommen: eine beglaubigte Vollmacht Ihres Partners',
        },
      },
      {
        naam: { nl: 'Wil je getuigen: hun gegevens', fr: 'Vous voulez des témoins : leurs données' },
        bewijs: {
          nl: 'Een kopie van de identiteitskaart van je getuigen (hoogstens vier)',
          fr: 'Une copie de la carte d’identité de vos témoins (quatre au maximum)',
          en: 'A copy of your witnesses’ identity cards (four at most)',
          de: 'Eine Kopie der Personalausweise Ihrer Trauzeugen (höchstens vier)',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Datum vastleggen', fr: 'Réserver la date' },
        {
          nl: 'Kies dag en uur in de trouwzaal. De datum is pas zeker na de aangifte.',
          fr: 'Choisissez un jour et une heure dans la salle des mariages. La date n’est sûre qu’après la déclaration.',
        },
      ),
      step(
        { nl: 'Dossier', fr: 'Dossier' },
        {
          nl: 'Bezorg ons de stukken. Belgische akten halen we zelf op.',
          fr: 'Remettez-nous les pièces. Nous cherchons nous-mêmes les actes belges.',
        },
      ),
      step(
        { nl: 'Aangifte', fr: 'Déclaration' },
        {
          nl: 'Jullie komen op afspraak en tekenen de akte van aangifte.',
          fr: 'Vous venez sur rendez-vous et signez l’acte de déclaration.',
        },
      ),
      step(
        { nl: 'Huwelijk', fr: 'Mariage' },
        {
          nl: 'De ambtenaar van de burgerlijke stand voltrekt het huwelijk in het gemeentehuis.',
          fr: 'L’officier de l’état civil célèbre le mariage à la maison communale.',
        },
      ),
    ],
    kosten: [
      step({ nl: 'Aangifte', fr: 'Déclaration' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
      step(
        { nl: 'Huwelijk en trouwboekje', fr: 'Mariage et livret de mariage' },
        {
          nl: 'Tarief van de gemeente; een huwelijk op zaterdag kan meer kosten.',
          fr: 'Tarif de la commune ; un mariage le samedi peut coûter plus.',
        },
      ),
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, artikelen 143 tot 167 (huwelijk en huwelijksaangifte)',
          fr: 'Ancien Code civil, articles 143 à 167 (mariage et déclaration de mariage)',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Notaris.be: huwelijkscontract', fr: 'Notaire.be : contrat de mariage' },
        url: 'https://www.notaris.be',
      },
    ],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'trouwen',
      'huwen',
      'trouwzaal',
      'trouwdatum',
      'ondertrouw',
      'mariage',
      'getting married',
      'heiraten',
      'trouwboekje',
    ],
    type: 'Bewijs',
  },
  local: {
    ...civilRegistryByAppointment,
    channels: ['onSite'],
    appointment: 'always',
    duration: 45,
    remarks:
      'Vraag geboorteplaats en nationaliteit van beiden en een gewenste datum; met buitenlandse stukken minstens drie maanden rekenen. Kijk de agenda van de trouwzaal na voor je een datum noemt. Verwijs voor een huwelijkscontract naar een notaris: dat moet vóór het huwelijk.',
    reviewOn: '2027-03-15',
    bundles: ['marriage'],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { quickCounter, step } from './shared.ts'

export const fotokopieStempel: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Fotokopie of stempel voor aanwezigheid',
      fr: 'Photocopie ou cachet de présence',
      en: 'Photocopy or proof of attendance stamp',
      de: 'Fotokopie oder Anwesenheitsstempel',
    },
    beschrijving: {
      nl: 'Aan het snelloket maken we een kopie of afdruk voor je. Moet je tegenover je werkgever, VDAB of school bewijzen dat je hier was, dan krijg je een attest met stempel.',
      'nl-be-x-formal':
        'Aan het snelloket maken we een kopie of afdruk voor u. Moet u tegenover uw werkgever, VDAB of school bewijzen dat u hier was, dan krijgt u een attest met stempel.',
      fr: 'Au guichet rapide, nous faisons une copie ou une impression pour vous. Si vous devez prouver à votre employeur, au VDAB ou à l’école que vous étiez ici, vous recevez une attestation avec cachet.',
      en: 'At the quick counter we make a copy or print for you. If your employer, VDAB or school needs proof that you were here, you get a stamped statement.',
    },
    uitzonderingen: {
      nl: 'Een kopie van een identiteitskaart maken we alleen voor de houder zelf. Moet een kopie voor echt verklaard of een handtekening gewettigd worden, zie dan Wettiging van een handtekening. We drukken geen bestanden af van een USB-stick; mail ze ons.',
      fr: 'Nous ne copions une carte d’identité que pour son titulaire. S’il faut une copie certifiée conforme ou une signature légalisée, voyez la légalisation d’une signature. Nous n’imprimons pas de fichiers d’une clé USB ; envoyez-les par e-mail.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je hebt het origineel bij', fr: 'Vous avez l’original avec vous' },
        bewijs: {
          nl: 'Het document dat je wilt kopiëren',
          fr: 'Le document à photocopier',
          en: 'The document you want copied',
          de: 'Das zu kopierende Dokument',
        },
      },
      {
        naam: {
          nl: 'Voor een attest van aanwezigheid: je bent hier zelf geweest',
          fr: 'Pour une attestation de présence : vous étiez ici en personne',
        },
        bewijs: {
          nl: 'Voor een attest: je identiteitskaart, en het formulier als je er een kreeg',
          fr: 'Pour une attestation : votre carte d’identité, et le formulaire si vous en avez reçu un',
          en: 'For a statement: your identity card, and the form if you were given one',
          de: 'Für eine Bescheinigung: Ihr Personalausweis und das Formular, falls vorhanden',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Vragen', fr: 'Demander' },
        {
          nl: 'Zeg hoeveel kopieën je wilt of toon het formulier.',
          fr: 'Dites combien de copies vous voulez ou montrez le formulaire.',
        },
      ),
      step(
        { nl: 'Meenemen', fr: 'Emporter' },
        {
          nl: 'Je krijgt de kopie of het gestempelde attest meteen.',
          fr: 'Vous recevez la copie ou l’attestation cachetée tout de suite.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Fotokopie', fr: 'Photocopie' },
        { nl: 'Per bladzijde geldt het tarief van de gemeente.', fr: 'Par page vaut le tarif de la commune.' },
      ),
      step({ nl: 'Attest van aanwezigheid', fr: 'Attestation de présence' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
    ],
    regelgeving: [],
    websites: [],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger', 'Vereniging'],
    zoektermen: [
      'kopieke',
      'kopie maken',
      'fotocopie',
      'afdrukken',
      'printen',
      'stempel werk',
      'bewijs dat ik hier was',
      'attest werkgever',
      'photocopie',
      'proof of attendance',
    ],
    type: 'Bewijs',
  },
  local: {
    ...quickCounter,
    department: 'reception',
    channels: ['onSite'],
    duration: 3,
    remarks:
      'Op het attest komen alleen naam, datum, begin- en einduur: nooit waarvoor iemand kwam. Haal het origineel van de glasplaat en vernietig mislukte kopieën meteen.',
    reviewOn: '2027-09-01',
    bundles: [],
  },
}

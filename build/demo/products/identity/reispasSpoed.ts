import type { ProductContent } from '#domain/product/product.ts'
import { consularCode, identityCounter, identityProof, passportPhoto, siteForeignAffairs, step } from './shared.ts'

export const reispasSpoed: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Reispas met spoedprocedure',
      fr: 'Passeport en procédure d’urgence',
      en: 'Passport by urgent procedure',
      de: 'Reisepass im Eilverfahren',
    },
    beschrijving: {
      nl: 'Vertrek je heel binnenkort, dan kun je je reispas dringend of superdringend laten maken. De prijs ligt een stuk hoger dan in de gewone procedure.',
      fr: 'Si vous partez très bientôt, vous pouvez faire faire votre passeport en urgence ou en super urgence. Le prix est nettement plus élevé que dans la procédure ordinaire.',
      en: 'If you leave very soon, your passport can be made by the urgent or super-urgent procedure. The price is much higher than the ordinary one.',
    },
    verdereBeschrijving: {
      nl: 'Dringend: de pas wordt binnen enkele werkdagen aan het gemeentehuis geleverd. Superdringend: je haalt de pas dezelfde dag of de volgende dag zelf af bij het afhaalpunt van de FOD Buitenlandse Zaken. We kijken samen welke procedure op tijd komt.',
      fr: 'Urgence : le passeport est livré à la maison communale en quelques jours ouvrables. Super urgence : vous retirez le passeport vous-même, le jour même ou le lendemain, au point de retrait du SPF Affaires étrangères. Nous regardons ensemble quelle procédure arrive à temps.',
    },
    uitzonderingen: {
      nl: 'Komt zelfs de superdringende procedure te laat, neem dan contact op met de FOD Buitenlandse Zaken. Voor een reis binnen de Europese Unie volstaat vaak een identiteitskaart, eventueel met spoed.',
      fr: 'Si même la super urgence arrive trop tard, contactez le SPF Affaires étrangères. Pour un voyage dans l’Union européenne, une carte d’identité suffit souvent, au besoin en urgence.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je bent Belg en ingeschreven in Lindegem', fr: 'Vous êtes Belge et inscrit à Lindegem' },
        bewijs: identityProof,
      },
      {
        naam: { nl: 'Je hebt een goedgekeurde pasfoto', fr: 'Vous avez une photo d’identité conforme' },
        bewijs: passportPhoto,
      },
      {
        naam: { nl: 'Je levert je vorige reispas in', fr: 'Vous rendez votre passeport précédent' },
        bewijs: {
          nl: 'Je vorige reispas, of het attest van verlies of diefstal',
          fr: 'Votre ancien passeport, ou l’attestation de perte ou de vol',
          en: 'Your previous passport, or the certificate of loss or theft',
          de: 'Ihr früherer Reisepass oder die Verlust- bzw. Diebstahlsbescheinigung',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Procedure kiezen', fr: 'Choisir la procédure' },
        {
          nl: 'Zeg wanneer je vertrekt. We kiezen de goedkoopste procedure die nog op tijd is.',
          fr: 'Dites quand vous partez. Nous choisissons la procédure la moins chère qui arrive encore à temps.',
        },
      ),
      step(
        { nl: 'Aanvragen vóór het einduur', fr: 'Demander avant l’heure limite' },
        {
          nl: 'Kom zo vroeg mogelijk op een werkdag: na het einduur telt de aanvraag voor de volgende werkdag.',
          fr: 'Venez le plus tôt possible un jour ouvrable : après l’heure limite, la demande compte pour le jour ouvrable suivant.',
        },
      ),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Haal de pas af aan het gemeentehuis of, bij superdringend, bij het federale afhaalpunt.',
          fr: 'Retirez le passeport à la maison communale ou, en super urgence, au point de retrait fédéral.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Spoedtarief', fr: 'Tarif d’urgence' },
        {
          nl: 'Het federale tarief hangt af van je leeftijd en de gekozen procedure; daarbij komt het tarief van de gemeente.',
          fr: 'Le tarif fédéral dépend de votre âge et de la procédure choisie ; s’y ajoute le tarif de la commune.',
        },
      ),
    ],
    regelgeving: [consularCode],
    websites: [siteForeignAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'dringend paspoort',
      'reispas morgen nodig',
      'superdringend',
      'rap een reispas',
      'spoed',
      'urgent passport',
      'passeport urgent',
      'last minute reis',
    ],
    type: 'Bewijs',
  },
  local: {
    ...identityCounter,
    leadTime: { value: 2, unit: 'workingDays' },
    channels: ['onSite'],
    appointment: 'never',
    duration: 15,
    remarks:
      'Altijd zonder afspraak helpen. Zeg de prijs vóór je begint: een spoedaanvraag kan niet geannuleerd of terugbetaald worden. Controleer de foto extra streng, want een afgekeurde foto kost de burger een dag. Geef bij superdringend het adres en de openingsuren van het afhaalpunt op papier mee.',
    reviewOn: '2027-04-01',
    bundles: [],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { identityProof, quickCounter, siteForeignAffairs, step } from './shared.ts'

export const wettigingHandtekening: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Wettiging van een handtekening of eensluidend afschrift',
      fr: 'Légalisation de signature ou copie certifiée conforme',
      en: 'Legalisation of a signature or certified copy',
      de: 'Beglaubigung einer Unterschrift oder Kopie',
    },
    beschrijving: {
      nl: 'Bij een wettiging bevestigt de gemeente dat jij het document ondertekend hebt. Bij een eensluidend afschrift bevestigt ze dat een kopie gelijk is aan het origineel.',
      fr: 'Par une légalisation, la commune confirme que vous avez signé le document. Par une copie certifiée conforme, elle confirme qu’une copie est identique à l’original.',
      en: 'With a legalisation the municipality confirms that you signed a document. With a certified copy it confirms that a copy matches the original.',
    },
    verdereBeschrijving: {
      nl: 'De gemeente bevestigt alleen de handtekening of de gelijkheid, niet dat de inhoud juist is. Belgische overheden mogen in de regel geen eensluidend afschrift meer vragen: een gewone kopie volstaat.',
      fr: 'La commune confirme seulement la signature ou la conformité, pas que le contenu est exact. En règle générale, les autorités belges ne peuvent plus demander de copie certifiée conforme : une simple copie suffit.',
    },
    uitzonderingen: {
      nl: 'We wettigen geen handtekening op een blanco of onvolledig document en evenmin op een document dat tegen de wet ingaat. Een stuk in een taal die we niet begrijpen, kan eerst vertaald moeten worden. Voor gebruik in het buitenland kan daarna nog een apostille van de FOD Buitenlandse Zaken nodig zijn.',
      fr: 'Nous ne légalisons pas de signature sur un document vierge ou incomplet, ni sur un document contraire à la loi. Une pièce dans une langue que nous ne comprenons pas doit parfois d’abord être traduite. Pour l’étranger, une apostille du SPF Affaires étrangères peut encore être nécessaire.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent de ondertekenaar en bent ingeschreven in Lindegem',
          fr: 'Vous êtes le signataire et êtes inscrit à Lindegem',
        },
        bewijs: identityProof,
      },
      {
        naam: { nl: 'Je tekent aan het loket', fr: 'Vous signez au guichet' },
        bewijs: {
          nl: 'Het volledig ingevulde document, nog niet ondertekend',
          fr: 'Le document entièrement rempli, pas encore signé',
          en: 'The fully completed document, not yet signed',
          de: 'Das vollständig ausgefüllte, noch nicht unterschriebene Dokument',
        },
      },
      {
        naam: {
          nl: 'Voor een eensluidend afschrift: origineel en kopie',
          fr: 'Pour une copie certifiée conforme : original et copie',
        },
        bewijs: {
          nl: 'Voor een eensluidend afschrift: het origineel en de kopie',
          fr: 'Pour une copie certifiée conforme : l’original et la copie',
          en: 'For a certified copy: the original and the copy',
          de: 'Für eine beglaubigte Kopie: das Original und die Kopie',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Aanbieden', fr: 'Présenter' },
        {
          nl: 'Toon het document en je identiteitskaart aan het snelloket.',
          fr: 'Montrez le document et votre carte d’identité au guichet rapide.',
        },
      ),
      step(
        { nl: 'Tekenen en stempelen', fr: 'Signer et cacheter' },
        {
          nl: 'Je tekent voor onze ogen; wij vergelijken, stempelen en tekenen.',
          fr: 'Vous signez devant nous ; nous comparons, cachetons et signons.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Per handtekening of afschrift', fr: 'Par signature ou copie' },
        { nl: '2 euro (tarief van de gemeente).', fr: '2 euros (tarif de la commune).' },
      ),
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Nieuwe Gemeentewet, artikel 126 (wettiging van handtekeningen en eensluidend verklaren)',
          fr: 'Nouvelle loi communale, article 126 (légalisation de signatures et copies certifiées conformes)',
        },
      },
    ],
    websites: [siteForeignAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
    zoektermen: [
      'handtekening legaliseren',
      'stempel op papier',
      'gelijkvormige kopie',
      'echt verklaren',
      'legalisatie',
      'copie conforme',
      'certified copy',
      'beglaubigung',
      'apostille',
    ],
    type: 'Bewijs',
  },
  local: {
    ...quickCounter,
    channels: ['onSite'],
    appointment: 'never',
    duration: 5,
    remarks:
      'Al getekend vóór het bezoek? Laat opnieuw tekenen waar je bij bent. Lees vluchtig waarover het gaat en weiger blanco stukken. Nooit een kopie van een identiteitskaart of diploma voor echt verklaren zonder het origineel in handen.',
    price: 200,
    reviewOn: '2027-09-01',
    bundles: [],
  },
}

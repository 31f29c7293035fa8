import type { ProductContent } from '#domain/product/product.ts'
import { decreeIdentityCards, quickCounter, step } from './shared.ts'

export const identiteitskaartAfhalen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Identiteitskaart afhalen',
      fr: 'Retirer une carte d’identité',
      en: 'Collect an identity card',
      de: 'Personalausweis abholen',
    },
    beschrijving: {
      nl: 'Je nieuwe identiteitskaart, Kids-ID of vreemdelingenkaart ligt klaar. We activeren ze aan het snelloket; dat duurt vijf minuten.',
      fr: 'Votre nouvelle carte d’identité, Kids-ID ou carte d’étranger est prête. Nous l’activons au guichet rapide ; cela prend cinq minutes.',
      en: 'Your new identity card, Kids-ID or residence card is ready. We activate it at the quick counter in about five minutes.',
    },
    uitzonderingen: {
      nl: 'Heb je de brief met de codes niet gekregen of ben je hem kwijt, kom dan toch: we kijken aan het loket of je meteen een nieuwe pincode kunt kiezen. Een Kids-ID wordt afgehaald door een ouder of voogd.',
      fr: 'Si vous n’avez pas reçu la lettre avec les codes ou l’avez perdue, venez quand même : nous regardons au guichet si vous pouvez choisir tout de suite un nouveau code PIN. Une Kids-ID est retirée par un parent ou un tuteur.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je levert je oude kaart of attest in', fr: 'Vous rendez votre ancienne carte ou attestation' },
        bewijs: {
          nl: 'Je oude kaart of je bijlage 12',
          fr: 'Votre ancienne carte ou votre annexe 12',
          en: 'Your old card or your annex 12 certificate',
          de: 'Ihr alter Ausweis oder Ihre Anlage 12',
        },
      },
      {
        naam: { nl: 'Je hebt je codes gekregen', fr: 'Vous avez reçu vos codes' },
        bewijs: {
          nl: 'De brief met je pincode en pukcode',
          fr: 'La lettre avec vos codes PIN et PUK',
          en: 'The letter with your PIN and PUK codes',
          de: 'Der Brief mit Ihrem PIN- und PUK-Code',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Wachten op de brief', fr: 'Attendre la lettre' },
        {
          nl: 'Kom pas als je de brief met de codes hebt; dan ligt ook de kaart klaar.',
          fr: 'Ne venez que quand vous avez la lettre avec les codes ; la carte est alors prête aussi.',
        },
      ),
      step(
        { nl: 'Afhalen en activeren', fr: 'Retirer et activer' },
        {
          nl: 'Kom zelf langs. Je controleert je vingerafdruk en kiest eventueel een eigen pincode.',
          fr: 'Venez vous-même. Vous vérifiez votre empreinte et choisissez éventuellement votre propre code PIN.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Gratis', fr: 'Gratuit' },
        { nl: 'Je hebt al betaald bij de aanvraag.', fr: 'Vous avez déjà payé lors de la demande.' },
      ),
    ],
    regelgeving: [decreeIdentityCards],
    websites: [],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'pas afhalen',
      'paske ophalen',
      'kaart is klaar',
      'brief met codes gekregen',
      'kaart activeren',
      'retirer carte',
      'pick up id',
      'kids id afhalen',
    ],
    type: 'Bewijs',
  },
  local: {
    ...quickCounter,
    channels: ['onSite'],
    appointment: 'never',
    duration: 5,
    remarks:
      'Zoek de kaart eerst op in het register van afhaaldocumenten, voor je een volgnummer geeft. Oude kaart altijd innemen en knippen. Lukt de activering niet, dan door naar Identiteit & reizen in plaats van te blijven proberen: na drie foute codes is de kaart geblokkeerd.',
    reviewOn: '2027-03-01',
    bundles: [],
  },
}

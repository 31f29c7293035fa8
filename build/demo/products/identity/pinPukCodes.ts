import type { ProductContent } from '#domain/product/product.ts'
import { decreeIdentityCards, free, identityProof, quickCounter, siteHomeAffairs, step } from './shared.ts'

export const pinPukCodes: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Pincode of pukcode van je identiteitskaart vergeten of geblokkeerd',
      fr: 'Code PIN ou PUK de la carte d’identité oublié ou bloqué',
      en: 'PIN or PUK code of your identity card forgotten or blocked',
      de: 'PIN- oder PUK-Code des Personalausweises vergessen oder gesperrt',
    },
    beschrijving: {
      nl: 'Ben je je pincode vergeten of heb je drie keer een foute code ingetikt? Aan het snelloket kies je een nieuwe pincode.',
      fr: 'Vous avez oublié votre code PIN ou tapé trois fois un mauvais code ? Au guichet rapide, vous choisissez un nouveau code PIN.',
      en: 'Have you forgotten your PIN or typed it wrong three times? You can choose a new PIN at the quick counter.',
    },
    verdereBeschrijving: {
      nl: 'Met een recente kaart kies je meteen een nieuwe pincode, ook zonder de brief. Bij een oudere kaart is de pukcode nodig. Heb je die niet meer, dan vragen we nieuwe codes aan bij het Rijksregister en verwittigen we je als ze er zijn.',
      fr: 'Avec une carte récente, vous choisissez tout de suite un nouveau code PIN, même sans la lettre. Pour une carte plus ancienne, il faut le code PUK. Si vous ne l’avez plus, nous demandons de nouveaux codes au Registre national et vous prévenons quand ils sont là.',
    },
    uitzonderingen: {
      nl: 'Loopt er al een aanvraag voor een nieuwe kaart, dan komen de nieuwe codes vanzelf mee met die kaart. Zit je midden in een verhuizing naar een andere gemeente, wacht dan tot je daar ingeschreven bent.',
      fr: 'Si une nouvelle carte est déjà demandée, les nouveaux codes viennent d’eux-mêmes avec cette carte. Si vous êtes en train de déménager dans une autre commune, attendez d’y être inscrit.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent de houder van de kaart en komt zelf',
          fr: 'Vous êtes le titulaire de la carte et venez vous-même',
        },
        bewijs: identityProof,
      },
      {
        naam: { nl: 'Oudere kaart: je pukcode', fr: 'Carte plus ancienne : votre code PUK' },
        bewijs: {
          nl: 'De brief met je pukcode, als je die nog hebt',
          fr: 'La lettre avec votre code PUK, si vous l’avez encore',
          en: 'The letter with your PUK code, if you still have it',
          de: 'Der Brief mit Ihrem PUK-Code, falls Sie ihn noch haben',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Kaart lezen', fr: 'Lire la carte' },
        {
          nl: 'We lezen je kaart en zien of je meteen een nieuwe pincode kunt kiezen.',
          fr: 'Nous lisons votre carte et voyons si vous pouvez choisir tout de suite un nouveau code PIN.',
        },
      ),
      step(
        { nl: 'Nieuwe pincode', fr: 'Nouveau code PIN' },
        {
          nl: 'Je tikt zelf een code van vier cijfers in die alleen jij kent.',
          fr: 'Vous tapez vous-même un code de quatre chiffres que vous seul connaissez.',
        },
      ),
      step(
        { nl: 'Anders: codes aanvragen', fr: 'Sinon : demander des codes' },
        {
          nl: 'Lukt het niet meteen, dan vragen we nieuwe codes aan en kom je later terug.',
          fr: 'Si cela ne va pas tout de suite, nous demandons de nouveaux codes et vous revenez plus tard.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [decreeIdentityCards],
    websites: [siteHomeAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'code vergeten',
      'pincode kwijt',
      'kaart geblokkeerd',
      'puk',
      'codes van mijn pas',
      'code pin oublié',
      'forgot pin',
      'eid deblokkeren',
    ],
    type: 'Bewijs',
  },
  local: {
    ...quickCounter,
    channels: ['onSite', 'online'],
    appointment: 'never',
    duration: 5,
    remarks:
      'Kijk nooit mee als de burger zijn code intikt en schrijf hem niet op. Wie de code alleen nodig heeft om in te loggen, is misschien meer geholpen met itsme: bied dat aan. Zit de kaart binnen enkele maanden aan haar einde, stel dan meteen een vernieuwing voor.',
    reviewOn: '2027-03-01',
    bundles: [],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { decreeDrivingLicences, passportPhoto, quickCounter, siteForeignAffairs, siteMobility, step } from './shared.ts'

export const rijbewijsInternationaal: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Internationaal rijbewijs',
      fr: 'Permis de conduire international',
      en: 'International driving permit',
      de: 'Internationaler Führerschein',
    },
    beschrijving: {
      nl: 'In sommige landen buiten de Europese Unie heb je naast je gewone rijbewijs een internationaal rijbewijs nodig. Je krijgt het meteen mee en het is hoogstens drie jaar geldig.',
      fr: 'Dans certains pays hors de l’Union européenne, il faut un permis international à côté de votre permis ordinaire. Vous le recevez tout de suite et il est valable trois ans au plus.',
      en: 'Some countries outside the European Union require an international permit besides your ordinary licence. You get it on the spot and it is valid for three years at most.',
    },
    verdereBeschrijving: {
      nl: 'Het internationaal rijbewijs is een vertaling van je rijbewijs: je moet altijd allebei bij je hebben. Vraag aan de ambassade, het verhuurbedrijf of de reisadviezen welk model je bestemming eist.',
      fr: 'Le permis international est une traduction de votre permis : vous devez toujours avoir les deux sur vous. Demandez à l’ambassade, au loueur ou dans les conseils aux voyageurs quel modèle votre destination exige.',
    },
    uitzonderingen: {
      nl: 'Binnen de Europese Unie en in veel andere Europese landen volstaat je Belgisch rijbewijs. Met een voorlopig rijbewijs kun je geen internationaal rijbewijs krijgen.',
      fr: 'Dans l’Union européenne et dans beaucoup d’autres pays d’Europe, votre permis belge suffit. Avec un permis provisoire, vous ne pouvez pas recevoir de permis international.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je hebt een geldig Belgisch of Europees rijbewijs en bent ingeschreven in Lindegem',
          fr: 'Vous avez un permis belge ou européen valable et êtes inscrit à Lindegem',
        },
        bewijs: {
          nl: 'Je rijbewijs en je identiteitskaart of verblijfskaart',
          fr: 'Votre permis de conduire et votre carte d’identité ou titre de séjour',
          en: 'Your driving licence and your identity card or residence card',
          de: 'Ihr Führerschein und Ihr Personalausweis oder Ihre Aufenthaltskarte',
        },
      },
      {
        naam: { nl: 'Je hebt een pasfoto op papier', fr: 'Vous avez une photo d’identité sur papier' },
        bewijs: passportPhoto,
      },
    ],
    procedures: [
      step(
        { nl: 'Aanvragen', fr: 'Demander' },
        {
          nl: 'Kom met je rijbewijs en een pasfoto naar het snelloket en zeg naar welk land je reist.',
          fr: 'Venez au guichet rapide avec votre permis et une photo d’identité et dites dans quel pays vous allez.',
        },
      ),
      step(
        { nl: 'Meekrijgen', fr: 'Emporter' },
        {
          nl: 'We maken het internationaal rijbewijs terwijl je wacht.',
          fr: 'Nous faisons le permis international pendant que vous attendez.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Internationaal rijbewijs', fr: 'Permis international' },
        {
          nl: '26 euro: de federale retributie en het tarief van de gemeente samen.',
          fr: '26 euros : la redevance fédérale et le tarif de la commune ensemble.',
        },
      ),
    ],
    regelgeving: [decreeDrivingLicences],
    websites: [siteMobility, siteForeignAffairs],
    themas: ['MobiliteitOpenbareWerken'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'rijbewijs buitenland',
      'auto huren amerika',
      'rijden in thailand',
      'internationaal rijbewijs',
      'permis international',
      'international driving license',
      'idp',
    ],
    type: 'Toelating',
  },
  local: {
    ...quickCounter,
    channels: ['onSite'],
    appointment: 'never',
    duration: 5,
    remarks:
      'Zonder pasfoto op papier lukt het niet: vraag ernaar vóór het volgnummer. Kijk of het rijbewijs zelf nog geldig is tot na de reis. Meld dat het document alleen samen met het gewone rijbewijs geldt.',
    price: 2600,
    reviewOn: '2027-04-01',
    bundles: [],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { free, identityProof, quickCounter, siteMyFile, step } from './shared.ts'

export const attestWoonstLeven: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Attest van woonst, leven of nationaliteit',
      fr: 'Certificat de résidence, de vie ou de nationalité',
      en: 'Certificate of residence, life or nationality',
      de: 'Wohnsitz-, Lebens- oder Staatsangehörigkeitsbescheinigung',
    },
    beschrijving: {
      nl: 'Een attest van woonst bevestigt waar je ingeschreven bent, een attest van leven dat je in leven bent en een attest van nationaliteit welke nationaliteit je hebt. Ze komen uit het bevolkingsregister.',
      fr: 'Un certificat de résidence confirme où vous êtes inscrit, un certificat de vie que vous êtes en vie et un certificat de nationalité quelle est votre nationalité. Ils viennent du registre de la population.',
      en: 'A certificate of residence confirms where you are registered, a certificate of life that you are alive, and a certificate of nationality which nationality you hold. They come from the population register.',
    },
    verdereBeschrijving: {
      nl: 'De meeste attesten haal je gratis via Mijn Dossier. Voor een buitenlands pensioen moet je vaak een formulier van het pensioenfonds laten invullen en afstempelen: breng dat origineel mee.',
      fr: 'La plupart des certificats s’obtiennent gratuitement via Mon Dossier. Pour une pension étrangère, il faut souvent faire remplir et cacheter un formulaire de la caisse de pension : apportez cet original.',
    },
    uitzonderingen: {
      nl: 'Wie voor een attest van leven niet kan komen, bijvoorbeeld vanuit een woonzorgcentrum, belt ons: we komen zo nodig ter plaatse.',
      fr: 'Si vous ne pouvez pas venir pour un certificat de vie, par exemple depuis une maison de repos, appelez-nous : au besoin, nous venons sur place.',
    },
    voorwaarden: [
      { naam: { nl: 'Je bent ingeschreven in Lindegem', fr: 'Vous êtes inscrit à Lindegem' }, bewijs: identityProof },
      {
        naam: {
          nl: 'Heb je een formulier gekregen: breng het mee',
          fr: 'Vous avez reçu un formulaire : apportez-le',
        },
        bewijs: {
          nl: 'Het formulier van je pensioenfonds of instelling, als je er een kreeg',
          fr: 'Le formulaire de votre caisse de pension ou organisme, si vous en avez reçu un',
          en: 'The form from your pension fund or institution, if you received one',
          de: 'Das Formular Ihrer Pensionskasse oder Einrichtung, falls Sie eines erhalten haben',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Online', fr: 'En ligne' },
        { nl: 'Download het attest via Mijn Dossier.', fr: 'Téléchargez le certificat via Mon Dossier.' },
      ),
      step(
        { nl: 'Aan het snelloket', fr: 'Au guichet rapide' },
        {
          nl: 'We drukken het attest af of stempelen je formulier. Voor een attest van leven kom je zelf.',
          fr: 'Nous imprimons le certificat ou cachetons votre formulaire. Pour un certificat de vie, venez vous-même.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      {
        naam: {
          nl: 'Koninklijk besluit van 16 juli 1992 betreffende het verkrijgen van informatie uit de bevolkingsregisters en uit het vreemdelingenregister',
          fr: 'Arrêté royal du 16 juillet 1992 relatif au droit d’accès aux registres de la population et au registre des étrangers',
        },
      },
    ],
    websites: [siteMyFile],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'bewijs van woonst',
      'levensbewijs',
      'bewijs van leven',
      'attestatie de vita',
      'domicilieattest',
      'nationaliteitsbewijs',
      'certificat de vie',
      'proof of address',
      'lebensbescheinigung',
    ],
    type: 'Bewijs',
  },
  local: {
    ...quickCounter,
    channels: ['onSite', 'online'],
    appointment: 'never',
    duration: 3,
    remarks:
      'Attest van leven: de persoon moet zelf voor je staan of in beeld zijn op huisbezoek, nooit op zicht van een kaart alleen. Moet het attest naar het buitenland, vraag dan of er een meertalig formulier of apostille nodig is.',
    reviewOn: '2027-06-01',
    bundles: ['moving'],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { free, identityProof, quickCounter, siteMyFile, step } from './shared.ts'

export const attestGezinssamenstelling: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Attest van gezinssamenstelling',
      fr: 'Certificat de composition de ménage',
      en: 'Certificate of household composition',
      de: 'Haushaltszusammensetzung (Bescheinigung)',
    },
    beschrijving: {
      nl: 'Dit attest toont wie er officieel samen op je adres woont. Je hebt het bijvoorbeeld nodig voor je kinderopvang, een studietoelage of een sociale woning.',
      fr: 'Cette attestation montre qui habite officiellement ensemble à votre adresse. Vous en avez besoin par exemple pour la crèche, une bourse d’études ou un logement social.',
      en: 'This certificate shows who is officially registered at your address. You may need it for child care, a study grant or social housing.',
    },
    verdereBeschrijving: {
      nl: 'Je haalt het attest gratis en meteen zelf via Mijn Dossier, met je eID of itsme. Dat digitale attest heeft een elektronisch zegel en is even geldig als een attest van het loket.',
      fr: 'Vous obtenez l’attestation gratuitement et tout de suite vous-même via Mon Dossier, avec votre eID ou itsme. Cette attestation numérique porte un cachet électronique et vaut autant que celle du guichet.',
    },
    uitzonderingen: {
      nl: 'Veel overheden mogen dit attest niet meer vragen omdat ze je gegevens zelf kunnen raadplegen. Een attest op een datum in het verleden vraag je aan het loket van de gemeente waar je toen woonde.',
      fr: 'Beaucoup d’autorités ne peuvent plus demander cette attestation parce qu’elles peuvent consulter vos données elles-mêmes. Une attestation à une date passée se demande au guichet de la commune où vous habitiez alors.',
    },
    voorwaarden: [
      { naam: { nl: 'Je bent ingeschreven in Lindegem', fr: 'Vous êtes inscrit à Lindegem' }, bewijs: identityProof },
      {
        naam: { nl: 'Kom je voor iemand anders: volmacht', fr: 'Vous venez pour quelqu’un d’autre : procuration' },
        bewijs: {
          nl: 'Voor iemand anders: een ondertekende volmacht en een kopie van die identiteitskaart',
          fr: 'Pour quelqu’un d’autre : une procuration signée et une copie de sa carte d’identité',
          en: 'On someone’s behalf: a signed authorisation and a copy of that person’s identity card',
          de: 'Für eine andere Person: eine unterschriebene Vollmacht und eine Kopie des Ausweises',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Online', fr: 'En ligne' },
        {
          nl: 'Meld je aan op Mijn Dossier en download het attest.',
          fr: 'Connectez-vous à Mon Dossier et téléchargez l’attestation.',
        },
      ),
      step(
        { nl: 'Aan het snelloket', fr: 'Au guichet rapide' },
        {
          nl: 'Lukt het online niet, dan drukken we het attest meteen voor je af.',
          fr: 'Si cela ne va pas en ligne, nous imprimons l’attestation tout de suite pour vous.',
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
      'gezinssamenstelling',
      'samenstelling gezin',
      'gezinsamenstelling',
      'papierke gezin',
      'composition de ménage',
      'household certificate',
      'familiensamenstelling',
    ],
    type: 'Bewijs',
  },
  local: {
    ...quickCounter,
    channels: ['onSite', 'online'],
    appointment: 'never',
    duration: 3,
    remarks:
      'Vraag waarvoor het dient: soms bedoelt de bezoeker een attest van hoofdverblijfplaats met historiek. Toon wie een smartphone heeft hoe het via Mijn Dossier gaat; dat spaart de volgende rit. Vermeld het doel op het attest als de aanvragende dienst dat eist.',
    reviewOn: '2027-06-01',
    bundles: ['newResident', 'moving'],
  },
}

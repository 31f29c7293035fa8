import type { ProductContent } from '#domain/product/product.ts'
import { free, identityProof, quickCounter, step } from './shared.ts'

export const uittrekselStrafregister: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Uittreksel uit het strafregister',
      fr: 'Extrait de casier judiciaire',
      en: 'Criminal record extract',
      de: 'Auszug aus dem Strafregister',
    },
    beschrijving: {
      nl: 'Het uittreksel, vroeger het bewijs van goed gedrag en zeden, toont of je veroordelingen hebt. Een werkgever, school, club of overheid kan het vragen.',
      fr: 'L’extrait, autrefois certificat de bonne vie et mœurs, montre si vous avez des condamnations. Un employeur, une école, un club ou une autorité peut le demander.',
      en: 'The extract, formerly the certificate of good conduct, shows whether you have convictions. An employer, school, club or authority may ask for it.',
    },
    verdereBeschrijving: {
      nl: 'Er zijn drie modellen. Model 595 is voor algemeen gebruik. Model 596.1 is voor gereglementeerde activiteiten, zoals taxi, bewaking of een wapenvergunning. Model 596.2 is voor wie met minderjarigen werkt, ook als vrijwilliger. Zeg waarvoor je het nodig hebt, dan kiezen we het juiste model.',
      fr: 'Il y a trois modèles. Le modèle 595 est d’usage général. Le modèle 596.1 est pour des activités réglementées, comme taxi, gardiennage ou permis d’arme. Le modèle 596.2 est pour qui travaille avec des mineurs, aussi comme bénévole. Dites à quoi il doit servir, nous choisirons le bon modèle.',
    },
    uitzonderingen: {
      nl: 'Wie geen woonplaats in België heeft, vraagt het uittreksel aan bij het Centraal Strafregister van de FOD Justitie.',
      fr: 'Qui n’a pas de domicile en Belgique demande l’extrait au Casier judiciaire central du SPF Justice.',
    },
    voorwaarden: [
      { naam: { nl: 'Je bent ingeschreven in Lindegem', fr: 'Vous êtes inscrit à Lindegem' }, bewijs: identityProof },
      {
        naam: { nl: 'Je weet waarvoor het uittreksel dient', fr: 'Vous savez à quoi sert l’extrait' },
        bewijs: {
          nl: 'De vraag van je werkgever, school of vereniging (voor werk met minderjarigen: een attest van de organisatie)',
          fr: 'La demande de votre employeur, école ou association (pour un travail avec des mineurs : une attestation de l’organisation)',
          en: 'The request from your employer, school or association (for work with minors: a statement by the organisation)',
          de: 'Die Anforderung Ihres Arbeitgebers, der Schule oder des Vereins (für Arbeit mit Minderjährigen: eine Bescheinigung der Organisation)',
        },
      },
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
        { nl: 'Aanvragen', fr: 'Demander' },
        {
          nl: 'Vraag het uittreksel online aan of kom naar het snelloket.',
          fr: 'Demandez l’extrait en ligne ou venez au guichet rapide.',
        },
      ),
      step(
        { nl: 'Opzoeking', fr: 'Recherche' },
        {
          nl: 'We vragen je gegevens op in het Centraal Strafregister. Meestal heb je het uittreksel meteen.',
          fr: 'Nous demandons vos données au Casier judiciaire central. En général, vous avez l’extrait tout de suite.',
        },
      ),
      step(
        { nl: 'Ontvangen', fr: 'Recevoir' },
        {
          nl: 'Is er een bijkomende controle nodig, zoals vaak bij model 596.2, dan bezorgen we het binnen enkele dagen.',
          fr: 'S’il faut un contrôle supplémentaire, comme souvent pour le modèle 596.2, nous vous le remettons en quelques jours.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      {
        naam: {
          nl: 'Wetboek van Strafvordering, artikelen 595 en 596',
          fr: 'Code d’instruction criminelle, articles 595 et 596',
        },
      },
    ],
    websites: [],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'goed gedrag en zeden',
      'bewijs goed gedrag',
      'getuigschrift goed zedelijk gedrag',
      'strafblad',
      'model 2',
      '596.2',
      'casier judiciaire',
      'criminal record',
      'führungszeugnis',
      'jeugdbeweging leiding',
    ],
    type: 'Bewijs',
  },
  local: {
    ...quickCounter,
    leadTime: { value: 5, unit: 'workingDays' },
    channels: ['onSite', 'online'],
    appointment: 'never',
    duration: 5,
    remarks:
      'Vraag altijd waarvoor het dient voor je afdrukt: het verkeerde model is de vaakste reden om terug te komen. Staat er iets op het uittreksel, geef het dan niet open over de balie maar in een omslag en bespreek niets hardop.',
    reviewOn: '2027-05-01',
    bundles: ['business'],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { free, identityCounter, identityProof, lawPopulationRegisters, step } from './shared.ts'

export const adreswijziging: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Adreswijziging aangeven',
      fr: 'Déclarer un changement d’adresse',
      en: 'Report a change of address',
      de: 'Adressänderung melden',
    },
    beschrijving: {
      nl: 'Kom je in Lindegem wonen of verhuis je binnen Lindegem, geef dat dan aan binnen acht werkdagen nadat je in de woning bent getrokken. De wijkagent komt langs om te zien of je er echt woont.',
      fr: 'Si vous venez habiter à Lindegem ou déménagez dans Lindegem, déclarez-le dans les huit jours ouvrables après votre emménagement. L’agent de quartier passe voir si vous y habitez vraiment.',
      en: 'If you move to or within Lindegem, report it within eight working days of moving in. The local police officer visits to check that you really live there.',
    },
    verdereBeschrijving: {
      nl: 'Eén volwassene kan de aangifte doen voor het hele gezin. Na een positief verslag van de wijkagent schrijven we je in op de datum van je aangifte en passen we aan het loket de chip van je kaart aan. De meeste overheidsdiensten krijgen je nieuwe adres vanzelf; je bank, verzekeraar, werkgever en energieleverancier verwittig je zelf.',
      fr: 'Un adulte peut faire la déclaration pour toute la famille. Après un rapport positif de l’agent de quartier, nous vous inscrivons à la date de votre déclaration et adaptons la puce de votre carte au guichet. La plupart des services publics reçoivent votre nouvelle adresse d’eux-mêmes ; vous prévenez vous-même banque, assureur, employeur et fournisseur d’énergie.',
    },
    uitzonderingen: {
      nl: 'Verhuis je naar een andere gemeente, doe de aangifte dan daar. Een minderjarige die voor het eerst het ouderlijk huis verlaat, komt samen met een ouder. Trek je voor langer dan zes maanden naar het buitenland, dan laat je je vóór je vertrek uitschrijven.',
      fr: 'Si vous déménagez dans une autre commune, faites la déclaration là-bas. Un mineur qui quitte pour la première fois la maison parentale vient avec un parent. Si vous partez plus de six mois à l’étranger, faites-vous radier avant votre départ.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je woont al op het nieuwe adres', fr: 'Vous habitez déjà à la nouvelle adresse' },
        bewijs: identityProof,
      },
      {
        naam: { nl: 'Je weet wie er meeverhuist', fr: 'Vous savez qui déménage avec vous' },
        beschrijving: {
          nl: 'Naam en rijksregisternummer van elk gezinslid.',
          fr: 'Nom et numéro de registre national de chaque membre de la famille.',
        },
        bewijs: {
          nl: 'De gegevens of kaarten van iedereen die meeverhuist',
          fr: 'Les données ou cartes de toutes les personnes qui déménagent',
          en: 'The details or cards of everyone who moves with you',
          de: 'Die Angaben oder Ausweise aller mitziehenden Personen',
        },
      },
      {
        naam: {
          nl: 'Na de controle: kaarten en pincodes van het hele gezin',
          fr: 'Après le contrôle : cartes et codes PIN de toute la famille',
        },
        bewijs: {
          nl: 'Na het bezoek van de wijkagent: alle identiteitskaarten en Kids-ID’s met hun pincode',
          fr: 'Après la visite de l’agent de quartier : toutes les cartes d’identité et Kids-ID avec leur code PIN',
          en: 'After the police officer’s visit: all identity cards and Kids-IDs with their PIN codes',
          de: 'Nach dem Besuch des Polizeibeamten: alle Personalausweise und Kids-IDs mit PIN-Code',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Aangifte', fr: 'Déclaration' },
        { nl: 'Doe de aangifte online, of aan het loket.', fr: 'Faites la déclaration en ligne, ou au guichet.' },
      ),
      step(
        { nl: 'Woonstcontrole', fr: 'Contrôle du domicile' },
        {
          nl: 'De wijkagent komt langs, meestal binnen drie weken. Zet je naam op bel en brievenbus.',
          fr: 'L’agent de quartier passe, en général dans les trois semaines. Mettez votre nom sur la sonnette et la boîte aux lettres.',
        },
      ),
      step(
        { nl: 'Inschrijving', fr: 'Inscription' },
        {
          nl: 'Bij een positief verslag passen we het bevolkingsregister aan en krijg je een uitnodiging.',
          fr: 'Après un rapport positif, nous adaptons le registre de la population et vous recevez une invitation.',
        },
      ),
      step(
        { nl: 'Kaarten aanpassen', fr: 'Adapter les cartes' },
        {
          nl: 'Kom met de kaarten en pincodes van het hele gezin naar het loket.',
          fr: 'Venez au guichet avec les cartes et codes PIN de toute la famille.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      lawPopulationRegisters,
      {
        naam: {
          nl: 'Koninklijk besluit van 16 juli 1992 betreffende de bevolkingsregisters en het vreemdelingenregister',
          fr: 'Arrêté royal du 16 juillet 1992 relatif aux registres de la population et au registre des étrangers',
        },
      },
    ],
    websites: [],
    themas: ['BurgerOverheid', 'BouwenWonen'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'verhuizen',
      'verhuis',
      'nieuw adres',
      'domicilie',
      'domiciliëring',
      'wijkagent',
      'changement d’adresse',
      'moving house',
      'umzug',
      'adres veranderen op pas',
    ],
    type: 'Bewijs',
  },
  local: {
    ...identityCounter,
    leadTime: { value: 15, unit: 'workingDays' },
    channels: ['onSite', 'online'],
    appointment: 'possible',
    duration: 10,
    remarks:
      'Vraag eerst: aangifte doen of kaart aanpassen na de controle? Voor het tweede moet het verslag van de wijkagent binnen zijn: kijk dat na voor je een volgnummer geeft. Vraag naar busnummer en naar wie er al op het adres woont; een ontbrekend busnummer is de meest voorkomende oorzaak van een negatief verslag. Geen pincode mee? Zie Pincode of pukcode.',
    reviewOn: '2027-02-01',
    bundles: ['newResident', 'moving'],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { consularCode, identityCounter, identityProof, passportPhoto, siteForeignAffairs, step } from './shared.ts'

export const reispasAanvragen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Reispas (paspoort) aanvragen',
      fr: 'Demander un passeport',
      en: 'Apply for a passport',
      de: 'Reisepass beantragen',
    },
    beschrijving: {
      nl: 'Voor reizen buiten de Europese Unie heb je meestal een reispas nodig. Een reispas is 7 jaar geldig voor volwassenen en 5 jaar voor minderjarigen.',
      fr: 'Pour voyager hors de l’Union européenne, il faut en général un passeport. Il est valable 7 ans pour les adultes et 5 ans pour les mineurs.',
      en: 'You usually need a passport to travel outside the European Union. It is valid for 7 years for adults and 5 years for minors.',
    },
    verdereBeschrijving: {
      nl: 'Een reispas kan niet verlengd worden: je vraagt altijd een nieuwe. Veel landen eisen dat je pas na je terugkeer nog maanden geldig is. Kijk dat na in het reisadvies voor je boekt. Vanaf 12 jaar nemen we vingerafdrukken.',
      fr: 'Un passeport ne peut pas être prolongé : vous en demandez toujours un nouveau. Beaucoup de pays exigent qu’il soit encore valable des mois après votre retour. Vérifiez-le dans les conseils aux voyageurs avant de réserver. À partir de 12 ans, nous prenons les empreintes digitales.',
    },
    uitzonderingen: {
      nl: 'Vluchtelingen, staatlozen en sommige vreemdelingen vragen een ander reisdocument aan; maak daarvoor een afspraak. Vertrek je binnen de twee weken, kies dan de spoedprocedure.',
      fr: 'Les réfugiés, les apatrides et certains étrangers demandent un autre document de voyage ; prenez pour cela rendez-vous. Si vous partez dans les deux semaines, choisissez la procédure d’urgence.',
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
        beschrijving: {
          nl: 'Staat er nog een geldig visum in, zeg het dan: je kunt de ongeldig gemaakte pas terugkrijgen.',
          fr: 'S’il contient encore un visa valable, dites-le : vous pouvez récupérer le passeport annulé.',
        },
        bewijs: {
          nl: 'Je vorige reispas, of het attest van verlies of diefstal',
          fr: 'Votre ancien passeport, ou l’attestation de perte ou de vol',
          en: 'Your previous passport, or the certificate of loss or theft',
          de: 'Ihr früherer Reisepass oder die Verlust- bzw. Diebstahlsbescheinigung',
        },
      },
      {
        naam: {
          nl: 'Minderjarigen komen samen met een ouder die het ouderlijk gezag uitoefent',
          fr: 'Les mineurs viennent avec un parent qui exerce l’autorité parentale',
        },
        bewijs: {
          nl: 'Voor een minderjarige: het kind zelf en de identiteitskaart van de ouder',
          fr: 'Pour un mineur : l’enfant lui-même et la carte d’identité du parent',
          en: 'For a minor: the child in person and the parent’s identity card',
          de: 'Für Minderjährige: das Kind selbst und der Personalausweis des Elternteils',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Aanvragen', fr: 'Demander' },
        {
          nl: 'Kom persoonlijk. We scannen je foto en nemen je vingerafdrukken en handtekening.',
          fr: 'Venez en personne. Nous scannons votre photo et prenons vos empreintes et votre signature.',
        },
      ),
      step({ nl: 'Betalen', fr: 'Payer' }, { nl: 'Je betaalt bij de aanvraag.', fr: 'Vous payez lors de la demande.' }),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Je krijgt een bericht als je reispas klaarligt aan het snelloket.',
          fr: 'Vous recevez un message quand votre passeport est prêt au guichet rapide.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Volwassene, gewone procedure', fr: 'Adulte, procédure ordinaire' },
        {
          nl: 'Federaal paspoortrecht en productiekost plus het tarief van de gemeente. De juiste prijs staat op de tarieflijst aan het loket.',
          fr: 'Droit de chancellerie fédéral et coût de fabrication plus le tarif de la commune. Le prix exact est sur la liste des tarifs au guichet.',
        },
      ),
      step(
        { nl: 'Minderjarige, gewone procedure', fr: 'Mineur, procédure ordinaire' },
        {
          nl: 'Goedkoper dan voor een volwassene: er is geen federaal paspoortrecht.',
          fr: 'Moins cher que pour un adulte : il n’y a pas de droit de chancellerie fédéral.',
        },
      ),
    ],
    regelgeving: [consularCode],
    websites: [siteForeignAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'paspoort',
      'pasport',
      'internationaal paspoort',
      'reispaspoort',
      'naar turkije',
      'naar marokko',
      'naar amerika',
      'passeport',
      'passport',
      'reisepass',
    ],
    type: 'Bewijs',
  },
  local: {
    ...identityCounter,
    leadTime: { value: 7, unit: 'workingDays' },
    channels: ['onSite'],
    appointment: 'possible',
    duration: 10,
    remarks:
      'Eerste vraag aan het onthaal: wanneer vertrek je? Tweede vraag: bedoelt de bezoeker echt een reispas of een identiteitskaart? In de volksmond is "pas" allebei. Controleer of de oude reispas mee is; zonder pas eerst een verklaring van verlies.',
    reviewOn: '2027-04-01',
    bundles: [],
  },
}

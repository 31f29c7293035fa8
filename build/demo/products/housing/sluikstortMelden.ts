import type { ProductContent } from '#domain/product/product.ts'

export const sluikstortMelden: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Sluikstort of zwerfvuil melden',
      fr: 'Signaler un dépôt clandestin',
      en: 'Report fly-tipping or litter',
      de: 'Illegale Müllablagerung melden',
    },
    beschrijving: {
      nl: 'Zie je afval op een plaats waar het niet hoort, meld het dan met een foto en de plaats. De gemeente ruimt het op en zoekt de dader.',
      fr: 'Si vous voyez des déchets là où ils n’ont rien à faire, signalez-les avec une photo et l’endroit. La commune les enlève et cherche l’auteur.',
      en: 'If you see waste where it does not belong, report it with a photo and the place. The municipality removes it and looks for the offender.',
    },
    uitzonderingen: {
      nl: 'Ligt er asbest, chemisch afval of iets dat lekt of brandt, raak dan niets aan en bel 112 of de politie. Op privégrond moet de eigenaar zelf opruimen. Langs gewestwegen meld je via het Meldpunt Wegen.',
      fr: 'S’il y a de l’amiante, des déchets chimiques ou quelque chose qui fuit ou brûle, ne touchez à rien et appelez le 112 ou la police. Sur terrain privé, le propriétaire doit nettoyer lui-même. Le long des routes régionales, signalez via le Meldpunt Wegen.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je weet waar het ligt', fr: 'Vous savez où ils se trouvent' },
        beschrijving: {
          nl: 'Je mag anoniem melden. Laat je gegevens achter als je het vervolg wilt weten.',
          fr: 'Vous pouvez signaler anonymement. Laissez vos coordonnées si vous voulez connaître la suite.',
        },
        bewijs: {
          nl: 'Straat en huisnummer of plaats op de kaart, en liefst een foto',
          fr: 'Rue et numéro ou endroit sur la carte, et de préférence une photo',
          en: 'Street and number or place on the map, and preferably a photo',
          de: 'Straße und Hausnummer oder Stelle auf der Karte, am besten mit Foto',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Melden', fr: 'Déclarer' },
        beschrijving: {
          nl: 'Meld online, telefonisch of aan de balie. Je krijgt een meldingsnummer.',
          fr: 'Signalez en ligne, par téléphone ou au guichet. Vous recevez un numéro de signalement.',
        },
      },
      {
        naam: { nl: 'Opruimen', fr: 'Enlever' },
        beschrijving: {
          nl: 'De ploeg bekijkt de plaats, zoekt sporen van de dader en ruimt op.',
          fr: 'L’équipe examine l’endroit, cherche des traces de l’auteur et nettoie.',
        },
      },
      {
        naam: { nl: 'Beboeten', fr: 'Sanctionner' },
        beschrijving: {
          nl: 'Is de dader bekend, dan volgt een gemeentelijke administratieve sanctie en betaalt hij de opruimkosten.',
          fr: 'Si l’auteur est connu, une sanction administrative communale suit et il paie les frais d’enlèvement.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Melden is gratis', fr: 'Signaler est gratuit' },
        beschrijving: {
          nl: 'Wie sluikstort, betaalt een boete en de opruimkosten.',
          fr: 'Qui dépose des déchets illégalement paie une amende et les frais d’enlèvement.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Decreet van 23 december 2011 betreffende het duurzaam beheer van materiaalkringlopen en afvalstoffen',
          fr: 'Décret flamand du 23 décembre 2011 relatif à la gestion durable de cycles de matériaux et de déchets',
        },
      },
      {
        naam: {
          nl: 'Wet van 24 juni 2013 betreffende de gemeentelijke administratieve sancties',
          fr: 'Loi du 24 juin 2013 relative aux sanctions administratives communales',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Meldpunt Wegen', fr: 'Meldpunt Wegen (signalements sur les routes)' },
        url: 'https://www.meldpuntwegen.be',
      },
    ],
    themas: ['MilieuEnergie'],
    doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
    zoektermen: [
      'vuil op straat',
      'stort',
      'zwerfvuil',
      'afval gedumpt',
      'rommel',
      'dépôt sauvage',
      'fly tipping',
      'vuilzak',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'environment',
    responsible: 'staff:farah',
    backups: ['staff:an', 'staff:geert'],
    leadTime: { value: 3, unit: 'workingDays' },
    channels: ['online', 'phone', 'onSite'],
    where: ['welcome'],
    level: 1,
    appointment: 'never',
    duration: 4,
    queue: 'C',
    remarks:
      'Registreer meteen als melding, de burger hoeft niet te wachten. Vraag of er namen of adressen in het afval liggen, maar laat niemand zelf in de zakken zoeken. Raadt de burger een dader aan, noteer dan alleen feiten (tijd, nummerplaat).',
    reviewOn: '2027-06-15',
    status: 'published',
    bundles: [],
  },
}

import type { LanguageMap } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'

type Desk = Pick<
  ProductContent['local'],
  'responsible' | 'backups' | 'where' | 'level' | 'appointment' | 'queue' | 'status'
>

const quickCounter: Desk = {
  responsible: 'staff:bilal',
  backups: ['staff:carla', 'staff:an'],
  where: ['quickCounter'],
  level: 2,
  appointment: 'never',
  queue: 'A',
  status: 'published',
}

const welcomeDesk: Desk = {
  responsible: 'staff:an',
  backups: ['staff:bilal', 'staff:carla'],
  where: ['welcome'],
  level: 1,
  appointment: 'never',
  queue: 'A',
  status: 'published',
}

const step = (naam: LanguageMap, beschrijving: LanguageMap) => ({ naam, beschrijving })

const free = step({ nl: 'Gratis', fr: 'Gratuit' }, { nl: 'Je betaalt hier niets voor.', fr: 'Vous ne payez rien ici.' })

const identityProof = {
  nl: 'Je identiteitskaart of verblijfskaart',
  'nl-be-x-formal': 'Uw identiteitskaart of verblijfskaart',
  fr: 'Votre carte d’identité ou titre de séjour',
  en: 'Your identity card or residence card',
  de: 'Ihr Personalausweis oder Ihre Aufenthaltskarte',
}

const bankCard = {
  nl: 'Je bankkaart (contant geld kan ook)',
  fr: 'Votre carte bancaire (espèces acceptées)',
  en: 'Your bank card (cash is accepted too)',
  de: 'Ihre Bankkarte (Barzahlung möglich)',
}

const wasteLaws = [
  {
    naam: {
      nl: 'Decreet van 23 december 2011 betreffende het duurzaam beheer van materiaalkringlopen en afvalstoffen (Materialendecreet)',
      fr: 'Décret flamand du 23 décembre 2011 relatif à la gestion durable de cycles de matériaux et de déchets',
    },
  },
  {
    naam: {
      nl: 'Besluit van de Vlaamse Regering van 17 februari 2012 (VLAREMA)',
      fr: 'Arrêté du Gouvernement flamand du 17 février 2012 (VLAREMA)',
    },
  },
]

const siteRecycling = {
  naam: { nl: 'Recycle!: ophaalkalender en sorteerwijzer', fr: 'Recycle! : calendrier des collectes et guide de tri' },
  url: 'https://www.recycleapp.be',
}

/** Product sheets of the demo municipality's quick counter and welcome desk, by slug. */
export const quickProducts: Record<string, ProductContent> = {
  'restafvalzakken-kopen': {
    ipdc: {
      naam: {
        nl: 'Restafvalzakken kopen (60 liter)',
        fr: 'Acheter des sacs pour déchets résiduels (60 litres)',
        en: 'Buy residual waste bags (60 litres)',
        de: 'Restmüllsäcke kaufen (60 Liter)',
      },
      beschrijving: {
        nl: 'Restafval geef je mee in de zakken van de gemeente. Een rol telt tien zakken van 60 liter.',
        'nl-be-x-formal': 'Restafval geeft u mee in de zakken van de gemeente. Een rol telt tien zakken van 60 liter.',
        fr: 'Les déchets résiduels se mettent dans les sacs de la commune. Un rouleau compte dix sacs de 60 litres.',
        en: 'Residual waste is collected in the municipality’s own bags. A roll holds ten 60-litre bags.',
      },
      verdereBeschrijving: {
        nl: 'Je vindt de zakken ook in de supermarkten en buurtwinkels van Lindegem. Zet de zak ten vroegste op de avond voor de ophaling buiten. Andere zakken worden niet opgehaald.',
        fr: 'Vous trouvez aussi les sacs dans les supermarchés et les magasins de quartier de Lindegem. Sortez le sac au plus tôt la veille au soir de la collecte. Les autres sacs ne sont pas enlevés.',
      },
      uitzonderingen: {
        nl: 'Gezinnen met luiers of incontinentiemateriaal en mensen met een laag inkomen kunnen een tegemoetkoming krijgen: vraag ernaar bij Welzijn. Gescheurde of slecht gekleefde nieuwe zakken ruilen we om.',
        fr: 'Les familles avec des langes ou du matériel d’incontinence et les personnes à faible revenu peuvent recevoir une intervention : renseignez-vous à l’Action sociale. Nous échangeons les sacs neufs déchirés ou mal collés.',
      },
      voorwaarden: [{ naam: { nl: 'Je kunt betalen', fr: 'Vous pouvez payer' }, bewijs: bankCard }],
      procedures: [
        step(
          { nl: 'Kopen', fr: 'Acheter' },
          {
            nl: 'Kom naar het snelloket, betaal en neem de rol meteen mee.',
            fr: 'Venez au guichet rapide, payez et prenez le rouleau tout de suite.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Rol van tien zakken van 60 liter', fr: 'Rouleau de dix sacs de 60 litres' },
          { nl: '18 euro (tarief van de gemeente).', fr: '18 euros (tarif de la commune).' },
        ),
      ],
      regelgeving: wasteLaws,
      websites: [siteRecycling],
      themas: ['MilieuEnergie'],
      doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
      zoektermen: [
        'vuilzakken',
        'vuilniszakken',
        'bruine zakken',
        'vuilbakzakken',
        'huisvuilzakken',
        'grote zakken',
        'sacs poubelle',
        'bin bags',
        'müllsäcke',
      ],
      type: 'Voorwerp',
    },
    local: {
      ...quickCounter,
      department: 'environment',
      channels: ['onSite'],
      duration: 3,
      remarks:
        'Vraag welke maat voor je afrekent: grote en kleine rollen lijken op elkaar. Tel de voorraad na bij het sluiten en bestel bij als er minder dan twee dozen zijn. Nieuwe inwoner? Geef de ophaalkalender mee.',
      price: 1800,
      reviewOn: '2027-01-10',
      bundles: ['newResident', 'moving'],
    },
  },

  'restafvalzakken-klein-kopen': {
    ipdc: {
      naam: {
        nl: 'Kleine restafvalzakken kopen (30 liter)',
        fr: 'Acheter de petits sacs pour déchets résiduels (30 litres)',
        en: 'Buy small residual waste bags (30 litres)',
        de: 'Kleine Restmüllsäcke kaufen (30 Liter)',
      },
      beschrijving: {
        nl: 'Heb je weinig restafval, dan kies je beter kleine zakken. Een rol telt tien zakken van 30 liter.',
        'nl-be-x-formal':
          'Hebt u weinig restafval, dan kiest u beter kleine zakken. Een rol telt tien zakken van 30 liter.',
        fr: 'Si vous avez peu de déchets résiduels, choisissez plutôt les petits sacs. Un rouleau compte dix sacs de 30 litres.',
        en: 'If you have little residual waste, small bags suit you better. A roll holds ten 30-litre bags.',
      },
      uitzonderingen: {
        nl: 'Mensen met een laag inkomen of met incontinentiemateriaal kunnen een tegemoetkoming krijgen: vraag ernaar bij Welzijn.',
        fr: 'Les personnes à faible revenu ou avec du matériel d’incontinence peuvent recevoir une intervention : renseignez-vous à l’Action sociale.',
      },
      voorwaarden: [{ naam: { nl: 'Je kunt betalen', fr: 'Vous pouvez payer' }, bewijs: bankCard }],
      procedures: [
        step(
          { nl: 'Kopen', fr: 'Acheter' },
          {
            nl: 'Kom naar het snelloket, betaal en neem de rol meteen mee.',
            fr: 'Venez au guichet rapide, payez et prenez le rouleau tout de suite.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Rol van tien zakken van 30 liter', fr: 'Rouleau de dix sacs de 30 litres' },
          { nl: '9 euro (tarief van de gemeente).', fr: '9 euros (tarif de la commune).' },
        ),
      ],
      regelgeving: wasteLaws,
      websites: [siteRecycling],
      themas: ['MilieuEnergie'],
      doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
      zoektermen: [
        'kleine vuilzakken',
        'kleine zakskes',
        'halve zakken',
        'vuilniszakken 30',
        'petits sacs poubelle',
        'small bin bags',
      ],
      type: 'Voorwerp',
    },
    local: {
      ...quickCounter,
      department: 'environment',
      channels: ['onSite'],
      duration: 3,
      remarks: 'Oudere alleenstaanden vragen vaak gewoon "zakken": bied hun deze maat aan, ze zijn lichter te dragen.',
      price: 900,
      reviewOn: '2027-01-10',
      bundles: ['newResident'],
    },
  },

  'pmd-zakken-kopen': {
    ipdc: {
      naam: {
        nl: 'Pmd-zakken kopen',
        fr: 'Acheter des sacs bleus PMC',
        en: 'Buy blue recycling bags (PMD)',
        de: 'Blaue PMD-Säcke kaufen',
      },
      beschrijving: {
        nl: 'In de blauwe zak horen plastic verpakkingen, metalen verpakkingen en drankkartons. Een rol telt twintig zakken van 60 liter.',
        fr: 'Le sac bleu est destiné aux emballages en plastique, aux emballages métalliques et aux cartons à boissons. Un rouleau compte vingt sacs de 60 litres.',
        en: 'The blue bag is for plastic packaging, metal packaging and drink cartons. A roll holds twenty 60-litre bags.',
      },
      uitzonderingen: {
        nl: 'Harde kunststof zoals speelgoed of emmers, piepschuim en verpakkingen van gevaarlijke producten horen niet in de zak: breng die naar het recyclagepark.',
        fr: 'Le plastique dur comme les jouets ou les seaux, la frigolite et les emballages de produits dangereux ne vont pas dans le sac : apportez-les au recyparc.',
      },
      voorwaarden: [{ naam: { nl: 'Je kunt betalen', fr: 'Vous pouvez payer' }, bewijs: bankCard }],
      procedures: [
        step(
          { nl: 'Kopen', fr: 'Acheter' },
          {
            nl: 'Kom naar het snelloket, betaal en neem de rol meteen mee.',
            fr: 'Venez au guichet rapide, payez et prenez le rouleau tout de suite.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Rol van twintig zakken van 60 liter', fr: 'Rouleau de vingt sacs de 60 litres' },
          { nl: '3 euro.', fr: '3 euros.' },
        ),
      ],
      regelgeving: wasteLaws,
      websites: [siteRecycling],
      themas: ['MilieuEnergie'],
      doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
      zoektermen: [
        'blauwe zakken',
        'plastiekzakken',
        'pmd',
        'pmc',
        'sac bleu',
        'blue bags',
        'recycling bags',
        'blauwe zak',
      ],
      type: 'Voorwerp',
    },
    local: {
      ...quickCounter,
      department: 'environment',
      channels: ['onSite'],
      duration: 3,
      remarks:
        'Bleef een zak staan met een rode sticker, dan zat er iets verkeerds in: toon de sorteerwijzer in plaats van een melding te maken.',
      price: 300,
      reviewOn: '2027-01-10',
      bundles: ['newResident', 'moving'],
    },
  },

  'gft-sticker-sorteerkalender': {
    ipdc: {
      naam: {
        nl: 'Gft-sticker en ophaalkalender afhalen',
        fr: 'Retirer l’autocollant bio et le calendrier de collecte',
        en: 'Collect an organic-waste sticker and collection calendar',
        de: 'Biomüll-Aufkleber und Abfuhrkalender abholen',
      },
      beschrijving: {
        nl: 'Voor je gft-container heb je elk jaar een sticker nodig. De ophaalkalender zegt per straat wanneer welk afval wordt opgehaald.',
        'nl-be-x-formal':
          'Voor uw gft-container hebt u elk jaar een sticker nodig. De ophaalkalender zegt per straat wanneer welk afval wordt opgehaald.',
        fr: 'Pour votre conteneur à déchets organiques, il faut chaque année un autocollant. Le calendrier indique par rue quand les déchets sont collectés.',
        en: 'Your organic-waste container needs a new sticker each year. The calendar shows the collection days for your street.',
      },
      verdereBeschrijving: {
        nl: 'De kalender staat ook in de gratis app Recycle!, met een herinnering de avond voor de ophaling. Een nieuwe, grotere of tweede container, of een herstelling, vraag je aan bij de dienst milieu.',
        fr: 'Le calendrier est aussi dans l’application gratuite Recycle!, avec un rappel la veille de la collecte. Un conteneur neuf, plus grand ou supplémentaire, ou une réparation, se demande au service de l’environnement.',
      },
      uitzonderingen: {
        nl: 'Verhuis je, laat de container dan aan de woning staan: hij hoort bij het adres.',
        fr: 'Si vous déménagez, laissez le conteneur à l’habitation : il appartient à l’adresse.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent ingeschreven op een adres in Lindegem',
            fr: 'Vous êtes inscrit à une adresse à Lindegem',
          },
          bewijs: identityProof,
        },
        {
          naam: { nl: 'Je weet welke container je hebt', fr: 'Vous savez quel conteneur vous avez' },
          bewijs: {
            nl: 'De inhoud van je container (40 of 120 liter)',
            fr: 'La contenance de votre conteneur (40 ou 120 litres)',
            en: 'The size of your container (40 or 120 litres)',
            de: 'Die Größe Ihres Behälters (40 oder 120 Liter)',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Sticker vragen', fr: 'Demander l’autocollant' },
          {
            nl: 'Zeg je adres en de maat van je container en betaal de jaarsticker.',
            fr: 'Dites votre adresse et la taille de votre conteneur et payez l’autocollant annuel.',
          },
        ),
        step(
          { nl: 'Kleven', fr: 'Coller' },
          {
            nl: 'Kleef de sticker goed zichtbaar op het deksel, met de voorkant naar de straat.',
            fr: 'Collez l’autocollant bien visible sur le couvercle, l’avant vers la rue.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Jaarsticker', fr: 'Autocollant annuel' },
          {
            nl: 'De prijs hangt af van de maat van de container (tarief van de gemeente).',
            fr: 'Le prix dépend de la taille du conteneur (tarif de la commune).',
          },
        ),
        step({ nl: 'Ophaalkalender', fr: 'Calendrier des collectes' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
      ],
      regelgeving: wasteLaws,
      websites: [siteRecycling],
      themas: ['MilieuEnergie'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'groene bak',
        'groenbak',
        'gft',
        'sticker vuilbak',
        'afvalkalender',
        'wanneer vuilkar',
        'ophaling',
        'calendrier déchets',
        'waste calendar',
        'bio container',
      ],
      type: 'Voorwerp',
    },
    local: {
      ...quickCounter,
      department: 'environment',
      backups: ['staff:carla', 'staff:farah'],
      channels: ['onSite', 'phone', 'online'],
      duration: 3,
      remarks:
        'Wie alleen de ophaaldag wil weten, help je aan het onthaal: straat opzoeken en kalender meegeven, geen volgnummer. Noteer het stickernummer bij het adres; in januari een aparte stapel klaarleggen.',
      reviewOn: '2027-11-15',
      bundles: ['newResident', 'moving'],
    },
  },

  'wandel-fietskaarten': {
    ipdc: {
      naam: {
        nl: 'Wandel- en fietskaarten kopen',
        fr: 'Acheter des cartes de promenade et de vélo',
        en: 'Buy walking and cycling maps',
        de: 'Wander- und Fahrradkarten kaufen',
      },
      beschrijving: {
        nl: 'Aan het snelloket koop je de kaarten van de wandel- en fietsknooppunten in de streek. Het plan van de gemeente en de folders van de lokale lussen zijn gratis.',
        'nl-be-x-formal':
          'Aan het snelloket koopt u de kaarten van de wandel- en fietsknooppunten in de streek. Het plan van de gemeente en de folders van de lokale lussen zijn gratis.',
        fr: 'Au guichet rapide, vous achetez les cartes des points-nœuds de randonnée et de vélo de la région. Le plan de la commune et les dépliants des boucles locales sont gratuits.',
        en: 'At the quick counter you can buy maps of the region’s walking and cycling node networks. The town map and leaflets of local walks are free.',
      },
      voorwaarden: [{ naam: { nl: 'Je kunt betalen', fr: 'Vous pouvez payer' }, bewijs: bankCard }],
      procedures: [
        step(
          { nl: 'Kiezen', fr: 'Choisir' },
          {
            nl: 'Bekijk de kaarten in het rek naast het onthaal.',
            fr: 'Regardez les cartes dans le présentoir à côté de l’accueil.',
          },
        ),
        step({ nl: 'Kopen', fr: 'Acheter' }, { nl: 'Betaal aan het snelloket.', fr: 'Payez au guichet rapide.' }),
      ],
      kosten: [
        step(
          { nl: 'Knooppuntenkaart', fr: 'Carte des points-nœuds' },
          { nl: '8 euro (tarief van de gemeente).', fr: '8 euros (tarif de la commune).' },
        ),
        step(
          { nl: 'Gemeenteplan en folders', fr: 'Plan de la commune et dépliants' },
          {
            nl: 'Gratis, te vinden in het rek naast het onthaal.',
            fr: 'Gratuits, dans le présentoir à côté de l’accueil.',
          },
        ),
      ],
      regelgeving: [],
      websites: [],
      themas: ['CultuurSportVrijeTijd'],
      doelgroepen: ['Burger', 'Vereniging'],
      zoektermen: [
        'fietsknooppunten',
        'wandelkaart',
        'knooppuntenkaart',
        'fietskaart',
        'velokaart',
        'plan van de gemeente',
        'carte vélo',
        'cycling map',
        'radkarte',
      ],
      type: 'Voorwerp',
    },
    local: {
      ...quickCounter,
      department: 'leisure',
      backups: ['staff:carla', 'staff:hilde'],
      channels: ['onSite'],
      duration: 3,
      remarks:
        'Wie maar een gratis folder wil, heeft geen volgnummer nodig. Kijk op de achterkant of de kaart de laatste uitgave is; oude uitgaven gaan naar Hilde.',
      price: 800,
      reviewOn: '2027-03-20',
      bundles: ['newResident'],
    },
  },

  'verloren-voorwerpen': {
    ipdc: {
      naam: {
        nl: 'Verloren en gevonden voorwerpen',
        fr: 'Objets perdus et trouvés',
        en: 'Lost and found',
        de: 'Fundsachen',
      },
      beschrijving: {
        nl: 'Iets verloren in Lindegem? We kijken na of het bij ons is afgegeven. Iets gevonden? Dan kun je het hier afgeven.',
        'nl-be-x-formal':
          'Iets verloren in Lindegem? We kijken na of het bij ons is afgegeven. Iets gevonden? Dan kunt u het hier afgeven.',
        fr: 'Vous avez perdu quelque chose à Lindegem ? Nous regardons si on nous l’a rapporté. Vous avez trouvé quelque chose ? Vous pouvez le remettre ici.',
        en: 'Lost something in Lindegem? We check whether it was handed in. Found something? You can hand it in here.',
      },
      verdereBeschrijving: {
        nl: 'De gemeente bewaart gevonden voorwerpen in principe zes maanden en houdt er een register van bij. Meldt niemand zich, dan kan de vinder volgens de wet eigenaar worden, maar pas na vijf jaar.',
        fr: 'La commune garde en principe les objets trouvés pendant six mois et tient un registre. Si personne ne se présente, celui qui a trouvé l’objet peut en devenir propriétaire selon la loi, mais seulement après cinq ans.',
      },
      uitzonderingen: {
        nl: 'Identiteitskaarten en reispassen sturen we terug naar de gemeente van de houder. Iets verloren op de bus of de trein, vraag je bij De Lijn of de NMBS. Gevaarlijke voorwerpen en grote sommen geld gaan naar de politie. Waren die bederven, kunnen we niet bewaren.',
        fr: 'Nous renvoyons les cartes d’identité et les passeports à la commune du titulaire. Pour un objet perdu dans le bus ou le train, adressez-vous à De Lijn ou à la SNCB. Les objets dangereux et les grosses sommes d’argent vont à la police. Nous ne pouvons pas garder de denrées périssables.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je kunt het voorwerp beschrijven', fr: 'Vous pouvez décrire l’objet' },
          bewijs: {
            nl: 'Een beschrijving of foto van wat je kwijt bent, en waar en wanneer je het verloor',
            fr: 'Une description ou photo de l’objet, avec le lieu et le moment de la perte',
            en: 'A description or photo of the item, and where and when you lost it',
            de: 'Eine Beschreibung oder ein Foto des Gegenstands sowie Ort und Zeit des Verlusts',
          },
        },
        { naam: { nl: 'Je haalt iets af', fr: 'Vous venez chercher quelque chose' }, bewijs: identityProof },
      ],
      procedures: [
        step(
          { nl: 'Navragen', fr: 'Se renseigner' },
          {
            nl: 'Bel of kom langs; we zoeken in het register.',
            fr: 'Appelez ou passez ; nous cherchons dans le registre.',
          },
        ),
        step(
          { nl: 'Afhalen', fr: 'Retirer' },
          {
            nl: 'Toon je identiteitskaart en een bewijs dat het van jou is, en teken voor ontvangst.',
            fr: 'Montrez votre carte d’identité et une preuve que l’objet est à vous, et signez pour réception.',
          },
        ),
        step(
          { nl: 'Iets afgeven', fr: 'Remettre quelque chose' },
          {
            nl: 'We noteren wat je vond, waar en wanneer, en geven je een ontvangstbewijs.',
            fr: 'Nous notons ce que vous avez trouvé, où et quand, et vous donnons un reçu.',
          },
        ),
      ],
      kosten: [free],
      regelgeving: [
        {
          naam: {
            nl: 'Burgerlijk Wetboek, boek 3, artikelen 3.58 en 3.59 (gevonden zaken)',
            fr: 'Code civil, livre 3, articles 3.58 et 3.59 (choses trouvées)',
          },
        },
      ],
      websites: [],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'sleutels kwijt',
        'portefeuille verloren',
        'gsm verloren',
        'iets gevonden',
        'fiets gevonden',
        'objets trouvés',
        'lost property',
        'fundbüro',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      ...welcomeDesk,
      department: 'reception',
      channels: ['onSite', 'phone', 'online'],
      duration: 5,
      remarks:
        'Laat de burger het voorwerp eerst zelf beschrijven en toon het pas daarna. Zat er een identiteitskaart of bankkaart bij, wijs dan op DOC STOP (00800 2123 2123) en Card Stop (078 170 170). Gevonden fietsen gaan naar de fietsenstalling van de technische dienst: noteer merk, kleur en framenummer.',
      reviewOn: '2027-08-15',
      bundles: [],
    },
  },

  'bewonerskaart-afhalen': {
    ipdc: {
      naam: {
        nl: 'Bewonerskaart afhalen',
        fr: 'Retirer une carte de riverain',
        en: 'Collect a resident parking card',
        de: 'Bewohnerparkausweis abholen',
      },
      beschrijving: {
        nl: 'Met een bewonerskaart parkeer je in je eigen zone zonder tijdsbeperking. Is je aanvraag goedgekeurd en koos je voor een papieren kaart, dan haal je ze hier af.',
        'nl-be-x-formal':
          'Met een bewonerskaart parkeert u in uw eigen zone zonder tijdsbeperking. Is uw aanvraag goedgekeurd en koos u voor een papieren kaart, dan haalt u ze hier af.',
        fr: 'Avec une carte de riverain, vous stationnez sans limite de durée dans votre propre zone. Si votre demande est acceptée et que vous avez choisi une carte papier, vous la retirez ici.',
        en: 'With a resident card you may park in your own zone without time limit. If your application was approved and you chose a paper card, collect it here.',
      },
      verdereBeschrijving: {
        nl: 'De kaart aanvragen doe je online of bij het loket Wonen, bouwen & ondernemen. Bij een digitale kaart hangt het recht aan je nummerplaat en hoef je niets af te halen.',
        fr: 'Vous demandez la carte en ligne ou au guichet Logement, construction & entreprises. Avec une carte numérique, le droit est lié à votre plaque et vous n’avez rien à retirer.',
      },
      uitzonderingen: {
        nl: 'Rijd je met een leasing- of bedrijfswagen, dan is een attest van de werkgever of leasingmaatschappij nodig. Een parkeerkaart voor personen met een handicap is iets anders: die vraag je aan bij de federale overheid; Welzijn helpt je daarbij.',
        fr: 'Si vous roulez avec une voiture de leasing ou de société, il faut une attestation de l’employeur ou de la société de leasing. La carte de stationnement pour personnes handicapées est autre chose : vous la demandez à l’autorité fédérale ; l’Action sociale vous y aide.',
      },
      voorwaarden: [
        { naam: { nl: 'Je aanvraag is goedgekeurd', fr: 'Votre demande est acceptée' }, bewijs: identityProof },
        {
          naam: {
            nl: 'De wagen staat op jouw naam of je gebruikt hem vast',
            fr: 'La voiture est à votre nom ou vous en êtes l’utilisateur habituel',
          },
          bewijs: {
            nl: 'Het inschrijvingsbewijs van je wagen',
            fr: 'Le certificat d’immatriculation de votre véhicule',
            en: 'Your vehicle registration certificate',
            de: 'Die Zulassungsbescheinigung Ihres Fahrzeugs',
          },
        },
        {
          naam: {
            nl: 'Bij vernieuwing: je levert de oude kaart in',
            fr: 'Pour un renouvellement : vous rendez l’ancienne carte',
          },
          bewijs: {
            nl: 'Je vorige bewonerskaart, als je er een had',
            fr: 'Votre ancienne carte de riverain, si vous en aviez une',
            en: 'Your previous resident card, if you had one',
            de: 'Ihr früherer Bewohnerparkausweis, falls vorhanden',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Bericht afwachten', fr: 'Attendre le message' },
          {
            nl: 'Je krijgt een bericht als de kaart klaarligt.',
            fr: 'Vous recevez un message quand la carte est prête.',
          },
        ),
        step(
          { nl: 'Afhalen', fr: 'Retirer' },
          {
            nl: 'Kijk de nummerplaat op de kaart na en teken voor ontvangst.',
            fr: 'Vérifiez la plaque sur la carte et signez pour réception.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Bewonerskaart', fr: 'Carte de riverain' },
          {
            nl: 'Eerste kaart gratis; voor een tweede kaart geldt het tarief van de gemeente.',
            fr: 'Première carte gratuite ; pour une deuxième carte vaut le tarif de la commune.',
          },
        ),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Ministerieel besluit van 9 januari 2007 betreffende de gemeentelijke parkeerkaart',
            fr: 'Arrêté ministériel du 9 janvier 2007 concernant la carte communale de stationnement',
          },
        },
      ],
      websites: [],
      themas: ['MobiliteitOpenbareWerken'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'parkeerkaart',
        'bewonerskaart',
        'bewonersparkeren',
        'parkeren voor de deur',
        'kaart blauwe zone',
        'carte riverain',
        'parking permit',
        'parkausweis',
      ],
      type: 'Toelating',
    },
    local: {
      ...quickCounter,
      department: 'mobility',
      backups: ['staff:carla', 'staff:geert'],
      channels: ['onSite', 'online'],
      duration: 3,
      remarks:
        'Zoek eerst in het register van afhaaldocumenten. Niet gevonden: dan is er nog geen aanvraag of is ze digitaal; kijk dat na voor je doorverwijst naar Geert. Andere wagen dan op de aanvraag? Dan moet de kaart opnieuw gemaakt worden.',
      reviewOn: '2027-04-15',
      bundles: ['newResident', 'moving'],
    },
  },

  'belastingaangifte-hulp': {
    ipdc: {
      naam: {
        nl: 'Hulp bij je belastingaangifte',
        fr: 'Aide pour votre déclaration d’impôts',
        en: 'Help with your tax return',
        de: 'Hilfe bei der Steuererklärung',
      },
      beschrijving: {
        nl: 'De gemeente vult geen belastingaangiften in. We zeggen je waar je wel terechtkunt en geven je het papier en de gegevens mee die je daarvoor nodig hebt.',
        'nl-be-x-formal':
          'De gemeente vult geen belastingaangiften in. We zeggen u waar u wel terechtkunt en geven u het papier en de gegevens mee die u daarvoor nodig hebt.',
        fr: 'La commune ne remplit pas les déclarations d’impôts. Nous vous disons à qui vous adresser et vous donnons le papier et les renseignements qu’il vous faut.',
        en: 'The municipality does not fill in tax returns. We tell you where to get help and give you the contact details and information you need.',
      },
      verdereBeschrijving: {
        nl: 'De FOD Financiën helpt je telefonisch na afspraak. Bel daarvoor het nummer op je aangiftebrief of het contactcenter op 02 572 57 57. Online vul je je aangifte in of kijk je je voorstel van vereenvoudigde aangifte na via MyMinfin, met eID of itsme. Klopt het voorstel, dan hoef je niets te doen.',
        fr: 'Le SPF Finances vous aide par téléphone sur rendez-vous. Appelez pour cela le numéro indiqué sur votre lettre ou le centre de contact au 02 572 57 57. En ligne, vous remplissez votre déclaration ou vérifiez votre proposition de déclaration simplifiée dans MyMinfin, avec eID ou itsme. Si la proposition est correcte, vous n’avez rien à faire.',
      },
      uitzonderingen: {
        nl: 'Een vraag over de gemeentebelasting of een aanslag van Lindegem behandelen we wel zelf. Heb je schulden of kun je je belastingen niet betalen, dan helpt Welzijn je op afspraak.',
        fr: 'Une question sur l’impôt communal ou un avertissement-extrait de Lindegem, nous la traitons nous-mêmes. Si vous avez des dettes ou ne pouvez pas payer vos impôts, l’Action sociale vous aide sur rendez-vous.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt je brief van de FOD Financiën bij', fr: 'Vous avez votre lettre du SPF Finances' },
          bewijs: {
            nl: 'De brief of het voorstel van de FOD Financiën',
            fr: 'La lettre ou la proposition du SPF Finances',
            en: 'The letter or proposal from the tax administration (FPS Finance)',
            de: 'Der Brief oder Vorschlag des FÖD Finanzen',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Vraag uitklaren', fr: 'Éclaircir la question' },
          {
            nl: 'We kijken aan het onthaal om welke brief het gaat en tegen wanneer je moet reageren.',
            fr: 'Nous regardons à l’accueil de quelle lettre il s’agit et pour quand vous devez réagir.',
          },
        ),
        step(
          { nl: 'Doorverwijzen', fr: 'Orienter' },
          {
            nl: 'Je krijgt het nummer om een afspraak met de FOD Financiën te maken.',
            fr: 'Vous recevez le numéro pour prendre rendez-vous avec le SPF Finances.',
          },
        ),
        step(
          { nl: 'Online', fr: 'En ligne' },
          {
            nl: 'Wil je het zelf proberen, dan helpen we je met aanmelden bij MyMinfin.',
            fr: 'Si vous voulez essayer vous-même, nous vous aidons à vous connecter à MyMinfin.',
          },
        ),
      ],
      kosten: [free],
      regelgeving: [
        { naam: { nl: 'Wetboek van de inkomstenbelastingen 1992', fr: 'Code des impôts sur les revenus 1992' } },
      ],
      websites: [
        {
          naam: { nl: 'MyMinfin: je aangifte online', fr: 'MyMinfin : votre déclaration en ligne' },
          url: 'https://www.myminfin.be',
        },
        { naam: { nl: 'FOD Financiën', fr: 'SPF Finances' }, url: 'https://financien.belgium.be' },
      ],
      themas: ['BurgerOverheid', 'EconomieWerk'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'belastingen',
        'belastingbrief',
        'belastingsbrief invullen',
        'tax on web',
        'aangifte invullen',
        'bruine enveloppe',
        'impôts',
        'tax return',
        'steuererklärung',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      ...welcomeDesk,
      department: 'reception',
      channels: ['onSite', 'phone'],
      duration: 5,
      remarks:
        'Vul nooit zelf een code in en geef geen raad over bedragen. Kijk altijd naar de uiterste datum op de brief. Wie niet kan bellen of de taal niet spreekt, belt vanaf het onthaal samen met jou. In mei en juni: zitdagen nakijken in de activiteitenkalender.',
      reviewOn: '2027-04-15',
      bundles: [],
    },
  },

  'digitale-hulp-itsme': {
    ipdc: {
      naam: {
        nl: 'Hulp bij itsme en het digitaal loket',
        fr: 'Aide pour itsme et le guichet numérique',
        en: 'Help with itsme and the online counter',
        de: 'Hilfe bei itsme und dem Online-Schalter',
      },
      beschrijving: {
        nl: 'Lukt het niet om in te loggen bij de overheid, itsme te activeren of iets aan te vragen via het digitaal loket? We tonen het je, rustig en stap voor stap.',
        'nl-be-x-formal':
          'Lukt het niet om in te loggen bij de overheid, itsme te activeren of iets aan te vragen via het digitaal loket? We tonen het u, rustig en stap voor stap.',
        fr: 'Vous n’arrivez pas à vous connecter auprès des autorités, à activer itsme ou à faire une demande au guichet électronique ? Nous vous le montrons, calmement et pas à pas.',
        en: 'Having trouble logging in to government websites, activating itsme or using the online counter? We show you how, calmly and step by step.',
      },
      verdereBeschrijving: {
        nl: 'Je activeert itsme zelf, met je bank of met je eID en pincode. Wij tikken nooit je codes in. Aan de computer naast het onthaal kun je ook zelf attesten downloaden via Mijn Dossier of Mijn Burgerprofiel.',
        fr: 'Vous activez itsme vous-même, avec votre banque ou avec votre eID et code PIN. Nous ne tapons jamais vos codes. À l’ordinateur à côté de l’accueil, vous pouvez aussi télécharger vous-même des attestations via Mon Dossier ou Mijn Burgerprofiel.',
      },
      uitzonderingen: {
        nl: 'Voor langere begeleiding, een cursus of een probleem met je toestel maak je een afspraak met het Digipunt. Ken je de pincode van je kaart niet, dan regelen we eerst die aan het snelloket.',
        fr: 'Pour une aide plus longue, un cours ou un problème avec votre appareil, prenez rendez-vous au Digipunt. Si vous ne connaissez pas le code PIN de votre carte, nous réglons d’abord cela au guichet rapide.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je hebt een geldige eID of verblijfskaart en kent de pincode',
            fr: 'Vous avez une eID ou une carte de séjour valable et connaissez le code PIN',
          },
          bewijs: {
            nl: 'Je identiteitskaart of verblijfskaart, met pincode',
            fr: 'Votre carte d’identité ou titre de séjour, avec code PIN',
            en: 'Your identity card or residence card, with its PIN',
            de: 'Ihr Personalausweis oder Ihre Aufenthaltskarte, mit PIN-Code',
          },
        },
        {
          naam: { nl: 'Voor itsme: een smartphone op jouw naam', fr: 'Pour itsme : un smartphone à votre nom' },
          bewijs: {
            nl: 'Je smartphone, opgeladen, en je bankkaart als je via je bank activeert',
            fr: 'Votre smartphone chargé, et votre carte bancaire si vous activez via votre banque',
            en: 'Your smartphone, charged, and your bank card if you activate through your bank',
            de: 'Ihr aufgeladenes Smartphone und Ihre Bankkarte, falls Sie über die Bank aktivieren',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Vraag bekijken', fr: 'Voir la question' },
          {
            nl: 'Vertel wat je wilt doen; we kijken of je alles bij je hebt.',
            fr: 'Dites ce que vous voulez faire ; nous regardons si vous avez tout avec vous.',
          },
        ),
        step(
          { nl: 'Samen doen', fr: 'Faire ensemble' },
          {
            nl: 'Je doet het zelf op je eigen toestel, wij wijzen de weg.',
            fr: 'Vous le faites vous-même sur votre propre appareil, nous montrons le chemin.',
          },
        ),
        step(
          { nl: 'Verder oefenen', fr: 'S’exercer plus loin' },
          {
            nl: 'Wil je meer leren, dan boeken we een afspraak bij het Digipunt.',
            fr: 'Si vous voulez en apprendre plus, nous prenons un rendez-vous au Digipunt.',
          },
        ),
      ],
      kosten: [free],
      regelgeving: [
        {
          naam: {
            nl: 'Verordening (EU) nr. 910/2014 betreffende elektronische identificatie en vertrouwensdiensten (eIDAS)',
            fr: 'Règlement (UE) n° 910/2014 sur l’identification électronique et les services de confiance (eIDAS)',
          },
        },
      ],
      websites: [
        { naam: { nl: 'itsme', fr: 'itsme' }, url: 'https://www.itsme-id.com' },
        { naam: { nl: 'Mijn Dossier', fr: 'Mon Dossier' }, url: 'https://mijndossier.rrn.fgov.be' },
        { naam: { nl: 'Mijn Burgerprofiel', fr: 'Mijn Burgerprofiel' }, url: 'https://www.mijnburgerprofiel.be' },
      ],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'itsme',
        'its me',
        'app op gsm',
        'inloggen lukt niet',
        'digitale hulp',
        'computer hulp',
        'e-loket',
        'aide numérique',
        'login help',
        'digipunt',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      ...quickCounter,
      department: 'reception',
      responsible: 'staff:carla',
      backups: ['staff:bilal', 'staff:an'],
      channels: ['onSite', 'phone'],
      appointment: 'possible',
      duration: 5,
      remarks:
        'Neem het toestel nooit over en laat de burger elke code zelf intikken, weg van je blik. Duurt het langer dan vijf minuten, bied dan een afspraak bij het Digipunt aan. Let op signalen van oplichting: iemand die aan de telefoon aanwijzingen krijgt terwijl hij itsme activeert, waarschuw je meteen.',
      reviewOn: '2027-06-30',
      bundles: ['newResident'],
    },
  },

  'fotokopie-stempel': {
    ipdc: {
      naam: {
        nl: 'Fotokopie of stempel voor aanwezigheid',
        fr: 'Photocopie ou cachet de présence',
        en: 'Photocopy or proof of attendance stamp',
        de: 'Fotokopie oder Anwesenheitsstempel',
      },
      beschrijving: {
        nl: 'Aan het snelloket maken we een kopie of afdruk voor je. Moet je tegenover je werkgever, VDAB of school bewijzen dat je hier was, dan krijg je een attest met stempel.',
        'nl-be-x-formal':
          'Aan het snelloket maken we een kopie of afdruk voor u. Moet u tegenover uw werkgever, VDAB of school bewijzen dat u hier was, dan krijgt u een attest met stempel.',
        fr: 'Au guichet rapide, nous faisons une copie ou une impression pour vous. Si vous devez prouver à votre employeur, au VDAB ou à l’école que vous étiez ici, vous recevez une attestation avec cachet.',
        en: 'At the quick counter we make a copy or print for you. If your employer, VDAB or school needs proof that you were here, you get a stamped statement.',
      },
      uitzonderingen: {
        nl: 'Een kopie van een identiteitskaart maken we alleen voor de houder zelf. Moet een kopie voor echt verklaard of een handtekening gewettigd worden, zie dan Wettiging van een handtekening. We drukken geen bestanden af van een USB-stick; mail ze ons.',
        fr: 'Nous ne copions une carte d’identité que pour son titulaire. S’il faut une copie certifiée conforme ou une signature légalisée, voyez la légalisation d’une signature. Nous n’imprimons pas de fichiers d’une clé USB ; envoyez-les par e-mail.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt het origineel bij', fr: 'Vous avez l’original avec vous' },
          bewijs: {
            nl: 'Het document dat je wilt kopiëren',
            fr: 'Le document à photocopier',
            en: 'The document you want copied',
            de: 'Das zu kopierende Dokument',
          },
        },
        {
          naam: {
            nl: 'Voor een attest van aanwezigheid: je bent hier zelf geweest',
            fr: 'Pour une attestation de présence : vous étiez ici en personne',
          },
          bewijs: {
            nl: 'Voor een attest: je identiteitskaart, en het formulier als je er een kreeg',
            fr: 'Pour une attestation : votre carte d’identité, et le formulaire si vous en avez reçu un',
            en: 'For a statement: your identity card, and the form if you were given one',
            de: 'Für eine Bescheinigung: Ihr Personalausweis und das Formular, falls vorhanden',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Vragen', fr: 'Demander' },
          {
            nl: 'Zeg hoeveel kopieën je wilt of toon het formulier.',
            fr: 'Dites combien de copies vous voulez ou montrez le formulaire.',
          },
        ),
        step(
          { nl: 'Meenemen', fr: 'Emporter' },
          {
            nl: 'Je krijgt de kopie of het gestempelde attest meteen.',
            fr: 'Vous recevez la copie ou l’attestation cachetée tout de suite.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Fotokopie', fr: 'Photocopie' },
          { nl: 'Per bladzijde geldt het tarief van de gemeente.', fr: 'Par page vaut le tarif de la commune.' },
        ),
        step({ nl: 'Attest van aanwezigheid', fr: 'Attestation de présence' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
      ],
      regelgeving: [],
      websites: [],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger', 'Vereniging'],
      zoektermen: [
        'kopieke',
        'kopie maken',
        'fotocopie',
        'afdrukken',
        'printen',
        'stempel werk',
        'bewijs dat ik hier was',
        'attest werkgever',
        'photocopie',
        'proof of attendance',
      ],
      type: 'Bewijs',
    },
    local: {
      ...quickCounter,
      department: 'reception',
      channels: ['onSite'],
      duration: 3,
      remarks:
        'Op het attest komen alleen naam, datum, begin- en einduur: nooit waarvoor iemand kwam. Haal het origineel van de glasplaat en vernietig mislukte kopieën meteen.',
      reviewOn: '2027-09-01',
      bundles: [],
    },
  },

  'melding-straatlamp': {
    ipdc: {
      naam: {
        nl: 'Defecte straatlamp melden',
        fr: 'Signaler un lampadaire défectueux',
        en: 'Report a broken street light',
        de: 'Defekte Straßenlaterne melden',
      },
      beschrijving: {
        nl: 'Brandt een straatlamp niet, knippert ze of is de paal beschadigd? Meld het met het nummer op de paal, dan laat de netbeheerder ze herstellen.',
        fr: 'Un lampadaire ne brûle pas, clignote ou son poteau est abîmé ? Signalez-le avec le numéro du poteau ; le gestionnaire du réseau le fera réparer.',
        en: 'Is a street light out, flickering or is the pole damaged? Report it with the number on the pole and the network operator will have it repaired.',
      },
      verdereBeschrijving: {
        nl: 'Fluvius onderhoudt de straatverlichting in Vlaanderen. Je meldt een kapotte lamp zelf op de website van Fluvius, of wij doen het samen met jou aan het onthaal.',
        fr: 'Fluvius entretient l’éclairage public en Flandre. Vous signalez une panne vous-même sur le site de Fluvius, ou nous le faisons avec vous à l’accueil.',
      },
      uitzonderingen: {
        nl: 'Hangen er draden los of dreigt een paal te vallen, raak dan niets aan en bel 112. Is een hele straat donker, dan kan dat een gepland brandschema of een stroomstoring zijn. Lampen langs gewestwegen, autosnelwegen en op privédomein hebben een andere beheerder.',
        fr: 'Si des fils pendent ou si un poteau menace de tomber, ne touchez à rien et appelez le 112. Si toute une rue est dans le noir, c’est peut-être l’horaire prévu ou une panne de courant. Les lampadaires le long des routes régionales, des autoroutes et sur terrain privé ont un autre gestionnaire.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je weet welke lamp het is', fr: 'Vous savez de quel lampadaire il s’agit' },
          bewijs: {
            nl: 'Het nummer op de paal, of anders de straat en het dichtstbijzijnde huisnummer',
            fr: 'Le numéro sur le poteau, ou sinon la rue et le numéro de maison le plus proche',
            en: 'The number on the pole, or else the street and the nearest house number',
            de: 'Die Nummer am Mast, sonst Straße und nächste Hausnummer',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Nummer noteren', fr: 'Noter le numéro' },
          {
            nl: 'Kijk op de sticker of het plaatje op de paal.',
            fr: 'Regardez l’autocollant ou la plaquette sur le poteau.',
          },
        ),
        step(
          { nl: 'Melden', fr: 'Déclarer' },
          {
            nl: 'Meld het online bij Fluvius, of geef het door aan het onthaal.',
            fr: 'Signalez-le en ligne à Fluvius, ou dites-le à l’accueil.',
          },
        ),
        step(
          { nl: 'Opvolgen', fr: 'Suivre' },
          {
            nl: 'Laat je mailadres achter als je bericht wilt krijgen over de herstelling.',
            fr: 'Laissez votre adresse e-mail si vous voulez des nouvelles de la réparation.',
          },
        ),
      ],
      kosten: [free],
      regelgeving: [],
      websites: [
        { naam: { nl: 'Fluvius: straatverlichting', fr: 'Fluvius : éclairage public' }, url: 'https://www.fluvius.be' },
      ],
      themas: ['MobiliteitOpenbareWerken', 'MilieuEnergie'],
      doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
      zoektermen: [
        'lantaarn kapot',
        'straatlicht',
        'lamp brandt niet',
        'lantaarnpaal',
        'donkere straat',
        'straatverlichting',
        'éclairage public',
        'street light',
        'straßenlaterne',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      ...welcomeDesk,
      department: 'mobility',
      backups: ['staff:bilal', 'staff:geert'],
      leadTime: { value: 10, unit: 'workingDays' },
      channels: ['onSite', 'phone', 'online'],
      duration: 3,
      remarks:
        'Zoek eerst of de lamp al gemeld is. Zonder paalnummer lukt het met de kaart: laat de burger de lamp aanwijzen. Andere meldingen (put in de weg, sluikstort) gaan via het meldingsformulier met plaats en foto. Bij gevaar eerst 112, dan pas registreren.',
      reviewOn: '2027-10-01',
      bundles: [],
    },
  },
}

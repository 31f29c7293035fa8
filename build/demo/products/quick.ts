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

const step = (naam: string, beschrijving: string) => ({ naam: { nl: naam }, beschrijving: { nl: beschrijving } })

const free = step('Gratis', 'Je betaalt hier niets voor.')

const identityProof = {
  nl: 'Je identiteitskaart of verblijfskaart',
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
    },
  },
  { naam: { nl: 'Besluit van de Vlaamse Regering van 17 februari 2012 (VLAREMA)' } },
]

const siteRecycling = {
  naam: { nl: 'Recycle!: ophaalkalender en sorteerwijzer' },
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
        en: 'Residual waste is collected in the municipality’s own bags. A roll holds ten 60-litre bags.',
      },
      verdereBeschrijving: {
        nl: 'Je vindt de zakken ook in de supermarkten en buurtwinkels van Lindegem. Zet de zak ten vroegste op de avond voor de ophaling buiten. Andere zakken worden niet opgehaald.',
      },
      uitzonderingen: {
        nl: 'Gezinnen met luiers of incontinentiemateriaal en mensen met een laag inkomen kunnen een tegemoetkoming krijgen: vraag ernaar bij Welzijn. Gescheurde of slecht gekleefde nieuwe zakken ruilen we om.',
      },
      voorwaarden: [{ naam: { nl: 'Je kunt betalen' }, bewijs: bankCard }],
      procedures: [step('Kopen', 'Kom naar het snelloket, betaal en neem de rol meteen mee.')],
      kosten: [step('Rol van tien zakken van 60 liter', '18 euro (tarief van de gemeente).')],
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
        en: 'If you have little residual waste, small bags suit you better. A roll holds ten 30-litre bags.',
      },
      uitzonderingen: {
        nl: 'Mensen met een laag inkomen of met incontinentiemateriaal kunnen een tegemoetkoming krijgen: vraag ernaar bij Welzijn.',
      },
      voorwaarden: [{ naam: { nl: 'Je kunt betalen' }, bewijs: bankCard }],
      procedures: [step('Kopen', 'Kom naar het snelloket, betaal en neem de rol meteen mee.')],
      kosten: [step('Rol van tien zakken van 30 liter', '9 euro (tarief van de gemeente).')],
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
        en: 'The blue bag is for plastic packaging, metal packaging and drink cartons. A roll holds twenty 60-litre bags.',
      },
      uitzonderingen: {
        nl: 'Harde kunststof zoals speelgoed of emmers, piepschuim en verpakkingen van gevaarlijke producten horen niet in de zak: breng die naar het recyclagepark.',
      },
      voorwaarden: [{ naam: { nl: 'Je kunt betalen' }, bewijs: bankCard }],
      procedures: [step('Kopen', 'Kom naar het snelloket, betaal en neem de rol meteen mee.')],
      kosten: [step('Rol van twintig zakken van 60 liter', '3 euro.')],
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
        en: 'Your organic-waste container needs a new sticker each year. The calendar shows the collection days for your street.',
      },
      verdereBeschrijving: {
        nl: 'De kalender staat ook in de gratis app Recycle!, met een herinnering de avond voor de ophaling. Een nieuwe, grotere of tweede container, of een herstelling, vraag je aan bij de dienst milieu.',
      },
      uitzonderingen: {
        nl: 'Verhuis je, laat de container dan aan de woning staan: hij hoort bij het adres.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent ingeschreven op een adres in Lindegem' }, bewijs: identityProof },
        {
          naam: { nl: 'Je weet welke container je hebt' },
          bewijs: {
            nl: 'De inhoud van je container (40 of 120 liter)',
            fr: 'La contenance de votre conteneur (40 ou 120 litres)',
            en: 'The size of your container (40 or 120 litres)',
            de: 'Die Größe Ihres Behälters (40 oder 120 Liter)',
          },
        },
      ],
      procedures: [
        step('Sticker vragen', 'Zeg je adres en de maat van je container en betaal de jaarsticker.'),
        step('Kleven', 'Kleef de sticker goed zichtbaar op het deksel, met de voorkant naar de straat.'),
      ],
      kosten: [
        step('Jaarsticker', 'De prijs hangt af van de maat van de container (tarief van de gemeente).'),
        step('Ophaalkalender', 'Gratis.'),
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
        en: 'At the quick counter you can buy maps of the region’s walking and cycling node networks. The town map and leaflets of local walks are free.',
      },
      voorwaarden: [{ naam: { nl: 'Je kunt betalen' }, bewijs: bankCard }],
      procedures: [
        step('Kiezen', 'Bekijk de kaarten in het rek naast het onthaal.'),
        step('Kopen', 'Betaal aan het snelloket.'),
      ],
      kosten: [
        step('Knooppuntenkaart', '8 euro (tarief van de gemeente).'),
        step('Gemeenteplan en folders', 'Gratis, te vinden in het rek naast het onthaal.'),
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
        en: 'Lost something in Lindegem? We check whether it was handed in. Found something? You can hand it in here.',
      },
      verdereBeschrijving: {
        nl: 'De gemeente bewaart gevonden voorwerpen in principe zes maanden en houdt er een register van bij. Meldt niemand zich, dan kan de vinder volgens de wet eigenaar worden, maar pas na vijf jaar.',
      },
      uitzonderingen: {
        nl: 'Identiteitskaarten en reispassen sturen we terug naar de gemeente van de houder. Iets verloren op de bus of de trein, vraag je bij De Lijn of de NMBS. Gevaarlijke voorwerpen en grote sommen geld gaan naar de politie. Waren die bederven, kunnen we niet bewaren.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je kunt het voorwerp beschrijven' },
          bewijs: {
            nl: 'Een beschrijving of foto van wat je kwijt bent, en waar en wanneer je het verloor',
            fr: 'Une description ou photo de l’objet, avec le lieu et le moment de la perte',
            en: 'A description or photo of the item, and where and when you lost it',
            de: 'Eine Beschreibung oder ein Foto des Gegenstands sowie Ort und Zeit des Verlusts',
          },
        },
        { naam: { nl: 'Je haalt iets af' }, bewijs: identityProof },
      ],
      procedures: [
        step('Navragen', 'Bel of kom langs; we zoeken in het register.'),
        step('Afhalen', 'Toon je identiteitskaart en een bewijs dat het van jou is, en teken voor ontvangst.'),
        step('Iets afgeven', 'We noteren wat je vond, waar en wanneer, en geven je een ontvangstbewijs.'),
      ],
      kosten: [free],
      regelgeving: [{ naam: { nl: 'Burgerlijk Wetboek, boek 3, artikelen 3.58 en 3.59 (gevonden zaken)' } }],
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
        en: 'With a resident card you may park in your own zone without time limit. If your application was approved and you chose a paper card, collect it here.',
      },
      verdereBeschrijving: {
        nl: 'De kaart aanvragen doe je online of bij het loket Wonen, bouwen & ondernemen. Bij een digitale kaart hangt het recht aan je nummerplaat en hoef je niets af te halen.',
      },
      uitzonderingen: {
        nl: 'Rijd je met een leasing- of bedrijfswagen, dan is een attest van de werkgever of leasingmaatschappij nodig. Een parkeerkaart voor personen met een handicap is iets anders: die vraag je aan bij de federale overheid; Welzijn helpt je daarbij.',
      },
      voorwaarden: [
        { naam: { nl: 'Je aanvraag is goedgekeurd' }, bewijs: identityProof },
        {
          naam: { nl: 'De wagen staat op jouw naam of je gebruikt hem vast' },
          bewijs: {
            nl: 'Het inschrijvingsbewijs van je wagen',
            fr: 'Le certificat d’immatriculation de votre véhicule',
            en: 'Your vehicle registration certificate',
            de: 'Die Zulassungsbescheinigung Ihres Fahrzeugs',
          },
        },
        {
          naam: { nl: 'Bij vernieuwing: je levert de oude kaart in' },
          bewijs: {
            nl: 'Je vorige bewonerskaart, als je er een had',
            fr: 'Votre ancienne carte de riverain, si vous en aviez une',
            en: 'Your previous resident card, if you had one',
            de: 'Ihr früherer Bewohnerparkausweis, falls vorhanden',
          },
        },
      ],
      procedures: [
        step('Bericht afwachten', 'Je krijgt een bericht als de kaart klaarligt.'),
        step('Afhalen', 'Kijk de nummerplaat op de kaart na en teken voor ontvangst.'),
      ],
      kosten: [step('Bewonerskaart', 'Eerste kaart gratis; voor een tweede kaart geldt het tarief van de gemeente.')],
      regelgeving: [
        { naam: { nl: 'Ministerieel besluit van 9 januari 2007 betreffende de gemeentelijke parkeerkaart' } },
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
        en: 'The municipality does not fill in tax returns. We tell you where to get help and give you the contact details and information you need.',
      },
      verdereBeschrijving: {
        nl: 'De FOD Financiën helpt je telefonisch na afspraak. Bel daarvoor het nummer op je aangiftebrief of het contactcenter op 02 572 57 57. Online vul je je aangifte in of kijk je je voorstel van vereenvoudigde aangifte na via MyMinfin, met eID of itsme. Klopt het voorstel, dan hoef je niets te doen.',
      },
      uitzonderingen: {
        nl: 'Een vraag over de gemeentebelasting of een aanslag van Lindegem behandelen we wel zelf. Heb je schulden of kun je je belastingen niet betalen, dan helpt Welzijn je op afspraak.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt je brief van de FOD Financiën bij' },
          bewijs: {
            nl: 'De brief of het voorstel van de FOD Financiën',
            fr: 'La lettre ou la proposition du SPF Finances',
            en: 'The letter or proposal from the tax administration (FPS Finance)',
            de: 'Der Brief oder Vorschlag des FÖD Finanzen',
          },
        },
      ],
      procedures: [
        step('Vraag uitklaren', 'We kijken aan het onthaal om welke brief het gaat en tegen wanneer je moet reageren.'),
        step('Doorverwijzen', 'Je krijgt het nummer om een afspraak met de FOD Financiën te maken.'),
        step('Online', 'Wil je het zelf proberen, dan helpen we je met aanmelden bij MyMinfin.'),
      ],
      kosten: [free],
      regelgeving: [{ naam: { nl: 'Wetboek van de inkomstenbelastingen 1992' } }],
      websites: [
        { naam: { nl: 'MyMinfin: je aangifte online' }, url: 'https://www.myminfin.be' },
        { naam: { nl: 'FOD Financiën' }, url: 'https://financien.belgium.be' },
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
        en: 'Having trouble logging in to government websites, activating itsme or using the online counter? We show you how, calmly and step by step.',
      },
      verdereBeschrijving: {
        nl: 'Je activeert itsme zelf, met je bank of met je eID en pincode. Wij tikken nooit je codes in. Aan de computer naast het onthaal kun je ook zelf attesten downloaden via Mijn Dossier of Mijn Burgerprofiel.',
      },
      uitzonderingen: {
        nl: 'Voor langere begeleiding, een cursus of een probleem met je toestel maak je een afspraak met het Digipunt. Ken je de pincode van je kaart niet, dan regelen we eerst die aan het snelloket.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt een geldige eID of verblijfskaart en kent de pincode' },
          bewijs: {
            nl: 'Je identiteitskaart of verblijfskaart, met pincode',
            fr: 'Votre carte d’identité ou titre de séjour, avec code PIN',
            en: 'Your identity card or residence card, with its PIN',
            de: 'Ihr Personalausweis oder Ihre Aufenthaltskarte, mit PIN-Code',
          },
        },
        {
          naam: { nl: 'Voor itsme: een smartphone op jouw naam' },
          bewijs: {
            nl: 'Je smartphone, opgeladen, en je bankkaart als je via je bank activeert',
            fr: 'Votre smartphone chargé, et votre carte bancaire si vous activez via votre banque',
            en: 'Your smartphone, charged, and your bank card if you activate through your bank',
            de: 'Ihr aufgeladenes Smartphone und Ihre Bankkarte, falls Sie über die Bank aktivieren',
          },
        },
      ],
      procedures: [
        step('Vraag bekijken', 'Vertel wat je wilt doen; we kijken of je alles bij je hebt.'),
        step('Samen doen', 'Je doet het zelf op je eigen toestel, wij wijzen de weg.'),
        step('Verder oefenen', 'Wil je meer leren, dan boeken we een afspraak bij het Digipunt.'),
      ],
      kosten: [free],
      regelgeving: [
        {
          naam: {
            nl: 'Verordening (EU) nr. 910/2014 betreffende elektronische identificatie en vertrouwensdiensten (eIDAS)',
          },
        },
      ],
      websites: [
        { naam: { nl: 'itsme' }, url: 'https://www.itsme-id.com' },
        { naam: { nl: 'Mijn Dossier' }, url: 'https://mijndossier.rrn.fgov.be' },
        { naam: { nl: 'Mijn Burgerprofiel' }, url: 'https://www.mijnburgerprofiel.be' },
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
        en: 'At the quick counter we make a copy or print for you. If your employer, VDAB or school needs proof that you were here, you get a stamped statement.',
      },
      uitzonderingen: {
        nl: 'Een kopie van een identiteitskaart maken we alleen voor de houder zelf. Moet een kopie voor echt verklaard of een handtekening gewettigd worden, zie dan Wettiging van een handtekening. We drukken geen bestanden af van een USB-stick; mail ze ons.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt het origineel bij' },
          bewijs: {
            nl: 'Het document dat je wilt kopiëren',
            fr: 'Le document à photocopier',
            en: 'The document you want copied',
            de: 'Das zu kopierende Dokument',
          },
        },
        {
          naam: { nl: 'Voor een attest van aanwezigheid: je bent hier zelf geweest' },
          bewijs: {
            nl: 'Voor een attest: je identiteitskaart, en het formulier als je er een kreeg',
            fr: 'Pour une attestation : votre carte d’identité, et le formulaire si vous en avez reçu un',
            en: 'For a statement: your identity card, and the form if you were given one',
            de: 'Für eine Bescheinigung: Ihr Personalausweis und das Formular, falls vorhanden',
          },
        },
      ],
      procedures: [
        step('Vragen', 'Zeg hoeveel kopieën je wilt of toon het formulier.'),
        step('Meenemen', 'Je krijgt de kopie of het gestempelde attest meteen.'),
      ],
      kosten: [
        step('Fotokopie', 'Per bladzijde geldt het tarief van de gemeente.'),
        step('Attest van aanwezigheid', 'Gratis.'),
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
        en: 'Is a street light out, flickering or is the pole damaged? Report it with the number on the pole and the network operator will have it repaired.',
      },
      verdereBeschrijving: {
        nl: 'Fluvius onderhoudt de straatverlichting in Vlaanderen. Je meldt een kapotte lamp zelf op de website van Fluvius, of wij doen het samen met jou aan het onthaal.',
      },
      uitzonderingen: {
        nl: 'Hangen er draden los of dreigt een paal te vallen, raak dan niets aan en bel 112. Is een hele straat donker, dan kan dat een gepland brandschema of een stroomstoring zijn. Lampen langs gewestwegen, autosnelwegen en op privédomein hebben een andere beheerder.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je weet welke lamp het is' },
          bewijs: {
            nl: 'Het nummer op de paal, of anders de straat en het dichtstbijzijnde huisnummer',
            fr: 'Le numéro sur le poteau, ou sinon la rue et le numéro de maison le plus proche',
            en: 'The number on the pole, or else the street and the nearest house number',
            de: 'Die Nummer am Mast, sonst Straße und nächste Hausnummer',
          },
        },
      ],
      procedures: [
        step('Nummer noteren', 'Kijk op de sticker of het plaatje op de paal.'),
        step('Melden', 'Meld het online bij Fluvius, of geef het door aan het onthaal.'),
        step('Opvolgen', 'Laat je mailadres achter als je bericht wilt krijgen over de herstelling.'),
      ],
      kosten: [free],
      regelgeving: [],
      websites: [{ naam: { nl: 'Fluvius: straatverlichting' }, url: 'https://www.fluvius.be' }],
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

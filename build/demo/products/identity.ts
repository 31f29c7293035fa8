import type { ProductContent } from '#domain/product/product.ts'

type Desk = Pick<
  ProductContent['local'],
  'department' | 'responsible' | 'backups' | 'where' | 'level' | 'queue' | 'status'
>

const identityCounter: Desk = {
  department: 'identity',
  responsible: 'staff:dirk',
  backups: ['staff:els'],
  where: ['counter'],
  level: 3,
  queue: 'B',
  status: 'published',
}

const civilRegistryCounter: Desk = {
  ...identityCounter,
  department: 'civilRegistry',
  responsible: 'staff:els',
  backups: ['staff:dirk'],
}

const civilRegistryByAppointment: Desk = { ...civilRegistryCounter, level: 4 }

const quickCounter: Desk = {
  department: 'identity',
  responsible: 'staff:bilal',
  backups: ['staff:carla', 'staff:dirk'],
  where: ['quickCounter'],
  level: 2,
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

const passportPhoto = {
  nl: 'Een recente pasfoto in kleur op een lichte, effen achtergrond (hoogstens 6 maanden oud)',
  fr: 'Une photo d’identité récente en couleur sur fond clair et uni (6 mois maximum)',
  en: 'A recent colour passport photo on a plain light background (no older than 6 months)',
  de: 'Ein aktuelles farbiges Passfoto vor hellem, einfarbigem Hintergrund (höchstens 6 Monate alt)',
}

const childComesAlong = {
  nl: 'Je kind komt zelf mee',
  fr: 'Votre enfant vous accompagne',
  en: 'Your child comes with you',
  de: 'Ihr Kind kommt mit',
}

const lawPopulationRegisters = {
  naam: {
    nl: 'Wet van 19 juli 1991 betreffende de bevolkingsregisters, de identiteitskaarten, de vreemdelingenkaarten en de verblijfsdocumenten',
  },
}
const decreeIdentityCards = { naam: { nl: 'Koninklijk besluit van 25 maart 2003 betreffende de identiteitskaarten' } }
const consularCode = { naam: { nl: 'Wet van 21 december 2013 houdende het Consulair Wetboek' } }
const decreeDrivingLicences = { naam: { nl: 'Koninklijk besluit van 23 maart 1998 betreffende het rijbewijs' } }

const siteHomeAffairs = {
  naam: { nl: 'FOD Binnenlandse Zaken: identiteitsdocumenten' },
  url: 'https://www.ibz.rrn.fgov.be',
}
const siteDocStop = { naam: { nl: 'DOC STOP: verlies of diefstal melden' }, url: 'https://www.docstop.be' }
const siteForeignAffairs = {
  naam: { nl: 'FOD Buitenlandse Zaken: reisadvies en reisdocumenten' },
  url: 'https://diplomatie.belgium.be',
}
const siteMyFile = {
  naam: { nl: 'Mijn Dossier: attesten uit het Rijksregister' },
  url: 'https://mijndossier.rrn.fgov.be',
}
const siteJustOnWeb = { naam: { nl: 'Just-on-web (FOD Justitie)' }, url: 'https://justonweb.be' }
const siteMobility = { naam: { nl: 'FOD Mobiliteit en Vervoer: rijbewijs' }, url: 'https://mobilit.belgium.be' }

/** Product sheets of the demo municipality's counter for identity, travel, address and civil registry, by slug. */
export const identityProducts: Record<string, ProductContent> = {
  'identiteitskaart-aanvragen': {
    ipdc: {
      naam: {
        nl: 'Identiteitskaart (eID) aanvragen of vernieuwen',
        fr: 'Demander ou renouveler une carte d’identité (eID)',
        en: 'Apply for or renew an identity card (eID)',
        de: 'Personalausweis (eID) beantragen oder erneuern',
      },
      beschrijving: {
        nl: 'Elke Belg vanaf 12 jaar heeft een elektronische identiteitskaart. Je vraagt een nieuwe kaart aan als je oude vervalt, beschadigd is of als je foto niet meer lijkt.',
        en: 'Every Belgian aged 12 or over has an electronic identity card. Apply for a new one when yours expires, is damaged or no longer looks like you.',
      },
      verdereBeschrijving: {
        nl: 'De kaart is 10 jaar geldig voor volwassenen, 6 jaar voor jongeren van 12 tot 18 jaar en 30 jaar vanaf 75 jaar. Vanaf 15 jaar moet je je kaart altijd bij je hebben. Bij de aanvraag nemen we twee vingerafdrukken. Je krijgt een oproeping voor je kaart vervalt, maar je mag ook zelf al vroeger komen.',
      },
      uitzonderingen: {
        nl: 'Voor kinderen jonger dan 12 jaar vraag je een Kids-ID. Heb je de kaart dringend nodig, dan kan een spoedprocedure; die is een stuk duurder. Is je kaart kwijt of gestolen, doe dan eerst aangifte. Kun je door ziekte niet komen, bel ons dan: we zoeken samen een oplossing, zo nodig met een huisbezoek.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je bent Belg, minstens 12 jaar en ingeschreven in Lindegem' },
          bewijs: {
            nl: 'Je huidige identiteitskaart (of je attest van verlies of diefstal)',
            fr: 'Votre carte d’identité actuelle (ou l’attestation de perte ou de vol)',
            en: 'Your current identity card (or the certificate of loss or theft)',
            de: 'Ihr aktueller Personalausweis (oder die Verlust- bzw. Diebstahlsbescheinigung)',
          },
        },
        {
          naam: { nl: 'Je hebt een goedgekeurde pasfoto' },
          beschrijving: { nl: 'Mond dicht, geen weerspiegeling in de bril, gezicht recht naar voren.' },
          bewijs: passportPhoto,
        },
        {
          naam: { nl: 'Je komt persoonlijk' },
          beschrijving: { nl: 'Minderjarigen komen samen met een ouder of voogd.' },
        },
      ],
      procedures: [
        step(
          'Aanvragen',
          'Kom persoonlijk met je oude kaart en je foto. We nemen je vingerafdrukken en je handtekening.',
        ),
        step('Betalen', 'Je betaalt bij de aanvraag, bij voorkeur met de bankkaart.'),
        step('Codes ontvangen', 'Je krijgt thuis per brief je pincode en pukcode. Bewaar die brief.'),
        step('Afhalen', 'Haal je kaart zelf af aan het snelloket, met je oude kaart en de brief met de codes.'),
      ],
      kosten: [
        step(
          'Gewone procedure',
          '27 euro: de federale productiekost en het tarief van de gemeente samen. Het tarief wordt geïndexeerd.',
        ),
        step(
          'Spoedprocedure',
          'Federale spoedprijs plus het tarief van de gemeente. Vraag de juiste prijs aan het loket.',
        ),
      ],
      regelgeving: [lawPopulationRegisters, decreeIdentityCards],
      websites: [siteHomeAffairs],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'paske',
        'pas vervallen',
        'eid',
        'identitijtskaart',
        'id kaart',
        'nieuwe pas',
        'oproepingskaart',
        'carte d’identité',
        'identity card',
        'vernieuwen',
      ],
      type: 'Bewijs',
    },
    local: {
      ...identityCounter,
      leadTime: { value: 15, unit: 'workingDays' },
      channels: ['onSite'],
      appointment: 'possible',
      duration: 10,
      remarks:
        'Bekijk de foto al aan het onthaal: de meeste aanvragen stranden op een oude of afgekeurde foto. Vraag of er een reis gepland is; binnen drie weken vertrekken betekent spoedprocedure. Bij een afwijkend adres eerst de adreswijziging afwerken, anders gaan de codes naar het oude adres.',
      price: 2700,
      reviewOn: '2027-01-15',
      bundles: [],
    },
  },

  'identiteitskaart-kwijt': {
    ipdc: {
      naam: {
        nl: 'Identiteitskaart kwijt of gestolen',
        fr: 'Carte d’identité perdue ou volée',
        en: 'Identity card lost or stolen',
        de: 'Personalausweis verloren oder gestohlen',
      },
      beschrijving: {
        nl: 'Laat je kaart meteen blokkeren via DOC STOP en doe daarna aangifte. Je krijgt een voorlopig attest (bijlage 12) en vraagt een nieuwe kaart aan.',
        en: 'Block your card at once through DOC STOP, then report it. You receive a provisional certificate (annex 12) and apply for a new card.',
      },
      verdereBeschrijving: {
        nl: 'DOC STOP is dag en nacht bereikbaar op 00800 2123 2123 (gratis) of op +32 2 518 21 23. De bijlage 12 is één maand geldig en geldt alleen in België: je kunt er niet mee reizen.',
      },
      uitzonderingen: {
        nl: 'Bij diefstal doe je aangifte bij de politie en kom je met hun attest naar ons. Is het gemeentehuis gesloten, dan kun je ook voor verlies naar de politie. Een verloren vreemdelingenkaart geef je altijd bij de politie aan. Vind je je kaart na de aangifte terug, dan is ze niet meer bruikbaar en lever je ze bij ons in.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je kunt aantonen wie je bent' },
          bewijs: {
            nl: 'Een ander bewijs van wie je bent, zoals je rijbewijs of reispas (als je dat hebt)',
            fr: 'Une autre preuve d’identité, par exemple permis de conduire ou passeport (si vous en avez une)',
            en: 'Another proof of who you are, such as a driving licence or passport (if you have one)',
            de: 'Ein anderer Nachweis Ihrer Identität, z. B. Führerschein oder Reisepass (falls vorhanden)',
          },
        },
        { naam: { nl: 'Je hebt een pasfoto voor het attest en de nieuwe kaart' }, bewijs: passportPhoto },
        {
          naam: { nl: 'Bij diefstal: je hebt aangifte gedaan bij de politie' },
          bewijs: {
            nl: 'Bij diefstal: het attest van de politie',
            fr: 'En cas de vol : l’attestation de la police',
            en: 'If stolen: the certificate from the police',
            de: 'Bei Diebstahl: die Bescheinigung der Polizei',
          },
        },
      ],
      procedures: [
        step('Blokkeren', 'Bel meteen DOC STOP: 00800 2123 2123 of +32 2 518 21 23.'),
        step('Aangifte doen', 'Bij verlies kom je naar het loket, bij diefstal ga je eerst naar de politie.'),
        step('Attest krijgen', 'Je krijgt een bijlage 12, die één maand je kaart vervangt in België.'),
        step('Nieuwe kaart', 'We starten in hetzelfde bezoek de aanvraag van je nieuwe kaart.'),
      ],
      kosten: [
        step('Aangifte en bijlage 12', 'Gratis.'),
        step('Nieuwe kaart', '27 euro in de gewone procedure (tarief van de gemeente); een spoedprocedure is duurder.'),
      ],
      regelgeving: [lawPopulationRegisters, decreeIdentityCards],
      websites: [siteDocStop, siteHomeAffairs],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'pas kwijt',
        'paske verloren',
        'portefeuille gestolen',
        'pas gepikt',
        'docstop',
        'bijlage 12',
        'perdu carte',
        'lost id',
        'stolen wallet',
      ],
      type: 'Bewijs',
    },
    local: {
      ...identityCounter,
      backups: ['staff:els', 'staff:bilal'],
      channels: ['onSite', 'phone'],
      appointment: 'never',
      duration: 15,
      remarks:
        'Vraag aan het onthaal al: verloren of gestolen? Bij diefstal zonder politieattest eerst doorverwijzen. Controleer in het Rijksregister of DOC STOP de kaart al geblokkeerd heeft. Vraag ook naar rijbewijs en bankkaart (Card Stop 078 170 170) als de hele portefeuille weg is.',
      reviewOn: '2027-01-15',
      bundles: [],
    },
  },

  'identiteitskaart-afhalen': {
    ipdc: {
      naam: {
        nl: 'Identiteitskaart afhalen',
        fr: 'Retirer une carte d’identité',
        en: 'Collect an identity card',
        de: 'Personalausweis abholen',
      },
      beschrijving: {
        nl: 'Je nieuwe identiteitskaart, Kids-ID of vreemdelingenkaart ligt klaar. We activeren ze aan het snelloket; dat duurt vijf minuten.',
        en: 'Your new identity card, Kids-ID or residence card is ready. We activate it at the quick counter in about five minutes.',
      },
      uitzonderingen: {
        nl: 'Heb je de brief met de codes niet gekregen of ben je hem kwijt, kom dan toch: we kijken aan het loket of je meteen een nieuwe pincode kunt kiezen. Een Kids-ID wordt afgehaald door een ouder of voogd.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je levert je oude kaart of attest in' },
          bewijs: {
            nl: 'Je oude kaart of je bijlage 12',
            fr: 'Votre ancienne carte ou votre annexe 12',
            en: 'Your old card or your annex 12 certificate',
            de: 'Ihr alter Ausweis oder Ihre Anlage 12',
          },
        },
        {
          naam: { nl: 'Je hebt je codes gekregen' },
          bewijs: {
            nl: 'De brief met je pincode en pukcode',
            fr: 'La lettre avec vos codes PIN et PUK',
            en: 'The letter with your PIN and PUK codes',
            de: 'Der Brief mit Ihrem PIN- und PUK-Code',
          },
        },
      ],
      procedures: [
        step('Wachten op de brief', 'Kom pas als je de brief met de codes hebt; dan ligt ook de kaart klaar.'),
        step(
          'Afhalen en activeren',
          'Kom zelf langs. Je controleert je vingerafdruk en kiest eventueel een eigen pincode.',
        ),
      ],
      kosten: [step('Gratis', 'Je hebt al betaald bij de aanvraag.')],
      regelgeving: [decreeIdentityCards],
      websites: [],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'pas afhalen',
        'paske ophalen',
        'kaart is klaar',
        'brief met codes gekregen',
        'kaart activeren',
        'retirer carte',
        'pick up id',
        'kids id afhalen',
      ],
      type: 'Bewijs',
    },
    local: {
      ...quickCounter,
      channels: ['onSite'],
      appointment: 'never',
      duration: 5,
      remarks:
        'Zoek de kaart eerst op in het register van afhaaldocumenten, voor je een volgnummer geeft. Oude kaart altijd innemen en knippen. Lukt de activering niet, dan door naar Identiteit & reizen in plaats van te blijven proberen: na drie foute codes is de kaart geblokkeerd.',
      reviewOn: '2027-03-01',
      bundles: [],
    },
  },

  'kids-id': {
    ipdc: {
      naam: {
        nl: 'Kids-ID: identiteitskaart voor kinderen jonger dan 12 jaar',
        fr: 'Kids-ID : document d’identité pour enfants de moins de 12 ans',
        en: 'Kids-ID: identity card for children under 12',
        de: 'Kids-ID: Ausweis für Kinder unter 12 Jahren',
      },
      beschrijving: {
        nl: 'Met een Kids-ID kan een Belgisch kind jonger dan 12 jaar reizen binnen de Europese Unie en naar enkele andere landen. De kaart is in België niet verplicht en is drie jaar geldig.',
        en: 'With a Kids-ID a Belgian child under 12 can travel within the European Union and to some other countries. It is not compulsory in Belgium and is valid for three years.',
      },
      verdereBeschrijving: {
        nl: 'De kaart blijft geldig tot de vervaldag, ook als je kind intussen 12 jaar wordt. De kaart hoort bij het kind en reist mee tussen gescheiden ouders. Kijk voor je bestemming op de website van Buitenlandse Zaken: sommige landen vragen een reispas.',
      },
      uitzonderingen: {
        nl: 'Vertrek je binnenkort, dan kan een spoedprocedure; die is een stuk duurder. Kinderen zonder Belgische nationaliteit krijgen een ander document: vraag het aan het loket.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je kind is Belg, jonger dan 12 jaar en ingeschreven in Lindegem' },
          bewijs: childComesAlong,
        },
        { naam: { nl: 'Je oefent het ouderlijk gezag uit' }, bewijs: identityProof },
        { naam: { nl: 'Je hebt een goedgekeurde pasfoto van je kind' }, bewijs: passportPhoto },
        {
          naam: { nl: 'Bij vernieuwing: je levert de oude Kids-ID in' },
          bewijs: {
            nl: 'De oude Kids-ID, als er een is',
            fr: 'L’ancienne Kids-ID, s’il y en a une',
            en: 'The old Kids-ID, if there is one',
            de: 'Die alte Kids-ID, falls vorhanden',
          },
        },
      ],
      procedures: [
        step('Aanvragen', 'Kom samen met je kind naar het loket. Eén ouder met ouderlijk gezag volstaat.'),
        step('Codes ontvangen', 'De brief met de codes komt toe op het adres van het kind.'),
        step('Afhalen', 'Een ouder haalt de kaart af aan het snelloket, met de brief en de oude Kids-ID.'),
      ],
      kosten: [
        step('Gewone procedure', '11 euro: de federale productiekost en het tarief van de gemeente samen.'),
        step(
          'Spoedprocedure',
          'Federale spoedprijs plus het tarief van de gemeente; voor een tweede kind uit hetzelfde gezin kan die lager zijn.',
        ),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Koninklijk besluit van 10 december 1996 betreffende verschillende identiteitsdocumenten voor kinderen onder de twaalf jaar',
          },
        },
      ],
      websites: [siteHomeAffairs, siteForeignAffairs],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'kidsid',
        'kinderpas',
        'paske voor de kleine',
        'pas voor kind',
        'baby op reis',
        'carte enfant',
        'child id',
        'kinderausweis',
      ],
      type: 'Bewijs',
    },
    local: {
      ...identityCounter,
      leadTime: { value: 15, unit: 'workingDays' },
      channels: ['onSite'],
      appointment: 'possible',
      duration: 10,
      remarks:
        'Is het kind er niet bij, dan kan de aanvraag niet: meteen een afspraak aanbieden, liefst woensdagnamiddag. Vraag de vertrekdatum voor je aan de gewone procedure begint. In juni zijn de wachttijden het langst.',
      price: 1100,
      reviewOn: '2027-04-01',
      bundles: ['birth'],
    },
  },

  'reispas-aanvragen': {
    ipdc: {
      naam: {
        nl: 'Reispas (paspoort) aanvragen',
        fr: 'Demander un passeport',
        en: 'Apply for a passport',
        de: 'Reisepass beantragen',
      },
      beschrijving: {
        nl: 'Voor reizen buiten de Europese Unie heb je meestal een reispas nodig. Een reispas is 7 jaar geldig voor volwassenen en 5 jaar voor minderjarigen.',
        en: 'You usually need a passport to travel outside the European Union. It is valid for 7 years for adults and 5 years for minors.',
      },
      verdereBeschrijving: {
        nl: 'Een reispas kan niet verlengd worden: je vraagt altijd een nieuwe. Veel landen eisen dat je pas na je terugkeer nog maanden geldig is. Kijk dat na in het reisadvies voor je boekt. Vanaf 12 jaar nemen we vingerafdrukken.',
      },
      uitzonderingen: {
        nl: 'Vluchtelingen, staatlozen en sommige vreemdelingen vragen een ander reisdocument aan; maak daarvoor een afspraak. Vertrek je binnen de twee weken, kies dan de spoedprocedure.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent Belg en ingeschreven in Lindegem' }, bewijs: identityProof },
        { naam: { nl: 'Je hebt een goedgekeurde pasfoto' }, bewijs: passportPhoto },
        {
          naam: { nl: 'Je levert je vorige reispas in' },
          beschrijving: {
            nl: 'Staat er nog een geldig visum in, zeg het dan: je kunt de ongeldig gemaakte pas terugkrijgen.',
          },
          bewijs: {
            nl: 'Je vorige reispas, of het attest van verlies of diefstal',
            fr: 'Votre ancien passeport, ou l’attestation de perte ou de vol',
            en: 'Your previous passport, or the certificate of loss or theft',
            de: 'Ihr früherer Reisepass oder die Verlust- bzw. Diebstahlsbescheinigung',
          },
        },
        {
          naam: { nl: 'Minderjarigen komen samen met een ouder die het ouderlijk gezag uitoefent' },
          bewijs: {
            nl: 'Voor een minderjarige: het kind zelf en de identiteitskaart van de ouder',
            fr: 'Pour un mineur : l’enfant lui-même et la carte d’identité du parent',
            en: 'For a minor: the child in person and the parent’s identity card',
            de: 'Für Minderjährige: das Kind selbst und der Personalausweis des Elternteils',
          },
        },
      ],
      procedures: [
        step('Aanvragen', 'Kom persoonlijk. We scannen je foto en nemen je vingerafdrukken en handtekening.'),
        step('Betalen', 'Je betaalt bij de aanvraag.'),
        step('Afhalen', 'Je krijgt een bericht als je reispas klaarligt aan het snelloket.'),
      ],
      kosten: [
        step(
          'Volwassene, gewone procedure',
          'Federaal paspoortrecht en productiekost plus het tarief van de gemeente. De juiste prijs staat op de tarieflijst aan het loket.',
        ),
        step('Minderjarige, gewone procedure', 'Goedkoper dan voor een volwassene: er is geen federaal paspoortrecht.'),
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
  },

  'reispas-spoed': {
    ipdc: {
      naam: {
        nl: 'Reispas met spoedprocedure',
        fr: 'Passeport en procédure d’urgence',
        en: 'Passport by urgent procedure',
        de: 'Reisepass im Eilverfahren',
      },
      beschrijving: {
        nl: 'Vertrek je heel binnenkort, dan kun je je reispas dringend of superdringend laten maken. De prijs ligt een stuk hoger dan in de gewone procedure.',
        en: 'If you leave very soon, your passport can be made by the urgent or super-urgent procedure. The price is much higher than the ordinary one.',
      },
      verdereBeschrijving: {
        nl: 'Dringend: de pas wordt binnen enkele werkdagen aan het gemeentehuis geleverd. Superdringend: je haalt de pas dezelfde dag of de volgende dag zelf af bij het afhaalpunt van de FOD Buitenlandse Zaken. We kijken samen welke procedure op tijd komt.',
      },
      uitzonderingen: {
        nl: 'Komt zelfs de superdringende procedure te laat, neem dan contact op met de FOD Buitenlandse Zaken. Voor een reis binnen de Europese Unie volstaat vaak een identiteitskaart, eventueel met spoed.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent Belg en ingeschreven in Lindegem' }, bewijs: identityProof },
        { naam: { nl: 'Je hebt een goedgekeurde pasfoto' }, bewijs: passportPhoto },
        {
          naam: { nl: 'Je levert je vorige reispas in' },
          bewijs: {
            nl: 'Je vorige reispas, of het attest van verlies of diefstal',
            fr: 'Votre ancien passeport, ou l’attestation de perte ou de vol',
            en: 'Your previous passport, or the certificate of loss or theft',
            de: 'Ihr früherer Reisepass oder die Verlust- bzw. Diebstahlsbescheinigung',
          },
        },
      ],
      procedures: [
        step('Procedure kiezen', 'Zeg wanneer je vertrekt. We kiezen de goedkoopste procedure die nog op tijd is.'),
        step(
          'Aanvragen vóór het einduur',
          'Kom zo vroeg mogelijk op een werkdag: na het einduur telt de aanvraag voor de volgende werkdag.',
        ),
        step('Afhalen', 'Haal de pas af aan het gemeentehuis of, bij superdringend, bij het federale afhaalpunt.'),
      ],
      kosten: [
        step(
          'Spoedtarief',
          'Het federale tarief hangt af van je leeftijd en de gekozen procedure; daarbij komt het tarief van de gemeente.',
        ),
      ],
      regelgeving: [consularCode],
      websites: [siteForeignAffairs],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'dringend paspoort',
        'reispas morgen nodig',
        'superdringend',
        'rap een reispas',
        'spoed',
        'urgent passport',
        'passeport urgent',
        'last minute reis',
      ],
      type: 'Bewijs',
    },
    local: {
      ...identityCounter,
      leadTime: { value: 2, unit: 'workingDays' },
      channels: ['onSite'],
      appointment: 'never',
      duration: 15,
      remarks:
        'Altijd zonder afspraak helpen. Zeg de prijs vóór je begint: een spoedaanvraag kan niet geannuleerd of terugbetaald worden. Controleer de foto extra streng, want een afgekeurde foto kost de burger een dag. Geef bij superdringend het adres en de openingsuren van het afhaalpunt op papier mee.',
      reviewOn: '2027-04-01',
      bundles: [],
    },
  },

  'reispas-afhalen': {
    ipdc: {
      naam: {
        nl: 'Reispas afhalen',
        fr: 'Retirer un passeport',
        en: 'Collect a passport',
        de: 'Reisepass abholen',
      },
      beschrijving: {
        nl: 'Je nieuwe reispas ligt klaar aan het snelloket. Kijk de gegevens na en zet je handtekening voor ontvangst.',
        en: 'Your new passport is ready at the quick counter. Check the details and sign for receipt.',
      },
      uitzonderingen: {
        nl: 'Kun je niet zelf komen, dan kan iemand anders de reispas afhalen met een ondertekende volmacht en je identiteitskaart. De reispas van een minderjarige wordt afgehaald door een ouder of voogd.',
      },
      voorwaarden: [
        { naam: { nl: 'Je kunt aantonen wie je bent' }, bewijs: identityProof },
        {
          naam: { nl: 'Komt iemand anders in jouw plaats: volmacht' },
          bewijs: {
            nl: 'Voor iemand anders: een ondertekende volmacht en beide identiteitskaarten',
            fr: 'Pour quelqu’un d’autre : une procuration signée et les deux cartes d’identité',
            en: 'On someone’s behalf: a signed authorisation and both identity cards',
            de: 'Für eine andere Person: eine unterschriebene Vollmacht und beide Personalausweise',
          },
        },
      ],
      procedures: [
        step('Bericht afwachten', 'We laten je weten dat je reispas klaarligt.'),
        step('Afhalen', 'Kom naar het snelloket, kijk je naam en geboortedatum na en teken voor ontvangst.'),
      ],
      kosten: [step('Gratis', 'Je hebt al betaald bij de aanvraag.')],
      regelgeving: [consularCode],
      websites: [],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'paspoort ophalen',
        'paspoort is klaar',
        'reispas halen',
        'sms gekregen paspoort',
        'collect passport',
        'retirer passeport',
      ],
      type: 'Bewijs',
    },
    local: {
      ...quickCounter,
      channels: ['onSite'],
      appointment: 'never',
      duration: 3,
      remarks:
        'Zoek eerst in het register van afhaaldocumenten. Laat de burger naam en geboortedatum luidop nakijken voor hij tekent: een fout melden kan daarna moeilijk. Werd de oude pas nog niet ingeleverd, dan nu innemen.',
      reviewOn: '2027-03-01',
      bundles: [],
    },
  },

  'reispas-kwijt': {
    ipdc: {
      naam: {
        nl: 'Reispas verloren of gestolen',
        fr: 'Passeport perdu ou volé',
        en: 'Passport lost or stolen',
        de: 'Reisepass verloren oder gestohlen',
      },
      beschrijving: {
        nl: 'Meld meteen dat je reispas weg is, zodat niemand hem kan misbruiken. De pas wordt definitief ongeldig; daarna kun je een nieuwe aanvragen.',
        en: 'Report your missing passport at once so that nobody can misuse it. It becomes permanently invalid; then you can apply for a new one.',
      },
      verdereBeschrijving: {
        nl: 'Bel DOC STOP op 00800 2123 2123 of +32 2 518 21 23, dag en nacht. Voor een reispas bestaat er geen vervangend attest zoals de bijlage 12.',
      },
      uitzonderingen: {
        nl: 'Ben je in het buitenland, doe dan aangifte bij de plaatselijke politie en neem contact op met de Belgische ambassade of het consulaat. Vind je de reispas terug, dan is hij niet meer geldig en lever je hem in.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent de houder van de reispas (of de ouder van de houder)' }, bewijs: identityProof },
        {
          naam: { nl: 'Bij diefstal: je hebt aangifte gedaan bij de politie' },
          bewijs: {
            nl: 'Bij diefstal: het attest van de politie',
            fr: 'En cas de vol : l’attestation de la police',
            en: 'If stolen: the certificate from the police',
            de: 'Bei Diebstahl: die Bescheinigung der Polizei',
          },
        },
        {
          naam: { nl: 'Wil je meteen een nieuwe reispas: een pasfoto' },
          bewijs: passportPhoto,
        },
      ],
      procedures: [
        step('Melden', 'Bel DOC STOP zodra je het merkt.'),
        step('Aangifte doen', 'Verlies geef je aan bij ons loket, diefstal bij de politie.'),
        step('Nieuwe reispas', 'Heb je er nog een nodig, dan starten we meteen de aanvraag.'),
      ],
      kosten: [step('Aangifte', 'Gratis.'), step('Nieuwe reispas', 'Zie Reispas (paspoort) aanvragen.')],
      regelgeving: [consularCode],
      websites: [siteDocStop, siteForeignAffairs],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'paspoort kwijt',
        'reispas gestolen',
        'paspoort gepikt op vakantie',
        'docstop',
        'passeport perdu',
        'lost passport',
        'pass verloren',
      ],
      type: 'Bewijs',
    },
    local: {
      ...identityCounter,
      channels: ['onSite', 'phone'],
      appointment: 'never',
      duration: 10,
      remarks:
        'Vraag of ook de identiteitskaart weg is: dan beide in één bezoek. Waarschuw dat een teruggevonden pas onbruikbaar blijft, ook al is het morgen; veel mensen doen te vroeg aangifte.',
      reviewOn: '2027-04-01',
      bundles: [],
    },
  },

  vreemdelingenkaart: {
    ipdc: {
      naam: {
        nl: 'Elektronische vreemdelingenkaart aanvragen of vernieuwen',
        fr: 'Demander ou renouveler une carte électronique pour étrangers',
        en: 'Apply for or renew a residence card for foreign nationals',
        de: 'Elektronische Ausländerkarte beantragen oder erneuern',
      },
      beschrijving: {
        nl: 'Wie niet de Belgische nationaliteit heeft en langer dan drie maanden in België mag verblijven, krijgt een elektronische verblijfskaart. De soort kaart hangt af van je verblijfsstatuut.',
        en: 'If you are not Belgian and may stay in Belgium for more than three months, you receive an electronic residence card. The type depends on your residence status.',
      },
      verdereBeschrijving: {
        nl: 'Een kaart voor beperkt verblijf (A-kaart) vraag je opnieuw aan tussen de 45ste en de 30ste dag voor ze vervalt; de Dienst Vreemdelingenzaken kan daarbij stukken vragen. Voor kaarten van onbeperkt verblijf krijg je een oproeping.',
      },
      uitzonderingen: {
        nl: 'Ben je je kaart kwijt of is ze gestolen, dan doe je altijd eerst aangifte bij de politie. Eerste inschrijving in België? Zie Inschrijving uit het buitenland.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt een wettig verblijf en bent ingeschreven in Lindegem' },
          bewijs: {
            nl: 'Je huidige verblijfskaart en je nationaal paspoort of identiteitskaart',
            fr: 'Votre titre de séjour actuel et votre passeport national ou carte d’identité',
            en: 'Your current residence card and your national passport or identity card',
            de: 'Ihre aktuelle Aufenthaltskarte und Ihr Reisepass oder Personalausweis',
          },
        },
        { naam: { nl: 'Je hebt een goedgekeurde pasfoto' }, bewijs: passportPhoto },
        {
          naam: { nl: 'Je voldoet nog aan de voorwaarden van je statuut' },
          beschrijving: { nl: 'Bijvoorbeeld werk, studie, gezinshereniging of voldoende middelen.' },
          bewijs: {
            nl: 'De stukken die in je beslissing of oproepingsbrief staan (arbeidscontract, bewijs van inschrijving …)',
            fr: 'Les documents indiqués dans votre décision ou convocation (contrat de travail, attestation d’inscription …)',
            en: 'The documents named in your decision or invitation (work contract, proof of enrolment …)',
            de: 'Die in Ihrem Bescheid oder Ihrer Einladung genannten Unterlagen (Arbeitsvertrag, Immatrikulation …)',
          },
        },
      ],
      procedures: [
        step('Afspraak maken', 'Maak op tijd een afspraak en lees na welke stukken je moet meebrengen.'),
        step(
          'Aanvraag indienen',
          'We kijken de stukken na, nemen vingerafdrukken en sturen zo nodig je dossier naar de Dienst Vreemdelingenzaken.',
        ),
        step('Codes ontvangen', 'Na goedkeuring wordt de kaart gemaakt en krijg je thuis een brief met de codes.'),
        step('Afhalen', 'Kom de kaart persoonlijk afhalen en activeren.'),
      ],
      kosten: [
        step('Kaart', 'De prijs hangt af van de soort kaart: federale productiekost plus het tarief van de gemeente.'),
        step('Verlenging van beperkt verblijf', 'Voor sommige statuten vraagt de gemeente een extra retributie.'),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen',
          },
        },
        {
          naam: {
            nl: 'Koninklijk besluit van 8 oktober 1981 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen',
          },
        },
      ],
      websites: [{ naam: { nl: 'Dienst Vreemdelingenzaken' }, url: 'https://dofi.ibz.be' }],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'verblijfskaart',
        'verblijfsvergunning',
        'a kaart',
        'f kaart',
        'eu kaart',
        'residence permit',
        'titre de séjour',
        'oranje kaart',
        'aufenthalt',
        'papieren verlengen',
      ],
      type: 'Bewijs',
    },
    local: {
      ...identityCounter,
      level: 4,
      leadTime: { value: 20, unit: 'workingDays' },
      channels: ['onSite'],
      appointment: 'always',
      duration: 30,
      remarks:
        'Kijk aan het onthaal naar de letter en de vervaldatum van de kaart. Vervalt ze binnen de week, geef dan de eerstvolgende afspraak en verwittig Dirk: er kan een bijlage 15 nodig zijn om het verblijf te overbruggen. Vraag of er een tolk nodig is en zet dat bij de afspraak.',
      reviewOn: '2027-02-01',
      bundles: ['newResident'],
    },
  },

  'pin-puk-codes': {
    ipdc: {
      naam: {
        nl: 'Pincode of pukcode van je identiteitskaart vergeten of geblokkeerd',
        fr: 'Code PIN ou PUK de la carte d’identité oublié ou bloqué',
        en: 'PIN or PUK code of your identity card forgotten or blocked',
        de: 'PIN- oder PUK-Code des Personalausweises vergessen oder gesperrt',
      },
      beschrijving: {
        nl: 'Ben je je pincode vergeten of heb je drie keer een foute code ingetikt? Aan het snelloket kies je een nieuwe pincode.',
        en: 'Have you forgotten your PIN or typed it wrong three times? You can choose a new PIN at the quick counter.',
      },
      verdereBeschrijving: {
        nl: 'Met een recente kaart kies je meteen een nieuwe pincode, ook zonder de brief. Bij een oudere kaart is de pukcode nodig. Heb je die niet meer, dan vragen we nieuwe codes aan bij het Rijksregister en verwittigen we je als ze er zijn.',
      },
      uitzonderingen: {
        nl: 'Loopt er al een aanvraag voor een nieuwe kaart, dan komen de nieuwe codes vanzelf mee met die kaart. Zit je midden in een verhuizing naar een andere gemeente, wacht dan tot je daar ingeschreven bent.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent de houder van de kaart en komt zelf' }, bewijs: identityProof },
        {
          naam: { nl: 'Oudere kaart: je pukcode' },
          bewijs: {
            nl: 'De brief met je pukcode, als je die nog hebt',
            fr: 'La lettre avec votre code PUK, si vous l’avez encore',
            en: 'The letter with your PUK code, if you still have it',
            de: 'Der Brief mit Ihrem PUK-Code, falls Sie ihn noch haben',
          },
        },
      ],
      procedures: [
        step('Kaart lezen', 'We lezen je kaart en zien of je meteen een nieuwe pincode kunt kiezen.'),
        step('Nieuwe pincode', 'Je tikt zelf een code van vier cijfers in die alleen jij kent.'),
        step('Anders: codes aanvragen', 'Lukt het niet meteen, dan vragen we nieuwe codes aan en kom je later terug.'),
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
  },

  adreswijziging: {
    ipdc: {
      naam: {
        nl: 'Adreswijziging aangeven',
        fr: 'Déclarer un changement d’adresse',
        en: 'Report a change of address',
        de: 'Adressänderung melden',
      },
      beschrijving: {
        nl: 'Kom je in Lindegem wonen of verhuis je binnen Lindegem, geef dat dan aan binnen acht werkdagen nadat je in de woning bent getrokken. De wijkagent komt langs om te zien of je er echt woont.',
        en: 'If you move to or within Lindegem, report it within eight working days of moving in. The local police officer visits to check that you really live there.',
      },
      verdereBeschrijving: {
        nl: 'Eén volwassene kan de aangifte doen voor het hele gezin. Na een positief verslag van de wijkagent schrijven we je in op de datum van je aangifte en passen we aan het loket de chip van je kaart aan. De meeste overheidsdiensten krijgen je nieuwe adres vanzelf; je bank, verzekeraar, werkgever en energieleverancier verwittig je zelf.',
      },
      uitzonderingen: {
        nl: 'Verhuis je naar een andere gemeente, doe de aangifte dan daar. Een minderjarige die voor het eerst het ouderlijk huis verlaat, komt samen met een ouder. Trek je voor langer dan zes maanden naar het buitenland, dan laat je je vóór je vertrek uitschrijven.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont al op het nieuwe adres' }, bewijs: identityProof },
        {
          naam: { nl: 'Je weet wie er meeverhuist' },
          beschrijving: { nl: 'Naam en rijksregisternummer van elk gezinslid.' },
          bewijs: {
            nl: 'De gegevens of kaarten van iedereen die meeverhuist',
            fr: 'Les données ou cartes de toutes les personnes qui déménagent',
            en: 'The details or cards of everyone who moves with you',
            de: 'Die Angaben oder Ausweise aller mitziehenden Personen',
          },
        },
        {
          naam: { nl: 'Na de controle: kaarten en pincodes van het hele gezin' },
          bewijs: {
            nl: 'Na het bezoek van de wijkagent: alle identiteitskaarten en Kids-ID’s met hun pincode',
            fr: 'Après la visite de l’agent de quartier : toutes les cartes d’identité et Kids-ID avec leur code PIN',
            en: 'After the police officer’s visit: all identity cards and Kids-IDs with their PIN codes',
            de: 'Nach dem Besuch des Polizeibeamten: alle Personalausweise und Kids-IDs mit PIN-Code',
          },
        },
      ],
      procedures: [
        step('Aangifte', 'Doe de aangifte online, of aan het loket.'),
        step('Woonstcontrole', 'De wijkagent komt langs, meestal binnen drie weken. Zet je naam op bel en brievenbus.'),
        step(
          'Inschrijving',
          'Bij een positief verslag passen we het bevolkingsregister aan en krijg je een uitnodiging.',
        ),
        step('Kaarten aanpassen', 'Kom met de kaarten en pincodes van het hele gezin naar het loket.'),
      ],
      kosten: [free],
      regelgeving: [
        lawPopulationRegisters,
        {
          naam: {
            nl: 'Koninklijk besluit van 16 juli 1992 betreffende de bevolkingsregisters en het vreemdelingenregister',
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
  },

  'inschrijving-nieuwe-inwoner': {
    ipdc: {
      naam: {
        nl: 'Inschrijving uit het buitenland',
        fr: 'Inscription en venant de l’étranger',
        en: 'Registration on arrival from abroad',
        de: 'Anmeldung bei Zuzug aus dem Ausland',
      },
      beschrijving: {
        nl: 'Kom je vanuit het buitenland in Lindegem wonen, dan schrijf je je in bij de gemeente. Welke stukken nodig zijn, hangt af van je nationaliteit en de reden van je verblijf.',
        en: 'If you move to Lindegem from abroad, you register with the municipality. The documents needed depend on your nationality and the reason for your stay.',
      },
      verdereBeschrijving: {
        nl: 'Burgers van de Europese Unie die langer dan drie maanden blijven, vragen binnen drie maanden na aankomst een verklaring van inschrijving aan. Wie met een visum voor lang verblijf (visum D) aankomt, meldt zich binnen acht werkdagen. Belgen die terugkeren, geven hun adres aan zoals bij een gewone verhuizing.',
      },
      uitzonderingen: {
        nl: 'Kom je uit een andere Belgische gemeente, dan volstaat een adreswijziging. Kom je korter dan drie maanden, dan doe je alleen een melding van aanwezigheid, tenzij je in een hotel of ander logies verblijft.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je kunt je identiteit en nationaliteit aantonen' },
          bewijs: {
            nl: 'Je geldige nationale identiteitskaart of paspoort, met visum als je dat nodig hebt',
            fr: 'Votre carte d’identité nationale ou passeport valable, avec visa si nécessaire',
            en: 'Your valid national identity card or passport, with visa if required',
            de: 'Ihr gültiger Personalausweis oder Reisepass, mit Visum falls erforderlich',
          },
        },
        {
          naam: { nl: 'Je hebt een adres in Lindegem' },
          bewijs: {
            nl: 'Je huurcontract, eigendomsakte of een verklaring van de bewoner bij wie je intrekt',
            fr: 'Votre bail, titre de propriété ou une déclaration de l’habitant qui vous héberge',
            en: 'Your rental contract, deed of ownership or a statement by the resident you move in with',
            de: 'Ihr Mietvertrag, Eigentumsnachweis oder eine Erklärung des Bewohners, bei dem Sie einziehen',
          },
        },
        {
          naam: { nl: 'Je toont je gezinstoestand aan' },
          beschrijving: {
            nl: 'Buitenlandse akten moeten vaak gelegaliseerd en door een beëdigd vertaler vertaald zijn.',
          },
          bewijs: {
            nl: 'Geboorteakte en huwelijks- of echtscheidingsakte, zo nodig gelegaliseerd en vertaald',
            fr: 'Acte de naissance et acte de mariage ou de divorce, si nécessaire légalisés et traduits',
            en: 'Birth certificate and marriage or divorce certificate, legalised and translated if required',
            de: 'Geburtsurkunde und Heirats- oder Scheidungsurkunde, falls erforderlich legalisiert und übersetzt',
          },
        },
        { naam: { nl: 'Je hebt een pasfoto' }, bewijs: passportPhoto },
        {
          naam: { nl: 'Je toont de reden van je verblijf aan' },
          bewijs: {
            nl: 'Bewijs van werk, studie, gezinshereniging of voldoende middelen',
            fr: 'Preuve d’emploi, d’études, de regroupement familial ou de ressources suffisantes',
            en: 'Proof of work, study, family reunification or sufficient means',
            de: 'Nachweis über Arbeit, Studium, Familienzusammenführung oder ausreichende Mittel',
          },
        },
      ],
      procedures: [
        step('Afspraak maken', 'Alle gezinsleden die worden ingeschreven, komen mee naar de afspraak.'),
        step('Dossier openen', 'We kijken de stukken na en geven je een ontvangstbewijs met wat nog ontbreekt.'),
        step('Woonstcontrole', 'De wijkagent komt langs op je adres.'),
        step('Inschrijving en kaart', 'Na goedkeuring word je ingeschreven en kun je een verblijfskaart aanvragen.'),
      ],
      kosten: [
        step('Inschrijving', 'De inschrijving zelf is gratis.'),
        step(
          'Verblijfskaart',
          'Federale productiekost plus het tarief van de gemeente. Voor sommige verblijfsaanvragen is er ook een federale bijdrage, die je vooraf betaalt.',
        ),
      ],
      regelgeving: [
        lawPopulationRegisters,
        {
          naam: {
            nl: 'Wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen',
          },
        },
      ],
      websites: [{ naam: { nl: 'Dienst Vreemdelingenzaken' }, url: 'https://dofi.ibz.be' }],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'nieuw in belgië',
        'aanmelden',
        'bijlage 19',
        'komen wonen',
        'eerste inschrijving',
        'registration',
        'inscription commune',
        'anmeldung',
        'register as resident',
      ],
      type: 'Bewijs',
    },
    local: {
      ...identityCounter,
      level: 4,
      channels: ['onSite'],
      appointment: 'always',
      duration: 45,
      remarks:
        'Geef aan het onthaal de stukkenlijst in de taal van de bezoeker mee en noteer nationaliteit, visum en aankomstdatum bij de afspraak: de termijnen lopen vanaf aankomst. Loopt een termijn deze week af, dan vandaag nog een melding laten doen. Verwijs voor Nederlandse les en inburgering warm door naar Welzijn.',
      reviewOn: '2027-02-01',
      bundles: ['newResident'],
    },
  },

  'attest-gezinssamenstelling': {
    ipdc: {
      naam: {
        nl: 'Attest van gezinssamenstelling',
        fr: 'Certificat de composition de ménage',
        en: 'Certificate of household composition',
        de: 'Haushaltszusammensetzung (Bescheinigung)',
      },
      beschrijving: {
        nl: 'Dit attest toont wie er officieel samen op je adres woont. Je hebt het bijvoorbeeld nodig voor je kinderopvang, een studietoelage of een sociale woning.',
        en: 'This certificate shows who is officially registered at your address. You may need it for child care, a study grant or social housing.',
      },
      verdereBeschrijving: {
        nl: 'Je haalt het attest gratis en meteen zelf via Mijn Dossier, met je eID of itsme. Dat digitale attest heeft een elektronisch zegel en is even geldig als een attest van het loket.',
      },
      uitzonderingen: {
        nl: 'Veel overheden mogen dit attest niet meer vragen omdat ze je gegevens zelf kunnen raadplegen. Een attest op een datum in het verleden vraag je aan het loket van de gemeente waar je toen woonde.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent ingeschreven in Lindegem' }, bewijs: identityProof },
        {
          naam: { nl: 'Kom je voor iemand anders: volmacht' },
          bewijs: {
            nl: 'Voor iemand anders: een ondertekende volmacht en een kopie van die identiteitskaart',
            fr: 'Pour quelqu’un d’autre : une procuration signée et une copie de sa carte d’identité',
            en: 'On someone’s behalf: a signed authorisation and a copy of that person’s identity card',
            de: 'Für eine andere Person: eine unterschriebene Vollmacht und eine Kopie des Ausweises',
          },
        },
      ],
      procedures: [
        step('Online', 'Meld je aan op Mijn Dossier en download het attest.'),
        step('Aan het snelloket', 'Lukt het online niet, dan drukken we het attest meteen voor je af.'),
      ],
      kosten: [free],
      regelgeving: [
        {
          naam: {
            nl: 'Koninklijk besluit van 16 juli 1992 betreffende het verkrijgen van informatie uit de bevolkingsregisters en uit het vreemdelingenregister',
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
  },

  'attest-woonst-leven': {
    ipdc: {
      naam: {
        nl: 'Attest van woonst, leven of nationaliteit',
        fr: 'Certificat de résidence, de vie ou de nationalité',
        en: 'Certificate of residence, life or nationality',
        de: 'Wohnsitz-, Lebens- oder Staatsangehörigkeitsbescheinigung',
      },
      beschrijving: {
        nl: 'Een attest van woonst bevestigt waar je ingeschreven bent, een attest van leven dat je in leven bent en een attest van nationaliteit welke nationaliteit je hebt. Ze komen uit het bevolkingsregister.',
        en: 'A certificate of residence confirms where you are registered, a certificate of life that you are alive, and a certificate of nationality which nationality you hold. They come from the population register.',
      },
      verdereBeschrijving: {
        nl: 'De meeste attesten haal je gratis via Mijn Dossier. Voor een buitenlands pensioen moet je vaak een formulier van het pensioenfonds laten invullen en afstempelen: breng dat origineel mee.',
      },
      uitzonderingen: {
        nl: 'Wie voor een attest van leven niet kan komen, bijvoorbeeld vanuit een woonzorgcentrum, belt ons: we komen zo nodig ter plaatse.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent ingeschreven in Lindegem' }, bewijs: identityProof },
        {
          naam: { nl: 'Heb je een formulier gekregen: breng het mee' },
          bewijs: {
            nl: 'Het formulier van je pensioenfonds of instelling, als je er een kreeg',
            fr: 'Le formulaire de votre caisse de pension ou organisme, si vous en avez reçu un',
            en: 'The form from your pension fund or institution, if you received one',
            de: 'Das Formular Ihrer Pensionskasse oder Einrichtung, falls Sie eines erhalten haben',
          },
        },
      ],
      procedures: [
        step('Online', 'Download het attest via Mijn Dossier.'),
        step(
          'Aan het snelloket',
          'We drukken het attest af of stempelen je formulier. Voor een attest van leven kom je zelf.',
        ),
      ],
      kosten: [free],
      regelgeving: [
        {
          naam: {
            nl: 'Koninklijk besluit van 16 juli 1992 betreffende het verkrijgen van informatie uit de bevolkingsregisters en uit het vreemdelingenregister',
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
  },

  'uittreksel-strafregister': {
    ipdc: {
      naam: {
        nl: 'Uittreksel uit het strafregister',
        fr: 'Extrait de casier judiciaire',
        en: 'Criminal record extract',
        de: 'Auszug aus dem Strafregister',
      },
      beschrijving: {
        nl: 'Het uittreksel, vroeger het bewijs van goed gedrag en zeden, toont of je veroordelingen hebt. Een werkgever, school, club of overheid kan het vragen.',
        en: 'The extract, formerly the certificate of good conduct, shows whether you have convictions. An employer, school, club or authority may ask for it.',
      },
      verdereBeschrijving: {
        nl: 'Er zijn drie modellen. Model 595 is voor algemeen gebruik. Model 596.1 is voor gereglementeerde activiteiten, zoals taxi, bewaking of een wapenvergunning. Model 596.2 is voor wie met minderjarigen werkt, ook als vrijwilliger. Zeg waarvoor je het nodig hebt, dan kiezen we het juiste model.',
      },
      uitzonderingen: {
        nl: 'Wie geen woonplaats in België heeft, vraagt het uittreksel aan bij het Centraal Strafregister van de FOD Justitie.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent ingeschreven in Lindegem' }, bewijs: identityProof },
        {
          naam: { nl: 'Je weet waarvoor het uittreksel dient' },
          bewijs: {
            nl: 'De vraag van je werkgever, school of vereniging (voor werk met minderjarigen: een attest van de organisatie)',
            fr: 'La demande de votre employeur, école ou association (pour un travail avec des mineurs : une attestation de l’organisation)',
            en: 'The request from your employer, school or association (for work with minors: a statement by the organisation)',
            de: 'Die Anforderung Ihres Arbeitgebers, der Schule oder des Vereins (für Arbeit mit Minderjährigen: eine Bescheinigung der Organisation)',
          },
        },
        {
          naam: { nl: 'Kom je voor iemand anders: volmacht' },
          bewijs: {
            nl: 'Voor iemand anders: een ondertekende volmacht en een kopie van die identiteitskaart',
            fr: 'Pour quelqu’un d’autre : une procuration signée et une copie de sa carte d’identité',
            en: 'On someone’s behalf: a signed authorisation and a copy of that person’s identity card',
            de: 'Für eine andere Person: eine unterschriebene Vollmacht und eine Kopie des Ausweises',
          },
        },
      ],
      procedures: [
        step('Aanvragen', 'Vraag het uittreksel online aan of kom naar het snelloket.'),
        step(
          'Opzoeking',
          'We vragen je gegevens op in het Centraal Strafregister. Meestal heb je het uittreksel meteen.',
        ),
        step(
          'Ontvangen',
          'Is er een bijkomende controle nodig, zoals vaak bij model 596.2, dan bezorgen we het binnen enkele dagen.',
        ),
      ],
      kosten: [free],
      regelgeving: [{ naam: { nl: 'Wetboek van Strafvordering, artikelen 595 en 596' } }],
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
  },

  geboorteaangifte: {
    ipdc: {
      naam: {
        nl: 'Geboorteaangifte',
        fr: 'Déclaration de naissance',
        en: 'Registering a birth',
        de: 'Geburtsanmeldung',
      },
      beschrijving: {
        nl: 'Je geeft de geboorte van je kind aan binnen vijftien dagen, in de gemeente waar je kind geboren is. De ambtenaar maakt de geboorteakte op.',
        en: 'You register your child’s birth within fifteen days, in the municipality where the child was born. The registrar draws up the birth certificate.',
      },
      verdereBeschrijving: {
        nl: 'Is de vijftiende dag een zaterdag, zondag of feestdag, dan mag de aangifte nog op de volgende werkdag. Bij de eerste aangifte kiezen de ouders samen de familienaam: die van de ene ouder, die van de andere, of allebei in een gekozen volgorde. Voor volgende kinderen van dezelfde ouders geldt dezelfde naam.',
      },
      uitzonderingen: {
        nl: 'Is je kind in een ziekenhuis buiten Lindegem geboren, dan doe je de aangifte dáár; wij krijgen de gegevens vanzelf. Zijn de ouders niet getrouwd en is het kind nog niet erkend, dan komen beide ouders samen.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je kind is in Lindegem geboren' },
          bewijs: {
            nl: 'Het attest van de geboorte van ziekenhuis, arts of vroedvrouw, als het niet elektronisch is doorgestuurd',
            fr: 'L’attestation de naissance de l’hôpital, du médecin ou de la sage-femme, si elle n’a pas été transmise électroniquement',
            en: 'The statement of birth from the hospital, doctor or midwife, unless it was sent electronically',
            de: 'Die Geburtsbescheinigung von Krankenhaus, Arzt oder Hebamme, falls nicht elektronisch übermittelt',
          },
        },
        {
          naam: { nl: 'Je bent ouder van het kind' },
          bewijs: {
            nl: 'De identiteitskaarten van beide ouders',
            fr: 'Les cartes d’identité des deux parents',
            en: 'The identity cards of both parents',
            de: 'Die Personalausweise beider Elternteile',
          },
        },
        {
          naam: { nl: 'Heb je het kind al voor de geboorte erkend' },
          bewijs: {
            nl: 'De akte van erkenning, als die er is',
            fr: 'L’acte de reconnaissance, s’il existe',
            en: 'The act of recognition, if there is one',
            de: 'Die Anerkennungsurkunde, falls vorhanden',
          },
        },
      ],
      procedures: [
        step('Melding', 'Ziekenhuis, arts of vroedvrouw meldt de geboorte aan de burgerlijke stand.'),
        step('Aangifte', 'Eén of beide ouders komen naar het loket en kiezen voornamen en familienaam.'),
        step(
          'Akte',
          'De akte komt in de databank van de burgerlijke stand (DABS) en je kind wordt ingeschreven op je adres.',
        ),
      ],
      kosten: [free],
      regelgeving: [
        { naam: { nl: 'Oud Burgerlijk Wetboek, artikelen 42 tot 45 (aangifte en akte van geboorte)' } },
        { naam: { nl: 'Oud Burgerlijk Wetboek, artikel 335 en volgende (naam van het kind)' } },
      ],
      websites: [{ naam: { nl: 'Groeipakket' }, url: 'https://www.groeipakket.be' }],
      themas: ['BurgerOverheid', 'WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'baby aangeven',
        'kindje geboren',
        'geboorte',
        'kleine aangeven',
        'geboorteakte maken',
        'naissance',
        'birth registration',
        'geburt',
        'naam kind kiezen',
      ],
      type: 'Bewijs',
    },
    local: {
      ...civilRegistryCounter,
      channels: ['onSite'],
      appointment: 'possible',
      duration: 20,
      remarks:
        'Eerste vraag: waar is het kind geboren? Niet in Lindegem, dan hoort de aangifte elders. Reken de vijftien dagen na; loopt de termijn vandaag af, dan altijd meteen helpen. Ongehuwde ouders zonder erkenning: beide ouders moeten er zijn. Geef bij vertrek de bundel Geboorte mee (Kids-ID, Groeipakket, opvang).',
      reviewOn: '2027-05-15',
      bundles: ['birth'],
    },
  },

  'erkenning-kind': {
    ipdc: {
      naam: {
        nl: 'Erkenning van een kind',
        fr: 'Reconnaissance d’un enfant',
        en: 'Recognition of a child',
        de: 'Anerkennung eines Kindes',
      },
      beschrijving: {
        nl: 'Zijn de ouders niet met elkaar getrouwd, dan wordt de vader of meemoeder pas wettelijk ouder door het kind te erkennen. Dat kan voor, bij of na de geboorteaangifte.',
        en: 'If the parents are not married to each other, the father or co-mother becomes a legal parent only by recognising the child. This can be done before, at or after the registration of birth.',
      },
      verdereBeschrijving: {
        nl: 'De erkenning verloopt in twee stappen: eerst een aangifte van erkenning, daarna de erkenning zelf bij dezelfde ambtenaar. Zijn alle stukken in orde, dan kan dat vaak in één afspraak. Erkennen voor de geboorte is handig: dan kan één ouder later alleen de geboorteaangifte doen.',
      },
      uitzonderingen: {
        nl: 'Vanaf 12 jaar moet ook het kind zelf toestemmen. Een meerderjarig kind beslist alleen. De ambtenaar kan de erkenning uitstellen of weigeren als hij een schijnerkenning vermoedt.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Een van de ouders of het kind is ingeschreven in Lindegem, of het kind is hier geboren' },
          bewijs: {
            nl: 'De identiteitskaarten of paspoorten van beide ouders',
            fr: 'Les cartes d’identité ou passeports des deux parents',
            en: 'The identity cards or passports of both parents',
            de: 'Die Personalausweise oder Reisepässe beider Elternteile',
          },
        },
        {
          naam: { nl: 'Voor de geboorte: bewijs van zwangerschap' },
          bewijs: {
            nl: 'Voor de geboorte: een attest van arts of vroedvrouw met de vermoedelijke bevallingsdatum',
            fr: 'Avant la naissance : une attestation du médecin ou de la sage-femme avec la date présumée d’accouchement',
            en: 'Before birth: a statement by a doctor or midwife with the expected date of delivery',
            de: 'Vor der Geburt: eine Bescheinigung von Arzt oder Hebamme mit dem voraussichtlichen Geburtstermin',
          },
        },
        {
          naam: { nl: 'De moeder stemt toe' },
          beschrijving: { nl: 'De moeder komt mee of geeft haar toestemming in een authentieke akte.' },
        },
        {
          naam: { nl: 'In het buitenland geboren of niet-Belg' },
          bewijs: {
            nl: 'Geboorteakte en bewijs van burgerlijke staat uit het buitenland, zo nodig gelegaliseerd en vertaald',
            fr: 'Acte de naissance et preuve d’état civil étrangers, si nécessaire légalisés et traduits',
            en: 'Foreign birth certificate and proof of marital status, legalised and translated if required',
            de: 'Ausländische Geburtsurkunde und Familienstandsnachweis, falls nötig legalisiert und übersetzt',
          },
        },
      ],
      procedures: [
        step('Afspraak maken', 'We kijken bij de afspraak al na welke stukken in jouw geval nodig zijn.'),
        step('Aangifte van erkenning', 'De ambtenaar bekijkt het dossier en maakt de akte van aangifte op.'),
        step('Erkenning', 'Beide ouders tekenen. Je krijgt een afschrift van de akte van erkenning.'),
      ],
      kosten: [free],
      regelgeving: [
        { naam: { nl: 'Oud Burgerlijk Wetboek, artikelen 327/1 en volgende (aangifte van erkenning)' } },
        { naam: { nl: 'Oud Burgerlijk Wetboek, artikel 329bis (toestemming tot de erkenning)' } },
      ],
      websites: [],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'kind erkennen',
        'prenatale erkenning',
        'vader worden',
        'niet getrouwd en zwanger',
        'meemoeder',
        'reconnaissance enfant',
        'recognise child',
        'vaterschaft',
      ],
      type: 'Bewijs',
    },
    local: {
      ...civilRegistryByAppointment,
      channels: ['onSite'],
      appointment: 'always',
      duration: 30,
      remarks:
        'Noteer bij de afspraak de bevallingsdatum: bij minder dan vier weken voorrang geven. Vraag waar beide ouders geboren zijn; buitenlandse akten zijn de grootste oorzaak van uitstel. Spreek niet over een vermoeden van schijnerkenning aan de balie.',
      reviewOn: '2027-05-15',
      bundles: ['birth'],
    },
  },

  huwelijksaangifte: {
    ipdc: {
      naam: {
        nl: 'Huwelijk: aangifte',
        fr: 'Mariage : déclaration',
        en: 'Marriage: declaration of intent',
        de: 'Eheschließung: Anmeldung',
      },
      beschrijving: {
        nl: 'Wie wil trouwen, doet eerst aangifte bij de burgerlijke stand van de gemeente waar een van beiden is ingeschreven. Je trouwt ten vroegste veertien dagen na de akte van aangifte.',
        en: 'If you want to marry, you first make a declaration at the civil registry of the municipality where one of you is registered. You can marry fourteen days after the declaration at the earliest.',
      },
      verdereBeschrijving: {
        nl: 'Na die veertien dagen moet het huwelijk binnen zes maanden plaatsvinden, anders doe je de aangifte opnieuw. Getuigen zijn niet verplicht; je mag er hoogstens vier hebben. Een dag en uur in de trouwzaal kun je al vroeger vastleggen.',
      },
      uitzonderingen: {
        nl: 'Wonen jullie allebei in het buitenland en is een van jullie Belg, vraag dan na of het bij ons kan. Bij levensgevaar of een andere ernstige reden kan de procureur des Konings een kortere termijn toestaan. De ambtenaar kan het huwelijk uitstellen als hij een schijnhuwelijk vermoedt.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Jullie zijn allebei minstens 18 jaar en niet getrouwd' },
          bewijs: {
            nl: 'De identiteitskaarten van jullie beiden',
            fr: 'Les cartes d’identité des deux partenaires',
            en: 'The identity cards of both partners',
            de: 'Die Personalausweise beider Partner',
          },
        },
        {
          naam: { nl: 'In het buitenland geboren, getrouwd geweest of niet-Belg' },
          beschrijving: { nl: 'Belgische akten zoeken we zelf op in de databank van de burgerlijke stand.' },
          bewijs: {
            nl: 'Buitenlandse akten: geboorteakte, bewijs van ongehuwde staat en nationaliteit, gelegaliseerd en vertaald waar nodig',
            fr: 'Actes étrangers : acte de naissance, preuve de célibat et de nationalité, légalisés et traduits si nécessaire',
            en: 'Foreign documents: birth certificate, proof of single status and nationality, legalised and translated where required',
            de: 'Ausländische Urkunden: Geburtsurkunde, Ledigkeits- und Staatsangehörigkeitsnachweis, falls nötig legalisiert und übersetzt',
          },
        },
        {
          naam: { nl: 'Komt maar één van jullie: schriftelijke toestemming van de ander' },
          bewijs: {
            nl: 'Kom je alleen: een gewettigde volmacht van je partner',
            fr: 'Si vous venez seul : une procuration légalisée de votre partenaire',
            en: 'If you come alone: an authorisation from your partner with legalised signature',
            de: 'Wenn Sie allein kommen: eine beglaubigte Vollmacht Ihres Partners',
          },
        },
        {
          naam: { nl: 'Wil je getuigen: hun gegevens' },
          bewijs: {
            nl: 'Een kopie van de identiteitskaart van je getuigen (hoogstens vier)',
            fr: 'Une copie de la carte d’identité de vos témoins (quatre au maximum)',
            en: 'A copy of your witnesses’ identity cards (four at most)',
            de: 'Eine Kopie der Personalausweise Ihrer Trauzeugen (höchstens vier)',
          },
        },
      ],
      procedures: [
        step('Datum vastleggen', 'Kies dag en uur in de trouwzaal. De datum is pas zeker na de aangifte.'),
        step('Dossier', 'Bezorg ons de stukken. Belgische akten halen we zelf op.'),
        step('Aangifte', 'Jullie komen op afspraak en tekenen de akte van aangifte.'),
        step('Huwelijk', 'De ambtenaar van de burgerlijke stand voltrekt het huwelijk in het gemeentehuis.'),
      ],
      kosten: [
        step('Aangifte', 'Gratis.'),
        step('Huwelijk en trouwboekje', 'Tarief van de gemeente; een huwelijk op zaterdag kan meer kosten.'),
      ],
      regelgeving: [{ naam: { nl: 'Oud Burgerlijk Wetboek, artikelen 143 tot 167 (huwelijk en huwelijksaangifte)' } }],
      websites: [{ naam: { nl: 'Notaris.be: huwelijkscontract' }, url: 'https://www.notaris.be' }],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'trouwen',
        'huwen',
        'trouwzaal',
        'trouwdatum',
        'ondertrouw',
        'mariage',
        'getting married',
        'heiraten',
        'trouwboekje',
      ],
      type: 'Bewijs',
    },
    local: {
      ...civilRegistryByAppointment,
      channels: ['onSite'],
      appointment: 'always',
      duration: 45,
      remarks:
        'Vraag geboorteplaats en nationaliteit van beiden en een gewenste datum; met buitenlandse stukken minstens drie maanden rekenen. Kijk de agenda van de trouwzaal na voor je een datum noemt. Verwijs voor een huwelijkscontract naar een notaris: dat moet vóór het huwelijk.',
      reviewOn: '2027-03-15',
      bundles: ['marriage'],
    },
  },

  'wettelijke-samenwoning': {
    ipdc: {
      naam: {
        nl: 'Wettelijke samenwoning: verklaring of beëindiging',
        fr: 'Cohabitation légale : déclaration ou cessation',
        en: 'Legal cohabitation: declaration or termination',
        de: 'Gesetzliches Zusammenwohnen: Erklärung oder Beendigung',
      },
      beschrijving: {
        nl: 'Twee mensen die samenwonen, kunnen een verklaring van wettelijke samenwoning afleggen. Dat geeft bescherming, bijvoorbeeld van de gezinswoning en bij overlijden.',
        en: 'Two people who live together can make a declaration of legal cohabitation. It gives protection, for instance of the family home and in case of death.',
      },
      verdereBeschrijving: {
        nl: 'Het kan tussen partners, maar ook tussen familieleden of vrienden. De bescherming is kleiner dan bij een huwelijk. Bijkomende afspraken leg je vast bij een notaris. Het einde van de samenwoning geef je ook bij ons aan: samen, of alleen; in dat laatste geval verwittigt een gerechtsdeurwaarder de ander.',
      },
      uitzonderingen: {
        nl: 'De ambtenaar kan de vermelding uitstellen of weigeren als hij een schijn-wettelijke samenwoning vermoedt. Door een huwelijk of overlijden eindigt de wettelijke samenwoning vanzelf.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Jullie wonen samen op hetzelfde adres in Lindegem' },
          bewijs: {
            nl: 'De identiteitskaarten van jullie beiden',
            fr: 'Les cartes d’identité des deux partenaires',
            en: 'The identity cards of both partners',
            de: 'Die Personalausweise beider Partner',
          },
        },
        {
          naam: { nl: 'Jullie zijn niet getrouwd en niet met iemand anders wettelijk samenwonend' },
          bewijs: {
            nl: 'Met een buitenlandse burgerlijke staat: bewijs van ongehuwde staat, gelegaliseerd en vertaald waar nodig',
            fr: 'En cas d’état civil étranger : preuve de célibat, légalisée et traduite si nécessaire',
            en: 'With a foreign marital status: proof of single status, legalised and translated where required',
            de: 'Bei ausländischem Familienstand: Ledigkeitsnachweis, falls nötig legalisiert und übersetzt',
          },
        },
      ],
      procedures: [
        step('Verklaring invullen', 'Vul samen het formulier in en onderteken het.'),
        step('Afleggen op afspraak', 'Jullie komen allebei naar de afspraak en krijgen een ontvangstbewijs.'),
        step('Inschrijving', 'Is alles in orde, dan komt de verklaring in het bevolkingsregister.'),
      ],
      kosten: [
        step('Verklaring', 'Gratis.'),
        step('Eenzijdige beëindiging', 'Je betaalt vooraf de kosten van de gerechtsdeurwaarder.'),
      ],
      regelgeving: [{ naam: { nl: 'Oud Burgerlijk Wetboek, artikelen 1475 tot 1479 (wettelijke samenwoning)' } }],
      websites: [{ naam: { nl: 'Notaris.be: wettelijk samenwonen' }, url: 'https://www.notaris.be' }],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'samenwonen',
        'samenlevingscontract',
        'wettelijk samenwonen',
        'uit elkaar',
        'stopzetten samenwoning',
        'cohabitation légale',
        'civil partnership',
        'zusammenwohnen',
      ],
      type: 'Bewijs',
    },
    local: {
      ...civilRegistryByAppointment,
      channels: ['onSite'],
      appointment: 'always',
      duration: 20,
      remarks:
        'Staan ze al op hetzelfde adres? Zo niet, eerst de adreswijziging laten afronden. Bij een eenzijdige beëindiging de bezoeker apart ontvangen en geen adres van de andere partner meedelen. Leg uit dat een samenlevingscontract iets anders is en bij de notaris gebeurt.',
      reviewOn: '2027-03-15',
      bundles: ['marriage', 'moving'],
    },
  },

  overlijdensaangifte: {
    ipdc: {
      naam: {
        nl: 'Overlijden aangeven',
        fr: 'Déclarer un décès',
        en: 'Registering a death',
        de: 'Sterbefall melden',
      },
      beschrijving: {
        nl: 'Een overlijden wordt zo snel mogelijk aangegeven in de gemeente waar iemand overleden is. Meestal doet de begrafenisondernemer dat voor de familie.',
        en: 'A death is registered as soon as possible in the municipality where the person died. Usually the funeral director does this for the family.',
      },
      verdereBeschrijving: {
        nl: 'De ambtenaar maakt de overlijdensakte op en geeft toelating tot begraven of cremeren, ten vroegste 24 uur na het overlijden. Heeft de overledene een laatste wilsbeschikking laten registreren, dan houden we daar rekening mee. Ook de familie zelf mag de aangifte doen.',
      },
      uitzonderingen: {
        nl: 'Bij een gewelddadig of verdacht overlijden is eerst de toestemming van de procureur des Konings nodig. Overleed iemand in het buitenland, vraag dan een afspraak om de buitenlandse akte te laten opnemen.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Een arts heeft het overlijden vastgesteld' },
          bewijs: {
            nl: 'Het overlijdensattest van de arts (model IIIC, of model IIID voor een kind jonger dan 1 jaar)',
            fr: 'L’attestation de décès du médecin (modèle IIIC, ou IIID pour un enfant de moins d’un an)',
            en: 'The doctor’s death certificate (model IIIC, or IIID for a child under one year)',
            de: 'Die Todesbescheinigung des Arztes (Modell IIIC oder IIID für Kinder unter einem Jahr)',
          },
        },
        {
          naam: { nl: 'Je kent de gegevens van de overledene' },
          bewijs: {
            nl: 'Identiteitskaart, rijbewijs en trouwboekje van de overledene, voor zover je ze hebt',
            fr: 'Carte d’identité, permis de conduire et livret de mariage du défunt, si vous les avez',
            en: 'Identity card, driving licence and marriage booklet of the deceased, as far as you have them',
            de: 'Personalausweis, Führerschein und Familienbuch der verstorbenen Person, soweit vorhanden',
          },
        },
        { naam: { nl: 'Je bent aangever' }, bewijs: identityProof },
        {
          naam: { nl: 'Bij crematie: aanvraag en medische attesten' },
          bewijs: {
            nl: 'Bij crematie: de ondertekende aanvraag en de attesten van de artsen',
            fr: 'Pour une crémation : la demande signée et les attestations des médecins',
            en: 'For cremation: the signed request and the doctors’ certificates',
            de: 'Bei Einäscherung: der unterschriebene Antrag und die ärztlichen Bescheinigungen',
          },
        },
      ],
      procedures: [
        step('Vaststelling', 'Een arts stelt het overlijden vast en vult het attest in.'),
        step('Aangifte', 'De begrafenisondernemer of een naaste geeft het overlijden aan bij de burgerlijke stand.'),
        step('Toelating', 'We maken de akte op en geven de toelating tot begraven of cremeren.'),
        step('Afschriften', 'Je krijgt afschriften of uittreksels voor bank, notaris, verzekering en werkgever.'),
      ],
      kosten: [
        step('Aangifte en akte', 'Gratis.'),
        step('Begraafplaats', 'Voor een concessie of bijzetting geldt het tarief van de gemeente.'),
      ],
      regelgeving: [
        { naam: { nl: 'Oud Burgerlijk Wetboek, artikelen 55 en volgende (akte van overlijden)' } },
        { naam: { nl: 'Decreet van 16 januari 2004 op de begraafplaatsen en de lijkbezorging' } },
      ],
      websites: [{ naam: { nl: 'Notaris.be: erfenis en nalatenschap' }, url: 'https://www.notaris.be' }],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger', 'Onderneming'],
      zoektermen: [
        'overleden',
        'gestorven',
        'sterfgeval',
        'vader dood',
        'begrafenis',
        'crematie',
        'décès',
        'death',
        'todesfall',
        'overlijdensakte',
      ],
      type: 'Bewijs',
    },
    local: {
      ...civilRegistryCounter,
      channels: ['onSite', 'phone'],
      appointment: 'possible',
      duration: 25,
      remarks:
        'Laat nabestaanden niet in de wachtzaal zitten: roep Els of Dirk en ga naar de gesprekskamer. Begrafenisondernemers mogen zonder afspraak. Kijk of het model IIIC volledig is ingevuld en ondertekend; zonder dat attest kan er niets. Geef de bundel Overlijden mee en vraag of Welzijn kan helpen.',
      reviewOn: '2027-06-15',
      bundles: ['death'],
    },
  },

  'afschrift-akte': {
    ipdc: {
      naam: {
        nl: 'Afschrift of uittreksel van een akte van de burgerlijke stand',
        fr: 'Copie ou extrait d’un acte de l’état civil',
        en: 'Copy or extract of a civil status certificate',
        de: 'Abschrift oder Auszug aus einer Personenstandsurkunde',
      },
      beschrijving: {
        nl: 'Je kunt een afschrift of uittreksel krijgen van een geboorte-, huwelijks-, echtscheidings- of overlijdensakte. Een afschrift bevat de volledige akte met haar geschiedenis, een uittreksel alleen de actuele gegevens.',
        en: 'You can get a copy or extract of a birth, marriage, divorce or death certificate. A copy holds the full record with its history, an extract only the current data.',
      },
      verdereBeschrijving: {
        nl: 'Akten die in de databank van de burgerlijke stand (DABS) zitten, kun je in elke gemeente vragen, of zelf online. Alleen de persoon zelf, de (ex-)partner, de wettelijke vertegenwoordiger, ouders, grootouders, kinderen, kleinkinderen, erfgenamen en hun notaris of advocaat krijgen een afschrift.',
      },
      uitzonderingen: {
        nl: 'Oude akten worden na een aantal jaren openbaar en zijn dan vrij op te vragen voor stamboomonderzoek. Zit een oudere akte nog niet in de databank, dan vraag je ze bij de gemeente waar ze is opgemaakt. Voor gebruik buiten België kan een meertalig formulier, apostille of legalisatie nodig zijn.',
      },
      voorwaarden: [
        { naam: { nl: 'Je hebt recht op de akte' }, bewijs: identityProof },
        {
          naam: { nl: 'Vraag je de akte van iemand anders: bewijs van verwantschap of volmacht' },
          bewijs: {
            nl: 'Voor iemand anders: bewijs van verwantschap of een ondertekende volmacht',
            fr: 'Pour quelqu’un d’autre : preuve de parenté ou procuration signée',
            en: 'On someone’s behalf: proof of kinship or a signed authorisation',
            de: 'Für eine andere Person: Verwandtschaftsnachweis oder unterschriebene Vollmacht',
          },
        },
      ],
      procedures: [
        step('Online', 'Vraag de akte aan met je eID of itsme.'),
        step('Aan het snelloket', 'We zoeken de akte op en geven ze mee met zegel en handtekening.'),
        step('Nog niet digitaal', 'Zit de akte nog op papier, dan bezorgen we ze later per post of mail.'),
      ],
      kosten: [free],
      regelgeving: [
        { naam: { nl: 'Oud Burgerlijk Wetboek, boek I, titel II (akten van de burgerlijke stand)' } },
        {
          naam: {
            nl: 'Wet van 18 juni 2018 houdende diverse bepalingen inzake burgerlijk recht en bepalingen met het oog op de bevordering van alternatieve vormen van geschillenoplossing',
          },
        },
      ],
      websites: [siteJustOnWeb, siteForeignAffairs],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'geboorteakte',
        'geboortebewijs',
        'trouwakte',
        'overlijdensakte',
        'echtscheidingsakte',
        'akte opvragen',
        'acte de naissance',
        'birth certificate',
        'geburtsurkunde',
        'stamboom',
      ],
      type: 'Bewijs',
    },
    local: {
      ...quickCounter,
      department: 'civilRegistry',
      responsible: 'staff:els',
      backups: ['staff:bilal', 'staff:carla', 'staff:dirk'],
      channels: ['onSite', 'online'],
      appointment: 'never',
      duration: 5,
      remarks:
        'Vraag: voor welk land en welke instantie? Dat bepaalt afschrift of uittreksel en of er een meertalig formulier bij moet. Controleer het recht op de akte voor je opzoekt; bij twijfel naar Els. Stamboomvragen gaan naar het archief, op afspraak.',
      reviewOn: '2027-05-15',
      bundles: ['birth', 'marriage', 'death'],
    },
  },

  'naam-voornaam-wijzigen': {
    ipdc: {
      naam: {
        nl: 'Voornaam of familienaam wijzigen',
        fr: 'Changer de prénom ou de nom de famille',
        en: 'Change your first name or surname',
        de: 'Vorname oder Familienname ändern',
      },
      beschrijving: {
        nl: 'Je voornaam wijzig je bij de burgerlijke stand van je woonplaats. Sinds 1 juli 2024 kun je er ook één keer je familienaam wijzigen in de naam van (een van) je ouders.',
        en: 'You change your first name at the civil registry of your place of residence. Since 1 July 2024 you can also change your surname there once, to the name of (one of) your parents.',
      },
      verdereBeschrijving: {
        nl: 'Voor de familienaam kan het bij de gemeente als je meerderjarig of ontvoogd bent en kiest voor de naam van je ene ouder, je andere ouder of een combinatie van beide. Elke andere naam vraag je bij de dienst Naamsverandering van de FOD Justitie. Na de wijziging heb je een nieuwe identiteitskaart, reispas en rijbewijs nodig.',
      },
      uitzonderingen: {
        nl: 'Wie zijn voornaam wijzigt omdat die niet overeenstemt met de beleefde genderidentiteit, betaalt hoogstens een tiende van het gewone tarief. Je minderjarige kinderen die je naam dragen, krijgen de nieuwe familienaam mee; vanaf 12 jaar moeten ze daarmee instemmen.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je bent Belg, erkend vluchteling of staatloos en ingeschreven in Lindegem' },
          bewijs: identityProof,
        },
        {
          naam: { nl: 'De nieuwe voornaam zorgt niet voor verwarring en schaadt niemand' },
        },
        {
          naam: { nl: 'Je bent in het buitenland geboren' },
          bewijs: {
            nl: 'Je geboorteakte, als je niet in België geboren bent',
            fr: 'Votre acte de naissance, si vous n’êtes pas né en Belgique',
            en: 'Your birth certificate, if you were not born in Belgium',
            de: 'Ihre Geburtsurkunde, falls Sie nicht in Belgien geboren sind',
          },
        },
      ],
      procedures: [
        step('Afspraak en verzoek', 'Je legt je verzoek persoonlijk neer bij de ambtenaar van de burgerlijke stand.'),
        step('Onderzoek', 'We kijken het strafregister na en vragen bij twijfel advies aan het parket.'),
        step(
          'Beslissing',
          'Je krijgt de beslissing binnen enkele weken; bij een advies van het parket duurt het hoogstens drie maanden.',
        ),
        step('Documenten vernieuwen', 'We passen je akten en het Rijksregister aan. Daarna vernieuw je je kaarten.'),
      ],
      kosten: [
        step('Voornaam', 'Tarief van de gemeente.'),
        step('Familienaam bij de gemeente', 'Tarief van de gemeente.'),
        step('Familienaam bij de FOD Justitie', 'Een federaal registratierecht.'),
      ],
      regelgeving: [
        { naam: { nl: 'Oud Burgerlijk Wetboek, artikelen 370/1 tot 370/9 (naam en voornamen)' } },
        {
          naam: {
            nl: 'Wet van 7 januari 2024 tot wijziging van het oud Burgerlijk Wetboek en het Wetboek der registratie-, hypotheek- en griffierechten (procedure voor naamsverandering)',
          },
        },
      ],
      websites: [],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'naam veranderen',
        'voornaamswijziging',
        'achternaam veranderen',
        'naam van mijn moeder',
        'transgender voornaam',
        'changer de nom',
        'change name',
        'namensänderung',
      ],
      type: 'Toelating',
    },
    local: {
      ...civilRegistryByAppointment,
      leadTime: { value: 20, unit: 'workingDays' },
      channels: ['onSite'],
      appointment: 'always',
      duration: 30,
      remarks:
        'Vraag discreet of het om voornaam of familienaam gaat en schrijf geen reden op het ticket. De wijziging van familienaam bij de gemeente kan maar één keer: laat de burger daarover nadenken voor hij tekent. Gebruik de aanspreking die de bezoeker zelf kiest.',
      reviewOn: '2027-07-01',
      bundles: [],
    },
  },

  'wettiging-handtekening': {
    ipdc: {
      naam: {
        nl: 'Wettiging van een handtekening of eensluidend afschrift',
        fr: 'Légalisation de signature ou copie certifiée conforme',
        en: 'Legalisation of a signature or certified copy',
        de: 'Beglaubigung einer Unterschrift oder Kopie',
      },
      beschrijving: {
        nl: 'Bij een wettiging bevestigt de gemeente dat jij het document ondertekend hebt. Bij een eensluidend afschrift bevestigt ze dat een kopie gelijk is aan het origineel.',
        en: 'With a legalisation the municipality confirms that you signed a document. With a certified copy it confirms that a copy matches the original.',
      },
      verdereBeschrijving: {
        nl: 'De gemeente bevestigt alleen de handtekening of de gelijkheid, niet dat de inhoud juist is. Belgische overheden mogen in de regel geen eensluidend afschrift meer vragen: een gewone kopie volstaat.',
      },
      uitzonderingen: {
        nl: 'We wettigen geen handtekening op een blanco of onvolledig document en evenmin op een document dat tegen de wet ingaat. Een stuk in een taal die we niet begrijpen, kan eerst vertaald moeten worden. Voor gebruik in het buitenland kan daarna nog een apostille van de FOD Buitenlandse Zaken nodig zijn.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent de ondertekenaar en bent ingeschreven in Lindegem' }, bewijs: identityProof },
        {
          naam: { nl: 'Je tekent aan het loket' },
          bewijs: {
            nl: 'Het volledig ingevulde document, nog niet ondertekend',
            fr: 'Le document entièrement rempli, pas encore signé',
            en: 'The fully completed document, not yet signed',
            de: 'Das vollständig ausgefüllte, noch nicht unterschriebene Dokument',
          },
        },
        {
          naam: { nl: 'Voor een eensluidend afschrift: origineel en kopie' },
          bewijs: {
            nl: 'Voor een eensluidend afschrift: het origineel en de kopie',
            fr: 'Pour une copie certifiée conforme : l’original et la copie',
            en: 'For a certified copy: the original and the copy',
            de: 'Für eine beglaubigte Kopie: das Original und die Kopie',
          },
        },
      ],
      procedures: [
        step('Aanbieden', 'Toon het document en je identiteitskaart aan het snelloket.'),
        step('Tekenen en stempelen', 'Je tekent voor onze ogen; wij vergelijken, stempelen en tekenen.'),
      ],
      kosten: [step('Per handtekening of afschrift', '2 euro (tarief van de gemeente).')],
      regelgeving: [
        { naam: { nl: 'Nieuwe Gemeentewet, artikel 126 (wettiging van handtekeningen en eensluidend verklaren)' } },
      ],
      websites: [siteForeignAffairs],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
      zoektermen: [
        'handtekening legaliseren',
        'stempel op papier',
        'gelijkvormige kopie',
        'echt verklaren',
        'legalisatie',
        'copie conforme',
        'certified copy',
        'beglaubigung',
        'apostille',
      ],
      type: 'Bewijs',
    },
    local: {
      ...quickCounter,
      channels: ['onSite'],
      appointment: 'never',
      duration: 5,
      remarks:
        'Al getekend vóór het bezoek? Laat opnieuw tekenen waar je bij bent. Lees vluchtig waarover het gaat en weiger blanco stukken. Nooit een kopie van een identiteitskaart of diploma voor echt verklaren zonder het origineel in handen.',
      price: 200,
      reviewOn: '2027-09-01',
      bundles: [],
    },
  },

  'rijbewijs-voorlopig': {
    ipdc: {
      naam: {
        nl: 'Voorlopig rijbewijs',
        fr: 'Permis de conduire provisoire',
        en: 'Provisional driving licence',
        de: 'Vorläufiger Führerschein',
      },
      beschrijving: {
        nl: 'Met een voorlopig rijbewijs mag je oefenen om een rijbewijs te halen. Je vraagt het aan nadat je geslaagd bent voor het theorie-examen.',
        en: 'With a provisional licence you may practise for your driving test. You apply after passing the theory test.',
      },
      verdereBeschrijving: {
        nl: 'Voor de wagen (categorie B) zijn er drie modellen. M36: vanaf 17 jaar, met begeleider, 36 maanden geldig. M18: vanaf 18 jaar, zonder begeleider, 18 maanden geldig, na lessen in een rijschool. M12: 12 maanden geldig, voor wie zijn vorige voorlopig rijbewijs liet vervallen en nieuwe lessen volgde. Model 3 is er voor andere categorieën, zoals motor en vrachtwagen.',
      },
      uitzonderingen: {
        nl: 'Een M36 en een M18 kun je tijdens de geldigheid omwisselen. Het theorie-examen blijft drie jaar geldig; daarna leg je het opnieuw af.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent ingeschreven in Lindegem' }, bewijs: identityProof },
        {
          naam: { nl: 'Je bent hoogstens drie jaar geleden geslaagd voor het theorie-examen' },
          bewijs: {
            nl: 'Het aanvraagformulier van het examencentrum, volledig ingevuld en ondertekend',
            fr: 'Le formulaire de demande du centre d’examen, entièrement rempli et signé',
            en: 'The application form from the test centre, fully completed and signed',
            de: 'Das Antragsformular des Prüfzentrums, vollständig ausgefüllt und unterschrieben',
          },
        },
        {
          naam: { nl: 'M36 of M12: je hebt één of twee begeleiders' },
          bewijs: {
            nl: 'M36 of M12: de gegevens en handtekening van je begeleider(s) op het formulier',
            fr: 'M36 ou M12 : les données et la signature de votre ou vos guides sur le formulaire',
            en: 'M36 or M12: your supervisor’s details and signature on the form',
            de: 'M36 oder M12: Angaben und Unterschrift Ihrer Begleitperson(en) auf dem Formular',
          },
        },
        {
          naam: { nl: 'M18 of M12: je hebt lessen gevolgd in een erkende rijschool' },
          bewijs: {
            nl: 'M18 of M12: het attest van de rijschool',
            fr: 'M18 ou M12 : l’attestation de l’auto-école',
            en: 'M18 or M12: the certificate from the driving school',
            de: 'M18 oder M12: die Bescheinigung der Fahrschule',
          },
        },
      ],
      procedures: [
        step('Formulier invullen', 'Vul thuis alles in en laat je begeleider tekenen.'),
        step('Aanvragen', 'Kom persoonlijk. We gebruiken de foto en handtekening van je identiteitskaart.'),
        step('Afhalen', 'Je haalt het voorlopig rijbewijs na enkele werkdagen af aan het snelloket.'),
      ],
      kosten: [step('Voorlopig rijbewijs', '30 euro: de federale retributie en het tarief van de gemeente samen.')],
      regelgeving: [
        decreeDrivingLicences,
        {
          naam: {
            nl: 'Koninklijk besluit van 10 juli 2006 betreffende het rijbewijs voor voertuigen van categorie B',
          },
        },
      ],
      websites: [siteMobility],
      themas: ['MobiliteitOpenbareWerken'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'leervergunning',
        'l plaat',
        'leren rijden',
        'm36',
        'm18',
        'voorlopig rijbewijs',
        'permis provisoire',
        'learner licence',
        'theorie geslaagd',
      ],
      type: 'Toelating',
    },
    local: {
      ...identityCounter,
      leadTime: { value: 5, unit: 'workingDays' },
      channels: ['onSite'],
      appointment: 'possible',
      duration: 10,
      remarks:
        'Kijk het formulier na aan het onthaal: handtekening van de begeleider, verklaring over het gezichtsvermogen en datum van het theorie-examen ontbreken vaak. Is de foto op de eID ouder of niet meer gelijkend, vraag dan een pasfoto. Met een bijna vervallen voorlopig rijbewijs meteen op de gevolgen wijzen.',
      price: 3000,
      reviewOn: '2027-01-31',
      bundles: [],
    },
  },

  'rijbewijs-definitief': {
    ipdc: {
      naam: {
        nl: 'Rijbewijs aanvragen, vernieuwen of vervangen',
        fr: 'Demander, renouveler ou remplacer un permis de conduire',
        en: 'Apply for, renew or replace a driving licence',
        de: 'Führerschein beantragen, erneuern oder ersetzen',
      },
      beschrijving: {
        nl: 'Na je praktijkexamen vraag je bij de gemeente je rijbewijs in bankkaartmodel aan. Ook voor een vernieuwing, een extra categorie of een duplicaat kom je bij ons.',
        en: 'After your practical test you apply for your card-format driving licence at the municipality. The same goes for a renewal, an extra category or a duplicate.',
      },
      verdereBeschrijving: {
        nl: 'De kaart is 10 jaar geldig; het recht om te rijden blijft daarna bestaan, alleen de kaart moet vernieuwd worden. Voor bus en vrachtwagen (C en D) gelden kortere termijnen en een medische keuring.',
      },
      uitzonderingen: {
        nl: 'Is je rijbewijs verloren of gestolen, doe dan eerst aangifte bij de politie; met hun attest vraag je een duplicaat. Voor het omwisselen van een buitenlands rijbewijs maak je een afspraak: dat dossier vraagt een controle. Mag je om medische redenen alleen onder voorwaarden rijden? Breng dan het attest van de arts of het CARA mee.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent ingeschreven in Lindegem' }, bewijs: identityProof },
        {
          naam: { nl: 'Eerste rijbewijs of nieuwe categorie: je bent geslaagd' },
          beschrijving: { nl: 'Vraag het rijbewijs op tijd aan: het bewijs van slagen blijft drie jaar bruikbaar.' },
          bewijs: {
            nl: 'Het aanvraagformulier van het examencentrum',
            fr: 'Le formulaire de demande du centre d’examen',
            en: 'The application form from the test centre',
            de: 'Das Antragsformular des Prüfzentrums',
          },
        },
        {
          naam: { nl: 'Je levert je vorige rijbewijs in' },
          bewijs: {
            nl: 'Je voorlopig of vorig rijbewijs, of het attest van de politie bij verlies of diefstal',
            fr: 'Votre permis provisoire ou précédent, ou l’attestation de la police en cas de perte ou de vol',
            en: 'Your provisional or previous licence, or the police certificate if lost or stolen',
            de: 'Ihr vorläufiger oder früherer Führerschein oder bei Verlust oder Diebstahl die Bescheinigung der Polizei',
          },
        },
        {
          naam: { nl: 'Lijkt je foto op de eID niet meer: een pasfoto' },
          bewijs: {
            nl: 'Een recente pasfoto, als de foto op je identiteitskaart niet meer lijkt',
            fr: 'Une photo récente, si celle de votre carte d’identité n’est plus ressemblante',
            en: 'A recent photo, if the one on your identity card no longer looks like you',
            de: 'Ein aktuelles Foto, falls das auf Ihrem Personalausweis nicht mehr ähnlich ist',
          },
        },
      ],
      procedures: [
        step('Aanvragen', 'Kom persoonlijk met je formulier of oude rijbewijs.'),
        step('Productie', 'De kaart wordt centraal gemaakt en naar het gemeentehuis gestuurd.'),
        step('Afhalen', 'Je levert je oude rijbewijs in en krijgt het nieuwe aan het snelloket.'),
      ],
      kosten: [step('Rijbewijs', '30 euro: de federale retributie en het tarief van de gemeente samen.')],
      regelgeving: [decreeDrivingLicences],
      websites: [siteMobility],
      themas: ['MobiliteitOpenbareWerken'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'rijbewijs',
        'rijbewijs vervallen',
        'rijbewijs kwijt',
        'geslaagd praktijk',
        'roze rijbewijs',
        'duplicaat',
        'permis de conduire',
        'driving licence',
        'führerschein',
        'rijbewijs omwisselen',
      ],
      type: 'Toelating',
    },
    local: {
      ...identityCounter,
      leadTime: { value: 5, unit: 'workingDays' },
      channels: ['onSite'],
      appointment: 'possible',
      duration: 10,
      remarks:
        'Vraag meteen: nieuw, vernieuwing, kwijt of buitenlands? Buitenlands altijd op afspraak bij Dirk. Wie zijn rijbewijs kwijt is zonder politieattest, eerst doorverwijzen. Het oude papieren (roze) rijbewijs wordt nog vaak thuis vergeten: zonder inlevering geen afhaling.',
      price: 3000,
      reviewOn: '2027-01-31',
      bundles: [],
    },
  },

  'rijbewijs-internationaal': {
    ipdc: {
      naam: {
        nl: 'Internationaal rijbewijs',
        fr: 'Permis de conduire international',
        en: 'International driving permit',
        de: 'Internationaler Führerschein',
      },
      beschrijving: {
        nl: 'In sommige landen buiten de Europese Unie heb je naast je gewone rijbewijs een internationaal rijbewijs nodig. Je krijgt het meteen mee en het is hoogstens drie jaar geldig.',
        en: 'Some countries outside the European Union require an international permit besides your ordinary licence. You get it on the spot and it is valid for three years at most.',
      },
      verdereBeschrijving: {
        nl: 'Het internationaal rijbewijs is een vertaling van je rijbewijs: je moet altijd allebei bij je hebben. Vraag aan de ambassade, het verhuurbedrijf of de reisadviezen welk model je bestemming eist.',
      },
      uitzonderingen: {
        nl: 'Binnen de Europese Unie en in veel andere Europese landen volstaat je Belgisch rijbewijs. Met een voorlopig rijbewijs kun je geen internationaal rijbewijs krijgen.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt een geldig Belgisch of Europees rijbewijs en bent ingeschreven in Lindegem' },
          bewijs: {
            nl: 'Je rijbewijs en je identiteitskaart of verblijfskaart',
            fr: 'Votre permis de conduire et votre carte d’identité ou titre de séjour',
            en: 'Your driving licence and your identity card or residence card',
            de: 'Ihr Führerschein und Ihr Personalausweis oder Ihre Aufenthaltskarte',
          },
        },
        { naam: { nl: 'Je hebt een pasfoto op papier' }, bewijs: passportPhoto },
      ],
      procedures: [
        step('Aanvragen', 'Kom met je rijbewijs en een pasfoto naar het snelloket en zeg naar welk land je reist.'),
        step('Meekrijgen', 'We maken het internationaal rijbewijs terwijl je wacht.'),
      ],
      kosten: [
        step('Internationaal rijbewijs', '26 euro: de federale retributie en het tarief van de gemeente samen.'),
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
  },

  'reistoestemming-minderjarige': {
    ipdc: {
      naam: {
        nl: 'Reistoestemming voor een minderjarige',
        fr: 'Autorisation de voyage pour un mineur',
        en: 'Travel consent for a minor',
        de: 'Reisegenehmigung für Minderjährige',
      },
      beschrijving: {
        nl: 'Reist je kind zonder jou of met maar één ouder naar het buitenland, geef het dan een ondertekende toestemming mee. De gemeente wettigt je handtekening.',
        en: 'If your child travels abroad without you or with only one parent, give them a signed consent. The municipality legalises your signature.',
      },
      verdereBeschrijving: {
        nl: 'In België is de toestemming niet wettelijk verplicht, maar grenscontrole en luchtvaartmaatschappijen kunnen ernaar vragen. Vermeld de periode, de bestemming en wie het kind begeleidt. Sommige landen eisen een eigen formulier of een vertaling.',
      },
      uitzonderingen: {
        nl: 'Is er ruzie over de reis of een vonnis over het verblijf van het kind, dan kan de gemeente niet beslissen: neem contact op met je advocaat of de familierechtbank.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je oefent het ouderlijk gezag uit en tekent aan het loket' },
          bewijs: identityProof,
        },
        {
          naam: { nl: 'Je kent de gegevens van het kind en de begeleider' },
          bewijs: {
            nl: 'De identiteitskaart of Kids-ID van het kind en de gegevens van de begeleider',
            fr: 'La carte d’identité ou Kids-ID de l’enfant et les données de l’accompagnateur',
            en: 'The child’s identity card or Kids-ID and the details of the accompanying adult',
            de: 'Personalausweis oder Kids-ID des Kindes und die Angaben der Begleitperson',
          },
        },
        {
          naam: { nl: 'Je kent de reisdata' },
          bewijs: {
            nl: 'De bestemming en de data van vertrek en terugkeer',
            fr: 'La destination et les dates de départ et de retour',
            en: 'The destination and the dates of departure and return',
            de: 'Das Reiseziel und die Daten der Hin- und Rückreise',
          },
        },
      ],
      procedures: [
        step('Formulier invullen', 'Vul het formulier in, thuis of aan het loket, maar teken nog niet.'),
        step('Tekenen', 'Je tekent aan het snelloket en we wettigen je handtekening meteen.'),
      ],
      kosten: [free],
      regelgeving: [{ naam: { nl: 'Oud Burgerlijk Wetboek, artikelen 373 en 374 (ouderlijk gezag)' } }],
      websites: [siteForeignAffairs],
      themas: ['BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'ouderlijke toestemming',
        'toestemming op reis',
        'kind met oma op reis',
        'schoolreis',
        'kamp buitenland',
        'autorisation parentale',
        'travel consent',
        'reisevollmacht',
      ],
      type: 'Toelating',
    },
    local: {
      ...quickCounter,
      channels: ['onSite'],
      appointment: 'never',
      duration: 5,
      remarks:
        'Alleen een ouder of voogd kan tekenen, geen grootouder of begeleider. Kijk het ouderlijk gezag na in het Rijksregister bij gescheiden ouders. Vraag of het kind zelf een geldige Kids-ID of reispas heeft: dat merkt men te vaak pas op de luchthaven.',
      reviewOn: '2027-05-01',
      bundles: [],
    },
  },
}

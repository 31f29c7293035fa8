import type { LanguageMap } from '#domain/language/language.ts'
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

const step = (naam: LanguageMap, beschrijving: LanguageMap) => ({ naam, beschrijving })

const free = step({ nl: 'Gratis', fr: 'Gratuit' }, { nl: 'Je betaalt hier niets voor.', fr: 'Vous ne payez rien ici.' })

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
    fr: 'Loi du 19 juillet 1991 relative aux registres de la population, aux cartes d’identité, aux cartes des étrangers et aux documents de séjour',
  },
}
const decreeIdentityCards = {
  naam: {
    nl: 'Koninklijk besluit van 25 maart 2003 betreffende de identiteitskaarten',
    fr: 'Arrêté royal du 25 mars 2003 relatif aux cartes d’identité',
  },
}
const consularCode = {
  naam: {
    nl: 'Wet van 21 december 2013 houdende het Consulair Wetboek',
    fr: 'Loi du 21 décembre 2013 portant le Code consulaire',
  },
}
const decreeDrivingLicences = {
  naam: {
    nl: 'Koninklijk besluit van 23 maart 1998 betreffende het rijbewijs',
    fr: 'Arrêté royal du 23 mars 1998 relatif au permis de conduire',
  },
}

const siteHomeAffairs = {
  naam: { nl: 'FOD Binnenlandse Zaken: identiteitsdocumenten', fr: 'SPF Intérieur : documents d’identité' },
  url: 'https://www.ibz.rrn.fgov.be',
}
const siteDocStop = {
  naam: { nl: 'DOC STOP: verlies of diefstal melden', fr: 'DOC STOP : signaler une perte ou un vol' },
  url: 'https://www.docstop.be',
}
const siteForeignAffairs = {
  naam: {
    nl: 'FOD Buitenlandse Zaken: reisadvies en reisdocumenten',
    fr: 'SPF Affaires étrangères : conseils et documents de voyage',
  },
  url: 'https://diplomatie.belgium.be',
}
const siteMyFile = {
  naam: { nl: 'Mijn Dossier: attesten uit het Rijksregister', fr: 'Mon Dossier : attestations du Registre national' },
  url: 'https://mijndossier.rrn.fgov.be',
}
const siteJustOnWeb = {
  naam: { nl: 'Just-on-web (FOD Justitie)', fr: 'Just-on-web (SPF Justice)' },
  url: 'https://justonweb.be',
}
const siteMobility = {
  naam: { nl: 'FOD Mobiliteit en Vervoer: rijbewijs', fr: 'SPF Mobilité et Transports : permis de conduire' },
  url: 'https://mobilit.belgium.be',
}

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
        fr: 'Tout Belge à partir de 12 ans a une carte d’identité électronique. Vous en demandez une nouvelle quand l’ancienne expire, est abîmée ou quand la photo ne vous ressemble plus.',
        en: 'Every Belgian aged 12 or over has an electronic identity card. Apply for a new one when yours expires, is damaged or no longer looks like you.',
      },
      verdereBeschrijving: {
        nl: 'De kaart is 10 jaar geldig voor volwassenen, 6 jaar voor jongeren van 12 tot 18 jaar en 30 jaar vanaf 75 jaar. Vanaf 15 jaar moet je je kaart altijd bij je hebben. Bij de aanvraag nemen we twee vingerafdrukken. Je krijgt een oproeping voor je kaart vervalt, maar je mag ook zelf al vroeger komen.',
        fr: 'La carte est valable 10 ans pour les adultes, 6 ans pour les jeunes de 12 à 18 ans et 30 ans à partir de 75 ans. Dès 15 ans, vous devez toujours l’avoir sur vous. Lors de la demande, nous prenons deux empreintes digitales. Vous recevez une convocation avant l’expiration, mais vous pouvez aussi venir plus tôt.',
      },
      uitzonderingen: {
        nl: 'Voor kinderen jonger dan 12 jaar vraag je een Kids-ID. Heb je de kaart dringend nodig, dan kan een spoedprocedure; die is een stuk duurder. Is je kaart kwijt of gestolen, doe dan eerst aangifte. Kun je door ziekte niet komen, bel ons dan: we zoeken samen een oplossing, zo nodig met een huisbezoek.',
        fr: 'Pour les enfants de moins de 12 ans, demandez une Kids-ID. Si la carte est urgente, une procédure d’urgence est possible ; elle est nettement plus chère. Si votre carte est perdue ou volée, faites d’abord une déclaration. Si vous ne pouvez pas venir pour cause de maladie, appelez-nous : nous cherchons une solution, au besoin avec une visite à domicile.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent Belg, minstens 12 jaar en ingeschreven in Lindegem',
            fr: 'Vous êtes Belge, avez au moins 12 ans et êtes inscrit à Lindegem',
          },
          bewijs: {
            nl: 'Je huidige identiteitskaart (of je attest van verlies of diefstal)',
            fr: 'Votre carte d’identité actuelle (ou l’attestation de perte ou de vol)',
            en: 'Your current identity card (or the certificate of loss or theft)',
            de: 'Ihr aktueller Personalausweis (oder die Verlust- bzw. Diebstahlsbescheinigung)',
          },
        },
        {
          naam: { nl: 'Je hebt een goedgekeurde pasfoto', fr: 'Vous avez une photo d’identité conforme' },
          beschrijving: {
            nl: 'Mond dicht, geen weerspiegeling in de bril, gezicht recht naar voren.',
            fr: 'Bouche fermée, pas de reflet dans les lunettes, visage de face.',
          },
          bewijs: passportPhoto,
        },
        {
          naam: { nl: 'Je komt persoonlijk', fr: 'Vous venez en personne' },
          beschrijving: {
            nl: 'Minderjarigen komen samen met een ouder of voogd.',
            fr: 'Les mineurs viennent avec un parent ou un tuteur.',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Aanvragen', fr: 'Demander' },
          {
            nl: 'Kom persoonlijk met je oude kaart en je foto. We nemen je vingerafdrukken en je handtekening.',
            fr: 'Venez en personne avec votre ancienne carte et votre photo. Nous prenons vos empreintes digitales et votre signature.',
          },
        ),
        step(
          { nl: 'Betalen', fr: 'Payer' },
          {
            nl: 'Je betaalt bij de aanvraag, bij voorkeur met de bankkaart.',
            fr: 'Vous payez lors de la demande, de préférence par carte bancaire.',
          },
        ),
        step(
          { nl: 'Codes ontvangen', fr: 'Recevoir les codes' },
          {
            nl: 'Je krijgt thuis per brief je pincode en pukcode. Bewaar die brief.',
            fr: 'Vous recevez chez vous par lettre votre code PIN et votre code PUK. Gardez cette lettre.',
          },
        ),
        step(
          { nl: 'Afhalen', fr: 'Retirer' },
          {
            nl: 'Haal je kaart zelf af aan het snelloket, met je oude kaart en de brief met de codes.',
            fr: 'Retirez vous-même votre carte au guichet rapide, avec votre ancienne carte et la lettre avec les codes.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Gewone procedure', fr: 'Procédure ordinaire' },
          {
            nl: '27 euro: de federale productiekost en het tarief van de gemeente samen. Het tarief wordt geïndexeerd.',
            fr: '27 euros : le coût de fabrication fédéral et le tarif de la commune ensemble. Le tarif est indexé.',
          },
        ),
        step(
          { nl: 'Spoedprocedure', fr: 'Procédure d’urgence' },
          {
            nl: 'Federale spoedprijs plus het tarief van de gemeente. Vraag de juiste prijs aan het loket.',
            fr: 'Prix fédéral d’urgence plus le tarif de la commune. Demandez le prix exact au guichet.',
          },
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
        fr: 'Faites bloquer votre carte tout de suite via DOC STOP, puis faites une déclaration. Vous recevez une attestation provisoire (annexe 12) et demandez une nouvelle carte.',
        en: 'Block your card at once through DOC STOP, then report it. You receive a provisional certificate (annex 12) and apply for a new card.',
      },
      verdereBeschrijving: {
        nl: 'DOC STOP is dag en nacht bereikbaar op 00800 2123 2123 (gratis) of op +32 2 518 21 23. De bijlage 12 is één maand geldig en geldt alleen in België: je kunt er niet mee reizen.',
        fr: 'DOC STOP répond jour et nuit au 00800 2123 2123 (gratuit) ou au +32 2 518 21 23. L’annexe 12 est valable un mois et seulement en Belgique : vous ne pouvez pas voyager avec elle.',
      },
      uitzonderingen: {
        nl: 'Bij diefstal doe je aangifte bij de politie en kom je met hun attest naar ons. Is het gemeentehuis gesloten, dan kun je ook voor verlies naar de politie. Een verloren vreemdelingenkaart geef je altijd bij de politie aan. Vind je je kaart na de aangifte terug, dan is ze niet meer bruikbaar en lever je ze bij ons in.',
        fr: 'En cas de vol, faites une déclaration à la police et venez chez nous avec leur attestation. Si la maison communale est fermée, vous pouvez aussi déclarer une perte à la police. Une carte d’étranger perdue se déclare toujours à la police. Si vous retrouvez votre carte après la déclaration, elle n’est plus utilisable et vous nous la rendez.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je kunt aantonen wie je bent', fr: 'Vous pouvez prouver qui vous êtes' },
          bewijs: {
            nl: 'Een ander bewijs van wie je bent, zoals je rijbewijs of reispas (als je dat hebt)',
            fr: 'Une autre preuve d’identité, par exemple permis de conduire ou passeport (si vous en avez une)',
            en: 'Another proof of who you are, such as a driving licence or passport (if you have one)',
            de: 'Ein anderer Nachweis Ihrer Identität, z. B. Führerschein oder Reisepass (falls vorhanden)',
          },
        },
        {
          naam: {
            nl: 'Je hebt een pasfoto voor het attest en de nieuwe kaart',
            fr: 'Vous avez une photo d’identité pour l’attestation et la nouvelle carte',
          },
          bewijs: passportPhoto,
        },
        {
          naam: {
            nl: 'Bij diefstal: je hebt aangifte gedaan bij de politie',
            fr: 'En cas de vol : vous avez fait une déclaration à la police',
          },
          bewijs: {
            nl: 'Bij diefstal: het attest van de politie',
            fr: 'En cas de vol : l’attestation de la police',
            en: 'If stolen: the certificate from the police',
            de: 'Bei Diebstahl: die Bescheinigung der Polizei',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Blokkeren', fr: 'Bloquer' },
          {
            nl: 'Bel meteen DOC STOP: 00800 2123 2123 of +32 2 518 21 23.',
            fr: 'Appelez tout de suite DOC STOP : 00800 2123 2123 ou +32 2 518 21 23.',
          },
        ),
        step(
          { nl: 'Aangifte doen', fr: 'Faire une déclaration' },
          {
            nl: 'Bij verlies kom je naar het loket, bij diefstal ga je eerst naar de politie.',
            fr: 'En cas de perte, venez au guichet ; en cas de vol, allez d’abord à la police.',
          },
        ),
        step(
          { nl: 'Attest krijgen', fr: 'Recevoir l’attestation' },
          {
            nl: 'Je krijgt een bijlage 12, die één maand je kaart vervangt in België.',
            fr: 'Vous recevez une annexe 12, qui remplace votre carte pendant un mois en Belgique.',
          },
        ),
        step(
          { nl: 'Nieuwe kaart', fr: 'Nouvelle carte' },
          {
            nl: 'We starten in hetzelfde bezoek de aanvraag van je nieuwe kaart.',
            fr: 'Nous commençons lors de la même visite la demande de votre nouvelle carte.',
          },
        ),
      ],
      kosten: [
        step({ nl: 'Aangifte en bijlage 12', fr: 'Déclaration et annexe 12' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
        step(
          { nl: 'Nieuwe kaart', fr: 'Nouvelle carte' },
          {
            nl: '27 euro in de gewone procedure (tarief van de gemeente); een spoedprocedure is duurder.',
            fr: '27 euros en procédure ordinaire (tarif de la commune) ; une procédure d’urgence est plus chère.',
          },
        ),
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
        fr: 'Votre nouvelle carte d’identité, Kids-ID ou carte d’étranger est prête. Nous l’activons au guichet rapide ; cela prend cinq minutes.',
        en: 'Your new identity card, Kids-ID or residence card is ready. We activate it at the quick counter in about five minutes.',
      },
      uitzonderingen: {
        nl: 'Heb je de brief met de codes niet gekregen of ben je hem kwijt, kom dan toch: we kijken aan het loket of je meteen een nieuwe pincode kunt kiezen. Een Kids-ID wordt afgehaald door een ouder of voogd.',
        fr: 'Si vous n’avez pas reçu la lettre avec les codes ou l’avez perdue, venez quand même : nous regardons au guichet si vous pouvez choisir tout de suite un nouveau code PIN. Une Kids-ID est retirée par un parent ou un tuteur.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je levert je oude kaart of attest in', fr: 'Vous rendez votre ancienne carte ou attestation' },
          bewijs: {
            nl: 'Je oude kaart of je bijlage 12',
            fr: 'Votre ancienne carte ou votre annexe 12',
            en: 'Your old card or your annex 12 certificate',
            de: 'Ihr alter Ausweis oder Ihre Anlage 12',
          },
        },
        {
          naam: { nl: 'Je hebt je codes gekregen', fr: 'Vous avez reçu vos codes' },
          bewijs: {
            nl: 'De brief met je pincode en pukcode',
            fr: 'La lettre avec vos codes PIN et PUK',
            en: 'The letter with your PIN and PUK codes',
            de: 'Der Brief mit Ihrem PIN- und PUK-Code',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Wachten op de brief', fr: 'Attendre la lettre' },
          {
            nl: 'Kom pas als je de brief met de codes hebt; dan ligt ook de kaart klaar.',
            fr: 'Ne venez que quand vous avez la lettre avec les codes ; la carte est alors prête aussi.',
          },
        ),
        step(
          { nl: 'Afhalen en activeren', fr: 'Retirer et activer' },
          {
            nl: 'Kom zelf langs. Je controleert je vingerafdruk en kiest eventueel een eigen pincode.',
            fr: 'Venez vous-même. Vous vérifiez votre empreinte et choisissez éventuellement votre propre code PIN.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Gratis', fr: 'Gratuit' },
          { nl: 'Je hebt al betaald bij de aanvraag.', fr: 'Vous avez déjà payé lors de la demande.' },
        ),
      ],
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
        fr: 'Avec une Kids-ID, un enfant belge de moins de 12 ans peut voyager dans l’Union européenne et vers quelques autres pays. La carte n’est pas obligatoire en Belgique et est valable trois ans.',
        en: 'With a Kids-ID a Belgian child under 12 can travel within the European Union and to some other countries. It is not compulsory in Belgium and is valid for three years.',
      },
      verdereBeschrijving: {
        nl: 'De kaart blijft geldig tot de vervaldag, ook als je kind intussen 12 jaar wordt. De kaart hoort bij het kind en reist mee tussen gescheiden ouders. Kijk voor je bestemming op de website van Buitenlandse Zaken: sommige landen vragen een reispas.',
        fr: 'La carte reste valable jusqu’à son échéance, même si votre enfant a entre-temps 12 ans. Elle appartient à l’enfant et l’accompagne d’un parent séparé à l’autre. Vérifiez votre destination sur le site des Affaires étrangères : certains pays demandent un passeport.',
      },
      uitzonderingen: {
        nl: 'Vertrek je binnenkort, dan kan een spoedprocedure; die is een stuk duurder. Kinderen zonder Belgische nationaliteit krijgen een ander document: vraag het aan het loket.',
        fr: 'Si vous partez bientôt, une procédure d’urgence est possible ; elle est nettement plus chère. Les enfants sans nationalité belge reçoivent un autre document : renseignez-vous au guichet.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je kind is Belg, jonger dan 12 jaar en ingeschreven in Lindegem',
            fr: 'Votre enfant est Belge, a moins de 12 ans et est inscrit à Lindegem',
          },
          bewijs: childComesAlong,
        },
        {
          naam: { nl: 'Je oefent het ouderlijk gezag uit', fr: 'Vous exercez l’autorité parentale' },
          bewijs: identityProof,
        },
        {
          naam: {
            nl: 'Je hebt een goedgekeurde pasfoto van je kind',
            fr: 'Vous avez une photo d’identité conforme de votre enfant',
          },
          bewijs: passportPhoto,
        },
        {
          naam: {
            nl: 'Bij vernieuwing: je levert de oude Kids-ID in',
            fr: 'Pour un renouvellement : vous rendez l’ancienne Kids-ID',
          },
          bewijs: {
            nl: 'De oude Kids-ID, als er een is',
            fr: 'L’ancienne Kids-ID, s’il y en a une',
            en: 'The old Kids-ID, if there is one',
            de: 'Die alte Kids-ID, falls vorhanden',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Aanvragen', fr: 'Demander' },
          {
            nl: 'Kom samen met je kind naar het loket. Eén ouder met ouderlijk gezag volstaat.',
            fr: 'Venez au guichet avec votre enfant. Un seul parent qui exerce l’autorité parentale suffit.',
          },
        ),
        step(
          { nl: 'Codes ontvangen', fr: 'Recevoir les codes' },
          {
            nl: 'De brief met de codes komt toe op het adres van het kind.',
            fr: 'La lettre avec les codes arrive à l’adresse de l’enfant.',
          },
        ),
        step(
          { nl: 'Afhalen', fr: 'Retirer' },
          {
            nl: 'Een ouder haalt de kaart af aan het snelloket, met de brief en de oude Kids-ID.',
            fr: 'Un parent retire la carte au guichet rapide, avec la lettre et l’ancienne Kids-ID.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Gewone procedure', fr: 'Procédure ordinaire' },
          {
            nl: '11 euro: de federale productiekost en het tarief van de gemeente samen.',
            fr: '11 euros : le coût de fabrication fédéral et le tarif de la commune ensemble.',
          },
        ),
        step(
          { nl: 'Spoedprocedure', fr: 'Procédure d’urgence' },
          {
            nl: 'Federale spoedprijs plus het tarief van de gemeente; voor een tweede kind uit hetzelfde gezin kan die lager zijn.',
            fr: 'Prix fédéral d’urgence plus le tarif de la commune ; pour un deuxième enfant de la même famille, il peut être plus bas.',
          },
        ),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Koninklijk besluit van 10 december 1996 betreffende verschillende identiteitsdocumenten voor kinderen onder de twaalf jaar',
            fr: 'Arrêté royal du 10 décembre 1996 relatif aux différents documents d’identité pour les enfants de moins de douze ans',
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
        step(
          { nl: 'Betalen', fr: 'Payer' },
          { nl: 'Je betaalt bij de aanvraag.', fr: 'Vous payez lors de la demande.' },
        ),
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
        fr: 'Si vous partez très bientôt, vous pouvez faire faire votre passeport en urgence ou en super urgence. Le prix est nettement plus élevé que dans la procédure ordinaire.',
        en: 'If you leave very soon, your passport can be made by the urgent or super-urgent procedure. The price is much higher than the ordinary one.',
      },
      verdereBeschrijving: {
        nl: 'Dringend: de pas wordt binnen enkele werkdagen aan het gemeentehuis geleverd. Superdringend: je haalt de pas dezelfde dag of de volgende dag zelf af bij het afhaalpunt van de FOD Buitenlandse Zaken. We kijken samen welke procedure op tijd komt.',
        fr: 'Urgence : le passeport est livré à la maison communale en quelques jours ouvrables. Super urgence : vous retirez le passeport vous-même, le jour même ou le lendemain, au point de retrait du SPF Affaires étrangères. Nous regardons ensemble quelle procédure arrive à temps.',
      },
      uitzonderingen: {
        nl: 'Komt zelfs de superdringende procedure te laat, neem dan contact op met de FOD Buitenlandse Zaken. Voor een reis binnen de Europese Unie volstaat vaak een identiteitskaart, eventueel met spoed.',
        fr: 'Si même la super urgence arrive trop tard, contactez le SPF Affaires étrangères. Pour un voyage dans l’Union européenne, une carte d’identité suffit souvent, au besoin en urgence.',
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
          bewijs: {
            nl: 'Je vorige reispas, of het attest van verlies of diefstal',
            fr: 'Votre ancien passeport, ou l’attestation de perte ou de vol',
            en: 'Your previous passport, or the certificate of loss or theft',
            de: 'Ihr früherer Reisepass oder die Verlust- bzw. Diebstahlsbescheinigung',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Procedure kiezen', fr: 'Choisir la procédure' },
          {
            nl: 'Zeg wanneer je vertrekt. We kiezen de goedkoopste procedure die nog op tijd is.',
            fr: 'Dites quand vous partez. Nous choisissons la procédure la moins chère qui arrive encore à temps.',
          },
        ),
        step(
          { nl: 'Aanvragen vóór het einduur', fr: 'Demander avant l’heure limite' },
          {
            nl: 'Kom zo vroeg mogelijk op een werkdag: na het einduur telt de aanvraag voor de volgende werkdag.',
            fr: 'Venez le plus tôt possible un jour ouvrable : après l’heure limite, la demande compte pour le jour ouvrable suivant.',
          },
        ),
        step(
          { nl: 'Afhalen', fr: 'Retirer' },
          {
            nl: 'Haal de pas af aan het gemeentehuis of, bij superdringend, bij het federale afhaalpunt.',
            fr: 'Retirez le passeport à la maison communale ou, en super urgence, au point de retrait fédéral.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Spoedtarief', fr: 'Tarif d’urgence' },
          {
            nl: 'Het federale tarief hangt af van je leeftijd en de gekozen procedure; daarbij komt het tarief van de gemeente.',
            fr: 'Le tarif fédéral dépend de votre âge et de la procédure choisie ; s’y ajoute le tarif de la commune.',
          },
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
        fr: 'Votre nouveau passeport est prêt au guichet rapide. Vérifiez les données et signez pour réception.',
        en: 'Your new passport is ready at the quick counter. Check the details and sign for receipt.',
      },
      uitzonderingen: {
        nl: 'Kun je niet zelf komen, dan kan iemand anders de reispas afhalen met een ondertekende volmacht en je identiteitskaart. De reispas van een minderjarige wordt afgehaald door een ouder of voogd.',
        fr: 'Si vous ne pouvez pas venir vous-même, quelqu’un d’autre peut retirer le passeport avec une procuration signée et votre carte d’identité. Le passeport d’un mineur est retiré par un parent ou un tuteur.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je kunt aantonen wie je bent', fr: 'Vous pouvez prouver qui vous êtes' },
          bewijs: identityProof,
        },
        {
          naam: {
            nl: 'Komt iemand anders in jouw plaats: volmacht',
            fr: 'Quelqu’un d’autre vient à votre place : procuration',
          },
          bewijs: {
            nl: 'Voor iemand anders: een ondertekende volmacht en beide identiteitskaarten',
            fr: 'Pour quelqu’un d’autre : une procuration signée et les deux cartes d’identité',
            en: 'On someone’s behalf: a signed authorisation and both identity cards',
            de: 'Für eine andere Person: eine unterschriebene Vollmacht und beide Personalausweise',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Bericht afwachten', fr: 'Attendre le message' },
          {
            nl: 'We laten je weten dat je reispas klaarligt.',
            fr: 'Nous vous faisons savoir que votre passeport est prêt.',
          },
        ),
        step(
          { nl: 'Afhalen', fr: 'Retirer' },
          {
            nl: 'Kom naar het snelloket, kijk je naam en geboortedatum na en teken voor ontvangst.',
            fr: 'Venez au guichet rapide, vérifiez votre nom et votre date de naissance et signez pour réception.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Gratis', fr: 'Gratuit' },
          { nl: 'Je hebt al betaald bij de aanvraag.', fr: 'Vous avez déjà payé lors de la demande.' },
        ),
      ],
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
        fr: 'Signalez tout de suite que votre passeport a disparu, pour que personne n’en abuse. Il devient définitivement non valable ; ensuite, vous pouvez en demander un nouveau.',
        en: 'Report your missing passport at once so that nobody can misuse it. It becomes permanently invalid; then you can apply for a new one.',
      },
      verdereBeschrijving: {
        nl: 'Bel DOC STOP op 00800 2123 2123 of +32 2 518 21 23, dag en nacht. Voor een reispas bestaat er geen vervangend attest zoals de bijlage 12.',
        fr: 'Appelez DOC STOP au 00800 2123 2123 ou au +32 2 518 21 23, jour et nuit. Pour un passeport, il n’existe pas d’attestation de remplacement comme l’annexe 12.',
      },
      uitzonderingen: {
        nl: 'Ben je in het buitenland, doe dan aangifte bij de plaatselijke politie en neem contact op met de Belgische ambassade of het consulaat. Vind je de reispas terug, dan is hij niet meer geldig en lever je hem in.',
        fr: 'Si vous êtes à l’étranger, faites une déclaration à la police locale et contactez l’ambassade ou le consulat de Belgique. Si vous retrouvez le passeport, il n’est plus valable et vous le rendez.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent de houder van de reispas (of de ouder van de houder)',
            fr: 'Vous êtes le titulaire du passeport (ou le parent du titulaire)',
          },
          bewijs: identityProof,
        },
        {
          naam: {
            nl: 'Bij diefstal: je hebt aangifte gedaan bij de politie',
            fr: 'En cas de vol : vous avez fait une déclaration à la police',
          },
          bewijs: {
            nl: 'Bij diefstal: het attest van de politie',
            fr: 'En cas de vol : l’attestation de la police',
            en: 'If stolen: the certificate from the police',
            de: 'Bei Diebstahl: die Bescheinigung der Polizei',
          },
        },
        {
          naam: {
            nl: 'Wil je meteen een nieuwe reispas: een pasfoto',
            fr: 'Vous voulez tout de suite un nouveau passeport : une photo d’identité',
          },
          bewijs: passportPhoto,
        },
      ],
      procedures: [
        step(
          { nl: 'Melden', fr: 'Déclarer' },
          { nl: 'Bel DOC STOP zodra je het merkt.', fr: 'Appelez DOC STOP dès que vous le remarquez.' },
        ),
        step(
          { nl: 'Aangifte doen', fr: 'Faire une déclaration' },
          {
            nl: 'Verlies geef je aan bij ons loket, diefstal bij de politie.',
            fr: 'Une perte se déclare à notre guichet, un vol à la police.',
          },
        ),
        step(
          { nl: 'Nieuwe reispas', fr: 'Nouveau passeport' },
          {
            nl: 'Heb je er nog een nodig, dan starten we meteen de aanvraag.',
            fr: 'S’il vous en faut encore un, nous commençons la demande tout de suite.',
          },
        ),
      ],
      kosten: [
        step({ nl: 'Aangifte', fr: 'Déclaration' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
        step(
          { nl: 'Nieuwe reispas', fr: 'Nouveau passeport' },
          { nl: 'Zie Reispas (paspoort) aanvragen.', fr: 'Voyez la demande de passeport.' },
        ),
      ],
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
        fr: 'Toute personne qui n’a pas la nationalité belge et peut séjourner plus de trois mois en Belgique reçoit une carte de séjour électronique. Le type de carte dépend de votre statut de séjour.',
        en: 'If you are not Belgian and may stay in Belgium for more than three months, you receive an electronic residence card. The type depends on your residence status.',
      },
      verdereBeschrijving: {
        nl: 'Een kaart voor beperkt verblijf (A-kaart) vraag je opnieuw aan tussen de 45ste en de 30ste dag voor ze vervalt; de Dienst Vreemdelingenzaken kan daarbij stukken vragen. Voor kaarten van onbeperkt verblijf krijg je een oproeping.',
        fr: 'Une carte de séjour limité (carte A) se redemande entre le 45e et le 30e jour avant son expiration ; l’Office des étrangers peut demander des pièces. Pour les cartes de séjour illimité, vous recevez une convocation.',
      },
      uitzonderingen: {
        nl: 'Ben je je kaart kwijt of is ze gestolen, dan doe je altijd eerst aangifte bij de politie. Eerste inschrijving in België? Zie Inschrijving uit het buitenland.',
        fr: 'Si votre carte est perdue ou volée, faites toujours d’abord une déclaration à la police. Première inscription en Belgique ? Voyez l’inscription depuis l’étranger.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je hebt een wettig verblijf en bent ingeschreven in Lindegem',
            fr: 'Vous avez un séjour légal et êtes inscrit à Lindegem',
          },
          bewijs: {
            nl: 'Je huidige verblijfskaart en je nationaal paspoort of identiteitskaart',
            fr: 'Votre titre de séjour actuel et votre passeport national ou carte d’identité',
            en: 'Your current residence card and your national passport or identity card',
            de: 'Ihre aktuelle Aufenthaltskarte und Ihr Reisepass oder Personalausweis',
          },
        },
        {
          naam: { nl: 'Je hebt een goedgekeurde pasfoto', fr: 'Vous avez une photo d’identité conforme' },
          bewijs: passportPhoto,
        },
        {
          naam: {
            nl: 'Je voldoet nog aan de voorwaarden van je statuut',
            fr: 'Vous remplissez encore les conditions de votre statut',
          },
          beschrijving: {
            nl: 'Bijvoorbeeld werk, studie, gezinshereniging of voldoende middelen.',
            fr: 'Par exemple travail, études, regroupement familial ou moyens suffisants.',
          },
          bewijs: {
            nl: 'De stukken die in je beslissing of oproepingsbrief staan (arbeidscontract, bewijs van inschrijving …)',
            fr: 'Les documents indiqués dans votre décision ou convocation (contrat de travail, attestation d’inscription …)',
            en: 'The documents named in your decision or invitation (work contract, proof of enrolment …)',
            de: 'Die in Ihrem Bescheid oder Ihrer Einladung genannten Unterlagen (Arbeitsvertrag, Immatrikulation …)',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Afspraak maken', fr: 'Prendre rendez-vous' },
          {
            nl: 'Maak op tijd een afspraak en lees na welke stukken je moet meebrengen.',
            fr: 'Prenez rendez-vous à temps et lisez quelles pièces vous devez apporter.',
          },
        ),
        step(
          { nl: 'Aanvraag indienen', fr: 'Introduire la demande' },
          {
            nl: 'We kijken de stukken na, nemen vingerafdrukken en sturen zo nodig je dossier naar de Dienst Vreemdelingenzaken.',
            fr: 'Nous vérifions les pièces, prenons les empreintes et envoyons au besoin votre dossier à l’Office des étrangers.',
          },
        ),
        step(
          { nl: 'Codes ontvangen', fr: 'Recevoir les codes' },
          {
            nl: 'Na goedkeuring wordt de kaart gemaakt en krijg je thuis een brief met de codes.',
            fr: 'Après accord, la carte est fabriquée et vous recevez chez vous une lettre avec les codes.',
          },
        ),
        step(
          { nl: 'Afhalen', fr: 'Retirer' },
          {
            nl: 'Kom de kaart persoonlijk afhalen en activeren.',
            fr: 'Venez en personne retirer et activer la carte.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Kaart', fr: 'Carte' },
          {
            nl: 'De prijs hangt af van de soort kaart: federale productiekost plus het tarief van de gemeente.',
            fr: 'Le prix dépend du type de carte : coût de fabrication fédéral plus le tarif de la commune.',
          },
        ),
        step(
          { nl: 'Verlenging van beperkt verblijf', fr: 'Prolongation d’un séjour limité' },
          {
            nl: 'Voor sommige statuten vraagt de gemeente een extra retributie.',
            fr: 'Pour certains statuts, la commune demande une redevance supplémentaire.',
          },
        ),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen',
            fr: 'Loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers',
          },
        },
        {
          naam: {
            nl: 'Koninklijk besluit van 8 oktober 1981 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen',
            fr: 'Arrêté royal du 8 octobre 1981 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers',
          },
        },
      ],
      websites: [{ naam: { nl: 'Dienst Vreemdelingenzaken', fr: 'Office des étrangers' }, url: 'https://dofi.ibz.be' }],
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
        fr: 'Vous avez oublié votre code PIN ou tapé trois fois un mauvais code ? Au guichet rapide, vous choisissez un nouveau code PIN.',
        en: 'Have you forgotten your PIN or typed it wrong three times? You can choose a new PIN at the quick counter.',
      },
      verdereBeschrijving: {
        nl: 'Met een recente kaart kies je meteen een nieuwe pincode, ook zonder de brief. Bij een oudere kaart is de pukcode nodig. Heb je die niet meer, dan vragen we nieuwe codes aan bij het Rijksregister en verwittigen we je als ze er zijn.',
        fr: 'Avec une carte récente, vous choisissez tout de suite un nouveau code PIN, même sans la lettre. Pour une carte plus ancienne, il faut le code PUK. Si vous ne l’avez plus, nous demandons de nouveaux codes au Registre national et vous prévenons quand ils sont là.',
      },
      uitzonderingen: {
        nl: 'Loopt er al een aanvraag voor een nieuwe kaart, dan komen de nieuwe codes vanzelf mee met die kaart. Zit je midden in een verhuizing naar een andere gemeente, wacht dan tot je daar ingeschreven bent.',
        fr: 'Si une nouvelle carte est déjà demandée, les nouveaux codes viennent d’eux-mêmes avec cette carte. Si vous êtes en train de déménager dans une autre commune, attendez d’y être inscrit.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent de houder van de kaart en komt zelf',
            fr: 'Vous êtes le titulaire de la carte et venez vous-même',
          },
          bewijs: identityProof,
        },
        {
          naam: { nl: 'Oudere kaart: je pukcode', fr: 'Carte plus ancienne : votre code PUK' },
          bewijs: {
            nl: 'De brief met je pukcode, als je die nog hebt',
            fr: 'La lettre avec votre code PUK, si vous l’avez encore',
            en: 'The letter with your PUK code, if you still have it',
            de: 'Der Brief mit Ihrem PUK-Code, falls Sie ihn noch haben',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Kaart lezen', fr: 'Lire la carte' },
          {
            nl: 'We lezen je kaart en zien of je meteen een nieuwe pincode kunt kiezen.',
            fr: 'Nous lisons votre carte et voyons si vous pouvez choisir tout de suite un nouveau code PIN.',
          },
        ),
        step(
          { nl: 'Nieuwe pincode', fr: 'Nouveau code PIN' },
          {
            nl: 'Je tikt zelf een code van vier cijfers in die alleen jij kent.',
            fr: 'Vous tapez vous-même un code de quatre chiffres que vous seul connaissez.',
          },
        ),
        step(
          { nl: 'Anders: codes aanvragen', fr: 'Sinon : demander des codes' },
          {
            nl: 'Lukt het niet meteen, dan vragen we nieuwe codes aan en kom je later terug.',
            fr: 'Si cela ne va pas tout de suite, nous demandons de nouveaux codes et vous revenez plus tard.',
          },
        ),
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
        fr: 'Si vous venez de l’étranger habiter à Lindegem, vous vous inscrivez à la commune. Les pièces nécessaires dépendent de votre nationalité et de la raison de votre séjour.',
        en: 'If you move to Lindegem from abroad, you register with the municipality. The documents needed depend on your nationality and the reason for your stay.',
      },
      verdereBeschrijving: {
        nl: 'Burgers van de Europese Unie die langer dan drie maanden blijven, vragen binnen drie maanden na aankomst een verklaring van inschrijving aan. Wie met een visum voor lang verblijf (visum D) aankomt, meldt zich binnen acht werkdagen. Belgen die terugkeren, geven hun adres aan zoals bij een gewone verhuizing.',
        fr: 'Les citoyens de l’Union européenne qui restent plus de trois mois demandent une attestation d’enregistrement dans les trois mois après leur arrivée. Qui arrive avec un visa de long séjour (visa D) se présente dans les huit jours ouvrables. Les Belges qui reviennent déclarent leur adresse comme pour un déménagement ordinaire.',
      },
      uitzonderingen: {
        nl: 'Kom je uit een andere Belgische gemeente, dan volstaat een adreswijziging. Kom je korter dan drie maanden, dan doe je alleen een melding van aanwezigheid, tenzij je in een hotel of ander logies verblijft.',
        fr: 'Si vous venez d’une autre commune belge, un changement d’adresse suffit. Si vous venez pour moins de trois mois, vous faites seulement une déclaration de présence, sauf si vous logez à l’hôtel ou dans un autre hébergement.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je kunt je identiteit en nationaliteit aantonen',
            fr: 'Vous pouvez prouver votre identité et votre nationalité',
          },
          bewijs: {
            nl: 'Je geldige nationale identiteitskaart of paspoort, met visum als je dat nodig hebt',
            fr: 'Votre carte d’identité nationale ou passeport valable, avec visa si nécessaire',
            en: 'Your valid national identity card or passport, with visa if required',
            de: 'Ihr gültiger Personalausweis oder Reisepass, mit Visum falls erforderlich',
          },
        },
        {
          naam: { nl: 'Je hebt een adres in Lindegem', fr: 'Vous avez une adresse à Lindegem' },
          bewijs: {
            nl: 'Je huurcontract, eigendomsakte of een verklaring van de bewoner bij wie je intrekt',
            fr: 'Votre bail, titre de propriété ou une déclaration de l’habitant qui vous héberge',
            en: 'Your rental contract, deed of ownership or a statement by the resident you move in with',
            de: 'Ihr Mietvertrag, Eigentumsnachweis oder eine Erklärung des Bewohners, bei dem Sie einziehen',
          },
        },
        {
          naam: { nl: 'Je toont je gezinstoestand aan', fr: 'Vous prouvez votre situation de famille' },
          beschrijving: {
            nl: 'Buitenlandse akten moeten vaak gelegaliseerd en door een beëdigd vertaler vertaald zijn.',
            fr: 'Les actes étrangers doivent souvent être légalisés et traduits par un traducteur juré.',
          },
          bewijs: {
            nl: 'Geboorteakte en huwelijks- of echtscheidingsakte, zo nodig gelegaliseerd en vertaald',
            fr: 'Acte de naissance et acte de mariage ou de divorce, si nécessaire légalisés et traduits',
            en: 'Birth certificate and marriage or divorce certificate, legalised and translated if required',
            de: 'Geburtsurkunde und Heirats- oder Scheidungsurkunde, falls erforderlich legalisiert und übersetzt',
          },
        },
        { naam: { nl: 'Je hebt een pasfoto', fr: 'Vous avez une photo d’identité' }, bewijs: passportPhoto },
        {
          naam: { nl: 'Je toont de reden van je verblijf aan', fr: 'Vous prouvez la raison de votre séjour' },
          bewijs: {
            nl: 'Bewijs van werk, studie, gezinshereniging of voldoende middelen',
            fr: 'Preuve d’emploi, d’études, de regroupement familial ou de ressources suffisantes',
            en: 'Proof of work, study, family reunification or sufficient means',
            de: 'Nachweis über Arbeit, Studium, Familienzusammenführung oder ausreichende Mittel',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Afspraak maken', fr: 'Prendre rendez-vous' },
          {
            nl: 'Alle gezinsleden die worden ingeschreven, komen mee naar de afspraak.',
            fr: 'Tous les membres de la famille à inscrire viennent au rendez-vous.',
          },
        ),
        step(
          { nl: 'Dossier openen', fr: 'Ouvrir le dossier' },
          {
            nl: 'We kijken de stukken na en geven je een ontvangstbewijs met wat nog ontbreekt.',
            fr: 'Nous vérifions les pièces et vous donnons un reçu avec ce qui manque encore.',
          },
        ),
        step(
          { nl: 'Woonstcontrole', fr: 'Contrôle du domicile' },
          { nl: 'De wijkagent komt langs op je adres.', fr: 'L’agent de quartier passe à votre adresse.' },
        ),
        step(
          { nl: 'Inschrijving en kaart', fr: 'Inscription et carte' },
          {
            nl: 'Na goedkeuring word je ingeschreven en kun je een verblijfskaart aanvragen.',
            fr: 'Après accord, vous êtes inscrit et pouvez demander une carte de séjour.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Inschrijving', fr: 'Inscription' },
          { nl: 'De inschrijving zelf is gratis.', fr: 'L’inscription même est gratuite.' },
        ),
        step(
          { nl: 'Verblijfskaart', fr: 'Carte de séjour' },
          {
            nl: 'Federale productiekost plus het tarief van de gemeente. Voor sommige verblijfsaanvragen is er ook een federale bijdrage, die je vooraf betaalt.',
            fr: 'Coût de fabrication fédéral plus le tarif de la commune. Pour certaines demandes de séjour, il y a aussi une contribution fédérale, que vous payez à l’avance.',
          },
        ),
      ],
      regelgeving: [
        lawPopulationRegisters,
        {
          naam: {
            nl: 'Wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen',
            fr: 'Loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers',
          },
        },
      ],
      websites: [{ naam: { nl: 'Dienst Vreemdelingenzaken', fr: 'Office des étrangers' }, url: 'https://dofi.ibz.be' }],
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
        fr: 'Vous déclarez la naissance de votre enfant dans les quinze jours, dans la commune où il est né. L’officier de l’état civil dresse l’acte de naissance.',
        en: 'You register your child’s birth within fifteen days, in the municipality where the child was born. The registrar draws up the birth certificate.',
      },
      verdereBeschrijving: {
        nl: 'Is de vijftiende dag een zaterdag, zondag of feestdag, dan mag de aangifte nog op de volgende werkdag. Bij de eerste aangifte kiezen de ouders samen de familienaam: die van de ene ouder, die van de andere, of allebei in een gekozen volgorde. Voor volgende kinderen van dezelfde ouders geldt dezelfde naam.',
        fr: 'Si le quinzième jour est un samedi, un dimanche ou un jour férié, la déclaration peut encore se faire le jour ouvrable suivant. À la première déclaration, les parents choisissent ensemble le nom de famille : celui de l’un, celui de l’autre ou les deux dans l’ordre choisi. Les enfants suivants des mêmes parents portent le même nom.',
      },
      uitzonderingen: {
        nl: 'Is je kind in een ziekenhuis buiten Lindegem geboren, dan doe je de aangifte dáár; wij krijgen de gegevens vanzelf. Zijn de ouders niet getrouwd en is het kind nog niet erkend, dan komen beide ouders samen.',
        fr: 'Si votre enfant est né dans un hôpital hors de Lindegem, vous faites la déclaration là-bas ; nous recevons les données d’elles-mêmes. Si les parents ne sont pas mariés et que l’enfant n’est pas encore reconnu, les deux parents viennent ensemble.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je kind is in Lindegem geboren', fr: 'Votre enfant est né à Lindegem' },
          bewijs: {
            nl: 'Het attest van de geboorte van ziekenhuis, arts of vroedvrouw, als het niet elektronisch is doorgestuurd',
            fr: 'L’attestation de naissance de l’hôpital, du médecin ou de la sage-femme, si elle n’a pas été transmise électroniquement',
            en: 'The statement of birth from the hospital, doctor or midwife, unless it was sent electronically',
            de: 'Die Geburtsbescheinigung von Krankenhaus, Arzt oder Hebamme, falls nicht elektronisch übermittelt',
          },
        },
        {
          naam: { nl: 'Je bent ouder van het kind', fr: 'Vous êtes parent de l’enfant' },
          bewijs: {
            nl: 'De identiteitskaarten van beide ouders',
            fr: 'Les cartes d’identité des deux parents',
            en: 'The identity cards of both parents',
            de: 'Die Personalausweise beider Elternteile',
          },
        },
        {
          naam: {
            nl: 'Heb je het kind al voor de geboorte erkend',
            fr: 'Vous avez déjà reconnu l’enfant avant la naissance',
          },
          bewijs: {
            nl: 'De akte van erkenning, als die er is',
            fr: 'L’acte de reconnaissance, s’il existe',
            en: 'The act of recognition, if there is one',
            de: 'Die Anerkennungsurkunde, falls vorhanden',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Melding', fr: 'Déclaration' },
          {
            nl: 'Ziekenhuis, arts of vroedvrouw meldt de geboorte aan de burgerlijke stand.',
            fr: 'L’hôpital, le médecin ou la sage-femme signale la naissance à l’état civil.',
          },
        ),
        step(
          { nl: 'Aangifte', fr: 'Déclaration' },
          {
            nl: 'Eén of beide ouders komen naar het loket en kiezen voornamen en familienaam.',
            fr: 'Un parent ou les deux viennent au guichet et choisissent les prénoms et le nom de famille.',
          },
        ),
        step(
          { nl: 'Akte', fr: 'Acte' },
          {
            nl: 'De akte komt in de databank van de burgerlijke stand (DABS) en je kind wordt ingeschreven op je adres.',
            fr: 'L’acte entre dans la banque de données de l’état civil (BAEC) et votre enfant est inscrit à votre adresse.',
          },
        ),
      ],
      kosten: [free],
      regelgeving: [
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, artikelen 42 tot 45 (aangifte en akte van geboorte)',
            fr: 'Ancien Code civil, articles 42 à 45 (déclaration et acte de naissance)',
          },
        },
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, artikel 335 en volgende (naam van het kind)',
            fr: 'Ancien Code civil, articles 335 et suivants (nom de l’enfant)',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Groeipakket', fr: 'Groeipakket (allocations familiales flamandes)' },
          url: 'https://www.groeipakket.be',
        },
      ],
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
        fr: 'Si les parents ne sont pas mariés ensemble, le père ou la coparente ne devient légalement parent qu’en reconnaissant l’enfant. C’est possible avant, pendant ou après la déclaration de naissance.',
        en: 'If the parents are not married to each other, the father or co-mother becomes a legal parent only by recognising the child. This can be done before, at or after the registration of birth.',
      },
      verdereBeschrijving: {
        nl: 'De erkenning verloopt in twee stappen: eerst een aangifte van erkenning, daarna de erkenning zelf bij dezelfde ambtenaar. Zijn alle stukken in orde, dan kan dat vaak in één afspraak. Erkennen voor de geboorte is handig: dan kan één ouder later alleen de geboorteaangifte doen.',
        fr: 'La reconnaissance se fait en deux étapes : d’abord une déclaration de reconnaissance, puis la reconnaissance devant le même officier. Si toutes les pièces sont en ordre, un seul rendez-vous suffit souvent. Reconnaître avant la naissance est pratique : un seul parent peut alors déclarer la naissance.',
      },
      uitzonderingen: {
        nl: 'Vanaf 12 jaar moet ook het kind zelf toestemmen. Een meerderjarig kind beslist alleen. De ambtenaar kan de erkenning uitstellen of weigeren als hij een schijnerkenning vermoedt.',
        fr: 'À partir de 12 ans, l’enfant doit aussi consentir. Un enfant majeur décide seul. L’officier peut reporter ou refuser la reconnaissance s’il soupçonne une reconnaissance frauduleuse.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Een van de ouders of het kind is ingeschreven in Lindegem, of het kind is hier geboren',
            fr: 'L’un des parents ou l’enfant est inscrit à Lindegem, ou l’enfant est né ici',
          },
          bewijs: {
            nl: 'De identiteitskaarten of paspoorten van beide ouders',
            fr: 'Les cartes d’identité ou passeports des deux parents',
            en: 'The identity cards or passports of both parents',
            de: 'Die Personalausweise oder Reisepässe beider Elternteile',
          },
        },
        {
          naam: { nl: 'Voor de geboorte: bewijs van zwangerschap', fr: 'Avant la naissance : preuve de grossesse' },
          bewijs: {
            nl: 'Voor de geboorte: een attest van arts of vroedvrouw met de vermoedelijke bevallingsdatum',
            fr: 'Avant la naissance : une attestation du médecin ou de la sage-femme avec la date présumée d’accouchement',
            en: 'Before birth: a statement by a doctor or midwife with the expected date of delivery',
            de: 'Vor der Geburt: eine Bescheinigung von Arzt oder Hebamme mit dem voraussichtlichen Geburtstermin',
          },
        },
        {
          naam: { nl: 'De moeder stemt toe', fr: 'La mère consent' },
          beschrijving: {
            nl: 'De moeder komt mee of geeft haar toestemming in een authentieke akte.',
            fr: 'La mère vient aussi ou donne son consentement dans un acte authentique.',
          },
        },
        {
          naam: { nl: 'In het buitenland geboren of niet-Belg', fr: 'Né à l’étranger ou non belge' },
          bewijs: {
            nl: 'Geboorteakte en bewijs van burgerlijke staat uit het buitenland, zo nodig gelegaliseerd en vertaald',
            fr: 'Acte de naissance et preuve d’état civil étrangers, si nécessaire légalisés et traduits',
            en: 'Foreign birth certificate and proof of marital status, legalised and translated if required',
            de: 'Ausländische Geburtsurkunde und Familienstandsnachweis, falls nötig legalisiert und übersetzt',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Afspraak maken', fr: 'Prendre rendez-vous' },
          {
            nl: 'We kijken bij de afspraak al na welke stukken in jouw geval nodig zijn.',
            fr: 'Lors de la prise de rendez-vous, nous regardons déjà quelles pièces il faut dans votre cas.',
          },
        ),
        step(
          { nl: 'Aangifte van erkenning', fr: 'Déclaration de reconnaissance' },
          {
            nl: 'De ambtenaar bekijkt het dossier en maakt de akte van aangifte op.',
            fr: 'L’officier examine le dossier et dresse l’acte de déclaration.',
          },
        ),
        step(
          { nl: 'Erkenning', fr: 'Reconnaissance' },
          {
            nl: 'Beide ouders tekenen. Je krijgt een afschrift van de akte van erkenning.',
            fr: 'Les deux parents signent. Vous recevez une copie de l’acte de reconnaissance.',
          },
        ),
      ],
      kosten: [free],
      regelgeving: [
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, artikelen 327/1 en volgende (aangifte van erkenning)',
            fr: 'Ancien Code civil, articles 327/1 et suivants (déclaration de reconnaissance)',
          },
        },
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, artikel 329bis (toestemming tot de erkenning)',
            fr: 'Ancien Code civil, article 329bis (consentement à la reconnaissance)',
          },
        },
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
        fr: 'Pour se marier, on fait d’abord une déclaration à l’état civil de la commune où l’un des deux est inscrit. Le mariage a lieu au plus tôt quatorze jours après l’acte de déclaration.',
        en: 'If you want to marry, you first make a declaration at the civil registry of the municipality where one of you is registered. You can marry fourteen days after the declaration at the earliest.',
      },
      verdereBeschrijving: {
        nl: 'Na die veertien dagen moet het huwelijk binnen zes maanden plaatsvinden, anders doe je de aangifte opnieuw. Getuigen zijn niet verplicht; je mag er hoogstens vier hebben. Een dag en uur in de trouwzaal kun je al vroeger vastleggen.',
        fr: 'Après ces quatorze jours, le mariage doit avoir lieu dans les six mois, sinon la déclaration est à refaire. Les témoins ne sont pas obligatoires ; vous pouvez en avoir quatre au maximum. Vous pouvez déjà réserver plus tôt un jour et une heure dans la salle des mariages.',
      },
      uitzonderingen: {
        nl: 'Wonen jullie allebei in het buitenland en is een van jullie Belg, vraag dan na of het bij ons kan. Bij levensgevaar of een andere ernstige reden kan de procureur des Konings een kortere termijn toestaan. De ambtenaar kan het huwelijk uitstellen als hij een schijnhuwelijk vermoedt.',
        fr: 'Si vous habitez tous deux à l’étranger et que l’un de vous est Belge, demandez si c’est possible chez nous. En cas de danger de mort ou d’une autre raison grave, le procureur du Roi peut accorder un délai plus court. L’officier peut reporter le mariage s’il soupçonne un mariage de complaisance.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Jullie zijn allebei minstens 18 jaar en niet getrouwd',
            fr: 'Vous avez tous deux au moins 18 ans et n’êtes pas mariés',
          },
          bewijs: {
            nl: 'De identiteitskaarten van jullie beiden',
            fr: 'Les cartes d’identité des deux partenaires',
            en: 'The identity cards of both partners',
            de: 'Die Personalausweise beider Partner',
          },
        },
        {
          naam: {
            nl: 'In het buitenland geboren, getrouwd geweest of niet-Belg',
            fr: 'Né à l’étranger, déjà marié auparavant ou non belge',
          },
          beschrijving: {
            nl: 'Belgische akten zoeken we zelf op in de databank van de burgerlijke stand.',
            fr: 'Nous cherchons nous-mêmes les actes belges dans la banque de données de l’état civil.',
          },
          bewijs: {
            nl: 'Buitenlandse akten: geboorteakte, bewijs van ongehuwde staat en nationaliteit, gelegaliseerd en vertaald waar nodig',
            fr: 'Actes étrangers : acte de naissance, preuve de célibat et de nationalité, légalisés et traduits si nécessaire',
            en: 'Foreign documents: birth certificate, proof of single status and nationality, legalised and translated where required',
            de: 'Ausländische Urkunden: Geburtsurkunde, Ledigkeits- und Staatsangehörigkeitsnachweis, falls nötig legalisiert und übersetzt',
          },
        },
        {
          naam: {
            nl: 'Komt maar één van jullie: schriftelijke toestemming van de ander',
            fr: 'Un seul de vous vient : consentement écrit de l’autre',
          },
          bewijs: {
            nl: 'Kom je alleen: een gewettigde volmacht van je partner',
            fr: 'Si vous venez seul : une procuration légalisée de votre partenaire',
            en: 'If you come alone: an authorisation from your partner with legalised signature',
            de: 'Wenn Sie allein kommen: eine beglaubigte Vollmacht Ihres Partners',
          },
        },
        {
          naam: { nl: 'Wil je getuigen: hun gegevens', fr: 'Vous voulez des témoins : leurs données' },
          bewijs: {
            nl: 'Een kopie van de identiteitskaart van je getuigen (hoogstens vier)',
            fr: 'Une copie de la carte d’identité de vos témoins (quatre au maximum)',
            en: 'A copy of your witnesses’ identity cards (four at most)',
            de: 'Eine Kopie der Personalausweise Ihrer Trauzeugen (höchstens vier)',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Datum vastleggen', fr: 'Réserver la date' },
          {
            nl: 'Kies dag en uur in de trouwzaal. De datum is pas zeker na de aangifte.',
            fr: 'Choisissez un jour et une heure dans la salle des mariages. La date n’est sûre qu’après la déclaration.',
          },
        ),
        step(
          { nl: 'Dossier', fr: 'Dossier' },
          {
            nl: 'Bezorg ons de stukken. Belgische akten halen we zelf op.',
            fr: 'Remettez-nous les pièces. Nous cherchons nous-mêmes les actes belges.',
          },
        ),
        step(
          { nl: 'Aangifte', fr: 'Déclaration' },
          {
            nl: 'Jullie komen op afspraak en tekenen de akte van aangifte.',
            fr: 'Vous venez sur rendez-vous et signez l’acte de déclaration.',
          },
        ),
        step(
          { nl: 'Huwelijk', fr: 'Mariage' },
          {
            nl: 'De ambtenaar van de burgerlijke stand voltrekt het huwelijk in het gemeentehuis.',
            fr: 'L’officier de l’état civil célèbre le mariage à la maison communale.',
          },
        ),
      ],
      kosten: [
        step({ nl: 'Aangifte', fr: 'Déclaration' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
        step(
          { nl: 'Huwelijk en trouwboekje', fr: 'Mariage et livret de mariage' },
          {
            nl: 'Tarief van de gemeente; een huwelijk op zaterdag kan meer kosten.',
            fr: 'Tarif de la commune ; un mariage le samedi peut coûter plus.',
          },
        ),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, artikelen 143 tot 167 (huwelijk en huwelijksaangifte)',
            fr: 'Ancien Code civil, articles 143 à 167 (mariage et déclaration de mariage)',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Notaris.be: huwelijkscontract', fr: 'Notaire.be : contrat de mariage' },
          url: 'https://www.notaris.be',
        },
      ],
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
        fr: 'Deux personnes qui vivent ensemble peuvent faire une déclaration de cohabitation légale. Elle protège, par exemple pour le logement familial et en cas de décès.',
        en: 'Two people who live together can make a declaration of legal cohabitation. It gives protection, for instance of the family home and in case of death.',
      },
      verdereBeschrijving: {
        nl: 'Het kan tussen partners, maar ook tussen familieleden of vrienden. De bescherming is kleiner dan bij een huwelijk. Bijkomende afspraken leg je vast bij een notaris. Het einde van de samenwoning geef je ook bij ons aan: samen, of alleen; in dat laatste geval verwittigt een gerechtsdeurwaarder de ander.',
        fr: 'C’est possible entre partenaires, mais aussi entre membres de la famille ou amis. La protection est moindre que dans un mariage. D’autres accords se fixent chez un notaire. La fin de la cohabitation se déclare aussi chez nous : ensemble ou seul ; dans ce dernier cas, un huissier de justice prévient l’autre.',
      },
      uitzonderingen: {
        nl: 'De ambtenaar kan de vermelding uitstellen of weigeren als hij een schijn-wettelijke samenwoning vermoedt. Door een huwelijk of overlijden eindigt de wettelijke samenwoning vanzelf.',
        fr: 'L’officier peut reporter ou refuser la mention s’il soupçonne une cohabitation légale de complaisance. Un mariage ou un décès met fin d’office à la cohabitation légale.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Jullie wonen samen op hetzelfde adres in Lindegem',
            fr: 'Vous habitez ensemble à la même adresse à Lindegem',
          },
          bewijs: {
            nl: 'De identiteitskaarten van jullie beiden',
            fr: 'Les cartes d’identité des deux partenaires',
            en: 'The identity cards of both partners',
            de: 'Die Personalausweise beider Partner',
          },
        },
        {
          naam: {
            nl: 'Jullie zijn niet getrouwd en niet met iemand anders wettelijk samenwonend',
            fr: 'Vous n’êtes pas mariés ni cohabitants légaux avec quelqu’un d’autre',
          },
          bewijs: {
            nl: 'Met een buitenlandse burgerlijke staat: bewijs van ongehuwde staat, gelegaliseerd en vertaald waar nodig',
            fr: 'En cas d’état civil étranger : preuve de célibat, légalisée et traduite si nécessaire',
            en: 'With a foreign marital status: proof of single status, legalised and translated where required',
            de: 'Bei ausländischem Familienstand: Ledigkeitsnachweis, falls nötig legalisiert und übersetzt',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Verklaring invullen', fr: 'Remplir la déclaration' },
          {
            nl: 'Vul samen het formulier in en onderteken het.',
            fr: 'Remplissez ensemble le formulaire et signez-le.',
          },
        ),
        step(
          { nl: 'Afleggen op afspraak', fr: 'Faire la déclaration sur rendez-vous' },
          {
            nl: 'Jullie komen allebei naar de afspraak en krijgen een ontvangstbewijs.',
            fr: 'Vous venez tous deux au rendez-vous et recevez un récépissé.',
          },
        ),
        step(
          { nl: 'Inschrijving', fr: 'Inscription' },
          {
            nl: 'Is alles in orde, dan komt de verklaring in het bevolkingsregister.',
            fr: 'Si tout est en ordre, la déclaration est inscrite au registre de la population.',
          },
        ),
      ],
      kosten: [
        step({ nl: 'Verklaring', fr: 'Déclaration' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
        step(
          { nl: 'Eenzijdige beëindiging', fr: 'Fin par un seul' },
          {
            nl: 'Je betaalt vooraf de kosten van de gerechtsdeurwaarder.',
            fr: 'Vous payez à l’avance les frais de l’huissier de justice.',
          },
        ),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, artikelen 1475 tot 1479 (wettelijke samenwoning)',
            fr: 'Ancien Code civil, articles 1475 à 1479 (cohabitation légale)',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Notaris.be: wettelijk samenwonen', fr: 'Notaire.be : cohabitation légale' },
          url: 'https://www.notaris.be',
        },
      ],
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
        fr: 'Un décès se déclare au plus vite dans la commune où la personne est décédée. En général, l’entrepreneur de pompes funèbres le fait pour la famille.',
        en: 'A death is registered as soon as possible in the municipality where the person died. Usually the funeral director does this for the family.',
      },
      verdereBeschrijving: {
        nl: 'De ambtenaar maakt de overlijdensakte op en geeft toelating tot begraven of cremeren, ten vroegste 24 uur na het overlijden. Heeft de overledene een laatste wilsbeschikking laten registreren, dan houden we daar rekening mee. Ook de familie zelf mag de aangifte doen.',
        fr: 'L’officier dresse l’acte de décès et donne l’autorisation d’inhumer ou d’incinérer, au plus tôt 24 heures après le décès. Si le défunt a fait enregistrer ses dernières volontés, nous en tenons compte. La famille peut aussi faire la déclaration elle-même.',
      },
      uitzonderingen: {
        nl: 'Bij een gewelddadig of verdacht overlijden is eerst de toestemming van de procureur des Konings nodig. Overleed iemand in het buitenland, vraag dan een afspraak om de buitenlandse akte te laten opnemen.',
        fr: 'En cas de décès violent ou suspect, il faut d’abord l’accord du procureur du Roi. Si quelqu’un est décédé à l’étranger, demandez un rendez-vous pour faire transcrire l’acte étranger.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Een arts heeft het overlijden vastgesteld', fr: 'Un médecin a constaté le décès' },
          bewijs: {
            nl: 'Het overlijdensattest van de arts (model IIIC, of model IIID voor een kind jonger dan 1 jaar)',
            fr: 'L’attestation de décès du médecin (modèle IIIC, ou IIID pour un enfant de moins d’un an)',
            en: 'The doctor’s death certificate (model IIIC, or IIID for a child under one year)',
            de: 'Die Todesbescheinigung des Arztes (Modell IIIC oder IIID für Kinder unter einem Jahr)',
          },
        },
        {
          naam: { nl: 'Je kent de gegevens van de overledene', fr: 'Vous connaissez les données du défunt' },
          bewijs: {
            nl: 'Identiteitskaart, rijbewijs en trouwboekje van de overledene, voor zover je ze hebt',
            fr: 'Carte d’identité, permis de conduire et livret de mariage du défunt, si vous les avez',
            en: 'Identity card, driving licence and marriage booklet of the deceased, as far as you have them',
            de: 'Personalausweis, Führerschein und Familienbuch der verstorbenen Person, soweit vorhanden',
          },
        },
        { naam: { nl: 'Je bent aangever', fr: 'Vous êtes déclarant' }, bewijs: identityProof },
        {
          naam: {
            nl: 'Bij crematie: aanvraag en medische attesten',
            fr: 'En cas de crémation : demande et certificats médicaux',
          },
          bewijs: {
            nl: 'Bij crematie: de ondertekende aanvraag en de attesten van de artsen',
            fr: 'Pour une crémation : la demande signée et les attestations des médecins',
            en: 'For cremation: the signed request and the doctors’ certificates',
            de: 'Bei Einäscherung: der unterschriebene Antrag und die ärztlichen Bescheinigungen',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Vaststelling', fr: 'Constat' },
          {
            nl: 'Een arts stelt het overlijden vast en vult het attest in.',
            fr: 'Un médecin constate le décès et remplit le certificat.',
          },
        ),
        step(
          { nl: 'Aangifte', fr: 'Déclaration' },
          {
            nl: 'De begrafenisondernemer of een naaste geeft het overlijden aan bij de burgerlijke stand.',
            fr: 'L’entrepreneur de pompes funèbres ou un proche déclare le décès à l’état civil.',
          },
        ),
        step(
          { nl: 'Toelating', fr: 'Autorisation' },
          {
            nl: 'We maken de akte op en geven de toelating tot begraven of cremeren.',
            fr: 'Nous dressons l’acte et donnons l’autorisation d’inhumer ou d’incinérer.',
          },
        ),
        step(
          { nl: 'Afschriften', fr: 'Copies' },
          {
            nl: 'Je krijgt afschriften of uittreksels voor bank, notaris, verzekering en werkgever.',
            fr: 'Vous recevez des copies ou extraits pour la banque, le notaire, l’assurance et l’employeur.',
          },
        ),
      ],
      kosten: [
        step({ nl: 'Aangifte en akte', fr: 'Déclaration et acte' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
        step(
          { nl: 'Begraafplaats', fr: 'Cimetière' },
          {
            nl: 'Voor een concessie of bijzetting geldt het tarief van de gemeente.',
            fr: 'Pour une concession ou une inhumation dans une concession vaut le tarif de la commune.',
          },
        ),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, artikelen 55 en volgende (akte van overlijden)',
            fr: 'Ancien Code civil, articles 55 et suivants (acte de décès)',
          },
        },
        {
          naam: {
            nl: 'Decreet van 16 januari 2004 op de begraafplaatsen en de lijkbezorging',
            fr: 'Décret flamand du 16 janvier 2004 sur les funérailles et sépultures',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Notaris.be: erfenis en nalatenschap', fr: 'Notaire.be : héritage et succession' },
          url: 'https://www.notaris.be',
        },
      ],
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
        fr: 'Vous pouvez obtenir une copie ou un extrait d’un acte de naissance, de mariage, de divorce ou de décès. Une copie contient l’acte complet avec son historique, un extrait seulement les données actuelles.',
        en: 'You can get a copy or extract of a birth, marriage, divorce or death certificate. A copy holds the full record with its history, an extract only the current data.',
      },
      verdereBeschrijving: {
        nl: 'Akten die in de databank van de burgerlijke stand (DABS) zitten, kun je in elke gemeente vragen, of zelf online. Alleen de persoon zelf, de (ex-)partner, de wettelijke vertegenwoordiger, ouders, grootouders, kinderen, kleinkinderen, erfgenamen en hun notaris of advocaat krijgen een afschrift.',
        fr: 'Les actes qui sont dans la banque de données de l’état civil (BAEC) peuvent se demander dans toute commune, ou vous-même en ligne. Seuls la personne elle-même, le (l’ex-)conjoint, le représentant légal, les parents, grands-parents, enfants, petits-enfants, héritiers et leur notaire ou avocat reçoivent une copie.',
      },
      uitzonderingen: {
        nl: 'Oude akten worden na een aantal jaren openbaar en zijn dan vrij op te vragen voor stamboomonderzoek. Zit een oudere akte nog niet in de databank, dan vraag je ze bij de gemeente waar ze is opgemaakt. Voor gebruik buiten België kan een meertalig formulier, apostille of legalisatie nodig zijn.',
        fr: 'Les actes anciens deviennent publics après un certain nombre d’années et peuvent alors être demandés librement pour la généalogie. Si un acte ancien n’est pas encore dans la banque de données, demandez-le à la commune où il a été dressé. Pour un usage hors de Belgique, un formulaire multilingue, une apostille ou une légalisation peut être nécessaire.',
      },
      voorwaarden: [
        { naam: { nl: 'Je hebt recht op de akte', fr: 'Vous avez droit à l’acte' }, bewijs: identityProof },
        {
          naam: {
            nl: 'Vraag je de akte van iemand anders: bewijs van verwantschap of volmacht',
            fr: 'Vous demandez l’acte de quelqu’un d’autre : preuve de parenté ou procuration',
          },
          bewijs: {
            nl: 'Voor iemand anders: bewijs van verwantschap of een ondertekende volmacht',
            fr: 'Pour quelqu’un d’autre : preuve de parenté ou procuration signée',
            en: 'On someone’s behalf: proof of kinship or a signed authorisation',
            de: 'Für eine andere Person: Verwandtschaftsnachweis oder unterschriebene Vollmacht',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Online', fr: 'En ligne' },
          { nl: 'Vraag de akte aan met je eID of itsme.', fr: 'Demandez l’acte avec votre eID ou itsme.' },
        ),
        step(
          { nl: 'Aan het snelloket', fr: 'Au guichet rapide' },
          {
            nl: 'We zoeken de akte op en geven ze mee met zegel en handtekening.',
            fr: 'Nous cherchons l’acte et vous le donnons avec cachet et signature.',
          },
        ),
        step(
          { nl: 'Nog niet digitaal', fr: 'Pas encore numérique' },
          {
            nl: 'Zit de akte nog op papier, dan bezorgen we ze later per post of mail.',
            fr: 'Si l’acte est encore sur papier, nous vous l’envoyons plus tard par la poste ou par e-mail.',
          },
        ),
      ],
      kosten: [free],
      regelgeving: [
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, boek I, titel II (akten van de burgerlijke stand)',
            fr: 'Ancien Code civil, livre I, titre II (actes de l’état civil)',
          },
        },
        {
          naam: {
            nl: 'Wet van 18 juni 2018 houdende diverse bepalingen inzake burgerlijk recht en bepalingen met het oog op de bevordering van alternatieve vormen van geschillenoplossing',
            fr: 'Loi du 18 juin 2018 portant dispositions diverses en matière de droit civil et des dispositions en vue de promouvoir des formes alternatives de résolution des litiges',
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
        fr: 'Vous changez de prénom à l’état civil de votre domicile. Depuis le 1er juillet 2024, vous pouvez aussi y changer une fois votre nom de famille en celui d’un de vos parents ou des deux.',
        en: 'You change your first name at the civil registry of your place of residence. Since 1 July 2024 you can also change your surname there once, to the name of (one of) your parents.',
      },
      verdereBeschrijving: {
        nl: 'Voor de familienaam kan het bij de gemeente als je meerderjarig of ontvoogd bent en kiest voor de naam van je ene ouder, je andere ouder of een combinatie van beide. Elke andere naam vraag je bij de dienst Naamsverandering van de FOD Justitie. Na de wijziging heb je een nieuwe identiteitskaart, reispas en rijbewijs nodig.',
        fr: 'Pour le nom de famille, c’est possible à la commune si vous êtes majeur ou émancipé et choisissez le nom d’un parent, celui de l’autre ou une combinaison des deux. Tout autre nom se demande au service Changement de nom du SPF Justice. Après le changement, il vous faut une nouvelle carte d’identité, un nouveau passeport et un nouveau permis de conduire.',
      },
      uitzonderingen: {
        nl: 'Wie zijn voornaam wijzigt omdat die niet overeenstemt met de beleefde genderidentiteit, betaalt hoogstens een tiende van het gewone tarief. Je minderjarige kinderen die je naam dragen, krijgen de nieuwe familienaam mee; vanaf 12 jaar moeten ze daarmee instemmen.',
        fr: 'Qui change de prénom parce qu’il ne correspond pas à l’identité de genre vécue paie au plus un dixième du tarif ordinaire. Vos enfants mineurs qui portent votre nom reçoivent le nouveau nom ; à partir de 12 ans, ils doivent y consentir.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent Belg, erkend vluchteling of staatloos en ingeschreven in Lindegem',
            fr: 'Vous êtes Belge, réfugié reconnu ou apatride et inscrit à Lindegem',
          },
          bewijs: identityProof,
        },
        {
          naam: {
            nl: 'De nieuwe voornaam zorgt niet voor verwarring en schaadt niemand',
            fr: 'Le nouveau prénom ne prête pas à confusion et ne nuit à personne',
          },
        },
        {
          naam: { nl: 'Je bent in het buitenland geboren', fr: 'Vous êtes né à l’étranger' },
          bewijs: {
            nl: 'Je geboorteakte, als je niet in België geboren bent',
            fr: 'Votre acte de naissance, si vous n’êtes pas né en Belgique',
            en: 'Your birth certificate, if you were not born in Belgium',
            de: 'Ihre Geburtsurkunde, falls Sie nicht in Belgien geboren sind',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Afspraak en verzoek', fr: 'Rendez-vous et demande' },
          {
            nl: 'Je legt je verzoek persoonlijk neer bij de ambtenaar van de burgerlijke stand.',
            fr: 'Vous déposez votre demande en personne auprès de l’officier de l’état civil.',
          },
        ),
        step(
          { nl: 'Onderzoek', fr: 'Examen' },
          {
            nl: 'We kijken het strafregister na en vragen bij twijfel advies aan het parket.',
            fr: 'Nous consultons le casier judiciaire et demandons en cas de doute l’avis du parquet.',
          },
        ),
        step(
          { nl: 'Beslissing', fr: 'Décision' },
          {
            nl: 'Je krijgt de beslissing binnen enkele weken; bij een advies van het parket duurt het hoogstens drie maanden.',
            fr: 'Vous recevez la décision en quelques semaines ; avec un avis du parquet, cela dure trois mois au plus.',
          },
        ),
        step(
          { nl: 'Documenten vernieuwen', fr: 'Renouveler les documents' },
          {
            nl: 'We passen je akten en het Rijksregister aan. Daarna vernieuw je je kaarten.',
            fr: 'Nous adaptons vos actes et le Registre national. Ensuite, vous renouvelez vos cartes.',
          },
        ),
      ],
      kosten: [
        step({ nl: 'Voornaam', fr: 'Prénom' }, { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' }),
        step(
          { nl: 'Familienaam bij de gemeente', fr: 'Nom de famille à la commune' },
          { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
        ),
        step(
          { nl: 'Familienaam bij de FOD Justitie', fr: 'Nom de famille au SPF Justice' },
          { nl: 'Een federaal registratierecht.', fr: 'Un droit d’enregistrement fédéral.' },
        ),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, artikelen 370/1 tot 370/9 (naam en voornamen)',
            fr: 'Ancien Code civil, articles 370/1 à 370/9 (nom et prénoms)',
          },
        },
        {
          naam: {
            nl: 'Wet van 7 januari 2024 tot wijziging van het oud Burgerlijk Wetboek en het Wetboek der registratie-, hypotheek- en griffierechten (procedure voor naamsverandering)',
            fr: 'Loi du 7 janvier 2024 modifiant l’ancien Code civil et le Code des droits d’enregistrement, d’hypothèque et de greffe (procédure de changement de nom)',
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
        fr: 'Par une légalisation, la commune confirme que vous avez signé le document. Par une copie certifiée conforme, elle confirme qu’une copie est identique à l’original.',
        en: 'With a legalisation the municipality confirms that you signed a document. With a certified copy it confirms that a copy matches the original.',
      },
      verdereBeschrijving: {
        nl: 'De gemeente bevestigt alleen de handtekening of de gelijkheid, niet dat de inhoud juist is. Belgische overheden mogen in de regel geen eensluidend afschrift meer vragen: een gewone kopie volstaat.',
        fr: 'La commune confirme seulement la signature ou la conformité, pas que le contenu est exact. En règle générale, les autorités belges ne peuvent plus demander de copie certifiée conforme : une simple copie suffit.',
      },
      uitzonderingen: {
        nl: 'We wettigen geen handtekening op een blanco of onvolledig document en evenmin op een document dat tegen de wet ingaat. Een stuk in een taal die we niet begrijpen, kan eerst vertaald moeten worden. Voor gebruik in het buitenland kan daarna nog een apostille van de FOD Buitenlandse Zaken nodig zijn.',
        fr: 'Nous ne légalisons pas de signature sur un document vierge ou incomplet, ni sur un document contraire à la loi. Une pièce dans une langue que nous ne comprenons pas doit parfois d’abord être traduite. Pour l’étranger, une apostille du SPF Affaires étrangères peut encore être nécessaire.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent de ondertekenaar en bent ingeschreven in Lindegem',
            fr: 'Vous êtes le signataire et êtes inscrit à Lindegem',
          },
          bewijs: identityProof,
        },
        {
          naam: { nl: 'Je tekent aan het loket', fr: 'Vous signez au guichet' },
          bewijs: {
            nl: 'Het volledig ingevulde document, nog niet ondertekend',
            fr: 'Le document entièrement rempli, pas encore signé',
            en: 'The fully completed document, not yet signed',
            de: 'Das vollständig ausgefüllte, noch nicht unterschriebene Dokument',
          },
        },
        {
          naam: {
            nl: 'Voor een eensluidend afschrift: origineel en kopie',
            fr: 'Pour une copie certifiée conforme : original et copie',
          },
          bewijs: {
            nl: 'Voor een eensluidend afschrift: het origineel en de kopie',
            fr: 'Pour une copie certifiée conforme : l’original et la copie',
            en: 'For a certified copy: the original and the copy',
            de: 'Für eine beglaubigte Kopie: das Original und die Kopie',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Aanbieden', fr: 'Présenter' },
          {
            nl: 'Toon het document en je identiteitskaart aan het snelloket.',
            fr: 'Montrez le document et votre carte d’identité au guichet rapide.',
          },
        ),
        step(
          { nl: 'Tekenen en stempelen', fr: 'Signer et cacheter' },
          {
            nl: 'Je tekent voor onze ogen; wij vergelijken, stempelen en tekenen.',
            fr: 'Vous signez devant nous ; nous comparons, cachetons et signons.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Per handtekening of afschrift', fr: 'Par signature ou copie' },
          { nl: '2 euro (tarief van de gemeente).', fr: '2 euros (tarif de la commune).' },
        ),
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Nieuwe Gemeentewet, artikel 126 (wettiging van handtekeningen en eensluidend verklaren)',
            fr: 'Nouvelle loi communale, article 126 (légalisation de signatures et copies certifiées conformes)',
          },
        },
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
        fr: 'Avec un permis provisoire, vous pouvez vous exercer pour obtenir un permis de conduire. Vous le demandez après avoir réussi l’examen théorique.',
        en: 'With a provisional licence you may practise for your driving test. You apply after passing the theory test.',
      },
      verdereBeschrijving: {
        nl: 'Voor de wagen (categorie B) zijn er drie modellen. M36: vanaf 17 jaar, met begeleider, 36 maanden geldig. M18: vanaf 18 jaar, zonder begeleider, 18 maanden geldig, na lessen in een rijschool. M12: 12 maanden geldig, voor wie zijn vorige voorlopig rijbewijs liet vervallen en nieuwe lessen volgde. Model 3 is er voor andere categorieën, zoals motor en vrachtwagen.',
        fr: 'Pour la voiture (catégorie B), il y a trois modèles. M36 : dès 17 ans, avec un guide, valable 36 mois. M18 : dès 18 ans, sans guide, valable 18 mois, après des leçons dans une auto-école. M12 : valable 12 mois, pour qui a laissé expirer son permis provisoire et a suivi de nouvelles leçons. Le modèle 3 est pour d’autres catégories, comme la moto et le camion.',
      },
      uitzonderingen: {
        nl: 'Een M36 en een M18 kun je tijdens de geldigheid omwisselen. Het theorie-examen blijft drie jaar geldig; daarna leg je het opnieuw af.',
        fr: 'Vous pouvez échanger un M36 et un M18 pendant leur validité. L’examen théorique reste valable trois ans ; ensuite, il faut le repasser.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent ingeschreven in Lindegem', fr: 'Vous êtes inscrit à Lindegem' }, bewijs: identityProof },
        {
          naam: {
            nl: 'Je bent hoogstens drie jaar geleden geslaagd voor het theorie-examen',
            fr: 'Vous avez réussi l’examen théorique il y a trois ans au plus',
          },
          bewijs: {
            nl: 'Het aanvraagformulier van het examencentrum, volledig ingevuld en ondertekend',
            fr: 'Le formulaire de demande du centre d’examen, entièrement rempli et signé',
            en: 'The application form from the test centre, fully completed and signed',
            de: 'Das Antragsformular des Prüfzentrums, vollständig ausgefüllt und unterschrieben',
          },
        },
        {
          naam: { nl: 'M36 of M12: je hebt één of twee begeleiders', fr: 'M36 ou M12 : vous avez un ou deux guides' },
          bewijs: {
            nl: 'M36 of M12: de gegevens en handtekening van je begeleider(s) op het formulier',
            fr: 'M36 ou M12 : les données et la signature de votre ou vos guides sur le formulaire',
            en: 'M36 or M12: your supervisor’s details and signature on the form',
            de: 'M36 oder M12: Angaben und Unterschrift Ihrer Begleitperson(en) auf dem Formular',
          },
        },
        {
          naam: {
            nl: 'M18 of M12: je hebt lessen gevolgd in een erkende rijschool',
            fr: 'M18 ou M12 : vous avez suivi des leçons dans une auto-école agréée',
          },
          bewijs: {
            nl: 'M18 of M12: het attest van de rijschool',
            fr: 'M18 ou M12 : l’attestation de l’auto-école',
            en: 'M18 or M12: the certificate from the driving school',
            de: 'M18 oder M12: die Bescheinigung der Fahrschule',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Formulier invullen', fr: 'Remplir le formulaire' },
          {
            nl: 'Vul thuis alles in en laat je begeleider tekenen.',
            fr: 'Remplissez tout chez vous et faites signer votre guide.',
          },
        ),
        step(
          { nl: 'Aanvragen', fr: 'Demander' },
          {
            nl: 'Kom persoonlijk. We gebruiken de foto en handtekening van je identiteitskaart.',
            fr: 'Venez en personne. Nous utilisons la photo et la signature de votre carte d’identité.',
          },
        ),
        step(
          { nl: 'Afhalen', fr: 'Retirer' },
          {
            nl: 'Je haalt het voorlopig rijbewijs na enkele werkdagen af aan het snelloket.',
            fr: 'Vous retirez le permis provisoire après quelques jours ouvrables au guichet rapide.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Voorlopig rijbewijs', fr: 'Permis provisoire' },
          {
            nl: '30 euro: de federale retributie en het tarief van de gemeente samen.',
            fr: '30 euros : la redevance fédérale et le tarif de la commune ensemble.',
          },
        ),
      ],
      regelgeving: [
        decreeDrivingLicences,
        {
          naam: {
            nl: 'Koninklijk besluit van 10 juli 2006 betreffende het rijbewijs voor voertuigen van categorie B',
            fr: 'Arrêté royal du 10 juillet 2006 relatif au permis de conduire pour les véhicules de catégorie B',
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
        fr: 'Après votre examen pratique, vous demandez à la commune votre permis au format carte bancaire. Pour un renouvellement, une catégorie supplémentaire ou un duplicata, venez aussi chez nous.',
        en: 'After your practical test you apply for your card-format driving licence at the municipality. The same goes for a renewal, an extra category or a duplicate.',
      },
      verdereBeschrijving: {
        nl: 'De kaart is 10 jaar geldig; het recht om te rijden blijft daarna bestaan, alleen de kaart moet vernieuwd worden. Voor bus en vrachtwagen (C en D) gelden kortere termijnen en een medische keuring.',
        fr: 'La carte est valable 10 ans ; le droit de conduire continue ensuite, seule la carte doit être renouvelée. Pour le bus et le camion (C et D), il y a des délais plus courts et un examen médical.',
      },
      uitzonderingen: {
        nl: 'Is je rijbewijs verloren of gestolen, doe dan eerst aangifte bij de politie; met hun attest vraag je een duplicaat. Voor het omwisselen van een buitenlands rijbewijs maak je een afspraak: dat dossier vraagt een controle. Mag je om medische redenen alleen onder voorwaarden rijden? Breng dan het attest van de arts of het CARA mee.',
        fr: 'Si votre permis est perdu ou volé, faites d’abord une déclaration à la police ; avec leur attestation, vous demandez un duplicata. Pour échanger un permis étranger, prenez rendez-vous : ce dossier demande un contrôle. Si vous ne pouvez conduire que sous conditions pour des raisons médicales, apportez l’attestation du médecin ou du CARA.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent ingeschreven in Lindegem', fr: 'Vous êtes inscrit à Lindegem' }, bewijs: identityProof },
        {
          naam: {
            nl: 'Eerste rijbewijs of nieuwe categorie: je bent geslaagd',
            fr: 'Premier permis ou nouvelle catégorie : vous avez réussi',
          },
          beschrijving: {
            nl: 'Vraag het rijbewijs op tijd aan: het bewijs van slagen blijft drie jaar bruikbaar.',
            fr: 'Demandez le permis à temps : la preuve de réussite reste utilisable trois ans.',
          },
          bewijs: {
            nl: 'Het aanvraagformulier van het examencentrum',
            fr: 'Le formulaire de demande du centre d’examen',
            en: 'The application form from the test centre',
            de: 'Das Antragsformular des Prüfzentrums',
          },
        },
        {
          naam: { nl: 'Je levert je vorige rijbewijs in', fr: 'Vous rendez votre permis précédent' },
          bewijs: {
            nl: 'Je voorlopig of vorig rijbewijs, of het attest van de politie bij verlies of diefstal',
            fr: 'Votre permis provisoire ou précédent, ou l’attestation de la police en cas de perte ou de vol',
            en: 'Your provisional or previous licence, or the police certificate if lost or stolen',
            de: 'Ihr vorläufiger oder früherer Führerschein oder bei Verlust oder Diebstahl die Bescheinigung der Polizei',
          },
        },
        {
          naam: {
            nl: 'Lijkt je foto op de eID niet meer: een pasfoto',
            fr: 'Votre photo sur l’eID ne vous ressemble plus : une photo d’identité',
          },
          bewijs: {
            nl: 'Een recente pasfoto, als de foto op je identiteitskaart niet meer lijkt',
            fr: 'Une photo récente, si celle de votre carte d’identité n’est plus ressemblante',
            en: 'A recent photo, if the one on your identity card no longer looks like you',
            de: 'Ein aktuelles Foto, falls das auf Ihrem Personalausweis nicht mehr ähnlich ist',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Aanvragen', fr: 'Demander' },
          {
            nl: 'Kom persoonlijk met je formulier of oude rijbewijs.',
            fr: 'Venez en personne avec votre formulaire ou votre ancien permis.',
          },
        ),
        step(
          { nl: 'Productie', fr: 'Fabrication' },
          {
            nl: 'De kaart wordt centraal gemaakt en naar het gemeentehuis gestuurd.',
            fr: 'La carte est fabriquée centralement et envoyée à la maison communale.',
          },
        ),
        step(
          { nl: 'Afhalen', fr: 'Retirer' },
          {
            nl: 'Je levert je oude rijbewijs in en krijgt het nieuwe aan het snelloket.',
            fr: 'Vous rendez votre ancien permis et recevez le nouveau au guichet rapide.',
          },
        ),
      ],
      kosten: [
        step(
          { nl: 'Rijbewijs', fr: 'Permis de conduire' },
          {
            nl: '30 euro: de federale retributie en het tarief van de gemeente samen.',
            fr: '30 euros : la redevance fédérale et le tarif de la commune ensemble.',
          },
        ),
      ],
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
        fr: 'Si votre enfant voyage à l’étranger sans vous ou avec un seul parent, donnez-lui une autorisation signée. La commune légalise votre signature.',
        en: 'If your child travels abroad without you or with only one parent, give them a signed consent. The municipality legalises your signature.',
      },
      verdereBeschrijving: {
        nl: 'In België is de toestemming niet wettelijk verplicht, maar grenscontrole en luchtvaartmaatschappijen kunnen ernaar vragen. Vermeld de periode, de bestemming en wie het kind begeleidt. Sommige landen eisen een eigen formulier of een vertaling.',
        fr: 'En Belgique, l’autorisation n’est pas obligatoire par la loi, mais le contrôle aux frontières et les compagnies aériennes peuvent la demander. Indiquez la période, la destination et qui accompagne l’enfant. Certains pays exigent leur propre formulaire ou une traduction.',
      },
      uitzonderingen: {
        nl: 'Is er ruzie over de reis of een vonnis over het verblijf van het kind, dan kan de gemeente niet beslissen: neem contact op met je advocaat of de familierechtbank.',
        fr: 'S’il y a un conflit au sujet du voyage ou un jugement sur le séjour de l’enfant, la commune ne peut pas décider : contactez votre avocat ou le tribunal de la famille.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je oefent het ouderlijk gezag uit en tekent aan het loket',
            fr: 'Vous exercez l’autorité parentale et signez au guichet',
          },
          bewijs: identityProof,
        },
        {
          naam: {
            nl: 'Je kent de gegevens van het kind en de begeleider',
            fr: 'Vous connaissez les données de l’enfant et de l’accompagnateur',
          },
          bewijs: {
            nl: 'De identiteitskaart of Kids-ID van het kind en de gegevens van de begeleider',
            fr: 'La carte d’identité ou Kids-ID de l’enfant et les données de l’accompagnateur',
            en: 'The child’s identity card or Kids-ID and the details of the accompanying adult',
            de: 'Personalausweis oder Kids-ID des Kindes und die Angaben der Begleitperson',
          },
        },
        {
          naam: { nl: 'Je kent de reisdata', fr: 'Vous connaissez les dates du voyage' },
          bewijs: {
            nl: 'De bestemming en de data van vertrek en terugkeer',
            fr: 'La destination et les dates de départ et de retour',
            en: 'The destination and the dates of departure and return',
            de: 'Das Reiseziel und die Daten der Hin- und Rückreise',
          },
        },
      ],
      procedures: [
        step(
          { nl: 'Formulier invullen', fr: 'Remplir le formulaire' },
          {
            nl: 'Vul het formulier in, thuis of aan het loket, maar teken nog niet.',
            fr: 'Remplissez le formulaire, chez vous ou au guichet, mais ne signez pas encore.',
          },
        ),
        step(
          { nl: 'Tekenen', fr: 'Signer' },
          {
            nl: 'Je tekent aan het snelloket en we wettigen je handtekening meteen.',
            fr: 'Vous signez au guichet rapide et nous légalisons votre signature tout de suite.',
          },
        ),
      ],
      kosten: [free],
      regelgeving: [
        {
          naam: {
            nl: 'Oud Burgerlijk Wetboek, artikelen 373 en 374 (ouderlijk gezag)',
            fr: 'Ancien Code civil, articles 373 et 374 (autorité parentale)',
          },
        },
      ],
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

import type { LanguageMap } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'

const identityCard: LanguageMap = {
  nl: 'Je identiteitskaart',
  fr: 'Votre carte d’identité',
  en: 'Your identity card',
  de: 'Ihr Personalausweis',
}

const associationDetails: LanguageMap = {
  nl: 'Naam van de vereniging, ondernemingsnummer (als jullie er een hebben) en rekeningnummer',
  fr: 'Nom de l’association, numéro d’entreprise (si vous en avez un) et numéro de compte',
  en: 'Name of the association, enterprise number (if any) and bank account number',
  de: 'Name des Vereins, Unternehmensnummer (falls vorhanden) und Kontonummer',
}

const dateAndNumbers: LanguageMap = {
  nl: 'Datum, begin- en einduur en het aantal verwachte mensen',
  fr: 'Date, heures de début et de fin et nombre de personnes attendues',
  en: 'Date, start and end time and the number of people expected',
  de: 'Datum, Anfangs- und Endzeit und erwartete Personenzahl',
}

const reducedRateProof: LanguageMap = {
  nl: 'Voor het kansentarief: bewijs van de verhoogde tegemoetkoming (kleefbriefje van je ziekenfonds) of een attest van het OCMW',
  fr: 'Pour le tarif réduit : preuve de l’intervention majorée (vignette de mutuelle) ou attestation du CPAS',
  en: 'For the reduced rate: proof of increased reimbursement (health fund sticker) or a statement by the OCMW',
  de: 'Für den Sozialtarif: Nachweis der erhöhten Kostenerstattung (Krankenkassenaufkleber) oder ÖSHZ-Bescheinigung',
}

/** Products of the counter for leisure and associations. */
export const leisureProducts: Record<string, ProductContent> = {
  straatfeest: {
    ipdc: {
      naam: {
        nl: 'Straatfeest of buurtfeest organiseren',
        fr: 'Organiser une fête de rue ou de quartier',
        en: 'Organise a street or neighbourhood party',
        de: 'Ein Straßen- oder Nachbarschaftsfest organisieren',
      },
      beschrijving: {
        nl: 'Wil je met je buren een straatfeest, buurtbarbecue of speelstraat houden, dan vraag je toestemming om de straat af te sluiten. Je kunt er ook nadarhekken, verkeersborden en tafels bij lenen.',
        en: 'To hold a street party, neighbourhood barbecue or play street you ask permission to close the street. You can also borrow barriers, traffic signs and tables.',
      },
      verdereBeschrijving: {
        nl: 'De straat moet altijd een vrije doorgang van 4 meter houden voor de hulpdiensten, en de bewoners moeten te voet aan hun deur kunnen. Verwittig alle buren minstens twee weken vooraf.',
      },
      uitzonderingen: {
        nl: 'Komt er publiek van buiten de buurt, versterkte muziek op een podium of een drankstand, dan is het een evenement en gebruik je dat formulier. Gewestwegen en straten met een buslijn kunnen meestal niet dicht.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je woont in de straat en bent de contactpersoon' },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'Je vraagt het minstens 6 weken vooraf aan' },
          bewijs: {
            nl: 'Datum en uren, en een plannetje met waar de straat dicht moet',
            fr: 'Date et heures, et un plan montrant où la rue doit être fermée',
            en: 'Date and times, and a small plan of where the street is to be closed',
            de: 'Datum und Uhrzeiten sowie eine Skizze der zu sperrenden Straße',
          },
        },
        {
          naam: { nl: 'De buren zijn akkoord' },
          bewijs: {
            nl: 'Lijst met handtekeningen van de bewoners van het afgesloten stuk',
            fr: 'Liste des signatures des habitants du tronçon fermé',
            en: 'List of signatures of the residents of the closed part',
            de: 'Unterschriftenliste der Anwohner des gesperrten Abschnitts',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen' },
          beschrijving: { nl: 'Vul het formulier online in of kom langs met de plannetjes en de handtekeningen.' },
        },
        {
          naam: { nl: 'Advies en beslissing' },
          beschrijving: {
            nl: 'De politie en de dienst mobiliteit geven advies. Je krijgt de toestemming en het materiaalvoorstel.',
          },
        },
        {
          naam: { nl: 'Voorbereiden' },
          beschrijving: { nl: 'Haal de borden op of laat ze leveren. Parkeerverbod staat minstens 24 uur vooraf.' },
        },
        {
          naam: { nl: 'Opruimen' },
          beschrijving: { nl: 'Maak de straat proper en breng het materiaal op tijd terug.' },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Toestemming' },
          beschrijving: { nl: 'Gratis. Uitgeleend materiaal: tarief van de gemeente, met waarborg.' },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Politiereglement van de gemeente' } },
        { naam: { nl: 'Uitleenreglement van de gemeente' } },
      ],
      websites: [],
      themas: ['CultuurSportVrijeTijd', 'MobiliteitOpenbareWerken'],
      doelgroepen: ['Burger', 'Vereniging'],
      zoektermen: [
        'buurtbarbecue',
        'bbq straat',
        'wijkfeest',
        'straat afzetten',
        'speelstraat',
        'straatfuif',
        'fête de quartier',
        'street party',
        'nadarhekken',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:geert'],
      leadTime: { value: 20, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'D',
      remarks:
        'Kijk eerst in de activiteitenkalender of er die dag al een ander feest of werken in de straat zijn. Vraag naar een reservedatum bij regen: wie die meteen aanvraagt, moet niet opnieuw komen.',
      reviewOn: '2027-03-01',
      status: 'published',
      bundles: ['event'],
    },
  },

  'evenement-organiseren': {
    ipdc: {
      naam: {
        nl: 'Evenement organiseren (fuif, concert, wedstrijd, rommelmarkt)',
        fr: 'Organiser un événement (fête, concert, course, brocante)',
        en: 'Organise an event (party, concert, race, flea market)',
        de: 'Eine Veranstaltung organisieren (Party, Konzert, Lauf, Flohmarkt)',
      },
      beschrijving: {
        nl: 'Voor een evenement dat voor iedereen toegankelijk is, op het openbaar domein of in een zaal, dien je één aanvraag in. De gemeente vraagt zelf de adviezen van politie, brandweer en de andere diensten.',
        en: 'For an event open to the public, in public space or in a hall, you submit one application. The municipality itself asks police, fire service and the other departments for advice.',
      },
      verdereBeschrijving: {
        nl: 'In de aanvraag zit alles: plaats en tijd, verkeer, muziek, drank, tenten, brandveiligheid, medische hulp en afval. Zonder toelating geldt voor versterkte muziek buiten of in een tent een grens van 85 dB(A) LAeq,15min. Voor een bijzondere gelegenheid kan het college een hoger niveau toestaan, tot ten hoogste 100 dB(A) LAeq,60min.',
      },
      uitzonderingen: {
        nl: 'Een besloten feest met genodigden in een gehuurde zaal heeft geen evenementaanvraag nodig. Voor een eenvoudig straatfeest onder buren bestaat een korter formulier. Sterke drank schenken op een tijdelijk evenement moet je apart aanduiden.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je vraagt het op tijd aan' },
          beschrijving: {
            nl: 'Minstens 8 weken vooraf; voor grote evenementen (tenten, parcours, veel volk) minstens 3 maanden.',
          },
          bewijs: dateAndNumbers,
        },
        {
          naam: { nl: 'De plaats is duidelijk' },
          bewijs: {
            nl: 'Inrichtingsplan met tenten, nooduitgangen, podium, toiletten en doorgang voor hulpdiensten',
            fr: 'Plan d’implantation avec tentes, issues de secours, scène, toilettes et passage des secours',
            en: 'Site plan with tents, exits, stage, toilets and access for emergency services',
            de: 'Lageplan mit Zelten, Notausgängen, Bühne, Toiletten und Zufahrt für Rettungskräfte',
          },
        },
        {
          naam: { nl: 'Er is een verantwoordelijke' },
          bewijs: {
            nl: 'Naam, gsm-nummer en ondernemingsnummer van de organisator',
            fr: 'Nom, numéro de GSM et numéro d’entreprise de l’organisateur',
            en: 'Name, mobile number and enterprise number of the organiser',
            de: 'Name, Handynummer und Unternehmensnummer des Veranstalters',
          },
        },
        {
          naam: { nl: 'Je bent verzekerd' },
          bewijs: {
            nl: 'Polis burgerlijke aansprakelijkheid als organisator',
            fr: 'Police de responsabilité civile de l’organisateur',
            en: 'Organiser’s liability insurance policy',
            de: 'Haftpflichtversicherung des Veranstalters',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen' },
          beschrijving: { nl: 'Vul de evenementaanvraag in. Voor een groot evenement maak je een afspraak.' },
        },
        {
          naam: { nl: 'Overleg' },
          beschrijving: {
            nl: 'De gemeente, politie, hulpverleningszone en eventueel het Rode Kruis bespreken de risico’s en de voorwaarden.',
          },
        },
        {
          naam: { nl: 'Vergunning' },
          beschrijving: { nl: 'Het college of de burgemeester beslist. Je krijgt een document met alle voorwaarden.' },
        },
        {
          naam: { nl: 'Controle en evaluatie' },
          beschrijving: { nl: 'De brandweer kan vooraf controleren. Nadien volgt een kort overleg.' },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Behandeling' },
          beschrijving: {
            nl: 'Gratis voor erkende verenigingen, anders tarief van de gemeente. Auteursrechten voor muziek betaal je apart.',
          },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Politiereglement van de gemeente en politiecodex van de zone' } },
        { naam: { nl: 'VLAREM II (hoofdstuk 6.7, muziek in openbare inrichtingen)' } },
        {
          naam: {
            nl: 'Wet van 24 januari 1977 betreffende de bescherming van de gezondheid van de gebruikers (verkoop van alcohol aan minderjarigen)',
          },
        },
      ],
      websites: [{ naam: { nl: 'Unisono (muziek)' }, url: 'https://www.unisono.be' }],
      themas: ['CultuurSportVrijeTijd', 'MobiliteitOpenbareWerken'],
      doelgroepen: ['Burger', 'Vereniging', 'Onderneming'],
      zoektermen: [
        'fuif',
        'festival',
        'concert',
        'optreden',
        'rommelmarkt',
        'wielerwedstrijd',
        'eetfestijn',
        'loopwedstrijd',
        'organiser un événement',
        'event permit',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:geert', 'staff:farah'],
      leadTime: { value: 40, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 4,
      appointment: 'always',
      duration: 40,
      queue: 'D',
      remarks:
        'Vraag altijd het aantal bezoekers tegelijk (niet over de hele dag): dat bepaalt het advies van de brandweer. Vuurwerk, drones, wielerwedstrijden en tombola’s hebben een eigen toelating. Aanvraag te laat? Ga niet zelf weigeren maar bel Hilde.',
      reviewOn: '2027-03-01',
      status: 'published',
      bundles: ['event', 'association'],
    },
  },

  'zaal-huren': {
    ipdc: {
      naam: {
        nl: 'Zaal huren',
        fr: 'Louer une salle',
        en: 'Hire a hall',
        de: 'Einen Saal mieten',
      },
      beschrijving: {
        nl: 'Je kunt een gemeentelijke zaal, polyvalente zaal of vergaderruimte huren voor een feest, vergadering, cursus of voorstelling.',
        en: 'You can hire a municipal hall, multi-purpose room or meeting room for a party, meeting, course or show.',
      },
      uitzonderingen: {
        nl: 'Een fuif of openbaar feest vraagt naast de huur ook een evenementaanvraag. Rouwmaaltijden kunnen vaak op korte termijn: bel meteen.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent meerderjarig en tekent het huurcontract' }, bewijs: identityCard },
        {
          naam: { nl: 'We kunnen de juiste zaal kiezen' },
          bewijs: dateAndNumbers,
        },
        {
          naam: { nl: 'Je vraagt het verenigingstarief' },
          bewijs: associationDetails,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Vrije data bekijken' },
          beschrijving: { nl: 'Bekijk de kalender online of vraag aan het loket welke zalen vrij zijn.' },
        },
        {
          naam: { nl: 'Reserveren' },
          beschrijving: {
            nl: 'Je krijgt een contract en een factuur voor de huur en de waarborg. Pas na betaling is de zaal vastgelegd.',
          },
        },
        {
          naam: { nl: 'Sleutel en overdracht' },
          beschrijving: { nl: 'Haal de sleutel of badge op en overloop de zaal met de conciërge.' },
        },
        {
          naam: { nl: 'Afrekening' },
          beschrijving: { nl: 'Laat de zaal netjes achter. De waarborg komt terug na controle.' },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Huur en waarborg' },
          beschrijving: {
            nl: 'Tarief van de gemeente: laag voor erkende verenigingen, hoger voor privégebruik en bedrijven.',
          },
        },
      ],
      regelgeving: [{ naam: { nl: 'Zaalreglement en retributiereglement van de gemeente' } }],
      websites: [],
      themas: ['CultuurSportVrijeTijd'],
      doelgroepen: ['Burger', 'Vereniging', 'Onderneming'],
      zoektermen: [
        'feestzaal',
        'vergaderzaal',
        'zaalverhuur',
        'parochiezaal',
        'babyborrel',
        'communiefeest',
        'trouwfeest',
        'louer salle',
        'hire hall',
      ],
      type: 'InfrastructuurMateriaal',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:bilal'],
      leadTime: { value: 3, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'never',
      duration: 12,
      queue: 'D',
      remarks:
        'Vraag of er versterkte muziek, drankverkoop of betalend publiek is: dan hoort er een evenementaanvraag bij. Nooit mondeling “vrij” bevestigen zonder de kalender te blokkeren; dat geeft dubbele boekingen.',
      reviewOn: '2027-04-01',
      status: 'published',
      bundles: ['event', 'marriage', 'association'],
    },
  },

  'sportzaal-reserveren': {
    ipdc: {
      naam: {
        nl: 'Sportzaal of terrein reserveren',
        fr: 'Réserver une salle ou un terrain de sport',
        en: 'Book a sports hall or pitch',
        de: 'Sporthalle oder Sportplatz reservieren',
      },
      beschrijving: {
        nl: 'Reserveer een sporthal, turnzaal of buitenterrein, eenmalig of voor een heel seizoen. Losse uren kun je zelf online boeken.',
        en: 'Book a sports hall, gym or outdoor pitch, once or for a whole season. You can book single hours online yourself.',
      },
      uitzonderingen: {
        nl: 'Vaste uren voor clubs worden één keer per jaar verdeeld, meestal in het voorjaar. Daarna zijn alleen de vrijgebleven uren beschikbaar.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt een account' },
          beschrijving: { nl: 'Zonder computer reserveren we het aan het loket voor jou.' },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'Als club: je bent erkend' },
          bewijs: associationDetails,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Boeken' },
          beschrijving: { nl: 'Kies de zaal, de dag en het uur in de online kalender en betaal.' },
        },
        {
          naam: { nl: 'Bevestiging' },
          beschrijving: { nl: 'Je krijgt een bevestiging met de toegangscode of de uren van de zaalwachter.' },
        },
        { naam: { nl: 'Annuleren' }, beschrijving: { nl: 'Annuleer op tijd, anders betaal je de zaal toch.' } },
      ],
      kosten: [
        {
          naam: { nl: 'Zaalhuur' },
          beschrijving: { nl: 'Tarief van de gemeente per uur, met korting voor erkende clubs en jeugd.' },
        },
      ],
      regelgeving: [{ naam: { nl: 'Huishoudelijk reglement van de sportinfrastructuur' } }],
      websites: [],
      themas: ['CultuurSportVrijeTijd'],
      doelgroepen: ['Burger', 'Vereniging', 'Onderneming'],
      zoektermen: [
        'sporthal',
        'turnzaal',
        'zaalvoetbal',
        'badminton',
        'voetbalveld',
        'tennis',
        'padel',
        'salle de sport',
        'sports hall',
      ],
      type: 'InfrastructuurMateriaal',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:carla'],
      channels: ['online', 'phone', 'onSite'],
      where: ['other', 'counter'],
      level: 0,
      appointment: 'never',
      duration: 8,
      queue: 'D',
      remarks:
        'Wijs eerst op de online kalender en help op het publieke scherm; dat kost twee minuten. Een vaste ploeg die een seizoen wil, noteert Hilde op de lijst voor de jaarlijkse verdeling.',
      reviewOn: '2027-04-15',
      status: 'published',
      bundles: ['association'],
    },
  },

  uitpas: {
    ipdc: {
      naam: {
        nl: 'UiTPAS (vrijetijdspas)',
        fr: 'UiTPAS (carte loisirs)',
        en: 'UiTPAS (leisure card)',
        de: 'UiTPAS (Freizeitkarte)',
      },
      beschrijving: {
        nl: 'Met een UiTPAS spaar je punten bij vrijetijdsactiviteiten en ruil je ze voor voordelen. Wie recht heeft op het kansentarief, krijgt bovendien korting op activiteiten.',
        en: 'With an UiTPAS you collect points at leisure activities and exchange them for benefits. Those entitled to the reduced rate also get a discount on activities.',
      },
      uitzonderingen: {
        nl: 'Ben je je kaart kwijt, dan kun je een nieuwe krijgen met behoud van je punten. Het kansentarief geldt een bepaalde tijd; daarna kijken we opnieuw na of je er recht op hebt.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je komt zelf, of een ouder komt voor een kind' },
          bewijs: {
            nl: 'Identiteitskaart (Kids-ID of ISI+-kaart voor een kind)',
            fr: 'Carte d’identité (Kids-ID ou carte ISI+ pour un enfant)',
            en: 'Identity card (Kids-ID or ISI+ card for a child)',
            de: 'Personalausweis (Kids-ID oder ISI+-Karte für ein Kind)',
          },
        },
        {
          naam: { nl: 'Je wilt het kansentarief' },
          bewijs: reducedRateProof,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Kaart maken' },
          beschrijving: { nl: 'We registreren je gegevens en je krijgt de kaart meteen mee.' },
        },
        {
          naam: { nl: 'Activeren' },
          beschrijving: { nl: 'Maak thuis een account aan om je punten en voordelen te zien.' },
          websites: [{ naam: { nl: 'UiTPAS' }, url: 'https://www.uitpas.be' }],
        },
        { naam: { nl: 'Sparen en genieten' }, beschrijving: { nl: 'Laat je kaart scannen bij elke activiteit.' } },
      ],
      kosten: [
        {
          naam: { nl: 'Kaart' },
          beschrijving: { nl: 'Tarief van de gemeente; vaak gratis of goedkoper met kansentarief.' },
        },
      ],
      regelgeving: [{ naam: { nl: 'Reglement UiTPAS van de regio en de gemeente' } }],
      websites: [{ naam: { nl: 'UiTPAS' }, url: 'https://www.uitpas.be' }],
      themas: ['CultuurSportVrijeTijd', 'WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'vrijetijdspas',
        'kansentarief',
        'korting sport',
        'kansenpas',
        'uit pas',
        'vrijetijdskaart',
        'leisure card',
        'carte loisirs',
      ],
      type: 'FinancieelVoordeel',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:bilal', 'staff:carla', 'staff:ines'],
      leadTime: { value: 5, unit: 'minutes' },
      channels: ['onSite', 'online'],
      where: ['quickCounter', 'counter'],
      level: 2,
      appointment: 'never',
      duration: 5,
      queue: 'A',
      remarks:
        'Controleer de verhoogde tegemoetkoming in het systeem vóór je het bewijs vraagt; veel mensen hebben het niet bij. Is er recht maar geen bewijs, of heeft iemand schulden en geen statuut, verwijs dan discreet naar Ines (welzijn), niet aan de balie bespreken.',
      reviewOn: '2027-05-01',
      status: 'published',
      bundles: ['newResident'],
    },
  },

  'erkenning-vereniging': {
    ipdc: {
      naam: {
        nl: 'Erkenning als vereniging',
        fr: 'Reconnaissance d’une association',
        en: 'Recognition as a local association',
        de: 'Anerkennung als Verein',
      },
      beschrijving: {
        nl: 'Een vereniging die in de gemeente actief is, kan een erkenning vragen. Een erkende vereniging krijgt toegang tot subsidies, lagere zaalhuur, uitleen van materiaal en een plaats in de gemeentelijke kalender.',
        en: 'An association active in the municipality can ask for recognition. It then has access to grants, cheaper hall hire, equipment loans and a place in the municipal calendar.',
      },
      verdereBeschrijving: {
        nl: 'Een feitelijke vereniging (zonder rechtspersoonlijkheid) kan ook erkend worden. Een vzw moet haar statuten bij de ondernemingsrechtbank neerleggen, haar uiteindelijke begunstigden (UBO) bevestigen en een jaarrekening opmaken.',
      },
      uitzonderingen: {
        nl: 'Politieke partijen, commerciële organisaties en scholen vallen meestal niet onder het reglement.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Er is een bestuur dat de vereniging vertegenwoordigt' },
          bewijs: {
            nl: 'Lijst van de bestuursleden met adres en contactgegevens',
            fr: 'Liste des membres du comité avec adresse et coordonnées',
            en: 'List of committee members with address and contact details',
            de: 'Liste der Vorstandsmitglieder mit Adresse und Kontaktdaten',
          },
        },
        {
          naam: { nl: 'De vereniging is actief in de gemeente' },
          bewijs: {
            nl: 'Statuten of een korte beschrijving van de werking, en het ledenaantal',
            fr: 'Statuts ou brève description des activités, et nombre de membres',
            en: 'Articles of association or short description of the activities, and number of members',
            de: 'Satzung oder kurze Beschreibung der Tätigkeit, und Mitgliederzahl',
          },
        },
        {
          naam: { nl: 'De vereniging heeft een eigen rekening' },
          bewijs: associationDetails,
        },
      ],
      procedures: [
        { naam: { nl: 'Aanvragen' }, beschrijving: { nl: 'Dien het formulier in met de bijlagen.' } },
        {
          naam: { nl: 'Advies' },
          beschrijving: { nl: 'De adviesraad (cultuur, sport of jeugd) kan een advies geven.' },
        },
        {
          naam: { nl: 'Beslissing' },
          beschrijving: {
            nl: 'Het college beslist. Na erkenning breng je ons elk jaar op de hoogte van wijzigingen in het bestuur.',
          },
        },
      ],
      kosten: [{ naam: { nl: 'Gratis' }, beschrijving: { nl: 'De erkenning kost niets.' } }],
      regelgeving: [
        { naam: { nl: 'Erkenningsreglement van de gemeente' } },
        { naam: { nl: 'Cultuurpactwet van 16 juli 1973' } },
        { naam: { nl: 'Wetboek van vennootschappen en verenigingen' } },
      ],
      websites: [{ naam: { nl: 'Verenigingsloket' }, url: 'https://www.verenigingsloket.be' }],
      themas: ['CultuurSportVrijeTijd'],
      doelgroepen: ['Vereniging'],
      zoektermen: [
        'vereniging oprichten',
        'club starten',
        'vzw',
        'feitelijke vereniging',
        'sportclub',
        'buurtcomité',
        'association',
        'ngo',
      ],
      type: 'Bewijs',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:geert'],
      leadTime: { value: 40, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 20,
      queue: 'D',
      remarks:
        'Vraag of het gaat om een nieuwe vereniging of een nieuw bestuur: dat laatste is alleen een wijziging. Feitelijke verenigingen vergeten vaak een rekening op naam van de vereniging; een privérekening wordt geweigerd voor subsidie.',
      reviewOn: '2027-05-15',
      status: 'published',
      bundles: ['association'],
    },
  },

  'subsidie-vereniging': {
    ipdc: {
      naam: {
        nl: 'Subsidie voor een vereniging of project',
        fr: 'Subside pour une association ou un projet',
        en: 'Grant for an association or project',
        de: 'Zuschuss für einen Verein oder ein Projekt',
      },
      beschrijving: {
        nl: 'Erkende verenigingen kunnen elk jaar een werkingssubsidie krijgen. Voor een bijzonder project, jubileum of nieuwe werking bestaat een projectsubsidie.',
        en: 'Recognised associations can get a yearly operating grant. For a special project, jubilee or new activity there is a project grant.',
      },
      uitzonderingen: {
        nl: 'Een niet-erkende groep kan soms wel een projectsubsidie vragen, als het project in de gemeente doorgaat. Een subsidie die je al van een andere overheid voor hetzelfde kreeg, moet je vermelden.',
      },
      voorwaarden: [
        {
          naam: { nl: 'De vereniging is erkend' },
          bewijs: associationDetails,
        },
        {
          naam: { nl: 'De aanvraag is volledig en op tijd' },
          bewijs: {
            nl: 'Werkingsverslag, begroting en rekeningen van het voorbije jaar',
            fr: 'Rapport d’activités, budget et comptes de l’année écoulée',
            en: 'Activity report, budget and accounts of the past year',
            de: 'Tätigkeitsbericht, Haushalt und Abrechnung des Vorjahres',
          },
        },
        {
          naam: { nl: 'Bij projecten: je kunt de kosten bewijzen' },
          bewijs: {
            nl: 'Projectplan en offertes, later de betaalde facturen',
            fr: 'Plan du projet et devis, ensuite les factures payées',
            en: 'Project plan and quotes, later the paid invoices',
            de: 'Projektplan und Angebote, später die bezahlten Rechnungen',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen' },
          beschrijving: { nl: 'Dien de aanvraag in vóór de uiterste datum in het reglement.' },
        },
        {
          naam: { nl: 'Beoordeling' },
          beschrijving: { nl: 'De dienst en de adviesraad bekijken de aanvraag; het college beslist.' },
        },
        {
          naam: { nl: 'Uitbetaling' },
          beschrijving: {
            nl: 'De subsidie komt op de rekening van de vereniging. Bewaar bewijsstukken: de gemeente kan controleren.',
          },
        },
      ],
      kosten: [{ naam: { nl: 'Gratis' }, beschrijving: { nl: 'De aanvraag kost niets.' } }],
      regelgeving: [
        { naam: { nl: 'Subsidiereglement van de gemeente' } },
        {
          naam: {
            nl: 'Wet van 14 november 1983 betreffende de controle op de toekenning en op de aanwending van sommige toelagen',
          },
        },
      ],
      websites: [{ naam: { nl: 'Verenigingsloket' }, url: 'https://www.verenigingsloket.be' }],
      themas: ['CultuurSportVrijeTijd'],
      doelgroepen: ['Vereniging'],
      zoektermen: [
        'toelage',
        'werkingssubsidie',
        'projectsubsidie',
        'steun vereniging',
        'geld voor club',
        'subside',
        'grant',
        'jubileum club',
      ],
      type: 'FinancieelVoordeel',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:ines'],
      leadTime: { value: 60, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 20,
      queue: 'D',
      remarks:
        'Kijk eerst de uiterste indieningsdatum na: na die datum beslist alleen Hilde of de aanvraag nog mee kan. Geef bij een onvolledig dossier een lijst mee van wat nog ontbreekt, met de datum.',
      reviewOn: '2027-01-20',
      status: 'published',
      bundles: ['association', 'event'],
    },
  },

  'vakantieopvang-inschrijven': {
    ipdc: {
      naam: {
        nl: 'Speelplein of vakantieopvang: kind inschrijven',
        fr: 'Plaine de jeux ou accueil de vacances : inscrire un enfant',
        en: 'Holiday care and playground: register a child',
        de: 'Spielplatz oder Ferienbetreuung: Kind anmelden',
      },
      beschrijving: {
        nl: 'Schrijf je kind in voor het speelplein, een vakantiekamp of de opvang in de schoolvakanties. De inschrijvingen openen op een vaste dag en de plaatsen gaan snel.',
        en: 'Register your child for the playground, a holiday camp or care in the school holidays. Registration opens on a fixed day and places go quickly.',
      },
      verdereBeschrijving: {
        nl: 'Voor elk kind heb je een account in de online inschrijftool nodig, met medische fiche en de personen die het kind mogen ophalen. Voor kinderen tot 14 jaar krijg je nadien een fiscaal attest voor kinderopvang; voor kinderen met een zware handicap geldt een hogere leeftijd.',
      },
      uitzonderingen: {
        nl: 'Is de groep vol, dan komt je kind op de wachtlijst. Voor kinderen met een zorgbehoefte maken we vooraf een afspraak om begeleiding te regelen.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je bent ouder of voogd van het kind' },
          bewijs: {
            nl: 'Rijksregisternummer van ouder en kind (op hun kaart)',
            fr: 'Numéro de registre national du parent et de l’enfant (sur leur carte)',
            en: 'National register number of parent and child (on their cards)',
            de: 'Nationalregisternummer von Elternteil und Kind (auf ihren Karten)',
          },
        },
        {
          naam: { nl: 'De medische fiche is ingevuld' },
          bewijs: {
            nl: 'Gegevens over allergieën, medicatie en contactnummers',
            fr: 'Informations sur les allergies, médicaments et numéros de contact',
            en: 'Details on allergies, medication and contact numbers',
            de: 'Angaben zu Allergien, Medikamenten und Kontaktnummern',
          },
        },
        {
          naam: { nl: 'Je wilt het sociaal tarief' },
          bewijs: reducedRateProof,
        },
      ],
      procedures: [
        { naam: { nl: 'Account maken' }, beschrijving: { nl: 'Maak de account en de fiche al vóór de inschrijfdag.' } },
        {
          naam: { nl: 'Inschrijven' },
          beschrijving: { nl: 'Schrijf in op de startdag, online of op het inschrijvingsmoment aan het loket.' },
        },
        {
          naam: { nl: 'Betalen' },
          beschrijving: {
            nl: 'Betaal de factuur. Annuleren kan volgens het reglement, soms alleen met een doktersattest.',
          },
        },
        {
          naam: { nl: 'Attesten' },
          beschrijving: { nl: 'Je krijgt het fiscale attest en, op vraag, een attest voor je ziekenfonds.' },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Dagprijs' },
          beschrijving: { nl: 'Tarief van de gemeente, met korting voor sociaal tarief of een tweede kind.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Decreet van 3 mei 2019 houdende de organisatie van buitenschoolse opvang en de afstemming tussen buitenschoolse activiteiten',
          },
        },
        { naam: { nl: 'Huishoudelijk reglement vakantieopvang van de gemeente' } },
      ],
      websites: [],
      themas: ['CultuurSportVrijeTijd', 'OnderwijsWetenschap'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'speelplein',
        'zomerkamp',
        'vakantiekamp',
        'kinderopvang vakantie',
        'stage',
        'opvang kind',
        'plaine de jeux',
        'holiday camp',
        'fiscaal attest',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:bilal', 'staff:carla'],
      leadTime: { value: 10, unit: 'minutes' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'never',
      duration: 12,
      queue: 'D',
      remarks:
        'Op de inschrijfdag: extra wachtrij en help eerst met het account. Vraag altijd wie het kind mag ophalen; bij gescheiden ouders noteer je alleen wat de ouder zegt en vraag je bij twijfel een gerechtelijk stuk. Kinderen met zorgbehoefte: eerst Hilde.',
      reviewOn: '2027-01-10',
      status: 'published',
      bundles: [],
    },
  },

  'materiaal-lenen': {
    ipdc: {
      naam: {
        nl: 'Feestmateriaal lenen (uitleendienst)',
        fr: 'Emprunter du matériel de fête',
        en: 'Borrow party equipment',
        de: 'Festmaterial ausleihen',
      },
      beschrijving: {
        nl: 'De uitleendienst leent tafels, stoelen, nadarhekken, podiumelementen, een geluidsinstallatie en herbruikbare bekers uit aan verenigingen en buurten.',
        en: 'The loan service lends tables, chairs, barriers, stage elements, a sound system and reusable cups to associations and neighbourhoods.',
      },
      uitzonderingen: {
        nl: 'Privépersonen kunnen meestal alleen lenen voor een goedgekeurd straatfeest. Verenigingen uit een andere gemeente betalen het volle tarief.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je vraagt het materiaal minstens 4 weken vooraf' },
          bewijs: {
            nl: 'Lijst van het materiaal met aantallen, datum en plaats',
            fr: 'Liste du matériel avec quantités, date et lieu',
            en: 'List of equipment with quantities, date and place',
            de: 'Materialliste mit Anzahl, Datum und Ort',
          },
        },
        { naam: { nl: 'Je tekent de leenovereenkomst' }, bewijs: identityCard },
        { naam: { nl: 'Je leent voor een erkende vereniging' }, bewijs: associationDetails },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen' },
          beschrijving: { nl: 'Vraag online of aan het loket. Je krijgt een bevestiging met prijs en waarborg.' },
        },
        {
          naam: { nl: 'Ophalen of leveren' },
          beschrijving: { nl: 'Haal het materiaal op in het depot met een geschikt voertuig, of vraag levering.' },
        },
        { naam: { nl: 'Terugbrengen' }, beschrijving: { nl: 'Proper, volledig en op tijd. Schade betaal je.' } },
      ],
      kosten: [
        {
          naam: { nl: 'Huur en waarborg' },
          beschrijving: { nl: 'Tarief van de gemeente; voor erkende verenigingen gratis of goedkoop.' },
        },
      ],
      regelgeving: [{ naam: { nl: 'Uitleenreglement van de gemeente' } }],
      websites: [],
      themas: ['CultuurSportVrijeTijd'],
      doelgroepen: ['Vereniging', 'Burger'],
      zoektermen: [
        'uitleendienst',
        'tafels lenen',
        'stoelen',
        'nadar',
        'tent',
        'geluidsinstallatie',
        'podium',
        'emprunter matériel',
        'party tent',
      ],
      type: 'InfrastructuurMateriaal',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:bilal'],
      leadTime: { value: 5, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter', 'other'],
      level: 3,
      appointment: 'never',
      duration: 10,
      queue: 'D',
      remarks:
        'Controleer de kalender op beschikbaarheid in het hele weekend, met een dag ervoor en erna. Nadarhekken zijn in mei en juni altijd eerst weg: noem meteen een alternatief.',
      reviewOn: '2027-04-20',
      status: 'published',
      bundles: ['event', 'association'],
    },
  },

  bibliotheekkaart: {
    ipdc: {
      naam: {
        nl: 'Bibliotheekkaart en lenen',
        fr: 'Carte de bibliothèque et prêt',
        en: 'Library card and borrowing',
        de: 'Bibliotheksausweis und Ausleihe',
      },
      beschrijving: {
        nl: 'Met een lidmaatschap leen je boeken, strips, films en spellen in de bibliotheek. Je identiteitskaart kan als lenerspas dienen.',
        en: 'With a membership you borrow books, comics, films and games from the library. Your identity card can be used as a library card.',
      },
      uitzonderingen: {
        nl: 'Je schrijft je in aan de balie van de bibliotheek zelf. Kinderen krijgen een lidmaatschap met toestemming van een ouder.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je schrijft jezelf of je kind in' },
          bewijs: {
            nl: 'Identiteitskaart (Kids-ID of ISI+-kaart voor een kind)',
            fr: 'Carte d’identité (Kids-ID ou carte ISI+ pour un enfant)',
            en: 'Identity card (Kids-ID or ISI+ card for a child)',
            de: 'Personalausweis (Kids-ID oder ISI+-Karte für ein Kind)',
          },
        },
        { naam: { nl: 'Je wilt het sociaal tarief' }, bewijs: reducedRateProof },
      ],
      procedures: [
        {
          naam: { nl: 'Inschrijven' },
          beschrijving: { nl: 'Ga naar de balie van de bibliotheek of schrijf je online in via “Mijn Bibliotheek”.' },
          websites: [{ naam: { nl: 'Bibliotheek.be' }, url: 'https://bibliotheek.be' }],
        },
        {
          naam: { nl: 'Lenen' },
          beschrijving: { nl: 'Scan je kaart aan de zelfuitleen. Verleng online of via de app.' },
        },
        { naam: { nl: 'Verloren kaart' }, beschrijving: { nl: 'Meld het meteen zodat niemand op jouw naam leent.' } },
      ],
      kosten: [
        {
          naam: { nl: 'Lidgeld' },
          beschrijving: {
            nl: 'Tarief van de gemeente; meestal gratis voor kinderen en jongeren. Te laat terugbrengen kost geld.',
          },
        },
      ],
      regelgeving: [{ naam: { nl: 'Dienstreglement van de bibliotheek' } }],
      websites: [{ naam: { nl: 'Bibliotheek.be' }, url: 'https://bibliotheek.be' }],
      themas: ['CultuurSportVrijeTijd', 'OnderwijsWetenschap'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'bib',
        'biebkaart',
        'bibkaart',
        'boeken lenen',
        'bibliotheek',
        'e-boek',
        'strips',
        'library card',
        'bibliothèque',
      ],
      type: 'Bewijs',
    },
    local: {
      department: 'leisure',
      responsible: 'staff:hilde',
      backups: ['staff:an'],
      channels: ['onSite', 'online'],
      where: ['other', 'welcome'],
      level: 1,
      appointment: 'never',
      duration: 4,
      queue: 'D',
      remarks:
        'De bibliotheek is een ander gebouw: zeg de openingsuren en wijs de weg, laat de burger niet wachten. De biebcode voor de online diensten maakt de bibliotheek zelf aan.',
      reviewOn: '2027-05-25',
      status: 'published',
      bundles: ['newResident'],
    },
  },
}

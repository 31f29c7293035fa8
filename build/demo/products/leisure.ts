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
        fr: 'Si vous voulez organiser avec vos voisins une fête de rue, un barbecue de quartier ou une rue réservée au jeu, demandez l’autorisation de fermer la rue. Vous pouvez aussi emprunter des barrières Nadar, des panneaux et des tables.',
        en: 'To hold a street party, neighbourhood barbecue or play street you ask permission to close the street. You can also borrow barriers, traffic signs and tables.',
      },
      verdereBeschrijving: {
        nl: 'De straat moet altijd een vrije doorgang van 4 meter houden voor de hulpdiensten, en de bewoners moeten te voet aan hun deur kunnen. Verwittig alle buren minstens twee weken vooraf.',
        fr: 'La rue doit toujours garder un passage libre de 4 mètres pour les services de secours, et les habitants doivent pouvoir rejoindre leur porte à pied. Prévenez tous les voisins au moins deux semaines à l’avance.',
      },
      uitzonderingen: {
        nl: 'Komt er publiek van buiten de buurt, versterkte muziek op een podium of een drankstand, dan is het een evenement en gebruik je dat formulier. Gewestwegen en straten met een buslijn kunnen meestal niet dicht.',
        fr: 'S’il vient du public d’ailleurs, de la musique amplifiée sur un podium ou un bar, c’est un événement et vous utilisez ce formulaire-là. Les routes régionales et les rues avec une ligne de bus ne peuvent en général pas être fermées.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je woont in de straat en bent de contactpersoon',
            fr: 'Vous habitez la rue et êtes la personne de contact',
          },
          bewijs: identityCard,
        },
        {
          naam: {
            nl: 'Je vraagt het minstens 6 weken vooraf aan',
            fr: 'Vous le demandez au moins 6 semaines à l’avance',
          },
          bewijs: {
            nl: 'Datum en uren, en een plannetje met waar de straat dicht moet',
            fr: 'Date et heures, et un plan montrant où la rue doit être fermée',
            en: 'Date and times, and a small plan of where the street is to be closed',
            de: 'Datum und Uhrzeiten sowie eine Skizze der zu sperrenden Straße',
          },
        },
        {
          naam: { nl: 'De buren zijn akkoord', fr: 'Les voisins sont d’accord' },
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
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Vul het formulier online in of kom langs met de plannetjes en de handtekeningen.',
            fr: 'Remplissez le formulaire en ligne ou passez avec les petits plans et les signatures.',
          },
        },
        {
          naam: { nl: 'Advies en beslissing', fr: 'Avis et décision' },
          beschrijving: {
            nl: 'De politie en de dienst mobiliteit geven advies. Je krijgt de toestemming en het materiaalvoorstel.',
            fr: 'La police et le service mobilité donnent un avis. Vous recevez l’autorisation et la proposition de matériel.',
          },
        },
        {
          naam: { nl: 'Voorbereiden', fr: 'Préparer' },
          beschrijving: {
            nl: 'Haal de borden op of laat ze leveren. Parkeerverbod staat minstens 24 uur vooraf.',
            fr: 'Venez chercher les panneaux ou faites-les livrer. L’interdiction de stationner est affichée au moins 24 heures à l’avance.',
          },
        },
        {
          naam: { nl: 'Opruimen', fr: 'Enlever' },
          beschrijving: {
            nl: 'Maak de straat proper en breng het materiaal op tijd terug.',
            fr: 'Nettoyez la rue et rapportez le matériel à temps.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Toestemming', fr: 'Autorisation' },
          beschrijving: {
            nl: 'Gratis. Uitgeleend materiaal: tarief van de gemeente, met waarborg.',
            fr: 'Gratuit. Matériel prêté : tarif de la commune, avec caution.',
          },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Politiereglement van de gemeente', fr: 'Règlement de police de la commune' } },
        { naam: { nl: 'Uitleenreglement van de gemeente', fr: 'Règlement de prêt de la commune' } },
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
        fr: 'Pour un événement ouvert à tous, sur le domaine public ou dans une salle, vous introduisez une seule demande. La commune demande elle-même les avis de la police, des pompiers et des autres services.',
        en: 'For an event open to the public, in public space or in a hall, you submit one application. The municipality itself asks police, fire service and the other departments for advice.',
      },
      verdereBeschrijving: {
        nl: 'In de aanvraag zit alles: plaats en tijd, verkeer, muziek, drank, tenten, brandveiligheid, medische hulp en afval. Zonder toelating geldt voor versterkte muziek buiten of in een tent een grens van 85 dB(A) LAeq,15min. Voor een bijzondere gelegenheid kan het college een hoger niveau toestaan, tot ten hoogste 100 dB(A) LAeq,60min.',
        fr: 'La demande contient tout : lieu et heure, circulation, musique, boissons, tentes, sécurité incendie, aide médicale et déchets. Sans autorisation, la musique amplifiée dehors ou sous tente est limitée à 85 dB(A) LAeq,15min. Pour une occasion spéciale, le collège peut autoriser un niveau plus élevé, jusqu’à 100 dB(A) LAeq,60min au plus.',
      },
      uitzonderingen: {
        nl: 'Een besloten feest met genodigden in een gehuurde zaal heeft geen evenementaanvraag nodig. Voor een eenvoudig straatfeest onder buren bestaat een korter formulier. Sterke drank schenken op een tijdelijk evenement moet je apart aanduiden.',
        fr: 'Une fête privée avec invités dans une salle louée ne demande pas de demande d’événement. Pour une simple fête de rue entre voisins, il existe un formulaire plus court. Servir des spiritueux à un événement temporaire doit être indiqué à part.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je vraagt het op tijd aan', fr: 'Vous le demandez à temps' },
          beschrijving: {
            nl: 'Minstens 8 weken vooraf; voor grote evenementen (tenten, parcours, veel volk) minstens 3 maanden.',
            fr: 'Au moins 8 semaines à l’avance ; pour de grands événements (tentes, parcours, beaucoup de monde), au moins 3 mois.',
          },
          bewijs: dateAndNumbers,
        },
        {
          naam: { nl: 'De plaats is duidelijk', fr: 'L’endroit est clair' },
          bewijs: {
            nl: 'Inrichtingsplan met tenten, nooduitgangen, podium, toiletten en doorgang voor hulpdiensten',
            fr: 'Plan d’implantation avec tentes, issues de secours, scène, toilettes et passage des secours',
            en: 'Site plan with tents, exits, stage, toilets and access for emergency services',
            de: 'Lageplan mit Zelten, Notausgängen, Bühne, Toiletten und Zufahrt für Rettungskräfte',
          },
        },
        {
          naam: { nl: 'Er is een verantwoordelijke', fr: 'Il y a un responsable' },
          bewijs: {
            nl: 'Naam, gsm-nummer en ondernemingsnummer van de organisator',
            fr: 'Nom, numéro de GSM et numéro d’entreprise de l’organisateur',
            en: 'Name, mobile number and enterprise number of the organiser',
            de: 'Name, Handynummer und Unternehmensnummer des Veranstalters',
          },
        },
        {
          naam: { nl: 'Je bent verzekerd', fr: 'Vous êtes assuré' },
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
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Vul de evenementaanvraag in. Voor een groot evenement maak je een afspraak.',
            fr: 'Remplissez la demande d’événement. Pour un grand événement, prenez rendez-vous.',
          },
        },
        {
          naam: { nl: 'Overleg', fr: 'Concertation' },
          beschrijving: {
            nl: 'De gemeente, politie, hulpverleningszone en eventueel het Rode Kruis bespreken de risico’s en de voorwaarden.',
            fr: 'La commune, la police, la zone de secours et éventuellement la Croix-Rouge discutent des risques et des conditions.',
          },
        },
        {
          naam: { nl: 'Vergunning', fr: 'Autorisation' },
          beschrijving: {
            nl: 'Het college of de burgemeester beslist. Je krijgt een document met alle voorwaarden.',
            fr: 'Le collège ou le bourgmestre décide. Vous recevez un document avec toutes les conditions.',
          },
        },
        {
          naam: { nl: 'Controle en evaluatie', fr: 'Contrôle et évaluation' },
          beschrijving: {
            nl: 'De brandweer kan vooraf controleren. Nadien volgt een kort overleg.',
            fr: 'Les pompiers peuvent contrôler à l’avance. Une brève réunion suit après.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Behandeling', fr: 'Traitement' },
          beschrijving: {
            nl: 'Gratis voor erkende verenigingen, anders tarief van de gemeente. Auteursrechten voor muziek betaal je apart.',
            fr: 'Gratuit pour les associations reconnues, sinon tarif de la commune. Les droits d’auteur pour la musique se paient à part.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Politiereglement van de gemeente en politiecodex van de zone',
            fr: 'Règlement de police de la commune et code de police de la zone',
          },
        },
        {
          naam: {
            nl: 'VLAREM II (hoofdstuk 6.7, muziek in openbare inrichtingen)',
            fr: 'VLAREM II (chapitre 6.7, musique dans les établissements publics)',
          },
        },
        {
          naam: {
            nl: 'Wet van 24 januari 1977 betreffende de bescherming van de gezondheid van de gebruikers (verkoop van alcohol aan minderjarigen)',
            fr: 'Loi du 24 janvier 1977 relative à la protection de la santé des consommateurs (vente d’alcool aux mineurs)',
          },
        },
      ],
      websites: [{ naam: { nl: 'Unisono (muziek)', fr: 'Unisono (musique)' }, url: 'https://www.unisono.be' }],
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
        fr: 'Vous pouvez louer une salle communale, une salle polyvalente ou une salle de réunion pour une fête, une réunion, un cours ou un spectacle.',
        en: 'You can hire a municipal hall, multi-purpose room or meeting room for a party, meeting, course or show.',
      },
      uitzonderingen: {
        nl: 'Een fuif of openbaar feest vraagt naast de huur ook een evenementaanvraag. Rouwmaaltijden kunnen vaak op korte termijn: bel meteen.',
        fr: 'Une soirée ou une fête publique demande, en plus de la location, une demande d’événement. Les repas de funérailles sont souvent possibles à court terme : appelez tout de suite.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent meerderjarig en tekent het huurcontract',
            fr: 'Vous êtes majeur et signez le contrat de location',
          },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'We kunnen de juiste zaal kiezen', fr: 'Nous pouvons choisir la bonne salle' },
          bewijs: dateAndNumbers,
        },
        {
          naam: { nl: 'Je vraagt het verenigingstarief', fr: 'Vous demandez le tarif des associations' },
          bewijs: associationDetails,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Vrije data bekijken', fr: 'Voir les dates libres' },
          beschrijving: {
            nl: 'Bekijk de kalender online of vraag aan het loket welke zalen vrij zijn.',
            fr: 'Regardez le calendrier en ligne ou demandez au guichet quelles salles sont libres.',
          },
        },
        {
          naam: { nl: 'Reserveren', fr: 'Réserver' },
          beschrijving: {
            nl: 'Je krijgt een contract en een factuur voor de huur en de waarborg. Pas na betaling is de zaal vastgelegd.',
            fr: 'Vous recevez un contrat et une facture pour la location et la caution. La salle n’est réservée qu’après paiement.',
          },
        },
        {
          naam: { nl: 'Sleutel en overdracht', fr: 'Clé et remise' },
          beschrijving: {
            nl: 'Haal de sleutel of badge op en overloop de zaal met de conciërge.',
            fr: 'Venez chercher la clé ou le badge et parcourez la salle avec le concierge.',
          },
        },
        {
          naam: { nl: 'Afrekening', fr: 'Décompte' },
          beschrijving: {
            nl: 'Laat de zaal netjes achter. De waarborg komt terug na controle.',
            fr: 'Laissez la salle propre. La caution est rendue après contrôle.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Huur en waarborg', fr: 'Location et caution' },
          beschrijving: {
            nl: 'Tarief van de gemeente: laag voor erkende verenigingen, hoger voor privégebruik en bedrijven.',
            fr: 'Tarif de la commune : bas pour les associations reconnues, plus élevé pour un usage privé et les entreprises.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Zaalreglement en retributiereglement van de gemeente',
            fr: 'Règlement des salles et règlement-redevance de la commune',
          },
        },
      ],
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
        fr: 'Réservez un hall de sport, une salle de gymnastique ou un terrain, une seule fois ou pour toute une saison. Vous pouvez réserver vous-même des heures isolées en ligne.',
        en: 'Book a sports hall, gym or outdoor pitch, once or for a whole season. You can book single hours online yourself.',
      },
      uitzonderingen: {
        nl: 'Vaste uren voor clubs worden één keer per jaar verdeeld, meestal in het voorjaar. Daarna zijn alleen de vrijgebleven uren beschikbaar.',
        fr: 'Les heures fixes pour les clubs sont réparties une fois par an, en général au printemps. Ensuite, seules les heures restantes sont disponibles.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt een account', fr: 'Vous avez un compte' },
          beschrijving: {
            nl: 'Zonder computer reserveren we het aan het loket voor jou.',
            fr: 'Sans ordinateur, nous réservons pour vous au guichet.',
          },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'Als club: je bent erkend', fr: 'Comme club : vous êtes reconnu' },
          bewijs: associationDetails,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Boeken', fr: 'Réserver' },
          beschrijving: {
            nl: 'Kies de zaal, de dag en het uur in de online kalender en betaal.',
            fr: 'Choisissez la salle, le jour et l’heure dans le calendrier en ligne et payez.',
          },
        },
        {
          naam: { nl: 'Bevestiging', fr: 'Confirmation' },
          beschrijving: {
            nl: 'Je krijgt een bevestiging met de toegangscode of de uren van de zaalwachter.',
            fr: 'Vous recevez une confirmation avec le code d’accès ou les heures du surveillant.',
          },
        },
        {
          naam: { nl: 'Annuleren', fr: 'Annuler' },
          beschrijving: {
            nl: 'Annuleer op tijd, anders betaal je de zaal toch.',
            fr: 'Annulez à temps, sinon vous payez quand même la salle.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Zaalhuur', fr: 'Location de salle' },
          beschrijving: {
            nl: 'Tarief van de gemeente per uur, met korting voor erkende clubs en jeugd.',
            fr: 'Tarif de la commune par heure, avec réduction pour les clubs reconnus et les jeunes.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Huishoudelijk reglement van de sportinfrastructuur',
            fr: 'Règlement d’ordre intérieur de l’infrastructure sportive',
          },
        },
      ],
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
        fr: 'Avec un UiTPAS, vous épargnez des points lors d’activités de loisirs et les échangez contre des avantages. Qui a droit au tarif social reçoit en plus une réduction sur les activités.',
        en: 'With an UiTPAS you collect points at leisure activities and exchange them for benefits. Those entitled to the reduced rate also get a discount on activities.',
      },
      uitzonderingen: {
        nl: 'Ben je je kaart kwijt, dan kun je een nieuwe krijgen met behoud van je punten. Het kansentarief geldt een bepaalde tijd; daarna kijken we opnieuw na of je er recht op hebt.',
        fr: 'Si vous avez perdu votre carte, vous pouvez en recevoir une nouvelle en gardant vos points. Le tarif social vaut un certain temps ; ensuite, nous vérifions de nouveau si vous y avez droit.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je komt zelf, of een ouder komt voor een kind',
            fr: 'Vous venez vous-même, ou un parent vient pour un enfant',
          },
          bewijs: {
            nl: 'Identiteitskaart (Kids-ID of ISI+-kaart voor een kind)',
            fr: 'Carte d’identité (Kids-ID ou carte ISI+ pour un enfant)',
            en: 'Identity card (Kids-ID or ISI+ card for a child)',
            de: 'Personalausweis (Kids-ID oder ISI+-Karte für ein Kind)',
          },
        },
        {
          naam: { nl: 'Je wilt het kansentarief', fr: 'Vous voulez le tarif social' },
          bewijs: reducedRateProof,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Kaart maken', fr: 'Faire la carte' },
          beschrijving: {
            nl: 'We registreren je gegevens en je krijgt de kaart meteen mee.',
            fr: 'Nous enregistrons vos données et vous recevez la carte tout de suite.',
          },
        },
        {
          naam: { nl: 'Activeren', fr: 'Activer' },
          beschrijving: {
            nl: 'Maak thuis een account aan om je punten en voordelen te zien.',
            fr: 'Créez chez vous un compte pour voir vos points et avantages.',
          },
          websites: [{ naam: { nl: 'UiTPAS', fr: 'UiTPAS' }, url: 'https://www.uitpas.be' }],
        },
        {
          naam: { nl: 'Sparen en genieten', fr: 'Épargner et profiter' },
          beschrijving: {
            nl: 'Laat je kaart scannen bij elke activiteit.',
            fr: 'Faites scanner votre carte à chaque activité.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Kaart', fr: 'Carte' },
          beschrijving: {
            nl: 'Tarief van de gemeente; vaak gratis of goedkoper met kansentarief.',
            fr: 'Tarif de la commune ; souvent gratuit ou moins cher au tarif social.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Reglement UiTPAS van de regio en de gemeente',
            fr: 'Règlement UiTPAS de la région et de la commune',
          },
        },
      ],
      websites: [{ naam: { nl: 'UiTPAS', fr: 'UiTPAS' }, url: 'https://www.uitpas.be' }],
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
        fr: 'Une association active dans la commune peut demander une reconnaissance. Une association reconnue a accès aux subsides, à des salles moins chères, au prêt de matériel et à une place dans le calendrier communal.',
        en: 'An association active in the municipality can ask for recognition. It then has access to grants, cheaper hall hire, equipment loans and a place in the municipal calendar.',
      },
      verdereBeschrijving: {
        nl: 'Een feitelijke vereniging (zonder rechtspersoonlijkheid) kan ook erkend worden. Een vzw moet haar statuten bij de ondernemingsrechtbank neerleggen, haar uiteindelijke begunstigden (UBO) bevestigen en een jaarrekening opmaken.',
        fr: 'Une association de fait (sans personnalité juridique) peut aussi être reconnue. Une ASBL doit déposer ses statuts au tribunal de l’entreprise, confirmer ses bénéficiaires effectifs (UBO) et établir des comptes annuels.',
      },
      uitzonderingen: {
        nl: 'Politieke partijen, commerciële organisaties en scholen vallen meestal niet onder het reglement.',
        fr: 'Les partis politiques, les organisations commerciales et les écoles ne relèvent en général pas du règlement.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Er is een bestuur dat de vereniging vertegenwoordigt',
            fr: 'Il y a un comité qui représente l’association',
          },
          bewijs: {
            nl: 'Lijst van de bestuursleden met adres en contactgegevens',
            fr: 'Liste des membres du comité avec adresse et coordonnées',
            en: 'List of committee members with address and contact details',
            de: 'Liste der Vorstandsmitglieder mit Adresse und Kontaktdaten',
          },
        },
        {
          naam: { nl: 'De vereniging is actief in de gemeente', fr: 'L’association est active dans la commune' },
          bewijs: {
            nl: 'Statuten of een korte beschrijving van de werking, en het ledenaantal',
            fr: 'Statuts ou brève description des activités, et nombre de membres',
            en: 'Articles of association or short description of the activities, and number of members',
            de: 'Satzung oder kurze Beschreibung der Tätigkeit, und Mitgliederzahl',
          },
        },
        {
          naam: { nl: 'De vereniging heeft een eigen rekening', fr: 'L’association a son propre compte' },
          bewijs: associationDetails,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Dien het formulier in met de bijlagen.',
            fr: 'Introduisez le formulaire avec les annexes.',
          },
        },
        {
          naam: { nl: 'Advies', fr: 'Avis' },
          beschrijving: {
            nl: 'De adviesraad (cultuur, sport of jeugd) kan een advies geven.',
            fr: 'Le conseil consultatif (culture, sport ou jeunesse) peut donner un avis.',
          },
        },
        {
          naam: { nl: 'Beslissing', fr: 'Décision' },
          beschrijving: {
            nl: 'Het college beslist. Na erkenning breng je ons elk jaar op de hoogte van wijzigingen in het bestuur.',
            fr: 'Le collège décide. Après la reconnaissance, vous nous signalez chaque année les changements dans le comité.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: { nl: 'De erkenning kost niets.', fr: 'La reconnaissance ne coûte rien.' },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Erkenningsreglement van de gemeente', fr: 'Règlement de reconnaissance de la commune' } },
        { naam: { nl: 'Cultuurpactwet van 16 juli 1973', fr: 'Loi du 16 juillet 1973 (Pacte culturel)' } },
        { naam: { nl: 'Wetboek van vennootschappen en verenigingen', fr: 'Code des sociétés et des associations' } },
      ],
      websites: [
        {
          naam: { nl: 'Verenigingsloket', fr: 'Verenigingsloket (guichet des associations)' },
          url: 'https://www.verenigingsloket.be',
        },
      ],
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
        fr: 'Les associations reconnues peuvent recevoir chaque année un subside de fonctionnement. Pour un projet particulier, un anniversaire ou une nouvelle activité, il existe un subside de projet.',
        en: 'Recognised associations can get a yearly operating grant. For a special project, jubilee or new activity there is a project grant.',
      },
      uitzonderingen: {
        nl: 'Een niet-erkende groep kan soms wel een projectsubsidie vragen, als het project in de gemeente doorgaat. Een subsidie die je al van een andere overheid voor hetzelfde kreeg, moet je vermelden.',
        fr: 'Un groupe non reconnu peut parfois demander un subside de projet, si le projet a lieu dans la commune. Vous devez indiquer un subside déjà reçu d’une autre autorité pour la même chose.',
      },
      voorwaarden: [
        {
          naam: { nl: 'De vereniging is erkend', fr: 'L’association est reconnue' },
          bewijs: associationDetails,
        },
        {
          naam: { nl: 'De aanvraag is volledig en op tijd', fr: 'La demande est complète et à temps' },
          bewijs: {
            nl: 'Werkingsverslag, begroting en rekeningen van het voorbije jaar',
            fr: 'Rapport d’activités, budget et comptes de l’année écoulée',
            en: 'Activity report, budget and accounts of the past year',
            de: 'Tätigkeitsbericht, Haushalt und Abrechnung des Vorjahres',
          },
        },
        {
          naam: {
            nl: 'Bij projecten: je kunt de kosten bewijzen',
            fr: 'Pour les projets : vous pouvez prouver les frais',
          },
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
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Dien de aanvraag in vóór de uiterste datum in het reglement.',
            fr: 'Introduisez la demande avant la date limite du règlement.',
          },
        },
        {
          naam: { nl: 'Beoordeling', fr: 'Évaluation' },
          beschrijving: {
            nl: 'De dienst en de adviesraad bekijken de aanvraag; het college beslist.',
            fr: 'Le service et le conseil consultatif examinent la demande ; le collège décide.',
          },
        },
        {
          naam: { nl: 'Uitbetaling', fr: 'Paiement' },
          beschrijving: {
            nl: 'De subsidie komt op de rekening van de vereniging. Bewaar bewijsstukken: de gemeente kan controleren.',
            fr: 'Le subside est versé sur le compte de l’association. Gardez les justificatifs : la commune peut contrôler.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: { nl: 'De aanvraag kost niets.', fr: 'La demande ne coûte rien.' },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Subsidiereglement van de gemeente', fr: 'Règlement des subsides de la commune' } },
        {
          naam: {
            nl: 'Wet van 14 november 1983 betreffende de controle op de toekenning en op de aanwending van sommige toelagen',
            fr: 'Loi du 14 novembre 1983 relative au contrôle de l’octroi et de l’emploi de certaines subventions',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Verenigingsloket', fr: 'Verenigingsloket (guichet des associations)' },
          url: 'https://www.verenigingsloket.be',
        },
      ],
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
        fr: 'Inscrivez votre enfant à la plaine de jeux, à un stage ou à l’accueil pendant les vacances scolaires. Les inscriptions ouvrent à une date fixe et les places partent vite.',
        en: 'Register your child for the playground, a holiday camp or care in the school holidays. Registration opens on a fixed day and places go quickly.',
      },
      verdereBeschrijving: {
        nl: 'Voor elk kind heb je een account in de online inschrijftool nodig, met medische fiche en de personen die het kind mogen ophalen. Voor kinderen tot 14 jaar krijg je nadien een fiscaal attest voor kinderopvang; voor kinderen met een zware handicap geldt een hogere leeftijd.',
        fr: 'Pour chaque enfant, il faut un compte dans l’outil d’inscription en ligne, avec une fiche médicale et les personnes qui peuvent venir le chercher. Pour les enfants jusqu’à 14 ans, vous recevez ensuite une attestation fiscale de garde ; pour les enfants avec un handicap lourd, la limite d’âge est plus élevée.',
      },
      uitzonderingen: {
        nl: 'Is de groep vol, dan komt je kind op de wachtlijst. Voor kinderen met een zorgbehoefte maken we vooraf een afspraak om begeleiding te regelen.',
        fr: 'Si le groupe est complet, votre enfant est mis sur la liste d’attente. Pour les enfants à besoins spécifiques, nous prenons d’abord rendez-vous pour organiser l’accompagnement.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je bent ouder of voogd van het kind', fr: 'Vous êtes parent ou tuteur de l’enfant' },
          bewijs: {
            nl: 'Rijksregisternummer van ouder en kind (op hun kaart)',
            fr: 'Numéro de registre national du parent et de l’enfant (sur leur carte)',
            en: 'National register number of parent and child (on their cards)',
            de: 'Nationalregisternummer von Elternteil und Kind (auf ihren Karten)',
          },
        },
        {
          naam: { nl: 'De medische fiche is ingevuld', fr: 'La fiche médicale est remplie' },
          bewijs: {
            nl: 'Gegevens over allergieën, medicatie en contactnummers',
            fr: 'Informations sur les allergies, médicaments et numéros de contact',
            en: 'Details on allergies, medication and contact numbers',
            de: 'Angaben zu Allergien, Medikamenten und Kontaktnummern',
          },
        },
        {
          naam: { nl: 'Je wilt het sociaal tarief', fr: 'Vous voulez le tarif social' },
          bewijs: reducedRateProof,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Account maken', fr: 'Créer un compte' },
          beschrijving: {
            nl: 'Maak de account en de fiche al vóór de inschrijfdag.',
            fr: 'Créez le compte et la fiche avant le jour d’inscription.',
          },
        },
        {
          naam: { nl: 'Inschrijven', fr: 'Inscrire' },
          beschrijving: {
            nl: 'Schrijf in op de startdag, online of op het inschrijvingsmoment aan het loket.',
            fr: 'Inscrivez le jour d’ouverture, en ligne ou lors de la permanence au guichet.',
          },
        },
        {
          naam: { nl: 'Betalen', fr: 'Payer' },
          beschrijving: {
            nl: 'Betaal de factuur. Annuleren kan volgens het reglement, soms alleen met een doktersattest.',
            fr: 'Payez la facture. L’annulation suit le règlement, parfois seulement avec un certificat médical.',
          },
        },
        {
          naam: { nl: 'Attesten', fr: 'Attestations' },
          beschrijving: {
            nl: 'Je krijgt het fiscale attest en, op vraag, een attest voor je ziekenfonds.',
            fr: 'Vous recevez l’attestation fiscale et, sur demande, une attestation pour votre mutualité.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Dagprijs', fr: 'Prix par jour' },
          beschrijving: {
            nl: 'Tarief van de gemeente, met korting voor sociaal tarief of een tweede kind.',
            fr: 'Tarif de la commune, avec réduction pour le tarif social ou un deuxième enfant.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Decreet van 3 mei 2019 houdende de organisatie van buitenschoolse opvang en de afstemming tussen buitenschoolse activiteiten',
            fr: 'Décret flamand du 3 mai 2019 portant organisation de l’accueil extrascolaire et coordination entre les activités extrascolaires',
          },
        },
        {
          naam: {
            nl: 'Huishoudelijk reglement vakantieopvang van de gemeente',
            fr: 'Règlement d’ordre intérieur de l’accueil de vacances de la commune',
          },
        },
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
        fr: 'Le service de prêt prête tables, chaises, barrières Nadar, éléments de podium, une sono et des gobelets réutilisables aux associations et aux quartiers.',
        en: 'The loan service lends tables, chairs, barriers, stage elements, a sound system and reusable cups to associations and neighbourhoods.',
      },
      uitzonderingen: {
        nl: 'Privépersonen kunnen meestal alleen lenen voor een goedgekeurd straatfeest. Verenigingen uit een andere gemeente betalen het volle tarief.',
        fr: 'Les particuliers ne peuvent en général emprunter que pour une fête de rue autorisée. Les associations d’une autre commune paient le tarif plein.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je vraagt het materiaal minstens 4 weken vooraf',
            fr: 'Vous demandez le matériel au moins 4 semaines à l’avance',
          },
          bewijs: {
            nl: 'Lijst van het materiaal met aantallen, datum en plaats',
            fr: 'Liste du matériel avec quantités, date et lieu',
            en: 'List of equipment with quantities, date and place',
            de: 'Materialliste mit Anzahl, Datum und Ort',
          },
        },
        { naam: { nl: 'Je tekent de leenovereenkomst', fr: 'Vous signez le contrat de prêt' }, bewijs: identityCard },
        {
          naam: { nl: 'Je leent voor een erkende vereniging', fr: 'Vous empruntez pour une association reconnue' },
          bewijs: associationDetails,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Vraag online of aan het loket. Je krijgt een bevestiging met prijs en waarborg.',
            fr: 'Demandez en ligne ou au guichet. Vous recevez une confirmation avec le prix et la caution.',
          },
        },
        {
          naam: { nl: 'Ophalen of leveren', fr: 'Venir chercher ou faire livrer' },
          beschrijving: {
            nl: 'Haal het materiaal op in het depot met een geschikt voertuig, of vraag levering.',
            fr: 'Venez chercher le matériel au dépôt avec un véhicule adapté, ou demandez la livraison.',
          },
        },
        {
          naam: { nl: 'Terugbrengen', fr: 'Rapporter' },
          beschrijving: {
            nl: 'Proper, volledig en op tijd. Schade betaal je.',
            fr: 'Propre, complet et à temps. Vous payez les dégâts.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Huur en waarborg', fr: 'Location et caution' },
          beschrijving: {
            nl: 'Tarief van de gemeente; voor erkende verenigingen gratis of goedkoop.',
            fr: 'Tarif de la commune ; gratuit ou bon marché pour les associations reconnues.',
          },
        },
      ],
      regelgeving: [{ naam: { nl: 'Uitleenreglement van de gemeente', fr: 'Règlement de prêt de la commune' } }],
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
        fr: 'Avec un abonnement, vous empruntez livres, BD, films et jeux à la bibliothèque. Votre carte d’identité peut servir de carte de lecteur.',
        en: 'With a membership you borrow books, comics, films and games from the library. Your identity card can be used as a library card.',
      },
      uitzonderingen: {
        nl: 'Je schrijft je in aan de balie van de bibliotheek zelf. Kinderen krijgen een lidmaatschap met toestemming van een ouder.',
        fr: 'Vous vous inscrivez au comptoir de la bibliothèque. Les enfants s’inscrivent avec l’accord d’un parent.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je schrijft jezelf of je kind in', fr: 'Vous vous inscrivez ou inscrivez votre enfant' },
          bewijs: {
            nl: 'Identiteitskaart (Kids-ID of ISI+-kaart voor een kind)',
            fr: 'Carte d’identité (Kids-ID ou carte ISI+ pour un enfant)',
            en: 'Identity card (Kids-ID or ISI+ card for a child)',
            de: 'Personalausweis (Kids-ID oder ISI+-Karte für ein Kind)',
          },
        },
        { naam: { nl: 'Je wilt het sociaal tarief', fr: 'Vous voulez le tarif social' }, bewijs: reducedRateProof },
      ],
      procedures: [
        {
          naam: { nl: 'Inschrijven', fr: 'Inscrire' },
          beschrijving: {
            nl: 'Ga naar de balie van de bibliotheek of schrijf je online in via “Mijn Bibliotheek”.',
            fr: 'Allez au comptoir de la bibliothèque ou inscrivez-vous en ligne via « Mijn Bibliotheek ».',
          },
          websites: [{ naam: { nl: 'Bibliotheek.be', fr: 'Bibliotheek.be' }, url: 'https://bibliotheek.be' }],
        },
        {
          naam: { nl: 'Lenen', fr: 'Emprunter' },
          beschrijving: {
            nl: 'Scan je kaart aan de zelfuitleen. Verleng online of via de app.',
            fr: 'Scannez votre carte à la borne de prêt. Prolongez en ligne ou dans l’application.',
          },
        },
        {
          naam: { nl: 'Verloren kaart', fr: 'Carte perdue' },
          beschrijving: {
            nl: 'Meld het meteen zodat niemand op jouw naam leent.',
            fr: 'Signalez-le tout de suite pour que personne n’emprunte à votre nom.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Lidgeld', fr: 'Cotisation' },
          beschrijving: {
            nl: 'Tarief van de gemeente; meestal gratis voor kinderen en jongeren. Te laat terugbrengen kost geld.',
            fr: 'Tarif de la commune ; en général gratuit pour les enfants et les jeunes. Un retour tardif coûte de l’argent.',
          },
        },
      ],
      regelgeving: [{ naam: { nl: 'Dienstreglement van de bibliotheek', fr: 'Règlement de la bibliothèque' } }],
      websites: [{ naam: { nl: 'Bibliotheek.be', fr: 'Bibliotheek.be' }, url: 'https://bibliotheek.be' }],
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

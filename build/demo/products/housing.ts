import type { LanguageMap } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'

const identityCard: LanguageMap = {
  nl: 'Je identiteitskaart',
  fr: 'Votre carte d’identité',
  en: 'Your identity card',
  de: 'Ihr Personalausweis',
}

const identityCardWithPin: LanguageMap = {
  nl: 'Je identiteitskaart met pincode, of itsme',
  fr: 'Votre carte d’identité avec code PIN, ou itsme',
  en: 'Your identity card with PIN code, or itsme',
  de: 'Ihr Personalausweis mit PIN-Code oder itsme',
}

const sitePlan: LanguageMap = {
  nl: 'Een plannetje of foto van de plaats met de maten',
  fr: 'Un petit plan ou une photo de l’endroit avec les dimensions',
  en: 'A small plan or photo of the place with measurements',
  de: 'Eine Skizze oder ein Foto der Stelle mit Maßen',
}

const tradingLicence: LanguageMap = {
  nl: 'Je machtiging (leurkaart) en je ondernemingsnummer',
  fr: 'Votre autorisation (carte de commerçant ambulant) et votre numéro d’entreprise',
  en: 'Your trading licence (hawker’s card) and your enterprise number',
  de: 'Ihre Gewerbekarte für ambulanten Handel und Ihre Unternehmensnummer',
}

const tradingInsurance: LanguageMap = {
  nl: 'Verzekeringsbewijs burgerlijke aansprakelijkheid en brand',
  fr: 'Attestation d’assurance responsabilité civile et incendie',
  en: 'Proof of liability and fire insurance',
  de: 'Nachweis der Haftpflicht- und Brandversicherung',
}

/** Products of the counter for living, building and doing business. */
export const housingProducts: Record<string, ProductContent> = {
  'bouwplannen-bespreken': {
    ipdc: {
      naam: {
        nl: 'Bouwplannen bespreken',
        fr: 'Discuter d’un projet de construction',
        en: 'Discuss building plans',
        de: 'Baupläne besprechen',
      },
      beschrijving: {
        nl: 'Je wilt bouwen, verbouwen, afbreken of een gebouw anders gebruiken en je wilt weten wat mag. De omgevingsambtenaar bekijkt je plannen met je vóór je een aanvraag indient.',
        fr: 'Vous voulez construire, transformer, démolir ou utiliser un bâtiment autrement et savoir ce qui est permis. Le fonctionnaire de l’environnement regarde vos plans avec vous avant que vous n’introduisiez une demande.',
        en: 'You want to build, convert, demolish or change the use of a building and wish to know what is allowed. The planning officer looks at your plans with you before you apply.',
      },
      verdereBeschrijving: {
        nl: 'Het gesprek is vrijblijvend. De omgevingsambtenaar geeft advies, maar kan niet vooruitlopen op de beslissing van het college van burgemeester en schepenen. De voorschriften voor je perceel (gewestplan, bijzonder plan van aanleg, ruimtelijk uitvoeringsplan, verkaveling) bepalen wat mogelijk is.',
        fr: 'L’entretien n’engage à rien. Le fonctionnaire donne un avis, mais ne peut pas anticiper la décision du collège des bourgmestre et échevins. Les prescriptions pour votre parcelle (plan de secteur, plan particulier d’aménagement, plan d’exécution spatial, lotissement) déterminent ce qui est possible.',
      },
      uitzonderingen: {
        nl: 'Kleine werken zijn soms vrijgesteld van vergunning of moet je alleen melden. Doe eerst de test op het Omgevingsloket of vraag het aan het loket.',
        fr: 'Les petits travaux sont parfois dispensés de permis ou seulement à déclarer. Faites d’abord le test sur l’Omgevingsloket ou demandez au guichet.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je weet over welk perceel het gaat', fr: 'Vous savez de quelle parcelle il s’agit' },
          beschrijving: {
            nl: 'Het adres volstaat meestal. Voor een onbebouwd perceel is het kadastraal nummer nodig.',
            fr: 'L’adresse suffit en général. Pour une parcelle non bâtie, il faut le numéro cadastral.',
          },
          bewijs: {
            nl: 'Adres of kadastraal nummer van het perceel',
            fr: 'Adresse ou numéro cadastral de la parcelle',
            en: 'Address or land registry number of the plot',
            de: 'Adresse oder Katasternummer der Parzelle',
          },
        },
        {
          naam: { nl: 'Je hebt een eerste idee op papier', fr: 'Vous avez une première idée sur papier' },
          bewijs: {
            nl: 'Schets met maten en enkele foto’s van de huidige toestand',
            fr: 'Croquis avec dimensions et quelques photos de la situation actuelle',
            en: 'Sketch with measurements and some photos of the present situation',
            de: 'Skizze mit Maßen und einige Fotos vom heutigen Zustand',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Afspraak maken', fr: 'Prendre rendez-vous' },
          beschrijving: {
            nl: 'Maak een afspraak en geef het adres en een korte omschrijving van je plannen door.',
            fr: 'Prenez rendez-vous et donnez l’adresse et une brève description de vos plans.',
          },
        },
        {
          naam: { nl: 'Gesprek', fr: 'Entretien' },
          beschrijving: {
            nl: 'De omgevingsambtenaar zoekt de voorschriften vooraf op en overloopt ze met jou (en je architect).',
            fr: 'Le fonctionnaire cherche les prescriptions à l’avance et les parcourt avec vous (et votre architecte).',
          },
        },
        {
          naam: { nl: 'Vervolg', fr: 'Suite' },
          beschrijving: {
            nl: 'Je weet of je werken vrijgesteld zijn, een melding of een vergunning nodig hebben, en of je een architect moet nemen.',
            fr: 'Vous savez si vos travaux sont dispensés, à déclarer ou soumis à permis, et si vous devez prendre un architecte.',
          },
          websites: [
            {
              naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
              url: 'https://www.omgevingsloketvlaanderen.be',
            },
          ],
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: { nl: 'Het gesprek kost niets.', fr: 'L’entretien ne coûte rien.' },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Vlaamse Codex Ruimtelijke Ordening', fr: 'Code flamand de l’aménagement du territoire' } },
        {
          naam: {
            nl: 'Decreet van 25 april 2014 betreffende de omgevingsvergunning',
            fr: 'Décret flamand du 25 avril 2014 relatif au permis d’environnement',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
          url: 'https://www.omgevingsloketvlaanderen.be',
        },
        { naam: { nl: 'Geopunt (kaarten)', fr: 'Geopunt (cartes)' }, url: 'https://www.geopunt.be' },
      ],
      themas: ['BouwenWonen'],
      doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
      zoektermen: [
        'bouwen',
        'verbouwen',
        'mag ik bouwen',
        'veranda',
        'achterbouw',
        'architect',
        'stedenbouw',
        'urbanisme',
        'planning permission',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'housing',
      responsible: 'staff:farah',
      backups: ['staff:geert'],
      channels: ['onSite', 'phone', 'online'],
      where: ['counter'],
      level: 4,
      appointment: 'always',
      duration: 30,
      queue: 'C',
      remarks:
        'Vraag bij het maken van de afspraak meteen het adres: zonder adres kan Farah niets voorbereiden. Gaat het om een tuinhuis, carport of zonnepanelen? Kijk dan eerst bij “Melding of vrijstelling voor kleine werken”; vaak is een afspraak niet nodig.',
      reviewOn: '2027-02-15',
      status: 'published',
      bundles: ['business'],
    },
  },

  'omgevingsvergunning-aanvragen': {
    ipdc: {
      naam: {
        nl: 'Omgevingsvergunning aanvragen',
        fr: 'Demander un permis d’environnement',
        en: 'Apply for an environment and planning permit',
        de: 'Umgebungsgenehmigung beantragen',
      },
      beschrijving: {
        nl: 'Voor de meeste bouwwerken, verkavelingen, functiewijzigingen en hinderlijke bedrijven heb je een omgevingsvergunning nodig. Je vraagt ze digitaal aan via het Omgevingsloket; aan het loket helpen we je op weg.',
        fr: 'Pour la plupart des constructions, lotissements, changements de fonction et exploitations incommodes, il faut un permis d’environnement. Vous le demandez en ligne via l’Omgevingsloket ; au guichet, nous vous mettons en route.',
        en: 'Most building works, land subdivisions, changes of use and businesses that cause nuisance need a permit. You apply online through the Omgevingsloket; our counter helps you get started.',
      },
      verdereBeschrijving: {
        nl: 'De gemeente gaat na of je aanvraag volledig en ontvankelijk is. Daarna volgt de vereenvoudigde procedure (zonder openbaar onderzoek, beslissing binnen 60 dagen) of de gewone procedure (met een openbaar onderzoek van 30 dagen, beslissing binnen 105 of 120 dagen). Wie niet akkoord gaat met de beslissing, kan binnen 30 dagen beroep instellen bij de deputatie van de provincie.',
        fr: 'La commune vérifie si votre demande est complète et recevable. Suit la procédure simplifiée (sans enquête publique, décision dans les 60 jours) ou la procédure ordinaire (avec une enquête publique de 30 jours, décision dans les 105 ou 120 jours). Qui n’est pas d’accord avec la décision peut faire appel dans les 30 jours auprès de la députation de la province.',
      },
      uitzonderingen: {
        nl: 'Een aanvraag op papier kan alleen nog in enkele eenvoudige dossiers zonder architect. Grote projecten die op de Vlaamse of provinciale lijst staan, behandelt de gemeente niet zelf.',
        fr: 'Une demande sur papier n’est plus possible que pour quelques dossiers simples sans architecte. Les grands projets qui figurent sur la liste flamande ou provinciale ne sont pas traités par la commune.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je kunt je aanmelden op het Omgevingsloket',
            fr: 'Vous pouvez vous connecter à l’Omgevingsloket',
          },
          bewijs: identityCardWithPin,
        },
        {
          naam: { nl: 'Je dossier is volledig', fr: 'Votre dossier est complet' },
          beschrijving: {
            nl: 'Voor de meeste werken aan de structuur van een gebouw moet een architect het dossier indienen.',
            fr: 'Pour la plupart des travaux à la structure d’un bâtiment, un architecte doit introduire le dossier.',
          },
          bewijs: {
            nl: 'De plannen, foto’s en nota’s die je al hebt, digitaal of op papier',
            fr: 'Les plans, photos et notes dont vous disposez déjà, numériques ou papier',
            en: 'The plans, photos and notes you already have, digital or on paper',
            de: 'Bereits vorhandene Pläne, Fotos und Unterlagen, digital oder auf Papier',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Indienen', fr: 'Introduire' },
          beschrijving: {
            nl: 'Jij of je architect dient de aanvraag in via het Omgevingsloket en betaalt de dossiertaks.',
            fr: 'Vous ou votre architecte introduisez la demande via l’Omgevingsloket et payez la taxe de dossier.',
          },
          websites: [
            {
              naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
              url: 'https://www.omgevingsloketvlaanderen.be',
            },
          ],
        },
        {
          naam: { nl: 'Volledigheid', fr: 'Dossier complet' },
          beschrijving: {
            nl: 'Binnen 30 dagen laat de gemeente weten of je dossier ontvankelijk en volledig is.',
            fr: 'Dans les 30 jours, la commune vous fait savoir si votre dossier est recevable et complet.',
          },
        },
        {
          naam: { nl: 'Onderzoek en beslissing', fr: 'Examen et décision' },
          beschrijving: {
            nl: 'De gemeente vraagt adviezen, houdt een openbaar onderzoek als dat moet, en het college beslist.',
            fr: 'La commune demande des avis, tient une enquête publique s’il le faut, et le collège décide.',
          },
        },
        {
          naam: { nl: 'Aanplakken en starten', fr: 'Afficher et commencer' },
          beschrijving: {
            nl: 'Hang de gele affiche uit en meld dat op het Omgevingsloket. Is er geen beroep, dan mag je vanaf de 36ste dag na de aanplakking starten.',
            fr: 'Affichez l’avis jaune et signalez-le sur l’Omgevingsloket. Sans recours, vous pouvez commencer dès le 36e jour après l’affichage.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Dossiertaks', fr: 'Taxe de dossier' },
          beschrijving: {
            nl: 'Tarief van de gemeente, volgens het soort aanvraag. Het Vlaams Gewest rekent in beroep een vaste dossiertaks aan.',
            fr: 'Tarif de la commune, selon le type de demande. En appel, la Région flamande facture une taxe de dossier fixe.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Decreet van 25 april 2014 betreffende de omgevingsvergunning',
            fr: 'Décret flamand du 25 avril 2014 relatif au permis d’environnement',
          },
        },
        { naam: { nl: 'Vlaamse Codex Ruimtelijke Ordening', fr: 'Code flamand de l’aménagement du territoire' } },
      ],
      websites: [
        {
          naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
          url: 'https://www.omgevingsloketvlaanderen.be',
        },
      ],
      themas: ['BouwenWonen', 'MilieuEnergie'],
      doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
      zoektermen: [
        'bouwvergunning',
        'bouwaanvraag',
        'milieuvergunning',
        'verkaveling',
        'slopen',
        'afbreken',
        'functiewijziging',
        'permis de construire',
        'building permit',
        'omgevingsloket',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'housing',
      responsible: 'staff:farah',
      backups: ['staff:geert'],
      leadTime: { value: 60, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 20,
      queue: 'C',
      remarks:
        'Vraag eerst of er een architect is: dan dient die het dossier in en hoeft de burger niet te wachten. Komt iemand een openbaar onderzoek inkijken, zoek dan het dossiernummer op vóór de wachtzaal. Een bezwaar kan digitaal via het Omgevingsloket of tegen ontvangstbewijs aan de balie.',
      reviewOn: '2027-02-15',
      status: 'published',
      bundles: ['business'],
    },
  },

  'melding-kleine-werken': {
    ipdc: {
      naam: {
        nl: 'Melding of vrijstelling voor kleine werken',
        fr: 'Déclaration ou dispense pour petits travaux',
        en: 'Notification or exemption for small works',
        de: 'Meldung oder Befreiung bei kleinen Arbeiten',
      },
      beschrijving: {
        nl: 'Voor een tuinhuis, carport, afsluiting, aanbouw of zonnepanelen heb je niet altijd een vergunning nodig: sommige werken zijn vrijgesteld, andere moet je alleen melden. Aan het loket gaan we samen na wat voor jouw werken geldt.',
        fr: 'Pour un abri de jardin, un carport, une clôture, une annexe ou des panneaux solaires, il ne faut pas toujours un permis : certains travaux sont dispensés, d’autres seulement à déclarer. Au guichet, nous regardons ensemble ce qui vaut pour vos travaux.',
        en: 'A garden shed, carport, fence, small extension or solar panels do not always need a permit: some works are exempt, others only need notification. We check with you which rule applies.',
      },
      verdereBeschrijving: {
        nl: 'Een melding is onder meer mogelijk voor bepaalde aanbouwen en voor een zorgwoning. Je mag pas starten als de gemeente akte heeft genomen van je melding.',
        fr: 'Une déclaration est possible entre autres pour certaines annexes et pour un logement pour personne aidée. Vous ne pouvez commencer que quand la commune a pris acte de votre déclaration.',
      },
      uitzonderingen: {
        nl: 'Vrijstelling en melding gelden niet als de werken in strijd zijn met een ruimtelijk uitvoeringsplan, bijzonder plan van aanleg, verkaveling of verordening. Bij beschermd of geïnventariseerd erfgoed en in kwetsbaar gebied gelden strengere regels.',
        fr: 'La dispense et la déclaration ne valent pas si les travaux sont contraires à un plan d’exécution spatial, un plan particulier d’aménagement, un lotissement ou un règlement. Pour le patrimoine protégé ou inventorié et en zone vulnérable, les règles sont plus sévères.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je kent de maten en de plaats van de werken',
            fr: 'Vous connaissez les dimensions et l’endroit des travaux',
          },
          beschrijving: {
            nl: 'De oppervlakte, de hoogte en de afstand tot de perceelsgrens en de woning zijn bepalend.',
            fr: 'La surface, la hauteur et la distance à la limite de la parcelle et à l’habitation sont déterminantes.',
          },
          bewijs: sitePlan,
        },
        {
          naam: {
            nl: 'Je kunt je aanmelden om digitaal te melden',
            fr: 'Vous pouvez vous connecter pour déclarer en ligne',
          },
          bewijs: identityCardWithPin,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Nagaan', fr: 'Vérifier' },
          beschrijving: {
            nl: 'Kijk op het Omgevingsloket of aan het loket of je werken vrijgesteld of meldingsplichtig zijn.',
            fr: 'Regardez sur l’Omgevingsloket ou au guichet si vos travaux sont dispensés ou à déclarer.',
          },
          websites: [
            {
              naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
              url: 'https://www.omgevingsloketvlaanderen.be',
            },
          ],
        },
        {
          naam: { nl: 'Melden', fr: 'Déclarer' },
          beschrijving: {
            nl: 'Zijn ze meldingsplichtig, dan dien je de melding in via het Omgevingsloket.',
            fr: 'S’ils sont à déclarer, introduisez la déclaration via l’Omgevingsloket.',
          },
        },
        {
          naam: { nl: 'Akte', fr: 'Acte' },
          beschrijving: {
            nl: 'De gemeente neemt akte van je melding, in de regel binnen 30 dagen. Daarna mag je starten.',
            fr: 'La commune prend acte de votre déclaration, en règle générale dans les 30 jours. Ensuite, vous pouvez commencer.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Vrijstelling', fr: 'Dispense' },
          beschrijving: { nl: 'Gratis: er is geen dossier nodig.', fr: 'Gratuit : aucun dossier n’est nécessaire.' },
        },
        {
          naam: { nl: 'Melding', fr: 'Déclaration' },
          beschrijving: { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Besluit van de Vlaamse Regering van 16 juli 2010 tot bepaling van handelingen waarvoor geen omgevingsvergunning nodig is (Vrijstellingsbesluit)',
            fr: 'Arrêté du Gouvernement flamand du 16 juillet 2010 fixant les actes qui ne requièrent pas de permis d’environnement (arrêté de dispense)',
          },
        },
        {
          naam: {
            nl: 'Besluit van de Vlaamse Regering van 16 juli 2010 betreffende de meldingsplichtige handelingen (Meldingsbesluit)',
            fr: 'Arrêté du Gouvernement flamand du 16 juillet 2010 relatif aux actes soumis à déclaration',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
          url: 'https://www.omgevingsloketvlaanderen.be',
        },
      ],
      themas: ['BouwenWonen'],
      doelgroepen: ['Burger', 'Onderneming'],
      zoektermen: [
        'tuinhuis',
        'tuinkot',
        'carport',
        'afsluiting',
        'omheining',
        'zonnepanelen',
        'zwembad',
        'oprit',
        'zorgwoning',
        'kangoeroewoning',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'housing',
      responsible: 'staff:farah',
      backups: ['staff:geert'],
      leadTime: { value: 21, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'C',
      remarks:
        'Controleer altijd de verkavelingsvoorschriften: die gaan voor op de vrijstelling en worden het vaakst vergeten. Zonder maten kun je niets bevestigen; laat de burger eerst meten en een foto maken.',
      reviewOn: '2027-03-01',
      status: 'published',
      bundles: [],
    },
  },

  vastgoedinformatie: {
    ipdc: {
      naam: {
        nl: 'Stedenbouwkundige inlichtingen (vastgoedinformatie)',
        fr: 'Renseignements urbanistiques',
        en: 'Property and planning information',
        de: 'Städtebauliche Auskünfte (Immobilieninformationen)',
      },
      beschrijving: {
        nl: 'Wie een huis of grond verkoopt, heeft inlichtingen van de gemeente nodig over onder meer vergunningen, bestemming, overstromingsgebied en belastingen. Meestal vraagt je notaris of makelaar ze digitaal op.',
        fr: 'Qui vend une maison ou un terrain a besoin de renseignements de la commune, entre autres sur les permis, l’affectation, le risque d’inondation et les impôts. En général, votre notaire ou agent immobilier les demande en ligne.',
        en: 'To sell a house or land you need municipal information on permits, zoning, flood areas and taxes. Your notary or estate agent usually requests it online.',
      },
      verdereBeschrijving: {
        nl: 'De informatie komt uit onder meer het plannenregister en het vergunningenregister. Een uittreksel is een momentopname: gebruik bij de verkoop altijd een recente versie.',
        fr: 'Les informations viennent entre autres du registre des plans et du registre des permis. Un extrait vaut pour un moment donné : utilisez toujours une version récente lors de la vente.',
      },
      uitzonderingen: {
        nl: 'Wil je alleen weten in welke bestemmingszone een perceel ligt, dan kun je dat gratis zelf opzoeken op Geopunt. Oude bouwplannen inkijken of kopiëren is een aparte vraag en kan alleen met toestemming van de eigenaar of een aantoonbaar belang.',
        fr: 'Si vous voulez seulement savoir dans quelle zone d’affectation se trouve une parcelle, vous pouvez le chercher vous-même gratuitement sur Geopunt. Consulter ou copier d’anciens plans de construction est une autre demande, possible seulement avec l’accord du propriétaire ou un intérêt démontrable.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je weet over welk perceel het gaat', fr: 'Vous savez de quelle parcelle il s’agit' },
          bewijs: {
            nl: 'Adres en kadastraal nummer van elk perceel',
            fr: 'Adresse et numéro cadastral de chaque parcelle',
            en: 'Address and land registry number of each plot',
            de: 'Adresse und Katasternummer jeder Parzelle',
          },
        },
        {
          naam: { nl: 'Je vraagt zelf iets op als eigenaar', fr: 'Vous demandez vous-même comme propriétaire' },
          bewijs: identityCard,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Een notaris of makelaar vraagt de inlichtingen aan via het digitale platform. Als eigenaar kun je terecht aan het loket.',
            fr: 'Un notaire ou un agent immobilier demande les renseignements via la plateforme en ligne. Comme propriétaire, vous pouvez vous adresser au guichet.',
          },
        },
        {
          naam: { nl: 'Opzoeken', fr: 'Rechercher' },
          beschrijving: {
            nl: 'De gemeente verzamelt de gegevens uit haar registers en bij de andere diensten.',
            fr: 'La commune rassemble les données de ses registres et des autres services.',
          },
        },
        {
          naam: { nl: 'Ontvangen', fr: 'Recevoir' },
          beschrijving: {
            nl: 'Je krijgt het uittreksel na betaling, in de regel binnen 30 dagen.',
            fr: 'Vous recevez l’extrait après paiement, en règle générale dans les 30 jours.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Retributie per perceel', fr: 'Redevance par parcelle' },
          beschrijving: { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Vlaamse Codex Ruimtelijke Ordening', fr: 'Code flamand de l’aménagement du territoire' } },
      ],
      websites: [{ naam: { nl: 'Geopunt (kaarten)', fr: 'Geopunt (cartes)' }, url: 'https://www.geopunt.be' }],
      themas: ['BouwenWonen'],
      doelgroepen: ['Burger', 'Onderneming'],
      zoektermen: [
        'huis verkopen',
        'notaris',
        'stedenbouwkundig uittreksel',
        'inlichtingenformulier',
        'vastgoedinlichtingen',
        'bestemming grond',
        'gewestplan',
        'oude bouwplannen',
        'renseignements urbanistiques',
      ],
      type: 'Bewijs',
    },
    local: {
      department: 'housing',
      responsible: 'staff:farah',
      backups: ['staff:geert'],
      leadTime: { value: 21, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'C',
      remarks:
        'Vraag of er al een notaris of makelaar is: anders wordt dezelfde informatie twee keer aangevraagd en betaald. Erfgenamen kennen het kadastraal nummer vaak niet; het staat op het aanslagbiljet van de onroerende voorheffing.',
      reviewOn: '2027-03-15',
      status: 'published',
      bundles: [],
    },
  },

  'conformiteitsattest-woning': {
    ipdc: {
      naam: {
        nl: 'Conformiteitsattest voor een huurwoning',
        fr: 'Attestation de conformité d’un logement',
        en: 'Certificate of conformity for a rented home',
        de: 'Konformitätsbescheinigung für eine Mietwohnung',
      },
      beschrijving: {
        nl: 'Met een conformiteitsattest bewijst een verhuurder dat een woning of kamer voldoet aan de Vlaamse normen voor veiligheid, gezondheid en woonkwaliteit. Een woningcontroleur komt de woning bekijken.',
        fr: 'Par un certificat de conformité, un bailleur prouve qu’un logement ou une chambre répond aux normes flamandes de sécurité, de santé et de qualité. Un contrôleur vient voir le logement.',
        en: 'The certificate shows that a home or room for rent meets the Flemish standards for safety, health and housing quality. An inspector visits the home.',
      },
      verdereBeschrijving: {
        nl: 'Het attest is in de regel 10 jaar geldig; de gemeente kan een kortere duur bepalen. Het vervalt of kan worden ingetrokken als de woning niet meer voldoet of grondig wordt verbouwd.',
        fr: 'Le certificat est en règle générale valable 10 ans ; la commune peut fixer une durée plus courte. Il expire ou peut être retiré si le logement ne répond plus aux normes ou est transformé en profondeur.',
      },
      uitzonderingen: {
        nl: 'Huurders vragen dit attest niet aan. Zij kunnen wel gratis een onderzoek vragen als de woning gebreken heeft (vocht, elektriciteit, CO-gevaar). Bij onmiddellijk gevaar bel je 112.',
        fr: 'Les locataires ne demandent pas ce certificat. Ils peuvent demander gratuitement une enquête si le logement a des défauts (humidité, électricité, danger de CO). En cas de danger immédiat, appelez le 112.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent eigenaar, vruchtgebruiker of verhuurder van de woning',
            fr: 'Vous êtes propriétaire, usufruitier ou bailleur du logement',
          },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'Je woning is klaar voor controle', fr: 'Votre logement est prêt pour le contrôle' },
          beschrijving: {
            nl: 'De installaties zijn gekeurd en er zijn rookmelders op elke verdieping.',
            fr: 'Les installations sont contrôlées et il y a des détecteurs de fumée à chaque étage.',
          },
          bewijs: {
            nl: 'Keuringsverslag van de elektriciteit en onderhoudsattest van de verwarming, als je die hebt',
            fr: 'Rapport de contrôle électrique et attestation d’entretien du chauffage, si vous en disposez',
            en: 'Electrical inspection report and heating maintenance certificate, if you have them',
            de: 'Prüfbericht der Elektroanlage und Wartungsnachweis der Heizung, falls vorhanden',
          },
        },
        {
          naam: { nl: 'Het gaat om een kamerwoning', fr: 'Il s’agit d’un logement à chambres' },
          bewijs: {
            nl: 'Bij kamers: een plan met de oppervlakte van elke kamer',
            fr: 'Pour des chambres : un plan avec la superficie de chaque chambre',
            en: 'For rooms: a plan with the floor area of each room',
            de: 'Bei Zimmern: ein Plan mit der Fläche jedes Zimmers',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Dien het aanvraagformulier in aan het loket (tegen ontvangstbewijs) of met een aangetekende brief aan de burgemeester.',
            fr: 'Introduisez le formulaire de demande au guichet (contre accusé de réception) ou par lettre recommandée au bourgmestre.',
          },
        },
        {
          naam: { nl: 'Controle', fr: 'Contrôle' },
          beschrijving: {
            nl: 'De woningcontroleur spreekt af voor een plaatsbezoek en maakt een technisch verslag.',
            fr: 'Le contrôleur fixe une visite et fait un rapport technique.',
          },
        },
        {
          naam: { nl: 'Beslissing', fr: 'Décision' },
          beschrijving: {
            nl: 'De burgemeester reikt het attest uit of weigert het, met de lijst van de gebreken. Na herstel kun je een hercontrole vragen.',
            fr: 'Le bourgmestre délivre le certificat ou le refuse, avec la liste des défauts. Après réparation, vous pouvez demander un nouveau contrôle.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Vergoeding voor het onderzoek', fr: 'Indemnité pour l’examen' },
          beschrijving: {
            nl: 'Tarief van de gemeente, ook bij een weigering. Een onderzoek op vraag van de huurder is gratis.',
            fr: 'Tarif de la commune, aussi en cas de refus. Un examen à la demande du locataire est gratuit.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Vlaamse Codex Wonen van 2021, boek 3 (woningkwaliteitsbewaking)',
            fr: 'Code flamand du Logement de 2021, livre 3 (surveillance de la qualité des logements)',
          },
        },
      ],
      websites: [],
      themas: ['BouwenWonen'],
      doelgroepen: ['Burger', 'Onderneming'],
      zoektermen: [
        'verhuren',
        'huurhuis keuren',
        'woningcontrole',
        'keuring woning',
        'ongeschikt',
        'onbewoonbaar',
        'vocht',
        'schimmel',
        'kot verhuren',
        'conformiteit',
      ],
      type: 'Bewijs',
    },
    local: {
      department: 'housing',
      responsible: 'staff:farah',
      backups: ['staff:geert'],
      leadTime: { value: 42, unit: 'workingDays' },
      channels: ['onSite', 'phone', 'online'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'C',
      remarks:
        'Vraag meteen of je met de verhuurder of met de huurder spreekt: een huurder met klachten krijgt een andere, gratis procedure en is bang voor zijn huurcontract. Neem hem apart. Vermoeden van CO of blote draden: bel Farah dadelijk.',
      reviewOn: '2027-04-01',
      status: 'published',
      bundles: [],
    },
  },

  'mijn-verbouwpremie': {
    ipdc: {
      naam: {
        nl: 'Hulp bij Mijn VerbouwPremie',
        fr: 'Aide pour la prime flamande à la rénovation (Mijn VerbouwPremie)',
        en: 'Help with the Flemish renovation grant (Mijn VerbouwPremie)',
        de: 'Hilfe bei der flämischen Renovierungsprämie (Mijn VerbouwPremie)',
      },
      beschrijving: {
        nl: 'Mijn VerbouwPremie is de Vlaamse premie voor renovatie en energiebesparing. Je vraagt ze zelf online aan; lukt dat niet, dan helpen we je aan het loket.',
        fr: 'Mijn VerbouwPremie est la prime flamande pour la rénovation et l’économie d’énergie. Vous la demandez vous-même en ligne ; si cela ne va pas, nous vous aidons au guichet.',
        en: 'Mijn VerbouwPremie is the Flemish grant for renovation and energy saving. You apply online yourself; if that is difficult, we help you at the counter.',
      },
      verdereBeschrijving: {
        nl: 'Of je een premie krijgt en hoeveel, hangt af van je inkomen, van de soort werken en van de vraag of je er zelf woont. De voorwaarden wijzigen geregeld: kijk altijd op de website van Mijn VerbouwPremie wat op dit moment geldt.',
        fr: 'La prime et son montant dépendent de votre revenu, du type de travaux et du fait que vous y habitez ou non. Les conditions changent régulièrement : regardez toujours sur le site de Mijn VerbouwPremie ce qui vaut à ce moment.',
      },
      uitzonderingen: {
        nl: 'Voor aanpassingen aan de woning van een oudere bestaat een aparte aanpassingspremie. Voor een renteloze of goedkope lening voor werken kun je terecht bij het Energiehuis.',
        fr: 'Pour adapter le logement d’une personne âgée, il existe une prime d’adaptation à part. Pour un prêt sans intérêt ou avantageux pour travaux, adressez-vous à l’Energiehuis.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je kunt je aanmelden op het digitale loket',
            fr: 'Vous pouvez vous connecter au guichet en ligne',
          },
          bewijs: identityCardWithPin,
        },
        {
          naam: { nl: 'De werken zijn uitgevoerd en gefactureerd', fr: 'Les travaux sont exécutés et facturés' },
          beschrijving: {
            nl: 'De facturen mogen op het moment van de aanvraag niet ouder zijn dan twee jaar.',
            fr: 'Au moment de la demande, les factures ne peuvent pas dater de plus de deux ans.',
          },
          bewijs: {
            nl: 'Alle facturen van de werken',
            fr: 'Toutes les factures des travaux',
            en: 'All invoices for the works',
            de: 'Alle Rechnungen der Arbeiten',
          },
        },
        {
          naam: {
            nl: 'De aannemer heeft het technisch attest ingevuld',
            fr: 'L’entrepreneur a rempli l’attestation technique',
          },
          bewijs: {
            nl: 'De ingevulde attesten van je aannemer',
            fr: 'Les attestations complétées par votre entrepreneur',
            en: 'The certificates filled in by your contractor',
            de: 'Die vom Bauunternehmer ausgefüllten Bescheinigungen',
          },
        },
        {
          naam: { nl: 'De premie kan worden uitbetaald', fr: 'La prime peut être versée' },
          bewijs: {
            nl: 'Je rekeningnummer en EAN-code van de elektriciteit',
            fr: 'Votre numéro de compte et le code EAN de l’électricité',
            en: 'Your bank account number and the EAN code of your electricity connection',
            de: 'Ihre Kontonummer und der EAN-Code des Stromanschlusses',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Simuleren', fr: 'Simuler' },
          beschrijving: {
            nl: 'Ga na voor welke werken je een premie kunt krijgen, liefst vóór je de offerte tekent.',
            fr: 'Vérifiez pour quels travaux vous pouvez avoir une prime, de préférence avant de signer le devis.',
          },
          websites: [
            { naam: { nl: 'Mijn VerbouwPremie', fr: 'Mijn VerbouwPremie' }, url: 'https://www.mijnverbouwpremie.be' },
          ],
        },
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Vul na de werken de aanvraag online in en laad facturen en attesten op.',
            fr: 'Après les travaux, remplissez la demande en ligne et chargez factures et attestations.',
          },
        },
        {
          naam: { nl: 'Opvolgen', fr: 'Suivre' },
          beschrijving: {
            nl: 'Je volgt je dossier online. Ontbreekt er iets, dan krijg je daar bericht van.',
            fr: 'Vous suivez votre dossier en ligne. S’il manque quelque chose, vous êtes prévenu.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: {
            nl: 'De aanvraag en onze hulp kosten niets.',
            fr: 'La demande et notre aide ne coûtent rien.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Besluit Vlaamse Codex Wonen van 2021',
            fr: 'Arrêté relatif au Code flamand du Logement de 2021',
          },
        },
      ],
      websites: [
        { naam: { nl: 'Mijn VerbouwPremie', fr: 'Mijn VerbouwPremie' }, url: 'https://www.mijnverbouwpremie.be' },
      ],
      themas: ['BouwenWonen', 'MilieuEnergie'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'renovatiepremie',
        'premie dak',
        'isolatie',
        'ramen',
        'warmtepomp',
        'verbouwpremie',
        'subsidie verbouwen',
        'fluvius premie',
        'prime rénovation',
      ],
      type: 'FinancieelVoordeel',
    },
    local: {
      department: 'housing',
      responsible: 'staff:farah',
      backups: ['staff:ines'],
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 4,
      appointment: 'always',
      duration: 45,
      queue: 'C',
      remarks:
        'Controleer vóór je de afspraak vastlegt of de attesten door de aannemer zijn ingevuld en of de burger zijn pincode kent; dat zijn de twee redenen waarom mensen moeten terugkomen. Beloof nooit een bedrag.',
      reviewOn: '2027-01-15',
      status: 'published',
      bundles: [],
    },
  },

  'huurpremie-en-huurwaarborg': {
    ipdc: {
      naam: {
        nl: 'Huurpremie, huursubsidie en huurwaarborg',
        fr: 'Prime au loyer, subside-loyer et garantie locative',
        en: 'Rent allowance, rent subsidy and rental deposit',
        de: 'Mietprämie, Mietzuschuss und Mietkaution',
      },
      beschrijving: {
        nl: 'Heb je een laag inkomen en huur je op de private markt, dan kun je misschien een Vlaamse huurpremie of huursubsidie krijgen, of een lening voor de huurwaarborg. Aan het loket gaan we na wat voor jou kan en helpen we met het formulier.',
        fr: 'Si vous avez un faible revenu et louez sur le marché privé, vous pouvez peut-être recevoir une prime ou un subside flamand au loyer, ou un prêt pour la garantie locative. Au guichet, nous regardons ce qui est possible pour vous et aidons avec le formulaire.',
        en: 'With a low income and a privately rented home you may be entitled to a Flemish rent allowance or subsidy, or to a loan for the deposit. We check what applies and help with the form.',
      },
      verdereBeschrijving: {
        nl: 'De huurpremie is voor wie minstens vier jaar ingeschreven is voor een sociale huurwoning. De huursubsidie is voor wie verhuist van een slechte of onaangepaste woning naar een goede woning, of uit dakloosheid. De huurwaarborg voor je hoofdverblijfplaats bedraagt ten hoogste drie maanden huur; bij het Vlaams Woningfonds kun je daarvoor een renteloze lening vragen.',
        fr: 'La prime au loyer est pour qui est inscrit depuis au moins quatre ans pour un logement social. Le subside au loyer est pour qui quitte un logement mauvais ou inadapté, ou le sans-abrisme, pour un bon logement. La garantie locative pour votre résidence principale est de trois mois de loyer au plus ; le Vlaams Woningfonds peut vous prêter cette somme sans intérêt.',
      },
      uitzonderingen: {
        nl: 'Kun je de waarborg niet lenen, dan kan het OCMW na een sociaal onderzoek helpen. Huurders van een sociale woning hebben geen recht op huurpremie.',
        fr: 'Si vous ne pouvez pas emprunter la garantie, le CPAS peut aider après une enquête sociale. Les locataires d’un logement social n’ont pas droit à la prime au loyer.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent gedomicilieerd op het adres of gaat er wonen',
            fr: 'Vous êtes domicilié à l’adresse ou allez y habiter',
          },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'Je hebt een huurcontract', fr: 'Vous avez un contrat de bail' },
          bewijs: {
            nl: 'Je huurcontract (geregistreerd)',
            fr: 'Votre contrat de bail (enregistré)',
            en: 'Your (registered) tenancy agreement',
            de: 'Ihr (registrierter) Mietvertrag',
          },
        },
        {
          naam: { nl: 'Je inkomen ligt onder de grens', fr: 'Votre revenu est sous la limite' },
          bewijs: {
            nl: 'Je laatste aanslagbiljet en bewijs van je huidige inkomen',
            fr: 'Votre dernier avertissement-extrait de rôle et la preuve de vos revenus actuels',
            en: 'Your latest tax assessment and proof of your present income',
            de: 'Ihr letzter Steuerbescheid und ein Nachweis Ihres heutigen Einkommens',
          },
        },
        {
          naam: {
            nl: 'Voor de huurpremie: je staat op de wachtlijst',
            fr: 'Pour la prime au loyer : vous êtes sur la liste d’attente',
          },
          bewijs: {
            nl: 'De brief van Wonen in Vlaanderen of van de woonmaatschappij, als je die kreeg',
            fr: 'La lettre de l’agence flamande du logement ou de la société de logement, si vous l’avez reçue',
            en: 'The letter from the Flemish housing agency or housing company, if you received one',
            de: 'Das Schreiben der flämischen Wohnungsagentur oder Wohnungsgesellschaft, falls erhalten',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Nagaan', fr: 'Vérifier' },
          beschrijving: {
            nl: 'We bekijken samen welke tegemoetkoming bij je situatie past.',
            fr: 'Nous regardons ensemble quelle intervention convient à votre situation.',
          },
        },
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'De huurpremie en huursubsidie vraag je aan bij het agentschap Wonen in Vlaanderen, de waarborglening bij het Vlaams Woningfonds.',
            fr: 'La prime et le subside au loyer se demandent à l’agence Wonen in Vlaanderen, le prêt pour la garantie au Vlaams Woningfonds.',
          },
          websites: [
            { naam: { nl: 'Vlaams Woningfonds', fr: 'Vlaams Woningfonds' }, url: 'https://www.vlaamswoningfonds.be' },
          ],
        },
        {
          naam: { nl: 'Beslissing', fr: 'Décision' },
          beschrijving: {
            nl: 'Je krijgt de beslissing schriftelijk van de instantie waar je de aanvraag deed.',
            fr: 'Vous recevez la décision par écrit de l’instance où vous avez fait la demande.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: {
            nl: 'De aanvraag en onze hulp kosten niets.',
            fr: 'La demande et notre aide ne coûtent rien.',
          },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Vlaamse Codex Wonen van 2021', fr: 'Code flamand du Logement de 2021' } },
        {
          naam: {
            nl: 'Vlaams Woninghuurdecreet van 9 november 2018',
            fr: 'Décret flamand du 9 novembre 2018 sur la location d’habitations',
          },
        },
      ],
      websites: [
        { naam: { nl: 'Vlaams Woningfonds', fr: 'Vlaams Woningfonds' }, url: 'https://www.vlaamswoningfonds.be' },
      ],
      themas: ['BouwenWonen', 'WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'huurgeld te duur',
        'huursubsidie',
        'huurtoelage',
        'huurwaarborg',
        'borg',
        'caution',
        'garantie locative',
        'rent deposit',
        'wachtlijst sociale woning',
      ],
      type: 'FinancieelVoordeel',
    },
    local: {
      department: 'housing',
      responsible: 'staff:farah',
      backups: ['staff:ines'],
      channels: ['onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 25,
      queue: 'C',
      remarks:
        'Een huursubsidie moet je op tijd aanvragen: vraag naar de datum van het huurcontract en de verhuis. Is er dreigende uithuiszetting of heeft iemand geen slaapplaats, stuur dan niet naar de wachtzaal maar bel Ines (welzijn).',
      reviewOn: '2027-01-31',
      status: 'published',
      bundles: ['moving'],
    },
  },

  'inname-openbaar-domein': {
    ipdc: {
      naam: {
        nl: 'Openbaar domein innemen (container, stelling, kraan)',
        fr: 'Occuper le domaine public (conteneur, échafaudage, grue)',
        en: 'Use of public space (skip, scaffolding, crane)',
        de: 'Öffentlichen Raum nutzen (Container, Gerüst, Kran)',
      },
      beschrijving: {
        nl: 'Plaats je een container, stelling, kraan, werfkeet of bouwmaterialen op de straat, de stoep of een parkeerplaats, dan vraag je vooraf een vergunning aan de gemeente.',
        fr: 'Si vous placez un conteneur, un échafaudage, une grue, une baraque de chantier ou des matériaux dans la rue, sur le trottoir ou une place de stationnement, demandez d’abord une autorisation à la commune.',
        en: 'To place a skip, scaffolding, crane, site cabin or building materials on the street, pavement or a parking space, you need a permit from the municipality beforehand.',
      },
      verdereBeschrijving: {
        nl: 'De vergunning zegt waar en hoe lang je mag staan, hoeveel doorgang er voor voetgangers moet blijven en welke verkeersborden je plaatst. Hang ze goed zichtbaar op de plaats van de inname.',
        fr: 'L’autorisation dit où et combien de temps vous pouvez rester, quel passage doit rester libre pour les piétons et quels panneaux vous placez. Affichez-la bien en vue à l’endroit occupé.',
      },
      uitzonderingen: {
        nl: 'Voor enkel een parkeerverbod bij een verhuis bestaat een eenvoudiger aanvraag. Op een gewestweg heb je ook de toestemming van het Agentschap Wegen en Verkeer nodig.',
        fr: 'Pour une simple interdiction de stationner lors d’un déménagement, il existe une demande plus simple. Sur une route régionale, il faut aussi l’accord de l’Agentschap Wegen en Verkeer.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je vraagt de inname minstens 10 werkdagen vooraf aan',
            fr: 'Vous demandez l’occupation au moins 10 jours ouvrables à l’avance',
          },
          bewijs: {
            nl: 'Begin- en einddatum, en de naam van de aannemer',
            fr: 'Dates de début et de fin, et nom de l’entrepreneur',
            en: 'Start and end date, and the contractor’s name',
            de: 'Anfangs- und Enddatum sowie Name des Bauunternehmers',
          },
        },
        { naam: { nl: 'De plaats is duidelijk', fr: 'L’endroit est clair' }, bewijs: sitePlan },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Doe de aanvraag online of aan het loket, met een plannetje van de plaats.',
            fr: 'Faites la demande en ligne ou au guichet, avec un petit plan de l’endroit.',
          },
        },
        {
          naam: { nl: 'Onderzoek', fr: 'Examen' },
          beschrijving: {
            nl: 'De dienst mobiliteit bekijkt de veiligheid, zo nodig met de politie en de hulpdiensten.',
            fr: 'Le service mobilité examine la sécurité, au besoin avec la police et les services de secours.',
          },
        },
        {
          naam: { nl: 'Vergunning en borden', fr: 'Autorisation et panneaux' },
          beschrijving: {
            nl: 'Na betaling krijg je de vergunning. Verbodsborden moeten minstens 24 uur vooraf staan; noteer de nummerplaten van de wagens die er dan staan.',
            fr: 'Après paiement, vous recevez l’autorisation. Les panneaux d’interdiction doivent être en place au moins 24 heures à l’avance ; notez les plaques des voitures qui sont là à ce moment.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Retributie', fr: 'Redevance' },
          beschrijving: {
            nl: 'Tarief van de gemeente, per vierkante meter en per dag. Borden huren wordt apart aangerekend.',
            fr: 'Tarif de la commune, par mètre carré et par jour. La location de panneaux est facturée à part.',
          },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Politiereglement van de gemeente', fr: 'Règlement de police de la commune' } },
        {
          naam: {
            nl: 'Retributiereglement op het innemen van openbaar domein',
            fr: 'Règlement-redevance sur l’occupation du domaine public',
          },
        },
        {
          naam: {
            nl: 'Ministerieel besluit van 7 mei 1999 betreffende het signaleren van werken en verkeersbelemmeringen op de openbare weg',
            fr: 'Arrêté ministériel du 7 mai 1999 relatif à la signalisation des chantiers et des obstacles sur la voie publique',
          },
        },
      ],
      websites: [],
      themas: ['MobiliteitOpenbareWerken', 'BouwenWonen'],
      doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
      zoektermen: [
        'container op straat',
        'stelling',
        'steiger',
        'kraan',
        'stoep innemen',
        'werfzone',
        'bouwmateriaal op straat',
        'échafaudage',
        'skip',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'mobility',
      responsible: 'staff:geert',
      backups: ['staff:farah'],
      leadTime: { value: 10, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'never',
      duration: 12,
      queue: 'C',
      remarks:
        'Kijk eerst of de straat een gewestweg is en of er werken, een markt of een evenement gepland zijn. Veel aanvragers vergeten de nummerplatenlijst; zonder die lijst kan de politie niet laten wegslepen.',
      reviewOn: '2027-04-15',
      status: 'published',
      bundles: ['moving'],
    },
  },

  'parkeerverbod-verhuis': {
    ipdc: {
      naam: {
        nl: 'Parkeerverbod voor een verhuis of levering',
        fr: 'Interdiction de stationner pour un déménagement ou une livraison',
        en: 'No-parking signs for a removal or delivery',
        de: 'Halteverbot für einen Umzug oder eine Lieferung',
      },
      beschrijving: {
        nl: 'Verhuis je of komt er een grote levering, dan kun je voor je deur tijdelijk een parkeerverbod aanvragen voor de verhuiswagen of de ladderlift.',
        fr: 'Si vous déménagez ou attendez une grande livraison, vous pouvez demander une interdiction temporaire de stationner devant votre porte pour le camion ou le lift.',
        en: 'If you move house or expect a large delivery, you can ask for a temporary parking ban in front of your door for the removal van or furniture lift.',
      },
      uitzonderingen: {
        nl: 'Op een plaats voor personen met een handicap, een bushalte, een zebrapad of een fietspad kan geen parkeerverbod voor een verhuis. Moet de straat helemaal dicht, vraag dan een inname van het openbaar domein aan.',
        fr: 'Sur une place pour personnes handicapées, à un arrêt de bus, sur un passage pour piétons ou une piste cyclable, une interdiction pour déménagement n’est pas possible. Si toute la rue doit être fermée, demandez une occupation du domaine public.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je vraagt het minstens 10 werkdagen vooraf aan',
            fr: 'Vous le demandez au moins 10 jours ouvrables à l’avance',
          },
          bewijs: {
            nl: 'Adres, datum, begin- en einduur en het aantal meter dat je nodig hebt',
            fr: 'Adresse, date, heures de début et de fin et nombre de mètres nécessaires',
            en: 'Address, date, start and end time and the number of metres you need',
            de: 'Adresse, Datum, Anfangs- und Endzeit und die benötigten Meter',
          },
        },
        {
          naam: { nl: 'Je bent de aanvrager of verhuist zelf', fr: 'Vous êtes le demandeur ou déménagez vous-même' },
          bewijs: identityCard,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Vraag het parkeerverbod online of aan het loket aan.',
            fr: 'Demandez l’interdiction de stationner en ligne ou au guichet.',
          },
        },
        {
          naam: { nl: 'Borden plaatsen', fr: 'Placer les panneaux' },
          beschrijving: {
            nl: 'Je haalt de borden af of de gemeente plaatst ze. Ze moeten minstens 24 uur vooraf staan. Noteer welke wagens er op dat moment geparkeerd zijn.',
            fr: 'Vous venez chercher les panneaux ou la commune les place. Ils doivent être en place au moins 24 heures à l’avance. Notez quelles voitures sont garées à ce moment.',
          },
        },
        {
          naam: { nl: 'Terugbrengen', fr: 'Rapporter' },
          beschrijving: {
            nl: 'Zet de borden na de verhuis aan de kant en breng ze terug; dan krijg je de waarborg terug.',
            fr: 'Après le déménagement, mettez les panneaux de côté et rapportez-les ; vous récupérez alors la caution.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Inname en borden', fr: 'Occupation et panneaux' },
          beschrijving: {
            nl: 'Tarief van de gemeente, met een waarborg voor de borden.',
            fr: 'Tarif de la commune, avec une caution pour les panneaux.',
          },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Politiereglement van de gemeente', fr: 'Règlement de police de la commune' } },
        {
          naam: {
            nl: 'Ministerieel besluit van 7 mei 1999 betreffende het signaleren van werken en verkeersbelemmeringen op de openbare weg',
            fr: 'Arrêté ministériel du 7 mai 1999 relatif à la signalisation des chantiers et des obstacles sur la voie publique',
          },
        },
      ],
      websites: [],
      themas: ['MobiliteitOpenbareWerken'],
      doelgroepen: ['Burger', 'Onderneming'],
      zoektermen: [
        'verhuiswagen',
        'verhuislift',
        'ladderlift',
        'parking vrijhouden',
        'verbodsborden',
        'plaats reserveren',
        'déménagement',
        'moving van',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'mobility',
      responsible: 'staff:geert',
      backups: ['staff:farah', 'staff:bilal'],
      leadTime: { value: 10, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'never',
      duration: 8,
      queue: 'C',
      remarks:
        'Vraag meteen of de burger ook zijn adreswijziging al heeft aangegeven. Is de aanvraag te laat, bel dan Geert: soms kan het nog als de aanvrager zelf de borden afhaalt.',
      reviewOn: '2027-04-15',
      status: 'published',
      bundles: ['moving', 'newResident'],
    },
  },

  'signalisatievergunning-werken': {
    ipdc: {
      naam: {
        nl: 'Signalisatievergunning voor werken op de openbare weg',
        fr: 'Autorisation de signalisation pour des travaux sur la voie publique',
        en: 'Road-works signage permit',
        de: 'Genehmigung zur Beschilderung von Straßenarbeiten',
      },
      beschrijving: {
        nl: 'Een aannemer of nutsbedrijf dat op of langs de weg werkt en daarvoor verkeersborden plaatst of een straat afsluit, heeft een signalisatievergunning nodig.',
        fr: 'Un entrepreneur ou un gestionnaire de réseau qui travaille sur ou le long de la route et place pour cela des panneaux ou ferme une rue a besoin d’une autorisation de signalisation.',
        en: 'A contractor or utility that works on or beside the road and places signs or closes a street needs a signage permit.',
      },
      uitzonderingen: {
        nl: 'Voor dringende herstellingen (gaslek, waterlek) mag men onmiddellijk starten en de vergunning nadien regelen; verwittig wel meteen de politie. Op een gewestweg is het Agentschap Wegen en Verkeer bevoegd.',
        fr: 'Pour des réparations urgentes (fuite de gaz, d’eau), on peut commencer tout de suite et régler l’autorisation après ; prévenez quand même la police aussitôt. Sur une route régionale, l’Agentschap Wegen en Verkeer est compétent.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt een signalisatieplan', fr: 'Vous avez un plan de signalisation' },
          bewijs: {
            nl: 'Signalisatieplan met borden en omleiding',
            fr: 'Plan de signalisation avec panneaux et déviation',
            en: 'Signage plan with signs and diversion',
            de: 'Beschilderungsplan mit Schildern und Umleitung',
          },
        },
        {
          naam: {
            nl: 'Er is een verantwoordelijke die altijd bereikbaar is',
            fr: 'Il y a un responsable toujours joignable',
          },
          bewijs: {
            nl: 'Naam en telefoonnummer van de verantwoordelijke, en het ondernemingsnummer',
            fr: 'Nom et numéro de téléphone du responsable, et numéro d’entreprise',
            en: 'Name and telephone number of the person in charge, and the enterprise number',
            de: 'Name und Telefonnummer des Verantwortlichen sowie Unternehmensnummer',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Dien de aanvraag met het signalisatieplan digitaal in, minstens 15 werkdagen vooraf.',
            fr: 'Introduisez la demande avec le plan de signalisation en ligne, au moins 15 jours ouvrables à l’avance.',
          },
        },
        {
          naam: { nl: 'Advies', fr: 'Avis' },
          beschrijving: {
            nl: 'De politie en zo nodig de hulpdiensten en het openbaar vervoer geven advies.',
            fr: 'La police et, au besoin, les services de secours et les transports en commun donnent un avis.',
          },
        },
        {
          naam: { nl: 'Vergunning', fr: 'Autorisation' },
          beschrijving: {
            nl: 'Je krijgt de vergunning met de voorwaarden. Houd ze op de werf bij.',
            fr: 'Vous recevez l’autorisation avec les conditions. Gardez-la sur le chantier.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Retributie', fr: 'Redevance' },
          beschrijving: { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Ministerieel besluit van 7 mei 1999 betreffende het signaleren van werken en verkeersbelemmeringen op de openbare weg',
            fr: 'Arrêté ministériel du 7 mai 1999 relatif à la signalisation des chantiers et des obstacles sur la voie publique',
          },
        },
      ],
      websites: [],
      themas: ['MobiliteitOpenbareWerken'],
      doelgroepen: ['Onderneming', 'Organisatie'],
      zoektermen: [
        'signalisatie',
        'wegenwerken',
        'straat afsluiten',
        'omleiding',
        'verkeersborden werken',
        'nutswerken',
        'roadworks',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'mobility',
      responsible: 'staff:geert',
      backups: ['staff:farah'],
      leadTime: { value: 15, unit: 'workingDays' },
      channels: ['online', 'phone', 'onSite'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'C',
      remarks:
        'Een particulier die dit vraagt, bedoelt bijna altijd een container of een parkeerverbod: zoek dat product op. Controleer of school, vuilnisophaling en bus langs de omleiding kunnen.',
      reviewOn: '2027-05-01',
      status: 'published',
      bundles: ['business'],
    },
  },

  'bewonerskaart-parkeren': {
    ipdc: {
      naam: {
        nl: 'Bewonerskaart aanvragen of wijzigen',
        fr: 'Demander ou modifier une carte de riverain',
        en: 'Apply for or change a resident parking card',
        de: 'Bewohnerparkausweis beantragen oder ändern',
      },
      beschrijving: {
        nl: 'Woon je in een zone met betalend parkeren of een blauwe zone, dan kun je met een bewonerskaart langer en voordeliger parkeren in je eigen zone. Je kiest een digitale kaart, die aan je nummerplaat hangt, of een papieren kaart.',
        fr: 'Si vous habitez dans une zone payante ou une zone bleue, une carte de riverain vous permet de stationner plus longtemps et à meilleur prix dans votre propre zone. Vous choisissez une carte numérique, liée à votre plaque, ou une carte papier.',
        en: 'If you live in a paid or blue parking zone, a resident’s permit lets you park longer and cheaper in your own zone. Choose a digital permit linked to your number plate, or a paper card.',
      },
      uitzonderingen: {
        nl: 'Rijd je met een bedrijfswagen, een leasewagen of een wagen van iemand anders, dan moet je bewijzen dat jij de vaste gebruiker bent. Voor een autodeelwagen bestaat een aparte kaart. De kaart geeft geen recht op een vrije plaats.',
        fr: 'Si vous roulez avec une voiture de société, de leasing ou de quelqu’un d’autre, vous devez prouver que vous en êtes l’utilisateur habituel. Pour une voiture partagée, il existe une carte à part. La carte ne donne pas droit à une place libre.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent ingeschreven op een adres in de parkeerzone',
            fr: 'Vous êtes inscrit à une adresse dans la zone de stationnement',
          },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'De wagen staat op je naam', fr: 'La voiture est à votre nom' },
          bewijs: {
            nl: 'Inschrijvingsbewijs van de wagen',
            fr: 'Certificat d’immatriculation du véhicule',
            en: 'Registration certificate of the car',
            de: 'Zulassungsbescheinigung des Fahrzeugs',
          },
        },
        {
          naam: {
            nl: 'Staat de wagen niet op je naam: je bent de vaste gebruiker',
            fr: 'La voiture n’est pas à votre nom : vous en êtes l’utilisateur habituel',
          },
          bewijs: {
            nl: 'Bij een bedrijfs- of leasewagen: attest van je werkgever of de leasemaatschappij',
            fr: 'Véhicule de société ou en leasing : attestation de l’employeur ou de la société de leasing',
            en: 'Company or lease car: statement by your employer or the leasing company',
            de: 'Firmen- oder Leasingwagen: Bescheinigung des Arbeitgebers oder der Leasinggesellschaft',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Vraag de kaart online aan of kom langs aan het loket met je papieren.',
            fr: 'Demandez la carte en ligne ou passez au guichet avec vos papiers.',
          },
        },
        {
          naam: { nl: 'Activeren', fr: 'Activer' },
          beschrijving: {
            nl: 'Een digitale kaart koppelen we aan je nummerplaat: je mag parkeren zodra je de bevestiging hebt. Een papieren kaart haal je af aan het snelloket.',
            fr: 'Une carte numérique est liée à votre plaque : vous pouvez stationner dès la confirmation. Une carte papier se retire au guichet rapide.',
          },
        },
        {
          naam: { nl: 'Wijzigen', fr: 'Modifier' },
          beschrijving: {
            nl: 'Verander je van wagen of verhuis je, geef dat dan meteen door, anders riskeer je een retributie.',
            fr: 'Si vous changez de voiture ou déménagez, signalez-le tout de suite, sinon vous risquez une redevance.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Bewonerskaart', fr: 'Carte de riverain' },
          beschrijving: {
            nl: 'Eerste kaart gratis; voor een tweede kaart geldt het tarief van de gemeente.',
            fr: 'Première carte gratuite ; pour une deuxième carte vaut le tarif de la commune.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Ministerieel besluit van 9 januari 2007 betreffende de gemeentelijke parkeerkaart',
            fr: 'Arrêté ministériel du 9 janvier 2007 concernant la carte communale de stationnement',
          },
        },
        { naam: { nl: 'Parkeerreglement van de gemeente', fr: 'Règlement de stationnement de la commune' } },
      ],
      websites: [],
      themas: ['MobiliteitOpenbareWerken'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'parkeerkaart',
        'parkeren voor de deur',
        'blauwe zone',
        'nummerplaat wijzigen',
        'bewonersparkeren',
        'carte riverain',
        'resident parking',
        'parkingkaart',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'mobility',
      responsible: 'staff:geert',
      backups: ['staff:farah', 'staff:bilal'],
      leadTime: { value: 3, unit: 'workingDays' },
      channels: ['online', 'onSite'],
      where: ['counter'],
      level: 3,
      appointment: 'never',
      duration: 8,
      queue: 'C',
      remarks:
        'Ligt de papieren kaart al klaar, dan gaat de burger naar het snelloket. Kijk na of de adreswijziging al is doorgevoerd: wie pas verhuisd is, krijgt de kaart pas na de inschrijving. Typ de nummerplaat na, want een O en een 0 verwisselen geeft boetes. Vraag of men de kaart voor personen met een handicap bedoelt.',
      reviewOn: '2027-05-15',
      status: 'published',
      bundles: ['newResident', 'moving'],
    },
  },

  'parkeerkaart-handicap': {
    ipdc: {
      naam: {
        nl: 'Parkeerkaart voor personen met een handicap',
        fr: 'Carte de stationnement pour personnes handicapées',
        en: 'Parking card for persons with a disability',
        de: 'Parkausweis für Menschen mit Behinderung',
      },
      beschrijving: {
        nl: 'Met deze kaart parkeer je op voorbehouden plaatsen. De FOD Sociale Zekerheid beslist en stuurt de kaart op; wij helpen je met de aanvraag.',
        fr: 'Avec cette carte, vous stationnez aux places réservées. Le SPF Sécurité sociale décide et envoie la carte ; nous vous aidons pour la demande.',
        en: 'With this card you may park in reserved spaces. The federal social security service decides and sends the card; we help you apply.',
      },
      verdereBeschrijving: {
        nl: 'De kaart is persoonlijk en hangt niet aan een wagen: ze geldt alleen als de houder zelf rijdt of meerijdt. Ze is ook geldig in de andere landen van de Europese Unie. In veel gemeenten moet je je nummerplaat apart doorgeven om gratis te parkeren, omdat scanwagens de kaart niet zien.',
        fr: 'La carte est personnelle et n’est pas liée à une voiture : elle ne vaut que si le titulaire conduit ou est à bord. Elle est aussi valable dans les autres pays de l’Union européenne. Dans beaucoup de communes, vous devez signaler votre plaque à part pour stationner gratuitement, parce que les voitures-scan ne voient pas la carte.',
      },
      uitzonderingen: {
        nl: 'Is de handicap nog niet erkend, dan volgt eerst een medische evaluatie en duurt de aanvraag langer. Na een overlijden moet de kaart terug naar de FOD Sociale Zekerheid.',
        fr: 'Si le handicap n’est pas encore reconnu, une évaluation médicale précède et la demande dure plus longtemps. Après un décès, la carte doit être rendue au SPF Sécurité sociale.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent de aanvrager of hebt een volmacht',
            fr: 'Vous êtes le demandeur ou avez une procuration',
          },
          bewijs: identityCardWithPin,
        },
        {
          naam: { nl: 'Je kunt je moeilijk verplaatsen', fr: 'Vous vous déplacez difficilement' },
          beschrijving: {
            nl: 'Bijvoorbeeld: minstens 12 punten verminderde zelfredzaamheid, minstens 2 punten voor verplaatsing, of minstens 50 % blijvende invaliditeit van de benen.',
            fr: 'Par exemple : au moins 12 points de réduction d’autonomie, au moins 2 points pour les déplacements, ou au moins 50 % d’invalidité permanente des jambes.',
          },
          bewijs: {
            nl: 'Naam van je huisarts of specialist, en het attest van je erkenning als je dat hebt',
            fr: 'Nom de votre médecin, et l’attestation de reconnaissance si vous en avez une',
            en: 'Name of your doctor, and the certificate of recognition if you have one',
            de: 'Name Ihres Arztes und die Anerkennungsbescheinigung, falls vorhanden',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Vul de vragenlijst in op MyHandicap met je eID of itsme. Lukt dat niet, dan vullen we ze samen in aan het loket. Ook je ziekenfonds kan dat.',
            fr: 'Remplissez le questionnaire sur MyHandicap avec votre eID ou itsme. Si cela ne va pas, nous le remplissons ensemble au guichet. Votre mutualité peut aussi le faire.',
          },
          websites: [
            {
              naam: {
                nl: 'FOD Sociale Zekerheid, personen met een handicap',
                fr: 'SPF Sécurité sociale, personnes handicapées',
              },
              url: 'https://handicap.belgium.be',
            },
          ],
        },
        {
          naam: { nl: 'Beslissing', fr: 'Décision' },
          beschrijving: {
            nl: 'De FOD vraagt medische gegevens aan je arts en nodigt je zo nodig uit voor een onderzoek.',
            fr: 'Le SPF demande des données médicales à votre médecin et vous invite au besoin à un examen.',
          },
        },
        {
          naam: { nl: 'Kaart', fr: 'Carte' },
          beschrijving: {
            nl: 'Je krijgt de kaart thuis met de post.',
            fr: 'Vous recevez la carte chez vous par la poste.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: { nl: 'De kaart kost niets.', fr: 'La carte ne coûte rien.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Ministerieel besluit van 7 mei 1999 betreffende de parkeerkaart voor personen met een handicap',
            fr: 'Arrêté ministériel du 7 mai 1999 relatif à la carte de stationnement pour personnes handicapées',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Vlaanderen.be', fr: 'Vlaanderen.be' },
          url: 'https://www.vlaanderen.be/parkeerkaart-voor-personen-met-een-handicap',
        },
      ],
      themas: ['MobiliteitOpenbareWerken', 'WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'invalidenkaart',
        'gehandicaptenkaart',
        'mindervaliden',
        'blauwe kaart',
        'rolstoel parkeren',
        'carte handicapé',
        'disabled parking',
        'parkeerkaart handicap',
      ],
      type: 'Bewijs',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:geert'],
      leadTime: { value: 80, unit: 'workingDays' },
      channels: ['onSite', 'online', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 20,
      queue: 'E',
      remarks:
        'De vragen gaan over wassen, eten en verplaatsen: doe dit nooit staand aan de balie. Wie al erkend is, hoeft geen nieuwe vragenlijst in te vullen; een telefoontje naar 0800 987 99 volstaat. Vervalt een tijdelijke kaart, laat dan maanden vooraf verlengen. Kijk meteen ook naar de andere rechten (sociaal tarief, zorgbudget).',
      reviewOn: '2027-03-31',
      status: 'published',
      bundles: [],
    },
  },

  'horecazaak-starten': {
    ipdc: {
      naam: {
        nl: 'Een horecazaak starten',
        fr: 'Ouvrir un établissement horeca',
        en: 'Start a café, restaurant or snack bar',
        de: 'Einen Gastronomiebetrieb eröffnen',
      },
      beschrijving: {
        nl: 'Open je een café, restaurant, frituur of broodjeszaak of neem je er een over, dan overlopen we in één gesprek welke vergunningen, attesten en registraties je nodig hebt.',
        fr: 'Si vous ouvrez ou reprenez un café, un restaurant, une friterie ou une sandwicherie, nous parcourons en un entretien les permis, attestations et enregistrements qu’il vous faut.',
        en: 'If you open or take over a café, restaurant, chip shop or sandwich bar, we go through all permits, certificates and registrations in one meeting.',
      },
      verdereBeschrijving: {
        nl: 'Je hebt meestal nodig: een inschrijving in de Kruispuntbank van Ondernemingen (KBO), een registratie of toelating bij het FAVV, een goedgekeurd brandveiligheidsverslag, een drankvergunning als je alcohol schenkt, een overeenkomst voor muziek en een vergunning voor je terras. Bewijs van basiskennis bedrijfsbeheer is in Vlaanderen niet meer nodig.',
        fr: 'Il vous faut en général : une inscription à la Banque-Carrefour des Entreprises (BCE), un enregistrement ou une autorisation de l’AFSCA, un rapport favorable de sécurité incendie, une licence de débit de boissons si vous servez de l’alcool, un contrat pour la musique et une autorisation pour votre terrasse. La preuve de connaissances de gestion de base n’est plus exigée en Flandre.',
      },
      uitzonderingen: {
        nl: 'Was het pand vroeger een winkel of een woning, dan heb je mogelijk een omgevingsvergunning voor functiewijziging nodig. Kijk dat na vóór je het huurcontract tekent.',
        fr: 'Si le bâtiment était un magasin ou une habitation, il faut peut-être un permis d’environnement pour changement de fonction. Vérifiez-le avant de signer le bail.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je bent ingeschreven als onderneming of bereidt dat voor',
            fr: 'Vous êtes inscrit comme entreprise ou le préparez',
          },
          bewijs: {
            nl: 'Je ondernemingsnummer, als je dat al hebt',
            fr: 'Votre numéro d’entreprise, si vous l’avez déjà',
            en: 'Your enterprise number, if you already have one',
            de: 'Ihre Unternehmensnummer, falls bereits vorhanden',
          },
        },
        {
          naam: { nl: 'Je hebt een pand op het oog', fr: 'Vous avez un bâtiment en vue' },
          bewijs: {
            nl: 'Adres van het pand, grondplan en (ontwerp van) huurcontract of overnameovereenkomst',
            fr: 'Adresse de l’immeuble, plan et (projet de) bail ou convention de reprise',
            en: 'Address of the premises, floor plan and (draft) lease or takeover agreement',
            de: 'Adresse der Räume, Grundriss und (Entwurf von) Miet- oder Übernahmevertrag',
          },
        },
        { naam: { nl: 'Je bent de uitbater', fr: 'Vous êtes l’exploitant' }, bewijs: identityCard },
      ],
      procedures: [
        {
          naam: { nl: 'Startgesprek', fr: 'Premier entretien' },
          beschrijving: {
            nl: 'Maak een afspraak bij de dienst economie. Je krijgt een lijst op maat.',
            fr: 'Prenez rendez-vous au service économie. Vous recevez une liste sur mesure.',
          },
        },
        {
          naam: { nl: 'Onderneming en FAVV', fr: 'Entreprise et AFSCA' },
          beschrijving: {
            nl: 'Schrijf je in via een ondernemingsloket en regel de registratie of toelating bij het FAVV.',
            fr: 'Inscrivez-vous via un guichet d’entreprises et réglez l’enregistrement ou l’autorisation de l’AFSCA.',
          },
          websites: [
            {
              naam: {
                nl: 'Federaal Voedselagentschap (FAVV)',
                fr: 'Agence fédérale pour la sécurité de la chaîne alimentaire (AFSCA)',
              },
              url: 'https://www.favv-afsca.be',
            },
          ],
        },
        {
          naam: { nl: 'Brandveiligheid en drank', fr: 'Sécurité incendie et boissons' },
          beschrijving: {
            nl: 'Vraag via de gemeente de controle door de hulpverleningszone en, als je alcohol schenkt, de drankvergunning aan.',
            fr: 'Demandez via la commune le contrôle par la zone de secours et, si vous servez de l’alcool, la licence.',
          },
        },
        {
          naam: { nl: 'Openen', fr: 'Ouvrir' },
          beschrijving: {
            nl: 'Pas als alles in orde is, mag je de deuren openen. Hang de attesten uit waar dat moet.',
            fr: 'Vous ne pouvez ouvrir que quand tout est en ordre. Affichez les attestations là où il le faut.',
          },
        },
      ],
      kosten: [
        { naam: { nl: 'Startgesprek', fr: 'Premier entretien' }, beschrijving: { nl: 'Gratis.', fr: 'Gratuit.' } },
        {
          naam: { nl: 'Vergunningen', fr: 'Autorisations' },
          beschrijving: {
            nl: 'Tarief van de gemeente voor terras en inname. Ondernemingsloket, FAVV en muziek rekenen eigen kosten aan.',
            fr: 'Tarif de la commune pour la terrasse et l’occupation. Le guichet d’entreprises, l’AFSCA et la musique ont leurs propres frais.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Wet van 28 december 1983 betreffende de vergunning voor het verstrekken van sterke drank',
            fr: 'Loi du 28 décembre 1983 sur la patente pour le débit de boissons spiritueuses',
          },
        },
        {
          naam: {
            nl: 'Politiereglement brandveiligheid van de hulpverleningszone',
            fr: 'Règlement de police sur la sécurité incendie de la zone de secours',
          },
        },
      ],
      websites: [
        { naam: { nl: 'VLAIO', fr: 'VLAIO' }, url: 'https://www.vlaio.be' },
        { naam: { nl: 'Unisono (muziek)', fr: 'Unisono (musique)' }, url: 'https://www.unisono.be' },
      ],
      themas: ['EconomieWerk'],
      doelgroepen: ['Onderneming'],
      zoektermen: [
        'café openen',
        'restaurant beginnen',
        'frituur',
        'frietkot',
        'broodjeszaak',
        'zaak overnemen',
        'HORECA',
        'ouvrir un café',
        'open a restaurant',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'economy',
      responsible: 'staff:geert',
      backups: ['staff:farah'],
      channels: ['onSite', 'phone', 'online'],
      where: ['counter'],
      level: 4,
      appointment: 'always',
      duration: 45,
      queue: 'C',
      remarks:
        'Vraag bij de afspraak het adres en wat het pand vroeger was: Farah kijkt de functie na vóór het gesprek. Is het huurcontract al getekend en blijkt de functie fout, dan is er een probleem. Vergeet de nachtwinkel en de shisha niet: daarvoor gelden extra regels.',
      reviewOn: '2027-02-28',
      status: 'published',
      bundles: ['business'],
    },
  },

  drankvergunning: {
    ipdc: {
      naam: {
        nl: 'Drankvergunning (gegiste en sterke drank)',
        fr: 'Licence de débit de boissons (fermentées et spiritueuses)',
        en: 'Licence to serve beer, wine and spirits',
        de: 'Ausschankgenehmigung (Bier, Wein und Spirituosen)',
      },
      beschrijving: {
        nl: 'Wie in een café, restaurant, cafetaria of kraam alcohol schenkt om ter plaatse te drinken, heeft daarvoor de toelating van de gemeente nodig. Bier en wijn zijn gegiste drank; sterke drank vraagt een aparte vergunning.',
        fr: 'Qui sert de l’alcool à consommer sur place dans un café, un restaurant, une cafétéria ou un stand a besoin de l’autorisation de la commune. La bière et le vin sont des boissons fermentées ; les spiritueux demandent une licence à part.',
        en: 'Anyone who serves alcohol for consumption on the premises needs the municipality’s permission. Beer and wine are fermented drinks; spirits need a separate licence.',
      },
      verdereBeschrijving: {
        nl: 'De gemeente controleert het gedrag (moraliteit) van de uitbater en wie meewerkt, en de hygiëne van de zaak. De vergunning hoort bij de persoon én bij het pand: bij een overname of verhuis vraag je een nieuwe.',
        fr: 'La commune contrôle la conduite (moralité) de l’exploitant et de ceux qui y travaillent, ainsi que l’hygiène de l’établissement. La licence est liée à la personne et au bâtiment : pour une reprise ou un déménagement, demandez-en une nouvelle.',
      },
      uitzonderingen: {
        nl: 'Schenk je enkel bier of wijn bij de maaltijd, dan is voor gegiste drank geen toelating nodig. Voor een eenmalig feest vraag je geen vergunning maar meld je het via de evenementaanvraag. Cocktails en alcopops met gedistilleerde alcohol zijn sterke drank.',
        fr: 'Si vous servez seulement de la bière ou du vin avec le repas, aucune autorisation n’est nécessaire pour les boissons fermentées. Pour une fête unique, vous ne demandez pas de licence mais le signalez dans la demande d’événement. Les cocktails et alcopops avec alcool distillé sont des spiritueux.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent de uitbater', fr: 'Vous êtes l’exploitant' }, bewijs: identityCard },
        {
          naam: {
            nl: 'Jij en wie meewerkt hebben een passend verleden',
            fr: 'Vous et ceux qui travaillent avec vous avez un passé convenable',
          },
          bewijs: {
            nl: 'Uittreksel uit het strafregister van elke uitbater (het model voor drankgelegenheden)',
            fr: 'Extrait de casier judiciaire de chaque exploitant (modèle pour débits de boissons)',
            en: 'Criminal record extract of each operator (the version for licensed premises)',
            de: 'Strafregisterauszug jedes Betreibers (Muster für Schankbetriebe)',
          },
        },
        {
          naam: {
            nl: 'De zaak voldoet aan de regels van hygiëne en brandveiligheid',
            fr: 'L’établissement répond aux règles d’hygiène et de sécurité incendie',
          },
          bewijs: {
            nl: 'Adres en plan van de zaak, ondernemingsnummer en FAVV-registratie',
            fr: 'Adresse et plan de l’établissement, numéro d’entreprise et enregistrement AFSCA',
            en: 'Address and plan of the premises, enterprise number and food agency registration',
            de: 'Adresse und Plan des Betriebs, Unternehmensnummer und Registrierung bei der Lebensmittelbehörde',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Dien de aanvraag minstens een maand voor de opening in, voor gegiste drank, sterke drank of beide.',
            fr: 'Introduisez la demande au moins un mois avant l’ouverture, pour boissons fermentées, spiritueux ou les deux.',
          },
        },
        {
          naam: { nl: 'Controle', fr: 'Contrôle' },
          beschrijving: {
            nl: 'De gemeente vraagt advies aan de politie en laat de hygiëne en brandveiligheid nakijken.',
            fr: 'La commune demande l’avis de la police et fait contrôler l’hygiène et la sécurité incendie.',
          },
        },
        {
          naam: { nl: 'Beslissing', fr: 'Décision' },
          beschrijving: {
            nl: 'Je krijgt de vergunning of een gemotiveerde weigering. Houd ze in de zaak bij.',
            fr: 'Vous recevez la licence ou un refus motivé. Gardez-la dans l’établissement.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Dossierkosten', fr: 'Frais de dossier' },
          beschrijving: { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Wet van 28 december 1983 betreffende de vergunning voor het verstrekken van sterke drank',
            fr: 'Loi du 28 décembre 1983 sur la patente pour le débit de boissons spiritueuses',
          },
        },
        {
          naam: {
            nl: 'Wetsbepalingen inzake de slijterijen van gegiste dranken, samengeordend op 3 april 1953',
            fr: 'Dispositions légales concernant les débits de boissons fermentées, coordonnées le 3 avril 1953',
          },
        },
      ],
      websites: [{ naam: { nl: 'VLAIO', fr: 'VLAIO' }, url: 'https://www.vlaio.be' }],
      themas: ['EconomieWerk'],
      doelgroepen: ['Onderneming', 'Vereniging'],
      zoektermen: [
        'sterke drank',
        'alcohol schenken',
        'tapvergunning',
        'gegiste dranken',
        'café',
        'patent',
        'licence alcool',
        'liquor licence',
        'drankslijterij',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'economy',
      responsible: 'staff:geert',
      backups: ['staff:farah'],
      leadTime: { value: 20, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 20,
      queue: 'C',
      remarks:
        'Het gewone uittreksel uit het strafregister volstaat niet; mensen komen vaak met het verkeerde model. Vraag wie in de zaak meewerkt en inwoont: ook hun verleden telt. Een vereniging met één fuif heeft deze vergunning niet nodig.',
      reviewOn: '2027-02-28',
      status: 'published',
      bundles: ['business'],
    },
  },

  'standplaats-markt': {
    ipdc: {
      naam: {
        nl: 'Standplaats op de openbare markt',
        fr: 'Emplacement sur le marché public',
        en: 'Pitch at the public market',
        de: 'Standplatz auf dem öffentlichen Markt',
      },
      beschrijving: {
        nl: 'Wil je met een kraam op de wekelijkse markt staan, dan vraag je een vaste plaats (abonnement) aan of kom je op de dag zelf als losse kramer.',
        fr: 'Si vous voulez tenir un étal au marché hebdomadaire, demandez un emplacement fixe (abonnement) ou venez le jour même comme marchand occasionnel.',
        en: 'To have a stall at the weekly market, apply for a fixed pitch (subscription) or come on the day as a casual trader.',
      },
      verdereBeschrijving: {
        nl: 'Kandidaten voor een vaste plaats komen in een register, in volgorde van aanvraag en per soort koopwaar. Losse plaatsen wijst de marktleider op de marktdag zelf toe.',
        fr: 'Les candidats à un emplacement fixe entrent dans un registre, dans l’ordre des demandes et par type de marchandise. Le placier attribue les emplacements libres le jour du marché.',
      },
      uitzonderingen: {
        nl: 'Wie op een andere plaats op het openbaar domein wil staan (foodtruck, ijskar), vraagt een standplaats buiten de markt aan. Verenigingen die voor het goede doel verkopen, vragen een afwijking aan de gemeente.',
        fr: 'Qui veut un autre endroit du domaine public (food truck, glacier) demande un emplacement hors marché. Les associations qui vendent pour une bonne cause demandent une dérogation à la commune.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je hebt een machtiging als werkgever voor ambulante activiteiten',
            fr: 'Vous avez une autorisation patronale d’activités ambulantes',
          },
          beschrijving: {
            nl: 'Je krijgt ze bij een ondernemingsloket.',
            fr: 'Vous l’obtenez à un guichet d’entreprises.',
          },
          bewijs: tradingLicence,
        },
        { naam: { nl: 'Je bent verzekerd', fr: 'Vous êtes assuré' }, bewijs: tradingInsurance },
        {
          naam: { nl: 'Je kraam is veilig', fr: 'Votre étal est sûr' },
          bewijs: {
            nl: 'Keuring van elektriciteit en gas van het kraam',
            fr: 'Contrôle de l’électricité et du gaz de l’étal',
            en: 'Inspection report of the stall’s electricity and gas',
            de: 'Prüfbericht für Strom und Gas des Standes',
          },
        },
        {
          naam: {
            nl: 'Verkoop je voeding: je bent in orde met het FAVV',
            fr: 'Vous vendez de l’alimentation : vous êtes en règle avec l’AFSCA',
          },
          bewijs: {
            nl: 'Bij voeding: bewijs van registratie of toelating van het FAVV',
            fr: 'Alimentation : preuve d’enregistrement ou autorisation de l’AFSCA',
            en: 'For food: proof of registration with or authorisation by the food agency',
            de: 'Bei Lebensmitteln: Nachweis der Registrierung oder Zulassung der Lebensmittelbehörde',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Kandidatuur', fr: 'Candidature' },
          beschrijving: {
            nl: 'Dien je kandidatuur in aan het loket tegen ontvangstbewijs, per aangetekende brief of per e-mail.',
            fr: 'Introduisez votre candidature au guichet contre accusé de réception, par lettre recommandée ou par e-mail.',
          },
        },
        {
          naam: { nl: 'Register', fr: 'Registre' },
          beschrijving: {
            nl: 'Je krijgt een bevestiging en je plaats in het register van kandidaten.',
            fr: 'Vous recevez une confirmation et votre place dans le registre des candidats.',
          },
        },
        {
          naam: { nl: 'Toewijzing', fr: 'Attribution' },
          beschrijving: {
            nl: 'Komt er een passende plaats vrij, dan krijg je een voorstel en een contract.',
            fr: 'Quand un emplacement convenable se libère, vous recevez une proposition et un contrat.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Standgeld', fr: 'Droit de place' },
          beschrijving: {
            nl: 'Tarief van de gemeente, per lopende meter. Elektriciteit apart.',
            fr: 'Tarif de la commune, par mètre courant. Électricité à part.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Wet van 25 juni 1993 betreffende de uitoefening en de organisatie van ambulante en kermisactiviteiten',
            fr: 'Loi du 25 juin 1993 sur l’exercice et l’organisation des activités ambulantes et foraines',
          },
        },
        {
          naam: {
            nl: 'Koninklijk besluit van 24 september 2006 betreffende de uitoefening en de organisatie van ambulante activiteiten',
            fr: 'Arrêté royal du 24 septembre 2006 relatif à l’exercice et à l’organisation des activités ambulantes',
          },
        },
        { naam: { nl: 'Marktreglement van de gemeente', fr: 'Règlement du marché de la commune' } },
      ],
      websites: [{ naam: { nl: 'VLAIO', fr: 'VLAIO' }, url: 'https://www.vlaio.be' }],
      themas: ['EconomieWerk'],
      doelgroepen: ['Onderneming'],
      zoektermen: [
        'marktkramer',
        'marktplaats',
        'kraam op de markt',
        'leurkaart',
        'markt staan',
        'ambulante handel',
        'foodtruck',
        'marché',
        'market stall',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'economy',
      responsible: 'staff:geert',
      backups: ['staff:farah'],
      leadTime: { value: 10, unit: 'workingDays' },
      channels: ['onSite', 'online', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'C',
      remarks:
        'Geef altijd een ontvangstbewijs met datum én uur: de volgorde in het register hangt daarvan af. De machtiging moet op naam van de werkgever staan; die van een aangestelde volstaat niet voor een abonnement.',
      reviewOn: '2027-05-31',
      status: 'published',
      bundles: ['business'],
    },
  },

  kermisstandplaats: {
    ipdc: {
      naam: {
        nl: 'Standplaats op de kermis',
        fr: 'Emplacement à la foire',
        en: 'Pitch at the funfair',
        de: 'Standplatz auf der Kirmes',
      },
      beschrijving: {
        nl: 'Wil je met een attractie, spel of eetkraam op de kermis van de gemeente staan, dan stel je je kandidaat voor een standplaats per kermis of voor een abonnement.',
        fr: 'Si vous voulez placer une attraction, un jeu ou un stand d’alimentation à la kermesse, posez votre candidature pour un emplacement par kermesse ou pour un abonnement.',
        en: 'To place a ride, game or food stall at the municipal funfair, apply for a pitch at one fair or for a subscription.',
      },
      uitzonderingen: {
        nl: 'Een abonnement kan gegeven worden aan wie enkele jaren na elkaar op dezelfde plaats stond. Kraampjes van plaatselijke verenigingen vallen niet onder deze regels; zij vragen een evenement aan.',
        fr: 'Un abonnement peut être donné à qui a occupé le même emplacement plusieurs années de suite. Les stands d’associations locales ne relèvent pas de ces règles ; elles introduisent une demande d’événement.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je hebt een machtiging voor kermisactiviteiten',
            fr: 'Vous avez une autorisation d’activités foraines',
          },
          beschrijving: {
            nl: 'Je krijgt ze bij een ondernemingsloket.',
            fr: 'Vous l’obtenez à un guichet d’entreprises.',
          },
          bewijs: {
            nl: 'Je machtiging voor kermisactiviteiten en je ondernemingsnummer',
            fr: 'Votre autorisation d’activités foraines et votre numéro d’entreprise',
            en: 'Your funfair trader’s licence and your enterprise number',
            de: 'Ihre Genehmigung für Schaustellertätigkeiten und Ihre Unternehmensnummer',
          },
        },
        { naam: { nl: 'Je bent verzekerd', fr: 'Vous êtes assuré' }, bewijs: tradingInsurance },
        {
          naam: { nl: 'Je attractie is veilig', fr: 'Votre attraction est sûre' },
          bewijs: {
            nl: 'Veiligheidsinspectie van de attractie en keuring van elektriciteit, gas en blusmiddelen',
            fr: 'Inspection de sécurité de l’attraction et contrôle électricité, gaz et extincteurs',
            en: 'Safety inspection of the ride and checks of electricity, gas and fire extinguishers',
            de: 'Sicherheitsprüfung der Attraktion sowie Prüfung von Strom, Gas und Feuerlöschern',
          },
        },
        {
          naam: { nl: 'We kunnen je plaats uittekenen', fr: 'Nous pouvons dessiner votre emplacement' },
          bewijs: {
            nl: 'Foto en maten van de attractie, en het nodige vermogen',
            fr: 'Photo et dimensions de l’attraction, et puissance électrique nécessaire',
            en: 'Photo and size of the ride, and the power needed',
            de: 'Foto und Maße der Attraktion sowie benötigte Stromleistung',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Oproep en kandidatuur', fr: 'Appel et candidature' },
          beschrijving: {
            nl: 'Antwoord op de oproep van de gemeente binnen de gestelde termijn, met alle bewijsstukken.',
            fr: 'Répondez à l’appel de la commune dans le délai fixé, avec toutes les preuves.',
          },
        },
        {
          naam: { nl: 'Vergelijking', fr: 'Comparaison' },
          beschrijving: {
            nl: 'De gemeente vergelijkt de kandidaturen volgens het kermisreglement.',
            fr: 'La commune compare les candidatures selon le règlement de la kermesse.',
          },
        },
        {
          naam: { nl: 'Toewijzing', fr: 'Attribution' },
          beschrijving: {
            nl: 'Je krijgt de beslissing schriftelijk, met het plan en de op- en afbouwuren.',
            fr: 'Vous recevez la décision par écrit, avec le plan et les heures de montage et de démontage.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Plaatsrecht', fr: 'Droit d’emplacement' },
          beschrijving: {
            nl: 'Tarief van de gemeente, volgens oppervlakte. Water en stroom apart.',
            fr: 'Tarif de la commune, selon la surface. Eau et électricité à part.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Wet van 25 juni 1993 betreffende de uitoefening en de organisatie van ambulante en kermisactiviteiten',
            fr: 'Loi du 25 juin 1993 sur l’exercice et l’organisation des activités ambulantes et foraines',
          },
        },
        { naam: { nl: 'Kermisreglement van de gemeente', fr: 'Règlement de la kermesse de la commune' } },
      ],
      websites: [],
      themas: ['EconomieWerk'],
      doelgroepen: ['Onderneming'],
      zoektermen: ['foor', 'kermis', 'foorkramer', 'kermiskramer', 'schiettent', 'oliebollenkraam', 'foire', 'funfair'],
      type: 'Toelating',
    },
    local: {
      department: 'economy',
      responsible: 'staff:geert',
      backups: ['staff:farah'],
      leadTime: { value: 30, unit: 'workingDays' },
      channels: ['onSite', 'online', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 20,
      queue: 'C',
      remarks:
        'Controleer de vervaldag van de keuring en de verzekering: ze moeten geldig zijn op de kermisdagen zelf, niet alleen bij de aanvraag. De maten moeten kloppen met de openstaande luifel erbij.',
      reviewOn: '2027-06-01',
      status: 'published',
      bundles: ['business'],
    },
  },

  terrasvergunning: {
    ipdc: {
      naam: {
        nl: 'Terrasvergunning',
        fr: 'Autorisation de terrasse',
        en: 'Permit for an outdoor terrace',
        de: 'Genehmigung für eine Außenterrasse',
      },
      beschrijving: {
        nl: 'Een horecazaak die tafels en stoelen op de stoep, het plein of een parkeerplaats zet, heeft een vergunning van de gemeente nodig.',
        fr: 'Un établissement qui place tables et chaises sur le trottoir, la place ou un emplacement de stationnement a besoin d’une autorisation de la commune.',
        en: 'A café or restaurant that puts tables and chairs on the pavement, square or a parking space needs a permit from the municipality.',
      },
      verdereBeschrijving: {
        nl: 'Er moet altijd een vrije doorgang voor voetgangers, rolstoelen en kinderwagens overblijven, en de hulpdiensten moeten erdoor kunnen. De vergunning bepaalt de oppervlakte, de uren en het meubilair.',
        fr: 'Il doit toujours rester un passage libre pour piétons, fauteuils roulants et poussettes, et les services de secours doivent pouvoir passer. L’autorisation fixe la surface, les heures et le mobilier.',
      },
      uitzonderingen: {
        nl: 'Een terras op privégrond heeft deze vergunning niet nodig. Een vaste constructie (verankerd, overdekt, met wanden) kan een omgevingsvergunning vragen. Een bestaande vergunning gaat niet over op een overnemer.',
        fr: 'Une terrasse sur terrain privé n’a pas besoin de cette autorisation. Une construction fixe (ancrée, couverte, avec parois) peut demander un permis d’environnement. Une autorisation existante ne passe pas au repreneur.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je baat de horecazaak zelf uit', fr: 'Vous exploitez vous-même l’établissement' },
          bewijs: identityCard,
        },
        { naam: { nl: 'De plaats is duidelijk', fr: 'L’endroit est clair' }, bewijs: sitePlan },
        {
          naam: { nl: 'Je zaak is in orde', fr: 'Votre établissement est en ordre' },
          bewijs: {
            nl: 'Ondernemingsnummer en verzekeringsbewijs burgerlijke aansprakelijkheid',
            fr: 'Numéro d’entreprise et attestation d’assurance responsabilité civile',
            en: 'Enterprise number and proof of liability insurance',
            de: 'Unternehmensnummer und Nachweis der Haftpflichtversicherung',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Dien de aanvraag in met een plan op schaal en een foto van het meubilair.',
            fr: 'Introduisez la demande avec un plan à l’échelle et une photo du mobilier.',
          },
        },
        {
          naam: { nl: 'Advies', fr: 'Avis' },
          beschrijving: {
            nl: 'De diensten mobiliteit en economie, de politie en de hulpverleningszone bekijken het plan.',
            fr: 'Les services mobilité et économie, la police et la zone de secours examinent le plan.',
          },
        },
        {
          naam: { nl: 'Beslissing', fr: 'Décision' },
          beschrijving: {
            nl: 'Het college beslist. Hang de vergunning zichtbaar aan het raam.',
            fr: 'Le collège décide. Affichez l’autorisation bien visible à la fenêtre.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Terrasbelasting of retributie', fr: 'Taxe ou redevance de terrasse' },
          beschrijving: {
            nl: 'Tarief van de gemeente, per vierkante meter en per jaar of seizoen.',
            fr: 'Tarif de la commune, par mètre carré et par an ou saison.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Terrasreglement en politiereglement van de gemeente',
            fr: 'Règlement des terrasses et règlement de police de la commune',
          },
        },
      ],
      websites: [],
      themas: ['EconomieWerk', 'MobiliteitOpenbareWerken'],
      doelgroepen: ['Onderneming'],
      zoektermen: [
        'terras',
        'tafels en stoelen op straat',
        'zomerterras',
        'winterterras',
        'parasol',
        'terrasse',
        'terrace',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'economy',
      responsible: 'staff:geert',
      backups: ['staff:farah'],
      leadTime: { value: 30, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'C',
      remarks:
        'Laat de uitbater de breedte van de stoep meten, mét paaltjes en bomen: een plan zonder maten komt altijd terug. Herinner in februari aan de zomerterrassen, dan is de piek in april kleiner.',
      reviewOn: '2027-02-01',
      status: 'published',
      bundles: ['business'],
    },
  },

  'sluikstort-melden': {
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
  },

  'afvalcontainer-en-ophaling': {
    ipdc: {
      naam: {
        nl: 'Afvalcontainer aanvragen, wijzigen of laten herstellen',
        fr: 'Demander, changer ou faire réparer un conteneur à déchets',
        en: 'Request, change or repair a waste container',
        de: 'Abfallcontainer beantragen, tauschen oder reparieren lassen',
      },
      beschrijving: {
        nl: 'Vraag een gft-container aan, wissel van maat, meld een stuk of verdwenen container of een ophaling die niet doorging, of vraag een ophaling van grofvuil aan huis.',
        fr: 'Demandez un conteneur à déchets organiques, changez de taille, signalez un conteneur cassé ou disparu ou une collecte qui n’a pas eu lieu, ou demandez un enlèvement d’encombrants à domicile.',
        en: 'Request an organic-waste container, change its size, report a broken or missing container or a missed collection, or book a bulky-waste collection at home.',
      },
      verdereBeschrijving: {
        nl: 'De container hoort bij het adres, niet bij jou: bij een verhuis blijft hij staan. Restafval gaat in de zakken van de gemeente; daarvoor heb je geen container nodig. Voor gft plak je een jaarsticker op je container.',
        fr: 'Le conteneur appartient à l’adresse, pas à vous : il reste lors d’un déménagement. Les déchets résiduels vont dans les sacs de la commune ; il ne faut pas de conteneur pour cela. Pour les déchets organiques, collez un autocollant annuel sur votre conteneur.',
      },
      uitzonderingen: {
        nl: 'Heb je door ziekte veel meer afval (incontinentiemateriaal, thuisdialyse), vraag dan bij Welzijn naar een tegemoetkoming. Bedrijven sluiten zelf een contract met een afvalophaler voor wat niet met huishoudelijk afval te vergelijken is.',
        fr: 'Si une maladie vous donne beaucoup plus de déchets (incontinence, dialyse à domicile), demandez une intervention à l’Action sociale. Les entreprises concluent elles-mêmes un contrat avec un collecteur pour ce qui n’est pas comparable aux déchets ménagers.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je bent ingeschreven op het adres', fr: 'Vous êtes inscrit à l’adresse' },
          bewijs: identityCard,
        },
        {
          naam: {
            nl: 'Voor een omwisseling of herstelling: je weet welke container het is',
            fr: 'Pour un échange ou une réparation : vous savez quel conteneur c’est',
          },
          bewijs: {
            nl: 'De inhoud van je container (40 of 120 liter) en een foto van de schade',
            fr: 'Le volume de votre conteneur (40 ou 120 litres) et une photo des dégâts',
            en: 'The size of your container (40 or 120 litres) and a photo of the damage',
            de: 'Die Größe Ihres Containers (40 oder 120 Liter) und ein Foto des Schadens',
          },
        },
        {
          naam: {
            nl: 'Voor grofvuil: je weet wat er mee moet',
            fr: 'Pour des encombrants : vous savez ce qui doit partir',
          },
          bewijs: {
            nl: 'Bij grofvuil: een lijstje van de stukken',
            fr: 'Encombrants : une liste des objets',
            en: 'For bulky waste: a list of the items',
            de: 'Bei Sperrmüll: eine Liste der Gegenstände',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Vraag het online, telefonisch of aan het loket. Je krijgt een datum.',
            fr: 'Demandez-le en ligne, par téléphone ou au guichet. Vous recevez une date.',
          },
        },
        {
          naam: { nl: 'Levering of ophaling', fr: 'Livraison ou enlèvement' },
          beschrijving: {
            nl: 'De ophaaldienst levert, wisselt of herstelt de container aan huis. Zet de oude leeg en proper aan de straat.',
            fr: 'Le service de collecte livre, échange ou répare le conteneur chez vous. Mettez l’ancien, vide et propre, à la rue.',
          },
        },
        {
          naam: { nl: 'Sticker', fr: 'Autocollant' },
          beschrijving: {
            nl: 'Kleef de jaarsticker op de nieuwe container. Je koopt hem aan het snelloket.',
            fr: 'Collez l’autocollant annuel sur le nouveau conteneur. Vous l’achetez au guichet rapide.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Container en ophaling', fr: 'Conteneur et collecte' },
          beschrijving: {
            nl: 'Tarief van de gemeente, volgens de maat. Een herstelling bij gewone slijtage is gratis; voor grofvuil betaal je vooraf.',
            fr: 'Tarif de la commune, selon la taille. Une réparation pour usure normale est gratuite ; pour les encombrants, vous payez à l’avance.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Retributiereglement op de ophaling van huishoudelijk afval',
            fr: 'Règlement-redevance sur la collecte des déchets ménagers',
          },
        },
        {
          naam: {
            nl: 'Decreet van 23 december 2011 betreffende het duurzaam beheer van materiaalkringlopen en afvalstoffen',
            fr: 'Décret flamand du 23 décembre 2011 relatif à la gestion durable de cycles de matériaux et de déchets',
          },
        },
      ],
      websites: [
        {
          naam: {
            nl: 'Recycle!: ophaalkalender en sorteerwijzer',
            fr: 'Recycle! : calendrier des collectes et guide de tri',
          },
          url: 'https://www.recycleapp.be',
        },
      ],
      themas: ['MilieuEnergie'],
      doelgroepen: ['Burger', 'Onderneming'],
      zoektermen: [
        'vuilbak',
        'container kapot',
        'groene bak',
        'grofvuil',
        'afval niet opgehaald',
        'vuilkar niet gepasseerd',
        'poubelle',
        'encombrants',
        'diftar',
        'waste bin',
      ],
      type: 'Voorwerp',
    },
    local: {
      department: 'environment',
      responsible: 'staff:farah',
      backups: ['staff:bilal', 'staff:carla'],
      leadTime: { value: 10, unit: 'workingDays' },
      channels: ['online', 'phone', 'onSite'],
      where: ['counter'],
      level: 3,
      appointment: 'never',
      duration: 6,
      queue: 'C',
      remarks:
        'Alleen een sticker, zakken of een kalender nodig? Dat gaat aan het snelloket. Afval niet opgehaald: kijk eerst of het een verplaatste ophaaldag na een feestdag is en of de sticker van dit jaar op de container kleeft.',
      reviewOn: '2027-06-15',
      status: 'published',
      bundles: ['newResident', 'moving'],
    },
  },

  'bomen-kappen': {
    ipdc: {
      naam: {
        nl: 'Bomen kappen',
        fr: 'Abattre des arbres',
        en: 'Felling trees',
        de: 'Bäume fällen',
      },
      beschrijving: {
        nl: 'Voor het vellen van een hoogstammige boom met een stamomtrek vanaf 1 meter (gemeten op 1 meter hoogte) heb je meestal een omgevingsvergunning nodig. Aan het loket kijken we of je vrijgesteld bent.',
        fr: 'Pour abattre un arbre à haute tige dont le tronc mesure au moins 1 mètre de circonférence (à 1 mètre de hauteur), il faut en général un permis d’environnement. Au guichet, nous regardons si vous en êtes dispensé.',
        en: 'To fell a tall tree with a trunk circumference of 1 metre or more (measured at 1 metre height) you usually need a permit. We check whether you are exempt.',
      },
      verdereBeschrijving: {
        nl: 'De gemeente kan een heraanplant opleggen. Houd rekening met het broedseizoen en met de afstand van bomen tot de grens met je buur.',
        fr: 'La commune peut imposer une replantation. Tenez compte de la saison de nidification et de la distance des arbres à la limite avec votre voisin.',
      },
      uitzonderingen: {
        nl: 'Vrijgesteld kan een boom zijn die dicht (binnen 15 meter) bij je vergunde woning of bedrijfsgebouw op de huiskavel staat, geen deel is van een bos en in de juiste bestemmingszone staat. In een bos beslist ook het Agentschap voor Natuur en Bos. Bij acuut gevaar kan de burgemeester een dringende kap toestaan.',
        fr: 'Peut être dispensé un arbre proche (dans les 15 mètres) de votre habitation ou bâtiment d’exploitation autorisé, sur la parcelle de la maison, qui ne fait pas partie d’un bois et se trouve dans la bonne zone d’affectation. Dans un bois, l’Agentschap voor Natuur en Bos décide aussi. En cas de danger aigu, le bourgmestre peut autoriser un abattage urgent.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je bent eigenaar of hebt zijn toestemming', fr: 'Vous êtes propriétaire ou avez son accord' },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'We moeten de boom kunnen beoordelen', fr: 'Nous devons pouvoir évaluer l’arbre' },
          bewijs: {
            nl: 'Foto van de boom, stamomtrek op 1 meter hoogte en een plannetje met de plaats',
            fr: 'Photo de l’arbre, circonférence du tronc à 1 mètre et plan de l’endroit',
            en: 'Photo of the tree, trunk circumference at 1 metre and a small plan of the place',
            de: 'Foto des Baumes, Stammumfang in 1 Meter Höhe und Lageskizze',
          },
        },
        {
          naam: { nl: 'De boom is ziek of gevaarlijk', fr: 'L’arbre est malade ou dangereux' },
          bewijs: {
            nl: 'Bij ziekte of gevaar: verslag van een boomverzorger, als je dat hebt',
            fr: 'Maladie ou danger : rapport d’un arboriste, si vous en avez un',
            en: 'If ill or dangerous: a tree surgeon’s report, if you have one',
            de: 'Bei Krankheit oder Gefahr: Gutachten eines Baumpflegers, falls vorhanden',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Nagaan', fr: 'Vérifier' },
          beschrijving: {
            nl: 'We bekijken met je foto en de kaart of je een vergunning nodig hebt.',
            fr: 'Nous regardons avec votre photo et la carte s’il vous faut un permis.',
          },
        },
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Is er een vergunning nodig, dan vraag je die aan via het Omgevingsloket.',
            fr: 'S’il faut un permis, vous le demandez via l’Omgevingsloket.',
          },
          websites: [
            {
              naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
              url: 'https://www.omgevingsloketvlaanderen.be',
            },
          ],
        },
        {
          naam: { nl: 'Beslissing en heraanplant', fr: 'Décision et replantation' },
          beschrijving: {
            nl: 'Het college beslist en kan een heraanplant opleggen. Start pas als de vergunning uitvoerbaar is.',
            fr: 'Le collège décide et peut imposer une replantation. Ne commencez que quand le permis est exécutoire.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Dossiertaks', fr: 'Taxe de dossier' },
          beschrijving: {
            nl: 'Tarief van de gemeente. Vrijgestelde kap is gratis.',
            fr: 'Tarif de la commune. Un abattage dispensé est gratuit.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Vlaamse Codex Ruimtelijke Ordening, artikel 4.2.1',
            fr: 'Code flamand de l’aménagement du territoire, article 4.2.1',
          },
        },
        { naam: { nl: 'Bosdecreet van 13 juni 1990', fr: 'Décret forestier du 13 juin 1990' } },
        {
          naam: {
            nl: 'Besluit van de Vlaamse Regering van 16 juli 2010 (Vrijstellingsbesluit)',
            fr: 'Arrêté du Gouvernement flamand du 16 juillet 2010 (arrêté de dispense)',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Omgevingsloket', fr: 'Omgevingsloket (guichet des permis d’environnement)' },
          url: 'https://www.omgevingsloketvlaanderen.be',
        },
      ],
      themas: ['MilieuEnergie', 'BouwenWonen'],
      doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
      zoektermen: [
        'kapvergunning',
        'boom vellen',
        'boom omdoen',
        'rooien',
        'boom van de buur',
        'bos',
        'abattage arbre',
        'tree felling',
      ],
      type: 'Toelating',
    },
    local: {
      department: 'environment',
      responsible: 'staff:farah',
      backups: ['staff:geert'],
      leadTime: { value: 60, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'C',
      remarks:
        'Vraag altijd de omtrek, niet de diameter: mensen verwarren die (omtrek 1 meter is ongeveer 32 centimeter doorsnede). Gaat het over de boom van de buur, verwijs dan naar de burenregels en de vrederechter.',
      reviewOn: '2027-07-01',
      status: 'published',
      bundles: [],
    },
  },

  'hond-registratie-en-overlast': {
    ipdc: {
      naam: {
        nl: 'Hond: registratie, gevonden hond en overlast',
        fr: 'Chien : enregistrement, chien trouvé et nuisances',
        en: 'Dogs: registration, found dogs and nuisance',
        de: 'Hunde: Registrierung, gefundener Hund und Belästigung',
      },
      beschrijving: {
        nl: 'Elke hond moet een chip hebben en geregistreerd staan in DogID. De gemeente registreert niet zelf; wij helpen je op weg en nemen meldingen aan over een gevonden hond of hondenoverlast.',
        fr: 'Tout chien doit avoir une puce et être enregistré dans DogID. La commune n’enregistre pas elle-même ; nous vous mettons en route et prenons les signalements d’un chien trouvé ou de nuisances.',
        en: 'Every dog must be microchipped and registered in DogID. The municipality does not register dogs itself; we point you the right way and take reports about found dogs or nuisance.',
      },
      verdereBeschrijving: {
        nl: 'De dierenarts plaatst de chip en registreert de hond, vóór de leeftijd van acht weken of vóór de verkoop. Bij een verhuis, een nieuwe eigenaar of overlijden pas je de gegevens in DogID zelf aan of laat je dat doen door je dierenarts.',
        fr: 'Le vétérinaire place la puce et enregistre le chien avant l’âge de huit semaines ou avant la vente. Pour un déménagement, un nouveau maître ou un décès, vous adaptez vous-même les données dans DogID ou le faites faire par votre vétérinaire.',
      },
      uitzonderingen: {
        nl: 'Bijt een hond of valt hij iemand aan, bel dan de politie (101, of 112 bij gewonden). Verwaarlozing of mishandeling meld je bij de Vlaamse dierenwelzijnsinspectie of de politie. Ook katten moeten gechipt, geregistreerd en gesteriliseerd zijn.',
        fr: 'Si un chien mord ou attaque quelqu’un, appelez la police (101, ou 112 s’il y a des blessés). La négligence ou la maltraitance se signale à l’inspection flamande du bien-être animal ou à la police. Les chats aussi doivent être pucés, enregistrés et stérilisés.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Gevonden hond: je weet waar en wanneer', fr: 'Chien trouvé : vous savez où et quand' },
          bewijs: {
            nl: 'Plaats, uur en een foto of beschrijving van de hond',
            fr: 'Lieu, heure et photo ou description du chien',
            en: 'Place, time and a photo or description of the dog',
            de: 'Ort, Uhrzeit und ein Foto oder eine Beschreibung des Hundes',
          },
        },
        {
          naam: { nl: 'Overlast: je kunt het aantonen', fr: 'Nuisances : vous pouvez les prouver' },
          bewijs: {
            nl: 'Een lijstje met dagen en uren van de overlast',
            fr: 'Une liste des jours et heures des nuisances',
            en: 'A list of the days and times of the nuisance',
            de: 'Eine Liste mit Tagen und Uhrzeiten der Belästigung',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Registreren of wijzigen', fr: 'Enregistrer ou modifier' },
          beschrijving: {
            nl: 'Ga naar je dierenarts of wijzig je gegevens in DogID.',
            fr: 'Allez chez votre vétérinaire ou modifiez vos données dans DogID.',
          },
          websites: [{ naam: { nl: 'DogID', fr: 'DogID' }, url: 'https://www.dogid.be' }],
        },
        {
          naam: { nl: 'Gevonden hond', fr: 'Chien trouvé' },
          beschrijving: {
            nl: 'Laat de chip lezen bij een dierenarts, de politie of het dierenasiel. De gemeente verwittigt het asiel waarmee zij samenwerkt.',
            fr: 'Faites lire la puce chez un vétérinaire, à la police ou au refuge. La commune prévient le refuge avec lequel elle travaille.',
          },
        },
        {
          naam: { nl: 'Overlast', fr: 'Nuisances' },
          beschrijving: {
            nl: 'Praat eerst met de buur. Blijft het duren, meld het dan: de wijkagent of de sanctieambtenaar volgt op.',
            fr: 'Parlez d’abord avec le voisin. Si cela continue, signalez-le : l’agent de quartier ou le fonctionnaire sanctionnateur assure le suivi.',
          },
        },
      ],
      kosten: [
        { naam: { nl: 'Melding', fr: 'Déclaration' }, beschrijving: { nl: 'Gratis.', fr: 'Gratuit.' } },
        {
          naam: { nl: 'Chip en registratie', fr: 'Puce et enregistrement' },
          beschrijving: { nl: 'Je betaalt de dierenarts.', fr: 'Vous payez le vétérinaire.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Koninklijk besluit van 25 april 2014 betreffende de identificatie en registratie van honden',
            fr: 'Arrêté royal du 25 avril 2014 relatif à l’identification et à l’enregistrement des chiens',
          },
        },
        {
          naam: {
            nl: 'Vlaamse Codex Dierenwelzijn van 17 mei 2024',
            fr: 'Code flamand du bien-être des animaux du 17 mai 2024',
          },
        },
        { naam: { nl: 'Politiereglement van de gemeente', fr: 'Règlement de police de la commune' } },
      ],
      websites: [{ naam: { nl: 'DogID', fr: 'DogID' }, url: 'https://www.dogid.be' }],
      themas: ['MilieuEnergie', 'BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'hond chippen',
        'hond kwijt',
        'hond gevonden',
        'blaffen',
        'hondenpoep',
        'loslopende hond',
        'hondenbelasting',
        'kat',
        'chien trouvé',
        'lost dog',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'environment',
      responsible: 'staff:farah',
      backups: ['staff:an', 'staff:geert'],
      channels: ['phone', 'online', 'onSite'],
      where: ['welcome', 'counter'],
      level: 1,
      appointment: 'never',
      duration: 5,
      queue: 'C',
      remarks:
        'Hond kwijt of gevonden: handel meteen aan het onthaal af, met een telefoontje naar het asiel en de politie. Vraagt iemand naar de hondenbelasting, kijk dan in het belastingreglement of de gemeente er een heft. Bij herhaalde burenruzie: stel bemiddeling voor.',
      reviewOn: '2027-07-15',
      status: 'published',
      bundles: ['newResident', 'moving'],
    },
  },
}

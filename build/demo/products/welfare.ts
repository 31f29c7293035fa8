import type { LanguageMap } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'

const identityCard: LanguageMap = {
  nl: 'Je identiteitskaart of verblijfsdocument',
  fr: 'Votre carte d’identité ou titre de séjour',
  en: 'Your identity card or residence document',
  de: 'Ihr Personalausweis oder Aufenthaltsdokument',
}

const incomeProof: LanguageMap = {
  nl: 'Bewijs van de inkomsten van iedereen in je gezin (loonfiches, uitkeringen, alimentatie)',
  fr: 'Preuve des revenus de tous les membres du ménage (fiches de paie, allocations, pension alimentaire)',
  en: 'Proof of income of everyone in your household (pay slips, benefits, maintenance)',
  de: 'Nachweis der Einkünfte aller Haushaltsmitglieder (Lohnzettel, Leistungen, Unterhalt)',
}

const bankStatements: LanguageMap = {
  nl: 'Rekeninguittreksels van de laatste drie maanden en je rekeningnummer',
  fr: 'Extraits de compte des trois derniers mois et votre numéro de compte',
  en: 'Bank statements of the last three months and your account number',
  de: 'Kontoauszüge der letzten drei Monate und Ihre Kontonummer',
}

const openBills: LanguageMap = {
  nl: 'Alle openstaande rekeningen, aanmaningen en brieven van deurwaarders',
  fr: 'Toutes les factures impayées, rappels et lettres d’huissiers',
  en: 'All unpaid bills, reminders and bailiffs’ letters',
  de: 'Alle unbezahlten Rechnungen, Mahnungen und Schreiben von Gerichtsvollziehern',
}

const careNeeds: LanguageMap = {
  nl: 'Naam van je huisarts en je ziekenfonds',
  fr: 'Nom de votre médecin traitant et de votre mutuelle',
  en: 'Name of your doctor and your health fund',
  de: 'Name Ihres Hausarztes und Ihrer Krankenkasse',
}

const powerOfAttorney: LanguageMap = {
  nl: 'Kom je voor iemand anders: volmacht en een kopie van zijn identiteitskaart',
  fr: 'Si vous venez pour quelqu’un d’autre : procuration et copie de sa carte d’identité',
  en: 'If you come for someone else: written authorisation and a copy of their identity card',
  de: 'Kommen Sie für jemand anderen: Vollmacht und Kopie des Personalausweises',
}

/** Products of the counter for welfare. */
export const welfareProducts: Record<string, ProductContent> = {
  leefloon: {
    ipdc: {
      naam: {
        nl: 'Leefloon',
        fr: 'Revenu d’intégration',
        en: 'Living wage (integration income)',
        de: 'Eingliederungseinkommen',
      },
      beschrijving: {
        nl: 'Heb je geen of te weinig inkomen en kun je nergens anders recht op hebben, dan kun je bij het OCMW een leefloon aanvragen. Een maatschappelijk werker onderzoekt je situatie en helpt je ook verder zoeken.',
        en: 'If you have no or too little income and no other rights, you can apply for a living wage at the OCMW (public welfare centre). A social worker examines your situation and helps you further.',
      },
      verdereBeschrijving: {
        nl: 'Het bedrag hangt af van je gezinssituatie: samenwonend, alleenstaand of met een gezin ten laste. Het OCMW onderzoekt of je bereid bent om te werken en of je niet eerst recht hebt op een andere uitkering (werkloosheid, ziekte, handicap, pensioen, onderhoudsgeld).',
      },
      uitzonderingen: {
        nl: 'Je kunt om gezondheids- of billijkheidsredenen vrijgesteld worden van de werkbereidheid. Wie niet in aanmerking komt, kan soms andere maatschappelijke steun van het OCMW krijgen. Meestal is het OCMW van de gemeente waar je gewoonlijk verblijft bevoegd; voor studenten en wie in een instelling verblijft, gelden aparte regels.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je verblijft gewoonlijk in de gemeente, in een wettige situatie' },
          beschrijving: {
            nl: 'Je bent meerderjarig of gelijkgesteld en je hebt de Belgische nationaliteit of een verblijfsrecht dat meetelt.',
          },
          bewijs: identityCard,
        },
        { naam: { nl: 'Je hebt niet genoeg inkomen' }, bewijs: incomeProof },
        { naam: { nl: 'Je kunt er niet op een andere manier in voorzien' }, bewijs: bankStatements },
        {
          naam: { nl: 'Je woonkosten zijn bekend' },
          bewijs: {
            nl: 'Huurcontract of bewijs van je woonkosten',
            fr: 'Contrat de bail ou preuve de vos frais de logement',
            en: 'Tenancy agreement or proof of your housing costs',
            de: 'Mietvertrag oder Nachweis der Wohnkosten',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvraag' },
          beschrijving: {
            nl: 'Je meldt je aan. Het OCMW noteert je aanvraag dezelfde dag en geeft je een ontvangstbewijs.',
          },
        },
        {
          naam: { nl: 'Sociaal onderzoek' },
          beschrijving: { nl: 'De maatschappelijk werker bespreekt je situatie en komt bij je thuis langs.' },
        },
        {
          naam: { nl: 'Beslissing' },
          beschrijving: {
            nl: 'Het bijzonder comité voor de sociale dienst beslist binnen 30 dagen. Binnen 8 dagen krijg je een aangetekende brief of een brief tegen ontvangstbewijs.',
          },
        },
        {
          naam: { nl: 'Uitbetaling of beroep' },
          beschrijving: {
            nl: 'Bij een weigering kun je binnen 3 maanden gratis in beroep gaan bij de arbeidsrechtbank.',
          },
        },
      ],
      kosten: [{ naam: { nl: 'Gratis' }, beschrijving: { nl: 'Een aanvraag bij het OCMW kost niets.' } }],
      regelgeving: [
        { naam: { nl: 'Wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie' } },
        { naam: { nl: 'Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn' } },
      ],
      websites: [{ naam: { nl: 'POD Maatschappelijke Integratie' }, url: 'https://www.mi-is.be' }],
      themas: ['WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'ocmw steun',
        'geen geld',
        'armoede',
        'leefgeld',
        'bestaansminimum',
        'uitkering',
        'revenu d’intégration',
        'cpas',
        'welfare',
        'op den dop',
      ],
      type: 'FinancieelVoordeel',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:jan'],
      leadTime: { value: 21, unit: 'workingDays' },
      channels: ['onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 45,
      queue: 'E',
      remarks:
        'De aanvraag telt vanaf vandaag: geef altijd een ontvangstbewijs mee, ook als het gesprek pas later is. Iemand zonder eten of slaapplaats gaat niet weg zonder dat Ines of haar vervanger gebeld is. Spreek aan de balie nooit luidop over het doel van de komst.',
      reviewOn: '2027-01-10',
      status: 'published',
      bundles: [],
    },
  },

  'onbetaalde-energiefactuur': {
    ipdc: {
      naam: {
        nl: 'Onbetaalde energiefactuur, budgetmeter of afsluiting',
        fr: 'Facture d’énergie impayée, compteur à budget ou coupure',
        en: 'Unpaid energy bill, prepayment meter or disconnection',
        de: 'Unbezahlte Energierechnung, Budgetzähler oder Abschaltung',
      },
      beschrijving: {
        nl: 'Kun je je rekening voor elektriciteit, aardgas of water niet betalen, heb je een brief gekregen over een budgetmeter of dreigt een afsluiting, dan helpt het OCMW je zoeken naar een oplossing.',
        en: 'If you cannot pay your electricity, gas or water bill, received a letter about a prepayment meter or face disconnection, the OCMW helps you find a solution.',
      },
      verdereBeschrijving: {
        nl: 'Verliest je leverancier je contract door schulden, dan neemt de netbeheerder Fluvius de levering over. Betaal je ook daar niet, dan kan een digitale meter op voorafbetaling (budgetmeter) gezet worden. Een afsluiting kan normaal pas na een behandeling in de lokale adviescommissie (LAC), waar je mag komen spreken.',
      },
      uitzonderingen: {
        nl: 'In de winter gelden regels tegen afsluiting. Voor een onveilige of frauduleuze aansluiting kan de netbeheerder onmiddellijk ingrijpen. Krijg je het sociaal tarief nog niet, dan kijken we dat na: meestal is het automatisch.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont op het leveringsadres' }, bewijs: identityCard },
        {
          naam: { nl: 'We kennen je energiedossier' },
          bewijs: {
            nl: 'De laatste factuur of afrekening, je EAN-code en de brieven van leverancier of Fluvius',
            fr: 'La dernière facture ou régularisation, votre code EAN et les lettres du fournisseur ou de Fluvius',
            en: 'The last bill or annual statement, your EAN code and letters from supplier or Fluvius',
            de: 'Letzte Rechnung oder Abrechnung, EAN-Code und Briefe von Lieferant oder Fluvius',
          },
        },
        { naam: { nl: 'We kennen je inkomen' }, bewijs: incomeProof },
        { naam: { nl: 'We kennen je andere schulden' }, bewijs: openBills },
      ],
      procedures: [
        {
          naam: { nl: 'Gesprek' },
          beschrijving: { nl: 'We bekijken je rekeningen en of je recht hebt op het sociaal tarief.' },
        },
        {
          naam: { nl: 'Afbetalingsplan' },
          beschrijving: { nl: 'We stellen samen een afbetalingsplan voor of vragen hulp uit het energiefonds.' },
        },
        {
          naam: { nl: 'Lokale adviescommissie' },
          beschrijving: {
            nl: 'Ben je opgeroepen voor de LAC, kom dan zeker of laat je vertegenwoordigen. Wij gaan met je mee.',
          },
        },
        {
          naam: { nl: 'Besparen' },
          beschrijving: { nl: 'Het Energiehuis geeft advies om minder te verbruiken.' },
        },
      ],
      kosten: [{ naam: { nl: 'Gratis' }, beschrijving: { nl: 'Onze hulp kost niets.' } }],
      regelgeving: [
        {
          naam: {
            nl: 'Wet van 4 september 2002 houdende toewijzing van een opdracht aan de OCMW’s inzake begeleiding en financiële steunverlening aan de meest hulpbehoevenden inzake energielevering',
          },
        },
        { naam: { nl: 'Energiedecreet van 8 mei 2009' } },
      ],
      websites: [{ naam: { nl: 'Fluvius' }, url: 'https://www.fluvius.be' }],
      themas: ['WelzijnGezondheid', 'MilieuEnergie'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'elektriciteit niet betaald',
        'gas afgesloten',
        'stroom afgesneden',
        'budgetmeter opladen',
        'waterfactuur',
        'sociaal tarief',
        'fluvius brief',
        'LAC',
        'facture impayée',
        'energy debt',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:jan'],
      leadTime: { value: 5, unit: 'workingDays' },
      channels: ['onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 40,
      queue: 'E',
      remarks:
        'Vraag eerst: is er vandaag een afsluiting of een meter leeg? Dan gaat het voor de wachtrij. Noteer het dossiernummer op de brief en de datum van de LAC. Opladen van een oude budgetmeter hoort bij het oplaadpunt, niet bij een gesprek.',
      reviewOn: '2027-01-15',
      status: 'published',
      bundles: [],
    },
  },

  schuldbemiddeling: {
    ipdc: {
      naam: {
        nl: 'Schuldbemiddeling en budgetbeheer',
        fr: 'Médiation de dettes et gestion budgétaire',
        en: 'Debt mediation and budget management',
        de: 'Schuldenvermittlung und Budgetverwaltung',
      },
      beschrijving: {
        nl: 'Heb je schulden en kom je er niet meer uit, dan zoekt een erkende schuldbemiddelaar samen met jou naar een oplossing. Hij spreekt af met je schuldeisers en kan je helpen je budget te beheren.',
        en: 'If you have debts and cannot see a way out, a recognised debt mediator looks for a solution with you, makes arrangements with creditors and can help you manage your budget.',
      },
      verdereBeschrijving: {
        nl: 'Bij budgetbegeleiding doe je zelf je betalingen met ons advies. Bij budgetbeheer komt je inkomen op een rekening die de maatschappelijk werker met jou beheert. Bij zware schulden kan een verzoekschrift tot collectieve schuldenregeling bij de arbeidsrechtbank een uitweg zijn.',
      },
      uitzonderingen: {
        nl: 'Boetes en onderhoudsgeld zijn vaak niet kwijt te schelden. Een handelaar met beroepsschulden heeft soms een andere procedure nodig. Het CAW is een alternatief waar je ook terechtkunt.',
      },
      voorwaarden: [
        { naam: { nl: 'Je wilt zelf meewerken' }, bewijs: identityCard },
        { naam: { nl: 'We kennen al je schulden' }, bewijs: openBills },
        { naam: { nl: 'We kennen je inkomen en je kosten' }, bewijs: incomeProof },
        { naam: { nl: 'We kennen je betalingen' }, bewijs: bankStatements },
      ],
      procedures: [
        {
          naam: { nl: 'Intake' },
          beschrijving: { nl: 'In een eerste gesprek maken we een overzicht van je inkomen, kosten en schulden.' },
        },
        {
          naam: { nl: 'Plan' },
          beschrijving: { nl: 'We schrijven de schuldeisers aan en maken een afbetalingsplan dat leefbaar blijft.' },
        },
        {
          naam: { nl: 'Opvolging' },
          beschrijving: { nl: 'Je krijgt regelmatig een gesprek. Komt het plan in de knoei, bel dan meteen.' },
        },
        {
          naam: { nl: 'Collectieve schuldenregeling' },
          beschrijving: {
            nl: 'Lukt het niet minnelijk, dan helpen we bij het verzoekschrift aan de arbeidsrechtbank.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis' },
          beschrijving: {
            nl: 'De begeleiding kost niets. Een collectieve schuldenregeling heeft eigen kosten, die uit je inkomsten of door een fonds worden betaald.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Decreet van 24 juli 1996 houdende regeling tot erkenning van de instellingen voor schuldbemiddeling',
          },
        },
        { naam: { nl: 'Wet van 5 juli 1998 betreffende de collectieve schuldenregeling' } },
      ],
      websites: [],
      themas: ['WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'schulden',
        'deurwaarder',
        'aanmaning',
        'afbetalen',
        'collectieve schuldenregeling',
        'budgetbeheer',
        'dettes',
        'huissier',
        'debts',
        'faillissement',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:jan'],
      leadTime: { value: 10, unit: 'workingDays' },
      channels: ['onSite', 'phone'],
      where: ['counter'],
      level: 4,
      appointment: 'always',
      duration: 60,
      queue: 'E',
      remarks:
        'Vraag of er een deurwaarder voor de deur staat of een openbare verkoop gepland is: dan dezelfde dag. Zet in de afspraak dat de burger álle brieven meebrengt, ook ongeopende; een schoenendoos volstaat.',
      reviewOn: '2027-02-01',
      status: 'published',
      bundles: [],
    },
  },

  verwarmingstoelage: {
    ipdc: {
      naam: {
        nl: 'Verwarmingstoelage (mazout, propaan in bulk)',
        fr: 'Allocation de chauffage (mazout, propane en vrac)',
        en: 'Heating allowance (heating oil, bulk propane)',
        de: 'Heizkostenzuschuss (Heizöl, Propan in Tanks)',
      },
      beschrijving: {
        nl: 'Verwarm je met mazout, lamppetroleum of propaangas in een tank en heb je een laag inkomen of schulden, dan betaalt het Sociaal Verwarmingsfonds een deel van je factuur. Je vraagt de toelage aan bij het OCMW binnen 60 dagen na de levering.',
        en: 'If you heat with heating oil, paraffin or propane in a tank and have a low income or debts, the Social Heating Fund pays part of your bill. Apply at the OCMW within 60 days of delivery.',
      },
      uitzonderingen: {
        nl: 'Aardgas, gasflessen, hout en pellets komen niet in aanmerking. Woon je in een appartement, dan is een attest van de beheerder nodig. De toelage geldt per gezin en tot een maximumaantal liter per jaar.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont op het leveringsadres' }, bewijs: identityCard },
        {
          naam: { nl: 'De levering is niet ouder dan 60 dagen' },
          bewijs: {
            nl: 'De factuur of leveringsbon, met naam, adres, datum en aantal liter',
            fr: 'La facture ou le bon de livraison, avec nom, adresse, date et nombre de litres',
            en: 'The invoice or delivery note with name, address, date and number of litres',
            de: 'Rechnung oder Lieferschein mit Name, Adresse, Datum und Literzahl',
          },
        },
        {
          naam: { nl: 'Je hebt een laag inkomen, verhoogde tegemoetkoming of schulden' },
          beschrijving: { nl: 'Het OCMW haalt de meeste gegevens op bij de FOD Financiën en de ziekenfondsen.' },
          bewijs: {
            nl: 'Bij schuldbemiddeling: de beslissing of het attest van de schuldbemiddelaar',
            fr: 'En cas de médiation de dettes : la décision ou l’attestation du médiateur',
            en: 'With debt mediation: the decision or the mediator’s statement',
            de: 'Bei Schuldenvermittlung: Beschluss oder Bescheinigung des Vermittlers',
          },
        },
        {
          naam: { nl: 'Voor een appartement' },
          bewijs: {
            nl: 'Attest van de beheerder met het aantal appartementen waarop de factuur slaat',
            fr: 'Attestation du gestionnaire mentionnant le nombre d’appartements concernés par la facture',
            en: 'Statement by the building manager with the number of flats the invoice covers',
            de: 'Bescheinigung des Verwalters mit Anzahl der Wohnungen auf der Rechnung',
          },
        },
        {
          naam: { nl: 'De toelage kan worden gestort' },
          bewijs: {
            nl: 'Je rekeningnummer',
            fr: 'Votre numéro de compte',
            en: 'Your bank account number',
            de: 'Ihre Kontonummer',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen' },
          beschrijving: { nl: 'Kom langs met de factuur. We registreren de aanvraag meteen.' },
        },
        { naam: { nl: 'Controle' }, beschrijving: { nl: 'Het OCMW controleert je categorie en je inkomen.' } },
        {
          naam: { nl: 'Uitbetaling' },
          beschrijving: { nl: 'Je krijgt de beslissing op papier en de toelage op je rekening.' },
          websites: [{ naam: { nl: 'Sociaal Verwarmingsfonds' }, url: 'https://www.verwarmingsfonds.be' }],
        },
      ],
      kosten: [
        { naam: { nl: 'Gratis' }, beschrijving: { nl: 'De aanvraag kost niets. Beroep kan bij de arbeidsrechtbank.' } },
      ],
      regelgeving: [{ naam: { nl: 'Programmawet van 27 december 2004 (Sociaal Verwarmingsfonds)' } }],
      websites: [{ naam: { nl: 'Sociaal Verwarmingsfonds' }, url: 'https://www.verwarmingsfonds.be' }],
      themas: ['WelzijnGezondheid', 'MilieuEnergie'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'mazout',
        'stookolie',
        'stookoliepremie',
        'mazoutpremie',
        'stookkosten',
        'tank gevuld',
        'allocation de chauffage',
        'heating oil',
        'verwarming betalen',
      ],
      type: 'FinancieelVoordeel',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:jan', 'staff:carla'],
      leadTime: { value: 21, unit: 'workingDays' },
      channels: ['onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'E',
      remarks:
        'Kijk meteen naar de leveringsdatum op de factuur: na 60 dagen is het onherroepelijk te laat. Een offerte of bestelbon telt niet, wel een leveringsbon. In november is het druk: geef dan een afspraak.',
      reviewOn: '2027-09-01',
      status: 'published',
      bundles: [],
    },
  },

  'thuiszorg-poetshulp': {
    ipdc: {
      naam: {
        nl: 'Thuiszorg, gezinszorg en poetshulp',
        fr: 'Soins à domicile, aide familiale et aide ménagère',
        en: 'Home care, family help and cleaning',
        de: 'Häusliche Pflege, Familienhilfe und Reinigungshilfe',
      },
      beschrijving: {
        nl: 'Is het huishouden of de verzorging te zwaar door ziekte, leeftijd of een handicap, dan zoekt de dienst welzijn met jou de passende hulp: gezinszorg, poetshulp, klusjes of oppas.',
        en: 'If housework or care is too much because of illness, age or disability, the welfare department finds suitable help with you: family care, cleaning, odd jobs or companionship.',
      },
      verdereBeschrijving: {
        nl: 'Voor gezinszorg en aanvullende thuiszorg gebeurt een meting van je zorgnood (BelRAI Screener). Je betaalt een bijdrage volgens je inkomen en je zorgnood. Poetshulp met dienstencheques kan ook bij een gewoon dienstenchequebedrijf.',
      },
      uitzonderingen: {
        nl: 'Thuisverpleging schrijft een arts of verpleegkundige voor; die betaalt het ziekenfonds. Dringende hulp na ontslag uit het ziekenhuis regelt de sociale dienst van het ziekenhuis.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont in de gemeente' }, bewijs: identityCard },
        { naam: { nl: 'We kennen je zorgnood' }, bewijs: careNeeds },
        { naam: { nl: 'We berekenen je bijdrage' }, bewijs: incomeProof },
        { naam: { nl: 'Je vraagt het voor iemand anders' }, bewijs: powerOfAttorney },
      ],
      procedures: [
        {
          naam: { nl: 'Gesprek' },
          beschrijving: { nl: 'Aan het loket, telefonisch of thuis. We overlopen wat nog lukt en wat niet.' },
        },
        {
          naam: { nl: 'Huisbezoek' },
          beschrijving: { nl: 'Een verantwoordelijke komt kijken en maakt een zorgplan op.' },
        },
        { naam: { nl: 'Start' }, beschrijving: { nl: 'Zodra er plaats is, start de hulp, met een overeenkomst.' } },
      ],
      kosten: [
        {
          naam: { nl: 'Bijdrage per uur' },
          beschrijving: {
            nl: 'Voor gezinszorg volgens inkomen en zorgnood; voor poetshulp via dienstencheques of tarief van het OCMW.',
          },
        },
      ],
      regelgeving: [{ naam: { nl: 'Woonzorgdecreet van 15 februari 2019' } }],
      websites: [],
      themas: ['WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'poetsvrouw',
        'kuisvrouw',
        'hulp in huis',
        'gezinshulp',
        'dienstencheques',
        'thuisverpleging',
        'oppas',
        'soins à domicile',
        'home help',
        'bejaardenhulp',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:jan'],
      leadTime: { value: 20, unit: 'workingDays' },
      channels: ['phone', 'onSite'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 25,
      queue: 'E',
      remarks:
        'Meestal belt een kind voor zijn ouder: vraag of de ouder ervan weet en noteer beide nummers. Bij dreigend gevaar (val, brand, verwaarlozing) niet op de wachtlijst maar direct Ines.',
      reviewOn: '2027-03-20',
      status: 'published',
      bundles: [],
    },
  },

  'maaltijden-aan-huis': {
    ipdc: {
      naam: {
        nl: 'Maaltijden aan huis',
        fr: 'Repas à domicile',
        en: 'Meals at home',
        de: 'Essen auf Rädern',
      },
      beschrijving: {
        nl: 'Kun je tijdelijk of blijvend niet zelf koken, dan kan de gemeente een warme of gekoelde maaltijd aan huis brengen, ook aangepast aan een dieet.',
        en: 'If you temporarily or permanently cannot cook, the municipality can deliver a hot or chilled meal to your home, also adapted to a diet.',
      },
      uitzonderingen: {
        nl: 'Voor één of enkele dagen (na een val, bij ziekte van de partner) kan ook een tijdelijke levering. Wie nog mobiel is, kan mee eten in een dienstencentrum.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont in de gemeente' }, bewijs: identityCard },
        {
          naam: { nl: 'Je kunt zelf niet meer koken' },
          beschrijving: { nl: 'Door leeftijd, ziekte, handicap of herstel na een opname.' },
          bewijs: careNeeds,
        },
        {
          naam: { nl: 'Je hebt een dieet of allergie' },
          bewijs: {
            nl: 'Voorschrift van de dokter of de diëtist voor je dieet of allergie',
            fr: 'Prescription du médecin ou diététicien pour votre régime ou allergie',
            en: 'Prescription from doctor or dietician for your diet or allergy',
            de: 'Verordnung des Arztes oder Diätberaters für Diät oder Allergie',
          },
        },
        { naam: { nl: 'We bepalen je prijs' }, bewijs: incomeProof },
      ],
      procedures: [
        {
          naam: { nl: 'Aanmelden' },
          beschrijving: { nl: 'Bel of kom langs. We noteren je dieet, de dagen en hoe de bezorger binnen kan.' },
        },
        { naam: { nl: 'Huisbezoek' }, beschrijving: { nl: 'Een medewerker komt langs en bepaalt je bijdrage.' } },
        {
          naam: { nl: 'Levering' },
          beschrijving: { nl: 'De maaltijd komt op vaste uren. Afzeggen doe je ten laatste de dag vooraf.' },
        },
      ],
      kosten: [
        { naam: { nl: 'Prijs per maaltijd' }, beschrijving: { nl: 'Tarief van de gemeente, volgens inkomen.' } },
      ],
      regelgeving: [{ naam: { nl: 'Reglement maaltijden aan huis van het OCMW' } }],
      websites: [],
      themas: ['WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'warme maaltijden',
        'tafeltje dek je',
        'eten aan huis',
        'koken lukt niet meer',
        'diëet',
        'repas à domicile',
        'meals on wheels',
        'maaltijdbedeling',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:carla'],
      leadTime: { value: 5, unit: 'workingDays' },
      channels: ['phone', 'onSite'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 15,
      queue: 'E',
      remarks:
        'Vraag altijd naar allergieën en slikproblemen: dat mag nooit ontbreken. Noteer een contactpersoon: doet iemand de deur niet open, dan belt de bezorger die op.',
      reviewOn: '2027-04-10',
      status: 'published',
      bundles: [],
    },
  },

  mantelzorgpremie: {
    ipdc: {
      naam: {
        nl: 'Mantelzorgpremie van de gemeente en zorgbudget',
        fr: 'Prime communale d’aidant proche et budget de soins',
        en: 'Municipal carer’s allowance and care budget',
        de: 'Gemeindliche Prämie für pflegende Angehörige und Pflegebudget',
      },
      beschrijving: {
        nl: 'Zorg je thuis langdurig voor een familielid, buur of vriend, of krijg je zelf veel hulp, dan kun je misschien een gemeentelijke mantelzorgpremie krijgen. We kijken ook of je recht hebt op het Vlaamse zorgbudget.',
        en: 'If you care for a relative, neighbour or friend at home long-term, or receive a lot of care yourself, you may get a municipal carer’s allowance. We also check the Flemish care budget.',
      },
      verdereBeschrijving: {
        nl: 'Het zorgbudget voor zwaar zorgbehoevenden komt van je zorgkas, niet van de gemeente, en gaat naar wie zorg nodig heeft. Er bestaan ook een zorgbudget voor ouderen en een voor personen met een handicap. Als mantelzorger kun je je laten erkennen via je ziekenfonds, ook om verlof te krijgen.',
      },
      uitzonderingen: {
        nl: 'Zorg in een woonzorgcentrum valt niet onder de mantelzorgpremie. Een officiële verpleegkundige of betaalde hulp telt niet als mantelzorger.',
      },
      voorwaarden: [
        {
          naam: { nl: 'De zorgbehoevende woont in de gemeente' },
          bewijs: {
            nl: 'Identiteitskaart van de zorgbehoevende en van de mantelzorger',
            fr: 'Carte d’identité de la personne aidée et de l’aidant proche',
            en: 'Identity cards of the person cared for and the carer',
            de: 'Personalausweis der pflegebedürftigen Person und der Pflegeperson',
          },
        },
        {
          naam: { nl: 'Er is een grote zorgnood' },
          bewijs: {
            nl: 'Attest van de zorgnood (BelRAI Screener, zorgbudget of erkende handicap)',
            fr: 'Attestation du besoin de soins (BelRAI Screener, budget de soins ou handicap reconnu)',
            en: 'Proof of care needs (BelRAI Screener, care budget or recognised disability)',
            de: 'Nachweis des Pflegebedarfs (BelRAI Screener, Pflegebudget oder anerkannte Behinderung)',
          },
        },
        {
          naam: { nl: 'De premie kan worden gestort' },
          bewijs: {
            nl: 'Rekeningnummer van wie de premie krijgt',
            fr: 'Numéro de compte du bénéficiaire',
            en: 'Account number of the person receiving the allowance',
            de: 'Kontonummer der empfangenden Person',
          },
        },
      ],
      procedures: [
        { naam: { nl: 'Aanvragen' }, beschrijving: { nl: 'Vul het formulier in; wij helpen bij de attesten.' } },
        {
          naam: { nl: 'Onderzoek' },
          beschrijving: {
            nl: 'De sociale dienst kijkt na of de zorgnood en de relatie kloppen, soms met een huisbezoek.',
          },
        },
        {
          naam: { nl: 'Uitbetaling' },
          beschrijving: { nl: 'De gemeente beslist en stort. Meld elke wijziging, ook een opname of overlijden.' },
        },
      ],
      kosten: [{ naam: { nl: 'Gratis' }, beschrijving: { nl: 'De aanvraag kost niets.' } }],
      regelgeving: [
        { naam: { nl: 'Reglement mantelzorgpremie van de gemeente' } },
        { naam: { nl: 'Decreet van 18 mei 2018 houdende de Vlaamse sociale bescherming' } },
        {
          naam: {
            nl: 'Wet van 12 mei 2014 betreffende de erkenning van de mantelzorger die een persoon met een grote zorgbehoefte bijstaat',
          },
        },
      ],
      websites: [{ naam: { nl: 'Vlaamse sociale bescherming' }, url: 'https://www.vlaamsesocialebescherming.be' }],
      themas: ['WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'mantelzorger',
        'zorg voor ouder',
        'zorgbudget',
        'zorgverzekering',
        'zorg thuis',
        'aidant proche',
        'carer',
        'oppas moeder',
        'zorgkas',
      ],
      type: 'FinancieelVoordeel',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:jan'],
      leadTime: { value: 30, unit: 'workingDays' },
      channels: ['onSite', 'phone', 'online'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 20,
      queue: 'E',
      remarks:
        'Leg uit dat “mantelzorgpremie” en “zorgbudget” twee dingen zijn: het zorgbudget vraag je aan bij de zorgkas of de dienst maatschappelijk werk van het ziekenfonds. Vraag ook hoe het met de mantelzorger zelf gaat.',
      reviewOn: '2027-04-25',
      status: 'published',
      bundles: [],
    },
  },

  'pensioen-aanvragen': {
    ipdc: {
      naam: {
        nl: 'Pensioen aanvragen',
        fr: 'Demander sa pension',
        en: 'Apply for a pension',
        de: 'Rente beantragen',
      },
      beschrijving: {
        nl: 'De Federale Pensioendienst onderzoekt en betaalt je pensioen. Je kunt de aanvraag zelf doen op mypension.be; lukt dat niet, dan dienen wij ze voor je in.',
        en: 'The Federal Pensions Service examines and pays your pension. You can apply yourself on mypension.be; if that is difficult, we submit it for you.',
      },
      verdereBeschrijving: {
        nl: 'Woon je in België en bereik je de wettelijke leeftijd (66 jaar, vanaf 2030 67 jaar), dan onderzoekt de Pensioendienst je recht meestal automatisch. Een vervroegd pensioen vraag je zelf aan, ten vroegste een jaar voor de gewenste datum. Je kunt bellen naar de gratis Pensioenlijn 1765.',
      },
      uitzonderingen: {
        nl: 'Woon je in het buitenland of werkte je er, of ben je ambtenaar of zelfstandige, dan kan het dossier langer duren. Een overlevingspensioen na het overlijden van je partner vraag je soms zelf aan.',
      },
      voorwaarden: [
        { naam: { nl: 'Je komt zelf, of met een volmacht' }, bewijs: identityCard },
        { naam: { nl: 'Je komt voor iemand anders' }, bewijs: powerOfAttorney },
        {
          naam: { nl: 'We kunnen je loopbaan nakijken' },
          bewijs: {
            nl: 'Gegevens over werk in het buitenland, als je die had',
            fr: 'Renseignements sur le travail à l’étranger, le cas échéant',
            en: 'Details of work abroad, if any',
            de: 'Angaben zur Arbeit im Ausland, falls zutreffend',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Je loopbaan nakijken' },
          beschrijving: { nl: 'Bekijk op mypension.be je datum en raming. Klopt je loopbaan niet, meld dat dan.' },
          websites: [{ naam: { nl: 'mypension.be' }, url: 'https://www.mypension.be' }],
        },
        {
          naam: { nl: 'Aanvraag' },
          beschrijving: { nl: 'We sturen de aanvraag elektronisch en je krijgt een ontvangstbewijs.' },
        },
        {
          naam: { nl: 'Beslissing' },
          beschrijving: {
            nl: 'De Pensioendienst stuurt je de beslissing. Ga je niet akkoord, dan kun je in beroep gaan bij de arbeidsrechtbank.',
          },
        },
      ],
      kosten: [{ naam: { nl: 'Gratis' }, beschrijving: { nl: 'De aanvraag kost niets.' } }],
      regelgeving: [
        {
          naam: {
            nl: 'Koninklijk besluit nr. 50 van 24 oktober 1967 betreffende het rust- en overlevingspensioen voor werknemers',
          },
        },
      ],
      websites: [{ naam: { nl: 'mypension.be' }, url: 'https://www.mypension.be' }],
      themas: ['WelzijnGezondheid', 'EconomieWerk'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'pensioen',
        'met pensioen',
        'vervroegd pensioen',
        'rustpensioen',
        'overlevingspensioen',
        'mypension',
        'pension',
        'pensioenaanvraag',
        'AOW',
      ],
      type: 'FinancieelVoordeel',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:els', 'staff:carla'],
      channels: ['onSite', 'online', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 25,
      queue: 'E',
      remarks:
        'Geen berekening doen en geen datum beloven: dat kan alleen de Pensioendienst (1765). Vraag of de persoon ziek, werkloos of zelfstandig is: dan lopen termijnen anders. Na een overlijden van de partner: bekijk samen het overlevingspensioen of de overgangsuitkering.',
      reviewOn: '2027-02-10',
      status: 'published',
      bundles: ['death'],
    },
  },

  'inkomensgarantie-ouderen': {
    ipdc: {
      naam: {
        nl: 'Inkomensgarantie voor ouderen (IGO)',
        fr: 'Garantie de revenus aux personnes âgées (GRAPA)',
        en: 'Guaranteed income for the elderly (IGO)',
        de: 'Einkommensgarantie für Betagte (EGB)',
      },
      beschrijving: {
        nl: 'Heb je op de wettelijke pensioenleeftijd een te laag pensioen of geen pensioen, dan kan de Federale Pensioendienst je een inkomensgarantie geven. Wij helpen met de aanvraag.',
        en: 'If on reaching pension age your pension is too low or you have none, the Federal Pensions Service can grant a guaranteed income. We help you apply.',
      },
      verdereBeschrijving: {
        nl: 'De Pensioendienst kijkt naar de inkomsten en het vermogen van jou en van de persoon met wie je woont. Krijg je een pensioen, leefloon of een uitkering voor personen met een handicap, dan onderzoekt hij het recht vaak zelf.',
      },
      uitzonderingen: {
        nl: 'Een verblijf in het buitenland mag maar kort duren en moet je melden. De Pensioendienst controleert of je werkelijk in België verblijft. Voor sommige nationaliteiten gelden extra voorwaarden.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt de wettelijke pensioenleeftijd' },
          beschrijving: { nl: '66 jaar sinds februari 2025; vanaf februari 2030 67 jaar.' },
          bewijs: identityCard,
        },
        { naam: { nl: 'Je inkomen en vermogen zijn laag' }, bewijs: incomeProof },
        {
          naam: { nl: 'De Pensioendienst kent je eigendommen' },
          bewijs: {
            nl: 'Gegevens over je eigendommen (kadastraal inkomen), spaargeld en verkopen van de laatste tien jaar',
            fr: 'Données sur vos biens immobiliers (revenu cadastral), épargne et ventes des dix dernières années',
            en: 'Details of property (cadastral income), savings and sales in the last ten years',
            de: 'Angaben zu Immobilien (Katastereinkommen), Ersparnissen und Verkäufen der letzten zehn Jahre',
          },
        },
        { naam: { nl: 'Je komt voor iemand anders' }, bewijs: powerOfAttorney },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen' },
          beschrijving: { nl: 'Op mypension.be, bij de Pensioendienst of bij ons. Je krijgt een ontvangstbewijs.' },
          websites: [{ naam: { nl: 'mypension.be' }, url: 'https://www.mypension.be' }],
        },
        {
          naam: { nl: 'Onderzoek' },
          beschrijving: { nl: 'De Pensioendienst vraagt je bijkomende formulieren over inkomsten en woonst.' },
        },
        {
          naam: { nl: 'Beslissing' },
          beschrijving: { nl: 'Je krijgt de beslissing met de post en kunt in beroep gaan bij de arbeidsrechtbank.' },
        },
      ],
      kosten: [{ naam: { nl: 'Gratis' }, beschrijving: { nl: 'De aanvraag kost niets.' } }],
      regelgeving: [{ naam: { nl: 'Wet van 22 maart 2001 tot instelling van een inkomensgarantie voor ouderen' } }],
      websites: [{ naam: { nl: 'mypension.be' }, url: 'https://www.mypension.be' }],
      themas: ['WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'IGO',
        'klein pensioen',
        'minimumpensioen',
        'te weinig pensioen',
        'gewaarborgd inkomen',
        'GRAPA',
        'bijpassing pensioen',
        'senior low income',
      ],
      type: 'FinancieelVoordeel',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:els'],
      channels: ['onSite', 'online', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 25,
      queue: 'E',
      remarks:
        'Vraag met wie de aanvrager samenwoont: dat bepaalt het bedrag en geeft de meeste fouten. Verwijs voor het bedrag altijd naar 1765. Is het wachten te lang, kijk dan of het OCMW een voorschot geeft.',
      reviewOn: '2027-02-10',
      status: 'published',
      bundles: [],
    },
  },

  'sociale-woning': {
    ipdc: {
      naam: {
        nl: 'Sociale woning aanvragen',
        fr: 'Demander un logement social',
        en: 'Apply for social housing',
        de: 'Sozialwohnung beantragen',
      },
      beschrijving: {
        nl: 'Je schrijft je in voor een sociale huurwoning in het Centraal Inschrijvingsregister van Vlaanderen. De woonmaatschappij wijst de woningen toe; wij helpen je met de inschrijving.',
        en: 'You register for social rented housing in the Flemish central register. The housing company allocates homes; we help you register.',
      },
      verdereBeschrijving: {
        nl: 'Je kiest de gemeenten en soorten woning waar je wilt wonen. Wie minstens vijf opeenvolgende jaren in de voorbije tien jaar in de gemeente (of het werkingsgebied) woonde, krijgt voorrang bij de toewijzing (lokale binding). Daarna telt vooral de datum van inschrijving. Je moet je gegevens up-to-date houden, anders word je geschrapt.',
      },
      uitzonderingen: {
        nl: 'Bij dringende nood (dakloos, onbewoonbaar verklaard, partnergeweld) kan een versnelde toewijzing, op voordracht van OCMW of CAW.',
      },
      voorwaarden: [
        { naam: { nl: 'Je bent meerderjarig en ingeschreven' }, bewijs: identityCard },
        {
          naam: { nl: 'Je inkomen ligt onder de grens' },
          bewijs: {
            nl: 'Je laatste aanslagbiljet of bewijs van je huidige inkomen',
            fr: 'Votre dernier avertissement-extrait de rôle ou preuve de vos revenus actuels',
            en: 'Latest tax assessment or proof of present income',
            de: 'Letzter Steuerbescheid oder Nachweis des heutigen Einkommens',
          },
        },
        {
          naam: { nl: 'Je hebt geen eigen woning of bouwgrond' },
          bewijs: {
            nl: 'Bij een eigendom of echtscheiding: de documenten daarvan',
            fr: 'En cas de propriété ou divorce : les documents correspondants',
            en: 'If there is property or a divorce: those documents',
            de: 'Bei Eigentum oder Scheidung: die entsprechenden Unterlagen',
          },
        },
        {
          naam: { nl: 'Je kunt je aanmelden' },
          bewijs: {
            nl: 'Pincode van je identiteitskaart, of itsme',
            fr: 'Code PIN de votre carte d’identité, ou itsme',
            en: 'PIN code of your identity card, or itsme',
            de: 'PIN-Code des Personalausweises oder itsme',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Inschrijven' },
          beschrijving: {
            nl: 'Online met itsme of eID, of met hulp van OCMW of woonmaatschappij. Je krijgt een inschrijvingsbewijs.',
          },
          websites: [{ naam: { nl: 'Sociaal huren' }, url: 'https://www.vlaanderen.be/sociaalhuren' }],
        },
        {
          naam: { nl: 'Bijhouden' },
          beschrijving: { nl: 'Meld verhuizing, gezinswijziging en inkomen. Antwoord op elke brief.' },
        },
        {
          naam: { nl: 'Toewijzing' },
          beschrijving: {
            nl: 'De woonmaatschappij biedt een woning aan zodra je aan de beurt bent. Te vaak weigeren kan schrapping geven.',
          },
        },
      ],
      kosten: [{ naam: { nl: 'Gratis' }, beschrijving: { nl: 'Inschrijven kost niets.' } }],
      regelgeving: [{ naam: { nl: 'Vlaamse Codex Wonen van 2021, boek 6 (sociale huur)' } }],
      websites: [{ naam: { nl: 'Sociaal huren' }, url: 'https://www.vlaanderen.be/sociaalhuren' }],
      themas: ['BouwenWonen', 'WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'sociaal appartement',
        'wachtlijst woning',
        'goedkope huur',
        'woonmaatschappij',
        'sociaal huis',
        'logement social',
        'social housing',
        'huisvestingsmaatschappij',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:farah'],
      leadTime: { value: 10, unit: 'workingDays' },
      channels: ['online', 'onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 30,
      queue: 'E',
      remarks:
        'De wachttijd is lang: zeg dat eerlijk en noem meteen de huurpremie en noodopvang. Vraag of de persoon al in het register staat: dubbel inschrijven kan niet. Wie binnen de week geen dak heeft, krijgt nu een gesprek met Ines.',
      reviewOn: '2027-03-25',
      status: 'published',
      bundles: ['moving'],
    },
  },

  voedselhulp: {
    ipdc: {
      naam: {
        nl: 'Voedselhulp en sociale kruidenier',
        fr: 'Aide alimentaire et épicerie sociale',
        en: 'Food aid and social grocery',
        de: 'Lebensmittelhilfe und Sozialladen',
      },
      beschrijving: {
        nl: 'Heb je tijdelijk te weinig om eten te kopen, dan kun je een verwijzing krijgen naar de voedselbedeling of de sociale kruidenier. In nood helpen we je dezelfde dag.',
        en: 'If you temporarily cannot buy enough food, you can get a referral to the food bank or social grocery. In urgent need we help you the same day.',
      },
      uitzonderingen: {
        nl: 'Je hoeft geen leefloon te hebben. Ook wie werkt of een uitkering heeft, kan tijdelijk recht hebben. Voor baby’s en dieetvoeding zoeken we een aparte oplossing.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont in de gemeente' }, bewijs: identityCard },
        { naam: { nl: 'Je inkomen is te laag voor je kosten' }, bewijs: incomeProof },
        { naam: { nl: 'We zien je kosten' }, bewijs: openBills },
      ],
      procedures: [
        {
          naam: { nl: 'Gesprek' },
          beschrijving: { nl: 'De maatschappelijk werker bekijkt je situatie en andere rechten.' },
        },
        {
          naam: { nl: 'Verwijzing' },
          beschrijving: { nl: 'Je krijgt een toegangskaart met plaats, uren en hoelang.' },
        },
        {
          naam: { nl: 'Evaluatie' },
          beschrijving: { nl: 'Na een periode bespreken we samen of de hulp nog nodig is.' },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis of kleine bijdrage' },
          beschrijving: { nl: 'Een voedselpakket is gratis. In de sociale kruidenier betaal je een kleine prijs.' },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn' } },
      ],
      websites: [],
      themas: ['WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'voedselbank',
        'voedselpakket',
        'geen eten',
        'honger',
        'sociale kruidenier',
        'banque alimentaire',
        'food bank',
        'eten krijgen',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:jan'],
      leadTime: { value: 2, unit: 'workingDays' },
      channels: ['onSite', 'phone'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 25,
      queue: 'E',
      remarks:
        'Wie vandaag niets te eten heeft, gaat nooit weg zonder noodpakket: de sleutel van de kast ligt bij de welzijnsdienst. Zeg aan de balie gewoon “Ines roept je zo”, zonder het woord voedsel.',
      reviewOn: '2027-05-05',
      status: 'published',
      bundles: [],
    },
  },

  'juridisch-advies': {
    ipdc: {
      naam: {
        nl: 'Gratis juridisch advies',
        fr: 'Conseil juridique gratuit',
        en: 'Free legal advice',
        de: 'Kostenlose Rechtsberatung',
      },
      beschrijving: {
        nl: 'Een advocaat geeft op zijn zitdag gratis een kort eerste advies over je rechten: huur, werk, echtscheiding, schulden, buren of verblijf. Je krijgt uitleg en een verwijzing, geen volledige behandeling.',
        en: 'At the lawyer’s session you get a short first advice free of charge: rent, work, divorce, debts, neighbours or residence. You get explanation and referral, not full representation.',
      },
      uitzonderingen: {
        nl: 'Heb je een procedure nodig en een laag inkomen, dan kan het bureau voor juridische bijstand je een pro-Deoadvocaat geven (geheel of gedeeltelijk gratis). Bij dreigend gevaar of geweld: 112, of 1712 voor hulp bij geweld.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt een juridische vraag' },
          beschrijving: { nl: 'Eerstelijnsadvies is voor iedereen, ongeacht je inkomen.' },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'De advocaat moet je situatie kunnen lezen' },
          bewijs: {
            nl: 'Alle brieven, contracten en dagvaardingen over je vraag, met de data',
            fr: 'Toutes les lettres, contrats et citations concernant votre question, avec les dates',
            en: 'All letters, contracts and summonses about your question, with dates',
            de: 'Alle Briefe, Verträge und Ladungen zu Ihrer Frage, mit Daten',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Afspraak maken' },
          beschrijving: { nl: 'Maak een afspraak voor de volgende zitdag; het gesprek duurt ongeveer een kwartier.' },
        },
        {
          naam: { nl: 'Advies' },
          beschrijving: { nl: 'De advocaat legt je rechten uit en zegt wat je best eerst doet.' },
        },
        {
          naam: { nl: 'Vervolg' },
          beschrijving: {
            nl: 'Is er meer nodig, dan krijg je een verwijzing, bijvoorbeeld naar het bureau voor juridische bijstand.',
          },
        },
      ],
      kosten: [{ naam: { nl: 'Gratis' }, beschrijving: { nl: 'Het eerste advies is altijd gratis.' } }],
      regelgeving: [
        { naam: { nl: 'Decreet van 26 april 2019 houdende de justitiehuizen en de juridische eerstelijnsbijstand' } },
      ],
      websites: [{ naam: { nl: 'Advocaten in Vlaanderen' }, url: 'https://www.advocaat.be' }],
      themas: ['WelzijnGezondheid', 'BurgerOverheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'advocaat',
        'pro deo',
        'rechtsbijstand',
        'dagvaarding',
        'echtscheiding',
        'huurconflict',
        'avocat',
        'lawyer',
        'juridische hulp',
        'wetswinkel',
      ],
      type: 'AdviesBegeleiding',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:carla'],
      leadTime: { value: 10, unit: 'workingDays' },
      channels: ['onSite', 'phone'],
      where: ['counter'],
      level: 4,
      appointment: 'always',
      duration: 15,
      queue: 'E',
      remarks:
        'Kijk of er een termijn loopt (dagvaarding, uithuiszetting, beroep): dan wacht de volgende zitdag te lang en bel je Ines voor de permanentie van het justitiehuis. Geef zelf nooit juridisch advies.',
      reviewOn: '2027-05-20',
      status: 'published',
      bundles: [],
    },
  },

  personenalarm: {
    ipdc: {
      naam: {
        nl: 'Noodoproepsysteem (personenalarm)',
        fr: 'Système d’appel d’urgence (alarme personnelle)',
        en: 'Emergency call system (personal alarm)',
        de: 'Notrufsystem (Hausnotruf)',
      },
      beschrijving: {
        nl: 'Met een personenalarm druk je bij een val of nood op een knop om je hals of pols. Een centrale verwittigt je contactpersonen of de hulpdiensten. Je huurt het toestel bij de gemeente of je ziekenfonds.',
        en: 'With a personal alarm you press a button around your neck or wrist in case of a fall or emergency. A control centre warns your contacts or the emergency services.',
      },
      uitzonderingen: {
        nl: 'Geen vaste telefoonlijn? Er bestaan toestellen met een simkaart. Sommige mensen kunnen een tegemoetkoming van hun ziekenfonds krijgen. Bij een acute noodsituatie bel je 112.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont in de gemeente' }, bewijs: identityCard },
        {
          naam: { nl: 'Er zijn contactpersonen met een sleutel' },
          bewijs: {
            nl: 'Namen en telefoonnummers van minstens twee contactpersonen dicht bij je, met een sleutel',
            fr: 'Noms et numéros d’au moins deux personnes de contact proches, avec une clé',
            en: 'Names and numbers of at least two contacts nearby who have a key',
            de: 'Namen und Nummern von mindestens zwei Kontaktpersonen in der Nähe mit Schlüssel',
          },
        },
        { naam: { nl: 'We kennen je gezondheid en telefoonverbinding' }, bewijs: careNeeds },
        { naam: { nl: 'Je vraagt het voor iemand anders' }, bewijs: powerOfAttorney },
      ],
      procedures: [
        { naam: { nl: 'Aanvragen' }, beschrijving: { nl: 'Aan het loket of telefonisch, ook door een familielid.' } },
        {
          naam: { nl: 'Plaatsing' },
          beschrijving: { nl: 'Een medewerker installeert het toestel, test het met jou en de contactpersonen.' },
        },
        {
          naam: { nl: 'Gebruik' },
          beschrijving: { nl: 'Draag de knop altijd, ook in de badkamer. Test maandelijks.' },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Huur per maand' },
          beschrijving: { nl: 'Tarief van de gemeente, met een verminderd tarief bij een laag inkomen.' },
        },
      ],
      regelgeving: [{ naam: { nl: 'Reglement personenalarm van het OCMW' } }],
      websites: [],
      themas: ['WelzijnGezondheid'],
      doelgroepen: ['Burger'],
      zoektermen: [
        'alarmknop',
        'noodknop',
        'valalarm',
        'halsalarm',
        'PAS',
        'gevallen oma',
        'téléassistance',
        'panic button',
        'zorgcentrale',
      ],
      type: 'InfrastructuurMateriaal',
    },
    local: {
      department: 'welfare',
      responsible: 'staff:ines',
      backups: ['staff:carla', 'staff:jan'],
      leadTime: { value: 10, unit: 'workingDays' },
      channels: ['phone', 'onSite'],
      where: ['counter'],
      level: 3,
      appointment: 'possible',
      duration: 20,
      queue: 'E',
      remarks:
        'Zonder twee contactpersonen met sleutel kan de plaatsing niet doorgaan: vraag het eerst. Vraag ook of er een vaste lijn of internet is en of er een huisdier bij de deur zit. Meestal komt een zoon of dochter.',
      reviewOn: '2027-06-10',
      status: 'published',
      bundles: [],
    },
  },
}

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
        fr: 'Si vous n’avez pas ou trop peu de revenus et aucun autre droit, vous pouvez demander un revenu d’intégration au CPAS. Un assistant social examine votre situation et vous aide aussi à chercher plus loin.',
        en: 'If you have no or too little income and no other rights, you can apply for a living wage at the OCMW (public welfare centre). A social worker examines your situation and helps you further.',
      },
      verdereBeschrijving: {
        nl: 'Het bedrag hangt af van je gezinssituatie: samenwonend, alleenstaand of met een gezin ten laste. Het OCMW onderzoekt of je bereid bent om te werken en of je niet eerst recht hebt op een andere uitkering (werkloosheid, ziekte, handicap, pensioen, onderhoudsgeld).',
        fr: 'Le montant dépend de votre situation : cohabitant, isolé ou avec une famille à charge. Le CPAS examine si vous êtes prêt à travailler et si vous n’avez pas d’abord droit à une autre allocation (chômage, maladie, handicap, pension, pension alimentaire).',
      },
      uitzonderingen: {
        nl: 'Je kunt om gezondheids- of billijkheidsredenen vrijgesteld worden van de werkbereidheid. Wie niet in aanmerking komt, kan soms andere maatschappelijke steun van het OCMW krijgen. Meestal is het OCMW van de gemeente waar je gewoonlijk verblijft bevoegd; voor studenten en wie in een instelling verblijft, gelden aparte regels.',
        fr: 'Vous pouvez être dispensé de la disposition au travail pour des raisons de santé ou d’équité. Qui n’entre pas en compte peut parfois recevoir une autre aide sociale du CPAS. En général, le CPAS de la commune où vous résidez habituellement est compétent ; pour les étudiants et les personnes en institution, d’autres règles valent.',
      },
      voorwaarden: [
        {
          naam: {
            nl: 'Je verblijft gewoonlijk in de gemeente, in een wettige situatie',
            fr: 'Vous résidez habituellement dans la commune, en situation légale',
          },
          beschrijving: {
            nl: 'Je bent meerderjarig of gelijkgesteld en je hebt de Belgische nationaliteit of een verblijfsrecht dat meetelt.',
            fr: 'Vous êtes majeur ou assimilé et avez la nationalité belge ou un droit de séjour qui compte.',
          },
          bewijs: identityCard,
        },
        { naam: { nl: 'Je hebt niet genoeg inkomen', fr: 'Vous n’avez pas assez de revenus' }, bewijs: incomeProof },
        {
          naam: {
            nl: 'Je kunt er niet op een andere manier in voorzien',
            fr: 'Vous ne pouvez pas y pourvoir autrement',
          },
          bewijs: bankStatements,
        },
        {
          naam: { nl: 'Je woonkosten zijn bekend', fr: 'Vos frais de logement sont connus' },
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
          naam: { nl: 'Aanvraag', fr: 'Demande' },
          beschrijving: {
            nl: 'Je meldt je aan. Het OCMW noteert je aanvraag dezelfde dag en geeft je een ontvangstbewijs.',
            fr: 'Vous vous présentez. Le CPAS note votre demande le jour même et vous donne un accusé de réception.',
          },
        },
        {
          naam: { nl: 'Sociaal onderzoek', fr: 'Enquête sociale' },
          beschrijving: {
            nl: 'De maatschappelijk werker bespreekt je situatie en komt bij je thuis langs.',
            fr: 'L’assistant social discute de votre situation et passe chez vous.',
          },
        },
        {
          naam: { nl: 'Beslissing', fr: 'Décision' },
          beschrijving: {
            nl: 'Het bijzonder comité voor de sociale dienst beslist binnen 30 dagen. Binnen 8 dagen krijg je een aangetekende brief of een brief tegen ontvangstbewijs.',
            fr: 'Le comité spécial du service social décide dans les 30 jours. Dans les 8 jours, vous recevez une lettre recommandée ou une lettre contre accusé de réception.',
          },
        },
        {
          naam: { nl: 'Uitbetaling of beroep', fr: 'Paiement ou recours' },
          beschrijving: {
            nl: 'Bij een weigering kun je binnen 3 maanden gratis in beroep gaan bij de arbeidsrechtbank.',
            fr: 'En cas de refus, vous pouvez faire recours gratuitement dans les 3 mois auprès du tribunal du travail.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: { nl: 'Een aanvraag bij het OCMW kost niets.', fr: 'Une demande au CPAS ne coûte rien.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie',
            fr: 'Loi du 26 mai 2002 concernant le droit à l’intégration sociale',
          },
        },
        {
          naam: {
            nl: 'Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn',
            fr: 'Loi organique du 8 juillet 1976 des centres publics d’action sociale',
          },
        },
      ],
      websites: [
        { naam: { nl: 'POD Maatschappelijke Integratie', fr: 'SPP Intégration sociale' }, url: 'https://www.mi-is.be' },
      ],
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
        fr: 'Si vous ne pouvez pas payer votre facture d’électricité, de gaz ou d’eau, avez reçu une lettre sur un compteur à budget ou risquez une coupure, le CPAS vous aide à trouver une solution.',
        en: 'If you cannot pay your electricity, gas or water bill, received a letter about a prepayment meter or face disconnection, the OCMW helps you find a solution.',
      },
      verdereBeschrijving: {
        nl: 'Verliest je leverancier je contract door schulden, dan neemt de netbeheerder Fluvius de levering over. Betaal je ook daar niet, dan kan een digitale meter op voorafbetaling (budgetmeter) gezet worden. Een afsluiting kan normaal pas na een behandeling in de lokale adviescommissie (LAC), waar je mag komen spreken.',
        fr: 'Si votre fournisseur met fin au contrat à cause de dettes, le gestionnaire de réseau Fluvius reprend la fourniture. Si vous ne payez pas là non plus, un compteur numérique à prépaiement (compteur à budget) peut être activé. Une coupure n’est en principe possible qu’après un passage devant la commission consultative locale (LAC), où vous pouvez venir parler.',
      },
      uitzonderingen: {
        nl: 'In de winter gelden regels tegen afsluiting. Voor een onveilige of frauduleuze aansluiting kan de netbeheerder onmiddellijk ingrijpen. Krijg je het sociaal tarief nog niet, dan kijken we dat na: meestal is het automatisch.',
        fr: 'En hiver, des règles protègent contre la coupure. Pour un raccordement dangereux ou frauduleux, le gestionnaire de réseau peut intervenir tout de suite. Si vous n’avez pas encore le tarif social, nous le vérifions : en général, il est automatique.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je woont op het leveringsadres', fr: 'Vous habitez à l’adresse de fourniture' },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'We kennen je energiedossier', fr: 'Nous connaissons votre dossier d’énergie' },
          bewijs: {
            nl: 'De laatste factuur of afrekening, je EAN-code en de brieven van leverancier of Fluvius',
            fr: 'La dernière facture ou régularisation, votre code EAN et les lettres du fournisseur ou de Fluvius',
            en: 'The last bill or annual statement, your EAN code and letters from supplier or Fluvius',
            de: 'Letzte Rechnung oder Abrechnung, EAN-Code und Briefe von Lieferant oder Fluvius',
          },
        },
        { naam: { nl: 'We kennen je inkomen', fr: 'Nous connaissons votre revenu' }, bewijs: incomeProof },
        { naam: { nl: 'We kennen je andere schulden', fr: 'Nous connaissons vos autres dettes' }, bewijs: openBills },
      ],
      procedures: [
        {
          naam: { nl: 'Gesprek', fr: 'Entretien' },
          beschrijving: {
            nl: 'We bekijken je rekeningen en of je recht hebt op het sociaal tarief.',
            fr: 'Nous regardons vos factures et si vous avez droit au tarif social.',
          },
        },
        {
          naam: { nl: 'Afbetalingsplan', fr: 'Plan de paiement' },
          beschrijving: {
            nl: 'We stellen samen een afbetalingsplan voor of vragen hulp uit het energiefonds.',
            fr: 'Nous proposons ensemble un plan de paiement ou demandons une aide du fonds énergie.',
          },
        },
        {
          naam: { nl: 'Lokale adviescommissie', fr: 'Commission consultative locale' },
          beschrijving: {
            nl: 'Ben je opgeroepen voor de LAC, kom dan zeker of laat je vertegenwoordigen. Wij gaan met je mee.',
            fr: 'Si vous êtes convoqué devant la LAC, venez absolument ou faites-vous représenter. Nous vous accompagnons.',
          },
        },
        {
          naam: { nl: 'Besparen', fr: 'Économiser' },
          beschrijving: {
            nl: 'Het Energiehuis geeft advies om minder te verbruiken.',
            fr: 'L’Energiehuis donne des conseils pour consommer moins.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: { nl: 'Onze hulp kost niets.', fr: 'Notre aide ne coûte rien.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Wet van 4 september 2002 houdende toewijzing van een opdracht aan de OCMW’s inzake begeleiding en financiële steunverlening aan de meest hulpbehoevenden inzake energielevering',
            fr: 'Loi du 4 septembre 2002 visant à confier aux CPAS la mission de guidance et d’aide sociale financière dans le cadre de la fourniture d’énergie aux personnes les plus démunies',
          },
        },
        { naam: { nl: 'Energiedecreet van 8 mei 2009', fr: 'Décret flamand sur l’énergie du 8 mai 2009' } },
      ],
      websites: [{ naam: { nl: 'Fluvius', fr: 'Fluvius' }, url: 'https://www.fluvius.be' }],
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
        fr: 'Si vous avez des dettes et n’en sortez plus, un médiateur de dettes agréé cherche avec vous une solution. Il négocie avec vos créanciers et peut vous aider à gérer votre budget.',
        en: 'If you have debts and cannot see a way out, a recognised debt mediator looks for a solution with you, makes arrangements with creditors and can help you manage your budget.',
      },
      verdereBeschrijving: {
        nl: 'Bij budgetbegeleiding doe je zelf je betalingen met ons advies. Bij budgetbeheer komt je inkomen op een rekening die de maatschappelijk werker met jou beheert. Bij zware schulden kan een verzoekschrift tot collectieve schuldenregeling bij de arbeidsrechtbank een uitweg zijn.',
        fr: 'Avec la guidance budgétaire, vous faites vos paiements vous-même avec nos conseils. Avec la gestion budgétaire, votre revenu arrive sur un compte que l’assistant social gère avec vous. Pour de lourdes dettes, une requête en règlement collectif de dettes au tribunal du travail peut être une issue.',
      },
      uitzonderingen: {
        nl: 'Boetes en onderhoudsgeld zijn vaak niet kwijt te schelden. Een handelaar met beroepsschulden heeft soms een andere procedure nodig. Het CAW is een alternatief waar je ook terechtkunt.',
        fr: 'Les amendes et pensions alimentaires ne peuvent souvent pas être remises. Un commerçant avec des dettes professionnelles a parfois besoin d’une autre procédure. Le CAW est une autre adresse possible.',
      },
      voorwaarden: [
        { naam: { nl: 'Je wilt zelf meewerken', fr: 'Vous voulez collaborer' }, bewijs: identityCard },
        { naam: { nl: 'We kennen al je schulden', fr: 'Nous connaissons toutes vos dettes' }, bewijs: openBills },
        {
          naam: { nl: 'We kennen je inkomen en je kosten', fr: 'Nous connaissons votre revenu et vos frais' },
          bewijs: incomeProof,
        },
        { naam: { nl: 'We kennen je betalingen', fr: 'Nous connaissons vos paiements' }, bewijs: bankStatements },
      ],
      procedures: [
        {
          naam: { nl: 'Intake', fr: 'Premier entretien' },
          beschrijving: {
            nl: 'In een eerste gesprek maken we een overzicht van je inkomen, kosten en schulden.',
            fr: 'Dans un premier entretien, nous faisons le tour de vos revenus, frais et dettes.',
          },
        },
        {
          naam: { nl: 'Plan', fr: 'Plan' },
          beschrijving: {
            nl: 'We schrijven de schuldeisers aan en maken een afbetalingsplan dat leefbaar blijft.',
            fr: 'Nous écrivons aux créanciers et faisons un plan de paiement qui reste vivable.',
          },
        },
        {
          naam: { nl: 'Opvolging', fr: 'Suivi' },
          beschrijving: {
            nl: 'Je krijgt regelmatig een gesprek. Komt het plan in de knoei, bel dan meteen.',
            fr: 'Vous avez régulièrement un entretien. Si le plan est en difficulté, appelez tout de suite.',
          },
        },
        {
          naam: { nl: 'Collectieve schuldenregeling', fr: 'Règlement collectif de dettes' },
          beschrijving: {
            nl: 'Lukt het niet minnelijk, dan helpen we bij het verzoekschrift aan de arbeidsrechtbank.',
            fr: 'Si l’amiable ne suffit pas, nous aidons pour la requête au tribunal du travail.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: {
            nl: 'De begeleiding kost niets. Een collectieve schuldenregeling heeft eigen kosten, die uit je inkomsten of door een fonds worden betaald.',
            fr: 'L’accompagnement ne coûte rien. Un règlement collectif de dettes a ses propres frais, payés sur vos revenus ou par un fonds.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Decreet van 24 juli 1996 houdende regeling tot erkenning van de instellingen voor schuldbemiddeling',
            fr: 'Décret flamand du 24 juillet 1996 réglant l’agrément des institutions de médiation de dettes',
          },
        },
        {
          naam: {
            nl: 'Wet van 5 juli 1998 betreffende de collectieve schuldenregeling',
            fr: 'Loi du 5 juillet 1998 relative au règlement collectif de dettes',
          },
        },
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
        fr: 'Si vous vous chauffez au mazout, au pétrole lampant ou au propane en citerne et avez un faible revenu ou des dettes, le Fonds social Chauffage paie une partie de votre facture. Vous demandez l’allocation au CPAS dans les 60 jours après la livraison.',
        en: 'If you heat with heating oil, paraffin or propane in a tank and have a low income or debts, the Social Heating Fund pays part of your bill. Apply at the OCMW within 60 days of delivery.',
      },
      uitzonderingen: {
        nl: 'Aardgas, gasflessen, hout en pellets komen niet in aanmerking. Woon je in een appartement, dan is een attest van de beheerder nodig. De toelage geldt per gezin en tot een maximumaantal liter per jaar.',
        fr: 'Le gaz naturel, les bonbonnes, le bois et les pellets n’entrent pas en compte. Dans un appartement, il faut une attestation du gestionnaire. L’allocation vaut par ménage et jusqu’à un nombre maximal de litres par an.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je woont op het leveringsadres', fr: 'Vous habitez à l’adresse de fourniture' },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'De levering is niet ouder dan 60 dagen', fr: 'La livraison ne date pas de plus de 60 jours' },
          bewijs: {
            nl: 'De factuur of leveringsbon, met naam, adres, datum en aantal liter',
            fr: 'La facture ou le bon de livraison, avec nom, adresse, date et nombre de litres',
            en: 'The invoice or delivery note with name, address, date and number of litres',
            de: 'Rechnung oder Lieferschein mit Name, Adresse, Datum und Literzahl',
          },
        },
        {
          naam: {
            nl: 'Je hebt een laag inkomen, verhoogde tegemoetkoming of schulden',
            fr: 'Vous avez un faible revenu, l’intervention majorée ou des dettes',
          },
          beschrijving: {
            nl: 'Het OCMW haalt de meeste gegevens op bij de FOD Financiën en de ziekenfondsen.',
            fr: 'Le CPAS demande la plupart des données au SPF Finances et aux mutualités.',
          },
          bewijs: {
            nl: 'Bij schuldbemiddeling: de beslissing of het attest van de schuldbemiddelaar',
            fr: 'En cas de médiation de dettes : la décision ou l’attestation du médiateur',
            en: 'With debt mediation: the decision or the mediator’s statement',
            de: 'Bei Schuldenvermittlung: Beschluss oder Bescheinigung des Vermittlers',
          },
        },
        {
          naam: { nl: 'Voor een appartement', fr: 'Pour un appartement' },
          bewijs: {
            nl: 'Attest van de beheerder met het aantal appartementen waarop de factuur slaat',
            fr: 'Attestation du gestionnaire mentionnant le nombre d’appartements concernés par la facture',
            en: 'Statement by the building manager with the number of flats the invoice covers',
            de: 'Bescheinigung des Verwalters mit Anzahl der Wohnungen auf der Rechnung',
          },
        },
        {
          naam: { nl: 'De toelage kan worden gestort', fr: 'L’allocation peut être versée' },
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
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Kom langs met de factuur. We registreren de aanvraag meteen.',
            fr: 'Passez avec la facture. Nous enregistrons la demande tout de suite.',
          },
        },
        {
          naam: { nl: 'Controle', fr: 'Contrôle' },
          beschrijving: {
            nl: 'Het OCMW controleert je categorie en je inkomen.',
            fr: 'Le CPAS vérifie votre catégorie et votre revenu.',
          },
        },
        {
          naam: { nl: 'Uitbetaling', fr: 'Paiement' },
          beschrijving: {
            nl: 'Je krijgt de beslissing op papier en de toelage op je rekening.',
            fr: 'Vous recevez la décision par écrit et l’allocation sur votre compte.',
          },
          websites: [
            {
              naam: { nl: 'Sociaal Verwarmingsfonds', fr: 'Fonds social Chauffage' },
              url: 'https://www.verwarmingsfonds.be',
            },
          ],
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: {
            nl: 'De aanvraag kost niets. Beroep kan bij de arbeidsrechtbank.',
            fr: 'La demande ne coûte rien. Un recours est possible auprès du tribunal du travail.',
          },
        },
      ],
      financieleVoordelen: [
        {
          naam: {
            nl: 'Toelage per liter',
            fr: 'Allocation par litre',
            en: 'Allowance per litre',
            de: 'Zuschuss je Liter',
          },
          beschrijving: {
            nl: 'Het bedrag per liter hangt af van de prijs op de factuur. Wie kleine hoeveelheden lamppetroleum aan de pomp koopt, krijgt één vast bedrag per jaar.',
            fr: 'Le montant par litre dépend du prix sur la facture. Qui achète de petites quantités de pétrole lampant à la pompe reçoit un montant fixe par an.',
          },
        },
      ],
      regelgevingTekst: {
        nl: 'Het fonds betaalt de toelage; het OCMW beslist over elke aanvraag.',
        fr: 'Le fonds paie l’allocation ; le CPAS décide de chaque demande.',
      },
      contactgegevens: [{ telefoonnummer: '0800 90 929', url: 'https://www.verwarmingsfonds.be' }],
      regelgeving: [
        {
          naam: {
            nl: 'Programmawet van 27 december 2004 (Sociaal Verwarmingsfonds)',
            fr: 'Loi-programme du 27 décembre 2004 (Fonds social Chauffage)',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Sociaal Verwarmingsfonds', fr: 'Fonds social Chauffage' },
          url: 'https://www.verwarmingsfonds.be',
        },
      ],
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
        fr: 'Si le ménage ou les soins sont trop lourds à cause de la maladie, de l’âge ou d’un handicap, le service social cherche avec vous l’aide qui convient : aide familiale, aide au nettoyage, petits travaux ou garde.',
        en: 'If housework or care is too much because of illness, age or disability, the welfare department finds suitable help with you: family care, cleaning, odd jobs or companionship.',
      },
      verdereBeschrijving: {
        nl: 'Voor gezinszorg en aanvullende thuiszorg gebeurt een meting van je zorgnood (BelRAI Screener). Je betaalt een bijdrage volgens je inkomen en je zorgnood. Poetshulp met dienstencheques kan ook bij een gewoon dienstenchequebedrijf.',
        fr: 'Pour l’aide familiale et les soins à domicile complémentaires, on mesure votre besoin de soins (BelRAI Screener). Vous payez une contribution selon votre revenu et votre besoin de soins. L’aide au nettoyage avec titres-services est aussi possible dans une entreprise ordinaire.',
      },
      uitzonderingen: {
        nl: 'Thuisverpleging schrijft een arts of verpleegkundige voor; die betaalt het ziekenfonds. Dringende hulp na ontslag uit het ziekenhuis regelt de sociale dienst van het ziekenhuis.',
        fr: 'Les soins infirmiers à domicile sont prescrits par un médecin ou un infirmier ; la mutualité les paie. L’aide urgente après une sortie d’hôpital est organisée par le service social de l’hôpital.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont in de gemeente', fr: 'Vous habitez la commune' }, bewijs: identityCard },
        { naam: { nl: 'We kennen je zorgnood', fr: 'Nous connaissons votre besoin de soins' }, bewijs: careNeeds },
        { naam: { nl: 'We berekenen je bijdrage', fr: 'Nous calculons votre contribution' }, bewijs: incomeProof },
        {
          naam: { nl: 'Je vraagt het voor iemand anders', fr: 'Vous le demandez pour quelqu’un d’autre' },
          bewijs: powerOfAttorney,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Gesprek', fr: 'Entretien' },
          beschrijving: {
            nl: 'Aan het loket, telefonisch of thuis. We overlopen wat nog lukt en wat niet.',
            fr: 'Au guichet, par téléphone ou chez vous. Nous voyons ce qui va encore et ce qui ne va plus.',
          },
        },
        {
          naam: { nl: 'Huisbezoek', fr: 'Visite à domicile' },
          beschrijving: {
            nl: 'Een verantwoordelijke komt kijken en maakt een zorgplan op.',
            fr: 'Un responsable vient voir et établit un plan de soins.',
          },
        },
        {
          naam: { nl: 'Start', fr: 'Début' },
          beschrijving: {
            nl: 'Zodra er plaats is, start de hulp, met een overeenkomst.',
            fr: 'Dès qu’il y a de la place, l’aide commence, avec un contrat.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Bijdrage per uur', fr: 'Contribution par heure' },
          beschrijving: {
            nl: 'Voor gezinszorg volgens inkomen en zorgnood; voor poetshulp via dienstencheques of tarief van het OCMW.',
            fr: 'Pour l’aide familiale selon le revenu et le besoin de soins ; pour le nettoyage par titres-services ou au tarif du CPAS.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Woonzorgdecreet van 15 februari 2019',
            fr: 'Décret flamand sur les soins résidentiels du 15 février 2019',
          },
        },
      ],
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
        fr: 'Si vous ne pouvez pas cuisiner vous-même, pour un temps ou durablement, la commune peut livrer chez vous un repas chaud ou réfrigéré, aussi adapté à un régime.',
        en: 'If you temporarily or permanently cannot cook, the municipality can deliver a hot or chilled meal to your home, also adapted to a diet.',
      },
      uitzonderingen: {
        nl: 'Voor één of enkele dagen (na een val, bij ziekte van de partner) kan ook een tijdelijke levering. Wie nog mobiel is, kan mee eten in een dienstencentrum.',
        fr: 'Pour un ou quelques jours (après une chute, quand le partenaire est malade), une livraison temporaire est aussi possible. Qui est encore mobile peut venir manger dans un centre de services.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont in de gemeente', fr: 'Vous habitez la commune' }, bewijs: identityCard },
        {
          naam: { nl: 'Je kunt zelf niet meer koken', fr: 'Vous ne pouvez plus cuisiner vous-même' },
          beschrijving: {
            nl: 'Door leeftijd, ziekte, handicap of herstel na een opname.',
            fr: 'À cause de l’âge, d’une maladie, d’un handicap ou d’une convalescence après une hospitalisation.',
          },
          bewijs: careNeeds,
        },
        {
          naam: { nl: 'Je hebt een dieet of allergie', fr: 'Vous avez un régime ou une allergie' },
          bewijs: {
            nl: 'Voorschrift van de dokter of de diëtist voor je dieet of allergie',
            fr: 'Prescription du médecin ou diététicien pour votre régime ou allergie',
            en: 'Prescription from doctor or dietician for your diet or allergy',
            de: 'Verordnung des Arztes oder Diätberaters für Diät oder Allergie',
          },
        },
        { naam: { nl: 'We bepalen je prijs', fr: 'Nous fixons votre prix' }, bewijs: incomeProof },
      ],
      procedures: [
        {
          naam: { nl: 'Aanmelden', fr: 'S’inscrire' },
          beschrijving: {
            nl: 'Bel of kom langs. We noteren je dieet, de dagen en hoe de bezorger binnen kan.',
            fr: 'Appelez ou passez. Nous notons votre régime, les jours et comment le livreur peut entrer.',
          },
        },
        {
          naam: { nl: 'Huisbezoek', fr: 'Visite à domicile' },
          beschrijving: {
            nl: 'Een medewerker komt langs en bepaalt je bijdrage.',
            fr: 'Un collaborateur passe et fixe votre contribution.',
          },
        },
        {
          naam: { nl: 'Levering', fr: 'Livraison' },
          beschrijving: {
            nl: 'De maaltijd komt op vaste uren. Afzeggen doe je ten laatste de dag vooraf.',
            fr: 'Le repas arrive à des heures fixes. Décommandez au plus tard la veille.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Prijs per maaltijd', fr: 'Prix par repas' },
          beschrijving: { nl: 'Tarief van de gemeente, volgens inkomen.', fr: 'Tarif de la commune, selon le revenu.' },
        },
      ],
      regelgeving: [
        { naam: { nl: 'Reglement maaltijden aan huis van het OCMW', fr: 'Règlement des repas à domicile du CPAS' } },
      ],
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
        fr: 'Si vous soignez longtemps à domicile un parent, un voisin ou un ami, ou recevez vous-même beaucoup d’aide, vous pouvez peut-être recevoir une prime communale d’aidant proche. Nous regardons aussi si vous avez droit au budget de soins flamand.',
        en: 'If you care for a relative, neighbour or friend at home long-term, or receive a lot of care yourself, you may get a municipal carer’s allowance. We also check the Flemish care budget.',
      },
      verdereBeschrijving: {
        nl: 'Het zorgbudget voor zwaar zorgbehoevenden komt van je zorgkas, niet van de gemeente, en gaat naar wie zorg nodig heeft. Er bestaan ook een zorgbudget voor ouderen en een voor personen met een handicap. Als mantelzorger kun je je laten erkennen via je ziekenfonds, ook om verlof te krijgen.',
        fr: 'Le budget de soins pour personnes fortement dépendantes vient de votre caisse d’assurance soins, pas de la commune, et va à qui a besoin de soins. Il existe aussi un budget de soins pour personnes âgées et un pour personnes handicapées. Comme aidant proche, vous pouvez vous faire reconnaître via votre mutualité, aussi pour obtenir un congé.',
      },
      uitzonderingen: {
        nl: 'Zorg in een woonzorgcentrum valt niet onder de mantelzorgpremie. Een officiële verpleegkundige of betaalde hulp telt niet als mantelzorger.',
        fr: 'Les soins en maison de repos ne donnent pas droit à la prime d’aidant proche. Un infirmier officiel ou une aide payée ne compte pas comme aidant proche.',
      },
      voorwaarden: [
        {
          naam: { nl: 'De zorgbehoevende woont in de gemeente', fr: 'La personne aidée habite la commune' },
          bewijs: {
            nl: 'Identiteitskaart van de zorgbehoevende en van de mantelzorger',
            fr: 'Carte d’identité de la personne aidée et de l’aidant proche',
            en: 'Identity cards of the person cared for and the carer',
            de: 'Personalausweis der pflegebedürftigen Person und der Pflegeperson',
          },
        },
        {
          naam: { nl: 'Er is een grote zorgnood', fr: 'Le besoin de soins est grand' },
          bewijs: {
            nl: 'Attest van de zorgnood (BelRAI Screener, zorgbudget of erkende handicap)',
            fr: 'Attestation du besoin de soins (BelRAI Screener, budget de soins ou handicap reconnu)',
            en: 'Proof of care needs (BelRAI Screener, care budget or recognised disability)',
            de: 'Nachweis des Pflegebedarfs (BelRAI Screener, Pflegebudget oder anerkannte Behinderung)',
          },
        },
        {
          naam: { nl: 'De premie kan worden gestort', fr: 'La prime peut être versée' },
          bewijs: {
            nl: 'Rekeningnummer van wie de premie krijgt',
            fr: 'Numéro de compte du bénéficiaire',
            en: 'Account number of the person receiving the allowance',
            de: 'Kontonummer der empfangenden Person',
          },
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Vul het formulier in; wij helpen bij de attesten.',
            fr: 'Remplissez le formulaire ; nous aidons pour les attestations.',
          },
        },
        {
          naam: { nl: 'Onderzoek', fr: 'Examen' },
          beschrijving: {
            nl: 'De sociale dienst kijkt na of de zorgnood en de relatie kloppen, soms met een huisbezoek.',
            fr: 'Le service social vérifie si le besoin de soins et la relation sont exacts, parfois par une visite à domicile.',
          },
        },
        {
          naam: { nl: 'Uitbetaling', fr: 'Paiement' },
          beschrijving: {
            nl: 'De gemeente beslist en stort. Meld elke wijziging, ook een opname of overlijden.',
            fr: 'La commune décide et verse. Signalez tout changement, aussi une hospitalisation ou un décès.',
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
        {
          naam: {
            nl: 'Reglement mantelzorgpremie van de gemeente',
            fr: 'Règlement de la prime d’aidant proche de la commune',
          },
        },
        {
          naam: {
            nl: 'Decreet van 18 mei 2018 houdende de Vlaamse sociale bescherming',
            fr: 'Décret flamand du 18 mai 2018 relatif à la protection sociale flamande',
          },
        },
        {
          naam: {
            nl: 'Wet van 12 mei 2014 betreffende de erkenning van de mantelzorger die een persoon met een grote zorgbehoefte bijstaat',
            fr: 'Loi du 12 mai 2014 relative à la reconnaissance de l’aidant proche aidant une personne en situation de grande dépendance',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Vlaamse sociale bescherming', fr: 'Protection sociale flamande' },
          url: 'https://www.vlaamsesocialebescherming.be',
        },
      ],
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
        fr: 'Le Service fédéral des Pensions examine et paie votre pension. Vous pouvez faire la demande vous-même sur mypension.be ; si cela ne va pas, nous l’introduisons pour vous.',
        en: 'The Federal Pensions Service examines and pays your pension. You can apply yourself on mypension.be; if that is difficult, we submit it for you.',
      },
      verdereBeschrijving: {
        nl: 'Woon je in België en bereik je de wettelijke leeftijd (66 jaar, vanaf 2030 67 jaar), dan onderzoekt de Pensioendienst je recht meestal automatisch. Een vervroegd pensioen vraag je zelf aan, ten vroegste een jaar voor de gewenste datum. Je kunt bellen naar de gratis Pensioenlijn 1765.',
        fr: 'Si vous habitez en Belgique et atteignez l’âge légal (66 ans, 67 ans à partir de 2030), le Service des Pensions examine en général votre droit d’office. Une pension anticipée se demande, au plus tôt un an avant la date souhaitée. Vous pouvez appeler la ligne Pension gratuite 1765.',
      },
      uitzonderingen: {
        nl: 'Woon je in het buitenland of werkte je er, of ben je ambtenaar of zelfstandige, dan kan het dossier langer duren. Een overlevingspensioen na het overlijden van je partner vraag je soms zelf aan.',
        fr: 'Si vous habitez ou avez travaillé à l’étranger, ou êtes fonctionnaire ou indépendant, le dossier peut durer plus longtemps. Une pension de survie après le décès de votre partenaire se demande parfois.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je komt zelf, of met een volmacht', fr: 'Vous venez vous-même, ou avec une procuration' },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'Je komt voor iemand anders', fr: 'Vous venez pour quelqu’un d’autre' },
          bewijs: powerOfAttorney,
        },
        {
          naam: { nl: 'We kunnen je loopbaan nakijken', fr: 'Nous pouvons vérifier votre carrière' },
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
          naam: { nl: 'Je loopbaan nakijken', fr: 'Vérifier votre carrière' },
          beschrijving: {
            nl: 'Bekijk op mypension.be je datum en raming. Klopt je loopbaan niet, meld dat dan.',
            fr: 'Regardez sur mypension.be votre date et votre estimation. Si votre carrière n’est pas exacte, signalez-le.',
          },
          websites: [{ naam: { nl: 'mypension.be', fr: 'mypension.be' }, url: 'https://www.mypension.be' }],
        },
        {
          naam: { nl: 'Aanvraag', fr: 'Demande' },
          beschrijving: {
            nl: 'We sturen de aanvraag elektronisch en je krijgt een ontvangstbewijs.',
            fr: 'Nous envoyons la demande par voie électronique et vous recevez un accusé de réception.',
          },
        },
        {
          naam: { nl: 'Beslissing', fr: 'Décision' },
          beschrijving: {
            nl: 'De Pensioendienst stuurt je de beslissing. Ga je niet akkoord, dan kun je in beroep gaan bij de arbeidsrechtbank.',
            fr: 'Le Service des Pensions vous envoie la décision. Si vous n’êtes pas d’accord, vous pouvez faire recours auprès du tribunal du travail.',
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
        {
          naam: {
            nl: 'Koninklijk besluit nr. 50 van 24 oktober 1967 betreffende het rust- en overlevingspensioen voor werknemers',
            fr: 'Arrêté royal n° 50 du 24 octobre 1967 relatif à la pension de retraite et de survie des travailleurs salariés',
          },
        },
      ],
      websites: [{ naam: { nl: 'mypension.be', fr: 'mypension.be' }, url: 'https://www.mypension.be' }],
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
        fr: 'Si à l’âge légal de la pension vous avez une pension trop basse ou aucune, le Service fédéral des Pensions peut vous donner une garantie de revenus. Nous aidons pour la demande.',
        en: 'If on reaching pension age your pension is too low or you have none, the Federal Pensions Service can grant a guaranteed income. We help you apply.',
      },
      verdereBeschrijving: {
        nl: 'De Pensioendienst kijkt naar de inkomsten en het vermogen van jou en van de persoon met wie je woont. Krijg je een pensioen, leefloon of een uitkering voor personen met een handicap, dan onderzoekt hij het recht vaak zelf.',
        fr: 'Le Service des Pensions regarde les revenus et le patrimoine, les vôtres et ceux de la personne avec qui vous habitez. Si vous recevez une pension, un revenu d’intégration ou une allocation pour personnes handicapées, il examine souvent le droit d’office.',
      },
      uitzonderingen: {
        nl: 'Een verblijf in het buitenland mag maar kort duren en moet je melden. De Pensioendienst controleert of je werkelijk in België verblijft. Voor sommige nationaliteiten gelden extra voorwaarden.',
        fr: 'Un séjour à l’étranger doit rester court et être signalé. Le Service des Pensions contrôle si vous résidez vraiment en Belgique. Pour certaines nationalités, d’autres conditions s’ajoutent.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt de wettelijke pensioenleeftijd', fr: 'Vous avez l’âge légal de la pension' },
          beschrijving: {
            nl: '66 jaar sinds februari 2025; vanaf februari 2030 67 jaar.',
            fr: '66 ans depuis février 2025 ; 67 ans à partir de février 2030.',
          },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'Je inkomen en vermogen zijn laag', fr: 'Votre revenu et votre patrimoine sont faibles' },
          bewijs: incomeProof,
        },
        {
          naam: { nl: 'De Pensioendienst kent je eigendommen', fr: 'Le Service des Pensions connaît vos propriétés' },
          bewijs: {
            nl: 'Gegevens over je eigendommen (kadastraal inkomen), spaargeld en verkopen van de laatste tien jaar',
            fr: 'Données sur vos biens immobiliers (revenu cadastral), épargne et ventes des dix dernières années',
            en: 'Details of property (cadastral income), savings and sales in the last ten years',
            de: 'Angaben zu Immobilien (Katastereinkommen), Ersparnissen und Verkäufen der letzten zehn Jahre',
          },
        },
        {
          naam: { nl: 'Je komt voor iemand anders', fr: 'Vous venez pour quelqu’un d’autre' },
          bewijs: powerOfAttorney,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Op mypension.be, bij de Pensioendienst of bij ons. Je krijgt een ontvangstbewijs.',
            fr: 'Sur mypension.be, au Service des Pensions ou chez nous. Vous recevez un accusé de réception.',
          },
          websites: [{ naam: { nl: 'mypension.be', fr: 'mypension.be' }, url: 'https://www.mypension.be' }],
        },
        {
          naam: { nl: 'Onderzoek', fr: 'Examen' },
          beschrijving: {
            nl: 'De Pensioendienst vraagt je bijkomende formulieren over inkomsten en woonst.',
            fr: 'Le Service des Pensions vous demande des formulaires sur vos revenus et votre résidence.',
          },
        },
        {
          naam: { nl: 'Beslissing', fr: 'Décision' },
          beschrijving: {
            nl: 'Je krijgt de beslissing met de post en kunt in beroep gaan bij de arbeidsrechtbank.',
            fr: 'Vous recevez la décision par la poste et pouvez faire recours auprès du tribunal du travail.',
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
        {
          naam: {
            nl: 'Wet van 22 maart 2001 tot instelling van een inkomensgarantie voor ouderen',
            fr: 'Loi du 22 mars 2001 instituant la garantie de revenus aux personnes âgées',
          },
        },
      ],
      websites: [{ naam: { nl: 'mypension.be', fr: 'mypension.be' }, url: 'https://www.mypension.be' }],
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
        fr: 'Vous vous inscrivez pour un logement social au registre central d’inscription de Flandre. La société de logement attribue les habitations ; nous vous aidons pour l’inscription.',
        en: 'You register for social rented housing in the Flemish central register. The housing company allocates homes; we help you register.',
      },
      verdereBeschrijving: {
        nl: 'Je kiest de gemeenten en soorten woning waar je wilt wonen. Wie minstens vijf opeenvolgende jaren in de voorbije tien jaar in de gemeente (of het werkingsgebied) woonde, krijgt voorrang bij de toewijzing (lokale binding). Daarna telt vooral de datum van inschrijving. Je moet je gegevens up-to-date houden, anders word je geschrapt.',
        fr: 'Vous choisissez les communes et les types de logement où vous voulez habiter. Qui a habité la commune (ou la zone d’activité) au moins cinq années consécutives au cours des dix dernières a priorité (lien local). Ensuite compte surtout la date d’inscription. Vous devez tenir vos données à jour, sinon vous êtes radié.',
      },
      uitzonderingen: {
        nl: 'Bij dringende nood (dakloos, onbewoonbaar verklaard, partnergeweld) kan een versnelde toewijzing, op voordracht van OCMW of CAW.',
        fr: 'En cas de besoin urgent (sans-abri, logement déclaré inhabitable, violence conjugale), une attribution accélérée est possible, sur présentation du CPAS ou du CAW.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je bent meerderjarig en ingeschreven', fr: 'Vous êtes majeur et inscrit' },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'Je inkomen ligt onder de grens', fr: 'Votre revenu est sous la limite' },
          bewijs: {
            nl: 'Je laatste aanslagbiljet of bewijs van je huidige inkomen',
            fr: 'Votre dernier avertissement-extrait de rôle ou preuve de vos revenus actuels',
            en: 'Latest tax assessment or proof of present income',
            de: 'Letzter Steuerbescheid oder Nachweis des heutigen Einkommens',
          },
        },
        {
          naam: {
            nl: 'Je hebt geen eigen woning of bouwgrond',
            fr: 'Vous n’avez pas de logement ni de terrain à bâtir',
          },
          bewijs: {
            nl: 'Bij een eigendom of echtscheiding: de documenten daarvan',
            fr: 'En cas de propriété ou divorce : les documents correspondants',
            en: 'If there is property or a divorce: those documents',
            de: 'Bei Eigentum oder Scheidung: die entsprechenden Unterlagen',
          },
        },
        {
          naam: { nl: 'Je kunt je aanmelden', fr: 'Vous pouvez vous inscrire' },
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
          naam: { nl: 'Inschrijven', fr: 'Inscrire' },
          beschrijving: {
            nl: 'Online met itsme of eID, of met hulp van OCMW of woonmaatschappij. Je krijgt een inschrijvingsbewijs.',
            fr: 'En ligne avec itsme ou eID, ou avec l’aide du CPAS ou de la société de logement. Vous recevez une preuve d’inscription.',
          },
          websites: [
            { naam: { nl: 'Sociaal huren', fr: 'Location sociale' }, url: 'https://www.vlaanderen.be/sociaalhuren' },
          ],
        },
        {
          naam: { nl: 'Bijhouden', fr: 'Tenir à jour' },
          beschrijving: {
            nl: 'Meld verhuizing, gezinswijziging en inkomen. Antwoord op elke brief.',
            fr: 'Signalez déménagement, changement de famille et revenu. Répondez à chaque lettre.',
          },
        },
        {
          naam: { nl: 'Toewijzing', fr: 'Attribution' },
          beschrijving: {
            nl: 'De woonmaatschappij biedt een woning aan zodra je aan de beurt bent. Te vaak weigeren kan schrapping geven.',
            fr: 'La société de logement propose une habitation dès que c’est votre tour. Refuser trop souvent peut mener à la radiation.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: { nl: 'Inschrijven kost niets.', fr: 'S’inscrire ne coûte rien.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Vlaamse Codex Wonen van 2021, boek 6 (sociale huur)',
            fr: 'Code flamand du Logement de 2021, livre 6 (location sociale)',
          },
        },
      ],
      websites: [
        { naam: { nl: 'Sociaal huren', fr: 'Location sociale' }, url: 'https://www.vlaanderen.be/sociaalhuren' },
      ],
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
        fr: 'Si vous avez pour un temps trop peu pour acheter à manger, vous pouvez être orienté vers la distribution alimentaire ou l’épicerie sociale. En cas d’urgence, nous vous aidons le jour même.',
        en: 'If you temporarily cannot buy enough food, you can get a referral to the food bank or social grocery. In urgent need we help you the same day.',
      },
      uitzonderingen: {
        nl: 'Je hoeft geen leefloon te hebben. Ook wie werkt of een uitkering heeft, kan tijdelijk recht hebben. Voor baby’s en dieetvoeding zoeken we een aparte oplossing.',
        fr: 'Il ne faut pas avoir un revenu d’intégration. Qui travaille ou a une allocation peut aussi y avoir droit pour un temps. Pour les bébés et les régimes, nous cherchons une solution à part.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont in de gemeente', fr: 'Vous habitez la commune' }, bewijs: identityCard },
        {
          naam: { nl: 'Je inkomen is te laag voor je kosten', fr: 'Votre revenu est trop bas pour vos frais' },
          bewijs: incomeProof,
        },
        { naam: { nl: 'We zien je kosten', fr: 'Nous voyons vos frais' }, bewijs: openBills },
      ],
      procedures: [
        {
          naam: { nl: 'Gesprek', fr: 'Entretien' },
          beschrijving: {
            nl: 'De maatschappelijk werker bekijkt je situatie en andere rechten.',
            fr: 'L’assistant social examine votre situation et vos autres droits.',
          },
        },
        {
          naam: { nl: 'Verwijzing', fr: 'Orientation' },
          beschrijving: {
            nl: 'Je krijgt een toegangskaart met plaats, uren en hoelang.',
            fr: 'Vous recevez une carte d’accès avec l’endroit, les heures et la durée.',
          },
        },
        {
          naam: { nl: 'Evaluatie', fr: 'Évaluation' },
          beschrijving: {
            nl: 'Na een periode bespreken we samen of de hulp nog nodig is.',
            fr: 'Après une période, nous voyons ensemble si l’aide est encore nécessaire.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis of kleine bijdrage', fr: 'Gratuit ou petite contribution' },
          beschrijving: {
            nl: 'Een voedselpakket is gratis. In de sociale kruidenier betaal je een kleine prijs.',
            fr: 'Un colis alimentaire est gratuit. À l’épicerie sociale, vous payez un petit prix.',
          },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn',
            fr: 'Loi organique du 8 juillet 1976 des centres publics d’action sociale',
          },
        },
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
        fr: 'Un avocat donne à sa permanence un bref premier avis gratuit sur vos droits : loyer, travail, divorce, dettes, voisins ou séjour. Vous recevez des explications et une orientation, pas un traitement complet.',
        en: 'At the lawyer’s session you get a short first advice free of charge: rent, work, divorce, debts, neighbours or residence. You get explanation and referral, not full representation.',
      },
      uitzonderingen: {
        nl: 'Heb je een procedure nodig en een laag inkomen, dan kan het bureau voor juridische bijstand je een pro-Deoadvocaat geven (geheel of gedeeltelijk gratis). Bij dreigend gevaar of geweld: 112, of 1712 voor hulp bij geweld.',
        fr: 'Si vous avez besoin d’une procédure et un faible revenu, le bureau d’aide juridique peut vous donner un avocat pro deo (gratuit en tout ou en partie). En cas de danger ou de violence : 112, ou 1712 pour une aide en cas de violence.',
      },
      voorwaarden: [
        {
          naam: { nl: 'Je hebt een juridische vraag', fr: 'Vous avez une question juridique' },
          beschrijving: {
            nl: 'Eerstelijnsadvies is voor iedereen, ongeacht je inkomen.',
            fr: 'L’avis de première ligne est pour tout le monde, quel que soit votre revenu.',
          },
          bewijs: identityCard,
        },
        {
          naam: { nl: 'De advocaat moet je situatie kunnen lezen', fr: 'L’avocat doit pouvoir lire votre situation' },
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
          naam: { nl: 'Afspraak maken', fr: 'Prendre rendez-vous' },
          beschrijving: {
            nl: 'Maak een afspraak voor de volgende zitdag; het gesprek duurt ongeveer een kwartier.',
            fr: 'Prenez rendez-vous pour la prochaine permanence ; l’entretien dure environ un quart d’heure.',
          },
        },
        {
          naam: { nl: 'Advies', fr: 'Avis' },
          beschrijving: {
            nl: 'De advocaat legt je rechten uit en zegt wat je best eerst doet.',
            fr: 'L’avocat explique vos droits et dit ce qu’il vaut mieux faire d’abord.',
          },
        },
        {
          naam: { nl: 'Vervolg', fr: 'Suite' },
          beschrijving: {
            nl: 'Is er meer nodig, dan krijg je een verwijzing, bijvoorbeeld naar het bureau voor juridische bijstand.',
            fr: 'S’il faut plus, vous êtes orienté, par exemple vers le bureau d’aide juridique.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Gratis', fr: 'Gratuit' },
          beschrijving: { nl: 'Het eerste advies is altijd gratis.', fr: 'Le premier avis est toujours gratuit.' },
        },
      ],
      regelgeving: [
        {
          naam: {
            nl: 'Decreet van 26 april 2019 houdende de justitiehuizen en de juridische eerstelijnsbijstand',
            fr: 'Décret flamand du 26 avril 2019 relatif aux maisons de justice et à l’aide juridique de première ligne',
          },
        },
      ],
      websites: [
        {
          naam: { nl: 'Advocaten in Vlaanderen', fr: 'Avocats en Flandre (Advocaat.be)' },
          url: 'https://www.advocaat.be',
        },
      ],
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
        fr: 'Avec une téléalarme, vous appuyez en cas de chute ou de détresse sur un bouton au cou ou au poignet. Une centrale prévient vos personnes de contact ou les secours. Vous louez l’appareil à la commune ou à votre mutualité.',
        en: 'With a personal alarm you press a button around your neck or wrist in case of a fall or emergency. A control centre warns your contacts or the emergency services.',
      },
      uitzonderingen: {
        nl: 'Geen vaste telefoonlijn? Er bestaan toestellen met een simkaart. Sommige mensen kunnen een tegemoetkoming van hun ziekenfonds krijgen. Bij een acute noodsituatie bel je 112.',
        fr: 'Pas de ligne fixe ? Il existe des appareils avec carte SIM. Certaines personnes reçoivent une intervention de leur mutualité. En cas d’urgence aiguë, appelez le 112.',
      },
      voorwaarden: [
        { naam: { nl: 'Je woont in de gemeente', fr: 'Vous habitez la commune' }, bewijs: identityCard },
        {
          naam: { nl: 'Er zijn contactpersonen met een sleutel', fr: 'Il y a des personnes de contact avec une clé' },
          bewijs: {
            nl: 'Namen en telefoonnummers van minstens twee contactpersonen dicht bij je, met een sleutel',
            fr: 'Noms et numéros d’au moins deux personnes de contact proches, avec une clé',
            en: 'Names and numbers of at least two contacts nearby who have a key',
            de: 'Namen und Nummern von mindestens zwei Kontaktpersonen in der Nähe mit Schlüssel',
          },
        },
        {
          naam: {
            nl: 'We kennen je gezondheid en telefoonverbinding',
            fr: 'Nous connaissons votre santé et votre connexion téléphonique',
          },
          bewijs: careNeeds,
        },
        {
          naam: { nl: 'Je vraagt het voor iemand anders', fr: 'Vous le demandez pour quelqu’un d’autre' },
          bewijs: powerOfAttorney,
        },
      ],
      procedures: [
        {
          naam: { nl: 'Aanvragen', fr: 'Demander' },
          beschrijving: {
            nl: 'Aan het loket of telefonisch, ook door een familielid.',
            fr: 'Au guichet ou par téléphone, aussi par un membre de la famille.',
          },
        },
        {
          naam: { nl: 'Plaatsing', fr: 'Installation' },
          beschrijving: {
            nl: 'Een medewerker installeert het toestel, test het met jou en de contactpersonen.',
            fr: 'Un collaborateur installe l’appareil et le teste avec vous et les personnes de contact.',
          },
        },
        {
          naam: { nl: 'Gebruik', fr: 'Usage' },
          beschrijving: {
            nl: 'Draag de knop altijd, ook in de badkamer. Test maandelijks.',
            fr: 'Portez toujours le bouton, aussi dans la salle de bains. Testez chaque mois.',
          },
        },
      ],
      kosten: [
        {
          naam: { nl: 'Huur per maand', fr: 'Location par mois' },
          beschrijving: {
            nl: 'Tarief van de gemeente, met een verminderd tarief bij een laag inkomen.',
            fr: 'Tarif de la commune, avec un tarif réduit pour un faible revenu.',
          },
        },
      ],
      regelgeving: [{ naam: { nl: 'Reglement personenalarm van het OCMW', fr: 'Règlement de la téléalarme du CPAS' } }],
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

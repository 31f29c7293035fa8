import type { ProductContent } from '#domain/product/product.ts'

export const bouwplannenBespreken: ProductContent = {
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
}

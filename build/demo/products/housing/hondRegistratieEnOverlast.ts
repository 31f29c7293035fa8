import type { ProductContent } from '#domain/product/product.ts'

export const hondRegistratieEnOverlast: ProductContent = {
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
}

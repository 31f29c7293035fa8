import type { ProductContent } from '#domain/product/product.ts'
import { associationDetails } from './shared.ts'

export const erkenningVereniging: ProductContent = {
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
}

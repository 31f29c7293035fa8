import type { ProductContent } from '#domain/product/product.ts'
import { reducedRateProof } from './shared.ts'

export const bibliotheekkaart: ProductContent = {
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
}

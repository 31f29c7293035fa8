import type { ProductContent } from '#domain/product/product.ts'
import { free, step, welcomeDesk } from './shared.ts'

export const meldingStraatlamp: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Defecte straatlamp melden',
      fr: 'Signaler un lampadaire défectueux',
      en: 'Report a broken street light',
      de: 'Defekte Straßenlaterne melden',
    },
    beschrijving: {
      nl: 'Brandt een straatlamp niet, knippert ze of is de paal beschadigd? Meld het met het nummer op de paal, dan laat de netbeheerder ze herstellen.',
      fr: 'Un lampadaire ne brûle pas, clignote ou son poteau est abîmé ? Signalez-le avec le numéro du poteau ; le gestionnaire du réseau le fera réparer.',
      en: 'Is a street light out, flickering or is the pole damaged? Report it with the number on the pole and the network operator will have it repaired.',
    },
    verdereBeschrijving: {
      nl: 'Fluvius onderhoudt de straatverlichting in Vlaanderen. Je meldt een kapotte lamp zelf op de website van Fluvius, of wij doen het samen met jou aan het onthaal.',
      fr: 'Fluvius entretient l’éclairage public en Flandre. Vous signalez une panne vous-même sur le site de Fluvius, ou nous le faisons avec vous à l’accueil.',
    },
    uitzonderingen: {
      nl: 'Hangen er draden los of dreigt een paal te vallen, raak dan niets aan en bel 112. Is een hele straat donker, dan kan dat een gepland brandschema of een stroomstoring zijn. Lampen langs gewestwegen, autosnelwegen en op privédomein hebben een andere beheerder.',
      fr: 'Si des fils pendent ou si un poteau menace de tomber, ne touchez à rien et appelez le 112. Si toute une rue est dans le noir, c’est peut-être l’horaire prévu ou une panne de courant. Les lampadaires le long des routes régionales, des autoroutes et sur terrain privé ont un autre gestionnaire.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je weet welke lamp het is', fr: 'Vous savez de quel lampadaire il s’agit' },
        bewijs: {
          nl: 'Het nummer op de paal, of anders de straat en het dichtstbijzijnde huisnummer',
          fr: 'Le numéro sur le poteau, ou sinon la rue et le numéro de maison le plus proche',
          en: 'The number on the pole, or else the street and the nearest house number',
          de: 'Die Nummer am Mast, sonst Straße und nächste Hausnummer',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Nummer noteren', fr: 'Noter le numéro' },
        {
          nl: 'Kijk op de sticker of het plaatje op de paal.',
          fr: 'Regardez l’autocollant ou la plaquette sur le poteau.',
        },
      ),
      step(
        { nl: 'Melden', fr: 'Déclarer' },
        {
          nl: 'Meld het online bij Fluvius, of geef het door aan het onthaal.',
          fr: 'Signalez-le en ligne à Fluvius, ou dites-le à l’accueil.',
        },
      ),
      step(
        { nl: 'Opvolgen', fr: 'Suivre' },
        {
          nl: 'Laat je mailadres achter als je bericht wilt krijgen over de herstelling.',
          fr: 'Laissez votre adresse e-mail si vous voulez des nouvelles de la réparation.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [],
    websites: [
      { naam: { nl: 'Fluvius: straatverlichting', fr: 'Fluvius : éclairage public' }, url: 'https://www.fluvius.be' },
    ],
    themas: ['MobiliteitOpenbareWerken', 'MilieuEnergie'],
    doelgroepen: ['Burger', 'Onderneming', 'Vereniging'],
    zoektermen: [
      'lantaarn kapot',
      'straatlicht',
      'lamp brandt niet',
      'lantaarnpaal',
      'donkere straat',
      'straatverlichting',
      'éclairage public',
      'street light',
      'straßenlaterne',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    ...welcomeDesk,
    department: 'mobility',
    backups: ['staff:bilal', 'staff:geert'],
    leadTime: { value: 10, unit: 'workingDays' },
    channels: ['onSite', 'phone', 'online'],
    duration: 3,
    remarks:
      'Zoek eerst of de lamp al gemeld is. Zonder paalnummer lukt het met de kaart: laat de burger de lamp aanwijzen. Andere meldingen (put in de weg, sluikstort) gaan via het meldingsformulier met plaats en foto. Bij gevaar eerst 112, dan pas registreren.',
    reviewOn: '2027-10-01',
    bundles: [],
  },
}

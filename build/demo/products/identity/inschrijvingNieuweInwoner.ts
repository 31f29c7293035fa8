import type { ProductContent } from '#domain/product/product.ts'
import { identityCounter, lawPopulationRegisters, passportPhoto, step } from './shared.ts'

export const inschrijvingNieuweInwoner: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Inschrijving uit het buitenland',
      fr: 'Inscription en venant de l’étranger',
      en: 'Registration on arrival from abroad',
      de: 'Anmeldung bei Zuzug aus dem Ausland',
    },
    beschrijving: {
      nl: 'Kom je vanuit het buitenland in Lindegem wonen, dan schrijf je je in bij de gemeente. Welke stukken nodig zijn, hangt af van je nationaliteit en de reden van je verblijf.',
      fr: 'Si vous venez de l’étranger habiter à Lindegem, vous vous inscrivez à la commune. Les pièces nécessaires dépendent de votre nationalité et de la raison de votre séjour.',
      en: 'If you move to Lindegem from abroad, you register with the municipality. The documents needed depend on your nationality and the reason for your stay.',
    },
    verdereBeschrijving: {
      nl: 'Burgers van de Europese Unie die langer dan drie maanden blijven, vragen binnen drie maanden na aankomst een verklaring van inschrijving aan. Wie met een visum voor lang verblijf (visum D) aankomt, meldt zich binnen acht werkdagen. Belgen die terugkeren, geven hun adres aan zoals bij een gewone verhuizing.',
      fr: 'Les citoyens de l’Union européenne qui restent plus de trois mois demandent une attestation d’enregistrement dans les trois mois après leur arrivée. Qui arrive avec un visa de long séjour (visa D) se présente dans les huit jours ouvrables. Les Belges qui reviennent déclarent leur adresse comme pour un déménagement ordinaire.',
    },
    uitzonderingen: {
      nl: 'Kom je uit een andere Belgische gemeente, dan volstaat een adreswijziging. Kom je korter dan drie maanden, dan doe je alleen een melding van aanwezigheid, tenzij je in een hotel of ander logies verblijft.',
      fr: 'Si vous venez d’une autre commune belge, un changement d’adresse suffit. Si vous venez pour moins de trois mois, vous faites seulement une déclaration de présence, sauf si vous logez à l’hôtel ou dans un autre hébergement.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je kunt je identiteit en nationaliteit aantonen',
          fr: 'Vous pouvez prouver votre identité et votre nationalité',
        },
        bewijs: {
          nl: 'Je geldige nationale identiteitskaart of paspoort, met visum als je dat nodig hebt',
          fr: 'Votre carte d’identité nationale ou passeport valable, avec visa si nécessaire',
          en: 'Your valid national identity card or passport, with visa if required',
          de: 'Ihr gültiger Personalausweis oder Reisepass, mit Visum falls erforderlich',
        },
      },
      {
        naam: { nl: 'Je hebt een adres in Lindegem', fr: 'Vous avez une adresse à Lindegem' },
        bewijs: {
          nl: 'Je huurcontract, eigendomsakte of een verklaring van de bewoner bij wie je intrekt',
          fr: 'Votre bail, titre de propriété ou une déclaration de l’habitant qui vous héberge',
          en: 'Your rental contract, deed of ownership or a statement by the resident you move in with',
          de: 'Ihr Mietvertrag, Eigentumsnachweis oder eine Erklärung des Bewohners, bei dem Sie einziehen',
        },
      },
      {
        naam: { nl: 'Je toont je gezinstoestand aan', fr: 'Vous prouvez votre situation de famille' },
        beschrijving: {
          nl: 'Buitenlandse akten moeten vaak gelegaliseerd en door een beëdigd vertaler vertaald zijn.',
          fr: 'Les actes étrangers doivent souvent être légalisés et traduits par un traducteur juré.',
        },
        bewijs: {
          nl: 'Geboorteakte en huwelijks- of echtscheidingsakte, zo nodig gelegaliseerd en vertaald',
          fr: 'Acte de naissance et acte de mariage ou de divorce, si nécessaire légalisés et traduits',
          en: 'Birth certificate and marriage or divorce certificate, legalised and translated if required',
          de: 'Geburtsurkunde und Heirats- oder Scheidungsurkunde, falls erforderlich legalisiert und übersetzt',
        },
      },
      { naam: { nl: 'Je hebt een pasfoto', fr: 'Vous avez une photo d’identité' }, bewijs: passportPhoto },
      {
        naam: { nl: 'Je toont de reden van je verblijf aan', fr: 'Vous prouvez la raison de votre séjour' },
        bewijs: {
          nl: 'Bewijs van werk, studie, gezinshereniging of voldoende middelen',
          fr: 'Preuve d’emploi, d’études, de regroupement familial ou de ressources suffisantes',
          en: 'Proof of work, study, family reunification or sufficient means',
          de: 'Nachweis über Arbeit, Studium, Familienzusammenführung oder ausreichende Mittel',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Afspraak maken', fr: 'Prendre rendez-vous' },
        {
          nl: 'Alle gezinsleden die worden ingeschreven, komen mee naar de afspraak.',
          fr: 'Tous les membres de la famille à inscrire viennent au rendez-vous.',
        },
      ),
      step(
        { nl: 'Dossier openen', fr: 'Ouvrir le dossier' },
        {
          nl: 'We kijken de stukken na en geven je een ontvangstbewijs met wat nog ontbreekt.',
          fr: 'Nous vérifions les pièces et vous donnons un reçu avec ce qui manque encore.',
        },
      ),
      step(
        { nl: 'Woonstcontrole', fr: 'Contrôle du domicile' },
        { nl: 'De wijkagent komt langs op je adres.', fr: 'L’agent de quartier passe à votre adresse.' },
      ),
      step(
        { nl: 'Inschrijving en kaart', fr: 'Inscription et carte' },
        {
          nl: 'Na goedkeuring word je ingeschreven en kun je een verblijfskaart aanvragen.',
          fr: 'Après accord, vous êtes inscrit et pouvez demander une carte de séjour.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Inschrijving', fr: 'Inscription' },
        { nl: 'De inschrijving zelf is gratis.', fr: 'L’inscription même est gratuite.' },
      ),
      step(
        { nl: 'Verblijfskaart', fr: 'Carte de séjour' },
        {
          nl: 'Federale productiekost plus het tarief van de gemeente. Voor sommige verblijfsaanvragen is er ook een federale bijdrage, die je vooraf betaalt.',
          fr: 'Coût de fabrication fédéral plus le tarif de la commune. Pour certaines demandes de séjour, il y a aussi une contribution fédérale, que vous payez à l’avance.',
        },
      ),
    ],
    regelgeving: [
      lawPopulationRegisters,
      {
        naam: {
          nl: 'Wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen',
          fr: 'Loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers',
        },
      },
    ],
    websites: [{ naam: { nl: 'Dienst Vreemdelingenzaken', fr: 'Office des étrangers' }, url: 'https://dofi.ibz.be' }],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'nieuw in belgië',
      'aanmelden',
      'bijlage 19',
      'komen wonen',
      'eerste inschrijving',
      'registration',
      'inscription commune',
      'anmeldung',
      'register as resident',
    ],
    type: 'Bewijs',
  },
  local: {
    ...identityCounter,
    level: 4,
    channels: ['onSite'],
    appointment: 'always',
    duration: 45,
    remarks:
      'Geef aan het onthaal de stukkenlijst in de taal van de bezoeker mee en noteer nationaliteit, visum en aankomstdatum bij de afspraak: de termijnen lopen vanaf aankomst. Loopt een termijn deze week af, dan vandaag nog een melding laten doen. Verwijs voor Nederlandse les en inburgering warm door naar Welzijn.',
    reviewOn: '2027-02-01',
    bundles: ['newResident'],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { identityCounter, passportPhoto, step } from './shared.ts'

export const vreemdelingenkaart: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Elektronische vreemdelingenkaart aanvragen of vernieuwen',
      fr: 'Demander ou renouveler une carte électronique pour étrangers',
      en: 'Apply for or renew a residence card for foreign nationals',
      de: 'Elektronische Ausländerkarte beantragen oder erneuern',
    },
    beschrijving: {
      nl: 'Wie niet de Belgische nationaliteit heeft en langer dan drie maanden in België mag verblijven, krijgt een elektronische verblijfskaart. De soort kaart hangt af van je verblijfsstatuut.',
      fr: 'Toute personne qui n’a pas la nationalité belge et peut séjourner plus de trois mois en Belgique reçoit une carte de séjour électronique. Le type de carte dépend de votre statut de séjour.',
      en: 'If you are not Belgian and may stay in Belgium for more than three months, you receive an electronic residence card. The type depends on your residence status.',
    },
    verdereBeschrijving: {
      nl: 'Een kaart voor beperkt verblijf (A-kaart) vraag je opnieuw aan tussen de 45ste en de 30ste dag voor ze vervalt; de Dienst Vreemdelingenzaken kan daarbij stukken vragen. Voor kaarten van onbeperkt verblijf krijg je een oproeping.',
      fr: 'Une carte de séjour limité (carte A) se redemande entre le 45e et le 30e jour avant son expiration ; l’Office des étrangers peut demander des pièces. Pour les cartes de séjour illimité, vous recevez une convocation.',
    },
    uitzonderingen: {
      nl: 'Ben je je kaart kwijt of is ze gestolen, dan doe je altijd eerst aangifte bij de politie. Eerste inschrijving in België? Zie Inschrijving uit het buitenland.',
      fr: 'Si votre carte est perdue ou volée, faites toujours d’abord une déclaration à la police. Première inscription en Belgique ? Voyez l’inscription depuis l’étranger.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je hebt een wettig verblijf en bent ingeschreven in Lindegem',
          fr: 'Vous avez un séjour légal et êtes inscrit à Lindegem',
        },
        bewijs: {
          nl: 'Je huidige verblijfskaart en je nationaal paspoort of identiteitskaart',
          fr: 'Votre titre de séjour actuel et votre passeport national ou carte d’identité',
          en: 'Your current residence card and your national passport or identity card',
          de: 'Ihre aktuelle Aufenthaltskarte und Ihr Reisepass oder Personalausweis',
        },
      },
      {
        naam: { nl: 'Je hebt een goedgekeurde pasfoto', fr: 'Vous avez une photo d’identité conforme' },
        bewijs: passportPhoto,
      },
      {
        naam: {
          nl: 'Je voldoet nog aan de voorwaarden van je statuut',
          fr: 'Vous remplissez encore les conditions de votre statut',
        },
        beschrijving: {
          nl: 'Bijvoorbeeld werk, studie, gezinshereniging of voldoende middelen.',
          fr: 'Par exemple travail, études, regroupement familial ou moyens suffisants.',
        },
        bewijs: {
          nl: 'De stukken die in je beslissing of oproepingsbrief staan (arbeidscontract, bewijs van inschrijving …)',
          fr: 'Les documents indiqués dans votre décision ou convocation (contrat de travail, attestation d’inscription …)',
          en: 'The documents named in your decision or invitation (work contract, proof of enrolment …)',
          de: 'Die in Ihrem Bescheid oder Ihrer Einladung genannten Unterlagen (Arbeitsvertrag, Immatrikulation …)',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Afspraak maken', fr: 'Prendre rendez-vous' },
        {
          nl: 'Maak op tijd een afspraak en lees na welke stukken je moet meebrengen.',
          fr: 'Prenez rendez-vous à temps et lisez quelles pièces vous devez apporter.',
        },
      ),
      step(
        { nl: 'Aanvraag indienen', fr: 'Introduire la demande' },
        {
          nl: 'We kijken de stukken na, nemen vingerafdrukken en sturen zo nodig je dossier naar de Dienst Vreemdelingenzaken.',
          fr: 'Nous vérifions les pièces, prenons les empreintes et envoyons au besoin votre dossier à l’Office des étrangers.',
        },
      ),
      step(
        { nl: 'Codes ontvangen', fr: 'Recevoir les codes' },
        {
          nl: 'Na goedkeuring wordt de kaart gemaakt en krijg je thuis een brief met de codes.',
          fr: 'Après accord, la carte est fabriquée et vous recevez chez vous une lettre avec les codes.',
        },
      ),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Kom de kaart persoonlijk afhalen en activeren.',
          fr: 'Venez en personne retirer et activer la carte.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Kaart', fr: 'Carte' },
        {
          nl: 'De prijs hangt af van de soort kaart: federale productiekost plus het tarief van de gemeente.',
          fr: 'Le prix dépend du type de carte : coût de fabrication fédéral plus le tarif de la commune.',
        },
      ),
      step(
        { nl: 'Verlenging van beperkt verblijf', fr: 'Prolongation d’un séjour limité' },
        {
          nl: 'Voor sommige statuten vraagt de gemeente een extra retributie.',
          fr: 'Pour certains statuts, la commune demande une redevance supplémentaire.',
        },
      ),
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen',
          fr: 'Loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers',
        },
      },
      {
        naam: {
          nl: 'Koninklijk besluit van 8 oktober 1981 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen',
          fr: 'Arrêté royal du 8 octobre 1981 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers',
        },
      },
    ],
    websites: [{ naam: { nl: 'Dienst Vreemdelingenzaken', fr: 'Office des étrangers' }, url: 'https://dofi.ibz.be' }],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'verblijfskaart',
      'verblijfsvergunning',
      'a kaart',
      'f kaart',
      'eu kaart',
      'residence permit',
      'titre de séjour',
      'oranje kaart',
      'aufenthalt',
      'papieren verlengen',
    ],
    type: 'Bewijs',
  },
  local: {
    ...identityCounter,
    level: 4,
    leadTime: { value: 20, unit: 'workingDays' },
    channels: ['onSite'],
    appointment: 'always',
    duration: 30,
    remarks:
      'Kijk aan het onthaal naar de letter en de vervaldatum van de kaart. Vervalt ze binnen de week, geef dan de eerstvolgende afspraak en verwittig Dirk: er kan een bijlage 15 nodig zijn om het verblijf te overbruggen. Vraag of er een tolk nodig is en zet dat bij de afspraak.',
    reviewOn: '2027-02-01',
    bundles: ['newResident'],
  },
}

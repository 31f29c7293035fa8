import type { ProductContent } from '#domain/product/product.ts'
import { civilRegistryByAppointment, identityProof, step } from './shared.ts'

export const naamVoornaamWijzigen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Voornaam of familienaam wijzigen',
      fr: 'Changer de prénom ou de nom de famille',
      en: 'Change your first name or surname',
      de: 'Vorname oder Familienname ändern',
    },
    beschrijving: {
      nl: 'Je voornaam wijzig je bij de burgerlijke stand van je woonplaats. Sinds 1 juli 2024 kun je er ook één keer je familienaam wijzigen in de naam van (een van) je ouders.',
      fr: 'Vous changez de prénom à l’état civil de votre domicile. Depuis le 1er juillet 2024, vous pouvez aussi y changer une fois votre nom de famille en celui d’un de vos parents ou des deux.',
      en: 'You change your first name at the civil registry of your place of residence. Since 1 July 2024 you can also change your surname there once, to the name of (one of) your parents.',
    },
    verdereBeschrijving: {
      nl: 'Voor de familienaam kan het bij de gemeente als je meerderjarig of ontvoogd bent en kiest voor de naam van je ene ouder, je andere ouder of een combinatie van beide. Elke andere naam vraag je bij de dienst Naamsverandering van de FOD Justitie. Na de wijziging heb je een nieuwe identiteitskaart, reispas en rijbewijs nodig.',
      fr: 'Pour le nom de famille, c’est possible à la commune si vous êtes majeur ou émancipé et choisissez le nom d’un parent, celui de l’autre ou une combinaison des deux. Tout autre nom se demande au service Changement de nom du SPF Justice. Après le changement, il vous faut une nouvelle carte d’identité, un nouveau passeport et un nouveau permis de conduire.',
    },
    uitzonderingen: {
      nl: 'Wie zijn voornaam wijzigt omdat die niet overeenstemt met de beleefde genderidentiteit, betaalt hoogstens een tiende van het gewone tarief. Je minderjarige kinderen die je naam dragen, krijgen de nieuwe familienaam mee; vanaf 12 jaar moeten ze daarmee instemmen.',
      fr: 'Qui change de prénom parce qu’il ne correspond pas à l’identité de genre vécue paie au plus un dixième du tarif ordinaire. Vos enfants mineurs qui portent votre nom reçoivent le nouveau nom ; à partir de 12 ans, ils doivent y consentir.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent Belg, erkend vluchteling of staatloos en ingeschreven in Lindegem',
          fr: 'Vous êtes Belge, réfugié reconnu ou apatride et inscrit à Lindegem',
        },
        bewijs: identityProof,
      },
      {
        naam: {
          nl: 'De nieuwe voornaam zorgt niet voor verwarring en schaadt niemand',
          fr: 'Le nouveau prénom ne prête pas à confusion et ne nuit à personne',
        },
      },
      {
        naam: { nl: 'Je bent in het buitenland geboren', fr: 'Vous êtes né à l’étranger' },
        bewijs: {
          nl: 'Je geboorteakte, als je niet in België geboren bent',
          fr: 'Votre acte de naissance, si vous n’êtes pas né en Belgique',
          en: 'Your birth certificate, if you were not born in Belgium',
          de: 'Ihre Geburtsurkunde, falls Sie nicht in Belgien geboren sind',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Afspraak en verzoek', fr: 'Rendez-vous et demande' },
        {
          nl: 'Je legt je verzoek persoonlijk neer bij de ambtenaar van de burgerlijke stand.',
          fr: 'Vous déposez votre demande en personne auprès de l’officier de l’état civil.',
        },
      ),
      step(
        { nl: 'Onderzoek', fr: 'Examen' },
        {
          nl: 'We kijken het strafregister na en vragen bij twijfel advies aan het parket.',
          fr: 'Nous consultons le casier judiciaire et demandons en cas de doute l’avis du parquet.',
        },
      ),
      step(
        { nl: 'Beslissing', fr: 'Décision' },
        {
          nl: 'Je krijgt de beslissing binnen enkele weken; bij een advies van het parket duurt het hoogstens drie maanden.',
          fr: 'Vous recevez la décision en quelques semaines ; avec un avis du parquet, cela dure trois mois au plus.',
        },
      ),
      step(
        { nl: 'Documenten vernieuwen', fr: 'Renouveler les documents' },
        {
          nl: 'We passen je akten en het Rijksregister aan. Daarna vernieuw je je kaarten.',
          fr: 'Nous adaptons vos actes et le Registre national. Ensuite, vous renouvelez vos cartes.',
        },
      ),
    ],
    kosten: [
      step({ nl: 'Voornaam', fr: 'Prénom' }, { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' }),
      step(
        { nl: 'Familienaam bij de gemeente', fr: 'Nom de famille à la commune' },
        { nl: 'Tarief van de gemeente.', fr: 'Tarif de la commune.' },
      ),
      step(
        { nl: 'Familienaam bij de FOD Justitie', fr: 'Nom de famille au SPF Justice' },
        { nl: 'Een federaal registratierecht.', fr: 'Un droit d’enregistrement fédéral.' },
      ),
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, artikelen 370/1 tot 370/9 (naam en voornamen)',
          fr: 'Ancien Code civil, articles 370/1 à 370/9 (nom et prénoms)',
        },
      },
      {
        naam: {
          nl: 'Wet van 7 januari 2024 tot wijziging van het oud Burgerlijk Wetboek en het Wetboek der registratie-, hypotheek- en griffierechten (procedure voor naamsverandering)',
          fr: 'Loi du 7 janvier 2024 modifiant l’ancien Code civil et le Code des droits d’enregistrement, d’hypothèque et de greffe (procédure de changement de nom)',
        },
      },
    ],
    websites: [],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'naam veranderen',
      'voornaamswijziging',
      'achternaam veranderen',
      'naam van mijn moeder',
      'transgender voornaam',
      'changer de nom',
      'change name',
      'namensänderung',
    ],
    type: 'Toelating',
  },
  local: {
    ...civilRegistryByAppointment,
    leadTime: { value: 20, unit: 'workingDays' },
    channels: ['onSite'],
    appointment: 'always',
    duration: 30,
    remarks:
      'Vraag discreet of het om voornaam of familienaam gaat en schrijf geen reden op het ticket. De wijziging van familienaam bij de gemeente kan maar één keer: laat de burger daarover nadenken voor hij tekent. Gebruik de aanspreking die de bezoeker zelf kiest.',
    reviewOn: '2027-07-01',
    bundles: [],
  },
}

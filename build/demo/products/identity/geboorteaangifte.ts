import type { ProductContent } from '#domain/product/product.ts'
import { civilRegistryCounter, free, step } from './shared.ts'

export const geboorteaangifte: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Geboorteaangifte',
      fr: 'Déclaration de naissance',
      en: 'Registering a birth',
      de: 'Geburtsanmeldung',
    },
    beschrijving: {
      nl: 'Je geeft de geboorte van je kind aan binnen vijftien dagen, in de gemeente waar je kind geboren is. De ambtenaar maakt de geboorteakte op.',
      fr: 'Vous déclarez la naissance de votre enfant dans les quinze jours, dans la commune où il est né. L’officier de l’état civil dresse l’acte de naissance.',
      en: 'You register your child’s birth within fifteen days, in the municipality where the child was born. The registrar draws up the birth certificate.',
    },
    verdereBeschrijving: {
      nl: 'Is de vijftiende dag een zaterdag, zondag of feestdag, dan mag de aangifte nog op de volgende werkdag. Bij de eerste aangifte kiezen de ouders samen de familienaam: die van de ene ouder, die van de andere, of allebei in een gekozen volgorde. Voor volgende kinderen van dezelfde ouders geldt dezelfde naam.',
      fr: 'Si le quinzième jour est un samedi, un dimanche ou un jour férié, la déclaration peut encore se faire le jour ouvrable suivant. À la première déclaration, les parents choisissent ensemble le nom de famille : celui de l’un, celui de l’autre ou les deux dans l’ordre choisi. Les enfants suivants des mêmes parents portent le même nom.',
    },
    uitzonderingen: {
      nl: 'Is je kind in een ziekenhuis buiten Lindegem geboren, dan doe je de aangifte dáár; wij krijgen de gegevens vanzelf. Zijn de ouders niet getrouwd en is het kind nog niet erkend, dan komen beide ouders samen.',
      fr: 'Si votre enfant est né dans un hôpital hors de Lindegem, vous faites la déclaration là-bas ; nous recevons les données d’elles-mêmes. Si les parents ne sont pas mariés et que l’enfant n’est pas encore reconnu, les deux parents viennent ensemble.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je kind is in Lindegem geboren', fr: 'Votre enfant est né à Lindegem' },
        bewijs: {
          nl: 'Het attest van de geboorte van ziekenhuis, arts of vroedvrouw, als het niet elektronisch is doorgestuurd',
          fr: 'L’attestation de naissance de l’hôpital, du médecin ou de la sage-femme, si elle n’a pas été transmise électroniquement',
          en: 'The statement of birth from the hospital, doctor or midwife, unless it was sent electronically',
          de: 'Die Geburtsbescheinigung von Krankenhaus, Arzt oder Hebamme, falls nicht elektronisch übermittelt',
        },
      },
      {
        naam: { nl: 'Je bent ouder van het kind', fr: 'Vous êtes parent de l’enfant' },
        bewijs: {
          nl: 'De identiteitskaarten van beide ouders',
          fr: 'Les cartes d’identité des deux parents',
          en: 'The identity cards of both parents',
          de: 'Die Personalausweise beider Elternteile',
        },
      },
      {
        naam: {
          nl: 'Heb je het kind al voor de geboorte erkend',
          fr: 'Vous avez déjà reconnu l’enfant avant la naissance',
        },
        bewijs: {
          nl: 'De akte van erkenning, als die er is',
          fr: 'L’acte de reconnaissance, s’il existe',
          en: 'The act of recognition, if there is one',
          de: 'Die Anerkennungsurkunde, falls vorhanden',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Melding', fr: 'Déclaration' },
        {
          nl: 'Ziekenhuis, arts of vroedvrouw meldt de geboorte aan de burgerlijke stand.',
          fr: 'L’hôpital, le médecin ou la sage-femme signale la naissance à l’état civil.',
        },
      ),
      step(
        { nl: 'Aangifte', fr: 'Déclaration' },
        {
          nl: 'Eén of beide ouders komen naar het loket en kiezen voornamen en familienaam.',
          fr: 'Un parent ou les deux viennent au guichet et choisissent les prénoms et le nom de famille.',
        },
      ),
      step(
        { nl: 'Akte', fr: 'Acte' },
        {
          nl: 'De akte komt in de databank van de burgerlijke stand (DABS) en je kind wordt ingeschreven op je adres.',
          fr: 'L’acte entre dans la banque de données de l’état civil (BAEC) et votre enfant est inscrit à votre adresse.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, artikelen 42 tot 45 (aangifte en akte van geboorte)',
          fr: 'Ancien Code civil, articles 42 à 45 (déclaration et acte de naissance)',
        },
      },
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, artikel 335 en volgende (naam van het kind)',
          fr: 'Ancien Code civil, articles 335 et suivants (nom de l’enfant)',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Groeipakket', fr: 'Groeipakket (allocations familiales flamandes)' },
        url: 'https://www.groeipakket.be',
      },
    ],
    themas: ['BurgerOverheid', 'WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'baby aangeven',
      'kindje geboren',
      'geboorte',
      'kleine aangeven',
      'geboorteakte maken',
      'naissance',
      'birth registration',
      'geburt',
      'naam kind kiezen',
    ],
    type: 'Bewijs',
  },
  local: {
    ...civilRegistryCounter,
    channels: ['onSite'],
    appointment: 'possible',
    duration: 20,
    remarks:
      'Eerste vraag: waar is het kind geboren? Niet in Lindegem, dan hoort de aangifte elders. Reken de vijftien dagen na; loopt de termijn vandaag af, dan altijd meteen helpen. Ongehuwde ouders zonder erkenning: beide ouders moeten er zijn. Geef bij vertrek de bundel Geboorte mee (Kids-ID, Groeipakket, opvang).',
    reviewOn: '2027-05-15',
    bundles: ['birth'],
  },
}

import type { ProductContent } from '#domain/product/product.ts'
import { free, identityProof, quickCounter, siteForeignAffairs, siteJustOnWeb, step } from './shared.ts'

export const afschriftAkte: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Afschrift of uittreksel van een akte van de burgerlijke stand',
      fr: 'Copie ou extrait d’un acte de l’état civil',
      en: 'Copy or extract of a civil status certificate',
      de: 'Abschrift oder Auszug aus einer Personenstandsurkunde',
    },
    beschrijving: {
      nl: 'Je kunt een afschrift of uittreksel krijgen van een geboorte-, huwelijks-, echtscheidings- of overlijdensakte. Een afschrift bevat de volledige akte met haar geschiedenis, een uittreksel alleen de actuele gegevens.',
      fr: 'Vous pouvez obtenir une copie ou un extrait d’un acte de naissance, de mariage, de divorce ou de décès. Une copie contient l’acte complet avec son historique, un extrait seulement les données actuelles.',
      en: 'You can get a copy or extract of a birth, marriage, divorce or death certificate. A copy holds the full record with its history, an extract only the current data.',
    },
    verdereBeschrijving: {
      nl: 'Akten die in de databank van de burgerlijke stand (DABS) zitten, kun je in elke gemeente vragen, of zelf online. Alleen de persoon zelf, de (ex-)partner, de wettelijke vertegenwoordiger, ouders, grootouders, kinderen, kleinkinderen, erfgenamen en hun notaris of advocaat krijgen een afschrift.',
      fr: 'Les actes qui sont dans la banque de données de l’état civil (BAEC) peuvent se demander dans toute commune, ou vous-même en ligne. Seuls la personne elle-même, le (l’ex-)conjoint, le représentant légal, les parents, grands-parents, enfants, petits-enfants, héritiers et leur notaire ou avocat reçoivent une copie.',
    },
    uitzonderingen: {
      nl: 'Oude akten worden na een aantal jaren openbaar en zijn dan vrij op te vragen voor stamboomonderzoek. Zit een oudere akte nog niet in de databank, dan vraag je ze bij de gemeente waar ze is opgemaakt. Voor gebruik buiten België kan een meertalig formulier, apostille of legalisatie nodig zijn.',
      fr: 'Les actes anciens deviennent publics après un certain nombre d’années et peuvent alors être demandés librement pour la généalogie. Si un acte ancien n’est pas encore dans la banque de données, demandez-le à la commune où il a été dressé. Pour un usage hors de Belgique, un formulaire multilingue, une apostille ou une légalisation peut être nécessaire.',
    },
    voorwaarden: [
      { naam: { nl: 'Je hebt recht op de akte', fr: 'Vous avez droit à l’acte' }, bewijs: identityProof },
      {
        naam: {
          nl: 'Vraag je de akte van iemand anders: bewijs van verwantschap of volmacht',
          fr: 'Vous demandez l’acte de quelqu’un d’autre : preuve de parenté ou procuration',
        },
        bewijs: {
          nl: 'Voor iemand anders: bewijs van verwantschap of een ondertekende volmacht',
          fr: 'Pour quelqu’un d’autre : preuve de parenté ou procuration signée',
          en: 'On someone’s behalf: proof of kinship or a signed authorisation',
          de: 'Für eine andere Person: Verwandtschaftsnachweis oder unterschriebene Vollmacht',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Online', fr: 'En ligne' },
        { nl: 'Vraag de akte aan met je eID of itsme.', fr: 'Demandez l’acte avec votre eID ou itsme.' },
      ),
      step(
        { nl: 'Aan het snelloket', fr: 'Au guichet rapide' },
        {
          nl: 'We zoeken de akte op en geven ze mee met zegel en handtekening.',
          fr: 'Nous cherchons l’acte et vous le donnons avec cachet et signature.',
        },
      ),
      step(
        { nl: 'Nog niet digitaal', fr: 'Pas encore numérique' },
        {
          nl: 'Zit de akte nog op papier, dan bezorgen we ze later per post of mail.',
          fr: 'Si l’acte est encore sur papier, nous vous l’envoyons plus tard par la poste ou par e-mail.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, boek I, titel II (akten van de burgerlijke stand)',
          fr: 'Ancien Code civil, livre I, titre II (actes de l’état civil)',
        },
      },
      {
        naam: {
          nl: 'Wet van 18 juni 2018 houdende diverse bepalingen inzake burgerlijk recht en bepalingen met het oog op de bevordering van alternatieve vormen van geschillenoplossing',
          fr: 'Loi du 18 juin 2018 portant dispositions diverses en matière de droit civil et des dispositions en vue de promouvoir des formes alternatives de résolution des litiges',
        },
      },
    ],
    websites: [siteJustOnWeb, siteForeignAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'geboorteakte',
      'geboortebewijs',
      'trouwakte',
      'overlijdensakte',
      'echtscheidingsakte',
      'akte opvragen',
      'acte de naissance',
      'birth certificate',
      'geburtsurkunde',
      'stamboom',
    ],
    type: 'Bewijs',
  },
  local: {
    ...quickCounter,
    department: 'civilRegistry',
    responsible: 'staff:els',
    backups: ['staff:bilal', 'staff:carla', 'staff:dirk'],
    channels: ['onSite', 'online'],
    appointment: 'never',
    duration: 5,
    remarks:
      'Vraag: voor welk land en welke instantie? Dat bepaalt afschrift of uittreksel en of er een meertalig formulier bij moet. Controleer het recht op de akte voor je opzoekt; bij twijfel naar Els. Stamboomvragen gaan naar het archief, op afspraak.',
    reviewOn: '2027-05-15',
    bundles: ['birth', 'marriage', 'death'],
  },
}

import { answer, ask, check, guideOf, no, notKnown, tell, yes } from './outline.ts'
import { dataOfMovers, identityCard, whatIsNeeded } from './shared.ts'
import { movingOutcomes } from './verhuizenUitkomsten.ts'

export const verhuizen = guideOf({
  title: { nl: 'Verhuizen', fr: 'Déménager', en: 'Moving house', de: 'Umziehen' },
  department: 'identity',
  products: ['adreswijziging'],
  atKiosk: false,
  steps: {
    from: ask({
      text: {
        nl: 'Van waar naar waar verhuist u?',
        fr: 'D’où et vers où déménagez-vous ?',
        en: 'From where to where are you moving?',
        de: 'Von wo nach wo ziehen Sie um?',
      },
      answers: [
        answer(
          { nl: 'Binnen Lindegem', fr: 'Dans Lindegem', en: 'Within Lindegem', de: 'Innerhalb von Lindegem' },
          'living',
        ),
        answer(
          {
            nl: 'Van een andere Belgische gemeente naar Lindegem',
            fr: 'D’une autre commune belge à Lindegem',
            en: 'From another Belgian municipality to Lindegem',
            de: 'Aus einer anderen belgischen Gemeinde nach Lindegem',
          },
          'living',
        ),
        answer(
          {
            nl: 'Van het buitenland naar Lindegem',
            fr: 'De l’étranger à Lindegem',
            en: 'From abroad to Lindegem',
            de: 'Aus dem Ausland nach Lindegem',
          },
          'belgian',
        ),
        answer(
          {
            nl: 'Naar een andere Belgische gemeente',
            fr: 'Vers une autre commune belge',
            en: 'To another Belgian municipality',
            de: 'In eine andere belgische Gemeinde',
          },
          'away',
        ),
        answer({ nl: 'Naar het buitenland', fr: 'À l’étranger', en: 'Abroad', de: 'Ins Ausland' }, 'emigrate'),
        answer(
          {
            nl: 'Aangifte is gedaan: alleen nog de kaarten aanpassen',
            fr: 'La déclaration est faite : il reste à adapter les cartes',
            en: 'Already declared: only the cards are left to update',
            de: 'Bereits gemeldet: nur noch die Karten anpassen',
          },
          'cards',
        ),
        notKnown('desk'),
      ],
    }),
    living: ask({
      text: {
        nl: 'Woont u al op het nieuwe adres?',
        fr: 'Habitez-vous déjà à la nouvelle adresse ?',
        en: 'Do you live at the new address already?',
        de: 'Wohnen Sie schon an der neuen Adresse?',
      },
      hint: {
        nl: 'Vraag naar het busnummer: een ontbrekend busnummer is de vaakste oorzaak van een negatief verslag.',
        fr: 'Demandez le numéro de boîte : son absence est la cause la plus fréquente d’un rapport négatif.',
        en: 'Ask for the box number: a missing one is the most common cause of a negative report.',
        de: 'Fragen Sie nach der Briefkastennummer: Fehlt sie, ist das der häufigste Grund für einen negativen Bericht.',
      },
      answers: [yes('who'), no('tooearly')],
    }),
    who: ask({
      text: { nl: 'Wie verhuist er mee?', fr: 'Qui déménage ?', en: 'Who is moving?', de: 'Wer zieht mit um?' },
      answers: [
        answer({ nl: 'Alleen ikzelf', fr: 'Moi seul', en: 'Only me', de: 'Nur ich' }, 'where'),
        answer(
          {
            nl: 'Volwassenen, geen kinderen',
            fr: 'Des adultes, sans enfants',
            en: 'Adults, no children',
            de: 'Erwachsene, keine Kinder',
          },
          'where',
        ),
        answer(
          {
            nl: 'Een gezin met kinderen, beide ouders samen',
            fr: 'Une famille avec enfants, les deux parents ensemble',
            en: 'A family with children, both parents together',
            de: 'Eine Familie mit Kindern, beide Eltern zusammen',
          },
          'bringfamily',
        ),
        answer(
          {
            nl: 'Een ouder met kinderen, de andere ouder woont elders',
            fr: 'Un parent avec enfants, l’autre parent habite ailleurs',
            en: 'One parent with children, the other parent lives elsewhere',
            de: 'Ein Elternteil mit Kindern, der andere wohnt woanders',
          },
          'parents',
        ),
        answer(
          {
            nl: 'Een minderjarige die het ouderlijk huis verlaat',
            fr: 'Un mineur qui quitte la maison parentale',
            en: 'A minor who leaves the parental home',
            de: 'Ein Minderjähriger, der das Elternhaus verlässt',
          },
          'minor',
        ),
        notKnown('desk'),
      ],
    }),
    where: ask({
      text: {
        nl: 'Woont er al iemand op het nieuwe adres?',
        fr: 'Quelqu’un habite-t-il déjà à la nouvelle adresse ?',
        en: 'Does somebody live at the new address already?',
        de: 'Wohnt an der neuen Adresse schon jemand?',
      },
      answers: [
        no('bring'),
        answer(
          {
            nl: 'Ja, ik trek in bij iemand',
            fr: 'Oui, j’emménage chez quelqu’un',
            en: 'Yes, I am moving in with somebody',
            de: 'Ja, ich ziehe zu jemandem',
          },
          'bringwith',
        ),
        answer(
          {
            nl: 'De vorige bewoners staan er nog ingeschreven',
            fr: 'Les anciens habitants y sont encore inscrits',
            en: 'The previous occupants are still registered there',
            de: 'Die Vormieter sind dort noch gemeldet',
          },
          'bring',
        ),
      ],
    }),
    parents: tell({
      text: {
        nl: 'Een kind wordt ingeschreven waar het meestal verblijft.\nIs er een vonnis of een akkoord tussen de ouders, breng dat mee. Wonen de kinderen beurtelings bij beide ouders, zeg dat dan: het kan in het register genoteerd worden.',
        fr: 'Un enfant est inscrit là où il réside le plus souvent.\nS’il y a un jugement ou un accord entre les parents, apportez-le. Si les enfants vivent tour à tour chez les deux parents, dites-le : cela peut être noté au registre.',
        en: 'A child is registered where it stays most of the time.\nIf there is a court order or an agreement between the parents, bring it. If the children live with each parent in turn, say so: it can be noted in the register.',
        de: 'Ein Kind wird dort gemeldet, wo es sich meistens aufhält.\nGibt es ein Urteil oder eine Vereinbarung der Eltern, bringen Sie sie mit. Wohnen die Kinder abwechselnd bei beiden Eltern, sagen Sie es: Es kann im Register vermerkt werden.',
      },
      hint: {
        nl: 'Zijn de ouders het oneens, kies dan geen kant: het loket bekijkt het dossier.',
        fr: 'Si les parents ne sont pas d’accord, ne prenez pas parti : le guichet examine le dossier.',
        en: 'If the parents disagree, take no side: the counter looks into the file.',
        de: 'Sind die Eltern uneinig, ergreifen Sie nicht Partei: Der Schalter prüft die Akte.',
      },
      to: 'bringfamily',
    }),
    bring: check({
      text: whatIsNeeded,
      items: [identityCard, dataOfMovers],
      to: 'ticket',
    }),
    bringwith: check({
      text: {
        nl: 'Dit is nodig om bij iemand in te trekken',
        fr: 'Ce qu’il faut pour emménager chez quelqu’un',
        en: 'What is needed to move in with somebody',
        de: 'Das wird gebraucht, um zu jemandem zu ziehen',
      },
      hint: {
        nl: 'De inschrijving volgt de feiten. Vraag na wat het loket van de bewoner wil zien.',
        fr: 'L’inscription suit les faits. Demandez ce que le guichet veut voir de l’habitant.',
        en: 'Registration follows the facts. Ask what the counter wants to see from the occupant.',
        de: 'Die Anmeldung folgt den Tatsachen. Fragen Sie nach, was der Schalter vom Bewohner sehen will.',
      },
      items: [
        identityCard,
        dataOfMovers,
        {
          nl: 'Naam van de bewoner bij wie u intrekt. Handig: hij komt mee of geeft een briefje mee.',
          fr: 'Nom de l’habitant chez qui vous emménagez. Utile : il vous accompagne ou vous donne un mot.',
          en: 'Name of the occupant you move in with. Helpful: they come along or give you a note.',
          de: 'Name des Bewohners, zu dem Sie ziehen. Hilfreich: Er kommt mit oder gibt Ihnen ein Schreiben.',
        },
      ],
      to: 'ticket',
    }),
    bringfamily: check({
      text: {
        nl: 'Dit is nodig voor het gezin',
        fr: 'Ce qu’il faut pour la famille',
        en: 'What is needed for the family',
        de: 'Das wird für die Familie gebraucht',
      },
      hint: {
        nl: 'Eén ouder kan de aangifte doen voor het hele gezin. De kinderen hoeven er niet bij te zijn.',
        fr: 'Un parent peut déclarer pour toute la famille. Les enfants ne doivent pas être présents.',
        en: 'One parent can declare for the whole family. The children need not be there.',
        de: 'Ein Elternteil kann die ganze Familie anmelden. Die Kinder müssen nicht dabei sein.',
      },
      items: [identityCard, dataOfMovers],
      to: 'family',
    }),
    belgian: ask({
      text: {
        nl: 'Welke nationaliteit hebt u?',
        fr: 'Quelle est votre nationalité ?',
        en: 'What is your nationality?',
        de: 'Welche Staatsangehörigkeit haben Sie?',
      },
      answers: [
        answer({ nl: 'Belg', fr: 'Belge', en: 'Belgian', de: 'Belgisch' }, 'who'),
        answer({ nl: 'Een andere', fr: 'Une autre', en: 'Another', de: 'Eine andere' }, 'abroad'),
      ],
    }),
    ...movingOutcomes,
  },
})

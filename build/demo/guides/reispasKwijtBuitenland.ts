import { answer, ask, check, guideOf, no, notKnown, tell, yes } from './outline.ts'
import { passportAbroadOutcomes } from './reispasKwijtBuitenlandUitkomsten.ts'
import { identityCard, passportPhoto } from './shared.ts'

export const reispasKwijtBuitenland = guideOf({
  title: {
    nl: 'Reispas verloren of gestolen in het buitenland',
    fr: 'Passeport perdu ou volé à l’étranger',
    en: 'Passport lost or stolen abroad',
    de: 'Reisepass im Ausland verloren oder gestohlen',
  },
  department: 'identity',
  products: ['reispas-kwijt'],
  atKiosk: false,
  steps: {
    where: ask({
      text: {
        nl: 'Waar is de persoon nu?',
        fr: 'Où est la personne maintenant ?',
        en: 'Where is the person now?',
        de: 'Wo ist die Person jetzt?',
      },
      answers: [
        answer(
          { nl: 'Nog in het buitenland', fr: 'Encore à l’étranger', en: 'Still abroad', de: 'Noch im Ausland' },
          'belgian',
        ),
        answer(
          { nl: 'Terug in België', fr: 'De retour en Belgique', en: 'Back in Belgium', de: 'Zurück in Belgien' },
          'homenationality',
        ),
        answer(
          {
            nl: 'Woont in het buitenland',
            fr: 'Habite à l’étranger',
            en: 'Lives abroad',
            de: 'Wohnt im Ausland',
          },
          'expat',
        ),
      ],
    }),
    belgian: ask({
      text: {
        nl: 'Is het een Belgische reispas?',
        fr: 'Est-ce un passeport belge ?',
        en: 'Is it a Belgian passport?',
        de: 'Ist es ein belgischer Reisepass?',
      },
      answers: [yes('safe'), no('ownembassy'), notKnown('ownembassy')],
    }),
    safe: ask({
      text: {
        nl: 'Is de persoon veilig, en heeft hij geld en een telefoon?',
        fr: 'La personne est-elle en sécurité, avec de l’argent et un téléphone ?',
        en: 'Is the person safe, with money and a phone?',
        de: 'Ist die Person in Sicherheit und hat sie Geld und ein Telefon?',
      },
      hint: {
        nl: 'Belt de familie, vraag dan hoe de reiziger bereikt kan worden.',
        fr: 'Si la famille appelle, demandez comment joindre le voyageur.',
        en: 'If the family calls, ask how the traveller can be reached.',
        de: 'Ruft die Familie an, fragen Sie, wie der Reisende zu erreichen ist.',
      },
      answers: [yes('block'), no('emergency'), notKnown('emergency')],
    }),
    block: tell({
      text: {
        nl: 'Bel DOC STOP: 00800 2123 2123 of +32 2 518 21 23, dag en nacht.\nUit sommige landen werkt alleen het tweede nummer. De pas wordt dan definitief ongeldig, ook als hij later opduikt.',
        fr: 'Appelez DOC STOP : 00800 2123 2123 ou +32 2 518 21 23, jour et nuit.\nDe certains pays, seul le second numéro fonctionne. Le passeport devient définitivement non valable, même s’il est retrouvé.',
        en: 'Call DOC STOP: 00800 2123 2123 or +32 2 518 21 23, day and night.\nFrom some countries only the second number works. The passport then becomes invalid for good, even if it turns up.',
        de: 'Rufen Sie DOC STOP an: 00800 2123 2123 oder +32 2 518 21 23, Tag und Nacht.\nAus manchen Ländern geht nur die zweite Nummer. Der Pass wird endgültig ungültig, auch wenn er wieder auftaucht.',
      },
      to: 'police',
    }),
    police: tell({
      text: {
        nl: 'Doe aangifte bij de plaatselijke politie en vraag een bewijs op papier.\nDe ambassade en, na de terugkeer, ons loket vragen ernaar.',
        fr: 'Faites une déclaration à la police locale et demandez une preuve écrite.\nL’ambassade et, au retour, notre guichet la demandent.',
        en: 'Report it to the local police and ask for proof on paper.\nThe embassy and, after the return, our counter ask for it.',
        de: 'Erstatten Sie Anzeige bei der örtlichen Polizei und verlangen Sie einen schriftlichen Nachweis.\nDie Botschaft und nach der Rückkehr unser Schalter fragen danach.',
      },
      to: 'othercard',
    }),
    othercard: ask({
      text: {
        nl: 'Is er nog een geldige Belgische identiteitskaart?',
        fr: 'Y a-t-il encore une carte d’identité belge valable ?',
        en: 'Is there still a valid Belgian identity card?',
        de: 'Gibt es noch einen gültigen belgischen Personalausweis?',
      },
      answers: [
        answer(
          {
            nl: 'Ja, en de terugreis is binnen de Europese Unie',
            fr: 'Oui, et le retour est dans l’Union européenne',
            en: 'Yes, and the way back is within the European Union',
            de: 'Ja, und die Rückreise ist innerhalb der Europäischen Union',
          },
          'cardback',
        ),
        answer(
          {
            nl: 'Ja, maar de terugreis komt van buiten de Europese Unie',
            fr: 'Oui, mais le retour vient de hors de l’Union européenne',
            en: 'Yes, but the way back is from outside the European Union',
            de: 'Ja, aber die Rückreise kommt von außerhalb der Europäischen Union',
          },
          'embassy',
        ),
        answer(
          { nl: 'Nee, ook kwijt', fr: 'Non, perdue aussi', en: 'No, lost as well', de: 'Nein, auch weg' },
          'embassy',
        ),
        notKnown('embassy'),
      ],
    }),
    homenationality: ask({
      text: {
        nl: 'Welk document is er weg?',
        fr: 'Quel document a disparu ?',
        en: 'Which document is gone?',
        de: 'Welches Dokument ist weg?',
      },
      answers: [
        answer(
          {
            nl: 'Alleen de Belgische reispas',
            fr: 'Seulement le passeport belge',
            en: 'Only the Belgian passport',
            de: 'Nur der belgische Reisepass',
          },
          'stolen',
        ),
        answer(
          {
            nl: 'Belgische reispas en identiteitskaart',
            fr: 'Passeport et carte d’identité belges',
            en: 'Belgian passport and identity card',
            de: 'Belgischer Reisepass und Personalausweis',
          },
          'both',
        ),
        answer(
          {
            nl: 'Een buitenlands paspoort of verblijfskaart',
            fr: 'Un passeport étranger ou titre de séjour',
            en: 'A foreign passport or residence card',
            de: 'Ein ausländischer Pass oder eine Aufenthaltskarte',
          },
          'residence',
        ),
        notKnown('desk'),
      ],
    }),
    stolen: ask({
      text: {
        nl: 'Is er al een aangifte, hier of in het buitenland?',
        fr: 'Y a-t-il déjà une déclaration, ici ou à l’étranger ?',
        en: 'Has it been reported already, here or abroad?',
        de: 'Gibt es schon eine Anzeige, hier oder im Ausland?',
      },
      answers: [
        yes('bring'),
        answer({ nl: 'Nee, verloren', fr: 'Non, perdu', en: 'No, lost', de: 'Nein, verloren' }, 'bring'),
        answer({ nl: 'Nee, gestolen', fr: 'Non, volé', en: 'No, stolen', de: 'Nein, gestohlen' }, 'policehere'),
      ],
    }),
    bring: check({
      text: { nl: 'Wat is er bij?', fr: 'Qu’y a-t-il avec vous ?', en: 'What is there?', de: 'Was ist dabei?' },
      items: [
        identityCard,
        {
          nl: 'Het bewijs van aangifte of het voorlopige reisdocument van de ambassade, als het er is',
          fr: 'La preuve de déclaration ou le document de voyage provisoire de l’ambassade, s’il existe',
          en: 'Proof of the report or the embassy’s emergency travel document, if there is one',
          de: 'Der Nachweis der Anzeige oder das vorläufige Reisedokument der Botschaft, falls vorhanden',
        },
        passportPhoto,
      ],
      to: 'again',
    }),
    again: ask({
      text: {
        nl: 'Wanneer is de volgende reis?',
        fr: 'Quand est le prochain voyage ?',
        en: 'When is the next journey?',
        de: 'Wann ist die nächste Reise?',
      },
      answers: [
        answer(
          {
            nl: 'Binnen twee weken',
            fr: 'Dans les deux semaines',
            en: 'Within two weeks',
            de: 'Innerhalb von zwei Wochen',
          },
          'urgent',
        ),
        answer({ nl: 'Later', fr: 'Plus tard', en: 'Later', de: 'Später' }, 'newpass'),
        answer(
          {
            nl: 'Geen nieuwe pas nodig',
            fr: 'Pas besoin d’un nouveau passeport',
            en: 'No new passport needed',
            de: 'Kein neuer Pass nötig',
          },
          'onlydeclare',
        ),
        notKnown('newpass'),
      ],
    }),
    ...passportAbroadOutcomes,
  },
})

import { answer, ask, check, guideOf, no, notKnown, yes } from './outline.ts'
import { parkingOutcomes } from './parkeerkaartUitkomsten.ts'
import { identityCard, vehiclePaper, whatIsThere } from './shared.ts'

export const parkeerkaart = guideOf({
  title: {
    nl: 'Een parkeerkaart aanvragen',
    fr: 'Demander une carte de stationnement',
    en: 'Apply for a parking card',
    de: 'Einen Parkausweis beantragen',
  },
  department: 'mobility',
  products: ['bewonerskaart-parkeren', 'parkeerkaart-handicap'],
  atKiosk: true,
  steps: {
    which: ask({
      text: {
        nl: 'Welke kaart hebt u nodig?',
        fr: 'De quelle carte avez-vous besoin ?',
        en: 'Which card do you need?',
        de: 'Welchen Ausweis brauchen Sie?',
      },
      answers: [
        answer(
          {
            nl: 'Bewonerskaart: parkeren in mijn buurt',
            fr: 'Carte riverain : stationner dans mon quartier',
            en: 'Resident’s card: parking near my home',
            de: 'Bewohnerparkausweis: parken in meinem Viertel',
          },
          'resident',
        ),
        answer(
          {
            nl: 'Kaart voor personen met een handicap',
            fr: 'Carte pour personnes handicapées',
            en: 'Card for persons with a disability',
            de: 'Ausweis für Menschen mit Behinderung',
          },
          'disability',
        ),
        answer(
          {
            nl: 'Mijn kaart ligt klaar om af te halen',
            fr: 'Ma carte est prête à retirer',
            en: 'My card is ready to be collected',
            de: 'Mein Ausweis liegt zur Abholung bereit',
          },
          'collect',
        ),
        answer(
          {
            nl: 'Ik verhuis en wil plaats voor de verhuiswagen',
            fr: 'Je déménage et veux une place pour le camion',
            en: 'I am moving and want space for the van',
            de: 'Ich ziehe um und brauche Platz für den Umzugswagen',
          },
          'moveday',
        ),
        notKnown('desk'),
      ],
    }),
    resident: ask({
      text: {
        nl: 'Bent u al ingeschreven op het adres in Lindegem?',
        fr: 'Êtes-vous déjà inscrit à l’adresse à Lindegem ?',
        en: 'Are you already registered at the address in Lindegem?',
        de: 'Sind Sie schon an der Adresse in Lindegem gemeldet?',
      },
      hint: {
        nl: 'Wie pas verhuisde, krijgt de kaart na de inschrijving. Kijk na of de adreswijziging doorgevoerd is.',
        fr: 'Qui vient de déménager reçoit la carte après l’inscription. Vérifiez si le changement d’adresse est fait.',
        en: 'Whoever just moved gets the card after registration. Check whether the change of address is done.',
        de: 'Wer gerade umgezogen ist, bekommt den Ausweis nach der Anmeldung. Prüfen Sie, ob die Adressänderung erledigt ist.',
      },
      answers: [yes('car'), no('register'), notKnown('register')],
    }),
    car: ask({
      text: {
        nl: 'Op wiens naam staat de wagen?',
        fr: 'Au nom de qui est la voiture ?',
        en: 'In whose name is the car?',
        de: 'Auf wessen Namen ist der Wagen zugelassen?',
      },
      answers: [
        answer({ nl: 'Op mijn naam', fr: 'À mon nom', en: 'In my name', de: 'Auf meinen' }, 'papers'),
        answer(
          {
            nl: 'Bedrijfswagen of leasewagen',
            fr: 'Voiture de société ou de leasing',
            en: 'Company or lease car',
            de: 'Firmen- oder Leasingwagen',
          },
          'lease',
        ),
        answer({ nl: 'Iemand anders', fr: 'Quelqu’un d’autre', en: 'Somebody else', de: 'Jemand anders' }, 'lease'),
        answer(
          {
            nl: 'Autodelen, zorg of bezoek',
            fr: 'Voiture partagée, soins ou visite',
            en: 'Car sharing, care or visitors',
            de: 'Carsharing, Pflege oder Besuch',
          },
          'othercard',
        ),
      ],
    }),
    papers: check({
      text: whatIsThere,
      items: [identityCard, vehiclePaper],
      to: 'apply',
      missing: 'prepare',
    }),
    lease: check({
      text: {
        nl: 'Wat hebt u bij? De wagen staat niet op uw naam.',
        fr: 'Qu’avez-vous avec vous ? La voiture n’est pas à votre nom.',
        en: 'What do you have with you? The car is not in your name.',
        de: 'Was haben Sie dabei? Der Wagen ist nicht auf Ihren Namen zugelassen.',
      },
      items: [
        identityCard,
        vehiclePaper,
        {
          nl: 'Attest van werkgever, leasemaatschappij of eigenaar dat u de vaste gebruiker bent',
          fr: 'Attestation de l’employeur, de la société de leasing ou du propriétaire : vous êtes l’utilisateur habituel',
          en: 'Statement by the employer, lease company or owner that you are the regular user',
          de: 'Bescheinigung von Arbeitgeber, Leasingfirma oder Halter, dass Sie der ständige Nutzer sind',
        },
      ],
      to: 'apply',
      missing: 'prepare',
    }),
    disability: ask({
      text: {
        nl: 'Wat is er nodig voor de kaart?',
        fr: 'Que faut-il pour la carte ?',
        en: 'What is needed for the card?',
        de: 'Worum geht es bei dem Ausweis?',
      },
      hint: {
        nl: 'Ga naar een rustige plaats: de vragen gaan over de gezondheid.',
        fr: 'Allez dans un endroit calme : les questions touchent à la santé.',
        en: 'Go to a quiet place: the questions are about health.',
        de: 'Gehen Sie an einen ruhigen Ort: Die Fragen betreffen die Gesundheit.',
      },
      answers: [
        answer(
          { nl: 'Een eerste kaart', fr: 'Une première carte', en: 'A first card', de: 'Ein erster Ausweis' },
          'recognised',
        ),
        answer(
          {
            nl: 'Kaart verloren of gestolen',
            fr: 'Carte perdue ou volée',
            en: 'Card lost or stolen',
            de: 'Ausweis verloren oder gestohlen',
          },
          'lostcard',
        ),
        answer(
          {
            nl: 'Kaart vervalt binnenkort',
            fr: 'La carte expire bientôt',
            en: 'The card expires soon',
            de: 'Der Ausweis läuft bald ab',
          },
          'renew',
        ),
        answer(
          {
            nl: 'Een plaats voor mijn deur',
            fr: 'Une place devant ma porte',
            en: 'A space in front of my door',
            de: 'Ein Platz vor meiner Tür',
          },
          'space',
        ),
        notKnown('helpform'),
      ],
    }),
    recognised: ask({
      text: {
        nl: 'Is de handicap al erkend door de FOD Sociale Zekerheid?',
        fr: 'Le handicap est-il déjà reconnu par le SPF Sécurité sociale ?',
        en: 'Has the FPS Social Security recognised the disability already?',
        de: 'Ist die Behinderung schon vom FÖD Soziale Sicherheit anerkannt?',
      },
      answers: [yes('phone'), no('helpform'), notKnown('helpform')],
    }),
    ...parkingOutcomes,
  },
})

import { answer, appointment, ask, check, end, guideOf, no, notKnown, print, ticket, yes } from './outline.ts'
import { seeTogether } from './shared.ts'

const listText = {
  nl: 'Wat hebt u al?',
  fr: 'Qu’avez-vous déjà ?',
  en: 'What do you have already?',
  de: 'Was haben Sie schon?',
}

const partyPapers = [
  {
    nl: 'Een contactpersoon die in de straat woont',
    fr: 'Une personne de contact qui habite la rue',
    en: 'A contact person who lives in the street',
    de: 'Eine Kontaktperson, die in der Straße wohnt',
  },
  {
    nl: 'Datum en uren, en een plannetje van waar de straat dicht moet',
    fr: 'Date et heures, et un plan de la partie à fermer',
    en: 'Date and hours, and a sketch of where the street is to be closed',
    de: 'Datum und Uhrzeiten und eine Skizze der Sperrung',
  },
  {
    nl: 'Handtekeningen van de bewoners van het afgesloten stuk',
    fr: 'Les signatures des habitants de la partie fermée',
    en: 'Signatures of those who live in the closed part',
    de: 'Unterschriften der Bewohner des gesperrten Abschnitts',
  },
]

export const straatfeest = guideOf({
  title: {
    nl: 'Een straatfeest of speelstraat organiseren',
    fr: 'Organiser une fête de rue ou une rue réservée au jeu',
    en: 'Organise a street party or play street',
    de: 'Ein Straßenfest oder eine Spielstraße organisieren',
  },
  department: 'leisure',
  products: ['straatfeest'],
  atKiosk: true,
  steps: {
    kind: ask({
      text: {
        nl: 'Wat voor feest wordt het?',
        fr: 'Quel genre de fête ?',
        en: 'What kind of party is it?',
        de: 'Was für ein Fest wird es?',
      },
      answers: [
        answer(
          {
            nl: 'Een feest met de buren in de straat',
            fr: 'Une fête entre voisins dans la rue',
            en: 'A party with the neighbours in the street',
            de: 'Ein Fest mit den Nachbarn in der Straße',
          },
          'public',
        ),
        answer(
          { nl: 'Een speelstraat', fr: 'Une rue réservée au jeu', en: 'A play street', de: 'Eine Spielstraße' },
          'play',
        ),
        answer(
          {
            nl: 'Een rommelmarkt, fuif, optreden of wedstrijd',
            fr: 'Une brocante, soirée, concert ou course',
            en: 'A flea market, dance, concert or race',
            de: 'Ein Flohmarkt, eine Party, ein Konzert oder Rennen',
          },
          'event',
        ),
        answer(
          {
            nl: 'Een feest in een zaal of op eigen grond',
            fr: 'Une fête dans une salle ou sur terrain privé',
            en: 'A party in a hall or on private ground',
            de: 'Ein Fest in einem Saal oder auf eigenem Grund',
          },
          'hall',
        ),
        notKnown('desk'),
      ],
    }),
    public: ask({
      text: {
        nl: 'Komt er publiek van buiten de buurt, een podium met versterkte muziek of een drankstand?',
        fr: 'Y aura-t-il du public extérieur au quartier, une scène avec musique amplifiée ou une buvette ?',
        en: 'Will there be people from outside the street, a stage with amplified music or a drinks stall?',
        de: 'Kommen Leute von außerhalb, gibt es eine Bühne mit verstärkter Musik oder einen Getränkestand?',
      },
      answers: [no('street'), yes('event'), notKnown('desk')],
    }),
    street: ask({
      text: {
        nl: 'Rijdt er een bus door de straat, of is het een gewestweg?',
        fr: 'Un bus passe-t-il dans la rue, ou est-ce une route régionale ?',
        en: 'Does a bus run through the street, or is it a regional road?',
        de: 'Fährt ein Bus durch die Straße, oder ist es eine Regionalstraße?',
      },
      hint: {
        nl: 'Zoek de straat op. Kijk ook of er die dag werken of een ander feest zijn.',
        fr: 'Cherchez la rue. Vérifiez aussi s’il y a des travaux ou une autre fête ce jour-là.',
        en: 'Look the street up. Also see whether there are works or another party that day.',
        de: 'Schlagen Sie die Straße nach. Prüfen Sie auch, ob es an dem Tag Arbeiten oder ein anderes Fest gibt.',
      },
      answers: [no('when'), yes('hardroad'), notKnown('when')],
    }),
    when: ask({
      text: {
        nl: 'Wanneer is het feest?',
        fr: 'Quand a lieu la fête ?',
        en: 'When is the party?',
        de: 'Wann ist das Fest?',
      },
      answers: [
        answer(
          {
            nl: 'Over meer dan 6 weken',
            fr: 'Dans plus de 6 semaines',
            en: 'More than 6 weeks from now',
            de: 'In mehr als 6 Wochen',
          },
          'material',
        ),
        answer(
          {
            nl: 'Over minder dan 6 weken',
            fr: 'Dans moins de 6 semaines',
            en: 'Less than 6 weeks from now',
            de: 'In weniger als 6 Wochen',
          },
          'late',
        ),
        answer(
          {
            nl: 'De datum ligt nog niet vast',
            fr: 'La date n’est pas fixée',
            en: 'The date is not fixed yet',
            de: 'Das Datum steht noch nicht fest',
          },
          'material',
        ),
      ],
    }),
    material: ask({
      text: {
        nl: 'Wilt u tafels, stoelen of hekken lenen van de gemeente?',
        fr: 'Voulez-vous emprunter des tables, chaises ou barrières à la commune ?',
        en: 'Do you want to borrow tables, chairs or barriers from the municipality?',
        de: 'Möchten Sie Tische, Stühle oder Absperrgitter von der Gemeinde leihen?',
      },
      answers: [yes('listmaterial'), no('list')],
    }),
    list: check({ text: listText, items: partyPapers, to: 'apply', missing: 'prepare' }),
    listmaterial: check({
      text: listText,
      items: [
        ...partyPapers,
        {
          nl: 'Lijst van het materiaal met aantallen (vraag het minstens 4 weken vooraf)',
          fr: 'Liste du matériel avec quantités (à demander au moins 4 semaines avant)',
          en: 'List of the material with numbers (ask at least 4 weeks ahead)',
          de: 'Liste des Materials mit Stückzahlen (mindestens 4 Wochen vorher anfragen)',
        },
      ],
      to: 'applymaterial',
      missing: 'prepare',
    }),
    apply: end({
      text: {
        nl: 'Neem een volgnummer en dien de aanvraag in.\nHoud altijd 4 meter vrij voor de hulpdiensten en verwittig alle buren minstens twee weken vooraf. Vraag meteen een reservedatum voor regen.',
        fr: 'Prenez un numéro et introduisez la demande.\nGardez toujours 4 mètres libres pour les secours et prévenez tous les voisins au moins deux semaines avant. Demandez aussi une date de réserve en cas de pluie.',
        en: 'Take a ticket and hand in the application.\nAlways keep 4 metres clear for the emergency services and tell all neighbours at least two weeks ahead. Ask for a spare date in case of rain at once.',
        de: 'Ziehen Sie eine Nummer und reichen Sie den Antrag ein.\nHalten Sie immer 4 Meter für Rettungsdienste frei und informieren Sie alle Nachbarn mindestens zwei Wochen vorher. Beantragen Sie gleich einen Ersatztermin bei Regen.',
      },
      actions: [ticket('straatfeest'), print('straatfeest')],
    }),
    applymaterial: end({
      text: {
        nl: 'Neem één volgnummer voor het straatfeest en het materiaal.\nHoud altijd 4 meter vrij voor de hulpdiensten. Voor het materiaal betaalt u een waarborg.',
        fr: 'Prenez un seul numéro pour la fête et le matériel.\nGardez toujours 4 mètres libres pour les secours. Une caution est demandée pour le matériel.',
        en: 'Take one ticket for the party and the material.\nAlways keep 4 metres clear for the emergency services. There is a deposit for the material.',
        de: 'Ziehen Sie eine Nummer für Fest und Material.\nHalten Sie immer 4 Meter für Rettungsdienste frei. Für das Material zahlen Sie eine Kaution.',
      },
      actions: [ticket('straatfeest', 'materiaal-lenen'), print('straatfeest', 'materiaal-lenen')],
    }),
    prepare: end({
      text: {
        nl: 'Zoek eerst samen wat nog ontbreekt.\nOp het blad staat alles. De aanvraag kan ook online.',
        fr: 'Rassemblez d’abord ce qui manque.\nTout est sur la fiche. La demande est aussi possible en ligne.',
        en: 'First gather what is missing.\nThe sheet says it all. You can apply online too.',
        de: 'Sammeln Sie zuerst, was fehlt.\nAlles steht auf dem Blatt. Der Antrag geht auch online.',
      },
      actions: [print('straatfeest')],
    }),
    late: end({
      text: {
        nl: 'Dat is kort.\nNeem een volgnummer: Vrije tijd kijkt na of het nog kan. Beloof de buren nog niets.',
        fr: 'C’est court.\nPrenez un numéro : les Loisirs vérifient si c’est encore possible. Ne promettez encore rien aux voisins.',
        en: 'That is short notice.\nTake a ticket: Leisure checks whether it is still possible. Promise the neighbours nothing yet.',
        de: 'Das ist knapp.\nZiehen Sie eine Nummer: Die Abteilung Freizeit prüft, ob es noch geht. Versprechen Sie den Nachbarn noch nichts.',
      },
      actions: [ticket('straatfeest'), print('straatfeest')],
    }),
    hardroad: end({
      text: {
        nl: 'Een gewestweg of een straat met een buslijn kan meestal niet dicht.\nNeem een volgnummer: we zoeken samen een andere plaats of een omleiding.',
        fr: 'Une route régionale ou une rue avec un bus ne peut en général pas être fermée.\nPrenez un numéro : nous cherchons un autre endroit ou une déviation.',
        en: 'A regional road or a street with a bus line can usually not be closed.\nTake a ticket: we look for another place or a diversion.',
        de: 'Eine Regionalstraße oder eine Straße mit Buslinie kann meist nicht gesperrt werden.\nZiehen Sie eine Nummer: Wir suchen einen anderen Ort oder eine Umleitung.',
      },
      actions: [ticket('straatfeest')],
    }),
    play: end({
      text: {
        nl: 'Voor een speelstraat gelden eigen regels: meters en peters, hekken en vaste uren.\nVrije tijd kijkt met u na welke straat en welke dagen kunnen.',
        fr: 'Une rue réservée au jeu a ses règles : parrains et marraines, barrières et heures fixes.\nLes Loisirs voient avec vous quelle rue et quels jours.',
        en: 'A play street has rules of its own: volunteers in charge, barriers and fixed hours.\nLeisure looks with you at which street and days are possible.',
        de: 'Für eine Spielstraße gelten eigene Regeln: Paten, Absperrgitter und feste Zeiten.\nDie Abteilung Freizeit klärt mit Ihnen Straße und Tage.',
      },
      actions: [ticket('straatfeest'), print('straatfeest')],
    }),
    event: end({
      text: {
        nl: 'Dit is een evenement.\nDien de aanvraag minstens 8 weken vooraf in, en 3 maanden vooraf als er veel volk komt. We maken een afspraak.',
        fr: 'C’est un événement.\nIntroduisez la demande au moins 8 semaines avant, et 3 mois avant s’il y a beaucoup de monde. Nous fixons un rendez-vous.',
        en: 'This is an event.\nApply at least 8 weeks ahead, and 3 months ahead if many people come. We make an appointment.',
        de: 'Das ist eine Veranstaltung.\nStellen Sie den Antrag mindestens 8 Wochen vorher, bei großem Andrang 3 Monate vorher. Wir vereinbaren einen Termin.',
      },
      actions: [appointment('evenement-organiseren'), print('evenement-organiseren')],
    }),
    hall: end({
      text: {
        nl: 'Voor een besloten feest met genodigden is geen toelating voor de straat nodig.\nEen zaal van de gemeente huurt u aan het loket Vrije tijd.',
        fr: 'Une fête privée avec invités ne demande pas d’autorisation pour la rue.\nVous louez une salle communale au guichet Loisirs.',
        en: 'A private party with guests needs no permission for the street.\nYou hire a municipal hall at the Leisure counter.',
        de: 'Ein geschlossenes Fest mit Gästen braucht keine Genehmigung für die Straße.\nEinen Gemeindesaal mieten Sie am Schalter Freizeit.',
      },
      actions: [ticket('zaal-huren'), print('zaal-huren')],
    }),
    desk: end({ text: seeTogether, actions: [ticket('straatfeest')] }),
  },
})

import { answer, ask, check, end, guideOf, notKnown, print, refer, ticket, yes } from './outline.ts'
import { centralRecords, identityCard, seeTogether } from './shared.ts'

export const uittrekselStrafregister = guideOf({
  title: {
    nl: 'Uittreksel uit het strafregister',
    fr: 'Extrait de casier judiciaire',
    en: 'Criminal record extract',
    de: 'Strafregisterauszug',
  },
  department: 'identity',
  products: ['uittreksel-strafregister'],
  atKiosk: true,
  steps: {
    whom: ask({
      text: {
        nl: 'Voor wie is het uittreksel?',
        fr: 'Pour qui est l’extrait ?',
        en: 'Who is the extract for?',
        de: 'Für wen ist der Auszug?',
      },
      answers: [
        answer({ nl: 'Voor mezelf', fr: 'Pour moi', en: 'For myself', de: 'Für mich' }, 'lives'),
        answer(
          {
            nl: 'Voor iemand anders, met volmacht',
            fr: 'Pour quelqu’un d’autre, avec procuration',
            en: 'For somebody else, with authorisation',
            de: 'Für jemand anderen, mit Vollmacht',
          },
          'proxy',
        ),
        answer(
          {
            nl: 'Voor een vennootschap of vereniging',
            fr: 'Pour une société ou une association',
            en: 'For a company or association',
            de: 'Für eine Gesellschaft oder einen Verein',
          },
          'legal',
        ),
      ],
    }),
    lives: ask({
      text: {
        nl: 'Bent u ingeschreven in Lindegem?',
        fr: 'Êtes-vous inscrit à Lindegem ?',
        en: 'Are you registered in Lindegem?',
        de: 'Sind Sie in Lindegem gemeldet?',
      },
      answers: [
        yes('purpose'),
        answer(
          {
            nl: 'Nee, in een andere Belgische gemeente',
            fr: 'Non, dans une autre commune belge',
            en: 'No, in another Belgian municipality',
            de: 'Nein, in einer anderen belgischen Gemeinde',
          },
          'elsewhere',
        ),
        answer(
          {
            nl: 'Nee, niet in België',
            fr: 'Non, pas en Belgique',
            en: 'No, not in Belgium',
            de: 'Nein, nicht in Belgien',
          },
          'federal',
        ),
      ],
    }),
    purpose: ask({
      text: {
        nl: 'Waarvoor hebt u het nodig?',
        fr: 'À quoi doit-il servir ?',
        en: 'What do you need it for?',
        de: 'Wofür brauchen Sie ihn?',
      },
      hint: {
        nl: 'Algemeen is model 595, gereglementeerde activiteiten model 596.1, werk met minderjarigen model 596.2. Een verkeerd model is de vaakste reden om terug te komen.',
        fr: 'Usage général : modèle 595 ; activités réglementées : modèle 596.1 ; contact avec des mineurs : modèle 596.2. Le mauvais modèle est la raison la plus fréquente de revenir.',
        en: 'General use is model 595, regulated activities model 596.1, work with minors model 596.2. The wrong model is the most common reason to come back.',
        de: 'Allgemein gilt Muster 595, reglementierte Tätigkeiten Muster 596.1, Arbeit mit Minderjährigen Muster 596.2. Das falsche Muster ist der häufigste Grund wiederzukommen.',
      },
      answers: [
        answer(
          {
            nl: 'Een gewone job, huur of een ander bewijs',
            fr: 'Un emploi ordinaire, une location ou une autre preuve',
            en: 'An ordinary job, renting or other proof',
            de: 'Eine gewöhnliche Stelle, Miete oder ein anderer Nachweis',
          },
          'general',
        ),
        answer(
          {
            nl: 'Werken met kinderen of jongeren, ook als vrijwilliger',
            fr: 'Travailler avec des enfants ou des jeunes, aussi comme bénévole',
            en: 'Work with children or young people, also as a volunteer',
            de: 'Arbeit mit Kindern oder Jugendlichen, auch ehrenamtlich',
          },
          'minorslist',
        ),
        answer(
          {
            nl: 'Taxi, bewaking, wapens, drankgelegenheid of een ander gereglementeerd beroep',
            fr: 'Taxi, gardiennage, armes, débit de boissons ou autre activité réglementée',
            en: 'Taxi, security, weapons, licensed premises or another regulated activity',
            de: 'Taxi, Bewachung, Waffen, Schankbetrieb oder eine andere reglementierte Tätigkeit',
          },
          'regulated',
        ),
        answer(
          {
            nl: 'Voor een ander land',
            fr: 'Pour un autre pays',
            en: 'For another country',
            de: 'Für ein anderes Land',
          },
          'foreign',
        ),
        notKnown('letter'),
      ],
    }),
    letter: check({
      text: {
        nl: 'Hebt u een brief of mail van wie het vraagt?',
        fr: 'Avez-vous une lettre ou un e-mail de celui qui le demande ?',
        en: 'Do you have a letter or mail from whoever asks for it?',
        de: 'Haben Sie einen Brief oder eine E-Mail von der anfragenden Stelle?',
      },
      items: [
        {
          nl: 'De vraag van werkgever, school, vereniging of overheid',
          fr: 'La demande de l’employeur, de l’école, de l’association ou de l’autorité',
          en: 'The request of the employer, school, association or authority',
          de: 'Die Anfrage von Arbeitgeber, Schule, Verein oder Behörde',
        },
      ],
      to: 'desk',
      missing: 'askfirst',
    }),
    minorslist: check({
      text: {
        nl: 'Voor werk met minderjarigen hebt u dit nodig',
        fr: 'Pour le travail avec des mineurs, il faut',
        en: 'For work with minors you need',
        de: 'Für die Arbeit mit Minderjährigen brauchen Sie',
      },
      items: [
        identityCard,
        {
          nl: 'Een attest van de organisatie dat u met minderjarigen werkt',
          fr: 'Une attestation de l’organisation : vous travaillez avec des mineurs',
          en: 'A statement by the organisation that you work with minors',
          de: 'Eine Bescheinigung der Organisation, dass Sie mit Minderjährigen arbeiten',
        },
      ],
      to: 'minors',
      missing: 'askfirst',
    }),
    proxy: check({
      text: {
        nl: 'Wat hebt u bij voor die andere persoon?',
        fr: 'Qu’avez-vous pour cette autre personne ?',
        en: 'What do you have for the other person?',
        de: 'Was haben Sie für die andere Person dabei?',
      },
      items: [
        {
          nl: 'Een ondertekende volmacht',
          fr: 'Une procuration signée',
          en: 'A signed authorisation',
          de: 'Eine unterschriebene Vollmacht',
        },
        {
          nl: 'Een kopie van de identiteitskaart van die persoon',
          fr: 'Une copie de la carte d’identité de cette personne',
          en: 'A copy of that person’s identity card',
          de: 'Eine Kopie des Ausweises dieser Person',
        },
        identityCard,
      ],
      to: 'lives',
      missing: 'noproxy',
    }),
    general: end({
      text: {
        nl: 'Neem een volgnummer voor het snelloket.\nU hebt het uittreksel (model 595) meestal meteen. Het kan ook online, gratis.',
        fr: 'Prenez un numéro pour le guichet rapide.\nVous avez en général l’extrait (modèle 595) tout de suite. C’est aussi possible en ligne, gratuitement.',
        en: 'Take a ticket for the quick counter.\nYou usually get the extract (model 595) at once. It can also be done online, free of charge.',
        de: 'Ziehen Sie eine Nummer für den Schnellschalter.\nDen Auszug (Muster 595) erhalten Sie meist sofort. Das geht auch kostenlos online.',
      },
      actions: [ticket('uittreksel-strafregister'), print('uittreksel-strafregister')],
    }),
    minors: end({
      text: {
        nl: 'Neem een volgnummer voor het snelloket.\nSoms is er een bijkomende controle: dan krijgt u het uittreksel (model 596.2) binnen enkele dagen.',
        fr: 'Prenez un numéro pour le guichet rapide.\nParfois il y a un contrôle en plus : vous recevez alors l’extrait (modèle 596.2) en quelques jours.',
        en: 'Take a ticket for the quick counter.\nSometimes there is a further check: then you get the extract (model 596.2) within a few days.',
        de: 'Ziehen Sie eine Nummer für den Schnellschalter.\nManchmal gibt es eine weitere Prüfung: Dann erhalten Sie den Auszug (Muster 596.2) in wenigen Tagen.',
      },
      actions: [ticket('uittreksel-strafregister'), print('uittreksel-strafregister')],
    }),
    regulated: end({
      text: {
        nl: 'Neem een volgnummer voor het snelloket.\nZeg precies voor welke activiteit het is, dan krijgt u het juiste uittreksel (model 596.1).',
        fr: 'Prenez un numéro pour le guichet rapide.\nDites exactement pour quelle activité, vous recevrez alors le bon extrait (modèle 596.1).',
        en: 'Take a ticket for the quick counter.\nSay exactly which activity it is for, then you get the right extract (model 596.1).',
        de: 'Ziehen Sie eine Nummer für den Schnellschalter.\nSagen Sie genau, für welche Tätigkeit, dann erhalten Sie den richtigen Auszug (Muster 596.1).',
      },
      actions: [ticket('uittreksel-strafregister'), print('uittreksel-strafregister')],
    }),
    foreign: end({
      text: {
        nl: 'Vraag eerst aan het andere land of het uittreksel vertaald of gelegaliseerd moet zijn.\nNeem dan een volgnummer en zeg voor welk land het is.',
        fr: 'Demandez d’abord à l’autre pays si l’extrait doit être traduit ou légalisé.\nPrenez ensuite un numéro et dites pour quel pays.',
        en: 'First ask the other country whether the extract must be translated or legalised.\nThen take a ticket and say which country it is for.',
        de: 'Fragen Sie zuerst das andere Land, ob der Auszug übersetzt oder legalisiert sein muss.\nZiehen Sie dann eine Nummer und nennen Sie das Land.',
      },
      actions: [ticket('uittreksel-strafregister'), print('uittreksel-strafregister')],
    }),
    askfirst: end({
      text: {
        nl: 'Vraag eerst aan wie het uittreksel wil, waarvoor het dient en welk model.\nDan hoeft u niet twee keer te komen.',
        fr: 'Demandez d’abord à celui qui veut l’extrait à quoi il sert et quel modèle.\nVous ne devrez ainsi pas venir deux fois.',
        en: 'First ask whoever wants the extract what it is for and which model.\nThen you need not come twice.',
        de: 'Fragen Sie zuerst, wer den Auszug verlangt, wofür und welches Muster.\nDann müssen Sie nicht zweimal kommen.',
      },
      actions: [print('uittreksel-strafregister')],
    }),
    noproxy: end({
      text: {
        nl: 'Zonder volmacht geven we het uittreksel niet mee.\nDe persoon kan het zelf online vragen, of u komt terug met de volmacht en de kopie.',
        fr: 'Sans procuration, nous ne remettons pas l’extrait.\nLa personne peut le demander en ligne, ou vous revenez avec la procuration et la copie.',
        en: 'Without authorisation we do not hand over the extract.\nThe person can apply online, or you come back with the authorisation and the copy.',
        de: 'Ohne Vollmacht geben wir den Auszug nicht mit.\nDie Person kann ihn selbst online beantragen, oder Sie kommen mit Vollmacht und Kopie wieder.',
      },
      actions: [print('uittreksel-strafregister')],
    }),
    elsewhere: end({
      text: {
        nl: 'Vraag het uittreksel online met eID of itsme, of in de gemeente waar u ingeschreven bent.',
        fr: 'Demandez l’extrait en ligne avec eID ou itsme, ou dans la commune où vous êtes inscrit.',
        en: 'Apply online with eID or itsme, or in the municipality where you are registered.',
        de: 'Beantragen Sie den Auszug online mit eID oder itsme, oder in der Gemeinde, in der Sie gemeldet sind.',
      },
      actions: [
        refer({
          nl: 'De gemeente waar u ingeschreven bent, of online',
          fr: 'La commune où vous êtes inscrit, ou en ligne',
          en: 'The municipality where you are registered, or online',
          de: 'Die Gemeinde, in der Sie gemeldet sind, oder online',
        }),
      ],
    }),
    federal: end({
      text: {
        nl: 'Wie niet in België woont, vraagt het uittreksel aan het Centraal Strafregister van de FOD Justitie.',
        fr: 'Qui n’habite pas en Belgique demande l’extrait au Casier judiciaire central du SPF Justice.',
        en: 'Whoever does not live in Belgium applies to the Central Criminal Records of the FPS Justice.',
        de: 'Wer nicht in Belgien wohnt, beantragt den Auszug beim Zentralen Strafregister des FÖD Justiz.',
      },
      actions: [refer(centralRecords)],
    }),
    legal: end({
      text: {
        nl: 'Het uittreksel van een vennootschap of vereniging komt van het Centraal Strafregister van de FOD Justitie, niet van de gemeente.',
        fr: 'L’extrait d’une société ou association vient du Casier judiciaire central du SPF Justice, pas de la commune.',
        en: 'The extract of a company or association comes from the Central Criminal Records of the FPS Justice, not from the municipality.',
        de: 'Der Auszug einer Gesellschaft oder eines Vereins kommt vom Zentralen Strafregister des FÖD Justiz, nicht von der Gemeinde.',
      },
      actions: [refer(centralRecords)],
    }),
    desk: end({ text: seeTogether, actions: [ticket('uittreksel-strafregister')] }),
  },
})

import {
  answer,
  ask,
  check,
  contact,
  end,
  guideOf,
  newCase,
  no,
  notKnown,
  print,
  refer,
  tell,
  ticket,
  yes,
} from './outline.ts'

export const sluikstort = guideOf({
  title: {
    nl: 'Sluikstort melden',
    fr: 'Signaler un dépôt clandestin',
    en: 'Report illegal dumping',
    de: 'Illegale Müllablagerung melden',
  },
  department: 'environment',
  products: ['sluikstort-melden'],
  atKiosk: true,
  steps: {
    danger: ask({
      text: {
        nl: 'Is het gevaarlijk: asbest, chemisch afval, of iets dat lekt, rookt of brandt?',
        fr: 'Est-ce dangereux : amiante, produits chimiques, ou quelque chose qui fuit, fume ou brûle ?',
        en: 'Is it dangerous: asbestos, chemicals, or something that leaks, smokes or burns?',
        de: 'Ist es gefährlich: Asbest, Chemikalien oder etwas, das ausläuft, raucht oder brennt?',
      },
      answers: [no('what'), yes('leak'), notKnown('leak')],
    }),
    leak: ask({
      text: {
        nl: 'Lekt, rookt of brandt het nu, of kan iemand zich bezeren?',
        fr: 'Est-ce que cela fuit, fume ou brûle maintenant, ou quelqu’un peut-il se blesser ?',
        en: 'Does it leak, smoke or burn now, or may somebody get hurt?',
        de: 'Läuft es jetzt aus, raucht oder brennt es, oder kann sich jemand verletzen?',
      },
      answers: [yes('emergency'), no('careful'), notKnown('emergency')],
    }),
    careful: tell({
      text: {
        nl: 'Raak niets aan en hou afstand.\nMeld het met de plaats; de ploeg komt met de juiste bescherming.',
        fr: 'Ne touchez à rien et gardez vos distances.\nSignalez l’endroit ; l’équipe vient avec la protection voulue.',
        en: 'Touch nothing and keep away.\nReport the place; the crew comes with the right protection.',
        de: 'Berühren Sie nichts und halten Sie Abstand.\nMelden Sie den Ort; das Team kommt mit der richtigen Schutzausrüstung.',
      },
      hint: {
        nl: 'Vermeld in de melding dat het om asbest of gevaarlijk afval kan gaan.',
        fr: 'Mentionnez dans le signalement qu’il peut s’agir d’amiante ou de déchets dangereux.',
        en: 'Say in the report that it may be asbestos or hazardous waste.',
        de: 'Geben Sie in der Meldung an, dass es Asbest oder Gefahrstoff sein kann.',
      },
      to: 'ground',
    }),
    what: ask({
      text: { nl: 'Wat ligt er?', fr: 'Qu’y a-t-il ?', en: 'What is there?', de: 'Was liegt dort?' },
      answers: [
        answer(
          {
            nl: 'Zakken, meubels of afval dat er niet hoort',
            fr: 'Des sacs, meubles ou déchets qui n’ont rien à faire là',
            en: 'Bags, furniture or waste that does not belong there',
            de: 'Säcke, Möbel oder Abfall, der dort nicht hingehört',
          },
          'ground',
        ),
        answer(
          {
            nl: 'Afval van een ophaling die niet doorging',
            fr: 'Des déchets d’une collecte qui n’a pas eu lieu',
            en: 'Waste of a collection that did not take place',
            de: 'Abfall einer ausgefallenen Abholung',
          },
          'missed',
        ),
        answer(
          {
            nl: 'Een volle straatvuilbak of zwerfvuil',
            fr: 'Une poubelle publique pleine ou des détritus',
            en: 'A full litter bin or litter',
            de: 'Ein voller Papierkorb oder verstreuter Müll',
          },
          'ground',
        ),
        answer({ nl: 'Een dood dier', fr: 'Un animal mort', en: 'A dead animal', de: 'Ein totes Tier' }, 'ground'),
        notKnown('ground'),
      ],
    }),
    ground: ask({
      text: { nl: 'Waar ligt het?', fr: 'Où est-ce ?', en: 'Where is it?', de: 'Wo liegt es?' },
      answers: [
        answer(
          {
            nl: 'Op straat, in een park of op een plein',
            fr: 'Dans la rue, un parc ou sur une place',
            en: 'In the street, a park or a square',
            de: 'Auf der Straße, im Park oder auf einem Platz',
          },
          'place',
        ),
        answer(
          {
            nl: 'Langs een gewestweg of snelweg',
            fr: 'Le long d’une route régionale ou autoroute',
            en: 'Along a regional road or motorway',
            de: 'An einer Regionalstraße oder Autobahn',
          },
          'regional',
        ),
        answer(
          {
            nl: 'Op privégrond',
            fr: 'Sur un terrain privé',
            en: 'On private ground',
            de: 'Auf Privatgrund',
          },
          'owner',
        ),
        notKnown('place'),
      ],
    }),
    owner: ask({
      text: {
        nl: 'Is het uw eigen grond?',
        fr: 'Est-ce votre propre terrain ?',
        en: 'Is it your own ground?',
        de: 'Ist es Ihr eigener Grund?',
      },
      answers: [yes('ownground'), no('neighbour')],
    }),
    place: check({
      text: {
        nl: 'Wat weet u van de plaats?',
        fr: 'Que savez-vous de l’endroit ?',
        en: 'What do you know about the place?',
        de: 'Was wissen Sie über den Ort?',
      },
      hint: {
        nl: 'Laat niemand zelf in de zakken zoeken.',
        fr: 'Ne laissez personne fouiller dans les sacs.',
        en: 'Let nobody search the bags.',
        de: 'Lassen Sie niemanden in den Säcken suchen.',
      },
      items: [
        {
          nl: 'Straat en huisnummer, of de plaats op de kaart',
          fr: 'Rue et numéro, ou l’endroit sur la carte',
          en: 'Street and number, or the place on the map',
          de: 'Straße und Hausnummer oder die Stelle auf der Karte',
        },
        {
          nl: 'Een foto (als u er een hebt)',
          fr: 'Une photo (si vous en avez une)',
          en: 'A photo (if you have one)',
          de: 'Ein Foto (falls vorhanden)',
        },
      ],
      to: 'seen',
    }),
    seen: ask({
      text: {
        nl: 'Hebt u gezien wie het deed?',
        fr: 'Avez-vous vu qui l’a fait ?',
        en: 'Did you see who did it?',
        de: 'Haben Sie gesehen, wer es war?',
      },
      answers: [no('report'), yes('witness'), notKnown('report')],
    }),
    report: end({
      text: {
        nl: 'De melding gaat naar Milieu & afval.\nU mag anoniem melden. Laat uw gegevens achter als u het vervolg wilt weten.',
        fr: 'Le signalement va au service Environnement & déchets.\nVous pouvez rester anonyme. Laissez vos coordonnées si vous voulez connaître la suite.',
        en: 'The report goes to Environment & waste.\nYou may stay anonymous. Leave your details if you want to know what follows.',
        de: 'Die Meldung geht an Umwelt & Abfall.\nSie dürfen anonym bleiben. Hinterlassen Sie Ihre Daten, wenn Sie das Ergebnis wissen möchten.',
      },
      hint: {
        nl: 'Registreer de melding meteen met de plaats: de burger hoeft niet te wachten.',
        fr: 'Enregistrez aussitôt le signalement avec l’endroit : le citoyen ne doit pas attendre.',
        en: 'Register the report with its place at once: the citizen need not wait.',
        de: 'Erfassen Sie die Meldung sofort mit Ort: Der Bürger muss nicht warten.',
      },
      actions: [newCase('environment'), print('sluikstort-melden')],
    }),
    witness: end({
      text: {
        nl: 'Dank u.\nGeef alleen feiten: tijd, plaats, nummerplaat. Milieu & afval neemt contact op als een verklaring nodig is.',
        fr: 'Merci.\nDonnez seulement des faits : heure, endroit, plaque. Environnement & déchets vous contacte si une déclaration est nécessaire.',
        en: 'Thank you.\nGive only facts: time, place, number plate. Environment & waste contacts you if a statement is needed.',
        de: 'Danke.\nNennen Sie nur Tatsachen: Zeit, Ort, Kennzeichen. Umwelt & Abfall meldet sich, falls eine Aussage nötig ist.',
      },
      actions: [newCase('environment'), contact('environment')],
    }),
    emergency: end({
      text: {
        nl: 'Raak niets aan en ga weg van de plaats.\nBel 112. Zeg waar het is en wat u ziet.',
        fr: 'Ne touchez à rien et éloignez-vous.\nAppelez le 112. Dites où c’est et ce que vous voyez.',
        en: 'Touch nothing and move away.\nCall 112. Say where it is and what you see.',
        de: 'Berühren Sie nichts und entfernen Sie sich.\nRufen Sie 112 an. Sagen Sie, wo es ist und was Sie sehen.',
      },
      hint: {
        nl: 'Bel zelf 112 als de burger dat niet deed. Registreer daarna.',
        fr: 'Appelez vous-même le 112 si le citoyen ne l’a pas fait. Enregistrez ensuite.',
        en: 'Call 112 yourself if the citizen has not. Register afterwards.',
        de: 'Rufen Sie selbst 112 an, wenn der Bürger es nicht tat. Erfassen Sie danach.',
      },
      actions: [
        refer({
          nl: 'Noodnummer 112',
          fr: 'Numéro d’urgence 112',
          en: 'Emergency number 112',
          de: 'Notruf 112',
        }),
        newCase('environment'),
      ],
    }),
    missed: end({
      text: {
        nl: 'Laat het afval buiten staan als de ophaling vandaag was.\nNeem een volgnummer of meld het online: we geven het door aan de ophaaldienst.',
        fr: 'Laissez les déchets dehors si la collecte était aujourd’hui.\nPrenez un numéro ou signalez-le en ligne : nous prévenons le service de collecte.',
        en: 'Leave the waste outside if collection was today.\nTake a ticket or report it online: we tell the collection service.',
        de: 'Lassen Sie den Abfall draußen, wenn die Abholung heute war.\nZiehen Sie eine Nummer oder melden Sie es online: Wir geben es an den Abholdienst weiter.',
      },
      actions: [ticket('afvalcontainer-en-ophaling'), print('afvalcontainer-en-ophaling')],
    }),
    regional: end({
      text: {
        nl: 'Langs gewestwegen en snelwegen ruimt de Vlaamse overheid op.\nMeld het op meldpuntwegen.be. Lukt dat niet, dan geven wij het door.',
        fr: 'Le long des routes régionales et autoroutes, l’autorité flamande nettoie.\nSignalez-le sur meldpuntwegen.be. Si cela ne va pas, nous transmettons.',
        en: 'Along regional roads and motorways the Flemish authority clears up.\nReport it on meldpuntwegen.be. If that fails, we pass it on.',
        de: 'An Regionalstraßen und Autobahnen räumt die flämische Behörde auf.\nMelden Sie es auf meldpuntwegen.be. Klappt es nicht, geben wir es weiter.',
      },
      actions: [
        refer({
          nl: 'Meldpunt Wegen (meldpuntwegen.be)',
          fr: 'Meldpunt Wegen (meldpuntwegen.be)',
          en: 'Meldpunt Wegen (meldpuntwegen.be)',
          de: 'Meldpunt Wegen (meldpuntwegen.be)',
        }),
        contact('environment'),
      ],
    }),
    ownground: end({
      text: {
        nl: 'Op uw eigen grond ruimt u zelf op.\nMeld het ons toch: zijn er sporen van een dader, dan kan de gemeente optreden. U kunt ook aangifte doen bij de politie.',
        fr: 'Sur votre terrain, vous nettoyez vous-même.\nSignalez-le tout de même : s’il y a des traces d’un auteur, la commune peut agir. Vous pouvez aussi aller à la police.',
        en: 'On your own ground you clear up yourself.\nTell us all the same: if there are traces of the culprit the municipality can act. You can also go to the police.',
        de: 'Auf eigenem Grund räumen Sie selbst auf.\nMelden Sie es trotzdem: Gibt es Spuren des Täters, kann die Gemeinde handeln. Sie können auch zur Polizei gehen.',
      },
      actions: [newCase('environment'), print('sluikstort-melden')],
    }),
    neighbour: end({
      text: {
        nl: 'De eigenaar moet zelf opruimen.\nWe noteren de plaats; Milieu & afval spreekt de eigenaar aan als dat nodig is.',
        fr: 'Le propriétaire doit nettoyer lui-même.\nNous notons l’endroit ; Environnement & déchets contacte le propriétaire si nécessaire.',
        en: 'The owner has to clear up.\nWe note the place; Environment & waste contacts the owner where needed.',
        de: 'Der Eigentümer muss selbst aufräumen.\nWir notieren den Ort; Umwelt & Abfall spricht den Eigentümer an, wenn nötig.',
      },
      actions: [newCase('environment')],
    }),
  },
})

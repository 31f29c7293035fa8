import {
  answer,
  appointment,
  ask,
  check,
  end,
  guideOf,
  no,
  notKnown,
  print,
  refer,
  tell,
  ticket,
  yes,
} from './outline.ts'
import { otherIdentityProof, passportPhoto, policeReport, seeTogether } from './shared.ts'

export const identiteitskaartKwijt = guideOf({
  title: {
    nl: 'Identiteitskaart verloren of gestolen',
    fr: 'Carte d’identité perdue ou volée',
    en: 'Identity card lost or stolen',
    de: 'Personalausweis verloren oder gestohlen',
  },
  department: 'identity',
  products: ['identiteitskaart-kwijt'],
  atKiosk: true,
  steps: {
    blocked: ask({
      text: {
        nl: 'Hebt u DOC STOP al gebeld om de kaart te blokkeren?',
        fr: 'Avez-vous déjà appelé DOC STOP pour bloquer la carte ?',
        en: 'Have you already called DOC STOP to block the card?',
        de: 'Haben Sie DOC STOP schon angerufen, um den Ausweis zu sperren?',
      },
      hint: {
        nl: 'Kijk in het Rijksregister of de kaart al geblokkeerd is.',
        fr: 'Vérifiez au Registre national si la carte est déjà bloquée.',
        en: 'Look in the National Register whether the card is blocked already.',
        de: 'Prüfen Sie im Nationalregister, ob der Ausweis schon gesperrt ist.',
      },
      answers: [yes('which'), no('block'), notKnown('block')],
    }),
    block: tell({
      text: {
        nl: 'Bel nu DOC STOP: 00800 2123 2123 (gratis) of +32 2 518 21 23, dag en nacht.\nZo kan niemand uw kaart nog misbruiken. Een geblokkeerde kaart die u terugvindt, meldt u ook aan de balie.',
        fr: 'Appelez maintenant DOC STOP : 00800 2123 2123 (gratuit) ou +32 2 518 21 23, jour et nuit.\nAinsi, personne ne peut plus abuser de votre carte. Si vous retrouvez une carte bloquée, dites-le aussi au guichet.',
        en: 'Call DOC STOP now: 00800 2123 2123 (free) or +32 2 518 21 23, day and night.\nThen nobody can misuse your card. If you find a blocked card again, tell the desk too.',
        de: 'Rufen Sie jetzt DOC STOP an: 00800 2123 2123 (kostenlos) oder +32 2 518 21 23, Tag und Nacht.\nDann kann niemand Ihren Ausweis missbrauchen. Finden Sie einen gesperrten Ausweis wieder, sagen Sie es auch am Schalter.',
      },
      hint: {
        nl: 'Is de hele portefeuille weg, noem dan ook Card Stop (078 170 170) voor de bankkaarten, en vraag naar het rijbewijs.',
        fr: 'Si tout le portefeuille a disparu, citez aussi Card Stop (078 170 170) pour les cartes bancaires et demandez si le permis de conduire manque.',
        en: 'If the whole wallet is gone, also name Card Stop (078 170 170) for the bank cards, and ask about the driving licence.',
        de: 'Ist die ganze Brieftasche weg, nennen Sie auch Card Stop (078 170 170) für die Bankkarten und fragen Sie nach dem Führerschein.',
      },
      to: 'which',
    }),
    which: ask({
      text: {
        nl: 'Welke kaart is het?',
        fr: 'De quelle carte s’agit-il ?',
        en: 'Which card is it?',
        de: 'Welcher Ausweis ist es?',
      },
      answers: [
        answer(
          {
            nl: 'Belgische identiteitskaart',
            fr: 'Carte d’identité belge',
            en: 'Belgian identity card',
            de: 'Belgischer Personalausweis',
          },
          'how',
        ),
        answer(
          {
            nl: 'Kids-ID van een kind',
            fr: 'Kids-ID d’un enfant',
            en: 'A child’s Kids-ID',
            de: 'Kids-ID eines Kindes',
          },
          'howkids',
        ),
        answer(
          {
            nl: 'Verblijfskaart (vreemdelingenkaart)',
            fr: 'Titre de séjour (carte d’étranger)',
            en: 'Residence card (card for foreign nationals)',
            de: 'Aufenthaltskarte (Ausländerkarte)',
          },
          'foreign',
        ),
        notKnown('desk'),
      ],
    }),
    how: ask({
      text: {
        nl: 'Is de kaart verloren of gestolen?',
        fr: 'La carte est-elle perdue ou volée ?',
        en: 'Is the card lost or stolen?',
        de: 'Ist der Ausweis verloren oder gestohlen?',
      },
      answers: [
        answer({ nl: 'Verloren', fr: 'Perdue', en: 'Lost', de: 'Verloren' }, 'bring'),
        answer({ nl: 'Gestolen', fr: 'Volée', en: 'Stolen', de: 'Gestohlen' }, 'reported'),
        answer(
          { nl: 'Beschadigd of stuk', fr: 'Abîmée ou cassée', en: 'Damaged or broken', de: 'Beschädigt oder defekt' },
          'damaged',
        ),
        answer({ nl: 'Teruggevonden', fr: 'Retrouvée', en: 'Found again', de: 'Wiedergefunden' }, 'found'),
        notKnown('desk'),
      ],
    }),
    howkids: ask({
      text: {
        nl: 'Is de Kids-ID verloren of gestolen?',
        fr: 'La Kids-ID est-elle perdue ou volée ?',
        en: 'Is the Kids-ID lost or stolen?',
        de: 'Ist die Kids-ID verloren oder gestohlen?',
      },
      answers: [
        answer({ nl: 'Verloren', fr: 'Perdue', en: 'Lost', de: 'Verloren' }, 'bringkids'),
        answer({ nl: 'Gestolen', fr: 'Volée', en: 'Stolen', de: 'Gestohlen' }, 'reportedkids'),
        notKnown('desk'),
      ],
    }),
    reported: ask({
      text: {
        nl: 'Hebt u de diefstal al aangegeven bij de politie?',
        fr: 'Avez-vous déjà déclaré le vol à la police ?',
        en: 'Have you reported the theft to the police?',
        de: 'Haben Sie den Diebstahl schon bei der Polizei angezeigt?',
      },
      answers: [yes('bringstolen'), no('police')],
    }),
    reportedkids: ask({
      text: {
        nl: 'Hebt u de diefstal van de Kids-ID al aangegeven bij de politie?',
        fr: 'Avez-vous déjà déclaré le vol de la Kids-ID à la police ?',
        en: 'Have you reported the theft of the Kids-ID to the police?',
        de: 'Haben Sie den Diebstahl der Kids-ID schon bei der Polizei angezeigt?',
      },
      answers: [yes('bringkids'), no('police')],
    }),
    bring: check({
      text: { nl: 'Dit brengt u mee', fr: 'Ce que vous apportez', en: 'What you bring', de: 'Das bringen Sie mit' },
      hint: {
        nl: 'Niet alles mee? De aangifte kan toch al. Zonder foto kan het attest niet gemaakt worden.',
        fr: 'Il manque quelque chose ? La déclaration est déjà possible. Sans photo, l’attestation ne peut pas être faite.',
        en: 'Something missing? The loss can be declared all the same. Without a photo the certificate cannot be made.',
        de: 'Fehlt etwas? Die Verlusterklärung ist trotzdem möglich. Ohne Foto kann die Bescheinigung nicht erstellt werden.',
      },
      items: [passportPhoto, otherIdentityProof],
      to: 'card',
      missing: 'later',
    }),
    bringstolen: check({
      text: {
        nl: 'Dit brengt u mee na een diefstal',
        fr: 'Ce que vous apportez après un vol',
        en: 'What you bring after a theft',
        de: 'Das bringen Sie nach einem Diebstahl mit',
      },
      items: [policeReport, passportPhoto, otherIdentityProof],
      to: 'card',
      missing: 'later',
    }),
    bringkids: check({
      text: {
        nl: 'Voor een nieuwe Kids-ID brengt u dit mee',
        fr: 'Pour une nouvelle Kids-ID, vous apportez',
        en: 'For a new Kids-ID you bring',
        de: 'Für eine neue Kids-ID bringen Sie mit',
      },
      items: [
        {
          nl: 'Het kind zelf, met een ouder die het ouderlijk gezag heeft',
          fr: 'L’enfant lui-même, avec un parent qui exerce l’autorité parentale',
          en: 'The child itself, with a parent who has parental authority',
          de: 'Das Kind selbst, mit einem sorgeberechtigten Elternteil',
        },
        {
          nl: 'De identiteitskaart van die ouder',
          fr: 'La carte d’identité de ce parent',
          en: 'The identity card of that parent',
          de: 'Der Personalausweis dieses Elternteils',
        },
        passportPhoto,
      ],
      to: 'kids',
      missing: 'later',
    }),
    card: end({
      text: {
        nl: 'Neem een volgnummer.\nU doet aangifte, krijgt een attest (bijlage 12) en vraagt meteen de nieuwe kaart aan.\nHet attest is één maand geldig, alleen in België. Reizen kan er niet mee.',
        fr: 'Prenez un numéro.\nVous faites la déclaration, recevez une attestation (annexe 12) et demandez aussitôt la nouvelle carte.\nL’attestation est valable un mois, seulement en Belgique. Vous ne pouvez pas voyager avec elle.',
        en: 'Take a ticket.\nYou declare the loss, get a certificate (annex 12) and apply for the new card at once.\nThe certificate is valid for one month, in Belgium only. You cannot travel with it.',
        de: 'Ziehen Sie eine Nummer.\nSie melden den Verlust, erhalten eine Bescheinigung (Anlage 12) und beantragen gleich den neuen Ausweis.\nDie Bescheinigung gilt einen Monat, nur in Belgien. Reisen können Sie damit nicht.',
      },
      hint: {
        nl: 'Vraag of er een reis gepland is: dan misschien de spoedprocedure. Zeg de prijs vooraf.',
        fr: 'Demandez si un voyage est prévu : peut-être faut-il la procédure d’urgence. Annoncez le prix.',
        en: 'Ask whether a journey is planned: the urgent procedure may be needed. Say the price first.',
        de: 'Fragen Sie nach einer geplanten Reise: Vielleicht ist das Eilverfahren nötig. Nennen Sie vorher den Preis.',
      },
      actions: [ticket('identiteitskaart-kwijt'), print('identiteitskaart-kwijt')],
    }),
    kids: end({
      text: {
        nl: 'Neem een volgnummer.\nAan het loket geeft u het verlies aan en vraagt u een nieuwe Kids-ID aan. Zeg het als u binnenkort vertrekt.',
        fr: 'Prenez un numéro.\nAu guichet, vous déclarez la perte et demandez une nouvelle Kids-ID. Dites-le si vous partez bientôt.',
        en: 'Take a ticket.\nAt the counter you declare the loss and apply for a new Kids-ID. Say so if you leave soon.',
        de: 'Ziehen Sie eine Nummer.\nAm Schalter melden Sie den Verlust und beantragen eine neue Kids-ID. Sagen Sie es, wenn Sie bald verreisen.',
      },
      actions: [ticket('identiteitskaart-kwijt', 'kids-id'), print('kids-id')],
    }),
    later: end({
      text: {
        nl: 'U kunt nu al aangifte doen.\nVoor de nieuwe kaart komt u terug met wat nog ontbreekt.',
        fr: 'Vous pouvez déjà faire la déclaration.\nPour la nouvelle carte, revenez avec ce qui manque.',
        en: 'You can declare the loss now.\nFor the new card, come back with what is missing.',
        de: 'Sie können den Verlust jetzt schon melden.\nFür den neuen Ausweis kommen Sie mit dem Fehlenden wieder.',
      },
      actions: [ticket('identiteitskaart-kwijt'), print('identiteitskaart-kwijt')],
    }),
    police: end({
      text: {
        nl: 'Doe eerst aangifte bij de politie en vraag er een attest.\nKom daarna met dat attest naar ons.',
        fr: 'Faites d’abord une déclaration à la police et demandez une attestation.\nVenez ensuite chez nous avec cette attestation.',
        en: 'Report it to the police first and ask for a certificate.\nThen come to us with that certificate.',
        de: 'Erstatten Sie zuerst Anzeige bei der Polizei und verlangen Sie eine Bescheinigung.\nKommen Sie danach damit zu uns.',
      },
      actions: [
        refer({
          nl: 'Politie: aangifte van diefstal, met attest',
          fr: 'Police : déclaration de vol, avec attestation',
          en: 'Police: report of theft, with a certificate',
          de: 'Polizei: Anzeige des Diebstahls, mit Bescheinigung',
        }),
        print('identiteitskaart-kwijt'),
      ],
    }),
    foreign: end({
      text: {
        nl: 'Een verloren of gestolen verblijfskaart geeft u altijd eerst aan bij de politie.\nMet hun attest maakt u een afspraak voor een nieuwe kaart.',
        fr: 'Un titre de séjour perdu ou volé se déclare toujours d’abord à la police.\nAvec leur attestation, vous prenez rendez-vous pour une nouvelle carte.',
        en: 'A lost or stolen residence card is always reported to the police first.\nWith their certificate you make an appointment for a new card.',
        de: 'Eine verlorene oder gestohlene Aufenthaltskarte melden Sie immer zuerst der Polizei.\nMit deren Bescheinigung vereinbaren Sie einen Termin für eine neue Karte.',
      },
      actions: [
        refer({
          nl: 'Politie: aangifte van verlies of diefstal, met attest',
          fr: 'Police : déclaration de perte ou de vol, avec attestation',
          en: 'Police: report of loss or theft, with a certificate',
          de: 'Polizei: Anzeige des Verlusts oder Diebstahls, mit Bescheinigung',
        }),
        appointment('vreemdelingenkaart'),
        print('vreemdelingenkaart'),
      ],
    }),
    damaged: end({
      text: {
        nl: 'Een kaart die stuk is, hoeft u niet aan te geven.\nVraag een nieuwe aan en breng de oude kaart en een pasfoto mee.',
        fr: 'Une carte abîmée ne doit pas être déclarée.\nDemandez-en une nouvelle et apportez l’ancienne carte et une photo.',
        en: 'A broken card need not be reported.\nApply for a new one and bring the old card and a passport photo.',
        de: 'Einen defekten Ausweis müssen Sie nicht melden.\nBeantragen Sie einen neuen und bringen Sie den alten Ausweis und ein Passfoto mit.',
      },
      actions: [ticket('identiteitskaart-aanvragen'), print('identiteitskaart-aanvragen')],
    }),
    found: end({
      text: {
        nl: 'Neem een volgnummer en gebruik de kaart intussen niet.\nAan het loket kijken we of ze nog bruikbaar is.',
        fr: 'Prenez un numéro et n’utilisez pas la carte entre-temps.\nAu guichet, nous regardons si elle est encore utilisable.',
        en: 'Take a ticket and do not use the card meanwhile.\nAt the counter we look whether it can still be used.',
        de: 'Ziehen Sie eine Nummer und benutzen Sie den Ausweis vorerst nicht.\nAm Schalter prüfen wir, ob er noch gültig ist.',
      },
      actions: [ticket('identiteitskaart-kwijt')],
    }),
    desk: end({
      text: seeTogether,
      actions: [ticket('identiteitskaart-kwijt')],
    }),
  },
})

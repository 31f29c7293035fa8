import { answer, ask, check, guideOf, notKnown, tell } from './outline.ts'
import { deathOutcomes } from './overlijdenUitkomsten.ts'
import { cardOfDeclarer, deathCertificate, papersOfDeceased, whatIsNeeded } from './shared.ts'

export const overlijden = guideOf({
  title: {
    nl: 'Overlijden en wat erna komt',
    fr: 'Décès et ce qui suit',
    en: 'Death and what follows',
    de: 'Todesfall und was danach kommt',
  },
  department: 'civilRegistry',
  products: ['overlijdensaangifte'],
  atKiosk: false,
  steps: {
    what: ask({
      text: {
        nl: 'Waarmee kunnen we helpen?',
        fr: 'Comment pouvons-nous aider ?',
        en: 'How can we help?',
        de: 'Wobei können wir helfen?',
      },
      hint: {
        nl: 'Laat nabestaanden niet in de wachtzaal. Ga naar de gesprekskamer en neem de tijd.',
        fr: 'Ne laissez pas les proches dans la salle d’attente. Allez dans la salle d’entretien et prenez le temps.',
        en: 'Do not leave relatives in the waiting room. Go to the interview room and take your time.',
        de: 'Lassen Sie Angehörige nicht im Wartesaal. Gehen Sie ins Gesprächszimmer und nehmen Sie sich Zeit.',
      },
      answers: [
        answer(
          {
            nl: 'Een overlijden aangeven',
            fr: 'Déclarer un décès',
            en: 'Declare a death',
            de: 'Einen Todesfall anzeigen',
          },
          'place',
        ),
        answer(
          {
            nl: 'Akten of afschriften krijgen',
            fr: 'Obtenir des actes ou copies',
            en: 'Get certificates or copies',
            de: 'Urkunden oder Abschriften erhalten',
          },
          'copies',
        ),
        answer(
          {
            nl: 'Weten wat er nog geregeld moet worden',
            fr: 'Savoir ce qu’il reste à régler',
            en: 'Know what else has to be arranged',
            de: 'Wissen, was noch zu regeln ist',
          },
          'after',
        ),
        answer(
          {
            nl: 'Een graf, concessie of bijzetting',
            fr: 'Une tombe, concession ou inhumation',
            en: 'A grave, plot or interment',
            de: 'Ein Grab, eine Konzession oder Beisetzung',
          },
          'grave',
        ),
        notKnown('talk'),
      ],
    }),
    place: ask({
      text: {
        nl: 'Waar is de persoon overleden?',
        fr: 'Où la personne est-elle décédée ?',
        en: 'Where did the person die?',
        de: 'Wo ist die Person verstorben?',
      },
      answers: [
        answer({ nl: 'In Lindegem', fr: 'À Lindegem', en: 'In Lindegem', de: 'In Lindegem' }, 'undertaker'),
        answer(
          {
            nl: 'In een andere Belgische gemeente',
            fr: 'Dans une autre commune belge',
            en: 'In another Belgian municipality',
            de: 'In einer anderen belgischen Gemeinde',
          },
          'elsewhere',
        ),
        answer({ nl: 'In het buitenland', fr: 'À l’étranger', en: 'Abroad', de: 'Im Ausland' }, 'abroad'),
      ],
    }),
    undertaker: ask({
      text: {
        nl: 'Is er een begrafenisondernemer?',
        fr: 'Y a-t-il un entrepreneur de pompes funèbres ?',
        en: 'Is there an undertaker?',
        de: 'Gibt es ein Bestattungsunternehmen?',
      },
      answers: [
        answer(
          {
            nl: 'Ja, hij doet de aangifte',
            fr: 'Oui, il fait la déclaration',
            en: 'Yes, who declares the death',
            de: 'Ja, es zeigt den Todesfall an',
          },
          'byundertaker',
        ),
        answer(
          {
            nl: 'Nee, de familie geeft zelf aan',
            fr: 'Non, la famille déclare elle-même',
            en: 'No, the family declares it',
            de: 'Nein, die Familie zeigt ihn selbst an',
          },
          'funeral',
        ),
        answer(
          {
            nl: 'Nog niet, en de familie kan het niet betalen',
            fr: 'Pas encore, et la famille ne peut pas payer',
            en: 'Not yet, and the family cannot pay',
            de: 'Noch nicht, und die Familie kann nicht zahlen',
          },
          'poor',
        ),
        notKnown('talk'),
      ],
    }),
    funeral: ask({
      text: {
        nl: 'Wordt het een begrafenis of een crematie?',
        fr: 'Sera-ce une inhumation ou une crémation ?',
        en: 'Will it be a burial or a cremation?',
        de: 'Wird es eine Erdbestattung oder eine Einäscherung?',
      },
      hint: {
        nl: 'Kijk of de overledene een laatste wilsbeschikking liet registreren. Begraven of cremeren kan ten vroegste 24 uur na het overlijden.',
        fr: 'Vérifiez si le défunt a fait enregistrer ses dernières volontés. Inhumation ou crémation au plus tôt 24 heures après le décès.',
        en: 'Look whether the deceased registered last wishes. Burial or cremation at the earliest 24 hours after death.',
        de: 'Prüfen Sie, ob ein letzter Wille eingetragen ist. Bestattung oder Einäscherung frühestens 24 Stunden nach dem Tod.',
      },
      answers: [
        answer({ nl: 'Begrafenis', fr: 'Inhumation', en: 'Burial', de: 'Erdbestattung' }, 'burial'),
        answer({ nl: 'Crematie', fr: 'Crémation', en: 'Cremation', de: 'Einäscherung' }, 'cremation'),
        notKnown('burial'),
      ],
    }),
    burial: check({
      text: whatIsNeeded,
      hint: {
        nl: 'Is het attest van de arts niet volledig of niet ondertekend, dan kan er niets: bel de arts.',
        fr: 'Si l’attestation du médecin est incomplète ou non signée, rien n’est possible : appelez le médecin.',
        en: 'If the doctor’s certificate is incomplete or unsigned nothing can be done: call the doctor.',
        de: 'Ist die ärztliche Bescheinigung unvollständig oder nicht unterschrieben, geht nichts: Rufen Sie den Arzt an.',
      },
      items: [deathCertificate, papersOfDeceased, cardOfDeclarer],
      to: 'declare',
      missing: 'incomplete',
    }),
    cremation: check({
      text: {
        nl: 'Dit is nodig voor een crematie',
        fr: 'Ce qu’il faut pour une crémation',
        en: 'What is needed for a cremation',
        de: 'Das wird für eine Einäscherung gebraucht',
      },
      items: [
        deathCertificate,
        papersOfDeceased,
        cardOfDeclarer,
        {
          nl: 'De ondertekende aanvraag tot crematie en de attesten van de artsen',
          fr: 'La demande de crémation signée et les attestations des médecins',
          en: 'The signed application for cremation and the doctors’ statements',
          de: 'Der unterschriebene Antrag auf Einäscherung und die ärztlichen Bescheinigungen',
        },
      ],
      to: 'declare',
      missing: 'incomplete',
    }),
    after: tell({
      text: {
        nl: 'Dit komt er meestal nog bij:\n1. Werkgever, ziekenfonds, pensioendienst en verzekeringen verwittigen.\n2. De bank verwittigen. Rekeningen gaan dicht tot de erfgenamen bekend zijn.\n3. Een attest of akte van erfopvolging vragen, bij de notaris of bij de FOD Financiën.\n4. De aangifte van nalatenschap doen bij de Vlaamse Belastingdienst: binnen vier maanden bij een overlijden in België.\n5. Huur, energie, water, telefoon en abonnementen opzeggen of overzetten.',
        fr: 'En général, il faut encore :\n1. Prévenir l’employeur, la mutuelle, le service des pensions et les assurances.\n2. Prévenir la banque. Les comptes sont bloqués jusqu’à ce que les héritiers soient connus.\n3. Demander un certificat ou acte d’hérédité, chez le notaire ou au SPF Finances.\n4. Faire la déclaration de succession à l’administration fiscale flamande : dans les quatre mois pour un décès en Belgique.\n5. Résilier ou transférer bail, énergie, eau, téléphone et abonnements.',
        en: 'What usually comes next:\n1. Tell the employer, health fund, pension service and insurers.\n2. Tell the bank. Accounts are closed until the heirs are known.\n3. Ask for a certificate or deed of succession, from a notary or the FPS Finance.\n4. File the declaration of succession with the Flemish tax service: within four months for a death in Belgium.\n5. End or transfer rent, energy, water, telephone and subscriptions.',
        de: 'Das kommt meistens noch hinzu:\n1. Arbeitgeber, Krankenkasse, Pensionsdienst und Versicherungen benachrichtigen.\n2. Die Bank benachrichtigen. Konten werden gesperrt, bis die Erben bekannt sind.\n3. Eine Erbbescheinigung oder Erburkunde beim Notar oder beim FÖD Finanzen beantragen.\n4. Die Erbschaftserklärung beim flämischen Steuerdienst abgeben: bei einem Todesfall in Belgien binnen vier Monaten.\n5. Miete, Energie, Wasser, Telefon und Abonnements kündigen oder umschreiben.',
      },
      products: ['overlijdensaangifte', 'afschrift-akte'],
      to: 'need',
    }),
    need: ask({
      text: {
        nl: 'Waar is nu hulp bij nodig?',
        fr: 'Pour quoi faut-il de l’aide maintenant ?',
        en: 'What is help needed with now?',
        de: 'Wobei wird jetzt Hilfe gebraucht?',
      },
      answers: [
        answer(
          {
            nl: 'Pensioen van de partner',
            fr: 'Pension du partenaire',
            en: 'The partner’s pension',
            de: 'Pension des Partners',
          },
          'pension',
        ),
        answer(
          {
            nl: 'Erfenis, schulden of ruzie',
            fr: 'Succession, dettes ou conflit',
            en: 'Inheritance, debts or a dispute',
            de: 'Erbe, Schulden oder Streit',
          },
          'legal',
        ),
        answer(
          {
            nl: 'Papieren en kaarten inleveren',
            fr: 'Rendre des papiers et des cartes',
            en: 'Hand in papers and cards',
            de: 'Papiere und Karten abgeben',
          },
          'handin',
        ),
        answer(
          {
            nl: 'Alleen verder, of hulp in huis',
            fr: 'Vivre seul, ou aide à domicile',
            en: 'Coping alone, or help at home',
            de: 'Allein zurechtkommen oder Hilfe im Haushalt',
          },
          'home',
        ),
        answer({ nl: 'Niets meer', fr: 'Plus rien', en: 'Nothing else', de: 'Nichts mehr' }, 'done'),
        notKnown('talk'),
      ],
    }),
    ...deathOutcomes,
  },
})

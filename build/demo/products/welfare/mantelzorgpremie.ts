import type { ProductContent } from '#domain/product/product.ts'

export const mantelzorgpremie: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Mantelzorgpremie van de gemeente en zorgbudget',
      fr: 'Prime communale d’aidant proche et budget de soins',
      en: 'Municipal carer’s allowance and care budget',
      de: 'Gemeindliche Prämie für pflegende Angehörige und Pflegebudget',
    },
    beschrijving: {
      nl: 'Zorg je thuis langdurig voor een familielid, buur of vriend, of krijg je zelf veel hulp, dan kun je misschien een gemeentelijke mantelzorgpremie krijgen. We kijken ook of je recht hebt op het Vlaamse zorgbudget.',
      fr: 'Si vous soignez longtemps à domicile un parent, un voisin ou un ami, ou recevez vous-même beaucoup d’aide, vous pouvez peut-être recevoir une prime communale d’aidant proche. Nous regardons aussi si vous avez droit au budget de soins flamand.',
      en: 'If you care for a relative, neighbour or friend at home long-term, or receive a lot of care yourself, you may get a municipal carer’s allowance. We also check the Flemish care budget.',
    },
    verdereBeschrijving: {
      nl: 'Het zorgbudget voor zwaar zorgbehoevenden komt van je zorgkas, niet van de gemeente, en gaat naar wie zorg nodig heeft. Er bestaan ook een zorgbudget voor ouderen en een voor personen met een handicap. Als mantelzorger kun je je laten erkennen via je ziekenfonds, ook om verlof te krijgen.',
      fr: 'Le budget de soins pour personnes fortement dépendantes vient de votre caisse d’assurance soins, pas de la commune, et va à qui a besoin de soins. Il existe aussi un budget de soins pour personnes âgées et un pour personnes handicapées. Comme aidant proche, vous pouvez vous faire reconnaître via votre mutualité, aussi pour obtenir un congé.',
    },
    uitzonderingen: {
      nl: 'Zorg in een woonzorgcentrum valt niet onder de mantelzorgpremie. Een officiële verpleegkundige of betaalde hulp telt niet als mantelzorger.',
      fr: 'Les soins en maison de repos ne donnent pas droit à la prime d’aidant proche. Un infirmier officiel ou une aide payée ne compte pas comme aidant proche.',
    },
    voorwaarden: [
      {
        naam: { nl: 'De zorgbehoevende woont in de gemeente', fr: 'La personne aidée habite la commune' },
        bewijs: {
          nl: 'Identiteitskaart van de zorgbehoevende en van de mantelzorger',
          fr: 'Carte d’identité de la personne aidée et de l’aidant proche',
          en: 'Identity cards of the person cared for and the carer',
          de: 'Personalausweis der pflegebedürftigen Person und der Pflegeperson',
        },
      },
      {
        naam: { nl: 'Er is een grote zorgnood', fr: 'Le besoin de soins est grand' },
        bewijs: {
          nl: 'Attest van de zorgnood (BelRAI Screener, zorgbudget of erkende handicap)',
          fr: 'Attestation du besoin de soins (BelRAI Screener, budget de soins ou handicap reconnu)',
          en: 'Proof of care needs (BelRAI Screener, care budget or recognised disability)',
          de: 'Nachweis des Pflegebedarfs (BelRAI Screener, Pflegebudget oder anerkannte Behinderung)',
        },
      },
      {
        naam: { nl: 'De premie kan worden gestort', fr: 'La prime peut être versée' },
        bewijs: {
          nl: 'Rekeningnummer van wie de premie krijgt',
          fr: 'Numéro de compte du bénéficiaire',
          en: 'Account number of the person receiving the allowance',
          de: 'Kontonummer der empfangenden Person',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Vul het formulier in; wij helpen bij de attesten.',
          fr: 'Remplissez le formulaire ; nous aidons pour les attestations.',
        },
      },
      {
        naam: { nl: 'Onderzoek', fr: 'Examen' },
        beschrijving: {
          nl: 'De sociale dienst kijkt na of de zorgnood en de relatie kloppen, soms met een huisbezoek.',
          fr: 'Le service social vérifie si le besoin de soins et la relation sont exacts, parfois par une visite à domicile.',
        },
      },
      {
        naam: { nl: 'Uitbetaling', fr: 'Paiement' },
        beschrijving: {
          nl: 'De gemeente beslist en stort. Meld elke wijziging, ook een opname of overlijden.',
          fr: 'La commune décide et verse. Signalez tout changement, aussi une hospitalisation ou un décès.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis', fr: 'Gratuit' },
        beschrijving: { nl: 'De aanvraag kost niets.', fr: 'La demande ne coûte rien.' },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Reglement mantelzorgpremie van de gemeente',
          fr: 'Règlement de la prime d’aidant proche de la commune',
        },
      },
      {
        naam: {
          nl: 'Decreet van 18 mei 2018 houdende de Vlaamse sociale bescherming',
          fr: 'Décret flamand du 18 mai 2018 relatif à la protection sociale flamande',
        },
      },
      {
        naam: {
          nl: 'Wet van 12 mei 2014 betreffende de erkenning van de mantelzorger die een persoon met een grote zorgbehoefte bijstaat',
          fr: 'Loi du 12 mai 2014 relative à la reconnaissance de l’aidant proche aidant une personne en situation de grande dépendance',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Vlaamse sociale bescherming', fr: 'Protection sociale flamande' },
        url: 'https://www.vlaamsesocialebescherming.be',
      },
    ],
    themas: ['WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'mantelzorger',
      'zorg voor ouder',
      'zorgbudget',
      'zorgverzekering',
      'zorg thuis',
      'aidant proche',
      'carer',
      'oppas moeder',
      'zorgkas',
    ],
    type: 'FinancieelVoordeel',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:jan'],
    leadTime: { value: 30, unit: 'workingDays' },
    channels: ['onSite', 'phone', 'online'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 20,
    queue: 'E',
    remarks:
      'Leg uit dat “mantelzorgpremie” en “zorgbudget” twee dingen zijn: het zorgbudget vraag je aan bij de zorgkas of de dienst maatschappelijk werk van het ziekenfonds. Vraag ook hoe het met de mantelzorger zelf gaat.',
    reviewOn: '2027-04-25',
    status: 'published',
    bundles: [],
  },
}

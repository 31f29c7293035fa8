import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const conformiteitsattestWoning: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Conformiteitsattest voor een huurwoning',
      fr: 'Attestation de conformité d’un logement',
      en: 'Certificate of conformity for a rented home',
      de: 'Konformitätsbescheinigung für eine Mietwohnung',
    },
    beschrijving: {
      nl: 'Met een conformiteitsattest bewijst een verhuurder dat een woning of kamer voldoet aan de Vlaamse normen voor veiligheid, gezondheid en woonkwaliteit. Een woningcontroleur komt de woning bekijken.',
      fr: 'Par un certificat de conformité, un bailleur prouve qu’un logement ou une chambre répond aux normes flamandes de sécurité, de santé et de qualité. Un contrôleur vient voir le logement.',
      en: 'The certificate shows that a home or room for rent meets the Flemish standards for safety, health and housing quality. An inspector visits the home.',
    },
    verdereBeschrijving: {
      nl: 'Het attest is in de regel 10 jaar geldig; de gemeente kan een kortere duur bepalen. Het vervalt of kan worden ingetrokken als de woning niet meer voldoet of grondig wordt verbouwd.',
      fr: 'Le certificat est en règle générale valable 10 ans ; la commune peut fixer une durée plus courte. Il expire ou peut être retiré si le logement ne répond plus aux normes ou est transformé en profondeur.',
    },
    uitzonderingen: {
      nl: 'Huurders vragen dit attest niet aan. Zij kunnen wel gratis een onderzoek vragen als de woning gebreken heeft (vocht, elektriciteit, CO-gevaar). Bij onmiddellijk gevaar bel je 112.',
      fr: 'Les locataires ne demandent pas ce certificat. Ils peuvent demander gratuitement une enquête si le logement a des défauts (humidité, électricité, danger de CO). En cas de danger immédiat, appelez le 112.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent eigenaar, vruchtgebruiker of verhuurder van de woning',
          fr: 'Vous êtes propriétaire, usufruitier ou bailleur du logement',
        },
        bewijs: identityCard,
      },
      {
        naam: { nl: 'Je woning is klaar voor controle', fr: 'Votre logement est prêt pour le contrôle' },
        beschrijving: {
          nl: 'De installaties zijn gekeurd en er zijn rookmelders op elke verdieping.',
          fr: 'Les installations sont contrôlées et il y a des détecteurs de fumée à chaque étage.',
        },
        bewijs: {
          nl: 'Keuringsverslag van de elektriciteit en onderhoudsattest van de verwarming, als je die hebt',
          fr: 'Rapport de contrôle électrique et attestation d’entretien du chauffage, si vous en disposez',
          en: 'Electrical inspection report and heating maintenance certificate, if you have them',
          de: 'Prüfbericht der Elektroanlage und Wartungsnachweis der Heizung, falls vorhanden',
        },
      },
      {
        naam: { nl: 'Het gaat om een kamerwoning', fr: 'Il s’agit d’un logement à chambres' },
        bewijs: {
          nl: 'Bij kamers: een plan met de oppervlakte van elke kamer',
          fr: 'Pour des chambres : un plan avec la superficie de chaque chambre',
          en: 'For rooms: a plan with the floor area of each room',
          de: 'Bei Zimmern: ein Plan mit der Fläche jedes Zimmers',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Dien het aanvraagformulier in aan het loket (tegen ontvangstbewijs) of met een aangetekende brief aan de burgemeester.',
          fr: 'Introduisez le formulaire de demande au guichet (contre accusé de réception) ou par lettre recommandée au bourgmestre.',
        },
      },
      {
        naam: { nl: 'Controle', fr: 'Contrôle' },
        beschrijving: {
          nl: 'De woningcontroleur spreekt af voor een plaatsbezoek en maakt een technisch verslag.',
          fr: 'Le contrôleur fixe une visite et fait un rapport technique.',
        },
      },
      {
        naam: { nl: 'Beslissing', fr: 'Décision' },
        beschrijving: {
          nl: 'De burgemeester reikt het attest uit of weigert het, met de lijst van de gebreken. Na herstel kun je een hercontrole vragen.',
          fr: 'Le bourgmestre délivre le certificat ou le refuse, avec la liste des défauts. Après réparation, vous pouvez demander un nouveau contrôle.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Vergoeding voor het onderzoek', fr: 'Indemnité pour l’examen' },
        beschrijving: {
          nl: 'Tarief van de gemeente, ook bij een weigering. Een onderzoek op vraag van de huurder is gratis.',
          fr: 'Tarif de la commune, aussi en cas de refus. Un examen à la demande du locataire est gratuit.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Vlaamse Codex Wonen van 2021, boek 3 (woningkwaliteitsbewaking)',
          fr: 'Code flamand du Logement de 2021, livre 3 (surveillance de la qualité des logements)',
        },
      },
    ],
    websites: [],
    themas: ['BouwenWonen'],
    doelgroepen: ['Burger', 'Onderneming'],
    zoektermen: [
      'verhuren',
      'huurhuis keuren',
      'woningcontrole',
      'keuring woning',
      'ongeschikt',
      'onbewoonbaar',
      'vocht',
      'schimmel',
      'kot verhuren',
      'conformiteit',
    ],
    type: 'Bewijs',
  },
  local: {
    department: 'housing',
    responsible: 'staff:farah',
    backups: ['staff:geert'],
    leadTime: { value: 42, unit: 'workingDays' },
    channels: ['onSite', 'phone', 'online'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 15,
    queue: 'C',
    remarks:
      'Vraag meteen of je met de verhuurder of met de huurder spreekt: een huurder met klachten krijgt een andere, gratis procedure en is bang voor zijn huurcontract. Neem hem apart. Vermoeden van CO of blote draden: bel Farah dadelijk.',
    reviewOn: '2027-04-01',
    status: 'published',
    bundles: [],
  },
}

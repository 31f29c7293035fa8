import type { ProductContent } from '#domain/product/product.ts'
import { careNeeds, identityCard, incomeProof, powerOfAttorney } from './shared.ts'

export const thuiszorgPoetshulp: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Thuiszorg, gezinszorg en poetshulp',
      fr: 'Soins à domicile, aide familiale et aide ménagère',
      en: 'Home care, family help and cleaning',
      de: 'Häusliche Pflege, Familienhilfe und Reinigungshilfe',
    },
    beschrijving: {
      nl: 'Is het huishouden of de verzorging te zwaar door ziekte, leeftijd of een handicap, dan zoekt de dienst welzijn met jou de passende hulp: gezinszorg, poetshulp, klusjes of oppas.',
      fr: 'Si le ménage ou les soins sont trop lourds à cause de la maladie, de l’âge ou d’un handicap, le service social cherche avec vous l’aide qui convient : aide familiale, aide au nettoyage, petits travaux ou garde.',
      en: 'If housework or care is too much because of illness, age or disability, the welfare department finds suitable help with you: family care, cleaning, odd jobs or companionship.',
    },
    verdereBeschrijving: {
      nl: 'Voor gezinszorg en aanvullende thuiszorg gebeurt een meting van je zorgnood (BelRAI Screener). Je betaalt een bijdrage volgens je inkomen en je zorgnood. Poetshulp met dienstencheques kan ook bij een gewoon dienstenchequebedrijf.',
      fr: 'Pour l’aide familiale et les soins à domicile complémentaires, on mesure votre besoin de soins (BelRAI Screener). Vous payez une contribution selon votre revenu et votre besoin de soins. L’aide au nettoyage avec titres-services est aussi possible dans une entreprise ordinaire.',
    },
    uitzonderingen: {
      nl: 'Thuisverpleging schrijft een arts of verpleegkundige voor; die betaalt het ziekenfonds. Dringende hulp na ontslag uit het ziekenhuis regelt de sociale dienst van het ziekenhuis.',
      fr: 'Les soins infirmiers à domicile sont prescrits par un médecin ou un infirmier ; la mutualité les paie. L’aide urgente après une sortie d’hôpital est organisée par le service social de l’hôpital.',
    },
    voorwaarden: [
      { naam: { nl: 'Je woont in de gemeente', fr: 'Vous habitez la commune' }, bewijs: identityCard },
      { naam: { nl: 'We kennen je zorgnood', fr: 'Nous connaissons votre besoin de soins' }, bewijs: careNeeds },
      { naam: { nl: 'We berekenen je bijdrage', fr: 'Nous calculons votre contribution' }, bewijs: incomeProof },
      {
        naam: { nl: 'Je vraagt het voor iemand anders', fr: 'Vous le demandez pour quelqu’un d’autre' },
        bewijs: powerOfAttorney,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Gesprek', fr: 'Entretien' },
        beschrijving: {
          nl: 'Aan het loket, telefonisch of thuis. We overlopen wat nog lukt en wat niet.',
          fr: 'Au guichet, par téléphone ou chez vous. Nous voyons ce qui va encore et ce qui ne va plus.',
        },
      },
      {
        naam: { nl: 'Huisbezoek', fr: 'Visite à domicile' },
        beschrijving: {
          nl: 'Een verantwoordelijke komt kijken en maakt een zorgplan op.',
          fr: 'Un responsable vient voir et établit un plan de soins.',
        },
      },
      {
        naam: { nl: 'Start', fr: 'Début' },
        beschrijving: {
          nl: 'Zodra er plaats is, start de hulp, met een overeenkomst.',
          fr: 'Dès qu’il y a de la place, l’aide commence, avec un contrat.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Bijdrage per uur', fr: 'Contribution par heure' },
        beschrijving: {
          nl: 'Voor gezinszorg volgens inkomen en zorgnood; voor poetshulp via dienstencheques of tarief van het OCMW.',
          fr: 'Pour l’aide familiale selon le revenu et le besoin de soins ; pour le nettoyage par titres-services ou au tarif du CPAS.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Woonzorgdecreet van 15 februari 2019',
          fr: 'Décret flamand sur les soins résidentiels du 15 février 2019',
        },
      },
    ],
    websites: [],
    themas: ['WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'poetsvrouw',
      'kuisvrouw',
      'hulp in huis',
      'gezinshulp',
      'dienstencheques',
      'thuisverpleging',
      'oppas',
      'soins à domicile',
      'home help',
      'bejaardenhulp',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:jan'],
    leadTime: { value: 20, unit: 'workingDays' },
    channels: ['phone', 'onSite'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 25,
    queue: 'E',
    remarks:
      'Meestal belt een kind voor zijn ouder: vraag of de ouder ervan weet en noteer beide nummers. Bij dreigend gevaar (val, brand, verwaarlozing) niet op de wachtlijst maar direct Ines.',
    reviewOn: '2027-03-20',
    status: 'published',
    bundles: [],
  },
}

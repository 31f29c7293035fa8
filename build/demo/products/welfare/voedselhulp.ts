import type { ProductContent } from '#domain/product/product.ts'
import { identityCard, incomeProof, openBills } from './shared.ts'

export const voedselhulp: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Voedselhulp en sociale kruidenier',
      fr: 'Aide alimentaire et épicerie sociale',
      en: 'Food aid and social grocery',
      de: 'Lebensmittelhilfe und Sozialladen',
    },
    beschrijving: {
      nl: 'Heb je tijdelijk te weinig om eten te kopen, dan kun je een verwijzing krijgen naar de voedselbedeling of de sociale kruidenier. In nood helpen we je dezelfde dag.',
      fr: 'Si vous avez pour un temps trop peu pour acheter à manger, vous pouvez être orienté vers la distribution alimentaire ou l’épicerie sociale. En cas d’urgence, nous vous aidons le jour même.',
      en: 'If you temporarily cannot buy enough food, you can get a referral to the food bank or social grocery. In urgent need we help you the same day.',
    },
    uitzonderingen: {
      nl: 'Je hoeft geen leefloon te hebben. Ook wie werkt of een uitkering heeft, kan tijdelijk recht hebben. Voor baby’s en dieetvoeding zoeken we een aparte oplossing.',
      fr: 'Il ne faut pas avoir un revenu d’intégration. Qui travaille ou a une allocation peut aussi y avoir droit pour un temps. Pour les bébés et les régimes, nous cherchons une solution à part.',
    },
    voorwaarden: [
      { naam: { nl: 'Je woont in de gemeente', fr: 'Vous habitez la commune' }, bewijs: identityCard },
      {
        naam: { nl: 'Je inkomen is te laag voor je kosten', fr: 'Votre revenu est trop bas pour vos frais' },
        bewijs: incomeProof,
      },
      { naam: { nl: 'We zien je kosten', fr: 'Nous voyons vos frais' }, bewijs: openBills },
    ],
    procedures: [
      {
        naam: { nl: 'Gesprek', fr: 'Entretien' },
        beschrijving: {
          nl: 'De maatschappelijk werker bekijkt je situatie en andere rechten.',
          fr: 'L’assistant social examine votre situation et vos autres droits.',
        },
      },
      {
        naam: { nl: 'Verwijzing', fr: 'Orientation' },
        beschrijving: {
          nl: 'Je krijgt een toegangskaart met plaats, uren en hoelang.',
          fr: 'Vous recevez une carte d’accès avec l’endroit, les heures et la durée.',
        },
      },
      {
        naam: { nl: 'Evaluatie', fr: 'Évaluation' },
        beschrijving: {
          nl: 'Na een periode bespreken we samen of de hulp nog nodig is.',
          fr: 'Après une période, nous voyons ensemble si l’aide est encore nécessaire.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Gratis of kleine bijdrage', fr: 'Gratuit ou petite contribution' },
        beschrijving: {
          nl: 'Een voedselpakket is gratis. In de sociale kruidenier betaal je een kleine prijs.',
          fr: 'Un colis alimentaire est gratuit. À l’épicerie sociale, vous payez un petit prix.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn',
          fr: 'Loi organique du 8 juillet 1976 des centres publics d’action sociale',
        },
      },
    ],
    websites: [],
    themas: ['WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'voedselbank',
      'voedselpakket',
      'geen eten',
      'honger',
      'sociale kruidenier',
      'banque alimentaire',
      'food bank',
      'eten krijgen',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:jan'],
    leadTime: { value: 2, unit: 'workingDays' },
    channels: ['onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 25,
    queue: 'E',
    remarks:
      'Wie vandaag niets te eten heeft, gaat nooit weg zonder noodpakket: de sleutel van de kast ligt bij de welzijnsdienst. Zeg aan de balie gewoon “Ines roept je zo”, zonder het woord voedsel.',
    reviewOn: '2027-05-05',
    status: 'published',
    bundles: [],
  },
}

import type { LanguageMap } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'

type Desk = Pick<
  ProductContent['local'],
  'responsible' | 'backups' | 'where' | 'level' | 'appointment' | 'queue' | 'status'
>

export const quickCounter: Desk = {
  responsible: 'staff:bilal',
  backups: ['staff:carla', 'staff:an'],
  where: ['quickCounter'],
  level: 2,
  appointment: 'never',
  queue: 'A',
  status: 'published',
}

export const welcomeDesk: Desk = {
  responsible: 'staff:an',
  backups: ['staff:bilal', 'staff:carla'],
  where: ['welcome'],
  level: 1,
  appointment: 'never',
  queue: 'A',
  status: 'published',
}

export const step = (naam: LanguageMap, beschrijving: LanguageMap) => ({ naam, beschrijving })

export const free = step(
  { nl: 'Gratis', fr: 'Gratuit' },
  { nl: 'Je betaalt hier niets voor.', fr: 'Vous ne payez rien ici.' },
)

export const identityProof = {
  nl: 'Je identiteitskaart of verblijfskaart',
  'nl-be-x-formal': 'Uw identiteitskaart of verblijfskaart',
  fr: 'Votre carte d’identité ou titre de séjour',
  en: 'Your identity card or residence card',
  de: 'Ihr Personalausweis oder Ihre Aufenthaltskarte',
}

export const bankCard = {
  nl: 'Je bankkaart (contant geld kan ook)',
  fr: 'Votre carte bancaire (espèces acceptées)',
  en: 'Your bank card (cash is accepted too)',
  de: 'Ihre Bankkarte (Barzahlung möglich)',
}

export const wasteLaws = [
  {
    naam: {
      nl: 'Decreet van 23 december 2011 betreffende het duurzaam beheer van materiaalkringlopen en afvalstoffen (Materialendecreet)',
      fr: 'Décret flamand du 23 décembre 2011 relatif à la gestion durable de cycles de matériaux et de déchets',
    },
  },
  {
    naam: {
      nl: 'Besluit van de Vlaamse Regering van 17 februari 2012 (VLAREMA)',
      fr: 'Arrêté du Gouvernement flamand du 17 février 2012 (VLAREMA)',
    },
  },
]

export const siteRecycling = {
  naam: { nl: 'Recycle!: ophaalkalender en sorteerwijzer', fr: 'Recycle! : calendrier des collectes et guide de tri' },
  url: 'https://www.recycleapp.be',
}

import type { LanguageMap } from '#domain/language/language.ts'
import type { ProductContent } from '#domain/product/product.ts'

type Desk = Pick<
  ProductContent['local'],
  'department' | 'responsible' | 'backups' | 'where' | 'level' | 'queue' | 'status'
>

export const identityCounter: Desk = {
  department: 'identity',
  responsible: 'staff:dirk',
  backups: ['staff:els'],
  where: ['counter'],
  level: 3,
  queue: 'B',
  status: 'published',
}

export const civilRegistryCounter: Desk = {
  ...identityCounter,
  department: 'civilRegistry',
  responsible: 'staff:els',
  backups: ['staff:dirk'],
}

export const civilRegistryByAppointment: Desk = { ...civilRegistryCounter, level: 4 }

export const quickCounter: Desk = {
  department: 'identity',
  responsible: 'staff:bilal',
  backups: ['staff:carla', 'staff:dirk'],
  where: ['quickCounter'],
  level: 2,
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
  fr: 'Votre carte d’identité ou titre de séjour',
  en: 'Your identity card or residence card',
  de: 'Ihr Personalausweis oder Ihre Aufenthaltskarte',
}

export const passportPhoto = {
  nl: 'Een recente pasfoto in kleur op een lichte, effen achtergrond (hoogstens 6 maanden oud)',
  fr: 'Une photo d’identité récente en couleur sur fond clair et uni (6 mois maximum)',
  en: 'A recent colour passport photo on a plain light background (no older than 6 months)',
  de: 'Ein aktuelles farbiges Passfoto vor hellem, einfarbigem Hintergrund (höchstens 6 Monate alt)',
}

export const childComesAlong = {
  nl: 'Je kind komt zelf mee',
  fr: 'Votre enfant vous accompagne',
  en: 'Your child comes with you',
  de: 'Ihr Kind kommt mit',
}

export const lawPopulationRegisters = {
  naam: {
    nl: 'Wet van 19 juli 1991 betreffende de bevolkingsregisters, de identiteitskaarten, de vreemdelingenkaarten en de verblijfsdocumenten',
    fr: 'Loi du 19 juillet 1991 relative aux registres de la population, aux cartes d’identité, aux cartes des étrangers et aux documents de séjour',
  },
}

export const decreeIdentityCards = {
  naam: {
    nl: 'Koninklijk besluit van 25 maart 2003 betreffende de identiteitskaarten',
    fr: 'Arrêté royal du 25 mars 2003 relatif aux cartes d’identité',
  },
}

export const consularCode = {
  naam: {
    nl: 'Wet van 21 december 2013 houdende het Consulair Wetboek',
    fr: 'Loi du 21 décembre 2013 portant le Code consulaire',
  },
}

export const decreeDrivingLicences = {
  naam: {
    nl: 'Koninklijk besluit van 23 maart 1998 betreffende het rijbewijs',
    fr: 'Arrêté royal du 23 mars 1998 relatif au permis de conduire',
  },
}

export const siteHomeAffairs = {
  naam: { nl: 'FOD Binnenlandse Zaken: identiteitsdocumenten', fr: 'SPF Intérieur : documents d’identité' },
  url: 'https://www.ibz.rrn.fgov.be',
}

export const siteDocStop = {
  naam: { nl: 'DOC STOP: verlies of diefstal melden', fr: 'DOC STOP : signaler une perte ou un vol' },
  url: 'https://www.docstop.be',
}

export const siteForeignAffairs = {
  naam: {
    nl: 'FOD Buitenlandse Zaken: reisadvies en reisdocumenten',
    fr: 'SPF Affaires étrangères : conseils et documents de voyage',
  },
  url: 'https://diplomatie.belgium.be',
}

export const siteMyFile = {
  naam: { nl: 'Mijn Dossier: attesten uit het Rijksregister', fr: 'Mon Dossier : attestations du Registre national' },
  url: 'https://mijndossier.rrn.fgov.be',
}

export const siteJustOnWeb = {
  naam: { nl: 'Just-on-web (FOD Justitie)', fr: 'Just-on-web (SPF Justice)' },
  url: 'https://justonweb.be',
}

export const siteMobility = {
  naam: { nl: 'FOD Mobiliteit en Vervoer: rijbewijs', fr: 'SPF Mobilité et Transports : permis de conduire' },
  url: 'https://mobilit.belgium.be',
}

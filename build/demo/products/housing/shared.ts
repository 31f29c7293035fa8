import type { LanguageMap } from '#domain/language/language.ts'

export const identityCard: LanguageMap = {
  nl: 'Je identiteitskaart',
  fr: 'Votre carte d’identité',
  en: 'Your identity card',
  de: 'Ihr Personalausweis',
}

export const identityCardWithPin: LanguageMap = {
  nl: 'Je identiteitskaart met pincode, of itsme',
  fr: 'Votre carte d’identité avec code PIN, ou itsme',
  en: 'Your identity card with PIN code, or itsme',
  de: 'Ihr Personalausweis mit PIN-Code oder itsme',
}

export const sitePlan: LanguageMap = {
  nl: 'Een plannetje of foto van de plaats met de maten',
  fr: 'Un petit plan ou une photo de l’endroit avec les dimensions',
  en: 'A small plan or photo of the place with measurements',
  de: 'Eine Skizze oder ein Foto der Stelle mit Maßen',
}

export const tradingLicence: LanguageMap = {
  nl: 'Je machtiging (leurkaart) en je ondernemingsnummer',
  fr: 'Votre autorisation (carte de commerçant ambulant) et votre numéro d’entreprise',
  en: 'Your trading licence (hawker’s card) and your enterprise number',
  de: 'Ihre Gewerbekarte für ambulanten Handel und Ihre Unternehmensnummer',
}

export const tradingInsurance: LanguageMap = {
  nl: 'Verzekeringsbewijs burgerlijke aansprakelijkheid en brand',
  fr: 'Attestation d’assurance responsabilité civile et incendie',
  en: 'Proof of liability and fire insurance',
  de: 'Nachweis der Haftpflicht- und Brandversicherung',
}

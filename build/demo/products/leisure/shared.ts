import type { LanguageMap } from '#domain/language/language.ts'

export const identityCard: LanguageMap = {
  nl: 'Je identiteitskaart',
  fr: 'Votre carte d’identité',
  en: 'Your identity card',
  de: 'Ihr Personalausweis',
}

export const associationDetails: LanguageMap = {
  nl: 'Naam van de vereniging, ondernemingsnummer (als jullie er een hebben) en rekeningnummer',
  fr: 'Nom de l’association, numéro d’entreprise (si vous en avez un) et numéro de compte',
  en: 'Name of the association, enterprise number (if any) and bank account number',
  de: 'Name des Vereins, Unternehmensnummer (falls vorhanden) und Kontonummer',
}

export const dateAndNumbers: LanguageMap = {
  nl: 'Datum, begin- en einduur en het aantal verwachte mensen',
  fr: 'Date, heures de début et de fin et nombre de personnes attendues',
  en: 'Date, start and end time and the number of people expected',
  de: 'Datum, Anfangs- und Endzeit und erwartete Personenzahl',
}

export const reducedRateProof: LanguageMap = {
  nl: 'Voor het kansentarief: bewijs van de verhoogde tegemoetkoming (kleefbriefje van je ziekenfonds) of een attest van het OCMW',
  fr: 'Pour le tarif réduit : preuve de l’intervention majorée (vignette de mutuelle) ou attestation du CPAS',
  en: 'For the reduced rate: proof of increased reimbursement (health fund sticker) or a statement by the OCMW',
  de: 'Für den Sozialtarif: Nachweis der erhöhten Kostenerstattung (Krankenkassenaufkleber) oder ÖSHZ-Bescheinigung',
}

import type { LanguageMap } from '#domain/language/language.ts'

export const identityCard: LanguageMap = {
  nl: 'Je identiteitskaart of verblijfsdocument',
  fr: 'Votre carte d’identité ou titre de séjour',
  en: 'Your identity card or residence document',
  de: 'Ihr Personalausweis oder Aufenthaltsdokument',
}

export const incomeProof: LanguageMap = {
  nl: 'Bewijs van de inkomsten van iedereen in je gezin (loonfiches, uitkeringen, alimentatie)',
  fr: 'Preuve des revenus de tous les membres du ménage (fiches de paie, allocations, pension alimentaire)',
  en: 'Proof of income of everyone in your household (pay slips, benefits, maintenance)',
  de: 'Nachweis der Einkünfte aller Haushaltsmitglieder (Lohnzettel, Leistungen, Unterhalt)',
}

export const bankStatements: LanguageMap = {
  nl: 'Rekeninguittreksels van de laatste drie maanden en je rekeningnummer',
  fr: 'Extraits de compte des trois derniers mois et votre numéro de compte',
  en: 'Bank statements of the last three months and your account number',
  de: 'Kontoauszüge der letzten drei Monate und Ihre Kontonummer',
}

export const openBills: LanguageMap = {
  nl: 'Alle openstaande rekeningen, aanmaningen en brieven van deurwaarders',
  fr: 'Toutes les factures impayées, rappels et lettres d’huissiers',
  en: 'All unpaid bills, reminders and bailiffs’ letters',
  de: 'Alle unbezahlten Rechnungen, Mahnungen und Schreiben von Gerichtsvollziehern',
}

export const careNeeds: LanguageMap = {
  nl: 'Naam van je huisarts en je ziekenfonds',
  fr: 'Nom de votre médecin traitant et de votre mutuelle',
  en: 'Name of your doctor and your health fund',
  de: 'Name Ihres Hausarztes und Ihrer Krankenkasse',
}

export const powerOfAttorney: LanguageMap = {
  nl: 'Kom je voor iemand anders: volmacht en een kopie van zijn identiteitskaart',
  fr: 'Si vous venez pour quelqu’un d’autre : procuration et copie de sa carte d’identité',
  en: 'If you come for someone else: written authorisation and a copy of their identity card',
  de: 'Kommen Sie für jemand anderen: Vollmacht und Kopie des Personalausweises',
}

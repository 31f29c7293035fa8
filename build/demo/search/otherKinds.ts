import type { ProductContent } from '#domain/product/product.ts'

export type Texts = { nl: string; fr: string; en: string; de: string }
export type Kind = { name: Texts; terms: readonly string[]; type: ProductContent['ipdc']['type'] }

/** The texts of a line, in the order nl, fr, en, de with strokes between them. */
export const textsOf = (line: string): Texts => {
  const [nl = '', fr = '', en = '', de = ''] = line.trim().split('|')
  return { nl, fr, en, de }
}

/** What a municipality does about a subject, with search terms as catalogues give them. */
export const kinds: readonly Kind[] = (
  [
    ['Toelating', 'Vergunning|Autorisation|Permit|Genehmigung', 'toelating, toestemming aanvragen'],
    ['Toelating', 'Melding|Déclaration|Notification|Meldung', 'melden, aangeven'],
    ['Toelating', 'Verlenging van de vergunning|Renouvellement|Renewal of the permit|Verlängerung', 'verlengen'],
    ['FinancieelVoordeel', 'Subsidie|Subside|Grant|Zuschuss', 'premie, toelage, tegemoetkoming'],
    ['FinancieelVoordeel', 'Premie|Prime|Allowance|Prämie', 'subsidie, geld terug'],
    ['FinancieelVoordeel', 'Korting|Réduction|Discount|Ermäßigung', 'goedkoper, sociaal tarief'],
    ['FinancieleVerplichting', 'Belasting|Taxe|Tax|Steuer', 'aanslagbiljet, aangifte'],
    ['FinancieleVerplichting', 'Retributie|Redevance|Charge|Gebühr', 'betalen, tarief, factuur'],
    ['Bewijs', 'Attest|Attestation|Certificate|Bescheinigung', 'bewijs, papier'],
    ['Bewijs', 'Afschrift van het dossier|Copie du dossier|Copy of the file|Abschrift der Akte', 'kopie, duplicaat'],
    ['Voorwerp', 'Kaart|Carte|Card|Karte', 'pas, kaartje'],
    ['Voorwerp', 'Sticker|Autocollant|Sticker|Aufkleber', 'afhalen aan het loket'],
    ['Voorwerp', 'Aankoop|Achat|Purchase|Kauf', 'kopen, bestellen'],
    ['InfrastructuurMateriaal', 'Reservatie|Réservation|Booking|Reservierung', 'huren, vastleggen'],
    ['InfrastructuurMateriaal', 'Uitleen|Prêt|Loan|Ausleihe', 'lenen, ontlenen, materiaal'],
    ['AdviesBegeleiding', 'Advies|Conseil|Advice|Beratung', 'hulp, uitleg, vragen'],
    ['AdviesBegeleiding', 'Inschrijving|Inscription|Registration|Anmeldung', 'inschrijven, aanmelden'],
    ['AdviesBegeleiding', 'Herstelling|Réparation|Repair|Reparatur', 'kapot, defect, stuk'],
    ['AdviesBegeleiding', 'Klacht of overlast|Plainte ou nuisance|Complaint or nuisance|Beschwerde', 'hinder, buren'],
    ['AdviesBegeleiding', 'Stopzetting|Cessation|Cancellation|Beendigung', 'stoppen, opzeggen'],
  ] as const
).map(([type, name, terms]) => ({ type, name: textsOf(name), terms: terms.split(', ') }))

export const groups: readonly Texts[] = [
  '',
  'voor verenigingen|pour les associations|for associations|für Vereine',
  'voor ondernemers|pour les entrepreneurs|for businesses|für Unternehmen',
  'voor scholen|pour les écoles|for schools|für Schulen',
  'voor gezinnen|pour les familles|for families|für Familien',
  'voor senioren|pour les aînés|for seniors|für Senioren',
  'voor jongeren|pour les jeunes|for young people|für Jugendliche',
  'voor nieuwe inwoners|pour les nouveaux habitants|for new residents|für neue Einwohner',
].map(textsOf)

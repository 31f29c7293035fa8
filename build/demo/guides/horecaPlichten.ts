import type { Words } from './outline.ts'

export const dutiesText: Words = {
  nl: 'Wat hebt u al geregeld?',
  fr: 'Qu’avez-vous déjà réglé ?',
  en: 'What have you arranged already?',
  de: 'Was haben Sie schon geregelt?',
}

/** What every catering business needs before it opens. */
export const horecaDuties: Words[] = [
  {
    nl: 'Inschrijving in de Kruispuntbank van Ondernemingen, via een ondernemingsloket',
    fr: 'Inscription à la Banque-Carrefour des Entreprises, via un guichet d’entreprises',
    en: 'Entry in the enterprise register (KBO), through an enterprise counter',
    de: 'Eintragung in der Zentralen Datenbank der Unternehmen, über einen Unternehmensschalter',
  },
  {
    nl: 'Registratie of toelating bij het FAVV',
    fr: 'Enregistrement ou autorisation de l’AFSCA',
    en: 'Registration or authorisation by the food agency (FAVV)',
    de: 'Registrierung oder Zulassung bei der FASNK (FAVV)',
  },
  {
    nl: 'Controle van de brandveiligheid door de hulpverleningszone',
    fr: 'Contrôle de la sécurité incendie par la zone de secours',
    en: 'Fire safety inspection by the emergency services zone',
    de: 'Brandschutzkontrolle durch die Hilfeleistungszone',
  },
  {
    nl: 'Overeenkomst voor muziek (Unisono), als er muziek speelt',
    fr: 'Contrat pour la musique (Unisono), s’il y a de la musique',
    en: 'Music licence (Unisono), if there is music',
    de: 'Vertrag für Musik (Unisono), falls Musik gespielt wird',
  },
  {
    nl: 'Contract voor bedrijfsafval',
    fr: 'Contrat pour les déchets d’entreprise',
    en: 'Contract for business waste',
    de: 'Vertrag für Gewerbeabfall',
  },
]

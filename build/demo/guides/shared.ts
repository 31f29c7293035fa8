import type { Words } from './outline.ts'

export const identityCard: Words = {
  nl: 'Uw identiteitskaart of verblijfskaart',
  fr: 'Votre carte d’identité ou titre de séjour',
  en: 'Your identity card or residence card',
  de: 'Ihr Personalausweis oder Ihre Aufenthaltskarte',
}

export const passportPhoto: Words = {
  nl: 'Een recente pasfoto in kleur op een lichte, effen achtergrond (hoogstens 6 maanden oud)',
  fr: 'Une photo d’identité récente en couleurs sur fond clair et uni (6 mois au maximum)',
  en: 'A recent colour passport photo on a plain, light background (no older than 6 months)',
  de: 'Ein aktuelles Farbpassfoto vor hellem, einfarbigem Hintergrund (höchstens 6 Monate alt)',
}

export const policeReport: Words = {
  nl: 'Het attest van aangifte van de politie',
  fr: 'L’attestation de déclaration de la police',
  en: 'The certificate of the report to the police',
  de: 'Die Bescheinigung der Anzeige bei der Polizei',
}

export const otherIdentityProof: Words = {
  nl: 'Een ander bewijs van wie u bent, zoals een rijbewijs of reispas (als u dat hebt)',
  fr: 'Une autre preuve d’identité, comme un permis de conduire ou un passeport (si vous en avez une)',
  en: 'Other proof of who you are, such as a driving licence or passport (if you have one)',
  de: 'Ein anderer Nachweis Ihrer Identität, z. B. Führerschein oder Reisepass (falls vorhanden)',
}

export const incomeProof: Words = {
  nl: 'Bewijs van de inkomsten van iedereen in het gezin',
  fr: 'Preuve des revenus de tous les membres du ménage',
  en: 'Proof of income of everyone in the household',
  de: 'Einkommensnachweise aller Haushaltsmitglieder',
}

export const openBills: Words = {
  nl: 'Alle onbetaalde rekeningen, aanmaningen en brieven van deurwaarders, ook ongeopende',
  fr: 'Toutes les factures impayées, rappels et lettres d’huissiers, même non ouvertes',
  en: 'All unpaid bills, reminders and bailiffs’ letters, also unopened ones',
  de: 'Alle unbezahlten Rechnungen, Mahnungen und Schreiben von Gerichtsvollziehern, auch ungeöffnete',
}

export const dataOfMovers: Words = {
  nl: 'Naam en rijksregisternummer (of kaart) van iedereen die meeverhuist, en het volledige adres met busnummer',
  fr: 'Nom et numéro national (ou carte) de tous ceux qui déménagent, et l’adresse complète avec numéro de boîte',
  en: 'Name and national number (or card) of everyone who moves, and the full address with box number',
  de: 'Name und Nationalregisternummer (oder Ausweis) aller Umziehenden und die volle Adresse mit Briefkastennummer',
}

export const cardsOfParents: Words = {
  nl: 'De identiteitskaarten of paspoorten van beide ouders',
  fr: 'Les cartes d’identité ou passeports des deux parents',
  en: 'The identity cards or passports of both parents',
  de: 'Die Ausweise oder Reisepässe beider Eltern',
}

export const medicalReport: Words = {
  nl: 'Het attest van geboorte van ziekenhuis, arts of vroedvrouw, als het niet elektronisch is doorgestuurd',
  fr: 'L’attestation de naissance de l’hôpital, du médecin ou de la sage-femme, si elle n’a pas été envoyée par voie électronique',
  en: 'The birth statement of the hospital, doctor or midwife, if it was not sent electronically',
  de: 'Die Geburtsbescheinigung von Krankenhaus, Arzt oder Hebamme, falls nicht elektronisch übermittelt',
}

/** For whoever does not know, or fits nothing of what was asked. */
export const seeTogether: Words = {
  nl: 'We bekijken het samen aan het loket. Neem een volgnummer.',
  fr: 'Nous regardons cela ensemble au guichet. Prenez un numéro.',
  en: 'We look at it together at the counter. Take a ticket.',
  de: 'Wir sehen es uns gemeinsam am Schalter an. Ziehen Sie eine Nummer.',
}

export const deathCertificate: Words = {
  nl: 'Het overlijdensattest van de arts, volledig ingevuld en ondertekend (model IIIC; model IIID voor een kind jonger dan 1 jaar)',
  fr: 'L’attestation de décès du médecin, complète et signée (modèle IIIC ; modèle IIID pour un enfant de moins d’un an)',
  en: 'The doctor’s death certificate, complete and signed (model IIIC; model IIID for a child under one year)',
  de: 'Die ärztliche Todesbescheinigung, vollständig und unterschrieben (Muster IIIC; Muster IIID für ein Kind unter einem Jahr)',
}

export const papersOfDeceased: Words = {
  nl: 'Identiteitskaart, rijbewijs en trouwboekje van de overledene, voor zover ze er zijn',
  fr: 'Carte d’identité, permis de conduire et livret de mariage du défunt, s’ils sont là',
  en: 'Identity card, driving licence and marriage booklet of the deceased, as far as they are there',
  de: 'Personalausweis, Führerschein und Familienbuch der verstorbenen Person, soweit vorhanden',
}

export const cardOfDeclarer: Words = {
  nl: 'De identiteitskaart van wie aangeeft',
  fr: 'La carte d’identité de la personne qui déclare',
  en: 'The identity card of the person who declares the death',
  de: 'Der Personalausweis der anzeigenden Person',
}

export const vehiclePaper: Words = {
  nl: 'Het inschrijvingsbewijs van de wagen',
  fr: 'Le certificat d’immatriculation de la voiture',
  en: 'The registration certificate of the car',
  de: 'Die Zulassungsbescheinigung des Wagens',
}

export const centralRecords: Words = {
  nl: 'FOD Justitie, Centraal Strafregister (justitie.belgium.be)',
  fr: 'SPF Justice, Casier judiciaire central (justice.belgium.be)',
  en: 'FPS Justice, Central Criminal Records (justitie.belgium.be)',
  de: 'FÖD Justiz, Zentrales Strafregister (justitie.belgium.be)',
}

export const nationalPaper: Words = {
  nl: 'Geldige nationale identiteitskaart of paspoort van iedereen die komt wonen',
  fr: 'Carte d’identité nationale ou passeport valable de tous ceux qui viennent habiter',
  en: 'Valid national identity card or passport of everyone who comes to live here',
  de: 'Gültiger nationaler Ausweis oder Reisepass aller, die hier wohnen werden',
}

export const addressProof: Words = {
  nl: 'Huurcontract, eigendomsakte of verklaring van de bewoner bij wie u intrekt',
  fr: 'Bail, acte de propriété ou déclaration de l’habitant chez qui vous emménagez',
  en: 'Lease, title deed or a statement by the occupant you move in with',
  de: 'Mietvertrag, Eigentumsurkunde oder Erklärung des Bewohners, zu dem Sie ziehen',
}

export const familyPapers: Words = {
  nl: 'Geboorteakte en huwelijks- of echtscheidingsakte, zo nodig gelegaliseerd en vertaald',
  fr: 'Acte de naissance et acte de mariage ou de divorce, au besoin légalisés et traduits',
  en: 'Birth certificate and marriage or divorce certificate, legalised and translated if need be',
  de: 'Geburtsurkunde und Heirats- oder Scheidungsurkunde, wenn nötig legalisiert und übersetzt',
}

export const reasonProof: Words = {
  nl: 'Bewijs van werk, studie, gezin of voldoende middelen, met ziekteverzekering',
  fr: 'Preuve de travail, d’études, de famille ou de moyens suffisants, avec assurance maladie',
  en: 'Proof of work, study, family or sufficient means, with health insurance',
  de: 'Nachweis von Arbeit, Studium, Familie oder ausreichenden Mitteln, mit Krankenversicherung',
}

export const pregnancyProof: Words = {
  nl: 'Voor de geboorte: attest van arts of vroedvrouw met de vermoedelijke datum. Na de geboorte: de geboorteakte, als ze buiten België is opgemaakt',
  fr: 'Avant la naissance : attestation du médecin ou de la sage-femme avec la date prévue. Après : l’acte de naissance, s’il est étranger',
  en: 'Before the birth: statement by doctor or midwife with the due date. After it: the birth certificate, if it is a foreign one',
  de: 'Vor der Geburt: Bescheinigung von Arzt oder Hebamme mit dem Termin. Danach: die Geburtsurkunde, falls aus dem Ausland',
}

export const embassyContact: Words = {
  nl: 'De Belgische ambassade of het consulaat ter plaatse: adressen en noodnummers op diplomatie.belgium.be',
  fr: 'L’ambassade ou le consulat belge sur place : adresses et numéros d’urgence sur diplomatie.belgium.be',
  en: 'The Belgian embassy or consulate there: addresses and emergency numbers on diplomatie.belgium.be',
  de: 'Die belgische Botschaft oder das Konsulat vor Ort: Adressen und Notrufnummern auf diplomatie.belgium.be',
}

export const whatIsThere: Words = {
  nl: 'Wat hebt u bij?',
  fr: 'Qu’avez-vous avec vous ?',
  en: 'What do you have with you?',
  de: 'Was haben Sie dabei?',
}

export const whatIsNeeded: Words = {
  nl: 'Dit is nodig',
  fr: 'Ce qu’il faut',
  en: 'What is needed',
  de: 'Das wird gebraucht',
}

import { appointment, contact, end, print, refer, ticket } from './outline.ts'
import { seeTogether } from './shared.ts'

/** Where the ways to a parking card end. */
export const parkingOutcomes = {
  apply: end({
    text: {
      nl: 'Neem een volgnummer.\nKijk de nummerplaat goed na: een O en een 0 lijken op elkaar. De kaart geeft geen recht op een vrije plaats.',
      fr: 'Prenez un numéro.\nVérifiez bien la plaque : un O et un 0 se ressemblent. La carte ne garantit pas une place libre.',
      en: 'Take a ticket.\nCheck the number plate well: an O and a 0 look alike. The card does not promise a free space.',
      de: 'Ziehen Sie eine Nummer.\nPrüfen Sie das Kennzeichen genau: O und 0 sehen sich ähnlich. Der Ausweis garantiert keinen freien Platz.',
    },
    actions: [ticket('bewonerskaart-parkeren'), print('bewonerskaart-parkeren')],
  }),
  prepare: end({
    text: {
      nl: 'Kom terug met alles van de lijst, of vraag de kaart online aan.',
      fr: 'Revenez avec tout ce qui est sur la liste, ou demandez la carte en ligne.',
      en: 'Come back with everything on the list, or apply online.',
      de: 'Kommen Sie mit allem auf der Liste wieder oder beantragen Sie den Ausweis online.',
    },
    actions: [print('bewonerskaart-parkeren')],
  }),
  register: end({
    text: {
      nl: 'Geef eerst uw nieuwe adres aan.\nDe bewonerskaart kan na de inschrijving. Neem een volgnummer voor de adreswijziging.',
      fr: 'Déclarez d’abord votre nouvelle adresse.\nLa carte riverain vient après l’inscription. Prenez un numéro pour le changement d’adresse.',
      en: 'Declare your new address first.\nThe resident’s card comes after registration. Take a ticket for the change of address.',
      de: 'Melden Sie zuerst Ihre neue Adresse.\nDen Bewohnerparkausweis gibt es nach der Anmeldung. Ziehen Sie eine Nummer für die Adressänderung.',
    },
    actions: [ticket('adreswijziging'), print('adreswijziging', 'bewonerskaart-parkeren')],
  }),
  othercard: end({
    text: {
      nl: 'Daarvoor gelden andere kaarten of regels.\nNeem een volgnummer: Mobiliteit kijkt welke bij u past.',
      fr: 'D’autres cartes ou règles s’appliquent.\nPrenez un numéro : la Mobilité voit laquelle vous convient.',
      en: 'Other cards or rules apply to that.\nTake a ticket: Mobility looks which fits you.',
      de: 'Dafür gelten andere Ausweise oder Regeln.\nZiehen Sie eine Nummer: Die Abteilung Mobilität prüft, was passt.',
    },
    actions: [ticket('bewonerskaart-parkeren')],
  }),
  phone: end({
    text: {
      nl: 'Wie al erkend is, hoeft geen nieuwe vragenlijst in te vullen.\nBel 0800 987 99 (FOD Sociale Zekerheid, gratis) of kijk in MyHandicap. De kaart komt met de post.',
      fr: 'Si le handicap est reconnu, il ne faut pas de nouveau questionnaire.\nAppelez le 0800 987 99 (SPF Sécurité sociale, gratuit) ou voyez MyHandicap. La carte arrive par la poste.',
      en: 'Whoever is recognised need not fill in a new questionnaire.\nCall 0800 987 99 (FPS Social Security, free) or look in MyHandicap. The card comes by post.',
      de: 'Wer schon anerkannt ist, muss keinen neuen Fragebogen ausfüllen.\nRufen Sie 0800 987 99 an (FÖD Soziale Sicherheit, kostenlos) oder sehen Sie in MyHandicap nach. Der Ausweis kommt mit der Post.',
    },
    actions: [
      refer({
        nl: 'FOD Sociale Zekerheid, Directie-generaal Personen met een handicap: 0800 987 99',
        fr: 'SPF Sécurité sociale, DG Personnes handicapées : 0800 987 99',
        en: 'FPS Social Security, DG Persons with disabilities: 0800 987 99',
        de: 'FÖD Soziale Sicherheit, GD Personen mit Behinderung: 0800 987 99',
      }),
      print('parkeerkaart-handicap'),
    ],
  }),
  helpform: end({
    text: {
      nl: 'We vullen de aanvraag samen in, in alle rust.\nBreng uw identiteitskaart met pincode mee en de naam van uw huisarts. U kunt ook een afspraak maken.',
      fr: 'Nous remplissons la demande ensemble, au calme.\nApportez votre carte d’identité avec code PIN et le nom de votre médecin. Vous pouvez aussi prendre rendez-vous.',
      en: 'We fill in the application together, in a quiet place.\nBring your identity card with its PIN and the name of your doctor. You can also make an appointment.',
      de: 'Wir füllen den Antrag gemeinsam und in Ruhe aus.\nBringen Sie Ihren Ausweis mit PIN und den Namen Ihres Hausarztes mit. Sie können auch einen Termin vereinbaren.',
    },
    actions: [ticket('parkeerkaart-handicap'), appointment('parkeerkaart-handicap'), print('parkeerkaart-handicap')],
  }),
  lostcard: end({
    text: {
      nl: 'Meld het verlies aan de FOD Sociale Zekerheid (0800 987 99).\nBij diefstal doet u eerst aangifte bij de politie. Lukt het niet, dan helpt Welzijn.',
      fr: 'Signalez la perte au SPF Sécurité sociale (0800 987 99).\nEn cas de vol, faites d’abord une déclaration à la police. Si cela ne va pas, l’Action sociale aide.',
      en: 'Report the loss to the FPS Social Security (0800 987 99).\nAfter a theft, go to the police first. If it does not work out, Welfare helps.',
      de: 'Melden Sie den Verlust dem FÖD Soziale Sicherheit (0800 987 99).\nBei Diebstahl zuerst zur Polizei. Wenn es nicht klappt, helfen die Sozialdienste.',
    },
    actions: [ticket('parkeerkaart-handicap'), print('parkeerkaart-handicap')],
  }),
  renew: end({
    text: {
      nl: 'Een tijdelijke kaart laat u maanden vooraf verlengen.\nNeem een volgnummer: we doen het samen.',
      fr: 'Une carte temporaire se prolonge des mois à l’avance.\nPrenez un numéro : nous le faisons ensemble.',
      en: 'A temporary card is renewed months ahead.\nTake a ticket: we do it together.',
      de: 'Einen befristeten Ausweis verlängern Sie Monate vorher.\nZiehen Sie eine Nummer: Wir machen es gemeinsam.',
    },
    actions: [ticket('parkeerkaart-handicap'), print('parkeerkaart-handicap')],
  }),
  space: end({
    text: {
      nl: 'Een voorbehouden plaats vraagt u aan Mobiliteit.\nZe is voor iedereen met de kaart, niet alleen voor u. Mobiliteit belt u en bekijkt de straat.',
      fr: 'Une place réservée se demande à la Mobilité.\nElle sert à tous ceux qui ont la carte, pas seulement à vous. La Mobilité vous appelle et regarde la rue.',
      en: 'You ask Mobility for a reserved space.\nIt is for everyone with the card, not for you alone. Mobility calls you and looks at the street.',
      de: 'Einen Behindertenparkplatz beantragen Sie bei der Abteilung Mobilität.\nEr ist für alle mit dem Ausweis, nicht nur für Sie. Die Abteilung ruft Sie an und sieht sich die Straße an.',
    },
    actions: [contact('mobility')],
  }),
  collect: end({
    text: {
      nl: 'Neem een volgnummer voor het snelloket en breng uw identiteitskaart mee.',
      fr: 'Prenez un numéro pour le guichet rapide et apportez votre carte d’identité.',
      en: 'Take a ticket for the quick counter and bring your identity card.',
      de: 'Ziehen Sie eine Nummer für den Schnellschalter und bringen Sie Ihren Ausweis mit.',
    },
    actions: [ticket('bewonerskaart-afhalen')],
  }),
  moveday: end({
    text: {
      nl: 'Dat is geen kaart maar een parkeerverbod.\nVraag het minstens 10 werkdagen vooraf.',
      fr: 'Ce n’est pas une carte mais une interdiction de stationner.\nDemandez-la au moins 10 jours ouvrables avant.',
      en: 'That is not a card but a parking ban.\nApply at least 10 working days ahead.',
      de: 'Das ist kein Ausweis, sondern ein Parkverbot.\nBeantragen Sie es mindestens 10 Werktage vorher.',
    },
    actions: [ticket('parkeerverbod-verhuis'), print('parkeerverbod-verhuis')],
  }),
  desk: end({ text: seeTogether, actions: [ticket('bewonerskaart-parkeren')] }),
}

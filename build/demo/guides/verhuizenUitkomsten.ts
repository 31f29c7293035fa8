import { appointment, end, print, refer, ticket } from './outline.ts'
import { seeTogether } from './shared.ts'

/** Where the ways of moving house end. */
export const movingOutcomes = {
  family: end({
    text: {
      nl: 'Neem een volgnummer voor het hele gezin.\nDaarna komt de wijkagent langs. Zet alle namen op bel en brievenbus. Na zijn verslag komt u terug met alle identiteitskaarten en Kids-ID’s en hun pincodes.\nSchool, bank, verzekering, werkgever en energieleverancier verwittigt u zelf.',
      fr: 'Prenez un numéro pour toute la famille.\nEnsuite, l’agent de quartier passe. Mettez tous les noms sur la sonnette et la boîte aux lettres. Après son rapport, revenez avec toutes les cartes d’identité et Kids-ID et leurs codes PIN.\nVous prévenez vous-même l’école, la banque, l’assurance, l’employeur et le fournisseur d’énergie.',
      en: 'Take one ticket for the whole family.\nThen the local police officer calls. Put all names on the bell and the letterbox. After the report you come back with all identity cards and Kids-IDs and their PIN codes.\nYou tell the school, bank, insurer, employer and energy supplier yourself.',
      de: 'Ziehen Sie eine Nummer für die ganze Familie.\nDanach kommt der Revierpolizist vorbei. Bringen Sie alle Namen an Klingel und Briefkasten an. Nach seinem Bericht kommen Sie mit allen Ausweisen und Kids-IDs und deren PIN-Codes wieder.\nSchule, Bank, Versicherung, Arbeitgeber und Energieversorger informieren Sie selbst.',
    },
    actions: [ticket('adreswijziging'), print('adreswijziging', 'gft-sticker-sorteerkalender')],
  }),
  ticket: end({
    text: {
      nl: 'Neem een volgnummer voor de aangifte.\nDaarna komt de wijkagent langs. Zet uw naam op bel en brievenbus. Na zijn verslag komt u terug met de kaarten en pincodes van iedereen die verhuisde.',
      fr: 'Prenez un numéro pour la déclaration.\nEnsuite, l’agent de quartier passe. Mettez votre nom sur la sonnette et la boîte aux lettres. Après son rapport, revenez avec les cartes et les codes PIN de tous ceux qui ont déménagé.',
      en: 'Take a ticket to declare the move.\nThen the local police officer calls. Put your name on the bell and the letterbox. After the report you come back with the cards and PIN codes of everyone who moved.',
      de: 'Ziehen Sie eine Nummer für die Anmeldung.\nDanach kommt der Revierpolizist vorbei. Bringen Sie Ihren Namen an Klingel und Briefkasten an. Nach seinem Bericht kommen Sie mit den Ausweisen und PIN-Codes aller Umgezogenen wieder.',
    },
    actions: [ticket('adreswijziging'), print('adreswijziging')],
  }),
  minor: end({
    text: {
      nl: 'Een minderjarige die voor het eerst het ouderlijk huis verlaat, komt samen met een ouder of voogd naar het loket.',
      fr: 'Un mineur qui quitte pour la première fois la maison parentale vient au guichet avec un parent ou un tuteur.',
      en: 'A minor who leaves the parental home for the first time comes to the counter with a parent or guardian.',
      de: 'Ein Minderjähriger, der zum ersten Mal das Elternhaus verlässt, kommt mit einem Elternteil oder Vormund zum Schalter.',
    },
    actions: [ticket('adreswijziging'), print('adreswijziging')],
  }),
  tooearly: end({
    text: {
      nl: 'De aangifte doet u zodra u er woont, binnen acht werkdagen.\nZe kan ook online. Moet er een verhuiswagen voor de deur, vraag het parkeerverbod dan minstens 10 werkdagen vooraf aan.',
      fr: 'Vous faites la déclaration dès que vous y habitez, dans les huit jours ouvrables.\nC’est aussi possible en ligne. S’il faut un camion devant la porte, demandez l’interdiction de stationner au moins 10 jours ouvrables avant.',
      en: 'You declare the move once you live there, within eight working days.\nIt can be done online too. If you need a removal van at the door, apply for the parking ban at least 10 working days ahead.',
      de: 'Sie melden sich an, sobald Sie dort wohnen, innerhalb von acht Werktagen.\nDas geht auch online. Brauchen Sie einen Umzugswagen vor der Tür, beantragen Sie das Parkverbot mindestens 10 Werktage vorher.',
    },
    actions: [print('adreswijziging', 'parkeerverbod-verhuis'), ticket('parkeerverbod-verhuis')],
  }),
  cards: end({
    text: {
      nl: 'Is het verslag van de wijkagent binnen, neem dan een volgnummer.\nBreng alle kaarten mee, met hun pincode. Pincode vergeten? Zeg het aan het loket.',
      fr: 'Si le rapport de l’agent de quartier est arrivé, prenez un numéro.\nApportez toutes les cartes avec leur code PIN. Code oublié ? Dites-le au guichet.',
      en: 'If the local police officer’s report is in, take a ticket.\nBring all cards with their PIN codes. PIN forgotten? Tell the counter.',
      de: 'Liegt der Bericht des Revierpolizisten vor, ziehen Sie eine Nummer.\nBringen Sie alle Karten mit ihrem PIN-Code mit. PIN vergessen? Sagen Sie es am Schalter.',
    },
    hint: {
      nl: 'Kijk eerst of het verslag van de wijkagent er is.',
      fr: 'Vérifiez d’abord si le rapport de l’agent de quartier est là.',
      en: 'First look whether the local police officer’s report is there.',
      de: 'Prüfen Sie zuerst, ob der Bericht des Revierpolizisten vorliegt.',
    },
    actions: [ticket('adreswijziging')],
  }),
  abroad: end({
    text: {
      nl: 'De inschrijving gebeurt op afspraak.\nAlle gezinsleden komen mee. Welke stukken nodig zijn, hangt af van de nationaliteit en de reden van het verblijf.',
      fr: 'L’inscription se fait sur rendez-vous.\nTous les membres de la famille viennent. Les documents dépendent de la nationalité et du motif du séjour.',
      en: 'Registration is by appointment.\nAll members of the family come. Which papers are needed depends on nationality and the reason for the stay.',
      de: 'Die Anmeldung erfolgt nach Termin.\nAlle Familienmitglieder kommen mit. Welche Unterlagen nötig sind, hängt von Staatsangehörigkeit und Aufenthaltsgrund ab.',
    },
    hint: {
      nl: 'Volg ook de procedure Nieuwe inwoner: die overloopt de termijnen.',
      fr: 'Suivez aussi la procédure Nouvel habitant : elle parcourt les délais.',
      en: 'Also follow the procedure New resident: it goes through the time limits.',
      de: 'Folgen Sie auch dem Ablauf Neuer Einwohner: Er geht die Fristen durch.',
    },
    actions: [appointment('inschrijving-nieuwe-inwoner'), print('inschrijving-nieuwe-inwoner')],
  }),
  away: end({
    text: {
      nl: 'U doet de aangifte in uw nieuwe gemeente, binnen acht werkdagen nadat u er woont.\nBij ons hoeft u niets te doen.',
      fr: 'Vous faites la déclaration dans votre nouvelle commune, dans les huit jours ouvrables après l’emménagement.\nChez nous, vous ne devez rien faire.',
      en: 'You declare the move in your new municipality, within eight working days of moving in.\nYou need do nothing here.',
      de: 'Sie melden sich in Ihrer neuen Gemeinde an, innerhalb von acht Werktagen nach dem Einzug.\nBei uns müssen Sie nichts tun.',
    },
    actions: [
      refer({
        nl: 'De dienst bevolking van de nieuwe gemeente',
        fr: 'Le service population de la nouvelle commune',
        en: 'The population department of the new municipality',
        de: 'Das Einwohnermeldeamt der neuen Gemeinde',
      }),
    ],
  }),
  emigrate: end({
    text: {
      nl: 'Vertrekt u voor langer dan zes maanden, meld het dan vóór uw vertrek aan het loket.\nU krijgt een bewijs van uitschrijving. Blijft u korter weg, vraag dan naar een tijdelijke afwezigheid.',
      fr: 'Si vous partez plus de six mois, déclarez-le au guichet avant le départ.\nVous recevez une preuve de radiation. Si c’est plus court, renseignez-vous sur l’absence temporaire.',
      en: 'If you leave for more than six months, report it at the counter before you go.\nYou get proof of deregistration. If you stay away for less, ask about temporary absence.',
      de: 'Gehen Sie für mehr als sechs Monate weg, melden Sie es vor der Abreise am Schalter.\nSie erhalten eine Abmeldebestätigung. Bleiben Sie kürzer weg, fragen Sie nach der vorübergehenden Abwesenheit.',
    },
    actions: [ticket('adreswijziging'), print('adreswijziging')],
  }),
  desk: end({
    text: seeTogether,
    actions: [ticket('adreswijziging')],
  }),
}

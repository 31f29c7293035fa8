import { appointment, contact, end, print, refer, sale, ticket } from './outline.ts'
import { seeTogether } from './shared.ts'

/** Where the ways of a new resident end. */
export const newResidentOutcomes = {
  addressticket: end({
    text: {
      nl: 'Neem een volgnummer voor de adreswijziging.\nU geeft het adres aan binnen acht werkdagen nadat u er woont. Daarna komt de wijkagent langs.',
      fr: 'Prenez un numéro pour le changement d’adresse.\nVous déclarez l’adresse dans les huit jours ouvrables après l’emménagement. Ensuite, l’agent de quartier passe.',
      en: 'Take a ticket for the change of address.\nYou declare the address within eight working days of moving in. Then the local police officer calls.',
      de: 'Ziehen Sie eine Nummer für die Adressänderung.\nSie melden die Adresse innerhalb von acht Werktagen nach dem Einzug. Danach kommt der Revierpolizist vorbei.',
    },
    actions: [ticket('adreswijziging'), print('adreswijziging', 'gft-sticker-sorteerkalender')],
  }),
  returning: end({
    text: {
      nl: 'Belgen die terugkeren, geven hun adres aan zoals bij een verhuizing.\nBreng uw Belgische identiteitskaart of reispas mee, en het bewijs van uitschrijving als u in het buitenland ingeschreven was.',
      fr: 'Les Belges qui reviennent déclarent leur adresse comme pour un déménagement.\nApportez votre carte d’identité ou passeport belge, et la preuve de radiation si vous étiez inscrit à l’étranger.',
      en: 'Belgians who return declare their address as for any move.\nBring your Belgian identity card or passport, and proof of deregistration if you were registered abroad.',
      de: 'Belgier, die zurückkehren, melden ihre Adresse wie bei einem Umzug.\nBringen Sie Ihren belgischen Ausweis oder Reisepass mit und die Abmeldebestätigung, falls Sie im Ausland gemeldet waren.',
    },
    hint: {
      nl: 'Was de persoon bij een ambassade ingeschreven, dan kijkt het loket dat na.',
      fr: 'Si la personne était inscrite à une ambassade, le guichet le vérifie.',
      en: 'If the person was registered with an embassy, the counter checks that.',
      de: 'War die Person bei einer Botschaft gemeldet, prüft der Schalter das.',
    },
    actions: [ticket('adreswijziging'), print('adreswijziging')],
  }),
  euend: end({
    text: {
      nl: 'We maken een afspraak.\nVraag de verklaring van inschrijving aan binnen drie maanden na uw aankomst. Iedereen die ingeschreven wordt, komt mee.',
      fr: 'Nous fixons un rendez-vous.\nDemandez la déclaration d’inscription dans les trois mois après l’arrivée. Tous ceux qui s’inscrivent viennent.',
      en: 'We make an appointment.\nApply for the declaration of registration within three months of arriving. Everyone to be registered comes along.',
      de: 'Wir vereinbaren einen Termin.\nBeantragen Sie die Anmeldebescheinigung innerhalb von drei Monaten nach der Ankunft. Alle, die gemeldet werden, kommen mit.',
    },
    actions: [appointment('inschrijving-nieuwe-inwoner'), print('inschrijving-nieuwe-inwoner')],
  }),
  visaend: end({
    text: {
      nl: 'Met een visum D meldt u zich binnen acht werkdagen na aankomst.\nWe maken de eerste vrije afspraak en noteren vandaag dat u zich gemeld hebt.',
      fr: 'Avec un visa D, vous vous présentez dans les huit jours ouvrables après l’arrivée.\nNous fixons le premier rendez-vous libre et notons aujourd’hui que vous vous êtes présenté.',
      en: 'With a visa D you report within eight working days of arriving.\nWe make the first free appointment and note today that you have reported.',
      de: 'Mit einem Visum D melden Sie sich innerhalb von acht Werktagen nach der Ankunft.\nWir geben Ihnen den ersten freien Termin und vermerken heute, dass Sie sich gemeldet haben.',
    },
    hint: {
      nl: 'Loopt de termijn deze week af, laat de melding dan vandaag nog doen.',
      fr: 'Si le délai expire cette semaine, faites faire la déclaration aujourd’hui.',
      en: 'If the time limit ends this week, have the report made today.',
      de: 'Läuft die Frist diese Woche ab, lassen Sie die Meldung noch heute machen.',
    },
    actions: [appointment('inschrijving-nieuwe-inwoner'), contact('identity'), print('inschrijving-nieuwe-inwoner')],
  }),
  short: end({
    text: {
      nl: 'Voor een kort verblijf doet u een melding van aanwezigheid, tenzij u in een hotel of ander logies verblijft.\nWelke termijn geldt, kijkt het loket na. Maak een afspraak en breng uw paspoort en het adres mee.',
      fr: 'Pour un court séjour, vous déclarez votre présence, sauf si vous logez à l’hôtel ou dans un autre hébergement.\nLe guichet vérifie le délai. Prenez rendez-vous et apportez votre passeport et l’adresse.',
      en: 'For a short stay you report your presence, unless you stay in a hotel or other lodging.\nThe counter checks which time limit applies. Make an appointment and bring your passport and the address.',
      de: 'Bei einem kurzen Aufenthalt melden Sie Ihre Anwesenheit, außer Sie wohnen im Hotel oder einer anderen Unterkunft.\nDer Schalter prüft die Frist. Vereinbaren Sie einen Termin und bringen Sie Reisepass und Adresse mit.',
    },
    actions: [appointment('inschrijving-nieuwe-inwoner'), print('inschrijving-nieuwe-inwoner')],
  }),
  protection: end({
    text: {
      nl: 'Een verzoek om bescherming doet u niet bij de gemeente maar bij de Dienst Vreemdelingenzaken.\nFedasil zorgt voor opvang. Hebt u daar al een document gekregen, dan maken we een afspraak voor de inschrijving.',
      fr: 'Une demande de protection ne se fait pas à la commune mais à l’Office des étrangers.\nFedasil assure l’accueil. Si vous avez déjà reçu un document, nous fixons un rendez-vous pour l’inscription.',
      en: 'You do not ask for protection at the municipality but at the Immigration Office.\nFedasil provides reception. If you already have a document from them, we make an appointment to register.',
      de: 'Schutz beantragen Sie nicht bei der Gemeinde, sondern beim Ausländeramt.\nFedasil sorgt für die Aufnahme. Haben Sie dort schon ein Dokument erhalten, vereinbaren wir einen Termin zur Anmeldung.',
    },
    actions: [
      refer({
        nl: 'Dienst Vreemdelingenzaken en Fedasil (dofi.ibz.be, fedasil.be)',
        fr: 'Office des étrangers et Fedasil (dofi.ibz.be, fedasil.be)',
        en: 'Immigration Office and Fedasil (dofi.ibz.be, fedasil.be)',
        de: 'Ausländeramt und Fedasil (dofi.ibz.be, fedasil.be)',
      }),
      appointment('inschrijving-nieuwe-inwoner'),
    ],
  }),
  expert: end({
    text: {
      nl: 'Een collega die dit kent, bekijkt uw papieren op afspraak.\nBreng alles mee wat u hebt.',
      fr: 'Un collègue spécialisé regarde vos papiers sur rendez-vous.\nApportez tout ce que vous avez.',
      en: 'A colleague who knows this looks at your papers by appointment.\nBring everything you have.',
      de: 'Ein Kollege, der sich auskennt, sieht Ihre Papiere nach Termin an.\nBringen Sie alles mit, was Sie haben.',
    },
    actions: [appointment('inschrijving-nieuwe-inwoner'), print('inschrijving-nieuwe-inwoner')],
  }),
  bags: end({
    text: {
      nl: 'Aan het snelloket koopt u de zakken en de sticker voor de gft-container.\nU krijgt er de ophaalkalender.',
      fr: 'Au guichet rapide, vous achetez les sacs et l’autocollant du conteneur biodéchets.\nVous y recevez le calendrier des collectes.',
      en: 'At the quick counter you buy the bags and the sticker for the bio-waste bin.\nYou get the collection calendar there.',
      de: 'Am Schnellschalter kaufen Sie die Säcke und den Aufkleber für die Biotonne.\nDort erhalten Sie den Abfallkalender.',
    },
    actions: [
      sale('restafvalzakken-kopen', 'pmd-zakken-kopen', 'gft-sticker-sorteerkalender'),
      print('gft-sticker-sorteerkalender'),
    ],
  }),
  dutch: end({
    text: {
      nl: 'We geven uw vraag door.\nHet agentschap voor integratie kijkt welke lessen passen en of inburgering voor u verplicht is.',
      fr: 'Nous transmettons votre demande.\nL’agence d’intégration voit quels cours conviennent et si l’intégration civique est obligatoire pour vous.',
      en: 'We pass your question on.\nThe agency for integration looks which lessons fit and whether civic integration is compulsory for you.',
      de: 'Wir geben Ihre Frage weiter.\nDie Integrationsagentur prüft, welcher Unterricht passt und ob der Integrationskurs für Sie Pflicht ist.',
    },
    actions: [
      contact('welfare'),
      refer({
        nl: 'Agentschap Integratie en Inburgering (integratie-inburgering.be)',
        fr: 'Agentschap Integratie en Inburgering (integratie-inburgering.be)',
        en: 'Agentschap Integratie en Inburgering (integratie-inburgering.be)',
        de: 'Agentschap Integratie en Inburgering (integratie-inburgering.be)',
      }),
    ],
  }),
  children: end({
    text: {
      nl: 'Neem een volgnummer bij Vrije tijd voor de vakantieopvang.\nVraag er ook naar de UiTPAS: met een laag inkomen krijgt u korting.',
      fr: 'Prenez un numéro aux Loisirs pour l’accueil de vacances.\nDemandez aussi l’UiTPAS : avec un faible revenu, vous avez une réduction.',
      en: 'Take a ticket at Leisure for holiday care.\nAsk about the UiTPAS too: with a low income you get a discount.',
      de: 'Ziehen Sie eine Nummer bei Freizeit für die Ferienbetreuung.\nFragen Sie auch nach dem UiTPAS: Bei geringem Einkommen gibt es Ermäßigung.',
    },
    actions: [ticket('vakantieopvang-inschrijven'), print('vakantieopvang-inschrijven', 'uitpas')],
  }),
  parking: end({
    text: {
      nl: 'Neem een volgnummer voor de bewonerskaart.\nZe kan als u ingeschreven bent op het adres.',
      fr: 'Prenez un numéro pour la carte riverain.\nIl faut être inscrit à l’adresse.',
      en: 'Take a ticket for the resident’s card.\nYou must be registered at the address.',
      de: 'Ziehen Sie eine Nummer für den Bewohnerparkausweis.\nSie müssen an der Adresse gemeldet sein.',
    },
    actions: [ticket('bewonerskaart-parkeren'), print('bewonerskaart-parkeren')],
  }),
  desk: end({ text: seeTogether, actions: [ticket('adreswijziging')] }),
}

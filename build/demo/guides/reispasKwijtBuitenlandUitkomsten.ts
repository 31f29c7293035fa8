import { appointment, contact, end, print, refer, ticket } from './outline.ts'
import { embassyContact, seeTogether } from './shared.ts'

/** Where the ways of a passport lost abroad end. */
export const passportAbroadOutcomes = {
  emergency: end({
    text: {
      nl: 'Bij gevaar: bel eerst het noodnummer ter plaatse (in Europa 112).\nBel dan de Belgische ambassade; buiten de uren is er een noodnummer. Wij bellen u terug om te horen of het gelukt is.',
      fr: 'En cas de danger : appelez d’abord le numéro d’urgence local (112 en Europe).\nAppelez ensuite l’ambassade belge ; hors des heures, il y a un numéro d’urgence. Nous vous rappelons pour savoir si tout va.',
      en: 'In danger: call the local emergency number first (112 in Europe).\nThen call the Belgian embassy; out of hours there is an emergency number. We call you back to hear whether it worked.',
      de: 'Bei Gefahr: Rufen Sie zuerst den örtlichen Notruf an (in Europa 112).\nRufen Sie dann die belgische Botschaft an; außerhalb der Zeiten gibt es eine Notrufnummer. Wir rufen zurück, um zu hören, ob es geklappt hat.',
    },
    actions: [refer(embassyContact), contact('identity')],
  }),
  cardback: end({
    text: {
      nl: 'Binnen de Europese Unie kunt u met een geldige identiteitskaart terugreizen.\nVraag de luchtvaartmaatschappij of het volstaat. Kom na de terugkeer naar het loket.',
      fr: 'Dans l’Union européenne, vous pouvez rentrer avec une carte d’identité valable.\nDemandez à la compagnie aérienne si elle suffit. Venez au guichet après le retour.',
      en: 'Within the European Union you can travel back with a valid identity card.\nAsk the airline whether it is enough. Come to the counter after you return.',
      de: 'Innerhalb der Europäischen Union können Sie mit einem gültigen Personalausweis zurückreisen.\nFragen Sie die Fluggesellschaft, ob er genügt. Kommen Sie nach der Rückkehr zum Schalter.',
    },
    actions: [print('reispas-kwijt'), contact('identity')],
  }),
  embassy: end({
    text: {
      nl: 'Neem contact op met de Belgische ambassade of het consulaat voor een voorlopig reisdocument.\nIs er geen Belgische post, dan helpt een ambassade van een ander land van de Europese Unie. Breng een foto, het bewijs van de politie en een kopie van de pas mee, als die er is.',
      fr: 'Contactez l’ambassade ou le consulat belge pour un document de voyage provisoire.\nS’il n’y a pas de poste belge, l’ambassade d’un autre pays de l’Union européenne aide. Apportez une photo, la preuve de la police et une copie du passeport, s’il y en a une.',
      en: 'Contact the Belgian embassy or consulate for an emergency travel document.\nWhere there is no Belgian post, the embassy of another country of the European Union helps. Bring a photo, the police proof and a copy of the passport if there is one.',
      de: 'Wenden Sie sich an die belgische Botschaft oder das Konsulat für ein vorläufiges Reisedokument.\nGibt es keine belgische Vertretung, hilft die Botschaft eines anderen Landes der Europäischen Union. Bringen Sie ein Foto, den Nachweis der Polizei und eine Kopie des Passes mit, falls vorhanden.',
    },
    hint: {
      nl: 'De gemeente kan geen pas naar het buitenland sturen. Help de familie met het zoeken van de post.',
      fr: 'La commune ne peut pas envoyer de passeport à l’étranger. Aidez la famille à trouver le poste.',
      en: 'The municipality cannot send a passport abroad. Help the family find the post.',
      de: 'Die Gemeinde kann keinen Pass ins Ausland schicken. Helfen Sie der Familie, die Vertretung zu finden.',
    },
    actions: [refer(embassyContact), print('reispas-kwijt')],
  }),
  expat: end({
    text: {
      nl: 'Wie in het buitenland woont, vraagt een nieuwe reispas bij de Belgische ambassade of het consulaat waar hij ingeschreven is.\nMeld het verlies ook aan DOC STOP: +32 2 518 21 23.',
      fr: 'Qui habite à l’étranger demande un nouveau passeport à l’ambassade ou au consulat belge où il est inscrit.\nSignalez aussi la perte à DOC STOP : +32 2 518 21 23.',
      en: 'Whoever lives abroad applies for a new passport at the Belgian embassy or consulate where they are registered.\nReport the loss to DOC STOP too: +32 2 518 21 23.',
      de: 'Wer im Ausland wohnt, beantragt einen neuen Pass bei der belgischen Botschaft oder dem Konsulat, wo er gemeldet ist.\nMelden Sie den Verlust auch DOC STOP: +32 2 518 21 23.',
    },
    actions: [refer(embassyContact)],
  }),
  ownembassy: end({
    text: {
      nl: 'Voor een buitenlands paspoort gaat u naar de ambassade van het eigen land.\nIs ook de Belgische verblijfskaart weg, zeg dat dan aan de Belgische ambassade vóór de terugreis, en doe aangifte bij de politie.',
      fr: 'Pour un passeport étranger, adressez-vous à l’ambassade de votre pays.\nSi le titre de séjour belge a aussi disparu, dites-le à l’ambassade belge avant le retour et déclarez-le à la police.',
      en: 'For a foreign passport you go to the embassy of your own country.\nIf the Belgian residence card is gone too, tell the Belgian embassy before travelling back, and report it to the police.',
      de: 'Für einen ausländischen Pass gehen Sie zur Botschaft des eigenen Landes.\nIst auch die belgische Aufenthaltskarte weg, sagen Sie es vor der Rückreise der belgischen Botschaft und erstatten Sie Anzeige.',
    },
    actions: [
      refer({
        nl: 'De ambassade van het eigen land, en de Belgische ambassade voor de verblijfskaart',
        fr: 'L’ambassade du pays d’origine, et l’ambassade belge pour le titre de séjour',
        en: 'The embassy of the own country, and the Belgian embassy for the residence card',
        de: 'Die Botschaft des eigenen Landes und die belgische Botschaft für die Aufenthaltskarte',
      }),
      contact('identity'),
    ],
  }),
  residence: end({
    text: {
      nl: 'Doe eerst aangifte bij de politie.\nVoor het paspoort gaat u naar de ambassade van uw land; voor de verblijfskaart maken we een afspraak.',
      fr: 'Faites d’abord une déclaration à la police.\nPour le passeport, allez à l’ambassade de votre pays ; pour le titre de séjour, nous fixons un rendez-vous.',
      en: 'Report it to the police first.\nFor the passport you go to your country’s embassy; for the residence card we make an appointment.',
      de: 'Erstatten Sie zuerst Anzeige bei der Polizei.\nFür den Pass gehen Sie zur Botschaft Ihres Landes; für die Aufenthaltskarte vereinbaren wir einen Termin.',
    },
    actions: [appointment('vreemdelingenkaart'), print('vreemdelingenkaart')],
  }),
  both: end({
    text: {
      nl: 'Neem één volgnummer voor allebei.\nBreng een pasfoto mee, het bewijs van de politie bij diefstal en een ander bewijs van wie u bent.',
      fr: 'Prenez un seul numéro pour les deux.\nApportez une photo, la preuve de la police en cas de vol et une autre preuve d’identité.',
      en: 'Take one ticket for both.\nBring a photo, the police proof after a theft and other proof of who you are.',
      de: 'Ziehen Sie eine Nummer für beides.\nBringen Sie ein Foto mit, bei Diebstahl den Nachweis der Polizei und einen anderen Identitätsnachweis.',
    },
    actions: [ticket('identiteitskaart-kwijt', 'reispas-kwijt'), print('identiteitskaart-kwijt', 'reispas-kwijt')],
  }),
  policehere: end({
    text: {
      nl: 'Doe eerst aangifte van diefstal bij de politie, hier kan dat ook.\nKom daarna met het attest naar het loket.',
      fr: 'Déclarez d’abord le vol à la police ; c’est aussi possible ici.\nVenez ensuite au guichet avec l’attestation.',
      en: 'Report the theft to the police first; that can be done here too.\nThen come to the counter with the certificate.',
      de: 'Zeigen Sie zuerst den Diebstahl bei der Polizei an; das geht auch hier.\nKommen Sie danach mit der Bescheinigung zum Schalter.',
    },
    actions: [
      refer({
        nl: 'Politie: aangifte van diefstal, met attest',
        fr: 'Police : déclaration de vol, avec attestation',
        en: 'Police: report of theft, with a certificate',
        de: 'Polizei: Anzeige des Diebstahls, mit Bescheinigung',
      }),
      print('reispas-kwijt'),
    ],
  }),
  urgent: end({
    text: {
      nl: 'Neem een volgnummer: verlies aangeven en een spoedpas aanvragen in één bezoek.\nEen spoedaanvraag is duurder en kan niet terugbetaald worden.',
      fr: 'Prenez un numéro : déclarer la perte et demander un passeport urgent en une visite.\nUne demande urgente est plus chère et n’est pas remboursée.',
      en: 'Take a ticket: declare the loss and apply for an urgent passport in one visit.\nAn urgent application costs more and is not refunded.',
      de: 'Ziehen Sie eine Nummer: Verlust melden und Eilpass beantragen in einem Besuch.\nEin Eilantrag ist teurer und wird nicht erstattet.',
    },
    actions: [ticket('reispas-kwijt', 'reispas-spoed'), print('reispas-spoed')],
  }),
  newpass: end({
    text: {
      nl: 'Neem een volgnummer: u geeft het verlies aan en vraagt een nieuwe reispas aan.',
      fr: 'Prenez un numéro : vous déclarez la perte et demandez un nouveau passeport.',
      en: 'Take a ticket: you declare the loss and apply for a new passport.',
      de: 'Ziehen Sie eine Nummer: Sie melden den Verlust und beantragen einen neuen Pass.',
    },
    actions: [ticket('reispas-kwijt', 'reispas-aanvragen'), print('reispas-aanvragen')],
  }),
  onlydeclare: end({
    text: {
      nl: 'Neem een volgnummer om het verlies aan te geven. Dat is gratis.',
      fr: 'Prenez un numéro pour déclarer la perte. C’est gratuit.',
      en: 'Take a ticket to declare the loss. It is free.',
      de: 'Ziehen Sie eine Nummer, um den Verlust zu melden. Das ist kostenlos.',
    },
    actions: [ticket('reispas-kwijt')],
  }),
  desk: end({ text: seeTogether, actions: [ticket('reispas-kwijt')] }),
}

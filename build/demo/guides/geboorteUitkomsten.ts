import { appointment, contact, end, newCase, print, refer, ticket } from './outline.ts'
import { seeTogether } from './shared.ts'

/** Where the ways through a birth end. */
export const birthOutcomes = {
  declare: end({
    text: {
      nl: 'Neem een volgnummer voor de geboorteaangifte.\nDaarna: vraag het Groeipakket en het startbedrag aan bij een uitbetaler (kan al voor de geboorte), breng uw ziekenfonds en werkgever op de hoogte, en vraag een Kids-ID als u op reis gaat.',
      fr: 'Prenez un numéro pour la déclaration de naissance.\nEnsuite : demandez le Groeipakket (allocations familiales) et le montant de départ à un organisme payeur (possible avant la naissance), prévenez votre mutuelle et votre employeur, et demandez une Kids-ID si vous voyagez.',
      en: 'Take a ticket to declare the birth.\nAfterwards: apply for the Groeipakket (child benefit) and the birth allowance with a payment organisation (possible before the birth), tell your health fund and employer, and apply for a Kids-ID if you travel.',
      de: 'Ziehen Sie eine Nummer für die Geburtsanmeldung.\nDanach: Beantragen Sie das Groeipakket (Kindergeld) und das Startgeld bei einer Auszahlungsstelle (schon vor der Geburt möglich), informieren Sie Krankenkasse und Arbeitgeber und beantragen Sie eine Kids-ID, wenn Sie reisen.',
    },
    actions: [ticket('geboorteaangifte'), print('geboorteaangifte', 'kids-id')],
  }),
  incomplete: end({
    text: {
      nl: 'Ga toch naar het loket: de ambtenaar kijkt wat ontbreekt en of de termijn het toelaat om terug te komen.',
      fr: 'Allez tout de même au guichet : l’officier regarde ce qui manque et si le délai permet de revenir.',
      en: 'Go to the counter all the same: the registrar looks at what is missing and whether there is time to come back.',
      de: 'Gehen Sie trotzdem zum Schalter: Der Beamte prüft, was fehlt und ob die Frist ein Wiederkommen erlaubt.',
    },
    actions: [ticket('geboorteaangifte'), print('geboorteaangifte')],
  }),
  late: end({
    text: {
      nl: 'De termijn is voorbij.\nDe ambtenaar van de burgerlijke stand bekijkt vandaag nog met u wat er moet gebeuren.',
      fr: 'Le délai est passé.\nL’officier de l’état civil regarde aujourd’hui encore avec vous ce qu’il faut faire.',
      en: 'The time limit has passed.\nThe registrar looks with you today at what must be done.',
      de: 'Die Frist ist abgelaufen.\nDer Standesbeamte klärt noch heute mit Ihnen, was zu tun ist.',
    },
    actions: [ticket('geboorteaangifte'), newCase('civilRegistry')],
  }),
  elsewhere: end({
    text: {
      nl: 'U doet de aangifte in de gemeente waar het kind geboren is.\nSoms kan dat in het ziekenhuis of online. Wij krijgen de gegevens vanzelf en schrijven het kind in op uw adres.',
      fr: 'Vous déclarez dans la commune où l’enfant est né.\nParfois c’est possible à l’hôpital ou en ligne. Nous recevons les données d’office et inscrivons l’enfant à votre adresse.',
      en: 'You declare in the municipality where the child was born.\nSometimes that can be done in the hospital or online. We get the data by ourselves and register the child at your address.',
      de: 'Sie melden in der Gemeinde an, in der das Kind geboren ist.\nManchmal geht das im Krankenhaus oder online. Wir erhalten die Daten von selbst und melden das Kind an Ihrer Adresse an.',
    },
    actions: [
      refer({
        nl: 'De burgerlijke stand van de gemeente van geboorte, binnen vijftien dagen',
        fr: 'L’état civil de la commune de naissance, dans les quinze jours',
        en: 'The civil registry of the municipality of birth, within fifteen days',
        de: 'Das Standesamt der Geburtsgemeinde, innerhalb von fünfzehn Tagen',
      }),
      print('kids-id'),
    ],
  }),
  abroad: end({
    text: {
      nl: 'Breng de buitenlandse geboorteakte mee, zo nodig gelegaliseerd en vertaald.\nDe burgerlijke stand kijkt na of ze hier kan worden opgenomen.',
      fr: 'Apportez l’acte de naissance étranger, au besoin légalisé et traduit.\nL’état civil vérifie s’il peut être repris ici.',
      en: 'Bring the foreign birth certificate, legalised and translated if need be.\nThe civil registry checks whether it can be entered here.',
      de: 'Bringen Sie die ausländische Geburtsurkunde mit, wenn nötig legalisiert und übersetzt.\nDas Standesamt prüft, ob sie hier eingetragen werden kann.',
    },
    actions: [appointment('geboorteaangifte'), contact('civilRegistry')],
  }),
  before: end({
    text: {
      nl: 'U hoeft nu nog niets aan te geven.\nHet Groeipakket en het startbedrag kunt u al voor de geboorte aanvragen bij een uitbetaler.',
      fr: 'Vous ne devez encore rien déclarer.\nLe Groeipakket (allocations familiales) et le montant de départ peuvent déjà se demander à un organisme payeur.',
      en: 'There is nothing to declare yet.\nYou can already apply for the Groeipakket (child benefit) and birth allowance with a payment organisation.',
      de: 'Sie müssen jetzt noch nichts anmelden.\nGroeipakket (Kindergeld) und Startgeld können Sie schon bei einer Auszahlungsstelle beantragen.',
    },
    actions: [
      refer({
        nl: 'Een uitbetaler van het Groeipakket naar keuze (groeipakket.be)',
        fr: 'Un organisme payeur du Groeipakket au choix (groeipakket.be)',
        en: 'A payment organisation of the Groeipakket of your choice (groeipakket.be)',
        de: 'Eine Auszahlungsstelle des Groeipakket nach Wahl (groeipakket.be)',
      }),
      print('geboorteaangifte'),
    ],
  }),
  recognise: end({
    text: {
      nl: 'Zijn de ouders niet getrouwd, dan erkent de vader of meemoeder het kind.\nDat kan al voor de geboorte, op afspraak. Dan kan één ouder later alleen de aangifte doen.',
      fr: 'Si les parents ne sont pas mariés, le père ou la coparente reconnaît l’enfant.\nC’est possible avant la naissance, sur rendez-vous. Ensuite un seul parent peut déclarer la naissance.',
      en: 'If the parents are not married, the father or co-mother recognises the child.\nThat can be done before the birth, by appointment. Then one parent alone can declare the birth later.',
      de: 'Sind die Eltern nicht verheiratet, erkennt der Vater oder die Mitmutter das Kind an.\nDas geht schon vor der Geburt, mit Termin. Dann kann später ein Elternteil allein die Geburt anmelden.',
    },
    hint: {
      nl: 'Volg de procedure Erkenning voor de stukken. Minder dan vier weken tot de bevalling: geef voorrang.',
      fr: 'Suivez la procédure Reconnaissance pour les documents. Moins de quatre semaines avant l’accouchement : donnez priorité.',
      en: 'Follow the procedure on recognition for the papers. Less than four weeks to the birth: give priority.',
      de: 'Folgen Sie für die Unterlagen dem Ablauf Anerkennung. Weniger als vier Wochen bis zur Geburt: Vorrang geben.',
    },
    actions: [appointment('erkenning-kind'), print('erkenning-kind')],
  }),
  desk: end({
    text: seeTogether,
    actions: [ticket('geboorteaangifte')],
  }),
}

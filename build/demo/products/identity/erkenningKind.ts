import type { ProductContent } from '#domain/product/product.ts'
import { civilRegistryByAppointment, free, step } from './shared.ts'

export const erkenningKind: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Erkenning van een kind',
      fr: 'Reconnaissance d’un enfant',
      en: 'Recognition of a child',
      de: 'Anerkennung eines Kindes',
    },
    beschrijving: {
      nl: 'Zijn de ouders niet met elkaar getrouwd, dan wordt de vader of meemoeder pas wettelijk ouder door het kind te erkennen. Dat kan voor, bij of na de geboorteaangifte.',
      fr: 'Si les parents ne sont pas mariés ensemble, le père ou la coparente ne devient légalement parent qu’en reconnaissant l’enfant. C’est possible avant, pendant ou après la déclaration de naissance.',
      en: 'If the parents are not married to each other, the father or co-mother becomes a legal parent only by recognising the child. This can be done before, at or after the registration of birth.',
    },
    verdereBeschrijving: {
      nl: 'De erkenning verloopt in twee stappen: eerst een aangifte van erkenning, daarna de erkenning zelf bij dezelfde ambtenaar. Zijn alle stukken in orde, dan kan dat vaak in één afspraak. Erkennen voor de geboorte is handig: dan kan één ouder later alleen de geboorteaangifte doen.',
      fr: 'La reconnaissance se fait en deux étapes : d’abord une déclaration de reconnaissance, puis la reconnaissance devant le même officier. Si toutes les pièces sont en ordre, un seul rendez-vous suffit souvent. Reconnaître avant la naissance est pratique : un seul parent peut alors déclarer la naissance.',
    },
    uitzonderingen: {
      nl: 'Vanaf 12 jaar moet ook het kind zelf toestemmen. Een meerderjarig kind beslist alleen. De ambtenaar kan de erkenning uitstellen of weigeren als hij een schijnerkenning vermoedt.',
      fr: 'À partir de 12 ans, l’enfant doit aussi consentir. Un enfant majeur décide seul. L’officier peut reporter ou refuser la reconnaissance s’il soupçonne une reconnaissance frauduleuse.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Een van de ouders of het kind is ingeschreven in Lindegem, of het kind is hier geboren',
          fr: 'L’un des parents ou l’enfant est inscrit à Lindegem, ou l’enfant est né ici',
        },
        bewijs: {
          nl: 'De identiteitskaarten of paspoorten van beide ouders',
          fr: 'Les cartes d’identité ou passeports des deux parents',
          en: 'The identity cards or passports of both parents',
          de: 'Die Personalausweise oder Reisepässe beider Elternteile',
        },
      },
      {
        naam: { nl: 'Voor de geboorte: bewijs van zwangerschap', fr: 'Avant la naissance : preuve de grossesse' },
        bewijs: {
          nl: 'Voor de geboorte: een attest van arts of vroedvrouw met de vermoedelijke bevallingsdatum',
          fr: 'Avant la naissance : une attestation du médecin ou de la sage-femme avec la date présumée d’accouchement',
          en: 'Before birth: a statement by a doctor or midwife with the expected date of delivery',
          de: 'Vor der Geburt: eine Bescheinigung von Arzt oder Hebamme mit dem voraussichtlichen Geburtstermin',
        },
      },
      {
        naam: { nl: 'De moeder stemt toe', fr: 'La mère consent' },
        beschrijving: {
          nl: 'De moeder komt mee of geeft haar toestemming in een authentieke akte.',
          fr: 'La mère vient aussi ou donne son consentement dans un acte authentique.',
        },
      },
      {
        naam: { nl: 'In het buitenland geboren of niet-Belg', fr: 'Né à l’étranger ou non belge' },
        bewijs: {
          nl: 'Geboorteakte en bewijs van burgerlijke staat uit het buitenland, zo nodig gelegaliseerd en vertaald',
          fr: 'Acte de naissance et preuve d’état civil étrangers, si nécessaire légalisés et traduits',
          en: 'Foreign birth certificate and proof of marital status, legalised and translated if required',
          de: 'Ausländische Geburtsurkunde und Familienstandsnachweis, falls nötig legalisiert und übersetzt',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Afspraak maken', fr: 'Prendre rendez-vous' },
        {
          nl: 'We kijken bij de afspraak al na welke stukken in jouw geval nodig zijn.',
          fr: 'Lors de la prise de rendez-vous, nous regardons déjà quelles pièces il faut dans votre cas.',
        },
      ),
      step(
        { nl: 'Aangifte van erkenning', fr: 'Déclaration de reconnaissance' },
        {
          nl: 'De ambtenaar bekijkt het dossier en maakt de akte van aangifte op.',
          fr: 'L’officier examine le dossier et dresse l’acte de déclaration.',
        },
      ),
      step(
        { nl: 'Erkenning', fr: 'Reconnaissance' },
        {
          nl: 'Beide ouders tekenen. Je krijgt een afschrift van de akte van erkenning.',
          fr: 'Les deux parents signent. Vous recevez une copie de l’acte de reconnaissance.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, artikelen 327/1 en volgende (aangifte van erkenning)',
          fr: 'Ancien Code civil, articles 327/1 et suivants (déclaration de reconnaissance)',
        },
      },
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, artikel 329bis (toestemming tot de erkenning)',
          fr: 'Ancien Code civil, article 329bis (consentement à la reconnaissance)',
        },
      },
    ],
    websites: [],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'kind erkennen',
      'prenatale erkenning',
      'vader worden',
      'niet getrouwd en zwanger',
      'meemoeder',
      'reconnaissance enfant',
      'recognise child',
      'vaterschaft',
    ],
    type: 'Bewijs',
  },
  local: {
    ...civilRegistryByAppointment,
    channels: ['onSite'],
    appointment: 'always',
    duration: 30,
    remarks:
      'Noteer bij de afspraak de bevallingsdatum: bij minder dan vier weken voorrang geven. Vraag waar beide ouders geboren zijn; buitenlandse akten zijn de grootste oorzaak van uitstel. Spreek niet over een vermoeden van schijnerkenning aan de balie.',
    reviewOn: '2027-05-15',
    bundles: ['birth'],
  },
}

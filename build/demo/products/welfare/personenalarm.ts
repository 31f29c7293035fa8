import type { ProductContent } from '#domain/product/product.ts'
import { careNeeds, identityCard, powerOfAttorney } from './shared.ts'

export const personenalarm: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Noodoproepsysteem (personenalarm)',
      fr: 'Système d’appel d’urgence (alarme personnelle)',
      en: 'Emergency call system (personal alarm)',
      de: 'Notrufsystem (Hausnotruf)',
    },
    beschrijving: {
      nl: 'Met een personenalarm druk je bij een val of nood op een knop om je hals of pols. Een centrale verwittigt je contactpersonen of de hulpdiensten. Je huurt het toestel bij de gemeente of je ziekenfonds.',
      fr: 'Avec une téléalarme, vous appuyez en cas de chute ou de détresse sur un bouton au cou ou au poignet. Une centrale prévient vos personnes de contact ou les secours. Vous louez l’appareil à la commune ou à votre mutualité.',
      en: 'With a personal alarm you press a button around your neck or wrist in case of a fall or emergency. A control centre warns your contacts or the emergency services.',
    },
    uitzonderingen: {
      nl: 'Geen vaste telefoonlijn? Er bestaan toestellen met een simkaart. Sommige mensen kunnen een tegemoetkoming van hun ziekenfonds krijgen. Bij een acute noodsituatie bel je 112.',
      fr: 'Pas de ligne fixe ? Il existe des appareils avec carte SIM. Certaines personnes reçoivent une intervention de leur mutualité. En cas d’urgence aiguë, appelez le 112.',
    },
    voorwaarden: [
      { naam: { nl: 'Je woont in de gemeente', fr: 'Vous habitez la commune' }, bewijs: identityCard },
      {
        naam: { nl: 'Er zijn contactpersonen met een sleutel', fr: 'Il y a des personnes de contact avec une clé' },
        bewijs: {
          nl: 'Namen en telefoonnummers van minstens twee contactpersonen dicht bij je, met een sleutel',
          fr: 'Noms et numéros d’au moins deux personnes de contact proches, avec une clé',
          en: 'Names and numbers of at least two contacts nearby who have a key',
          de: 'Namen und Nummern von mindestens zwei Kontaktpersonen in der Nähe mit Schlüssel',
        },
      },
      {
        naam: {
          nl: 'We kennen je gezondheid en telefoonverbinding',
          fr: 'Nous connaissons votre santé et votre connexion téléphonique',
        },
        bewijs: careNeeds,
      },
      {
        naam: { nl: 'Je vraagt het voor iemand anders', fr: 'Vous le demandez pour quelqu’un d’autre' },
        bewijs: powerOfAttorney,
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Aan het loket of telefonisch, ook door een familielid.',
          fr: 'Au guichet ou par téléphone, aussi par un membre de la famille.',
        },
      },
      {
        naam: { nl: 'Plaatsing', fr: 'Installation' },
        beschrijving: {
          nl: 'Een medewerker installeert het toestel, test het met jou en de contactpersonen.',
          fr: 'Un collaborateur installe l’appareil et le teste avec vous et les personnes de contact.',
        },
      },
      {
        naam: { nl: 'Gebruik', fr: 'Usage' },
        beschrijving: {
          nl: 'Draag de knop altijd, ook in de badkamer. Test maandelijks.',
          fr: 'Portez toujours le bouton, aussi dans la salle de bains. Testez chaque mois.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Huur per maand', fr: 'Location par mois' },
        beschrijving: {
          nl: 'Tarief van de gemeente, met een verminderd tarief bij een laag inkomen.',
          fr: 'Tarif de la commune, avec un tarif réduit pour un faible revenu.',
        },
      },
    ],
    regelgeving: [{ naam: { nl: 'Reglement personenalarm van het OCMW', fr: 'Règlement de la téléalarme du CPAS' } }],
    websites: [],
    themas: ['WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'alarmknop',
      'noodknop',
      'valalarm',
      'halsalarm',
      'PAS',
      'gevallen oma',
      'téléassistance',
      'panic button',
      'zorgcentrale',
    ],
    type: 'InfrastructuurMateriaal',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:carla', 'staff:jan'],
    leadTime: { value: 10, unit: 'workingDays' },
    channels: ['phone', 'onSite'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 20,
    queue: 'E',
    remarks:
      'Zonder twee contactpersonen met sleutel kan de plaatsing niet doorgaan: vraag het eerst. Vraag ook of er een vaste lijn of internet is en of er een huisdier bij de deur zit. Meestal komt een zoon of dochter.',
    reviewOn: '2027-06-10',
    status: 'published',
    bundles: [],
  },
}

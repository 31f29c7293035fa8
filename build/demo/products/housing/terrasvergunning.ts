import type { ProductContent } from '#domain/product/product.ts'
import { identityCard, sitePlan } from './shared.ts'

export const terrasvergunning: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Terrasvergunning',
      fr: 'Autorisation de terrasse',
      en: 'Permit for an outdoor terrace',
      de: 'Genehmigung für eine Außenterrasse',
    },
    beschrijving: {
      nl: 'Een horecazaak die tafels en stoelen op de stoep, het plein of een parkeerplaats zet, heeft een vergunning van de gemeente nodig.',
      fr: 'Un établissement qui place tables et chaises sur le trottoir, la place ou un emplacement de stationnement a besoin d’une autorisation de la commune.',
      en: 'A café or restaurant that puts tables and chairs on the pavement, square or a parking space needs a permit from the municipality.',
    },
    verdereBeschrijving: {
      nl: 'Er moet altijd een vrije doorgang voor voetgangers, rolstoelen en kinderwagens overblijven, en de hulpdiensten moeten erdoor kunnen. De vergunning bepaalt de oppervlakte, de uren en het meubilair.',
      fr: 'Il doit toujours rester un passage libre pour piétons, fauteuils roulants et poussettes, et les services de secours doivent pouvoir passer. L’autorisation fixe la surface, les heures et le mobilier.',
    },
    uitzonderingen: {
      nl: 'Een terras op privégrond heeft deze vergunning niet nodig. Een vaste constructie (verankerd, overdekt, met wanden) kan een omgevingsvergunning vragen. Een bestaande vergunning gaat niet over op een overnemer.',
      fr: 'Une terrasse sur terrain privé n’a pas besoin de cette autorisation. Une construction fixe (ancrée, couverte, avec parois) peut demander un permis d’environnement. Une autorisation existante ne passe pas au repreneur.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je baat de horecazaak zelf uit', fr: 'Vous exploitez vous-même l’établissement' },
        bewijs: identityCard,
      },
      { naam: { nl: 'De plaats is duidelijk', fr: 'L’endroit est clair' }, bewijs: sitePlan },
      {
        naam: { nl: 'Je zaak is in orde', fr: 'Votre établissement est en ordre' },
        bewijs: {
          nl: 'Ondernemingsnummer en verzekeringsbewijs burgerlijke aansprakelijkheid',
          fr: 'Numéro d’entreprise et attestation d’assurance responsabilité civile',
          en: 'Enterprise number and proof of liability insurance',
          de: 'Unternehmensnummer und Nachweis der Haftpflichtversicherung',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Aanvragen', fr: 'Demander' },
        beschrijving: {
          nl: 'Dien de aanvraag in met een plan op schaal en een foto van het meubilair.',
          fr: 'Introduisez la demande avec un plan à l’échelle et une photo du mobilier.',
        },
      },
      {
        naam: { nl: 'Advies', fr: 'Avis' },
        beschrijving: {
          nl: 'De diensten mobiliteit en economie, de politie en de hulpverleningszone bekijken het plan.',
          fr: 'Les services mobilité et économie, la police et la zone de secours examinent le plan.',
        },
      },
      {
        naam: { nl: 'Beslissing', fr: 'Décision' },
        beschrijving: {
          nl: 'Het college beslist. Hang de vergunning zichtbaar aan het raam.',
          fr: 'Le collège décide. Affichez l’autorisation bien visible à la fenêtre.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Terrasbelasting of retributie', fr: 'Taxe ou redevance de terrasse' },
        beschrijving: {
          nl: 'Tarief van de gemeente, per vierkante meter en per jaar of seizoen.',
          fr: 'Tarif de la commune, par mètre carré et par an ou saison.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Terrasreglement en politiereglement van de gemeente',
          fr: 'Règlement des terrasses et règlement de police de la commune',
        },
      },
    ],
    websites: [],
    themas: ['EconomieWerk', 'MobiliteitOpenbareWerken'],
    doelgroepen: ['Onderneming'],
    zoektermen: [
      'terras',
      'tafels en stoelen op straat',
      'zomerterras',
      'winterterras',
      'parasol',
      'terrasse',
      'terrace',
    ],
    type: 'Toelating',
  },
  local: {
    department: 'economy',
    responsible: 'staff:geert',
    backups: ['staff:farah'],
    leadTime: { value: 30, unit: 'workingDays' },
    channels: ['online', 'onSite', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 15,
    queue: 'C',
    remarks:
      'Laat de uitbater de breedte van de stoep meten, mét paaltjes en bomen: een plan zonder maten komt altijd terug. Herinner in februari aan de zomerterrassen, dan is de piek in april kleiner.',
    reviewOn: '2027-02-01',
    status: 'published',
    bundles: ['business'],
  },
}

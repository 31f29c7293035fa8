import type { ProductContent } from '#domain/product/product.ts'
import { careNeeds, identityCard, incomeProof } from './shared.ts'

export const maaltijdenAanHuis: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Maaltijden aan huis',
      fr: 'Repas à domicile',
      en: 'Meals at home',
      de: 'Essen auf Rädern',
    },
    beschrijving: {
      nl: 'Kun je tijdelijk of blijvend niet zelf koken, dan kan de gemeente een warme of gekoelde maaltijd aan huis brengen, ook aangepast aan een dieet.',
      fr: 'Si vous ne pouvez pas cuisiner vous-même, pour un temps ou durablement, la commune peut livrer chez vous un repas chaud ou réfrigéré, aussi adapté à un régime.',
      en: 'If you temporarily or permanently cannot cook, the municipality can deliver a hot or chilled meal to your home, also adapted to a diet.',
    },
    uitzonderingen: {
      nl: 'Voor één of enkele dagen (na een val, bij ziekte van de partner) kan ook een tijdelijke levering. Wie nog mobiel is, kan mee eten in een dienstencentrum.',
      fr: 'Pour un ou quelques jours (après une chute, quand le partenaire est malade), une livraison temporaire est aussi possible. Qui est encore mobile peut venir manger dans un centre de services.',
    },
    voorwaarden: [
      { naam: { nl: 'Je woont in de gemeente', fr: 'Vous habitez la commune' }, bewijs: identityCard },
      {
        naam: { nl: 'Je kunt zelf niet meer koken', fr: 'Vous ne pouvez plus cuisiner vous-même' },
        beschrijving: {
          nl: 'Door leeftijd, ziekte, handicap of herstel na een opname.',
          fr: 'À cause de l’âge, d’une maladie, d’un handicap ou d’une convalescence après une hospitalisation.',
        },
        bewijs: careNeeds,
      },
      {
        naam: { nl: 'Je hebt een dieet of allergie', fr: 'Vous avez un régime ou une allergie' },
        bewijs: {
          nl: 'Voorschrift van de dokter of de diëtist voor je dieet of allergie',
          fr: 'Prescription du médecin ou diététicien pour votre régime ou allergie',
          en: 'Prescription from doctor or dietician for your diet or allergy',
          de: 'Verordnung des Arztes oder Diätberaters für Diät oder Allergie',
        },
      },
      { naam: { nl: 'We bepalen je prijs', fr: 'Nous fixons votre prix' }, bewijs: incomeProof },
    ],
    procedures: [
      {
        naam: { nl: 'Aanmelden', fr: 'S’inscrire' },
        beschrijving: {
          nl: 'Bel of kom langs. We noteren je dieet, de dagen en hoe de bezorger binnen kan.',
          fr: 'Appelez ou passez. Nous notons votre régime, les jours et comment le livreur peut entrer.',
        },
      },
      {
        naam: { nl: 'Huisbezoek', fr: 'Visite à domicile' },
        beschrijving: {
          nl: 'Een medewerker komt langs en bepaalt je bijdrage.',
          fr: 'Un collaborateur passe et fixe votre contribution.',
        },
      },
      {
        naam: { nl: 'Levering', fr: 'Livraison' },
        beschrijving: {
          nl: 'De maaltijd komt op vaste uren. Afzeggen doe je ten laatste de dag vooraf.',
          fr: 'Le repas arrive à des heures fixes. Décommandez au plus tard la veille.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Prijs per maaltijd', fr: 'Prix par repas' },
        beschrijving: { nl: 'Tarief van de gemeente, volgens inkomen.', fr: 'Tarif de la commune, selon le revenu.' },
      },
    ],
    regelgeving: [
      { naam: { nl: 'Reglement maaltijden aan huis van het OCMW', fr: 'Règlement des repas à domicile du CPAS' } },
    ],
    websites: [],
    themas: ['WelzijnGezondheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'warme maaltijden',
      'tafeltje dek je',
      'eten aan huis',
      'koken lukt niet meer',
      'diëet',
      'repas à domicile',
      'meals on wheels',
      'maaltijdbedeling',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'welfare',
    responsible: 'staff:ines',
    backups: ['staff:carla'],
    leadTime: { value: 5, unit: 'workingDays' },
    channels: ['phone', 'onSite'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 15,
    queue: 'E',
    remarks:
      'Vraag altijd naar allergieën en slikproblemen: dat mag nooit ontbreken. Noteer een contactpersoon: doet iemand de deur niet open, dan belt de bezorger die op.',
    reviewOn: '2027-04-10',
    status: 'published',
    bundles: [],
  },
}

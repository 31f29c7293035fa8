import type { ProductContent } from '#domain/product/product.ts'
import { tradingInsurance } from './shared.ts'

export const kermisstandplaats: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Standplaats op de kermis',
      fr: 'Emplacement à la foire',
      en: 'Pitch at the funfair',
      de: 'Standplatz auf der Kirmes',
    },
    beschrijving: {
      nl: 'Wil je met een attractie, spel of eetkraam op de kermis van de gemeente staan, dan stel je je kandidaat voor een standplaats per kermis of voor een abonnement.',
      fr: 'Si vous voulez placer une attraction, un jeu ou un stand d’alimentation à la kermesse, posez votre candidature pour un emplacement par kermesse ou pour un abonnement.',
      en: 'To place a ride, game or food stall at the municipal funfair, apply for a pitch at one fair or for a subscription.',
    },
    uitzonderingen: {
      nl: 'Een abonnement kan gegeven worden aan wie enkele jaren na elkaar op dezelfde plaats stond. Kraampjes van plaatselijke verenigingen vallen niet onder deze regels; zij vragen een evenement aan.',
      fr: 'Un abonnement peut être donné à qui a occupé le même emplacement plusieurs années de suite. Les stands d’associations locales ne relèvent pas de ces règles ; elles introduisent une demande d’événement.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je hebt een machtiging voor kermisactiviteiten',
          fr: 'Vous avez une autorisation d’activités foraines',
        },
        beschrijving: {
          nl: 'Je krijgt ze bij een ondernemingsloket.',
          fr: 'Vous l’obtenez à un guichet d’entreprises.',
        },
        bewijs: {
          nl: 'Je machtiging voor kermisactiviteiten en je ondernemingsnummer',
          fr: 'Votre autorisation d’activités foraines et votre numéro d’entreprise',
          en: 'Your funfair trader’s licence and your enterprise number',
          de: 'Ihre Genehmigung für Schaustellertätigkeiten und Ihre Unternehmensnummer',
        },
      },
      { naam: { nl: 'Je bent verzekerd', fr: 'Vous êtes assuré' }, bewijs: tradingInsurance },
      {
        naam: { nl: 'Je attractie is veilig', fr: 'Votre attraction est sûre' },
        bewijs: {
          nl: 'Veiligheidsinspectie van de attractie en keuring van elektriciteit, gas en blusmiddelen',
          fr: 'Inspection de sécurité de l’attraction et contrôle électricité, gaz et extincteurs',
          en: 'Safety inspection of the ride and checks of electricity, gas and fire extinguishers',
          de: 'Sicherheitsprüfung der Attraktion sowie Prüfung von Strom, Gas und Feuerlöschern',
        },
      },
      {
        naam: { nl: 'We kunnen je plaats uittekenen', fr: 'Nous pouvons dessiner votre emplacement' },
        bewijs: {
          nl: 'Foto en maten van de attractie, en het nodige vermogen',
          fr: 'Photo et dimensions de l’attraction, et puissance électrique nécessaire',
          en: 'Photo and size of the ride, and the power needed',
          de: 'Foto und Maße der Attraktion sowie benötigte Stromleistung',
        },
      },
    ],
    procedures: [
      {
        naam: { nl: 'Oproep en kandidatuur', fr: 'Appel et candidature' },
        beschrijving: {
          nl: 'Antwoord op de oproep van de gemeente binnen de gestelde termijn, met alle bewijsstukken.',
          fr: 'Répondez à l’appel de la commune dans le délai fixé, avec toutes les preuves.',
        },
      },
      {
        naam: { nl: 'Vergelijking', fr: 'Comparaison' },
        beschrijving: {
          nl: 'De gemeente vergelijkt de kandidaturen volgens het kermisreglement.',
          fr: 'La commune compare les candidatures selon le règlement de la kermesse.',
        },
      },
      {
        naam: { nl: 'Toewijzing', fr: 'Attribution' },
        beschrijving: {
          nl: 'Je krijgt de beslissing schriftelijk, met het plan en de op- en afbouwuren.',
          fr: 'Vous recevez la décision par écrit, avec le plan et les heures de montage et de démontage.',
        },
      },
    ],
    kosten: [
      {
        naam: { nl: 'Plaatsrecht', fr: 'Droit d’emplacement' },
        beschrijving: {
          nl: 'Tarief van de gemeente, volgens oppervlakte. Water en stroom apart.',
          fr: 'Tarif de la commune, selon la surface. Eau et électricité à part.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Wet van 25 juni 1993 betreffende de uitoefening en de organisatie van ambulante en kermisactiviteiten',
          fr: 'Loi du 25 juin 1993 sur l’exercice et l’organisation des activités ambulantes et foraines',
        },
      },
      { naam: { nl: 'Kermisreglement van de gemeente', fr: 'Règlement de la kermesse de la commune' } },
    ],
    websites: [],
    themas: ['EconomieWerk'],
    doelgroepen: ['Onderneming'],
    zoektermen: ['foor', 'kermis', 'foorkramer', 'kermiskramer', 'schiettent', 'oliebollenkraam', 'foire', 'funfair'],
    type: 'Toelating',
  },
  local: {
    department: 'economy',
    responsible: 'staff:geert',
    backups: ['staff:farah'],
    leadTime: { value: 30, unit: 'workingDays' },
    channels: ['onSite', 'online', 'phone'],
    where: ['counter'],
    level: 3,
    appointment: 'possible',
    duration: 20,
    queue: 'C',
    remarks:
      'Controleer de vervaldag van de keuring en de verzekering: ze moeten geldig zijn op de kermisdagen zelf, niet alleen bij de aanvraag. De maten moeten kloppen met de openstaande luifel erbij.',
    reviewOn: '2027-06-01',
    status: 'published',
    bundles: ['business'],
  },
}

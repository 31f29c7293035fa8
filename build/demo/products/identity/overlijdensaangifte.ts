import type { ProductContent } from '#domain/product/product.ts'
import { civilRegistryCounter, identityProof, step } from './shared.ts'

export const overlijdensaangifte: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Overlijden aangeven',
      fr: 'Déclarer un décès',
      en: 'Registering a death',
      de: 'Sterbefall melden',
    },
    beschrijving: {
      nl: 'Een overlijden wordt zo snel mogelijk aangegeven in de gemeente waar iemand overleden is. Meestal doet de begrafenisondernemer dat voor de familie.',
      fr: 'Un décès se déclare au plus vite dans la commune où la personne est décédée. En général, l’entrepreneur de pompes funèbres le fait pour la famille.',
      en: 'A death is registered as soon as possible in the municipality where the person died. Usually the funeral director does this for the family.',
    },
    verdereBeschrijving: {
      nl: 'De ambtenaar maakt de overlijdensakte op en geeft toelating tot begraven of cremeren, ten vroegste 24 uur na het overlijden. Heeft de overledene een laatste wilsbeschikking laten registreren, dan houden we daar rekening mee. Ook de familie zelf mag de aangifte doen.',
      fr: 'L’officier dresse l’acte de décès et donne l’autorisation d’inhumer ou d’incinérer, au plus tôt 24 heures après le décès. Si le défunt a fait enregistrer ses dernières volontés, nous en tenons compte. La famille peut aussi faire la déclaration elle-même.',
    },
    uitzonderingen: {
      nl: 'Bij een gewelddadig of verdacht overlijden is eerst de toestemming van de procureur des Konings nodig. Overleed iemand in het buitenland, vraag dan een afspraak om de buitenlandse akte te laten opnemen.',
      fr: 'En cas de décès violent ou suspect, il faut d’abord l’accord du procureur du Roi. Si quelqu’un est décédé à l’étranger, demandez un rendez-vous pour faire transcrire l’acte étranger.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Een arts heeft het overlijden vastgesteld', fr: 'Un médecin a constaté le décès' },
        bewijs: {
          nl: 'Het overlijdensattest van de arts (model IIIC, of model IIID voor een kind jonger dan 1 jaar)',
          fr: 'L’attestation de décès du médecin (modèle IIIC, ou IIID pour un enfant de moins d’un an)',
          en: 'The doctor’s death certificate (model IIIC, or IIID for a child under one year)',
          de: 'Die Todesbescheinigung des Arztes (Modell IIIC oder IIID für Kinder unter einem Jahr)',
        },
      },
      {
        naam: { nl: 'Je kent de gegevens van de overledene', fr: 'Vous connaissez les données du défunt' },
        bewijs: {
          nl: 'Identiteitskaart, rijbewijs en trouwboekje van de overledene, voor zover je ze hebt',
          fr: 'Carte d’identité, permis de conduire et livret de mariage du défunt, si vous les avez',
          en: 'Identity card, driving licence and marriage booklet of the deceased, as far as you have them',
          de: 'Personalausweis, Führerschein und Familienbuch der verstorbenen Person, soweit vorhanden',
        },
      },
      { naam: { nl: 'Je bent aangever', fr: 'Vous êtes déclarant' }, bewijs: identityProof },
      {
        naam: {
          nl: 'Bij crematie: aanvraag en medische attesten',
          fr: 'En cas de crémation : demande et certificats médicaux',
        },
        bewijs: {
          nl: 'Bij crematie: de ondertekende aanvraag en de attesten van de artsen',
          fr: 'Pour une crémation : la demande signée et les attestations des médecins',
          en: 'For cremation: the signed request and the doctors’ certificates',
          de: 'Bei Einäscherung: der unterschriebene Antrag und die ärztlichen Bescheinigungen',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Vaststelling', fr: 'Constat' },
        {
          nl: 'Een arts stelt het overlijden vast en vult het attest in.',
          fr: 'Un médecin constate le décès et remplit le certificat.',
        },
      ),
      step(
        { nl: 'Aangifte', fr: 'Déclaration' },
        {
          nl: 'De begrafenisondernemer of een naaste geeft het overlijden aan bij de burgerlijke stand.',
          fr: 'L’entrepreneur de pompes funèbres ou un proche déclare le décès à l’état civil.',
        },
      ),
      step(
        { nl: 'Toelating', fr: 'Autorisation' },
        {
          nl: 'We maken de akte op en geven de toelating tot begraven of cremeren.',
          fr: 'Nous dressons l’acte et donnons l’autorisation d’inhumer ou d’incinérer.',
        },
      ),
      step(
        { nl: 'Afschriften', fr: 'Copies' },
        {
          nl: 'Je krijgt afschriften of uittreksels voor bank, notaris, verzekering en werkgever.',
          fr: 'Vous recevez des copies ou extraits pour la banque, le notaire, l’assurance et l’employeur.',
        },
      ),
    ],
    kosten: [
      step({ nl: 'Aangifte en akte', fr: 'Déclaration et acte' }, { nl: 'Gratis.', fr: 'Gratuit.' }),
      step(
        { nl: 'Begraafplaats', fr: 'Cimetière' },
        {
          nl: 'Voor een concessie of bijzetting geldt het tarief van de gemeente.',
          fr: 'Pour une concession ou une inhumation dans une concession vaut le tarif de la commune.',
        },
      ),
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Oud Burgerlijk Wetboek, artikelen 55 en volgende (akte van overlijden)',
          fr: 'Ancien Code civil, articles 55 et suivants (acte de décès)',
        },
      },
      {
        naam: {
          nl: 'Decreet van 16 januari 2004 op de begraafplaatsen en de lijkbezorging',
          fr: 'Décret flamand du 16 janvier 2004 sur les funérailles et sépultures',
        },
      },
    ],
    websites: [
      {
        naam: { nl: 'Notaris.be: erfenis en nalatenschap', fr: 'Notaire.be : héritage et succession' },
        url: 'https://www.notaris.be',
      },
    ],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger', 'Onderneming'],
    zoektermen: [
      'overleden',
      'gestorven',
      'sterfgeval',
      'vader dood',
      'begrafenis',
      'crematie',
      'décès',
      'death',
      'todesfall',
      'overlijdensakte',
    ],
    type: 'Bewijs',
  },
  local: {
    ...civilRegistryCounter,
    channels: ['onSite', 'phone'],
    appointment: 'possible',
    duration: 25,
    remarks:
      'Laat nabestaanden niet in de wachtzaal zitten: roep Els of Dirk en ga naar de gesprekskamer. Begrafenisondernemers mogen zonder afspraak. Kijk of het model IIIC volledig is ingevuld en ondertekend; zonder dat attest kan er niets. Geef de bundel Overlijden mee en vraag of Welzijn kan helpen.',
    reviewOn: '2027-06-15',
    bundles: ['death'],
  },
}

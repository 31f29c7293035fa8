import type { ProductContent } from '#domain/product/product.ts'
import { decreeDrivingLicences, identityCounter, identityProof, siteMobility, step } from './shared.ts'

export const rijbewijsDefinitief: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Rijbewijs aanvragen, vernieuwen of vervangen',
      fr: 'Demander, renouveler ou remplacer un permis de conduire',
      en: 'Apply for, renew or replace a driving licence',
      de: 'Führerschein beantragen, erneuern oder ersetzen',
    },
    beschrijving: {
      nl: 'Na je praktijkexamen vraag je bij de gemeente je rijbewijs in bankkaartmodel aan. Ook voor een vernieuwing, een extra categorie of een duplicaat kom je bij ons.',
      fr: 'Après votre examen pratique, vous demandez à la commune votre permis au format carte bancaire. Pour un renouvellement, une catégorie supplémentaire ou un duplicata, venez aussi chez nous.',
      en: 'After your practical test you apply for your card-format driving licence at the municipality. The same goes for a renewal, an extra category or a duplicate.',
    },
    verdereBeschrijving: {
      nl: 'De kaart is 10 jaar geldig; het recht om te rijden blijft daarna bestaan, alleen de kaart moet vernieuwd worden. Voor bus en vrachtwagen (C en D) gelden kortere termijnen en een medische keuring.',
      fr: 'La carte est valable 10 ans ; le droit de conduire continue ensuite, seule la carte doit être renouvelée. Pour le bus et le camion (C et D), il y a des délais plus courts et un examen médical.',
    },
    uitzonderingen: {
      nl: 'Is je rijbewijs verloren of gestolen, doe dan eerst aangifte bij de politie; met hun attest vraag je een duplicaat. Voor het omwisselen van een buitenlands rijbewijs maak je een afspraak: dat dossier vraagt een controle. Mag je om medische redenen alleen onder voorwaarden rijden? Breng dan het attest van de arts of het CARA mee.',
      fr: 'Si votre permis est perdu ou volé, faites d’abord une déclaration à la police ; avec leur attestation, vous demandez un duplicata. Pour échanger un permis étranger, prenez rendez-vous : ce dossier demande un contrôle. Si vous ne pouvez conduire que sous conditions pour des raisons médicales, apportez l’attestation du médecin ou du CARA.',
    },
    voorwaarden: [
      { naam: { nl: 'Je bent ingeschreven in Lindegem', fr: 'Vous êtes inscrit à Lindegem' }, bewijs: identityProof },
      {
        naam: {
          nl: 'Eerste rijbewijs of nieuwe categorie: je bent geslaagd',
          fr: 'Premier permis ou nouvelle catégorie : vous avez réussi',
        },
        beschrijving: {
          nl: 'Vraag het rijbewijs op tijd aan: het bewijs van slagen blijft drie jaar bruikbaar.',
          fr: 'Demandez le permis à temps : la preuve de réussite reste utilisable trois ans.',
        },
        bewijs: {
          nl: 'Het aanvraagformulier van het examencentrum',
          fr: 'Le formulaire de demande du centre d’examen',
          en: 'The application form from the test centre',
          de: 'Das Antragsformular des Prüfzentrums',
        },
      },
      {
        naam: { nl: 'Je levert je vorige rijbewijs in', fr: 'Vous rendez votre permis précédent' },
        bewijs: {
          nl: 'Je voorlopig of vorig rijbewijs, of het attest van de politie bij verlies of diefstal',
          fr: 'Votre permis provisoire ou précédent, ou l’attestation de la police en cas de perte ou de vol',
          en: 'Your provisional or previous licence, or the police certificate if lost or stolen',
          de: 'Ihr vorläufiger oder früherer Führerschein oder bei Verlust oder Diebstahl die Bescheinigung der Polizei',
        },
      },
      {
        naam: {
          nl: 'Lijkt je foto op de eID niet meer: een pasfoto',
          fr: 'Votre photo sur l’eID ne vous ressemble plus : une photo d’identité',
        },
        bewijs: {
          nl: 'Een recente pasfoto, als de foto op je identiteitskaart niet meer lijkt',
          fr: 'Une photo récente, si celle de votre carte d’identité n’est plus ressemblante',
          en: 'A recent photo, if the one on your identity card no longer looks like you',
          de: 'Ein aktuelles Foto, falls das auf Ihrem Personalausweis nicht mehr ähnlich ist',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Aanvragen', fr: 'Demander' },
        {
          nl: 'Kom persoonlijk met je formulier of oude rijbewijs.',
          fr: 'Venez en personne avec votre formulaire ou votre ancien permis.',
        },
      ),
      step(
        { nl: 'Productie', fr: 'Fabrication' },
        {
          nl: 'De kaart wordt centraal gemaakt en naar het gemeentehuis gestuurd.',
          fr: 'La carte est fabriquée centralement et envoyée à la maison communale.',
        },
      ),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Je levert je oude rijbewijs in en krijgt het nieuwe aan het snelloket.',
          fr: 'Vous rendez votre ancien permis et recevez le nouveau au guichet rapide.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Rijbewijs', fr: 'Permis de conduire' },
        {
          nl: '30 euro: de federale retributie en het tarief van de gemeente samen.',
          fr: '30 euros : la redevance fédérale et le tarif de la commune ensemble.',
        },
      ),
    ],
    regelgeving: [decreeDrivingLicences],
    websites: [siteMobility],
    themas: ['MobiliteitOpenbareWerken'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'rijbewijs',
      'rijbewijs vervallen',
      'rijbewijs kwijt',
      'geslaagd praktijk',
      'roze rijbewijs',
      'duplicaat',
      'permis de conduire',
      'driving licence',
      'führerschein',
      'rijbewijs omwisselen',
    ],
    type: 'Toelating',
  },
  local: {
    ...identityCounter,
    leadTime: { value: 5, unit: 'workingDays' },
    channels: ['onSite'],
    appointment: 'possible',
    duration: 10,
    remarks:
      'Vraag meteen: nieuw, vernieuwing, kwijt of buitenlands? Buitenlands altijd op afspraak bij Dirk. Wie zijn rijbewijs kwijt is zonder politieattest, eerst doorverwijzen. Het oude papieren (roze) rijbewijs wordt nog vaak thuis vergeten: zonder inlevering geen afhaling.',
    price: 3000,
    reviewOn: '2027-01-31',
    bundles: [],
  },
}

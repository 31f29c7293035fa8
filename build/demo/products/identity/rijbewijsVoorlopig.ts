import type { ProductContent } from '#domain/product/product.ts'
import { decreeDrivingLicences, identityCounter, identityProof, siteMobility, step } from './shared.ts'

export const rijbewijsVoorlopig: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Voorlopig rijbewijs',
      fr: 'Permis de conduire provisoire',
      en: 'Provisional driving licence',
      de: 'Vorläufiger Führerschein',
    },
    beschrijving: {
      nl: 'Met een voorlopig rijbewijs mag je oefenen om een rijbewijs te halen. Je vraagt het aan nadat je geslaagd bent voor het theorie-examen.',
      fr: 'Avec un permis provisoire, vous pouvez vous exercer pour obtenir un permis de conduire. Vous le demandez après avoir réussi l’examen théorique.',
      en: 'With a provisional licence you may practise for your driving test. You apply after passing the theory test.',
    },
    verdereBeschrijving: {
      nl: 'Voor de wagen (categorie B) zijn er drie modellen. M36: vanaf 17 jaar, met begeleider, 36 maanden geldig. M18: vanaf 18 jaar, zonder begeleider, 18 maanden geldig, na lessen in een rijschool. M12: 12 maanden geldig, voor wie zijn vorige voorlopig rijbewijs liet vervallen en nieuwe lessen volgde. Model 3 is er voor andere categorieën, zoals motor en vrachtwagen.',
      fr: 'Pour la voiture (catégorie B), il y a trois modèles. M36 : dès 17 ans, avec un guide, valable 36 mois. M18 : dès 18 ans, sans guide, valable 18 mois, après des leçons dans une auto-école. M12 : valable 12 mois, pour qui a laissé expirer son permis provisoire et a suivi de nouvelles leçons. Le modèle 3 est pour d’autres catégories, comme la moto et le camion.',
    },
    uitzonderingen: {
      nl: 'Een M36 en een M18 kun je tijdens de geldigheid omwisselen. Het theorie-examen blijft drie jaar geldig; daarna leg je het opnieuw af.',
      fr: 'Vous pouvez échanger un M36 et un M18 pendant leur validité. L’examen théorique reste valable trois ans ; ensuite, il faut le repasser.',
    },
    voorwaarden: [
      { naam: { nl: 'Je bent ingeschreven in Lindegem', fr: 'Vous êtes inscrit à Lindegem' }, bewijs: identityProof },
      {
        naam: {
          nl: 'Je bent hoogstens drie jaar geleden geslaagd voor het theorie-examen',
          fr: 'Vous avez réussi l’examen théorique il y a trois ans au plus',
        },
        bewijs: {
          nl: 'Het aanvraagformulier van het examencentrum, volledig ingevuld en ondertekend',
          fr: 'Le formulaire de demande du centre d’examen, entièrement rempli et signé',
          en: 'The application form from the test centre, fully completed and signed',
          de: 'Das Antragsformular des Prüfzentrums, vollständig ausgefüllt und unterschrieben',
        },
      },
      {
        naam: { nl: 'M36 of M12: je hebt één of twee begeleiders', fr: 'M36 ou M12 : vous avez un ou deux guides' },
        bewijs: {
          nl: 'M36 of M12: de gegevens en handtekening van je begeleider(s) op het formulier',
          fr: 'M36 ou M12 : les données et la signature de votre ou vos guides sur le formulaire',
          en: 'M36 or M12: your supervisor’s details and signature on the form',
          de: 'M36 oder M12: Angaben und Unterschrift Ihrer Begleitperson(en) auf dem Formular',
        },
      },
      {
        naam: {
          nl: 'M18 of M12: je hebt lessen gevolgd in een erkende rijschool',
          fr: 'M18 ou M12 : vous avez suivi des leçons dans une auto-école agréée',
        },
        bewijs: {
          nl: 'M18 of M12: het attest van de rijschool',
          fr: 'M18 ou M12 : l’attestation de l’auto-école',
          en: 'M18 or M12: the certificate from the driving school',
          de: 'M18 oder M12: die Bescheinigung der Fahrschule',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Formulier invullen', fr: 'Remplir le formulaire' },
        {
          nl: 'Vul thuis alles in en laat je begeleider tekenen.',
          fr: 'Remplissez tout chez vous et faites signer votre guide.',
        },
      ),
      step(
        { nl: 'Aanvragen', fr: 'Demander' },
        {
          nl: 'Kom persoonlijk. We gebruiken de foto en handtekening van je identiteitskaart.',
          fr: 'Venez en personne. Nous utilisons la photo et la signature de votre carte d’identité.',
        },
      ),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Je haalt het voorlopig rijbewijs na enkele werkdagen af aan het snelloket.',
          fr: 'Vous retirez le permis provisoire après quelques jours ouvrables au guichet rapide.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Voorlopig rijbewijs', fr: 'Permis provisoire' },
        {
          nl: '30 euro: de federale retributie en het tarief van de gemeente samen.',
          fr: '30 euros : la redevance fédérale et le tarif de la commune ensemble.',
        },
      ),
    ],
    regelgeving: [
      decreeDrivingLicences,
      {
        naam: {
          nl: 'Koninklijk besluit van 10 juli 2006 betreffende het rijbewijs voor voertuigen van categorie B',
          fr: 'Arrêté royal du 10 juillet 2006 relatif au permis de conduire pour les véhicules de catégorie B',
        },
      },
    ],
    websites: [siteMobility],
    themas: ['MobiliteitOpenbareWerken'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'leervergunning',
      'l plaat',
      'leren rijden',
      'm36',
      'm18',
      'voorlopig rijbewijs',
      'permis provisoire',
      'learner licence',
      'theorie geslaagd',
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
      'Kijk het formulier na aan het onthaal: handtekening van de begeleider, verklaring over het gezichtsvermogen en datum van het theorie-examen ontbreken vaak. Is de foto op de eID ouder of niet meer gelijkend, vraag dan een pasfoto. Met een bijna vervallen voorlopig rijbewijs meteen op de gevolgen wijzen.',
    price: 3000,
    reviewOn: '2027-01-31',
    bundles: [],
  },
}

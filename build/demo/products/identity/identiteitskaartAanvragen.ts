import type { ProductContent } from '#domain/product/product.ts'
import {
  decreeIdentityCards,
  identityCounter,
  lawPopulationRegisters,
  passportPhoto,
  siteHomeAffairs,
  step,
} from './shared.ts'

export const identiteitskaartAanvragen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Identiteitskaart (eID) aanvragen of vernieuwen',
      fr: 'Demander ou renouveler une carte d’identité (eID)',
      en: 'Apply for or renew an identity card (eID)',
      de: 'Personalausweis (eID) beantragen oder erneuern',
    },
    beschrijving: {
      nl: 'Elke Belg vanaf 12 jaar heeft een elektronische identiteitskaart. Je vraagt een nieuwe kaart aan als je oude vervalt, beschadigd is of als je foto niet meer lijkt.',
      fr: 'Tout Belge à partir de 12 ans a une carte d’identité électronique. Vous en demandez une nouvelle quand l’ancienne expire, est abîmée ou quand la photo ne vous ressemble plus.',
      en: 'Every Belgian aged 12 or over has an electronic identity card. Apply for a new one when yours expires, is damaged or no longer looks like you.',
    },
    verdereBeschrijving: {
      nl: 'De kaart is 10 jaar geldig voor volwassenen, 6 jaar voor jongeren van 12 tot 18 jaar en 30 jaar vanaf 75 jaar. Vanaf 15 jaar moet je je kaart altijd bij je hebben. Bij de aanvraag nemen we twee vingerafdrukken. Je krijgt een oproeping voor je kaart vervalt, maar je mag ook zelf al vroeger komen.',
      fr: 'La carte est valable 10 ans pour les adultes, 6 ans pour les jeunes de 12 à 18 ans et 30 ans à partir de 75 ans. Dès 15 ans, vous devez toujours l’avoir sur vous. Lors de la demande, nous prenons deux empreintes digitales. Vous recevez une convocation avant l’expiration, mais vous pouvez aussi venir plus tôt.',
    },
    uitzonderingen: {
      nl: 'Voor kinderen jonger dan 12 jaar vraag je een Kids-ID. Heb je de kaart dringend nodig, dan kan een spoedprocedure; die is een stuk duurder. Is je kaart kwijt of gestolen, doe dan eerst aangifte. Kun je door ziekte niet komen, bel ons dan: we zoeken samen een oplossing, zo nodig met een huisbezoek.',
      fr: 'Pour les enfants de moins de 12 ans, demandez une Kids-ID. Si la carte est urgente, une procédure d’urgence est possible ; elle est nettement plus chère. Si votre carte est perdue ou volée, faites d’abord une déclaration. Si vous ne pouvez pas venir pour cause de maladie, appelez-nous : nous cherchons une solution, au besoin avec une visite à domicile.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent Belg, minstens 12 jaar en ingeschreven in Lindegem',
          fr: 'Vous êtes Belge, avez au moins 12 ans et êtes inscrit à Lindegem',
        },
        bewijs: {
          nl: 'Je huidige identiteitskaart (of je attest van verlies of diefstal)',
          fr: 'Votre carte d’identité actuelle (ou l’attestation de perte ou de vol)',
          en: 'Your current identity card (or the certificate of loss or theft)',
          de: 'Ihr aktueller Personalausweis (oder die Verlust- bzw. Diebstahlsbescheinigung)',
        },
      },
      {
        naam: { nl: 'Je hebt een goedgekeurde pasfoto', fr: 'Vous avez une photo d’identité conforme' },
        beschrijving: {
          nl: 'Mond dicht, geen weerspiegeling in de bril, gezicht recht naar voren.',
          fr: 'Bouche fermée, pas de reflet dans les lunettes, visage de face.',
        },
        bewijs: passportPhoto,
      },
      {
        naam: { nl: 'Je komt persoonlijk', fr: 'Vous venez en personne' },
        beschrijving: {
          nl: 'Minderjarigen komen samen met een ouder of voogd.',
          fr: 'Les mineurs viennent avec un parent ou un tuteur.',
        },
      },
    ],
    procedures: [
      step(
        { nl: 'Aanvragen', fr: 'Demander' },
        {
          nl: 'Kom persoonlijk met je oude kaart en je foto. We nemen je vingerafdrukken en je handtekening.',
          fr: 'Venez en personne avec votre ancienne carte et votre photo. Nous prenons vos empreintes digitales et votre signature.',
        },
      ),
      step(
        { nl: 'Betalen', fr: 'Payer' },
        {
          nl: 'Je betaalt bij de aanvraag, bij voorkeur met de bankkaart.',
          fr: 'Vous payez lors de la demande, de préférence par carte bancaire.',
        },
      ),
      step(
        { nl: 'Codes ontvangen', fr: 'Recevoir les codes' },
        {
          nl: 'Je krijgt thuis per brief je pincode en pukcode. Bewaar die brief.',
          fr: 'Vous recevez chez vous par lettre votre code PIN et votre code PUK. Gardez cette lettre.',
        },
      ),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Haal je kaart zelf af aan het snelloket, met je oude kaart en de brief met de codes.',
          fr: 'Retirez vous-même votre carte au guichet rapide, avec votre ancienne carte et la lettre avec les codes.',
        },
      ),
    ],
    kosten: [
      step(
        { nl: 'Gewone procedure', fr: 'Procédure ordinaire' },
        {
          nl: '27 euro: de federale productiekost en het tarief van de gemeente samen. Het tarief wordt geïndexeerd.',
          fr: '27 euros : le coût de fabrication fédéral et le tarif de la commune ensemble. Le tarif est indexé.',
        },
      ),
      step(
        { nl: 'Spoedprocedure', fr: 'Procédure d’urgence' },
        {
          nl: 'Federale spoedprijs plus het tarief van de gemeente. Vraag de juiste prijs aan het loket.',
          fr: 'Prix fédéral d’urgence plus le tarif de la commune. Demandez le prix exact au guichet.',
        },
      ),
    ],
    regelgeving: [lawPopulationRegisters, decreeIdentityCards],
    websites: [siteHomeAffairs],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'paske',
      'pas vervallen',
      'eid',
      'identitijtskaart',
      'id kaart',
      'nieuwe pas',
      'oproepingskaart',
      'carte d’identité',
      'identity card',
      'vernieuwen',
    ],
    type: 'Bewijs',
  },
  local: {
    ...identityCounter,
    leadTime: { value: 15, unit: 'workingDays' },
    channels: ['onSite'],
    appointment: 'possible',
    duration: 10,
    remarks:
      'Bekijk de foto al aan het onthaal: de meeste aanvragen stranden op een oude of afgekeurde foto. Vraag of er een reis gepland is; binnen drie weken vertrekken betekent spoedprocedure. Bij een afwijkend adres eerst de adreswijziging afwerken, anders gaan de codes naar het oude adres.',
    price: 2700,
    reviewOn: '2027-01-15',
    bundles: [],
  },
}

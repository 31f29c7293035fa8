import type { ProductContent } from '#domain/product/product.ts'
import { free, identityProof, step, welcomeDesk } from './shared.ts'

export const verlorenVoorwerpen: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Verloren en gevonden voorwerpen',
      fr: 'Objets perdus et trouvés',
      en: 'Lost and found',
      de: 'Fundsachen',
    },
    beschrijving: {
      nl: 'Iets verloren in Lindegem? We kijken na of het bij ons is afgegeven. Iets gevonden? Dan kun je het hier afgeven.',
      'nl-be-x-formal':
        'Iets verloren in Lindegem? We kijken na of het bij ons is afgegeven. Iets gevonden? Dan kunt u het hier afgeven.',
      fr: 'Vous avez perdu quelque chose à Lindegem ? Nous regardons si on nous l’a rapporté. Vous avez trouvé quelque chose ? Vous pouvez le remettre ici.',
      en: 'Lost something in Lindegem? We check whether it was handed in. Found something? You can hand it in here.',
    },
    verdereBeschrijving: {
      nl: 'De gemeente bewaart gevonden voorwerpen in principe zes maanden en houdt er een register van bij. Meldt niemand zich, dan kan de vinder volgens de wet eigenaar worden, maar pas na vijf jaar.',
      fr: 'La commune garde en principe les objets trouvés pendant six mois et tient un registre. Si personne ne se présente, celui qui a trouvé l’objet peut en devenir propriétaire selon la loi, mais seulement après cinq ans.',
    },
    uitzonderingen: {
      nl: 'Identiteitskaarten en reispassen sturen we terug naar de gemeente van de houder. Iets verloren op de bus of de trein, vraag je bij De Lijn of de NMBS. Gevaarlijke voorwerpen en grote sommen geld gaan naar de politie. Waren die bederven, kunnen we niet bewaren.',
      fr: 'Nous renvoyons les cartes d’identité et les passeports à la commune du titulaire. Pour un objet perdu dans le bus ou le train, adressez-vous à De Lijn ou à la SNCB. Les objets dangereux et les grosses sommes d’argent vont à la police. Nous ne pouvons pas garder de denrées périssables.',
    },
    voorwaarden: [
      {
        naam: { nl: 'Je kunt het voorwerp beschrijven', fr: 'Vous pouvez décrire l’objet' },
        bewijs: {
          nl: 'Een beschrijving of foto van wat je kwijt bent, en waar en wanneer je het verloor',
          fr: 'Une description ou photo de l’objet, avec le lieu et le moment de la perte',
          en: 'A description or photo of the item, and where and when you lost it',
          de: 'Eine Beschreibung oder ein Foto des Gegenstands sowie Ort und Zeit des Verlusts',
        },
      },
      { naam: { nl: 'Je haalt iets af', fr: 'Vous venez chercher quelque chose' }, bewijs: identityProof },
    ],
    procedures: [
      step(
        { nl: 'Navragen', fr: 'Se renseigner' },
        {
          nl: 'Bel of kom langs; we zoeken in het register.',
          fr: 'Appelez ou passez ; nous cherchons dans le registre.',
        },
      ),
      step(
        { nl: 'Afhalen', fr: 'Retirer' },
        {
          nl: 'Toon je identiteitskaart en een bewijs dat het van jou is, en teken voor ontvangst.',
          fr: 'Montrez votre carte d’identité et une preuve que l’objet est à vous, et signez pour réception.',
        },
      ),
      step(
        { nl: 'Iets afgeven', fr: 'Remettre quelque chose' },
        {
          nl: 'We noteren wat je vond, waar en wanneer, en geven je een ontvangstbewijs.',
          fr: 'Nous notons ce que vous avez trouvé, où et quand, et vous donnons un reçu.',
        },
      ),
    ],
    kosten: [free],
    regelgeving: [
      {
        naam: {
          nl: 'Burgerlijk Wetboek, boek 3, artikelen 3.58 en 3.59 (gevonden zaken)',
          fr: 'Code civil, livre 3, articles 3.58 et 3.59 (choses trouvées)',
        },
      },
    ],
    websites: [],
    themas: ['BurgerOverheid'],
    doelgroepen: ['Burger'],
    zoektermen: [
      'sleutels kwijt',
      'portefeuille verloren',
      'gsm verloren',
      'iets gevonden',
      'fiets gevonden',
      'objets trouvés',
      'lost property',
      'fundbüro',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    ...welcomeDesk,
    department: 'reception',
    channels: ['onSite', 'phone', 'online'],
    duration: 5,
    remarks:
      'Laat de burger het voorwerp eerst zelf beschrijven en toon het pas daarna. Zat er een identiteitskaart of bankkaart bij, wijs dan op DOC STOP (00800 2123 2123) en Card Stop (078 170 170). Gevonden fietsen gaan naar de fietsenstalling van de technische dienst: noteer merk, kleur en framenummer.',
    reviewOn: '2027-08-15',
    bundles: [],
  },
}

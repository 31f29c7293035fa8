import type { ProductContent } from '#domain/product/product.ts'
import { identityCard } from './shared.ts'

export const horecazaakStarten: ProductContent = {
  ipdc: {
    naam: {
      nl: 'Een horecazaak starten',
      fr: 'Ouvrir un établissement horeca',
      en: 'Start a café, restaurant or snack bar',
      de: 'Einen Gastronomiebetrieb eröffnen',
    },
    beschrijving: {
      nl: 'Open je een café, restaurant, frituur of broodjeszaak of neem je er een over, dan overlopen we in één gesprek welke vergunningen, attesten en registraties je nodig hebt.',
      fr: 'Si vous ouvrez ou reprenez un café, un restaurant, une friterie ou une sandwicherie, nous parcourons en un entretien les permis, attestations et enregistrements qu’il vous faut.',
      en: 'If you open or take over a café, restaurant, chip shop or sandwich bar, we go through all permits, certificates and registrations in one meeting.',
    },
    verdereBeschrijving: {
      nl: 'Je hebt meestal nodig: een inschrijving in de Kruispuntbank van Ondernemingen (KBO), een registratie of toelating bij het FAVV, een goedgekeurd brandveiligheidsverslag, een drankvergunning als je alcohol schenkt, een overeenkomst voor muziek en een vergunning voor je terras. Bewijs van basiskennis bedrijfsbeheer is in Vlaanderen niet meer nodig.',
      fr: 'Il vous faut en général : une inscription à la Banque-Carrefour des Entreprises (BCE), un enregistrement ou une autorisation de l’AFSCA, un rapport favorable de sécurité incendie, une licence de débit de boissons si vous servez de l’alcool, un contrat pour la musique et une autorisation pour votre terrasse. La preuve de connaissances de gestion de base n’est plus exigée en Flandre.',
    },
    uitzonderingen: {
      nl: 'Was het pand vroeger een winkel of een woning, dan heb je mogelijk een omgevingsvergunning voor functiewijziging nodig. Kijk dat na vóór je het huurcontract tekent.',
      fr: 'Si le bâtiment était un magasin ou une habitation, il faut peut-être un permis d’environnement pour changement de fonction. Vérifiez-le avant de signer le bail.',
    },
    voorwaarden: [
      {
        naam: {
          nl: 'Je bent ingeschreven als onderneming of bereidt dat voor',
          fr: 'Vous êtes inscrit comme entreprise ou le préparez',
        },
        bewijs: {
          nl: 'Je ondernemingsnummer, als je dat al hebt',
          fr: 'Votre numéro d’entreprise, si vous l’avez déjà',
          en: 'Your enterprise number, if you already have one',
          de: 'Ihre Unternehmensnummer, falls bereits vorhanden',
        },
      },
      {
        naam: { nl: 'Je hebt een pand op het oog', fr: 'Vous avez un bâtiment en vue' },
        bewijs: {
          nl: 'Adres van het pand, grondplan en (ontwerp van) huurcontract of overnameovereenkomst',
          fr: 'Adresse de l’immeuble, plan et (projet de) bail ou convention de reprise',
          en: 'Address of the premises, floor plan and (draft) lease or takeover agreement',
          de: 'Adresse der Räume, Grundriss und (Entwurf von) Miet- oder Übernahmevertrag',
        },
      },
      { naam: { nl: 'Je bent de uitbater', fr: 'Vous êtes l’exploitant' }, bewijs: identityCard },
    ],
    procedures: [
      {
        naam: { nl: 'Startgesprek', fr: 'Premier entretien' },
        beschrijving: {
          nl: 'Maak een afspraak bij de dienst economie. Je krijgt een lijst op maat.',
          fr: 'Prenez rendez-vous au service économie. Vous recevez une liste sur mesure.',
        },
      },
      {
        naam: { nl: 'Onderneming en FAVV', fr: 'Entreprise et AFSCA' },
        beschrijving: {
          nl: 'Schrijf je in via een ondernemingsloket en regel de registratie of toelating bij het FAVV.',
          fr: 'Inscrivez-vous via un guichet d’entreprises et réglez l’enregistrement ou l’autorisation de l’AFSCA.',
        },
        websites: [
          {
            naam: {
              nl: 'Federaal Voedselagentschap (FAVV)',
              fr: 'Agence fédérale pour la sécurité de la chaîne alimentaire (AFSCA)',
            },
            url: 'https://www.favv-afsca.be',
          },
        ],
      },
      {
        naam: { nl: 'Brandveiligheid en drank', fr: 'Sécurité incendie et boissons' },
        beschrijving: {
          nl: 'Vraag via de gemeente de controle door de hulpverleningszone en, als je alcohol schenkt, de drankvergunning aan.',
          fr: 'Demandez via la commune le contrôle par la zone de secours et, si vous servez de l’alcool, la licence.',
        },
      },
      {
        naam: { nl: 'Openen', fr: 'Ouvrir' },
        beschrijving: {
          nl: 'Pas als alles in orde is, mag je de deuren openen. Hang de attesten uit waar dat moet.',
          fr: 'Vous ne pouvez ouvrir que quand tout est en ordre. Affichez les attestations là où il le faut.',
        },
      },
    ],
    kosten: [
      { naam: { nl: 'Startgesprek', fr: 'Premier entretien' }, beschrijving: { nl: 'Gratis.', fr: 'Gratuit.' } },
      {
        naam: { nl: 'Vergunningen', fr: 'Autorisations' },
        beschrijving: {
          nl: 'Tarief van de gemeente voor terras en inname. Ondernemingsloket, FAVV en muziek rekenen eigen kosten aan.',
          fr: 'Tarif de la commune pour la terrasse et l’occupation. Le guichet d’entreprises, l’AFSCA et la musique ont leurs propres frais.',
        },
      },
    ],
    regelgeving: [
      {
        naam: {
          nl: 'Wet van 28 december 1983 betreffende de vergunning voor het verstrekken van sterke drank',
          fr: 'Loi du 28 décembre 1983 sur la patente pour le débit de boissons spiritueuses',
        },
      },
      {
        naam: {
          nl: 'Politiereglement brandveiligheid van de hulpverleningszone',
          fr: 'Règlement de police sur la sécurité incendie de la zone de secours',
        },
      },
    ],
    websites: [
      { naam: { nl: 'VLAIO', fr: 'VLAIO' }, url: 'https://www.vlaio.be' },
      { naam: { nl: 'Unisono (muziek)', fr: 'Unisono (musique)' }, url: 'https://www.unisono.be' },
    ],
    themas: ['EconomieWerk'],
    doelgroepen: ['Onderneming'],
    zoektermen: [
      'café openen',
      'restaurant beginnen',
      'frituur',
      'frietkot',
      'broodjeszaak',
      'zaak overnemen',
      'HORECA',
      'ouvrir un café',
      'open a restaurant',
    ],
    type: 'AdviesBegeleiding',
  },
  local: {
    department: 'economy',
    responsible: 'staff:geert',
    backups: ['staff:farah'],
    channels: ['onSite', 'phone', 'online'],
    where: ['counter'],
    level: 4,
    appointment: 'always',
    duration: 45,
    queue: 'C',
    remarks:
      'Vraag bij de afspraak het adres en wat het pand vroeger was: Farah kijkt de functie na vóór het gesprek. Is het huurcontract al getekend en blijkt de functie fout, dan is er een probleem. Vergeet de nachtwinkel en de shisha niet: daarvoor gelden extra regels.',
    reviewOn: '2027-02-28',
    status: 'published',
    bundles: ['business'],
  },
}

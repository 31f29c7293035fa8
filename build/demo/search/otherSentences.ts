/** Sentences of which the sheets of other products are made: they mention in passing what citizens ask the demo for. */
export const openings: readonly string[] = [
  'De gemeente regelt dit voor wie in de gemeente woont of er een zaak heeft',
  'Je doet de aanvraag digitaal of aan het loket; de dienst bezorgt je het antwoord per brief',
  'Het college van burgemeester en schepenen beslist over elke aanvraag',
  'Wie hiervoor in aanmerking komt, krijgt elk jaar een brief van de gemeente',
  'Deze dienst wordt samen met de buurgemeenten en de provincie aangeboden',
  'Een medewerker komt ter plaatse kijken en maakt een verslag op',
]

export const asides: readonly string[] = [
  'Ben je verhuisd, geef dan eerst je nieuwe adres door.',
  'Ben je je dossiernummer kwijt of vergeten, bel dan naar de dienst.',
  'Voor kinderen jonger dan 12 jaar tekent een ouder het formulier.',
  'Een kopie van je identiteitskaart volstaat, een reispas of rijbewijs ook.',
  'Betalen kan met de kaart aan het snelloket of na ontvangst van de factuur.',
  'Hang het bewijs zichtbaar aan de deur of leg het achter de voorruit van je auto.',
  'Wie een leefloon of een klein pensioen heeft, betaalt het sociaal tarief.',
  'Verlies of diefstal meld je meteen aan de politie en aan de dienst.',
  'De straat, de stoep en de parkeerplaatsen moeten vrij blijven voor de hulpdiensten.',
  'Plaats het materiaal na gebruik terug; voor schade betaal je een waarborg.',
  'Het afval neem je zelf mee in de zakken of de container van de gemeente.',
  'Huurders vragen vooraf het akkoord van de eigenaar van het huis of appartement.',
  'Honden zijn toegelaten aan de leiband.',
  'Vraag het minstens zes weken vooraf aan, in de zomervakantie twee weken vroeger.',
  'Een vereniging voegt haar statuten en een lijst van de leden toe.',
  'Bij een overlijden of een scheiding loopt de overeenkomst door tot het einde van het jaar.',
]

export const proofs: readonly string[] = [
  'Je identiteitskaart of verblijfskaart',
  'Een foto van de plaats',
  'Je rekeningnummer',
  'Het ingevulde aanvraagformulier',
  'Een plan met de afmetingen',
  'Een attest van gezinssamenstelling',
  'Het bewijs van betaling',
  'Een volmacht en een kopie van de identiteitskaart van de eigenaar',
]

import type { SynonymGroups } from './synonyms.ts'

/** What citizens of a Flemish town call things, in dialect and in other languages too: the list that staff begin with. */
export const usualSynonyms: SynonymGroups = Object.fromEntries(
  `
  geld centen poen cash argent money
  kwijt verloren verlies vermist perdu lost
  gestolen gepikt gejat diefstal volé stolen gestohlen
  afhalen ophalen halen retirer collect abholen
  vernieuwen verlengen hernieuwen renouveler renew erneuern verlängern
  vervallen verlopen périmé expiré expired abgelaufen
  wijzigen veranderen aanpassen wisselen changer change ändern
  stopzetten beëindigen opzeggen stoppen
  kapot defect stuk gebroken uitgevallen cassé broken kaputt
  kopen aankopen acheter buy kaufen
  huren reserveren boeken louer réserver rent hire book mieten
  lenen ontlenen uitlenen emprunter borrow ausleihen
  aangeven aangifte melden doorgeven déclarer signaler report
  aanvragen bestellen demander apply beantragen
  feest fuif party fête
  huis woning maison house logement
  appartement flat studio
  kind kleine zoon dochter kleinkind enfant child
  baby zuigeling bébé pasgeboren
  vader papa père father vater
  moeder mama mère mother mutter
  oma bomma grootmoeder grootouders opa bompa grootvader
  overlijden overleden sterven gestorven dood décès mort died death gestorben
  trouwen huwen huwelijk getrouwd mariage marier married wedding heiraten
  scheiding echtscheiding divorce scheidung
  geboorte geboren bevallen naissance birth born geburt
  verhuizen verhuis déménager déménagement moving move umzug umziehen umgezogen
  adres domicilie adresse address
  auto wagen voiture car
  fiets velo bicycle bike fahrrad
  gsm telefoon smartphone téléphone phone handy
  portefeuille portemonnee geldbeugel handtas wallet
  sleutel clé key schlüssel
  vuilbak vuilnisbak afvalbak container poubelle
  vuilzak vuilniszak huisvuilzak afvalzak
  vuilkar vuilniswagen
  afval vuilnis huisvuil déchets waste rubbish
  sticker klever zelfklever vignet
  kuisvrouw poetsvrouw poetshulp schoonmaakster kuishulp
  elektriciteit elektriek stroom électricité electricity strom
  mazout stookolie
  attest bewijs certificaat getuigschrift attestation certificat certificate bescheinigung
  hulp steun bijstand aide help hilfe
  premie toelage subsidie prime subside grant
  factuur rekening facture bill invoice rechnung
  betalen payer pay bezahlen
  ouderen bejaarden senioren elderly
  handicap gehandicapt invalide mindervalide handicapé disabled behinderung
  eten voedsel voeding maaltijd nourriture food
  werkgever baas patron
  slopen afbreken
  kappen vellen rooien omhakken omzagen omdoen
  stoep voetpad trottoir
  vakantie verlof congé vacances
  vergeten oublié forgotten forgot vergessen
  dringend spoed rap vlug urgent eilig
  tuin hof jardin garden
  bibliotheek bib bieb bibliothèque library
  advocaat jurist avocat lawyer anwalt
  café kroeg staminee
  hond chien dog hund
  kopie kopij fotokopie copie copy
  straatlamp straatverlichting lantaarn straatlantaarn
  markt marché market
  vriend buur buurman buurvrouw voisin neighbour
  pensioen pension rente
  rijbewijs führerschein
  `
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map((words) => [words[0] ?? '', words]),
)

/** The usual list with what staff changed of it: a group of theirs takes the place of the usual one under its key. */
export const withUsual = (kept: SynonymGroups = {}): SynonymGroups => ({ ...usualSynonyms, ...kept })

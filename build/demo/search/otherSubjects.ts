import { type Texts, textsOf } from './otherKinds.ts'

/**
 * What products of a larger catalogue are about, in nl, fr, en and de: subjects that no demo product has, yet made of the
 * same words (cards, bags, streets, dogs, permits of many kinds), so that they compete with the demo's.
 */
const lines = `
  zandzakken bij wateroverlast|sacs de sable en cas d’inondation|sandbags against flooding|Sandsäcke bei Hochwasser
  compostvat|fût à compost|compost bin|Kompostbehälter
  regenwaterput|citerne d’eau de pluie|rainwater tank|Regenwassertank
  septische put|fosse septique|septic tank|Klärgrube
  aansluiting op de riolering|raccordement à l’égout|sewer connection|Kanalanschluss
  groendak|toiture verte|green roof|Gründach
  gevelbegroeiing|façade verte|façade planting|Fassadenbegrünung
  laadpaal voor elektrische wagens|borne de recharge|charging point for electric cars|Ladesäule für Elektroautos
  fietsenstalling|abri à vélos|bicycle shelter|Fahrradunterstand
  bakfiets|vélo cargo|cargo bike|Lastenrad
  deelwagen|voiture partagée|shared car|Carsharing-Auto
  trage weg|chemin lent|footpath right of way|Fußweg
  buurtweg verleggen|déplacement d’un chemin vicinal|moving a local road|Verlegung eines Gemeindewegs
  straatnaambord|plaque de rue|street name sign|Straßenschild
  huisnummer toekennen|attribution d’un numéro de maison|house number allocation|Hausnummernvergabe
  verkeersspiegel|miroir routier|traffic mirror|Verkehrsspiegel
  zebrapad|passage piéton|pedestrian crossing|Zebrastreifen
  verkeersdrempel|ralentisseur|speed bump|Bremsschwelle
  snelheidsmeting in de wijk|contrôle de vitesse dans le quartier|speed check in the neighbourhood|Tempomessung im Viertel
  gladde wegen en strooizout|routes glissantes et sel|icy roads and road salt|Glatteis und Streusalz
  putdeksel|taque d’égout|manhole cover|Kanaldeckel
  losliggende stoeptegel|dalle descellée|loose paving stone|lose Gehwegplatte
  rioolgeur|odeur d’égout|sewer smell|Kanalgeruch
  rattenbestrijding|dératisation|rat control|Rattenbekämpfung
  wespennest|nid de guêpes|wasp nest|Wespennest
  zwerfkatten|chats errants|stray cats|streunende Katzen
  hondenweide|espace canin|dog meadow|Hundewiese
  hondenschool|école canine|dog school|Hundeschule
  paardenpension|pension pour chevaux|horse stables|Pferdepension
  kippen aan huis|poules à la maison|keeping chickens|Hühner zu Hause
  bijenkorf|ruche|beehive|Bienenstock
  dierenbegraafplaats|cimetière pour animaux|pet cemetery|Tierfriedhof
  geboortebos|forêt des naissances|birth forest|Geburtenwald
  boomplantactie|action plantation d’arbres|tree planting day|Baumpflanzaktion
  haagplantenactie|action haies|hedge plant sale|Heckenpflanzenaktion
  boomspiegel adopteren|adopter un pied d’arbre|adopt a tree pit|Baumscheibe adoptieren
  volkstuin|jardin potager collectif|allotment garden|Schrebergarten
  tuinaannemer|entrepreneur de jardin|garden contractor|Gartenbaubetrieb
  speeltuintoestel|module de jeu|playground equipment|Spielgerät
  skatepark|skatepark|skate park|Skatepark
  zwembadabonnement|abonnement piscine|swimming pool subscription|Schwimmbad-Abo
  zwemlessen|cours de natation|swimming lessons|Schwimmkurse
  sportkampioen in de bloemetjes|hommage aux champions|sports champion award|Sportlerehrung
  sporttechnisch materiaal|matériel sportif|sports equipment|Sportgeräte
  danslessen|cours de danse|dance classes|Tanzkurse
  muziekacademie|académie de musique|music academy|Musikakademie
  tekenacademie|académie de dessin|drawing academy|Zeichenakademie
  heemkundig museum|musée local|local history museum|Heimatmuseum
  museumkaart|carte musée|museum card|Museumskarte
  toneelvoorstelling|pièce de théâtre|theatre performance|Theateraufführung
  podiumkunsten|arts de la scène|performing arts|Bühnenkunst
  kunst in opdracht|commande d’art|commissioned art|Auftragskunst
  straatmuzikant|musicien de rue|busker|Straßenmusiker
  filmopname in de gemeente|tournage de film|film shoot|Dreharbeiten
  drone boven een plein|drone au-dessus d’une place|drone above a square|Drohne über einem Platz
  vuurwerk|feu d’artifice|fireworks|Feuerwerk
  kampvuur|feu de camp|campfire|Lagerfeuer
  luchtballon|montgolfière|hot-air balloon|Heißluftballon
  stadsgids|guide de ville|city guide|Stadtführer
  toeristische logies|hébergement touristique|tourist accommodation|Touristenunterkunft
  camping|camping|campsite|Campingplatz
  mobilhome|camping-car|motorhome|Wohnmobil
  taxidienst|service de taxi|taxi service|Taxidienst
  nachtwinkel|magasin de nuit|night shop|Nachtgeschäft
  belwinkel|phone shop|call shop|Callshop
  leegstaand winkelpand|commerce vacant|vacant shop|leerstehendes Geschäft
  zondagsopening van handelszaken|ouverture dominicale|Sunday opening of shops|Sonntagsöffnung
  solden en uitverkoop|soldes|sales period|Schlussverkauf
  bedrijventerrein|zone d’activités|business park|Gewerbegebiet
  kavel voor ondernemers|parcelle pour entrepreneurs|plot for businesses|Gewerbegrundstück
  reclamebord|panneau publicitaire|billboard|Werbetafel
  uithangbord|enseigne|shop sign|Ladenschild
  lichtreclame|enseigne lumineuse|illuminated advertising|Leuchtreklame
  kansspelen|jeux de hasard|gambling|Glücksspiele
  tombola|tombola|raffle|Tombola
  inzameling aan huis|collecte à domicile|house-to-house collection|Haussammlung
  tabaksautomaat|distributeur de tabac|tobacco machine|Tabakautomat
  hoevewinkel|magasin à la ferme|farm shop|Hofladen
  mestopslag|stockage de fumier|manure storage|Düngerlager
  schade aan landbouwgewassen|dégâts aux cultures|crop damage|Ernteschäden
  landbouwtelling|recensement agricole|agricultural census|Landwirtschaftszählung
  erosiebestrijding|lutte contre l’érosion|erosion control|Erosionsschutz
  bodemattest|attestation du sol|soil certificate|Bodenbescheinigung
  stookplaats keuren|contrôle de chaudière|boiler inspection|Heizungsprüfung
  energieprestatiecertificaat|certificat de performance énergétique|energy performance certificate|Energieausweis
  energielening|prêt énergie|energy loan|Energiekredit
  thermografische foto|photo thermographique|thermal image|Wärmebild
  asbest op het dak|amiante en toiture|asbestos on the roof|Asbest auf dem Dach
  tweede verblijf|seconde résidence|second residence|Zweitwohnsitz
  leegstand van woningen|inoccupation de logements|vacant dwellings|Leerstand von Wohnungen
  woonwagen|caravane résidentielle|caravan dwelling|Wohnwagen
  studentenkamer|chambre d’étudiant|student room|Studentenzimmer
  cohousing|habitat groupé|cohousing|gemeinschaftliches Wohnen
  opgravingen|fouilles|excavations|Ausgrabungen
  beschermd monument|monument classé|listed monument|geschütztes Denkmal
  onteigening|expropriation|expropriation|Enteignung
  rooilijn|alignement|building line|Fluchtlinie
  onroerende voorheffing|précompte immobilier|property levy|Immobiliensteuer
  milieubelasting voor gezinnen|taxe environnement des ménages|environment levy for households|Umweltsteuer für Haushalte
  belasting op drijfkracht|taxe sur la force motrice|levy on motive power|Steuer auf Antriebskraft
  parkeerretributie|redevance de stationnement|parking charge|Parkgebühr
  gemeentelijke administratieve sanctie|sanction administrative communale|municipal fine|kommunale Geldbuße
  bezwaar tegen een belasting|réclamation contre une taxe|objection to a levy|Einspruch gegen eine Steuer
  afbetalingsplan voor retributies|plan de paiement|payment plan for charges|Ratenplan für Gebühren
  borgsom voor sleutels|caution pour clés|deposit for keys|Schlüsselpfand
  kiezerslijst|liste des électeurs|electoral roll|Wählerliste
  volmacht om te stemmen|procuration de vote|proxy vote|Wahlvollmacht
  bijzitter in het stembureau|assesseur|polling station assistant|Wahlbeisitzer
  verzoekschrift aan de gemeenteraad|pétition au conseil communal|petition to the council|Petition an den Gemeinderat
  openbaarheid van bestuur|publicité de l’administration|access to documents|Akteneinsicht
  klacht over de dienstverlening|plainte sur le service|complaint about service|Beschwerde über den Dienst
  burgerbudget|budget citoyen|citizens’ budget|Bürgerbudget
  wijkraad|conseil de quartier|neighbourhood council|Viertelrat
  nieuwsbrief|lettre d’information|newsletter|Newsletter
  gemeentelijk infoblad|bulletin communal|municipal magazine|Gemeindeblatt
  vlag van de gemeente|drapeau communal|municipal flag|Gemeindefahne
  trofee en medaille|trophée et médaille|trophy and medal|Pokal und Medaille
  jubileum van honderdjarigen|jubilé des centenaires|hundredth birthday celebration|Jubiläum der Hundertjährigen
  gouden bruiloft|noces d’or|golden wedding anniversary|goldene Hochzeit
  onderscheiding voor arbeid|décoration du travail|labour decoration|Arbeitsauszeichnung
  orgaandonatie|don d’organes|organ donation|Organspende
  wilsbeschikking over de laatste rustplaats|dernières volontés|last wishes on burial|Bestattungsverfügung
  grafconcessie|concession funéraire|grave concession|Grabkonzession
  columbarium|columbarium|columbarium|Urnenwand
  grafteken plaatsen|pose d’un monument funéraire|placing a gravestone|Grabstein setzen
  asverstrooiing op zee|dispersion des cendres en mer|scattering ashes at sea|Seebestattung
  adoptie|adoption|adoption|Adoption
  pleegzorg|accueil familial|foster care|Pflegefamilie
  kinderopvang voor baby’s en peuters|crèche|day nursery|Kinderkrippe
  buitenschoolse opvang|accueil extrascolaire|after-school care|Hortbetreuung
  huiswerkbegeleiding|aide aux devoirs|homework support|Hausaufgabenhilfe
  schoolmaaltijd|repas scolaire|school meal|Schulessen
  schooltoelage|allocation scolaire|school allowance|Schulbeihilfe
  leerlingenvervoer|transport scolaire|school transport|Schülerverkehr
  gemachtigd opzichter|surveillant habilité|school crossing guard|Schülerlotse
  leerplicht|obligation scolaire|compulsory education|Schulpflicht
  volwassenenonderwijs|enseignement pour adultes|adult education|Erwachsenenbildung
  Nederlandse les voor anderstaligen|cours de néerlandais|Dutch lessons for newcomers|Niederländischkurs
  inburgering|parcours d’intégration|civic integration|Integrationskurs
  sociaal tolk|interprète social|community interpreter|Sozialdolmetscher
  jobbeurs|salon de l’emploi|job fair|Jobmesse
  studentenjob bij de gemeente|job étudiant à la commune|student job|Studentenjob
  vrijwilligerswerk|bénévolat|volunteering|Freiwilligenarbeit
  vrijwilligersverzekering|assurance bénévoles|volunteer insurance|Freiwilligenversicherung
  dienstenchequebedrijf oprichten|créer une entreprise titres-services|service voucher company|Dienstscheckunternehmen
  oppasdienst voor zieke kinderen|garde d’enfants malades|care for sick children|Betreuung kranker Kinder
  babypakket|colis bébé|baby pack|Babypaket
  herbruikbare luiers|couches lavables|reusable nappies|Mehrwegwindeln
  luierzakken|sacs à langes|nappy bags|Windelsäcke
  incontinentiemateriaal|matériel d’incontinence|incontinence supplies|Inkontinenzmaterial
  kraamzorg|soins postnatals|maternity care|Wochenbettpflege
  woonzorgcentrum|maison de repos|residential care home|Pflegeheim
  assistentiewoning|résidence-services|assisted living|betreutes Wohnen
  dagverzorging voor ouderen|accueil de jour pour aînés|day care for the elderly|Tagespflege
  seniorenraad|conseil des aînés|senior council|Seniorenrat
  ziekenvervoer|transport de malades|patient transport|Krankentransport
  rolstoel ontlenen|prêt de fauteuil roulant|wheelchair loan|Rollstuhlverleih
  minder mobielen centrale|centrale des moins mobiles|transport for less mobile people|Fahrdienst für Mobilitätseingeschränkte
  buurtbus|bus de quartier|neighbourhood bus|Nachbarschaftsbus
  busabonnement voor jongeren|abonnement de bus jeunes|bus pass for young people|Busabo für Jugendliche
  jeugdhuis|maison de jeunes|youth club|Jugendhaus
  jeugdlokaal|local de jeunesse|youth premises|Jugendraum
  jeugdraad|conseil des jeunes|youth council|Jugendrat
  kadervorming voor animatoren|formation d’animateurs|youth leader training|Jugendleiterausbildung
  speelstraatpeter|parrain de rue|play street host|Spielstraßenpate
  kermisprogramma|programme de la kermesse|fair programme|Kirmesprogramm
  carnavalsstoet|cortège de carnaval|carnival parade|Karnevalszug
  kerstverlichting|éclairage de Noël|Christmas lighting|Weihnachtsbeleuchtung
  kerstboomverbranding|bûcher de sapins|Christmas tree burning|Weihnachtsbaumverbrennung
  repair café|repair café|repair café|Reparaturcafé
  kringloopwinkel|magasin de seconde main|second-hand shop|Secondhandladen
  recyclagepark|parc à conteneurs|recycling centre|Recyclinghof
  asbestzak|sac amiante|asbestos bag|Asbestsack
  glasbol|bulle à verre|bottle bank|Altglascontainer
  textielcontainer|conteneur textile|clothing bank|Kleidercontainer
  herbruikbare bekers|gobelets réutilisables|reusable cups|Mehrwegbecher
  inbraakpreventie|prévention des cambriolages|burglary prevention|Einbruchschutz
  afwezigheidstoezicht op woningen|surveillance de maisons|holiday house watch|Wohnungsüberwachung
  fietsgraveren|gravure de vélos|bicycle engraving|Fahrradgravur
  buurtinformatienetwerk|réseau d’information de quartier|neighbourhood watch|Nachbarschaftswache
  bemiddeling bij burenruzie|médiation entre voisins|mediation between neighbours|Nachbarschaftsmediation
  bewakingscamera|caméra de surveillance|security camera|Überwachungskamera
  wapendracht|port d’arme|carrying arms|Waffenschein
  brandveiligheid|sécurité incendie|fire safety|Brandschutz
  rookmelder|détecteur de fumée|smoke alarm|Rauchmelder
  noodplanning|planification d’urgence|emergency planning|Notfallplanung
  rampenfonds|fonds des calamités|disaster fund|Katastrophenfonds
  ontwikkelingssamenwerking|coopération au développement|development cooperation|Entwicklungshilfe
  fairtradeproducten|produits équitables|fair-trade products|Fairtrade-Produkte
`

export const otherSubjects: readonly Texts[] = lines.trim().split('\n').map(textsOf)

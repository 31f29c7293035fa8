/** The eight themes of the Flemish product catalogue (IPDC code list "thema"). */
export const themes = [
  'BouwenWonen',
  'BurgerOverheid',
  'CultuurSportVrijeTijd',
  'EconomieWerk',
  'MilieuEnergie',
  'MobiliteitOpenbareWerken',
  'OnderwijsWetenschap',
  'WelzijnGezondheid',
] as const
export type Theme = (typeof themes)[number]

export const productTypes = [
  'AdviesBegeleiding',
  'Bewijs',
  'FinancieelVoordeel',
  'FinancieleVerplichting',
  'InfrastructuurMateriaal',
  'Toelating',
  'Voorwerp',
] as const

export const targetGroups = [
  'Burger',
  'LokaalBestuur',
  'Onderneming',
  'Organisatie',
  'Vereniging',
  'VlaamseOverheid',
] as const

/** The languages in which a product can be served (authority table "language" of the EU, the four that IPDC takes). */
export const productLanguages = ['NLD', 'FRA', 'ENG', 'DEU'] as const

import type { ProductContent } from '#domain/product/product.ts'
import { belastingaangifteHulp } from './quick/belastingaangifteHulp.ts'
import { bewonerskaartAfhalen } from './quick/bewonerskaartAfhalen.ts'
import { digitaleHulpItsme } from './quick/digitaleHulpItsme.ts'
import { fotokopieStempel } from './quick/fotokopieStempel.ts'
import { gftStickerSorteerkalender } from './quick/gftStickerSorteerkalender.ts'
import { meldingStraatlamp } from './quick/meldingStraatlamp.ts'
import { pmdZakkenKopen } from './quick/pmdZakkenKopen.ts'
import { restafvalzakkenKleinKopen } from './quick/restafvalzakkenKleinKopen.ts'
import { restafvalzakkenKopen } from './quick/restafvalzakkenKopen.ts'
import { verlorenVoorwerpen } from './quick/verlorenVoorwerpen.ts'
import { wandelFietskaarten } from './quick/wandelFietskaarten.ts'

/** Product sheets of the demo municipality's quick counter and welcome desk, by slug. */
export const quickProducts: Record<string, ProductContent> = {
  'restafvalzakken-kopen': restafvalzakkenKopen,
  'restafvalzakken-klein-kopen': restafvalzakkenKleinKopen,
  'pmd-zakken-kopen': pmdZakkenKopen,
  'gft-sticker-sorteerkalender': gftStickerSorteerkalender,
  'wandel-fietskaarten': wandelFietskaarten,
  'verloren-voorwerpen': verlorenVoorwerpen,
  'bewonerskaart-afhalen': bewonerskaartAfhalen,
  'belastingaangifte-hulp': belastingaangifteHulp,
  'digitale-hulp-itsme': digitaleHulpItsme,
  'fotokopie-stempel': fotokopieStempel,
  'melding-straatlamp': meldingStraatlamp,
}

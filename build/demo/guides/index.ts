import type { GuideContent } from '#domain/guide/guide.ts'
import { containerOpStraat } from './containerOpStraat.ts'
import { erkenning } from './erkenning.ts'
import { geboorte } from './geboorte.ts'
import { horecazaakStarten } from './horecazaakStarten.ts'
import { identiteitskaartKwijt } from './identiteitskaartKwijt.ts'
import { kidsId } from './kidsId.ts'
import { nieuweInwoner } from './nieuweInwoner.ts'
import { onbetaaldeRekening } from './onbetaaldeRekening.ts'
import { overlijden } from './overlijden.ts'
import { parkeerkaart } from './parkeerkaart.ts'
import { reispasKwijtBuitenland } from './reispasKwijtBuitenland.ts'
import { sluikstort } from './sluikstort.ts'
import { straatfeest } from './straatfeest.ts'
import { uittrekselStrafregister } from './uittrekselStrafregister.ts'
import { verhuizen } from './verhuizen.ts'

/** The demo's procedures, by the key of the guide. */
export const demoGuides: Record<string, GuideContent> = {
  'identiteitskaart-kwijt': identiteitskaartKwijt,
  'kids-id': kidsId,
  verhuizen,
  geboorte,
  overlijden,
  'horecazaak-starten': horecazaakStarten,
  straatfeest,
  'container-op-straat': containerOpStraat,
  parkeerkaart,
  'nieuwe-inwoner': nieuweInwoner,
  erkenning,
  'uittreksel-strafregister': uittrekselStrafregister,
  sluikstort,
  'onbetaalde-rekening': onbetaaldeRekening,
  'reispas-kwijt-buitenland': reispasKwijtBuitenland,
}

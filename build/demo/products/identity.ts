import type { ProductContent } from '#domain/product/product.ts'
import { adreswijziging } from './identity/adreswijziging.ts'
import { afschriftAkte } from './identity/afschriftAkte.ts'
import { attestGezinssamenstelling } from './identity/attestGezinssamenstelling.ts'
import { attestWoonstLeven } from './identity/attestWoonstLeven.ts'
import { erkenningKind } from './identity/erkenningKind.ts'
import { geboorteaangifte } from './identity/geboorteaangifte.ts'
import { huwelijksaangifte } from './identity/huwelijksaangifte.ts'
import { identiteitskaartAanvragen } from './identity/identiteitskaartAanvragen.ts'
import { identiteitskaartAfhalen } from './identity/identiteitskaartAfhalen.ts'
import { identiteitskaartKwijt } from './identity/identiteitskaartKwijt.ts'
import { inschrijvingNieuweInwoner } from './identity/inschrijvingNieuweInwoner.ts'
import { kidsId } from './identity/kidsId.ts'
import { naamVoornaamWijzigen } from './identity/naamVoornaamWijzigen.ts'
import { overlijdensaangifte } from './identity/overlijdensaangifte.ts'
import { pinPukCodes } from './identity/pinPukCodes.ts'
import { reispasAanvragen } from './identity/reispasAanvragen.ts'
import { reispasAfhalen } from './identity/reispasAfhalen.ts'
import { reispasKwijt } from './identity/reispasKwijt.ts'
import { reispasSpoed } from './identity/reispasSpoed.ts'
import { reistoestemmingMinderjarige } from './identity/reistoestemmingMinderjarige.ts'
import { rijbewijsDefinitief } from './identity/rijbewijsDefinitief.ts'
import { rijbewijsInternationaal } from './identity/rijbewijsInternationaal.ts'
import { rijbewijsVoorlopig } from './identity/rijbewijsVoorlopig.ts'
import { uittrekselStrafregister } from './identity/uittrekselStrafregister.ts'
import { vreemdelingenkaart } from './identity/vreemdelingenkaart.ts'
import { wettelijkeSamenwoning } from './identity/wettelijkeSamenwoning.ts'
import { wettigingHandtekening } from './identity/wettigingHandtekening.ts'

/** Product sheets of the demo municipality's counter for identity, travel, address and civil registry, by slug. */
export const identityProducts: Record<string, ProductContent> = {
  'identiteitskaart-aanvragen': identiteitskaartAanvragen,
  'identiteitskaart-kwijt': identiteitskaartKwijt,
  'identiteitskaart-afhalen': identiteitskaartAfhalen,
  'kids-id': kidsId,
  'reispas-aanvragen': reispasAanvragen,
  'reispas-spoed': reispasSpoed,
  'reispas-afhalen': reispasAfhalen,
  'reispas-kwijt': reispasKwijt,
  vreemdelingenkaart,
  'pin-puk-codes': pinPukCodes,
  adreswijziging,
  'inschrijving-nieuwe-inwoner': inschrijvingNieuweInwoner,
  'attest-gezinssamenstelling': attestGezinssamenstelling,
  'attest-woonst-leven': attestWoonstLeven,
  'uittreksel-strafregister': uittrekselStrafregister,
  geboorteaangifte,
  'erkenning-kind': erkenningKind,
  huwelijksaangifte,
  'wettelijke-samenwoning': wettelijkeSamenwoning,
  overlijdensaangifte,
  'afschrift-akte': afschriftAkte,
  'naam-voornaam-wijzigen': naamVoornaamWijzigen,
  'wettiging-handtekening': wettigingHandtekening,
  'rijbewijs-voorlopig': rijbewijsVoorlopig,
  'rijbewijs-definitief': rijbewijsDefinitief,
  'rijbewijs-internationaal': rijbewijsInternationaal,
  'reistoestemming-minderjarige': reistoestemmingMinderjarige,
}

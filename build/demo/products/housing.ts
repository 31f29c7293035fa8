import type { ProductContent } from '#domain/product/product.ts'
import { afvalcontainerEnOphaling } from './housing/afvalcontainerEnOphaling.ts'
import { bewonerskaartParkeren } from './housing/bewonerskaartParkeren.ts'
import { bomenKappen } from './housing/bomenKappen.ts'
import { bouwplannenBespreken } from './housing/bouwplannenBespreken.ts'
import { conformiteitsattestWoning } from './housing/conformiteitsattestWoning.ts'
import { drankvergunning } from './housing/drankvergunning.ts'
import { hondRegistratieEnOverlast } from './housing/hondRegistratieEnOverlast.ts'
import { horecazaakStarten } from './housing/horecazaakStarten.ts'
import { huurpremieEnHuurwaarborg } from './housing/huurpremieEnHuurwaarborg.ts'
import { innameOpenbaarDomein } from './housing/innameOpenbaarDomein.ts'
import { kermisstandplaats } from './housing/kermisstandplaats.ts'
import { meldingKleineWerken } from './housing/meldingKleineWerken.ts'
import { mijnVerbouwpremie } from './housing/mijnVerbouwpremie.ts'
import { omgevingsvergunningAanvragen } from './housing/omgevingsvergunningAanvragen.ts'
import { parkeerkaartHandicap } from './housing/parkeerkaartHandicap.ts'
import { parkeerverbodVerhuis } from './housing/parkeerverbodVerhuis.ts'
import { signalisatievergunningWerken } from './housing/signalisatievergunningWerken.ts'
import { sluikstortMelden } from './housing/sluikstortMelden.ts'
import { standplaatsMarkt } from './housing/standplaatsMarkt.ts'
import { terrasvergunning } from './housing/terrasvergunning.ts'
import { vastgoedinformatie } from './housing/vastgoedinformatie.ts'

/** Products of the counter for living, building and doing business. */
export const housingProducts: Record<string, ProductContent> = {
  'bouwplannen-bespreken': bouwplannenBespreken,
  'omgevingsvergunning-aanvragen': omgevingsvergunningAanvragen,
  'melding-kleine-werken': meldingKleineWerken,
  vastgoedinformatie,
  'conformiteitsattest-woning': conformiteitsattestWoning,
  'mijn-verbouwpremie': mijnVerbouwpremie,
  'huurpremie-en-huurwaarborg': huurpremieEnHuurwaarborg,
  'inname-openbaar-domein': innameOpenbaarDomein,
  'parkeerverbod-verhuis': parkeerverbodVerhuis,
  'signalisatievergunning-werken': signalisatievergunningWerken,
  'bewonerskaart-parkeren': bewonerskaartParkeren,
  'parkeerkaart-handicap': parkeerkaartHandicap,
  'horecazaak-starten': horecazaakStarten,
  drankvergunning,
  'standplaats-markt': standplaatsMarkt,
  kermisstandplaats,
  terrasvergunning,
  'sluikstort-melden': sluikstortMelden,
  'afvalcontainer-en-ophaling': afvalcontainerEnOphaling,
  'bomen-kappen': bomenKappen,
  'hond-registratie-en-overlast': hondRegistratieEnOverlast,
}

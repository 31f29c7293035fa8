import type { ProductContent } from '#domain/product/product.ts'
import { inkomensgarantieOuderen } from './welfare/inkomensgarantieOuderen.ts'
import { juridischAdvies } from './welfare/juridischAdvies.ts'
import { leefloon } from './welfare/leefloon.ts'
import { maaltijdenAanHuis } from './welfare/maaltijdenAanHuis.ts'
import { mantelzorgpremie } from './welfare/mantelzorgpremie.ts'
import { onbetaaldeEnergiefactuur } from './welfare/onbetaaldeEnergiefactuur.ts'
import { pensioenAanvragen } from './welfare/pensioenAanvragen.ts'
import { personenalarm } from './welfare/personenalarm.ts'
import { schuldbemiddeling } from './welfare/schuldbemiddeling.ts'
import { socialeWoning } from './welfare/socialeWoning.ts'
import { thuiszorgPoetshulp } from './welfare/thuiszorgPoetshulp.ts'
import { verwarmingstoelage } from './welfare/verwarmingstoelage.ts'
import { voedselhulp } from './welfare/voedselhulp.ts'

/** Products of the counter for welfare. */
export const welfareProducts: Record<string, ProductContent> = {
  leefloon,
  'onbetaalde-energiefactuur': onbetaaldeEnergiefactuur,
  schuldbemiddeling,
  verwarmingstoelage,
  'thuiszorg-poetshulp': thuiszorgPoetshulp,
  'maaltijden-aan-huis': maaltijdenAanHuis,
  mantelzorgpremie,
  'pensioen-aanvragen': pensioenAanvragen,
  'inkomensgarantie-ouderen': inkomensgarantieOuderen,
  'sociale-woning': socialeWoning,
  voedselhulp,
  'juridisch-advies': juridischAdvies,
  personenalarm,
}

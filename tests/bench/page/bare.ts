import { dayOf } from '#domain/time/day.ts'
import { listInDexie, openRaw } from './raw.ts'

/** A page that does nothing but open the same visits in Dexie alone and show how many wait. */
const count = Number(new URLSearchParams(location.search).get('count'))
const waiting = await listInDexie(openRaw(count), dayOf(Date.now()))
document.querySelector('p')?.append(String(waiting))

import { expect, it } from 'vitest'
import { productContent } from './builders.ts'
import { onlineLinkOf } from './onlineLink.ts'

const website = (url: string) => ({ naam: { nl: 'Loket' }, url })
const procedures = [{ naam: { nl: 'Vraag aan' }, websites: [website('https://a.example/apply')] }]
const websites = [website('https://a.example/about')]

it('is where the procedure is followed, or else the product’s own website', () => {
  const local = { channels: ['onSite', 'online'] as const }
  const channels = [...local.channels]
  expect(onlineLinkOf(productContent({ ipdc: { procedures, websites }, local: { channels } }))).toBe(
    'https://a.example/apply',
  )
  expect(onlineLinkOf(productContent({ ipdc: { websites }, local: { channels } }))).toBe('https://a.example/about')
  expect(onlineLinkOf(productContent({ local: { channels } }))).toBeUndefined()
})

it('is not given of a product that is not offered online, nor where a QR code cannot hold it', () => {
  expect(onlineLinkOf(productContent({ ipdc: { websites } }))).toBeUndefined()
  const long = [website(`https://a.example/${'x'.repeat(120)}`), ...websites]
  expect(onlineLinkOf(productContent({ ipdc: { websites: long }, local: { channels: ['online'] } }))).toBe(
    'https://a.example/about',
  )
})

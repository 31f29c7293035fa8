import { describe, expect, it } from 'vitest'
import { testProduct } from '../visit/builders.ts'
import { emptyDraft, ticketFrom } from './ticketDraft.ts'

const [bags, passport] = [testProduct('bags', 'A'), testProduct('passport', 'B')]
const products = [bags, passport]

describe('the next ticket', () => {
  it('is for the chosen product, in its queue, in Dutch and without priority', () => {
    expect(ticketFrom(emptyDraft, passport, products)).toEqual({
      queue: 'B',
      products: ['passport'],
      language: 'nl',
      priority: 0,
    })
  })

  it('is for the queue of the first product when there are several, each once', () => {
    const draft = { ...emptyDraft, products: ['bags', 'passport'] }
    expect(ticketFrom(draft, passport, products)).toMatchObject({ queue: 'A', products: ['bags', 'passport'] })
  })

  it('takes a queue that was chosen, with or without a product', () => {
    expect(ticketFrom({ ...emptyDraft, queue: 'A' }, passport, products)?.queue).toBe('A')
    expect(ticketFrom({ ...emptyDraft, queue: 'A' }, undefined, products)).toMatchObject({ queue: 'A', products: [] })
  })

  it('is none while neither product nor queue is known', () => {
    expect(ticketFrom(emptyDraft, undefined, products)).toBeUndefined()
  })

  it('has a name and a note only when something was typed', () => {
    const ticket = ticketFrom({ ...emptyDraft, name: '  ', note: ' rolstoel ' }, bags, products)
    expect(ticket).not.toHaveProperty('name')
    expect(ticket?.note).toBe('rolstoel')
  })

  it('says whose card the name came from, as long as the name is that of the card', () => {
    const holder = { name: 'Sam Specimen', pseudonym: 'A'.repeat(43) }
    const filled = { ...emptyDraft, name: holder.name, holder }
    expect(ticketFrom(filled, bags, products)).toMatchObject(holder)
    expect(ticketFrom({ ...filled, name: 'Kim Specimen' }, bags, products)).not.toHaveProperty('pseudonym')
  })
})

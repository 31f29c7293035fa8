import type { Request } from './request.ts'

/** Somebody asks for a passport on the morning of a Tuesday. */
export const request = (part: Partial<Request> = {}): Request => ({
  ...{ form: 1, products: ['passport'], way: 'onSite', people: 1, language: 'nl', wishes: [], source: 'website' },
  ...{ from: '2026-12-01T10:00:00+01:00', until: '2026-12-01T10:20:00+01:00' },
  ...part,
})

import { type Site, dutchFormOf } from '../site/site.ts'
import type { Publisher } from './frame.ts'

/** The site as whoever publishes its catalogue; `address` is where the folder will be found. */
export const publisherOf = (
  site: Pick<Site, 'name' | 'departments' | 'dutchForm'>,
  address: string | undefined,
): Publisher => {
  const dutchForm = dutchFormOf(site)
  return {
    name: site.name,
    departments: site.departments,
    ...(address === undefined ? {} : { address }),
    ...(dutchForm === undefined ? {} : { dutchForm }),
  }
}

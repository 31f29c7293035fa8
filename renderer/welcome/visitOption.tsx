import type { Visit } from '#domain/visit/visit.ts'
import { StageBadge } from '../ui/StageBadge.tsx'
import type { Option } from '../visit/FilterList.tsx'
import type { Names } from '../visit/names.ts'

/** A visit found by its number or by a name. */
export const visitOption = (visit: Visit, name: string | undefined, names: Names): Option => ({
  id: visit.id,
  main: [visit.label, name, visit.products.map(names.product).join(' · ')]
    .filter((part) => part !== undefined && part !== '')
    .join(' · '),
  detail: names.queue(visit.queue),
  end: <StageBadge stage={visit.stage} />,
})

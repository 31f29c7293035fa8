import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldValues } from '#domain/product/fields.ts'
import type { ProductEdit } from '../../state/productEditing.ts'
import { useProductEditing } from '../../state/station.tsx'
import type { UndoOffer } from '../../ui/UndoBar.tsx'
import type { Run } from '../../visit/useRun.ts'

/** What was done last, to be taken back, and what is done from the history. `told`: what was done just before. */
export const useLastEdit = ({ run, told }: { run: Run['run']; told?: string }) => {
  const { t } = useTranslation('editor')
  const editing = useProductEditing()
  const [last, setLast] = useState<{ edit: ProductEdit; offer: UndoOffer }>()
  const tell = (what: string, edit: ProductEdit): void => {
    const at = Date.now()
    setLast({ edit, offer: { id: String(at), what, at } })
  }
  return {
    offer: last?.offer,
    told: last === undefined ? told : undefined,
    tell,
    restore: async (id: string, to: string): Promise<void> => {
      const edit = await run('restore', () => editing.restore(id, to))
      if (edit !== undefined) tell(t('restored'), edit)
    },
    putBack: async (id: string, values: FieldValues): Promise<void> => {
      const edit = await run('putBack', () => editing.save(id, values))
      if (edit !== undefined) tell(t('putBack'), edit)
    },
    takeBack: async (): Promise<void> => {
      if (last === undefined) return
      if ((await run('takeBack', () => editing.takeBack(last.edit))) !== undefined) setLast(undefined)
    },
  }
}

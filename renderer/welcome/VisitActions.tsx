import { useTranslation } from 'react-i18next'
import type { Visit } from '#domain/visit/visit.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Gone, Printer, Undo } from '../ui/icons.tsx'
import type { FrontWork } from './useFrontWork.ts'

/** What can be done at once to a visit, as its stage allows. */
export const VisitActions = ({ visit, work }: { visit: Visit; work: FrontWork }) => {
  const { t } = useTranslation('welcome')
  const busy = work.running !== undefined
  const { stage } = visit
  const aside = stage === 'parked' || stage === 'missed'
  return (
    <>
      {(aside || stage === 'left') && (
        <ActionButton
          label={t('action.bringBack')}
          icon={<Undo />}
          busy={busy}
          onPress={() => void work.bringBack(visit)}
        />
      )}
      {(stage === 'waiting' || stage === 'called' || aside) && (
        <ActionButton
          label={visit.onPaper ? t('action.copy') : t('action.print')}
          icon={<Printer />}
          busy={busy}
          onPress={() => void work.print(visit)}
        />
      )}
      {(stage === 'waiting' || aside) && (
        <ActionButton label={t('action.leave')} icon={<Gone />} busy={busy} onPress={() => void work.leave(visit)} />
      )}
    </>
  )
}

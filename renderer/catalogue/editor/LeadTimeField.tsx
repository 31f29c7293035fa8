import { LeadTime } from '../fields/LeadTime.tsx'
import css from './Editor.module.css'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { useControl } from './useControl.ts'
import { useFaultWord } from './useFaultWord.ts'

export function LeadTimeField() {
  const { local, setLocal } = useForm()
  const control = useControl('local.leadTime')
  const wrong = useFaultWord()
  return (
    <div className={css['wide']}>
      <FieldFrame field="local.leadTime">
        <LeadTime
          {...control}
          error={wrong('local.leadTime', ['value'])}
          leadTime={local('leadTime')}
          onChange={(leadTime) => setLocal('leadTime', leadTime)}
        />
      </FieldFrame>
    </div>
  )
}

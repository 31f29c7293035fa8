import { useTranslation } from 'react-i18next'
import { FieldFrame } from './FieldFrame.tsx'
import { useForm } from './form.ts'
import { TextField } from './TextField.tsx'
import { useFaultWord } from './useFaultWord.ts'

/** A field that is one text in several languages. */
export function TextOfField(props: {
  name: 'naam' | 'beschrijving' | 'verdereBeschrijving' | 'uitzonderingen' | 'regelgevingTekst'
  kind: 'line' | 'rich'
}) {
  const { name, kind } = props
  const { t } = useTranslation('editor')
  const { ipdc, setIpdc } = useForm()
  const wrong = useFaultWord()
  return (
    <FieldFrame field={`ipdc.${name}`}>
      <TextField
        label={t(`field.ipdc.${name}`)}
        text={ipdc(name)}
        kind={kind}
        error={wrong(`ipdc.${name}`)}
        onChange={(text) => setIpdc(name, text)}
      />
    </FieldFrame>
  )
}

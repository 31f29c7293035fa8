import { useTranslation } from 'react-i18next'
import type { Proof } from '#domain/product/ipdcFields.ts'
import type { CatalogueText } from '#domain/product/text.ts'
import { TextField } from './TextField.tsx'
import { useFaultWord } from './useFaultWord.ts'

/** What a citizen brings for one condition. A proof that was a text alone stays one until it is described. */
export function ProofFields(props: { proof: Proof | undefined; index: number; onChange: (proof: Proof) => void }) {
  const { proof, index, onChange } = props
  const { t } = useTranslation('editor')
  const wrong = useFaultWord()
  const at = [String(index), 'bewijs']
  const { naam, beschrijving } = partsOf(proof)
  const isNamed = proof !== undefined && 'naam' in proof
  return (
    <>
      <TextField
        label={t('item.proof')}
        text={naam}
        kind="long"
        error={wrong('ipdc.voorwaarden', at) ?? wrong('ipdc.voorwaarden', [...at, 'naam'])}
        onChange={(text) => onChange(isNamed ? { ...proof, naam: text } : text)}
      />
      <TextField
        label={t('item.proofMore')}
        text={beschrijving}
        kind="rich"
        error={wrong('ipdc.voorwaarden', [...at, 'beschrijving'])}
        onChange={(text) => onChange({ naam: naam ?? { nl: '' }, beschrijving: text })}
      />
    </>
  )
}

const partsOf = (
  proof: Proof | undefined,
): { naam?: CatalogueText | undefined; beschrijving?: CatalogueText | undefined } =>
  proof === undefined ? {} : 'naam' in proof ? proof : { naam: proof }

import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/language/language.ts'
import type { Sound as SpokenSound } from '../display/speech.ts'
import { useFaultWords } from '../outage/useFaultWords.ts'
import { useStandings } from '../outage/useStandings.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Cross, Sound } from '../ui/icons.tsx'
import css from './Layouts.module.css'
import { Said } from '../ui/Said.tsx'
import { type HeardIn, sampleLanguages } from './soundSample.ts'
import { useLanguageNames } from './useLanguageNames.ts'
import { type Sample, useSoundSample } from './useSoundSample.ts'

/** Lets this computer be heard as the screen will be, and says by which voice, or what is heard where there is none. */
export function SoundTest(props: { sound: SpokenSound & { volume: number | string }; stations: readonly string[] }) {
  const { sound, stations } = props
  const { t } = useTranslation('layouts')
  const sample = useSoundSample(sound)
  const { state, heard, begin, stop } = sample
  if (!sound.chime && !sound.speech) return null
  return (
    <section className={css['words']} aria-label={t('sound.title')}>
      <div className={css['buttons']}>
        {state === 'playing' ? (
          <ActionButton label={t('sound.stop')} icon={<Cross size={16} />} kind="quiet" onPress={stop} />
        ) : (
          <ActionButton
            label={t('sound.try')}
            icon={<Sound size={16} />}
            kind="quiet"
            onPress={() => begin(sampleLanguages(heard, sound))}
          />
        )}
        <SampleState state={state} />
      </div>
      {heard.length > 0 && (
        <ul className={css['voices']} aria-label={t('sound.voices')}>
          {heard.map((one) => (
            <li key={one.language}>
              <Voice {...one} chime={sound.chime} />
            </li>
          ))}
        </ul>
      )}
      <p className={css['hint']}>{t('sound.here')}</p>
      <Reported stations={stations} />
    </section>
  )
}

function SampleState({ state }: Pick<Sample, 'state'>) {
  const { t } = useTranslation('layouts')
  return <span role="status">{state !== 'idle' && t(`sound.state.${state}`)}</span>
}

function Voice({ language, voice, spokenIn, chime }: HeardIn<SpeechSynthesisVoice> & { chime: boolean }) {
  const { t } = useTranslation('layouts')
  const { nameOf } = useLanguageNames()
  const named = (one: Language): string => nameOf(one)
  if (spokenIn === language && voice !== undefined)
    return <>{t('sound.voice', { language: named(language), voice: voice.name })}</>
  const instead =
    spokenIn === undefined
      ? t(chime ? 'sound.chimeOnly' : 'sound.nothing')
      : t('sound.otherLanguage', { language: named(spokenIn) })
  return <Said level="warning">{t('sound.noVoice', { language: named(language), instead })}</Said>
}

/** What the stations of the layout say of their own sound. */
function Reported({ stations }: { stations: readonly string[] }) {
  const { t } = useTranslation('layouts')
  const { standings } = useStandings()
  const words = useFaultWords()
  return standings
    .filter(({ station, state }) => stations.includes(station) && state === 'connected')
    .flatMap(({ station, beat }) =>
      (beat.impaired ?? [])
        .filter((code) => code === 'noSound' || code === 'noVoice')
        .map((code) => (
          <Said level="warning" key={`${station} ${code}`}>
            {t('sound.reported', { station, what: words({ kind: 'impaired', code }) })}
          </Said>
        )),
    )
}

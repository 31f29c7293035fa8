/** Two soft tones, a third apart, made on the spot: nothing to load. Frequencies in Hz, times in seconds. */
const tones = [
  { frequency: 659.26, at: 0, length: 0.55 },
  { frequency: 523.25, at: 0.35, length: 0.9 },
]
const loudness = 0.35

/**
 * Plays the chime, `volume` from 0 to 1, and settles when it is over. A context that the browser keeps silent settles at once.
 */
export const playChime = async (context: AudioContext, volume: number): Promise<void> => {
  if (context.state !== 'running' || volume <= 0) return
  const start = context.currentTime + 0.02
  const endings = tones.map(({ frequency, at, length }) => {
    const oscillator = context.createOscillator()
    const gain = context.createGain()
    oscillator.frequency.value = frequency
    gain.gain.setValueAtTime(0, start + at)
    gain.gain.linearRampToValueAtTime(loudness * volume, start + at + 0.02)
    gain.gain.exponentialRampToValueAtTime(0.001, start + at + length)
    oscillator.connect(gain).connect(context.destination)
    oscillator.start(start + at)
    oscillator.stop(start + at + length)
    return new Promise<void>((ended) => {
      oscillator.onended = () => ended()
    })
  })
  await Promise.race([Promise.all(endings), pause(3_000)])
}

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms))

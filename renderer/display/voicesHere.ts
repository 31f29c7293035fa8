const synthesis = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? window.speechSynthesis : undefined)

export const voicesHere = (): SpeechSynthesisVoice[] => synthesis()?.getVoices() ?? []

/** Calls `told` whenever the machine's voices change: a page that opens has them a little later. */
export const voicesTold = (told: () => void): (() => void) => {
  const speaking = synthesis()
  speaking?.addEventListener('voiceschanged', told)
  return () => speaking?.removeEventListener('voiceschanged', told)
}

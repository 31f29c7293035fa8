/** What codes are made of: no two of them look alike, and hardly any word comes of them. */
export const codeLetters = '23456789abcdefghjkmnpqrstvwxyz'
export const codeLength = 8

/** Site, day and code in the id of an appointment. */
export const appointmentIdPattern = /^appointment:([a-z0-9]+)-(\d{4}-\d{2}-\d{2})-([2-9a-hjkmnp-tv-z]{8})$/

/**
 * The id under which an appointment is stored everywhere: kind, site, the day it is on, and a code given at random, which the
 * citizen gets too. Moved to another day it keeps its code.
 */
export const appointmentId = ({ site, day, code }: { site: string; day: string; code: string }): string =>
  `appointment:${site}-${day}-${code}`

export const readAppointmentId = (id: string): { site: string; day: string; code: string } | undefined => {
  const [, site, day, code] = appointmentIdPattern.exec(id) ?? []
  return site === undefined || day === undefined || code === undefined ? undefined : { site, day, code }
}

const codePattern = new RegExp(`^[${codeLetters}]{${String(codeLength)}}$`)

/** A code as people read it aloud and type it: `K7M2-X9PD`. */
export const shownCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`.toUpperCase()

/** The code that somebody typed, in whatever case, with or without its dash; `undefined` for what is none. */
export const readCode = (text: string): string | undefined => {
  const code = text.toLowerCase().replaceAll(/[\s-]/g, '')
  return codePattern.test(code) ? code : undefined
}

/** The code in what a scanner read of a confirmation, or in what somebody typed. */
export const readAppointmentCode = (text: string): string | undefined =>
  readAppointmentId(text.trim())?.code ?? readCode(text)

/** A code of random bytes, of which there are enough: each letter is as likely as any other. */
export const newCode = (randomBytes: (count: number) => Uint8Array): string => {
  const fair = 256 - (256 % codeLetters.length)
  const letters: string[] = []
  while (letters.length < codeLength) {
    for (const byte of randomBytes(codeLength))
      if (byte < fair) letters.push(codeLetters[byte % codeLetters.length] ?? '')
  }
  return letters.slice(0, codeLength).join('')
}

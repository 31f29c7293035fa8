export const textSizes = [100, 150, 200] as const

/** How one person wants the kiosk; it lasts as long as they stand there. */
export type Modes = {
  /** Hundredths of the usual size of letters. */
  size: (typeof textSizes)[number]
  contrast: boolean
  /** Every control in the lower half of a portrait screen, for whoever sits or is small. */
  low: boolean
  aloud: boolean
  /** A switch moves through the controls by itself, one after the other; pressing it chooses. */
  scanning: boolean
}

export const usualModes: Modes = { size: 100, contrast: false, low: false, aloud: false, scanning: false }

export const isUsual = (modes: Modes): boolean =>
  modes.size === usualModes.size && !modes.contrast && !modes.low && !modes.aloud && !modes.scanning

/** The next larger letters, and after the largest the usual ones again. */
export const nextSize = (size: Modes['size']): Modes['size'] =>
  textSizes[(textSizes.indexOf(size) + 1) % textSizes.length] ?? usualModes.size

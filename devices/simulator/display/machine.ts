/** The inside of a display: bytes in, light out. */
export type DisplayMachine = {
  /** Takes what the line brings, however it is chopped, and returns what the display answers. */
  receive: (bytes: Uint8Array) => number[]
  /** The lines as a person sees them, without spaces at their ends. */
  lines: () => string[]
  /** As after its power came back. */
  reset: () => void
}

/** Every action can be taken back for so long, in ms. */
export const undoMs = 10_000

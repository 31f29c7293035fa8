/** A share as whole percents, rounded down: what is not done never looks done. */
export const percentOf = (share: number): number => Math.floor(share * 100)

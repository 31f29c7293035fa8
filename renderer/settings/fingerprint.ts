/** The name of a key in groups of four, as people read it to each other. */
export const fingerprint = (id: string): string => id.match(/.{1,4}/g)?.join(' ') ?? id

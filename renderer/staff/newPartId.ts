/** The id of a new pattern, absence or place in a rota, which nobody else gives. */
export const newPartId = (): string => crypto.randomUUID().replaceAll('-', '')

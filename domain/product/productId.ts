/** What the id of every product begins with; its key follows. Screens, guides and visits name a product by the key alone. */
export const productPrefix = 'product:'

export const productIdOf = (key: string): string => `${productPrefix}${key}`

export const productKeyOf = (id: string): string => id.slice(productPrefix.length)

export const isProductId = (id: string): boolean => id.startsWith(productPrefix)

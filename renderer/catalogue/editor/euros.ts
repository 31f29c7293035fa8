/** What is an amount in euros, or the beginning of one: nothing else gets into the field. */
export const isAmount = (text: string): boolean => /^(?:\d{1,7}(?:[.,]\d{0,2})?)?$/.test(text)

/** The cents of such an amount; undefined where nothing was typed. */
export const centsOf = (text: string): number | undefined => {
  const [euros = '', cents = ''] = text.split(/[.,]/)
  return euros === '' ? undefined : Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}

export const eurosOf = (cents: number | undefined): string =>
  cents === undefined ? '' : (cents / 100).toFixed(2).replace('.', ',')

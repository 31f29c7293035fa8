/** What a field for numbers holds, where it is a whole number that may be asked for. */
export const wholeNumber = (value: string | number, { min, max }: { min: number; max: number }): number | undefined => {
  const number = typeof value === 'number' ? value : Number.parseInt(value, 10)
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined
}

/** The ticket kiosk of a hall. */
export function KioskScreen() {
  return <main />
}

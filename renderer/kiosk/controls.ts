const control = 'button:not(:disabled), input'

/** The controls that can be used at present, in the order of the page: those of a question alone while it is asked. */
export const controlsIn = (root: HTMLElement): HTMLElement[] => {
  const asked = root.querySelector<HTMLElement>('[aria-modal=true]') ?? root
  return [...asked.querySelectorAll<HTMLElement>(control)].filter((element) => element.offsetParent !== null)
}

/** Those that a switch goes through: what is in sight, first what the screen is about, a keyboard's keys instead of its field. */
export const controlsInSight = (root: HTMLElement): HTMLElement[] => {
  const buttons = controlsIn(root).filter((element) => element.matches('button') && isInSight(element))
  const isMain = (element: HTMLElement): boolean => element.closest('main') !== null
  const isTop = (element: HTMLElement): boolean => element.closest('header') !== null
  return [
    ...buttons.filter(isMain),
    ...buttons.filter((element) => !isMain(element) && !isTop(element)),
    ...buttons.filter(isTop),
  ]
}

const isInSight = (element: HTMLElement): boolean => {
  const scroller = element.closest('[data-scroller]')
  if (scroller === null) return true
  const [inner, outer] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()]
  return inner.top + inner.height / 2 >= outer.top && inner.top + inner.height / 2 <= outer.bottom
}

/** What is gone through as one first, and then key by key: a row of a keyboard, the list of what was found. */
const row = '[data-scan-row]'

export const isRow = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches(row)

/** Where a switch's mark stops: a control, or a whole row in the place of its controls. */
export const stopsIn = (root: HTMLElement): HTMLElement[] => {
  const controls = controlsInSight(root)
  const rowOf = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>(row)
  const isAlone = (element: HTMLElement): boolean =>
    controls.filter((other) => rowOf(other) === rowOf(element)).length === 1
  return [...new Set(controls.map((element) => (isAlone(element) ? element : (rowOf(element) ?? element))))]
}

/** The controls of a row that are in sight. */
export const keysIn = (root: HTMLElement, entered: HTMLElement): HTMLElement[] =>
  controlsInSight(root).filter((element) => entered.contains(element))

/** The one after the focused one, round and round; without a focused one the first, or the last backwards. */
export const besideFocused = (controls: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined =>
  beside(controls, document.activeElement, step)

/** The same from any other element. */
export const beside = (
  controls: readonly HTMLElement[],
  from: Element | null,
  step: 1 | -1,
): HTMLElement | undefined => {
  const place = controls.findIndex((element) => element === from)
  const next = place === -1 ? (step === 1 ? 0 : controls.length - 1) : place + step
  return controls.at(next % Math.max(1, controls.length))
}

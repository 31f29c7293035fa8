import type { Device } from '#domain/devices/device.ts'

export type Standing = Pick<Device, 'state' | 'trouble' | 'detail'>

export type DeviceStanding = {
  device: () => Device
  /** Its name counts once it says what it is. */
  become: (standing: Standing, name?: string) => void
}

const longestName = 200
const longestDetail = 300

/** How one device is, and since when. `onChange` hears of each state that differs from the one before. */
export const deviceStanding = ({
  id,
  kind,
  name: firstName,
  simulated,
  now,
  onChange,
}: Pick<Device, 'id' | 'kind' | 'name' | 'simulated'> & {
  now: () => number
  onChange: () => void
}): DeviceStanding => {
  const known = { id, kind, simulated }
  let device: Device = { ...known, name: firstName.slice(0, longestName), state: 'connecting', since: now() }
  return {
    device: () => device,
    become: ({ state, trouble, detail }, name = device.name) => {
      const isSame = state === device.state && trouble === device.trouble
      const next: Device = {
        ...known,
        name: name.slice(0, longestName),
        state,
        ...(trouble === undefined ? {} : { trouble }),
        ...(detail === undefined ? {} : { detail: detail.slice(0, longestDetail) }),
        since: isSame ? device.since : now(),
      }
      const changed = !isSame || next.name !== device.name || next.detail !== device.detail
      device = next
      if (changed) onChange()
    },
  }
}

import type { Session, WebContents } from 'electron'

/**
 * Electron's security checklist, 5: devices are main's. A page that asks for one (USB, serial, HID, Bluetooth, the screen's
 * picture) is given none, whether it asks to choose, was given it before, or wants to pair.
 */
export const refuseDevices = (session: Session): void => {
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault()
    choose()
  })
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault()
    choose()
  })
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault()
    choose('')
  })
}

export const refuseBluetooth = (contents: WebContents): void => {
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault()
    choose('')
  })
}

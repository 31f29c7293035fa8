/** Whether this station starts when somebody signs in to the computer. */
export type Autostart = { isOn: () => Promise<boolean>; set: (on: boolean) => Promise<void> }

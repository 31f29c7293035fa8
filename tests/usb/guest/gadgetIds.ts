/** Ids of nobody: those of the Linux Foundation's gadgets (`linux/Documentation/usb/gadget_printer.rst`). */
export const gadgetIds = { vendorId: 0x0525, productId: 0xa4a8, serialNumber: 'BALIELP1' } as const

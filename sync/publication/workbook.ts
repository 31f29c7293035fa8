import writeWorkbook from 'write-excel-file/universal'

/** The most letters that Excel keeps in a cell. Source: "Excel specifications and limits", Microsoft. */
const mostLetters = 32_767
const cut = ' …'

/** Rows as an XLSX workbook of one sheet, the first row fixed above the others. Every cell is text, so none is a formula. */
export const workbookOf = async (rows: readonly (readonly string[])[], sheet: string): Promise<Blob> => {
  const [head = [], ...others] = rows
  return writeWorkbook(
    [
      head.map((value) => ({ type: String, value, fontWeight: 'bold' as const })),
      ...others.map((row) => row.map((text) => (text === '' ? null : { type: String, value: fitting(text) }))),
    ],
    { sheet, stickyRowsCount: 1, columns: head.map(() => ({ width: 24 })) },
  ).toBlob()
}

/** XML takes no control characters (XML 1.0, 2.2). */
const fitting = (text: string): string => {
  const clean = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return clean.length > mostLetters ? `${clean.slice(0, mostLetters - cut.length)}${cut}`.toWellFormed() : clean
}

/**
 * The bytes of a chosen file as base64, read in pieces so that a large one does not hold the page.
 *
 * @throws DOMException when the file went away or may not be read
 * @example const inhoud = await alsBase64(bestand)
 */
export function alsBase64(bestand: File): Promise<string> {
  return new Promise((goed, fout) => {
    const lezer = new FileReader()
    lezer.addEventListener('load', () => goed(String(lezer.result).replace(/^[^,]*,?/, '')))
    lezer.addEventListener('error', () => fout(lezer.error ?? new DOMException('The file could not be read.', 'NotReadableError')))
    lezer.readAsDataURL(bestand)
  })
}

/** What is known about custody of a minor on a day. "Cannot be determined" is a value, never an absence. */
export const gezagswaarden = [
  { waarde: 'gezamenlijk-ouderlijk-gezag', naam: 'Beide ouders samen', naamEn: 'Both parents jointly' },
  { waarde: 'eenhoofdig-ouderlijk-gezag', naam: 'Eén ouder', naamEn: 'One parent' },
  { waarde: 'gezamenlijk-gezag', naam: 'Een ouder samen met een niet-ouder', naamEn: 'A parent with a non-parent' },
  { waarde: 'voogdij', naam: 'Een voogd', naamEn: 'A guardian' },
  { waarde: 'tijdelijk-geen-gezag', naam: 'Tijdelijk niemand', naamEn: 'Temporarily nobody' },
  { waarde: 'niet-te-bepalen', naam: 'Niet te bepalen', naamEn: 'Cannot be determined' },
  { waarde: 'niet-van-toepassing', naam: 'Niet van toepassing (meerderjarig of overleden)', naamEn: 'Does not apply' },
] as const

/** A value of custody. */
export type Gezagswaarde = (typeof gezagswaarden)[number]['waarde']

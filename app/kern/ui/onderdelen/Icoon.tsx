const PADEN = {
  zoek: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  sluit: 'M5 5l14 14M19 5L5 19',
  plus: 'M12 5v14M5 12h14',
  vink: 'M4 12.5l5.5 5.5L20 6.5',
  omhoog: 'M12 19V5M6 11l6-6 6 6',
  omlaag: 'M12 5v14M6 13l6 6 6-6',
  rechts: 'M9 5l7 7-7 7',
  neer: 'M5 9l7 7 7-7',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.2v.1',
  letOp: 'M12 3.5L22 20.5H2zM12 10v5M12 17.8v.1',
  klok: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5.5l3.5 2',
  persoon: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  bestand: 'M6 3h8l5 5v13H6zM14 3v5h5',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  afdruk: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  menu: 'M4 6h16M4 12h16M4 18h16',
  prullenbak: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6',
  slot: 'M6 11h12v10H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  spraak: 'M4 5h16v11h-8l-5 4v-4H4z',
  geenVerbinding: 'M2 8.5c6-5 14-5 20 0M6 13c3.5-3 8.5-3 12 0M12 18.5v.1M3 3l18 18',
} as const

export type IcoonNaam = keyof typeof PADEN

/** One of our own icons. Decorative: the words beside it carry the meaning. */
export function Icoon({ naam }: { naam: IcoonNaam }) {
  return (
    <svg className="icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PADEN[naam]} />
    </svg>
  )
}

/** The mark of Draad: a thread in a wave. */
export function Merkteken({ breedte = 30 }: { breedte?: number }) {
  return (
    <svg
      className="merkteken"
      width={breedte}
      height={(breedte * 22) / 30}
      viewBox="0 0 30 22"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1.8 16c4.7 0 4.7-10 9.2-10s4 10 8.8 10 4.6-10 8.4-10" stroke="var(--thema-draad)" strokeWidth="3.2" strokeLinecap="round" />
    </svg>
  )
}

/**
 * Districts of Almere in their division of 2022: residents from 0 up to 25 on 1 January and youths with youth care in kind,
 * per year 2022, 2023, 2024. Nothing after the stroke: not given by the source.
 * @bron CBS, Kerncijfers wijken en buurten
 */
const WIJKEN = `
01 325/25 350/35 330/35; 02 795/70 800/70 800/90; 03 750/70 765/65 740/75; 04 575/60 585/50 575/60;
05 610/60 630/70 635/70; 06 875/90 865/105 890/120; 07 725/60 715/60 735/75; 08 1040/100 1040/120 1055/135;
09 450/35 435/35 425/45; 10 155/ 165/15 195/20; 11 375/30 440/40 475/30; 14 15/ 20/ 15/; 15 0/ 0/ 0/; 16 0/ 5/ 5/;
17 1035/70 1345/85 1505/105; 18 3140/205 3135/235 3055/235; 19 1870/140 1840/135 1825/160; 20 1655/140 1625/160 1595/150;
21 1055/95 1015/95 975/100; 22 1905/150 1910/170 1935/200; 23 1960/150 1925/155 1840/160; 24 3265/295 3215/320 3180/295;
25 765/65 765/60 765/75; 26 2340/165 2290/180 2260/200; 27 3200/230 3250/245 3225/280; 28 3050/220 3045/260 3055/295;
29 1515/120 1540/125 1565/130; 30 3240/225 3180/220 3165/225; 31 2870/205 2915/225 2885/240; 32 0/ 0/ 35/; 34 5/ 30/ 5/;
35 0/ 10/ 15/; 36 0/ 0/ 0/; 37 35/10 75/10 70/10; 38 0/ 0/ 5/; 39 0/ 0/ 0/; 40 0/ 0/ 0/; 41 495/40 495/35 520/40;
42 2075/140 2030/140 1980/155; 43 1630/155 1615/150 1570/155; 44 1250/125 1265/110 1250/120; 45 1285/120 1280/125 1270/125;
46 1205/90 1195/100 1200/110; 47 1320/125 1285/130 1260/135; 48 1490/135 1480/150 1480/150; 49 1735/145 1680/140 1675/150;
50 755/50 735/50 955/70; 51 2010/150 1995/150 1980/175; 52 2535/235 2510/245 2510/265; 53 325/25 315/30 320/35;
56 20/ 20/ 20/; 57 0/ 0/ 0/; 58 60/ 65/ 50/; 59 5/ 0/ 20/; 60 30/ 225/30 410/60; 61 1395/125 1380/110 1340/135;
62 1090/85 1095/95 1125/105; 63 2830/180 2965/190 2980/225; 64 0/ 0/ 20/; 65 455/40 540/40 550/50; 66 820/60 895/70 950/80;
71 0/ 0/ 0/; 72 0/ 0/ 5/; 73 0/ 0/ 0/; 74 0/ 0/ 0/; 75 325/25 370/35 375/35; 76 1385/105 1535/150 1670/170;
77 945/85 1340/100 1515/125; 79 0/ 0/ 0/; 85 20/ 20/ 20/; 96 0/ 0/ 0/
`

export const ALMERE_JAREN = ['2022', '2023', '2024'] as const

/** One district in one year. */
export interface Wijkjaar {
  readonly gebied: string
  readonly periode: (typeof ALMERE_JAREN)[number]
  readonly inwoners: number
  /** Null: not given. */
  readonly jongeren: number | null
}

/** Every district in every year. */
export const ALMERE_WIJKEN: readonly Wijkjaar[] = WIJKEN.split(';').flatMap((r) => {
  const [wijk = '', ...jaren] = r.trim().split(' ')
  return jaren.map((j, i): Wijkjaar => {
    const [inwoners = '', jongeren = ''] = j.split('/')
    return {
      gebied: `WK0034${wijk}`,
      periode: ALMERE_JAREN[i] ?? '2024',
      inwoners: Number(inwoners),
      jongeren: jongeren === '' ? null : Number(jongeren),
    }
  })
})

/** The municipality as a whole, printed apart: part of the youths could not be placed in a district. */
export const ALMERE: readonly { readonly periode: string; readonly inwoners: number; readonly jongeren: number }[] = [
  { periode: '2018', inwoners: 65_413, jongeren: 5_805 },
  { periode: '2019', inwoners: 66_056, jongeren: 5_885 },
  { periode: '2020', inwoners: 66_652, jongeren: 5_960 },
  { periode: '2021', inwoners: 66_739, jongeren: 6_585 },
  { periode: '2022', inwoners: 67_131, jongeren: 6_680 },
  { periode: '2023', inwoners: 68_243, jongeren: 7_160 },
  { periode: '2024', inwoners: 68_866, jongeren: 7_400 },
]

/** Made by `npm run docs`: what the default model gives for each target, and why a target is missed. */

/** Target, what was found, and half of its interval. */
export const GEVONDEN = `
gi.eerste-contact | 42.7533 | 10.5216
gi.plan | 36.7446 | 6.47921
gi.zonder-werker | 1232.49 | 482.197
maatregelen | 6561.63 | 98.2829
gi.stand | 19455.7 | 177.214
voogdij | 956.813 | 38.1988
stand.hulp | 308449 | 845.595
geholpen | 274054 | 1387.11
terugval | 22.7856 | 0.136816
gesprek.twee-weken | 35.9008 | 9.06334
gesprek.vijf-maanden | 4.0306 | 0.260357
start.twee-weken | 28.7686 | 1.32763
start.drie-maanden | 19.4922 | 3.54352
maatregel.tot-hulp | 171.649 | 21.5678
jggz.wacht | 41.2499 | 1.09215
ambulant.wacht | 15.3815 | 1.35964
gi.vertrek | 19.3011 | 1.67268
niet-passend (claim) | 13.7506 | 0.440449
gi.vertrek (claim) | 19.3011 | 1.67268
gi.zonder-werker (claim) | 1232.49 | 482.197
`

/** Each missed target, as JSON. */
export const STRIJD = `

`

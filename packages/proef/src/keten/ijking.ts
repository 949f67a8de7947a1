/** Made by `npm run docs`: what the default model gives for each target, whether it was at rest, and why a target is missed. */

/** Target, what was found, and half of its interval. */
export const GEVONDEN = `
gi.eerste-contact | 34.4085 | 6.95005
gi.plan | 32.8208 | 4.73155
gi.zonder-werker | 1196.98 | 293.595
maatregelen | 6635.56 | 119.638
gi.stand | 19664.1 | 138.151
voogdij | 959.438 | 43.6025
stand.hulp | 307536 | 1037.44
geholpen | 266026 | 1416.35
terugval | 23.5368 | 0.106186
gesprek.twee-weken | 39.8209 | 8.78418
gesprek.vijf-maanden | 4.76749 | 0.158998
start.twee-weken | 34.9766 | 1.12548
start.drie-maanden | 20.5809 | 3.84475
maatregel.tot-hulp | 168.266 | 14.7436
jggz.wacht | 48.3213 | 1.35242
ambulant.wacht | 16.4629 | 1.01956
gi.vertrek | 19.5736 | 1.54474
niet-passend (claim) | 11.8638 | 0.506089
gi.vertrek (claim) | 19.5736 | 1.54474
gi.zonder-werker (claim) | 1196.98 | 293.595
`

/** The same with a longer warm-up. */
export const GEVONDEN_LANGER = `
gi.eerste-contact | 36.3466 | 8.30988
gi.plan | 35.5142 | 5.30397
gi.zonder-werker | 1024.52 | 239.662
maatregelen | 6659.63 | 100.215
gi.stand | 19757.4 | 185.141
voogdij | 999.688 | 52.8913
stand.hulp | 307792 | 735.083
geholpen | 266131 | 919.117
terugval | 23.6162 | 0.152205
gesprek.twee-weken | 32.9275 | 8.77289
gesprek.vijf-maanden | 4.82986 | 0.129613
start.twee-weken | 34.5909 | 0.684078
start.drie-maanden | 21.5184 | 3.05615
maatregel.tot-hulp | 168.271 | 10.4115
jggz.wacht | 47.9719 | 0.981864
ambulant.wacht | 16.284 | 0.9298
gi.vertrek | 17.4955 | 1.90909
niet-passend (claim) | 11.7973 | 0.436496
gi.vertrek (claim) | 17.4955 | 1.90909
gi.zonder-werker (claim) | 1024.52 | 239.662
`

/** Figure, what was found and half of its interval; then the same with the longer warm-up. */
export const RUST = `
groei | 0.807673 | 30.2343 | -1.89775 | 26.1284
wachtenden | 1043.79 | 45.0446 | 1073.26 | 37.3069
gi.groei | 1.15566 | 4.07278 | 2.5418 | 4.11214
gi.zonder-werker | 28.4994 | 6.99036 | 24.3934 | 5.70624
`

/** Each missed target, as JSON. */
export const STRIJD = `

`

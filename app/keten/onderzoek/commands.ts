/** Every command of the inquiry, by what it is about. */
export { bewaarBelang, stelBelangVast } from './handlers-belang.ts'
export { corrigeerUitspraak, meldCorrectie } from './handlers-correctie.ts'
export { legGeenStemVast, legGesprekVast, legProbleemVast, legStemVast, koppelStemTerug } from './handlers-gesprek.ts'
export { bewerkUitspraak, legWeerwoordVast, stelUitspraakVast, voegUitspraakToe } from './handlers-uitspraak.ts'
export { gaEigenKrachtNa, geefAdvies, legEigenKrachtVast, vindExpertise, vraagExpertise } from './handlers-weging.ts'

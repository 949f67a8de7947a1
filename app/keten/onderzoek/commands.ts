/** Every command of the inquiry, by what it is about. */
export { legGeenStemVast, legGesprekVast, legProbleemVast, legStemVast, koppelStemTerug } from './handlers-gesprek.ts'
export { bewerkUitspraak, corrigeerUitspraak, legWeerwoordVast, meldCorrectie, stelUitspraakVast, voegUitspraakToe } from './handlers-uitspraak.ts'
export { bewaarBelang, gaEigenKrachtNa, geefAdvies, legEigenKrachtVast, stelBelangVast, vindExpertise, vraagExpertise } from './handlers-weging.ts'

export { verzoekPoort } from './kennis.ts'
export { GELEZEN } from './dienst.ts'

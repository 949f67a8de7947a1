export { gedeclareerd, type Gedeclareerd } from './gedeclareerd.ts'
export { bewaarVerstuurd, verwerkAntwoord } from './elders.ts'

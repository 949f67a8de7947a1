export { gedeclareerd, type Gedeclareerd } from './gedeclareerd.ts'

/** Where a difference in cost or use comes from: mix, rate, volume, price; exact and additive. */
export { afgerondZodatHetKlopt, shapley, type Bijdrage } from './shapley.ts'
export { KOSTENFACTOREN, ontleed, type Groep, type Kostenfactor, type Ontleding } from './kosten.ts'

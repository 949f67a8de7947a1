/** By which legal route a question came in. */
export const ROUTES = ['gezin', 'gemeente', 'huisarts', 'jeugdarts', 'medisch-specialist', 'gi', 'rechter', 'school', 'politie', 'veilig-thuis', 'team'] as const
export type Route = (typeof ROUTES)[number]

export const URGENTIES = ['acuut', 'spoed', 'gewoon', 'onbekend'] as const
export type Urgentie = (typeof URGENTIES)[number]

/** How a question ends at the door. */
export const UITKOMSTEN = ['advies', 'hulp-door-team', 'onderzoek', 'elders'] as const
export type AanmeldingUitkomst = (typeof UITKOMSTEN)[number]

import { z } from 'zod'

/** A half-year (youth help, protection) or a quarter (probation), as 2026H1 or 2026Q1. */
export const HALFJAAR_OF_KWARTAAL = z.string().regex(/^20\d\d(H[12]|Q[1-4])$/, 'Als 2026H1 of 2026Q1. || As 2026H1 or 2026Q1.')
export const KWARTAAL = z.string().regex(/^20\d\dQ[1-4]$/, 'Als 2026Q1. || As 2026Q1.')

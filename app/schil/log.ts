import pino from 'pino'

/** Fields that may hold a name, number or words of a person; never written to a log. */
const VERBORGEN = [
  'bsn',
  'naam',
  'voornamen',
  'achternaam',
  'geboortedatum',
  'eigenWoorden',
  'citaat',
  'input',
  'parameters',
  'detail',
  'where',
  'err.detail',
  'err.where',
]

/** The technical log. Database errors lose the parts that quote data. */
export const log = pino({
  level: process.env['DRAAD_LOG'] ?? 'warn',
  redact: { paths: [...VERBORGEN, ...VERBORGEN.map((v) => `*.${v}`)], censor: '[weg]' },
  serializers: {
    err: (e: Error & { code?: string }) => ({
      type: e.name,
      code: e.code,
      message: zonderGegevens(e.message),
      stack: e.stack?.split('\n').slice(1, 6).join('\n'),
    }),
  },
})

/** A message without what stands between quotes or looks like a BSN: that may be somebody's data. */
export function zonderGegevens(s: string): string {
  return s.replace(/"[^"]*"|'[^']*'/g, '"…"').replace(/\b\d{8,9}\b/g, '[nummer]')
}

export function logFout(e: unknown): void {
  log.error({ err: e })
}

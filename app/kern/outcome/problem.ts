import { invul, type Taal } from '../texts/tekst.ts'
import type { Uitkomst } from './uitkomst.ts'

const STATUS = {
  nietIngelogd: 401,
  geweigerd: 403,
  ongeldig: 422,
  nietGevonden: 404,
  conflict: 409,
  teVeel: 429,
  teGroot: 413,
} as const satisfies Record<Uitkomst['code'], number>

/** `application/problem+json` of an outcome (RFC 9457); the only place where outcomes become HTTP. */
export function problemVan(u: Uitkomst, taal: Taal) {
  const zin = invul(u.tekst, taal)
  return {
    type: `urn:draad:uitkomst:${u.code}`,
    title: u.tekst.en,
    status: STATUS[u.code],
    detail: zin,
    code: u.code,
    tekst: zin,
    ...(u.code === 'ongeldig' ? { velden: u.velden.map((v) => ({ ...v, tekst: invul(v.tekst, taal) })) } : {}),
    ...(u.code === 'conflict' && u.anders !== undefined ? { anders: u.anders } : {}),
    ...(u.code === 'geweigerd' && u.details !== undefined ? { details: u.details } : {}),
    ...(u.code === 'teVeel' ? { naSeconden: u.naSeconden } : {}),
  }
}

export function statusVan(u: Uitkomst): (typeof STATUS)[Uitkomst['code']] {
  return STATUS[u.code]
}

import { z } from 'zod'
import type { Register } from '../command/register.ts'

/** The OpenAPI 3.1 document, derived from the declarations alone. */
export function openapiVan(register: Register, adres: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const d of register.values()) {
    const methode = d.soort === 'query' ? 'get' : d.invoer.http.method.toLowerCase()
    const inPad = [...d.invoer.http.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '')
    const schema = z.toJSONSchema(d.invoer.input, { io: 'input', unrepresentable: 'any' }) as {
      properties?: Record<string, unknown>
      required?: string[]
    }
    const velden = Object.entries(schema.properties ?? {})
    const verplicht = new Set(schema.required ?? [])
    const parameter = (naam: string, plek: 'path' | 'query') => ({
      name: naam,
      in: plek,
      required: plek === 'path' || verplicht.has(naam),
      schema: schema.properties?.[naam] ?? { type: 'string' },
    })
    const rest = velden.filter(([n]) => !inPad.includes(n))
    paths[d.invoer.http.path] ??= {}
    const plek = paths[d.invoer.http.path]
    if (!plek) continue
    plek[methode] = {
      operationId: d.naam,
      summary: d.invoer.titel.en,
      tags: [d.kamer],
      'x-doel': d.invoer.purpose,
      'x-mag': d.invoer.may,
      parameters: [...inPad.map((n) => parameter(n, 'path')), ...(d.soort === 'query' ? rest.map(([n]) => parameter(n, 'query')) : [])],
      ...(d.soort === 'command'
        ? {
            requestBody: {
              required: true,
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: Object.fromEntries(rest),
                    required: [...verplicht].filter((n) => !inPad.includes(n)),
                  },
                },
              },
            },
          }
        : {}),
      responses: {
        '200': { description: 'Done' },
        default: { description: 'Not done', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Draad', version: '0.1.0', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: adres }],
    paths,
    components: {
      schemas: {
        Problem: {
          type: 'object',
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            code: { type: 'string' },
            tekst: { type: 'string' },
            velden: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  pad: { type: 'string' },
                  tekst: { type: 'string' },
                  gevonden: { type: 'string' },
                  toegestaan: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  }
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { Fout, Laden, TaalRaam, TitelsContext, type Client, type Taal } from '../../kern/ui/index.ts'
import { DataRaam } from '../../kern/ui/data/vragen.tsx'
import { DossierdelenContext } from '../../kern/ui/kamers.tsx'
import { ToastRaam } from '../../kern/ui/onderdelen/Toast.tsx'
import { titels } from '../titels.generated.ts'
import { dossierdelen } from './kamers.ts'
import { maakRouter } from './router.tsx'

const router = maakRouter()

/** Asks who is here, sets language and theme, and draws the pages. */
export function App({ client }: { client: Client }) {
  const cache = useQueryClient()
  const ik = useQuery({ queryKey: ['ik'], queryFn: () => client.ik(), staleTime: 300_000 })
  const [gekozen, kies] = useState<Taal | null>(null)
  const taal = gekozen ?? ik.data?.taal ?? (navigator.language.startsWith('nl') ? 'nl' : 'en')
  const ingelogd = Boolean(ik.data)
  const zetTaal = useCallback(
    (nieuw: Taal) => {
      kies(nieuw)
      if (!ingelogd) return
      client.zetTaal(nieuw).then(
        () => cache.invalidateQueries(),
        () => {},
      )
    },
    [client, cache, ingelogd],
  )
  useEffect(() => {
    document.documentElement.lang = taal
  }, [taal])
  const thema = ik.data?.thema
  useEffect(() => {
    if (thema) document.documentElement.dataset['thema'] = thema
  }, [thema])

  return (
    <TaalRaam taal={taal} zetTaal={zetTaal} vandaag={ik.data?.vandaag ?? '1970-01-01'}>
      <DataRaam client={client} ik={ik.data ?? null} cache={cache}>
        <TitelsContext value={titels}>
          <DossierdelenContext value={dossierdelen}>
            <ToastRaam>
              {ik.isPending && (
                <main className="leegblad">
                  <Laden regels={3} />
                </main>
              )}
              {ik.isError && (
                <main className="leegblad">
                  <Fout fout={ik.error} opnieuw={() => void ik.refetch()} />
                </main>
              )}
              {ik.isSuccess && <RouterProvider router={router} />}
            </ToastRaam>
          </DossierdelenContext>
        </TitelsContext>
      </DataRaam>
    </TaalRaam>
  )
}

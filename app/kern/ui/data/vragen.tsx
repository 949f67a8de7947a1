import { keepPreviousData, QueryClient, QueryClientProvider, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useCallback, type ReactNode } from 'react'
import { alsMislukt, Mislukt, type Client, type Declaratie, type Ik, type InvoerVan, type NaamVan, type UitvoerVan } from '../client.ts'

const ClientContext = createContext<Client | null>(null)
const IkContext = createContext<Ik | null>(null)

/** Makes the client and the user known to every page. The shell does this once. */
export function DataRaam(props: { client: Client; ik: Ik | null; cache: QueryClient; children: ReactNode }) {
  return (
    <QueryClientProvider client={props.cache}>
      <ClientContext value={props.client}>
        <IkContext value={props.ik}>{props.children}</IkContext>
      </ClientContext>
    </QueryClientProvider>
  )
}

/** The cache of answers: fresh for ten seconds, retried only when there was no connection. */
export function maakCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (keer, fout) => keer < 2 && fout instanceof Mislukt && fout.code === 'geenVerbinding',
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}

/** The HTTP client, for the few things that are neither a declared query nor a declared command. */
export function useClient(): Client {
  const client = use(ClientContext)
  if (!client) throw new Error('useClient needs a DataRaam around it')
  return client
}

/** The logged-in user. Pages are only drawn for a logged-in user, so this is never null there. */
export function useIk(): Ik {
  const ik = use(IkContext)
  if (!ik) throw new Mislukt('nietIngelogd')
  return ik
}

/** Like {@link useIk}, but `null` when nobody is logged in. */
export function useMisschienIk(): Ik | null {
  return use(IkContext)
}

/** The state of one question; feed it to `<Toon>` or to `<Tabel vraag>`. */
export interface Vraag<U> {
  /** The answer; `undefined` while it is still unknown. */
  data: U | undefined
  laden: boolean
  /** True while a newer answer is on its way and an older one is shown. */
  ververst: boolean
  fout: Mislukt | null
  opnieuw(): void
}

export interface VraagOpties {
  /** Do not ask yet, for example while the search field is empty. */
  uit?: boolean
  /** Keep showing the previous answer while the input changes (paging, filters). */
  houdVorige?: boolean
  /** Ask again every so many seconds. */
  elkeSeconden?: number
}

/**
 * Asks a declared query.
 *
 * @example
 * import type { besluitenVan } from '../queries.ts'
 * const besluiten = useVraag<typeof besluitenVan>('besluit.lijst', { dossierId })
 * return <Toon vraag={besluiten}>{(lijst) => …}</Toon>
 */
export function useVraag<D extends Declaratie>(naam: NaamVan<D>, invoer: InvoerVan<D>, opties: VraagOpties = {}): Vraag<UitvoerVan<D>> {
  const client = useClient()
  const q = useQuery({
    queryKey: [naam, invoer],
    queryFn: ({ signal }) => client.roep(naam, invoer, { signal }) as Promise<UitvoerVan<D>>,
    enabled: opties.uit !== true,
    ...(opties.houdVorige ? { placeholderData: keepPreviousData } : {}),
    ...(opties.elkeSeconden ? { refetchInterval: opties.elkeSeconden * 1000 } : {}),
  })
  const { refetch } = q
  const opnieuw = useCallback(() => void refetch(), [refetch])
  return {
    data: q.data as UitvoerVan<D> | undefined,
    laden: q.isPending && q.isFetching,
    ververst: q.isFetching && !q.isPending,
    fout: q.error ? alsMislukt(q.error) : null,
    opnieuw,
  }
}

/** A command ready to be sent; goes into `<Formulier opdracht>` or a button. */
export interface Opdracht<I, U> {
  /** Name of the command, as declared. */
  readonly naam: string
  /** Sends it. Throws {@link Mislukt}; `Formulier` catches that for you. */
  stuur(invoer: I): Promise<U>
  bezig: boolean
  fout: Mislukt | null
}

/**
 * A declared command. After success every question on the screen is asked again.
 *
 * @example
 * import type { neemBesluit } from '../commands.ts'
 * const neem = useOpdracht<typeof neemBesluit>('besluit.nemen')
 * <Knop bezig={neem.bezig} onClick={() => void neem.stuur({ dossierId })}>Neem besluit</Knop>
 */
export function useOpdracht<D extends Declaratie>(naam: NaamVan<D>): Opdracht<InvoerVan<D>, UitvoerVan<D>> {
  const client = useClient()
  const cache = useQueryClient()
  const m = useMutation<UitvoerVan<D>, unknown, InvoerVan<D>>({
    mutationFn: (invoer) => client.roep(naam, invoer) as Promise<UitvoerVan<D>>,
    onSuccess: () => void cache.invalidateQueries(),
  })
  return { naam, stuur: m.mutateAsync, bezig: m.isPending, fout: m.error ? alsMislukt(m.error) : null }
}

import { DatumVeld, Formulier, Alinea, Keuzelijst, KnopLink, Melding, Tekstvlak, useOpdracht, useT } from '../../../kern/ui/index.ts'
import type { toekennen } from '../commands.ts'
import { teksten } from '../teksten.ts'
import type { Alles, DeelUit } from './Een.tsx'
import { HoeveelVelden, omvangInvoer, omvangWaarden, ProductVelden, type HulpWaarden } from './HulpVelden.tsx'

type Waarden = HulpWaarden & { voorzieningId: string; anders: string; verteldOp: string }

/** Does what is on the screen differ from what was asked? The server judges; this only asks for the reason in time. */
function wijktAf(w: Waarden, deel: DeelUit): boolean {
  const h = deel.gevraagd
  if (!h) return false
  const o = h.omvang
  const zelfdeMaat =
    o === null
      ? w.omvang.volume === null
      : o.volume === w.omvang.volume && o.eenheid === w.omvang.eenheid && o.frequentie === w.omvang.frequentie
  return !(
    (h.categorie ?? w.categorie) === w.categorie &&
    (h.code ?? '') === w.code &&
    zelfdeMaat &&
    h.budget === w.budget &&
    h.begin === w.ingangsdatum &&
    (h.eind ?? '') === w.einddatum
  )
}

/** Grants one product: filled in as it was asked, to change only what must differ. */
export function Toewijzen({ a, deel, klaar }: { a: Alles; deel: DeelUit; klaar: () => void }) {
  const t = useT(teksten)
  const ken = useOpdracht<typeof toekennen>('verzoek.toekennen')
  const h = deel.gevraagd
  const besluitNodig = deel.grond === 'besluit'
  if (besluitNodig && a.gronden.length === 0)
    return (
      <Melding soort="let-op" actie={<KnopLink naar={`/dossiers/${a.verzoek.dossierId}/besluiten`}>{t('a.naarBesluiten')}</KnopLink>}>
        {t('a.voorziening.geen')}
      </Melding>
    )
  const begin: Waarden = {
    voorzieningId: a.gronden.find((g) => g.product === h?.code)?.id ?? '',
    categorie: h?.categorie ?? '',
    code: h?.code ?? '',
    omvang: omvangWaarden(h?.omvang ?? null),
    budget: h?.budget ?? null,
    ingangsdatum: h?.begin ?? '',
    einddatum: h?.eind ?? '',
    anders: '',
    verteldOp: '',
  }
  return (
    <Formulier
      opdracht={ken}
      begin={begin}
      concept={`verzoek-toewijzen-${deel.id}`}
      naarInvoer={(w) => ({
        dossierId: a.verzoek.dossierId ?? '',
        verzoekId: a.verzoek.id,
        deelId: deel.id,
        versie: deel.versie,
        voorzieningId: besluitNodig ? w.voorzieningId || null : null,
        product: { categorie: w.categorie, code: w.code || null },
        omvang: w.code === '' ? null : omvangInvoer(w.omvang),
        budget: w.code === '' ? w.budget : null,
        ingangsdatum: w.ingangsdatum,
        einddatum: w.einddatum || null,
        anders: w.anders,
        verteldOp: w.verteldOp || null,
      })}
      knop={t('a.toewijzen')}
      gelukt={t('a.toewijzen.gelukt')}
      bijGelukt={klaar}
    >
      {(w) => (
        <>
          <Alinea>{t('a.zoals')}</Alinea>
          {besluitNodig && (
            <Keuzelijst
              naam="voorzieningId"
              label={t('a.voorziening')}
              verplicht
              opties={a.gronden.map((g) => ({ waarde: g.id, label: `${g.naam} (${g.product})` }))}
            />
          )}
          <ProductVelden />
          <HoeveelVelden code={w.code} />
          <DatumVeld naam="ingangsdatum" label={t('a.ingang')} verplicht />
          <DatumVeld naam="einddatum" label={t('a.einde')} />
          {(wijktAf(w, deel) || besluitNodig || w.anders !== '') && (
            <>
              <Tekstvlak naam="anders" label={t('a.anders')} hint={t('a.anders.hint')} verplicht={wijktAf(w, deel)} laag />
              <DatumVeld naam="verteldOp" label={t('a.verteld')} />
            </>
          )}
        </>
      )}
    </Formulier>
  )
}

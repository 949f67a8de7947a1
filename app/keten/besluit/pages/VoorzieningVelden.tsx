import { eenheden, frequenties, product, productcategorieen, producten } from '@draad/stelsel'
import {
  DatumVeld,
  GetalVeld,
  Herhaal,
  Keuze,
  Keuzelijst,
  Tekstregel,
  Tekstvlak,
  useT,
  useVandaag,
  useVeld,
  useWaarden,
} from '../../../kern/ui/index.ts'
import { KADERS, type BesluitInhoud, type GenomenVoorziening } from '../model.ts'
import { omvangInBrief, productNaam } from '../brief-woorden.ts'
import { teksten } from '../teksten.ts'
import { nieuwItem } from './schoon.ts'

const groepen = productcategorieen.filter((c) => !c.vervallen)

/** The items of help in the letter. What does not apply is not asked. */
export function VoorzieningVelden({ geldend, verplicht }: { geldend: readonly GenomenVoorziening[]; verplicht: boolean }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const { voorzieningen } = useWaarden<BesluitInhoud>()
  return (
    <Herhaal naam="voorzieningen" label={t('v.titel')} wat={t('v.een')} nieuw={() => nieuwItem(vandaag)} verplicht={verplicht}>
      {(i) => {
        const v = voorzieningen[i]
        return v ? <Een v={v} geldend={geldend} /> : null
      }}
    </Herhaal>
  )
}

function Een({ v, geldend }: { v: BesluitInhoud['voorzieningen'][number]; geldend: readonly GenomenVoorziening[] }) {
  const t = useT(teksten)
  const mag = product(v.product)?.eenheden ?? []
  const codes = new Set<string>(mag.map((e) => e.eenheid))
  const perEenheid = new Set<string>(mag.find((e) => e.eenheid === v.eenheid)?.frequenties)
  return (
    <>
      {geldend.length > 0 && (
        <Keuzelijst
          naam="vervangt"
          label={t('v.vervangt')}
          leeg={t('v.vervangt.geen')}
          opties={geldend.map((o) => ({ waarde: o.id, label: `${productNaam(o.product)}, ${omvangInBrief(o)}` }))}
        />
      )}
      <ProductVeld />
      <Tekstvlak naam="doel" label={t('v.doel')} laag verplicht />
      <div className="rij">
        <GetalVeld naam="volume" label={t('v.volume')} hint={t('v.volume.hint')} />
        <Keuzelijst
          naam="eenheid"
          label={t('v.eenheid')}
          opties={eenheden.filter((e) => codes.has(e.code)).map((e) => ({ waarde: e.code, label: e.naam }))}
        />
        <Keuzelijst
          naam="frequentie"
          label={t('v.frequentie')}
          opties={frequenties.filter((f) => perEenheid.has(f.code)).map((f) => ({ waarde: f.code, label: f.naam }))}
        />
      </div>
      <div className="rij">
        <DatumVeld naam="van" label={t('v.van')} verplicht />
        <DatumVeld naam="totEnMet" label={t('v.tot')} hint={t('v.tot.hint')} />
      </div>
      {v.totEnMet && (
        <Keuze
          naam="naEinde"
          label={t('v.na')}
          verplicht
          naast
          opties={[
            { waarde: 'opnieuw-bekijken', label: t('v.na.opnieuw') },
            { waarde: 'klaar', label: t('v.na.klaar') },
          ]}
        />
      )}
      {v.totEnMet && v.naEinde === 'klaar' && <Tekstregel naam="klaarReden" label={t('v.klaarReden')} verplicht />}
      <Keuze
        naam="vorm"
        label={t('v.vorm')}
        verplicht
        naast
        opties={[
          { waarde: 'zin', label: t('nu.zin') },
          { waarde: 'pgb', label: t('nu.pgb') },
        ]}
      />
      {v.vorm === 'pgb' && <GetalVeld naam="tarief" label={t('v.tarief')} soort="euro" verplicht />}
      <Tekstregel naam="aanbiederNaam" label={t('v.aanbieder')} />
      <div className="rij">
        <Keuzelijst naam="kader" label={t('v.kader')} verplicht opties={KADERS.map((k) => ({ waarde: k, label: t(`kd.${k}`) }))} />
        <Tekstregel naam="grondslag" label={t('v.grondslag')} kort verplicht />
      </div>
      {v.kader !== 'vrijwillig' && <JaNee naam="bepaaldDoorGi" label={t('v.gi')} hint={t('v.gi.hint')} ja={true} nee={false} />}
      <Keuze
        naam="passend"
        label={t('v.passend')}
        verplicht
        naast
        opties={[
          { waarde: 'meest-passend', label: t('v.passend.meest') },
          { waarde: 'eerst-beschikbaar', label: t('v.passend.eerst') },
        ]}
      />
      {v.passend === 'eerst-beschikbaar' && <DatumVeld naam="vervolgOp" label={t('v.vervolgOp')} verplicht />}
      <JaNee naam="bekostiging" label={t('v.betwist')} hint={t('v.betwist.hint')} ja="betwist" nee="duidelijk" />
    </>
  )
}

/** First the kind of help, then the product: four hundred names in one list help nobody. */
function ProductVeld() {
  const t = useT(teksten)
  const veld = useVeld('product', { label: t('v.product'), controle: () => null, inWoorden: (w) => productNaam(String(w)) })
  const gekozen = product(String(veld.waarde))
  const groep = String(veld.waarde).slice(0, 2) || '45'
  return (
    <>
      <label className="veld">
        <span className="veld__label">{t('v.groep')}</span>
        <select
          className="invoer"
          value={groep}
          onChange={(e) => veld.zet(producten.find((p) => p.categorie === e.target.value)?.code ?? '')}
        >
          {groepen.map((c) => (
            <option key={c.code} value={c.code}>
              {c.naam}
            </option>
          ))}
        </select>
      </label>
      <Keuzelijst
        naam="product"
        label={t('v.product')}
        verplicht
        opties={producten.filter((p) => p.categorie === groep).map((p) => ({ waarde: p.code, label: `${p.naam} (${p.code})` }))}
      />
      {gekozen === null && veld.waarde !== '' && <p className="meta">{String(veld.waarde)}</p>}
    </>
  )
}

/** A box for a value that is one of two. */
function JaNee(p: { naam: string; label: string; hint: string; ja: string | boolean; nee: string | boolean }) {
  const veld = useVeld(p.naam, { label: p.label, controle: () => null })
  return (
    <div className="veld">
      <label className="keuze">
        <input
          id={veld.id}
          type="checkbox"
          checked={veld.waarde === p.ja}
          aria-describedby={`${veld.id}-hint`}
          onChange={(e) => veld.zet(e.target.checked ? p.ja : p.nee)}
        />
        <span>{p.label}</span>
        <span className="keuze__uitleg" id={`${veld.id}-hint`}>
          {p.hint}
        </span>
      </label>
    </div>
  )
}

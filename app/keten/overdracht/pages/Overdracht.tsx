import {
  Chip,
  DatumTekst,
  DatumVeld,
  Doen,
  Formulier,
  Gegevens,
  Kaart,
  Keuze,
  Keuzelijst,
  Leeg,
  Melding,
  Rij,
  Stapel,
  Tekstregel,
  Tekstvlak,
  Toon,
  Uitklap,
  useDatums,
  useOpdracht,
  useT,
  useVandaag,
  useVraag,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import type { aanbieden, aannemen, afronden, intrekken, weigeren } from '../commands.ts'
import { DELEN, WEIGERINGEN } from '../model.ts'
import type { lijst } from '../queries.ts'
import { teksten } from '../teksten.ts'

type Stand = UitvoerVan<typeof lijst>
type Een = Stand['overdrachten'][number]
type In<D extends { _in?: unknown }> = NonNullable<D['_in']>

/** Who hands over to whom, and who is responsible meanwhile. */
export default function Overdracht({ dossierId }: { dossierId: string }) {
  const t = useT(teksten)
  const vraag = useVraag<typeof lijst>('overdracht.lijst', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(s) => {
        const nieuw = (
          <Doen knop={t('nieuw')} breed>
            {(dicht) => <Aanbieden dossierId={dossierId} s={s} klaar={dicht} />}
          </Doen>
        )
        return (
          <Stapel gat={5}>
            {s.teVaak && (
              <Melding soort="let-op" titel={t('te-vaak', { n: s.wisselingen })}>
                {t('te-vaak.tekst')}
              </Melding>
            )}
            {s.overdrachten.length === 0 ? (
              <Leeg titel={t('leeg')} actie={nieuw}>
                {t('leeg.tekst')}
              </Leeg>
            ) : (
              <Rij>{nieuw}</Rij>
            )}
            {s.overdrachten.map((o) => (
              <Kaartje key={o.id} o={o} />
            ))}
          </Stapel>
        )
      }}
    </Toon>
  )
}

function Kaartje({ o }: { o: Een }) {
  const t = useT(teksten)
  const d = useDatums()
  return (
    <Kaart
      titel={t('van-naar', { van: o.vanNaam, naar: o.naarNaam })}
      onder={
        <>
          <DatumTekst op={o.aangebodenOp} /> · {t(`soort.${o.soort}`)}
        </>
      }
      vorm={o.open && o.magAntwoorden ? 'actief' : 'gewoon'}
      acties={<Chip toon={o.stand === 'gedaan' ? 'goed' : o.open ? 'let-op' : 'gewoon'}>{t(`s.${o.stand}`)}</Chip>}
    >
      <Stapel>
        {o.open && <Melding>{t('verantwoordelijk', { naam: o.vanNaam })}</Melding>}
        <p>{o.reden}</p>
        <p className="meta">
          {o.verteldOp ? t('verteld', { op: d.datum(o.verteldOp) }) : t('nietVerteld', { waarom: o.nietVerteldReden ?? '' })}
        </p>
        <Uitklap label={t('verslag.lees')}>
          <Gegevens rijen={DELEN.map((x) => [t(`d.${x}`), o.verslag[x]] as const)} />
        </Uitklap>
        {o.weigering && (
          <p>
            {t('geweigerdOm', { waarom: t(`w.${o.weigering}`) })}. {o.weigeringReden}
          </p>
        )}
        {o.terugkoppeling && <Gegevens rijen={[[t('terugkoppeling'), o.terugkoppeling]]} />}
        {o.open && <Stappen o={o} />}
      </Stapel>
    </Kaart>
  )
}

function Stappen({ o }: { o: Een }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const neemAan = useOpdracht<typeof aannemen>('overdracht.aannemen')
  const weiger = useOpdracht<typeof weigeren>('overdracht.weigeren')
  const rondAf = useOpdracht<typeof afronden>('overdracht.afronden')
  const trekIn = useOpdracht<typeof intrekken>('overdracht.intrekken')
  const id = { dossierId: o.dossierId, overdrachtId: o.id }
  const namens = o.buitenDraad && <Tekstregel naam="namens" label={t('namens')} verplicht />
  return (
    <Rij gat={3}>
      {o.magAntwoorden && o.stand === 'aangeboden' && (
        <>
          <Doen knop={t('neemAan')} soort="eerste">
            {(dicht) => (
              <Formulier opdracht={neemAan} begin={{ ...id, namens: '' }} knop={t('neemAan')} bijGelukt={dicht}>
                <p>{t('neemAan.let')}</p>
                {namens}
              </Formulier>
            )}
          </Doen>
          <Doen knop={t('weiger')}>
            {(dicht) => (
              <Formulier
                opdracht={weiger}
                begin={{ ...id, namens: '', weigering: '', reden: '' }}
                naarInvoer={(w) => w as In<typeof weigeren>}
                knop={t('weiger')}
                bijGelukt={dicht}
              >
                <Keuze
                  naam="weigering"
                  label={t('weiger.code')}
                  verplicht
                  opties={WEIGERINGEN.map((w) => ({ waarde: w, label: t(`w.${w}`) }))}
                />
                <Tekstvlak naam="reden" label={t('weiger.reden')} laag verplicht />
                {namens}
              </Formulier>
            )}
          </Doen>
        </>
      )}
      {o.magAntwoorden && o.stand === 'aangenomen' && (
        <Doen knop={t('rondAf')} soort="eerste">
          {(dicht) => (
            <Formulier
              opdracht={rondAf}
              begin={{ ...id, namens: '', hoe: o.soort === 'regie' ? 'bevestigd' : 'hulp-begonnen', op: vandaag, terugkoppeling: '' }}
              naarInvoer={(w) => w as In<typeof afronden>}
              knop={t('rondAf')}
              bijGelukt={dicht}
            >
              <Keuze
                naam="hoe"
                label={t('rondAf.hoe')}
                verplicht
                naast
                opties={(['hulp-begonnen', 'bevestigd'] as const).map((h) => ({ waarde: h, label: t(`rondAf.${h}`) }))}
              />
              <DatumVeld naam="op" label={t('rondAf.op')} verplicht />
              <Tekstvlak naam="terugkoppeling" label={t('rondAf.terug')} laag verplicht />
              {namens}
            </Formulier>
          )}
        </Doen>
      )}
      {o.magIntrekken && (
        <Doen knop={t('trekIn')} soort="stil">
          {(dicht) => (
            <Formulier opdracht={trekIn} begin={{ ...id, reden: '' }} knop={t('trekIn')} bijGelukt={dicht}>
              <Tekstvlak naam="reden" label={t('v.reden')} laag verplicht />
            </Formulier>
          )}
        </Doen>
      )}
    </Rij>
  )
}

function Aanbieden({ dossierId, s, klaar }: { dossierId: string; s: Stand; klaar: () => void }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof aanbieden>('overdracht.aanbieden')
  const begin = {
    dossierId,
    soort: 'hulp',
    naarMedewerkerId: '',
    naarPartijId: '',
    reden: '',
    verslag: { behoeften: '', afspraken: '', veiligheid: '', plan: '', meningen: '', openActies: '' },
    verteldOp: '',
    verteldHoe: '',
    nietVerteldReden: '',
  }
  const naarInvoer = (w: typeof begin) =>
    ({ ...w, naarMedewerkerId: w.naarMedewerkerId || null, naarPartijId: w.naarPartijId || null, verteldOp: w.verteldOp || null }) as In<
      typeof aanbieden
    >
  const past = (soort: string, functies: readonly string[]) =>
    functies.includes('regisseur') ||
    (soort === 'hulp' && ['toegangsmedewerker', 'gedragswetenschapper', 'aanbieder'].some((f) => functies.includes(f)))
  return (
    <Formulier
      opdracht={opdracht}
      begin={begin}
      naarInvoer={naarInvoer}
      concept={`overdracht-${dossierId}`}
      knop={t('nieuw')}
      bijGelukt={klaar}
    >
      {(w) => (
        <>
          <Keuze
            naam="soort"
            label={t('v.soort')}
            verplicht
            opties={[
              { waarde: 'hulp', label: t('soort.hulp') },
              { waarde: 'regie', label: t('soort.regie'), uitleg: t('v.regie.uitleg') },
            ]}
          />
          <Keuzelijst
            naam="naarMedewerkerId"
            label={t('v.medewerker')}
            leeg={t('v.medewerker.leeg')}
            opties={s.medewerkers
              .filter((m) => past(w.soort, m.functies))
              .map((m) => ({ waarde: m.id, label: `${m.naam}, ${m.partijNaam}` }))}
          />
          {w.soort === 'hulp' && w.naarMedewerkerId === '' && (
            <Keuzelijst
              naam="naarPartijId"
              label={t('v.partij')}
              leeg={t('v.partij.leeg')}
              opties={s.partijen.map((p) => ({ waarde: p.id, label: p.naam }))}
            />
          )}
          <Tekstvlak naam="reden" label={t('v.reden')} laag verplicht />
          {DELEN.map((x) => (
            <Tekstvlak key={x} naam={`verslag.${x}`} label={t(`d.${x}`)} laag verplicht />
          ))}
          <DatumVeld naam="verteldOp" label={t('v.verteld')} />
          {w.verteldOp ? (
            <Tekstregel naam="verteldHoe" label={t('v.verteldHoe')} />
          ) : (
            <Tekstvlak naam="nietVerteldReden" label={t('v.nietVerteld')} laag />
          )}
        </>
      )}
    </Formulier>
  )
}

import { plusDagen } from '@draad/stelsel'
import { voerUit, vraag, type Omgeving } from '../../kern/command/uitvoeren.ts'
import type { Db } from '../../kern/db/verbinding.ts'
import { ZetKlok } from '../../kern/time/klok.ts'
import { begin, kiesGemeenten, leesMee, neemTrede, schrijfParagraaf, verklaar, weeg } from '../../sturing/cijfers/commands.ts'
import { eenStudie } from '../../sturing/cijfers/queries.ts'
import { actor } from './speel.ts'

/** A difference study half-way: chosen, some rungs looked at, an explanation confirmed by a second source, one reader. */
export async function vertelStudie(db: Db, vandaag: string): Promise<void> {
  const joris = await actor(db, 'joris')
  const op = (dagen: number, tijd = '10:00:00'): Omgeving => ({ db, klok: new ZetKlok(plusDagen(vandaag, -dagen), tijd) })
  let { studieId, versie } = { ...(await voerUit(op(12), begin, { bron: 'voorbeeld' }, joris)), versie: 1 }
  const welke = () => ({ studieId, versie })
  ;({ versie } = await voerUit(
    op(11),
    kiesGemeenten,
    { ...welke(), gekozen: ['A', 'B', 'D'], reden: 'Drie verschillende manieren van toegang, in drie regio’s.' },
    joris,
  ))
  const s = (await vraag(op(11), eenStudie, { studieId }, joris)).inhoud
  const vlaggen = s.vlaggen.filter((v) => v.gemeente !== 'C').map((v) => v.id)
  const reden = 'Alle teams leverden; de gemeenten herkennen de aantallen.'
  ;({ versie } = await voerUit(
    op(8),
    neemTrede,
    { ...welke(), vlaggen, trede: 'data', toets: { soort: 'oordeel', uitslag: 'geen aanwijzing', reden } },
    joris,
  ))
  ;({ versie } = await voerUit(
    op(8, '11:00:00'),
    neemTrede,
    { ...welke(), vlaggen, trede: 'bevolking', toets: { soort: 'factoren' } },
    joris,
  ))
  const vlag = 'A/teamaandeel'
  ;({ versie } = await voerUit(
    op(6),
    verklaar,
    {
      ...welke(),
      vlag,
      trede: 'toegang',
      tekst: 'Het team geeft zelf hulp en registreert die als jeugdhulp.',
      voorgesteldDoor: 'lokaal team',
    },
    joris,
  ))
  ;({ versie } = await voerUit(
    op(5),
    weeg,
    {
      ...welke(),
      verklaring: 'H1',
      bron: 'jaarverslag van de stichting',
      voor: 'voor',
      bewijs: 'Een kwart van de ambulante hulp staat op naam van het team.',
      status: 'bevestigd',
    },
    joris,
  ))
  ;({ versie } = await voerUit(
    op(4),
    schrijfParagraaf,
    {
      ...welke(),
      letter: 'A',
      paragraaf: 'indruk',
      tekst: 'Een gemeente met een team dat veel zelf doet. Het gebruik van jeugdhulp is hoog.',
    },
    joris,
  ))
  await voerUit(op(2), leesMee, { ...welke(), letter: 'A', door: 'beleidsmedewerker jeugd', akkoord: 'ja' }, joris)
}

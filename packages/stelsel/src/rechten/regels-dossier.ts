import { gezagOnbekend, isGezagsrol, recht, type Regel, zonderGezag } from './hulp.ts'

/**
 * Seeing the file: below twelve whoever has custody, from twelve the youth, until sixteen the parents with custody as
 * well, from sixteen only with the youth's permission. Another person's privacy always limits it.
 *
 * @bron Jeugdwet 7.3.10, 7.3.11 lid 2 en 3, 7.3.15; BW 1:377c voor de ouder zonder gezag; Jeugdwet 5.4 voor de pleegouder
 */
export const inzien: Regel = (o) => {
  if (o.rol === 'jeugdige') {
    if (o.band === '0-11') {
      return recht(
        'beperkt',
        'Jeugdwet 7.3.2 lid 1 en 7.3.15 lid 1',
        'Je krijgt uitleg die je begrijpt. Je ouders mogen het dossier lezen.',
        'You get an explanation you understand; your parents may read the file.',
      )
    }
    if (!o.zelf)
      return recht(
        'beperkt',
        'Jeugdwet 7.3.15 lid 2',
        'Wie voor jou optreedt leest het dossier, samen met jou waar dat kan.',
        'Whoever acts for you reads the file, with you where possible.',
      )
    return recht(
      'ja',
      'Jeugdwet 7.3.10',
      'Je mag je dossier lezen en een kopie vragen. Over anderen staat soms iets dat je niet mag zien.',
      'You may read and copy your file, except what would harm another’s privacy.',
    )
  }
  if (o.rol === 'pleegouder') {
    return recht(
      'beperkt',
      'Jeugdwet 5.4',
      'U krijgt wat u moet weten om voor het kind te zorgen. Het hele dossier niet.',
      'You get what you need to care for the child, not the whole file.',
    )
  }
  if (!isGezagsrol(o)) return zonderGezag('Jeugdwet 7.3.11 lid 1')
  if (o.band === '18+') {
    return o.zelf
      ? recht(
          'met-toestemming',
          'Jeugdwet 7.3.11 lid 1',
          'De jeugdige is 18. U mag het dossier alleen lezen als de jeugdige dat goed vindt.',
          'The youth is 18; you may read the file only with permission.',
        )
      : recht(
          'beperkt',
          'Jeugdwet 7.3.15 lid 2 en 3',
          'Alleen als u curator, mentor of gemachtigde bent, of als naaste.',
          'Only as guardian, mentor, by written authority or as next of kin.',
        )
  }
  if (o.gezag === null) return gezagOnbekend
  if (!o.gezag) {
    return o.rol === 'ouder'
      ? recht(
          'beperkt',
          'BW 1:377c',
          'U hebt geen gezag. U mag wel vragen naar belangrijke feiten over uw kind. Het dossier zelf krijgt u niet.',
          'Without custody you may ask for important facts, not the file itself.',
          'gelezen uit algemene kennis; de tekst van BW boek 1 bevestigt',
        )
      : zonderGezag('Jeugdwet 7.3.11 lid 1')
  }
  if (o.band === '16-17' && o.zelf) {
    return recht(
      'met-toestemming',
      'Jeugdwet 7.3.11 lid 1 en 2',
      'Uw kind is 16 of 17. U mag het dossier alleen lezen als uw kind dat goed vindt.',
      'Your child is 16 or 17; you may read the file only with permission.',
    )
  }
  return recht(
    'ja',
    'Jeugdwet 7.3.11 lid 2 en 7.3.15',
    'U mag het dossier lezen. Soms niet alles: als dat slecht is voor uw kind of voor een ander.',
    'You may read the file, except what would harm your child or another.',
  )
}

/** Being told what happens: as reading the file, but a young child too, in words that fit. */
export const informatie: Regel = (o) => {
  if (o.rol === 'jeugdige') {
    return recht(
      'ja',
      'Jeugdwet 7.3.2',
      'Je hoort wat er gebeurt, in woorden die je begrijpt.',
      'You are told what happens, in words you understand.',
    )
  }
  return inzien(o)
}

/** Adding a statement of one's own to the file, and having data destroyed: whoever acts for the youth. */
function alsBetrokkene(bron: string, doing: string, doingEn: string): Regel {
  return (o) => {
    if (o.rol === 'jeugdige') {
      return o.zelf
        ? recht('ja', bron, `Je mag ${doing}.`, `You may ${doingEn}.`)
        : recht(
            'beperkt',
            `${bron} met 7.3.15`,
            'Wie voor jou optreedt doet dit, samen met jou waar dat kan.',
            'Whoever acts for you does this, with you where possible.',
          )
    }
    if (!isGezagsrol(o)) return zonderGezag(bron)
    if (o.zelf) return recht('nee', `${bron} met 7.3.15`, 'De jeugdige doet dit zelf.', 'The youth does this himself.')
    if (o.band === '18+')
      return recht(
        'beperkt',
        'Jeugdwet 7.3.15 lid 2 en 3',
        'Alleen als u curator, mentor of gemachtigde bent, of als naaste.',
        'Only as guardian, mentor, by written authority or as next of kin.',
      )
    if (o.gezag === null) return gezagOnbekend
    return o.gezag
      ? recht('ja', `${bron} met 7.3.15`, `U mag ${doing}, voor uw kind.`, `You may ${doingEn} for your child.`)
      : zonderGezag(bron)
  }
}

/** @bron Jeugdwet 7.3.8 lid 2 */
export const verklaring = alsBetrokkene(
  'Jeugdwet 7.3.8 lid 2',
  'een eigen verklaring aan het dossier toevoegen',
  'add a statement of your own to the file',
)

/** @bron Jeugdwet 7.3.9 */
export const vernietigen = alsBetrokkene(
  'Jeugdwet 7.3.9',
  'vragen om gegevens te vernietigen. Soms mag dat niet, door een wet of voor een ander',
  'ask to have data destroyed, unless a law or another person’s interest forbids it',
)

/** Letting others see data: the youth from twelve, whoever has custody below; duties under a law go first. */
export const delen: Regel = (o) => {
  if (o.rol === 'jeugdige') {
    return o.zelf
      ? recht(
          'ja',
          'Jeugdwet 7.3.11 lid 1',
          'Jij bepaalt wie iets over jou mag weten. Soms zegt de wet dat iets gedeeld moet worden.',
          'You decide who may know; sometimes the law requires sharing.',
        )
      : recht('nee', 'Jeugdwet 7.3.15', 'Wie voor jou optreedt beslist dit.', 'Whoever acts for you decides this.')
  }
  if (!isGezagsrol(o)) return zonderGezag('Jeugdwet 7.3.11 lid 1')
  if (o.zelf) return recht('nee', 'Jeugdwet 7.3.11 lid 1', 'De jeugdige beslist dit zelf.', 'The youth decides this himself.')
  if (o.band === '18+')
    return recht(
      'beperkt',
      'Jeugdwet 7.3.15 lid 2 en 3',
      'Alleen als u curator, mentor of gemachtigde bent, of als naaste.',
      'Only as guardian, mentor, by written authority or as next of kin.',
    )
  if (o.gezag === null) return gezagOnbekend
  return o.gezag
    ? recht(
        'ja',
        'Jeugdwet 7.3.11 lid 1 en 7.3.15',
        'U bepaalt wie iets over uw kind mag weten. Soms zegt de wet dat iets gedeeld moet worden.',
        'You decide who may know; sometimes the law requires sharing.',
      )
    : zonderGezag('Jeugdwet 7.3.11 lid 1')
}

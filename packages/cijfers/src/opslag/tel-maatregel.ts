/** Measures as they are counted: one row for a measure, however many institutions carried it out. */

/** Who a delivered record is about. */
export const WIE = 'coalesce(persoon, hash(geboortedatum, geslacht, gemeente))'

/**
 * A measure that was handed over is one measure: it began at the institution that gave its start and ends at the one
 * that gives its end. A record that says only the day on which it was taken over goes with the record before it of the
 * same person and kind of measure, unless that one has ended. Is there none, then the start is not known: `start` stays
 * empty, the measure runs from the day it was taken over, and it is no new measure of that day.
 *
 * @bron protocol v7, 5.1.2, 5.3.2, 5.3.3 and 7.5 (the measure does not end, it gets another institution)
 */
export const MAATREGEL_SQL = `
  with eigen as (
    select *, coalesce(start, gekregen) as van,
      row_number() over (partition by leverancier, ${WIE}, type, coalesce(start, gekregen) order by periode desc) as rang
    from maatregel_levering),
  opeen as (
    select *, ${WIE} as wie, row_number() over w as plaats, lag(van) over w as vorig_van, lag(einde) over w as vorig_einde
    from eigen where rang = 1 window w as (partition by ${WIE}, type order by van, gekregen nulls first, leverancier)),
  keten as (
    select *, sum(case when start is not null or vorig_van is null or vorig_einde < van then 1 else 0 end)
      over (partition by wie, type order by plaats rows unbounded preceding) as nummer
    from opeen)
  select last(leverancier order by plaats) as leverancier, last(periode order by plaats) as periode, last(persoon order by plaats) as persoon,
    last(geboortedatum order by plaats) as geboortedatum, last(geslacht order by plaats) as geslacht, last(gemeente order by plaats) as gemeente,
    type, last(soort order by plaats) as soort, first(start order by plaats) as start, min(van) as begin, count(*) as instellingen,
    last(einde order by plaats) as einde, last(reden order by plaats) as reden,
    last(coalesce(einde, overgedragen, periode_tm) order by plaats) as tot
  from keten group by wie, type, nummer`

/** Authorisations as they are counted: without a day of its own an authorisation runs as long as its measure does at who delivered it. */
export const MACHTIGING_SQL = `
  select * exclude (rang), coalesce(start, maatregel_begin) as begin, coalesce(einde, maatregel_einde, periode_tm) as tot
  from (
    select *, row_number() over (partition by leverancier, ${WIE}, maatregel, type, coalesce(start, maatregel_begin) order by periode desc) as rang
    from machtiging_levering
  ) where rang = 1`

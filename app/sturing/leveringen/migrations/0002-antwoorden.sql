-- What was asked of help and no message tells: whether it began with a crisis, and how it was. Of one's own allocations only,
-- beside leverbare_hulp; of the first start, because that is where the record begins.
create function leverbare_antwoorden(tm date) returns table (traject_id uuid, crisis text, metingen jsonb)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not levert(false) then return; end if;
  return query
    select t.id, s.crisis, uitkomsten_van(t.regio, t.id)
    from toewijzing t
    join lateral (select l.crisis from levering l
      where l.regio = t.regio and l.toewijzing_id = t.id and l.verwijderd_op is null and l.begindatum <= tm
      order by l.begindatum, l.id limit 1) s on true
    where t.regio = mijn_regio() and t.aanbieder_id = any(mijn_houders());
end $$;
revoke execute on function leverbare_antwoorden(date) from public;
grant execute on function leverbare_antwoorden(date) to draad_app;

-- A term that stands still for a while or is made longer: what the last day was computed from, beside the rule.
alter table termijn add column opgeschort jsonb not null default '[]';
alter table termijn add column verlengd jsonb;

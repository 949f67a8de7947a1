-- The last stop of an allocation, asked for every allocation of an organisation when it delivers to the statistics office.
create index leveringstop_toewijzing on leveringstop (regio, toewijzing_id);

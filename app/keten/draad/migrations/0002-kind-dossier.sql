-- The register's pointer to the dossiers that were opened before it had one.
update zaakpersoon z set dossier_id = d.id from dossier d
  where d.regio = z.regio and d.zaak_id = z.zaak_id and d.kind_id = z.persoon_id and z.dossier_id is null;

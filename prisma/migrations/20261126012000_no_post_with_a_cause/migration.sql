-- Nobody is assigned whom a cause of exclusion awaits (R030 29).
ALTER TABLE cadre_member ADD CONSTRAINT cadre_member_assigned_without_cause CHECK (state <> 'ASSIGNED' OR "exclusionCause" IS NULL);

-- AlterEnum
ALTER TYPE "ProfileState" ADD VALUE 'DISCARDED';

-- What was left aside does not come back, as what was approved does not change.
CREATE OR REPLACE FUNCTION post_profile_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state <> 'DRAFT' THEN
      RAISE EXCEPTION 'post_profile_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'post_profile_frozen';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.state <> 'DRAFT' AND ROW(NEW.terms, NEW."standardId", NEW."seatId") IS DISTINCT FROM ROW(OLD.terms, OLD."standardId", OLD."seatId")
    OR OLD.state IN ('APPROVED', 'SUPERSEDED', 'DISCARDED') AND (
      ROW(NEW.number, NEW.reason, NEW."documentId", NEW."decisionReason", NEW."decidedById", NEW."approvedOn")
        IS DISTINCT FROM
      ROW(OLD.number, OLD.reason, OLD."documentId", OLD."decisionReason", OLD."decidedById", OLD."approvedOn")
      OR (NEW.state <> OLD.state AND NOT (OLD.state = 'APPROVED' AND NEW.state = 'SUPERSEDED'))) THEN
    RAISE EXCEPTION 'post_profile_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'post_profile_frozen';
  END IF;
  RETURN NEW;
END $$;

-- No profile of a post that left the structure is open, whichever of the two comes first.
CREATE FUNCTION suppressed_seat_without_open_profile() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM post_profile p WHERE p."seatId" = NEW.id AND p.state = 'DEVIATION_REQUESTED') THEN
    RAISE EXCEPTION 'suppressed_seat_without_deviation' USING ERRCODE = 'check_violation', CONSTRAINT = 'suppressed_seat_without_deviation';
  END IF;
  IF EXISTS (SELECT 1 FROM post_profile p WHERE p."seatId" = NEW.id AND p.state = 'DRAFT') THEN
    RAISE EXCEPTION 'suppressed_seat_without_draft' USING ERRCODE = 'check_violation', CONSTRAINT = 'suppressed_seat_without_draft';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER suppressed_seat_without_open_profile BEFORE UPDATE OF "suppressedOn" ON seat
  FOR EACH ROW WHEN (NEW."suppressedOn" IS NOT NULL) EXECUTE FUNCTION suppressed_seat_without_open_profile();
CREATE TRIGGER suppressed_seat_awaits_nobody BEFORE INSERT OR UPDATE ON post_profile
  FOR EACH ROW WHEN (NEW.state IN ('DRAFT', 'DEVIATION_REQUESTED', 'APPROVED')) EXECUTE FUNCTION suppressed_seat_awaits_nobody();

-- What must never happen, whatever the code above it does. Names are what commands map to refusals.

-- The log: appended by this function alone, which chains every line under a lock.
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));

CREATE FUNCTION audit_append(
  p_at timestamptz, p_user uuid, p_name text, p_role text, p_command text,
  p_type text, p_record uuid, p_cases uuid[], p_from text, p_to text,
  p_reason text, p_document uuid, p_visibility text, p_changes jsonb, p_salt bytea, p_digest bytea
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  head audit_head;
  chained bytea;
BEGIN
  SELECT * INTO head FROM audit_head WHERE id = 1 FOR UPDATE;
  chained := sha256(head.hash || p_digest);
  INSERT INTO audit_entry (
    seq, at, "actorUserId", "actorName", "actorRole", command, "recordType", "recordId", "caseIds",
    "fromState", "toState", reason, "documentId", visibility, changes, salt, digest, "previousHash", hash
  ) VALUES (
    head.seq + 1, p_at, p_user, p_name, p_role, p_command, p_type, p_record, p_cases,
    p_from, p_to, p_reason, p_document, p_visibility, p_changes, p_salt, p_digest, head.hash, chained
  );
  UPDATE audit_head SET seq = head.seq + 1, hash = chained WHERE id = 1;
  RETURN head.seq + 1;
END $$;

-- Worklists: one indexed query.
CREATE INDEX task_open_by_role ON task (role, "entityId", "dueOn") WHERE "closedAt" IS NULL;
CREATE INDEX task_open_by_person ON task ("personId", "dueOn") WHERE "closedAt" IS NULL;
CREATE INDEX task_open_by_record ON task ("recordId") WHERE "closedAt" IS NULL;

CREATE UNIQUE INDEX membership_once ON membership ("userId", role, COALESCE("entityId", '00000000-0000-0000-0000-000000000000'::uuid)) WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX non_working_day_nationwide ON non_working_day ("on") WHERE territory IS NULL;

-- One seat, one holder; one manager, one assignment (DL1024 9).
CREATE UNIQUE INDEX seat_holding_one_open ON seat_holding ("seatId") WHERE "endsOn" IS NULL;
CREATE UNIQUE INDEX assignment_one_open_per_member ON assignment ("memberId") WHERE state NOT IN ('ENDED', 'FAILED_PROBATION');
CREATE UNIQUE INDEX assignment_one_open_per_seat ON assignment ("seatId") WHERE state NOT IN ('ENDED', 'FAILED_PROBATION');
CREATE UNIQUE INDEX request_one_open_per_seat ON manager_request ("seatId") WHERE state NOT IN ('DRAFT', 'ASSIGNED', 'WITHDRAWN');
CREATE UNIQUE INDEX proposal_one_chosen_per_request ON proposal ("requestId") WHERE state IN ('PREFERRED', 'ACCEPTED', 'ASSIGNED');
CREATE UNIQUE INDEX proposal_one_accepted_per_member ON proposal ("memberId") WHERE state = 'ACCEPTED';

ALTER TABLE seat_holding ADD CONSTRAINT seat_holding_dates CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE cadre_member ADD CONSTRAINT cadre_member_refusals CHECK (refusals >= 0);

ALTER TABLE assignment
  ADD CONSTRAINT assignment_dates CHECK ("endsOn" IS NULL OR "startsOn" IS NULL OR "endsOn" > "startsOn"),
  ADD CONSTRAINT assignment_probation_dates CHECK ("probationEndsOn" IS NULL OR ("probationEndsOn" > "startsOn" AND ("endsOn" IS NULL OR "probationEndsOn" < "endsOn"))),
  ADD CONSTRAINT assignment_effect CHECK ("effectiveOn" IS NULL OR ("effectiveOn" > "managerNotifiedOn" AND "effectiveOn" > "entityNotifiedOn")),
  -- R030 10: three to six months.
  ADD CONSTRAINT assignment_probation_length CHECK (frame <> 'cgp' OR "probationMonths" IS NULL OR "probationMonths" BETWEEN 3 AND 6);

ALTER TABLE agreement ADD CONSTRAINT agreement_probation_length CHECK ("probationMonths" IS NULL OR "probationMonths" BETWEEN 1 AND 12);

-- Terms of a competition: dates in order, stages that sum 100.
ALTER TABLE competition
  ADD CONSTRAINT competition_dates CHECK ("publishOn" <= "applicationsOpenOn" AND "applicationsOpenOn" < "applicationsCloseOn" AND "applicationsCloseOn" < "resultsOn" AND "resultsOn" <= "courseStartsOn"),
  ADD CONSTRAINT competition_vacancies CHECK (vacancies > 0),
  ADD CONSTRAINT competition_four_eyes CHECK ("approvedById" IS NULL OR "approvedById" <> "createdById");

ALTER TABLE competition_stage
  ADD CONSTRAINT competition_stage_weight CHECK (weight >= 0 AND weight <= 100),
  ADD CONSTRAINT competition_stage_marks CHECK ("maxScore" > 0 AND "passMark" >= 0 AND "passMark" <= "maxScore"),
  ADD CONSTRAINT competition_stage_dates CHECK ("endsOn" >= "startsOn");

CREATE FUNCTION competition_weights() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state IN ('TERMS_APPROVED', 'PUBLISHED') AND
     (SELECT COALESCE(sum(weight), 0) FROM competition_stage WHERE "competitionId" = NEW.id) <> 100 THEN
    RAISE EXCEPTION 'competition_weights_sum' USING ERRCODE = 'check_violation', CONSTRAINT = 'competition_weights_sum';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER competition_weights BEFORE UPDATE OF state ON competition FOR EACH ROW EXECUTE FUNCTION competition_weights();

-- An application enters only while the call is open, by the day of Lima.
CREATE FUNCTION application_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE call competition;
BEGIN
  IF NEW.state = 'SUBMITTED' AND OLD.state = 'DRAFT' THEN
    SELECT * INTO call FROM competition WHERE id = NEW."competitionId" FOR SHARE;
    IF call.state <> 'PUBLISHED'
       OR (NEW."submittedAt" AT TIME ZONE 'America/Lima')::date NOT BETWEEN call."applicationsOpenOn" AND call."applicationsCloseOn" THEN
      RAISE EXCEPTION 'application_out_of_time' USING ERRCODE = 'check_violation', CONSTRAINT = 'application_out_of_time';
    END IF;
  END IF;
  IF OLD.snapshot IS NOT NULL AND NEW.snapshot IS DISTINCT FROM OLD.snapshot THEN
    RAISE EXCEPTION 'application_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'application_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER application_in_time BEFORE UPDATE ON application FOR EACH ROW EXECUTE FUNCTION application_in_time();

-- Eliminatory stages: a score is within its stage, says truly whether it passes, and follows a passed stage.
CREATE FUNCTION stage_score_true() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE stage competition_stage;
BEGIN
  SELECT * INTO stage FROM competition_stage WHERE id = NEW."stageId";
  IF NEW.score < 0 OR NEW.score > stage."maxScore" THEN
    RAISE EXCEPTION 'stage_score_range' USING ERRCODE = 'check_violation', CONSTRAINT = 'stage_score_range';
  END IF;
  IF NEW.passed <> (NEW.score >= stage."passMark") THEN
    RAISE EXCEPTION 'stage_score_passed' USING ERRCODE = 'check_violation', CONSTRAINT = 'stage_score_passed';
  END IF;
  IF EXISTS (
    SELECT 1 FROM competition_stage earlier
    LEFT JOIN stage_score s ON s."stageId" = earlier.id AND s."applicationId" = NEW."applicationId"
    WHERE earlier."competitionId" = stage."competitionId" AND earlier.position < stage.position
      AND (s.passed IS NULL OR NOT s.passed)
  ) THEN
    RAISE EXCEPTION 'stage_score_order' USING ERRCODE = 'check_violation', CONSTRAINT = 'stage_score_order';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stage_score_true BEFORE INSERT OR UPDATE ON stage_score FOR EACH ROW EXECUTE FUNCTION stage_score_true();

-- Goals: at most as many as the pinned frame allows, and weights that sum 100 when they are settled.
ALTER TABLE goal
  ADD CONSTRAINT goal_position CHECK (position >= 1),
  ADD CONSTRAINT goal_weight CHECK (weight > 0 AND weight <= 100),
  ADD CONSTRAINT goal_direction CHECK (
    (direction = 'band' AND "bandMin" IS NOT NULL AND "bandMax" IS NOT NULL AND "bandMin" <= "bandMax")
    OR (direction = 'increase' AND target > baseline) OR (direction = 'decrease' AND target < baseline));

CREATE FUNCTION goal_limit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE allowed int;
BEGIN
  SELECT "goalsMax" INTO allowed FROM performance_cycle WHERE id = NEW."cycleId" FOR UPDATE;
  IF allowed IS NOT NULL AND (SELECT count(*) FROM goal WHERE "cycleId" = NEW."cycleId") >= allowed THEN
    RAISE EXCEPTION 'goal_limit' USING ERRCODE = 'check_violation', CONSTRAINT = 'goal_limit';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER goal_limit BEFORE INSERT ON goal FOR EACH ROW EXECUTE FUNCTION goal_limit();

CREATE FUNCTION goal_weights() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."goalSetState" IN ('AGREED', 'SET_BY_SUPERIOR', 'FINAL') AND NEW."goalSetState" <> OLD."goalSetState" AND
     (SELECT COALESCE(sum(weight), 0) FROM goal WHERE "cycleId" = NEW.id) <> 100 THEN
    RAISE EXCEPTION 'goal_weights_sum' USING ERRCODE = 'check_violation', CONSTRAINT = 'goal_weights_sum';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER goal_weights BEFORE UPDATE ON performance_cycle FOR EACH ROW EXECUTE FUNCTION goal_weights();

ALTER TABLE performance_cycle
  ADD CONSTRAINT performance_cycle_dates CHECK ("endsOn" > "startsOn"),
  ADD CONSTRAINT performance_cycle_achievement CHECK (achievement IS NULL OR achievement >= 0);

ALTER TABLE study ADD CONSTRAINT study_hours CHECK (hours IS NULL OR hours > 0);
ALTER TABLE experience ADD CONSTRAINT experience_dates CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");

-- Codes people quote; gaps are allowed, repeats are not.
CREATE SEQUENCE competition_code;
CREATE SEQUENCE application_code;
CREATE SEQUENCE cadre_member_code;
CREATE SEQUENCE manager_request_code;
CREATE SEQUENCE assignment_code;
CREATE SEQUENCE monitoring_visit_code;

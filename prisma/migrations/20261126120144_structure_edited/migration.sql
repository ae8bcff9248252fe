-- AlterTable
ALTER TABLE "entity" ADD COLUMN     "transitionResolution" TEXT;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "seatId" UUID;

-- Turns of superiors that were open before their seat was kept.
UPDATE task SET "seatId" = a."seatId" FROM assignment a WHERE a.id = task."recordId" AND task."placeId" IS NOT NULL;
UPDATE task SET "seatId" = a."seatId" FROM performance_cycle c JOIN assignment a ON a.id = c."assignmentId"
WHERE c.id = task."recordId" AND task."placeId" IS NOT NULL;
UPDATE task SET "seatId" = a."seatId" FROM goal g JOIN performance_cycle c ON c.id = g."cycleId" JOIN assignment a ON a.id = c."assignmentId"
WHERE g.id = task."recordId" AND task."placeId" IS NOT NULL;
UPDATE task SET "seatId" = a."seatId" FROM progress_report r JOIN goal g ON g.id = r."goalId" JOIN performance_cycle c ON c.id = g."cycleId"
  JOIN assignment a ON a.id = c."assignmentId" WHERE r.id = task."recordId" AND task."placeId" IS NOT NULL;
UPDATE task SET "seatId" = a."seatId" FROM commitment k JOIN monitoring_visit v ON v.id = k."visitId" JOIN assignment a ON a.id = v."assignmentId"
WHERE k.id = task."recordId" AND task."placeId" IS NOT NULL;
CREATE INDEX task_open_of_a_seat ON task ("seatId") WHERE "closedAt" IS NULL AND "seatId" IS NOT NULL;

ALTER TABLE entity ADD CONSTRAINT entity_is_not_its_parent CHECK ("parentId" <> id),
  ADD CONSTRAINT entity_resolution_of_a_transition CHECK ("transitionResolution" IS NULL OR "transitionCompletedOn" IS NOT NULL);
-- An entity belongs to one that does not belong to it.
CREATE FUNCTION entities_make_a_tree() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above uuid := NEW."parentId";
BEGIN
  WHILE above IS NOT NULL LOOP
    IF above = NEW.id THEN
      RAISE EXCEPTION 'entities_make_a_tree' USING ERRCODE = 'check_violation', CONSTRAINT = 'entities_make_a_tree';
    END IF;
    SELECT e."parentId" INTO above FROM entity e WHERE e.id = above;
    IF NOT FOUND THEN
      EXIT; -- Its foreign key says so.
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER entities_make_a_tree BEFORE INSERT OR UPDATE OF "parentId" ON entity
  FOR EACH ROW EXECUTE FUNCTION entities_make_a_tree();

-- A unit that closed has no open unit under it and heads no post in force, whichever of them changes.
CREATE FUNCTION closed_unit_is_empty() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE stray boolean;
BEGIN
  IF TG_TABLE_NAME = 'organizational_unit' THEN
    stray := NEW."closedOn" IS NOT NULL AND (
        EXISTS (SELECT 1 FROM organizational_unit c WHERE c."parentId" = NEW.id AND c."closedOn" IS NULL)
        OR EXISTS (SELECT 1 FROM seat s WHERE s."unitId" = NEW.id AND s."suppressedOn" IS NULL));
    IF NEW."closedOn" IS NULL AND NEW."parentId" IS NOT NULL THEN
      -- Waits for whoever is closing the one above.
      PERFORM 1 FROM organizational_unit p WHERE p.id = NEW."parentId" FOR SHARE;
      stray := EXISTS (SELECT 1 FROM organizational_unit p WHERE p.id = NEW."parentId" AND p."closedOn" IS NOT NULL);
    END IF;
  ELSIF NEW."suppressedOn" IS NULL THEN
    PERFORM 1 FROM organizational_unit u WHERE u.id = NEW."unitId" FOR SHARE;
    stray := EXISTS (SELECT 1 FROM organizational_unit u WHERE u.id = NEW."unitId" AND u."closedOn" IS NOT NULL);
  END IF;
  IF stray THEN
    RAISE EXCEPTION 'closed_unit_is_empty' USING ERRCODE = 'check_violation', CONSTRAINT = 'closed_unit_is_empty';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closed_unit_is_empty BEFORE INSERT OR UPDATE OF "parentId", "closedOn" ON organizational_unit
  FOR EACH ROW EXECUTE FUNCTION closed_unit_is_empty();
CREATE TRIGGER closed_unit_is_empty BEFORE INSERT OR UPDATE OF "unitId", "suppressedOn" ON seat
  FOR EACH ROW EXECUTE FUNCTION closed_unit_is_empty();

-- A post reports to one in force of its own entity, and never to one that reports to it.
CREATE FUNCTION posts_report_upwards() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above seat%ROWTYPE;
BEGIN
  IF NEW."suppressedOn" IS NOT NULL THEN
    IF EXISTS (SELECT 1 FROM seat s WHERE s."reportsToId" = NEW.id AND s."suppressedOn" IS NULL) THEN
      RAISE EXCEPTION 'posts_report_upwards' USING ERRCODE = 'check_violation', CONSTRAINT = 'posts_report_upwards';
    END IF;
    RETURN NEW;
  END IF;
  above."reportsToId" := NEW."reportsToId";
  WHILE above."reportsToId" IS NOT NULL LOOP
    SELECT * INTO above FROM seat WHERE id = above."reportsToId";
    IF NOT FOUND THEN
      EXIT; -- Its foreign key says so.
    END IF;
    IF above.id = NEW.id OR above."entityId" <> NEW."entityId" OR above."suppressedOn" IS NOT NULL THEN
      RAISE EXCEPTION 'posts_report_upwards' USING ERRCODE = 'check_violation', CONSTRAINT = 'posts_report_upwards';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER posts_report_upwards BEFORE INSERT OR UPDATE OF "reportsToId", "suppressedOn", "entityId" ON seat
  FOR EACH ROW EXECUTE FUNCTION posts_report_upwards();

-- Nobody is asked for nor assigned to a post that left the structure, whichever of the two comes first.
CREATE FUNCTION suppressed_seat_awaits_nobody() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'seat' THEN
    IF EXISTS (SELECT 1 FROM manager_request r WHERE r."seatId" = NEW.id AND r.state NOT IN ('ASSIGNED', 'WITHDRAWN')) THEN
      RAISE EXCEPTION 'suppressed_seat_not_requested' USING ERRCODE = 'check_violation', CONSTRAINT = 'suppressed_seat_not_requested';
    END IF;
    IF EXISTS (SELECT 1 FROM assignment a WHERE a."seatId" = NEW.id AND a.state NOT IN ('ENDED', 'FAILED_PROBATION', 'ANNULLED')) THEN
      RAISE EXCEPTION 'suppressed_seat_not_assigned' USING ERRCODE = 'check_violation', CONSTRAINT = 'suppressed_seat_not_assigned';
    END IF;
    IF EXISTS (SELECT 1 FROM classification_exception x WHERE x."seatId" = NEW.id AND x.state = 'REQUESTED') THEN
      RAISE EXCEPTION 'suppressed_seat_without_exception' USING ERRCODE = 'check_violation', CONSTRAINT = 'suppressed_seat_without_exception';
    END IF;
    RETURN NEW;
  END IF;
  -- Waits for whoever is suppressing the post.
  PERFORM 1 FROM seat s WHERE s.id = NEW."seatId" FOR SHARE;
  IF EXISTS (SELECT 1 FROM seat s WHERE s.id = NEW."seatId" AND s."suppressedOn" IS NOT NULL) THEN
    RAISE EXCEPTION 'suppressed_seat_awaits_nobody' USING ERRCODE = 'check_violation', CONSTRAINT = 'suppressed_seat_awaits_nobody';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER suppressed_seat_awaits_nobody BEFORE UPDATE OF "suppressedOn" ON seat
  FOR EACH ROW WHEN (NEW."suppressedOn" IS NOT NULL) EXECUTE FUNCTION suppressed_seat_awaits_nobody();
CREATE TRIGGER suppressed_seat_awaits_nobody BEFORE INSERT OR UPDATE OF "seatId" ON manager_request
  FOR EACH ROW EXECUTE FUNCTION suppressed_seat_awaits_nobody();
CREATE TRIGGER suppressed_seat_awaits_nobody BEFORE INSERT OR UPDATE OF "seatId" ON assignment
  FOR EACH ROW EXECUTE FUNCTION suppressed_seat_awaits_nobody();
CREATE TRIGGER suppressed_seat_awaits_nobody BEFORE INSERT ON classification_exception
  FOR EACH ROW EXECUTE FUNCTION suppressed_seat_awaits_nobody();
ALTER TABLE seat ADD CONSTRAINT seat_code_not_blank CHECK (btrim(code) <> ''), ADD CONSTRAINT seat_title_not_blank CHECK (btrim(title) <> '');

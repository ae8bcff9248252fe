-- A superior's turn belongs to the seat above: whoever takes the seat takes it.
ALTER TABLE task ADD COLUMN "placeId" UUID;
UPDATE task SET "placeId" = CASE WHEN task.kind LIKE '%.resolve' THEN above."reportsToId" ELSE above.id END
FROM seat_holding holder JOIN seat own ON own.id = holder."seatId" JOIN seat above ON above.id = own."reportsToId"
WHERE task.role = 'superior' AND task."closedAt" IS NULL AND own."entityId" = task."hostId" AND holder."endsOn" IS NULL
  AND EXISTS (SELECT 1 FROM seat_holding sup WHERE sup."endsOn" IS NULL AND sup."personId" = task."personId"
    AND sup."seatId" = CASE WHEN task.kind LIKE '%.resolve' THEN above."reportsToId" ELSE above.id END);
CREATE INDEX task_open_of_a_place ON task ("placeId") WHERE "closedAt" IS NULL AND "placeId" IS NOT NULL;

-- A cadre manager holds posts of public managers and no others (DL1024 8), whichever of the two changes.
CREATE FUNCTION cadre_holds_managers_posts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE stray boolean;
BEGIN
  IF TG_TABLE_NAME = 'seat' THEN
    stray := NEW."servantGroup" <> 'public_manager'
      AND EXISTS (SELECT 1 FROM seat_holding h WHERE h."seatId" = NEW.id AND h."endsOn" IS NULL AND h.modality = 'cadre');
  ELSE
    -- Waits for whoever is changing the post.
    PERFORM 1 FROM seat s WHERE s.id = NEW."seatId" FOR SHARE;
    stray := NEW."endsOn" IS NULL AND NEW.modality = 'cadre'
      AND EXISTS (SELECT 1 FROM seat s WHERE s.id = NEW."seatId" AND s."servantGroup" <> 'public_manager');
  END IF;
  IF stray THEN
    RAISE EXCEPTION 'cadre_holds_managers_posts' USING ERRCODE = 'check_violation', CONSTRAINT = 'cadre_holds_managers_posts';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER cadre_holds_managers_posts BEFORE UPDATE OF "servantGroup" ON seat
  FOR EACH ROW EXECUTE FUNCTION cadre_holds_managers_posts();
CREATE TRIGGER cadre_holds_managers_posts BEFORE INSERT OR UPDATE ON seat_holding
  FOR EACH ROW EXECUTE FUNCTION cadre_holds_managers_posts();

-- A post that its entity asked SERVIR a manager for is taken by nobody else, save whoever covers it meanwhile.
CREATE FUNCTION requested_post_waits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A request is sent for a post that its trigger locks so: neither misses the other.
  PERFORM 1 FROM seat s WHERE s.id = NEW."seatId" FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM manager_request r WHERE r."seatId" = NEW."seatId" AND r.state NOT IN ('DRAFT', 'ASSIGNED', 'WITHDRAWN')) THEN
    RAISE EXCEPTION 'requested_post_waits' USING ERRCODE = 'check_violation', CONSTRAINT = 'requested_post_waits';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER requested_post_waits BEFORE INSERT ON seat_holding
  FOR EACH ROW WHEN (NEW.modality NOT IN ('cadre', 'commission') AND NEW."endsOn" IS NULL) EXECUTE FUNCTION requested_post_waits();

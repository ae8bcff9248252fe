-- A post that a manager is asked for or assigned to stays what it was then, until they take office or nobody awaits them.
CREATE FUNCTION awaited_post_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- In this order: what is assigned meanwhile stops being requested.
  IF EXISTS (SELECT 1 FROM manager_request r WHERE r."seatId" = NEW.id AND r.state NOT IN ('DRAFT', 'ASSIGNED', 'WITHDRAWN')) THEN
    RAISE EXCEPTION 'requested_post_stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'requested_post_stays';
  END IF;
  IF EXISTS (SELECT 1 FROM assignment a WHERE a."seatId" = NEW.id AND a."startsOn" IS NULL AND a.state <> 'ANNULLED') THEN
    RAISE EXCEPTION 'assigned_post_stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'assigned_post_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER awaited_post_stays BEFORE UPDATE OF "servantGroup", "managerRole", level ON seat
  FOR EACH ROW WHEN ((NEW."servantGroup", NEW."managerRole", NEW.level) IS DISTINCT FROM (OLD."servantGroup", OLD."managerRole", OLD.level))
  EXECUTE FUNCTION awaited_post_stays();

-- And a request is sent for a post that is a manager's, also when it is changing meanwhile.
CREATE FUNCTION requests_ask_for_managers_posts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Waits for whoever is changing the post.
  PERFORM 1 FROM seat s WHERE s.id = NEW."seatId" FOR SHARE;
  IF EXISTS (SELECT 1 FROM seat s WHERE s.id = NEW."seatId" AND s."servantGroup" <> 'public_manager') THEN
    RAISE EXCEPTION 'requests_ask_for_managers_posts' USING ERRCODE = 'check_violation', CONSTRAINT = 'requests_ask_for_managers_posts';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER requests_ask_for_managers_posts BEFORE UPDATE OF state ON manager_request
  FOR EACH ROW WHEN (OLD.state = 'DRAFT' AND NEW.state = 'SUBMITTED') EXECUTE FUNCTION requests_ask_for_managers_posts();

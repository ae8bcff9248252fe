-- AlterTable
ALTER TABLE "seat_holding" ADD COLUMN     "metProfileId" UUID;

-- CreateTable
CREATE TABLE "term_renewal" (
    "id" UUID NOT NULL,
    "holdingId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "report" TEXT NOT NULL,
    "support" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "documentId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "term_renewal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "term_renewal_holdingId_startsOn_key" ON "term_renewal"("holdingId", "startsOn");

-- AddForeignKey
ALTER TABLE "seat_holding" ADD CONSTRAINT "seat_holding_metProfileId_fkey" FOREIGN KEY ("metProfileId") REFERENCES "post_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_renewal" ADD CONSTRAINT "term_renewal_holdingId_fkey" FOREIGN KEY ("holdingId") REFERENCES "seat_holding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- When the term of whoever competed for a manager's post ends: three years after it began (L30057 60), unless a renewal or a
-- move says otherwise; of a commission, its last day. tests/integration/positions/terms-end.test.ts compares the number with the norm's.
CREATE FUNCTION term_ends_on(starts date, due date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT coalesce(due, (starts + interval '3 years')::date) $$;
CREATE INDEX seat_holding_terms ON seat_holding (term_ends_on("startsOn", "dueOn"), id) WHERE "endsOn" IS NULL AND modality IN ('competition', 'commission');
CREATE INDEX seat_holding_departures ON seat_holding ("endsOn", id) WHERE modality <> 'cadre' AND "endsOn" IS NOT NULL;

-- L30057 60: a renewal follows the term of a manager who competed for the post and still holds it.
ALTER TABLE term_renewal ADD CONSTRAINT term_renewal_lasts CHECK ("dueOn" > "startsOn");
CREATE FUNCTION renewal_follows_the_term() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM seat_holding h JOIN seat s ON s.id = h."seatId" WHERE h.id = NEW."holdingId" AND h."endsOn" IS NULL
    AND h.modality = 'competition' AND s."servantGroup" = 'public_manager' AND term_ends_on(h."startsOn", h."dueOn") = NEW."startsOn") THEN
    RAISE EXCEPTION 'renewal_follows_the_term' USING ERRCODE = 'check_violation', CONSTRAINT = 'renewal_follows_the_term';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER renewal_follows_the_term BEFORE INSERT ON term_renewal
  FOR EACH ROW EXECUTE FUNCTION renewal_follows_the_term();
CREATE FUNCTION term_renewal_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'term_renewal_stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'term_renewal_stays';
END $$;
CREATE TRIGGER term_renewal_stays BEFORE UPDATE OR DELETE ON term_renewal FOR EACH ROW EXECUTE FUNCTION term_renewal_stays();
-- And nothing else makes a term longer.
CREATE FUNCTION term_is_renewed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM term_renewal r WHERE r."holdingId" = NEW.id AND r."dueOn" = NEW."dueOn"
    AND r."startsOn" = term_ends_on(OLD."startsOn", OLD."dueOn")) THEN
    RAISE EXCEPTION 'term_is_renewed' USING ERRCODE = 'check_violation', CONSTRAINT = 'term_is_renewed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER term_is_renewed BEFORE UPDATE OF "startsOn", "dueOn" ON seat_holding
  FOR EACH ROW WHEN (NEW.modality = 'competition' AND term_ends_on(NEW."startsOn", NEW."dueOn") <> term_ends_on(OLD."startsOn", OLD."dueOn"))
  EXECUTE FUNCTION term_is_renewed();

-- L30057 59: the requirements that an appointee meets are those of the profile of that post, as it is in force.
CREATE FUNCTION requirements_of_the_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Waits for whoever is approving another version.
  PERFORM 1 FROM post_profile p WHERE p.id = NEW."metProfileId" AND p."seatId" = NEW."seatId" AND p.state = 'APPROVED' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'requirements_of_the_post' USING ERRCODE = 'check_violation', CONSTRAINT = 'requirements_of_the_post';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER requirements_of_the_post BEFORE INSERT OR UPDATE OF "metProfileId", "seatId" ON seat_holding
  FOR EACH ROW WHEN (NEW."metProfileId" IS NOT NULL) EXECUTE FUNCTION requirements_of_the_post();

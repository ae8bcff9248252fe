-- CreateEnum
CREATE TYPE "HoldingEndCause" AS ENUM ('resignation', 'trust_lost', 'designation_ended', 'term_ended', 'goals_not_met', 'caps_exceeded', 'displaced', 'retirement', 'death', 'other');

-- CreateEnum
CREATE TYPE "QuotaBound" AS ENUM ('floor', 'ceiling');

-- CreateEnum
CREATE TYPE "TrustListState" AS ENUM ('GENERATED', 'REVIEWED', 'PUBLISHED', 'DISCARDED');

-- AlterTable
ALTER TABLE "seat_holding" ADD COLUMN     "beyondCaps" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "displacedFromId" UUID,
ADD COLUMN     "documentId" UUID,
ADD COLUMN     "dueOn" DATE,
ADD COLUMN     "endCause" "HoldingEndCause",
ADD COLUMN     "endSupport" TEXT,
ADD COLUMN     "profile" TEXT,
ADD COLUMN     "remindedOn" DATE;

-- CreateTable
CREATE TABLE "quota_exception" (
    "id" UUID NOT NULL,
    "entityId" UUID NOT NULL,
    "state" "ExceptionState" NOT NULL DEFAULT 'REQUESTED',
    "bound" "QuotaBound" NOT NULL,
    "limitAsked" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "documentId" UUID,
    "requestedById" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "limitGranted" INTEGER,
    "validUntil" DATE,
    "resolution" TEXT,
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "quota_exception_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trust_list" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "state" "TrustListState" NOT NULL DEFAULT 'GENERATED',
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "generatedById" UUID NOT NULL,
    "generatedAt" TIMESTAMPTZ(3) NOT NULL,
    "entries" INTEGER NOT NULL DEFAULT 0,
    "reviewedById" UUID,
    "reviewedAt" TIMESTAMPTZ(3),
    "reviewNote" TEXT,
    "resolution" TEXT,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "discardReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "trust_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trust_list_entry" (
    "listId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "seatCode" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "managers" BOOLEAN NOT NULL,
    "modality" "HoldingModality",
    "holder" TEXT,
    "startsOn" DATE,
    "endsOn" DATE,

    CONSTRAINT "trust_list_entry_pkey" PRIMARY KEY ("listId","position")
);

-- CreateIndex
CREATE INDEX "quota_exception_entityId_requestedAt_idx" ON "quota_exception"("entityId", "requestedAt");

-- CreateIndex
CREATE UNIQUE INDEX "trust_list_code_key" ON "trust_list"("code");

-- CreateIndex
CREATE INDEX "trust_list_state_periodTo_idx" ON "trust_list"("state", "periodTo");

-- CreateIndex
CREATE UNIQUE INDEX "seat_holding_displacedFromId_key" ON "seat_holding"("displacedFromId");

-- AddForeignKey
ALTER TABLE "seat_holding" ADD CONSTRAINT "seat_holding_displacedFromId_fkey" FOREIGN KEY ("displacedFromId") REFERENCES "seat_holding"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quota_exception" ADD CONSTRAINT "quota_exception_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_list_entry" ADD CONSTRAINT "trust_list_entry_listId_fkey" FOREIGN KEY ("listId") REFERENCES "trust_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE SEQUENCE trust_list_code;

-- Commissions known before they said their end are given the longest one.
UPDATE seat_holding SET "dueOn" = "startsOn" + interval '1 year' - interval '1 day' WHERE modality = 'commission';
ALTER TABLE seat_holding
  -- R040 244, 265: a commission says when it ends, and lasts a year at most.
  ADD CONSTRAINT commission_of_a_year CHECK (modality <> 'commission' OR ("dueOn" IS NOT NULL AND "dueOn" >= "startsOn" AND "dueOn" < "startsOn" + interval '1 year')),
  ADD CONSTRAINT holding_cause_of_an_end CHECK ("endCause" IS NULL OR "endsOn" IS NOT NULL),
  ADD CONSTRAINT holding_caps_of_trust CHECK (NOT "beyondCaps" OR modality = 'trust'),
  -- R040 241: whoever is moved was chosen by competition, and so they go on.
  ADD CONSTRAINT holding_moved_by_competition CHECK ("displacedFromId" IS NULL OR modality = 'competition');

-- One person, one seat; a commission may be added to it, and no more than one.
CREATE UNIQUE INDEX person_holds_one_seat ON seat_holding ("personId") WHERE "endsOn" IS NULL AND modality <> 'commission';
CREATE UNIQUE INDEX person_holds_one_commission ON seat_holding ("personId") WHERE "endsOn" IS NULL AND modality = 'commission';
CREATE INDEX seat_holding_commissions_due ON seat_holding ("dueOn") WHERE "endsOn" IS NULL AND modality = 'commission';

-- R040 244: the year is of the vacancy, whoever is commissioned, and is not renewed.
CREATE FUNCTION commissions_of_a_vacancy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE since date;
BEGIN
  IF EXISTS (SELECT 1 FROM seat s WHERE s.id = NEW."seatId" AND s."servantGroup" = 'public_manager') THEN
    SELECT min(h."startsOn") INTO since FROM seat_holding h
    WHERE h."seatId" = NEW."seatId" AND h.modality = 'commission' AND h."startsOn" <= NEW."startsOn"
      AND NOT EXISTS (SELECT 1 FROM seat_holding o WHERE o."seatId" = h."seatId" AND o.modality <> 'commission' AND o."startsOn" >= h."startsOn");
    IF NEW."dueOn" >= since + interval '1 year' THEN
      RAISE EXCEPTION 'commissions_of_a_vacancy' USING ERRCODE = 'check_violation', CONSTRAINT = 'commissions_of_a_vacancy';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER commissions_of_a_vacancy BEFORE INSERT ON seat_holding
  FOR EACH ROW WHEN (NEW.modality = 'commission') EXECUTE FUNCTION commissions_of_a_vacancy();

-- Who is recorded takes a post after whoever held it left.
CREATE FUNCTION holders_follow_one_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM seat_holding h WHERE h."seatId" = NEW."seatId" AND h."endsOn" IS NOT NULL
    AND daterange(h."startsOn", h."endsOn", '[]') && daterange(NEW."startsOn", NEW."endsOn", '[]')) THEN
    RAISE EXCEPTION 'holders_follow_one_another' USING ERRCODE = 'check_violation', CONSTRAINT = 'holders_follow_one_another';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER holders_follow_one_another BEFORE INSERT ON seat_holding
  FOR EACH ROW WHEN (NEW.modality <> 'cadre') EXECUTE FUNCTION holders_follow_one_another();

-- R040 241: a manager is moved within the entity, to a budgeted post of managers of the same level and role.
CREATE FUNCTION managers_move_to_similar_posts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM seat_holding h JOIN seat left_one ON left_one.id = h."seatId" JOIN seat taken ON taken.id = NEW."seatId"
    WHERE h.id = NEW."displacedFromId" AND h."personId" = NEW."personId" AND h.modality = 'competition' AND h."endsOn" < NEW."startsOn"
      AND taken."entityId" = left_one."entityId" AND taken.level = left_one.level AND taken."managerRole" IS NOT DISTINCT FROM left_one."managerRole"
      AND taken."servantGroup" = 'public_manager' AND taken.budgeted) THEN
    RAISE EXCEPTION 'managers_move_to_similar_posts' USING ERRCODE = 'check_violation', CONSTRAINT = 'managers_move_to_similar_posts';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER managers_move_to_similar_posts BEFORE INSERT ON seat_holding
  FOR EACH ROW WHEN (NEW."displacedFromId" IS NOT NULL) EXECUTE FUNCTION managers_move_to_similar_posts();

-- The caps of trust appointees of an entity that the Act binds (L30057 64, 77), with the limits that SERVIR granted.
-- tests/integration/positions/trust-caps.test.ts compares these numbers with those of the norms.
CREATE FUNCTION trust_cap_of_managers(posts bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT posts * 20 / 100 $$;
CREATE FUNCTION trust_cap_of_posts(posts bigint, floor bigint, ceiling bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT LEAST(GREATEST(posts * 5 / 100, coalesce(floor, 2)), GREATEST(coalesce(ceiling, 50), coalesce(floor, 2)))
$$;
CREATE FUNCTION trust_within_caps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place record;
  managers bigint;
  by_trust record;
  allowed record;
BEGIN
  SELECT s."entityId", s."servantGroup" INTO place FROM seat s WHERE s.id = NEW."seatId";
  -- Appointments of one entity wait for one another.
  SELECT e."declaredPosts" AS posts, e."trustElsewhere" AS elsewhere, e."transitionCompletedOn" AS bound INTO allowed
  FROM entity e WHERE e.id = place."entityId" FOR NO KEY UPDATE;
  IF allowed.bound IS NULL OR allowed.bound > (now() AT TIME ZONE 'America/Lima')::date THEN
    RETURN NULL;
  END IF;
  SELECT count(*) INTO managers FROM seat s
  WHERE s."entityId" = place."entityId" AND s."servantGroup" = 'public_manager' AND s."suppressedOn" IS NULL;
  SELECT count(*) AS total, count(*) FILTER (WHERE s."servantGroup" = 'public_manager') AS managers INTO by_trust
  FROM seat_holding h JOIN seat s ON s.id = h."seatId"
  WHERE s."entityId" = place."entityId" AND h.modality = 'trust' AND h."endsOn" IS NULL;
  IF place."servantGroup" = 'public_manager' AND by_trust.managers > trust_cap_of_managers(managers) THEN
    RAISE EXCEPTION 'trust_within_caps' USING ERRCODE = 'check_violation', CONSTRAINT = 'trust_within_caps';
  END IF;
  IF allowed.posts IS NOT NULL AND by_trust.total + allowed.elsewhere > trust_cap_of_posts(allowed.posts,
    (SELECT x."limitGranted" FROM quota_exception x WHERE x."entityId" = place."entityId" AND x.state = 'GRANTED' AND x.bound = 'floor'
      AND x."validUntil" >= NEW."startsOn" ORDER BY x."decidedOn" DESC, x.id DESC LIMIT 1),
    (SELECT x."limitGranted" FROM quota_exception x WHERE x."entityId" = place."entityId" AND x.state = 'GRANTED' AND x.bound = 'ceiling'
      AND x."validUntil" >= NEW."startsOn" ORDER BY x."decidedOn" DESC, x.id DESC LIMIT 1)) THEN
    RAISE EXCEPTION 'trust_within_caps' USING ERRCODE = 'check_violation', CONSTRAINT = 'trust_within_caps';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER trust_within_caps_appointed AFTER INSERT ON seat_holding
  FOR EACH ROW WHEN (NEW.modality = 'trust' AND NEW."endsOn" IS NULL) EXECUTE FUNCTION trust_within_caps();
CREATE TRIGGER trust_within_caps_changed AFTER UPDATE OF modality, "endsOn", "seatId" ON seat_holding
  FOR EACH ROW WHEN (NEW.modality = 'trust' AND NEW."endsOn" IS NULL
    AND (OLD.modality <> 'trust' OR OLD."endsOn" IS NOT NULL OR OLD."seatId" <> NEW."seatId")) EXECUTE FUNCTION trust_within_caps();

ALTER TABLE quota_exception
  ADD CONSTRAINT quota_exception_limits CHECK ("limitAsked" BETWEEN 1 AND 100000 AND "limitGranted" BETWEEN 1 AND 100000),
  ADD CONSTRAINT quota_exception_granted CHECK ((state = 'GRANTED') = ("limitGranted" IS NOT NULL AND "validUntil" IS NOT NULL)),
  ADD CONSTRAINT quota_exception_lasts CHECK ("validUntil" >= "decidedOn"),
  ADD CONSTRAINT quota_exception_decided CHECK (
    (state IN ('GRANTED', 'DENIED')) = ("decidedOn" IS NOT NULL AND "decidedById" IS NOT NULL AND "resolution" IS NOT NULL AND "decisionReason" IS NOT NULL)),
  ADD CONSTRAINT quota_exception_four_eyes CHECK ("decidedById" IS NULL OR "decidedById" <> "requestedById");
CREATE UNIQUE INDEX quota_exception_one_open ON quota_exception ("entityId") WHERE state = 'REQUESTED';

ALTER TABLE trust_list
  ADD CONSTRAINT trust_list_period CHECK ("periodTo" > "periodFrom"),
  ADD CONSTRAINT trust_list_four_eyes CHECK ("reviewedById" IS NULL OR "reviewedById" <> "generatedById"),
  ADD CONSTRAINT trust_list_reviewed CHECK (state NOT IN ('REVIEWED', 'PUBLISHED') OR num_nulls("reviewedById", "reviewedAt", "reviewNote") = 0),
  ADD CONSTRAINT trust_list_published CHECK ((state = 'PUBLISHED') = (num_nulls("resolution", "publishedById", "publishedAt") = 0)),
  ADD CONSTRAINT trust_list_discarded CHECK ((state = 'DISCARDED') = ("discardReason" IS NOT NULL));
-- Of each period one list at a time is being made, and one is published.
CREATE UNIQUE INDEX trust_list_one_open ON trust_list ("periodFrom") WHERE state IN ('GENERATED', 'REVIEWED');
CREATE UNIQUE INDEX trust_list_one_of_a_period ON trust_list ("periodFrom") WHERE state = 'PUBLISHED';

CREATE FUNCTION trust_list_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'trust_list_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'trust_list_frozen';
END $$;
CREATE TRIGGER trust_list_entry_frozen BEFORE UPDATE OR DELETE ON trust_list_entry FOR EACH ROW EXECUTE FUNCTION trust_list_frozen();
CREATE TRIGGER trust_list_frozen BEFORE UPDATE OR DELETE ON trust_list
  FOR EACH ROW WHEN (OLD.state IN ('PUBLISHED', 'DISCARDED')) EXECUTE FUNCTION trust_list_frozen();

-- CreateEnum
CREATE TYPE "CompensationTableKind" AS ENUM ('main', 'cadre_scale');

-- CreateEnum
CREATE TYPE "CompensationTableState" AS ENUM ('DRAFT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "ReportingLevel" AS ENUM ('officer', 'manager');

-- CreateEnum
CREATE TYPE "PostFunction" AS ENUM ('substantive', 'internal_administration');

-- CreateEnum
CREATE TYPE "ValuationState" AS ENUM ('PROPOSED', 'RETURNED', 'WITHDRAWN', 'VALIDATED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "ValuationLineKind" AS ENUM ('main', 'function', 'headcount', 'prioritised');

-- CreateEnum
CREATE TYPE "PriorityGround" AS ENUM ('access', 'altitude', 'life_risk', 'legal_risk', 'abroad');

-- CreateEnum
CREATE TYPE "BenefitKind" AS ENUM ('training', 'recognition', 'family', 'workplace', 'discounts', 'other');

-- CreateTable
CREATE TABLE "compensation_table" (
    "id" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "kind" "CompensationTableKind" NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "state" "CompensationTableState" NOT NULL DEFAULT 'DRAFT',
    "budgetBounds" BIGINT[],
    "substantivePercent" INTEGER,
    "administrationPercent" INTEGER,
    "headcountFrom" INTEGER,
    "headcountAbove" INTEGER,
    "headcountMiddlePercent" INTEGER,
    "headcountHighPercent" INTEGER,
    "loadedById" UUID NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL,
    "inForceOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "compensation_table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compensation_row" (
    "id" UUID NOT NULL,
    "tableId" UUID NOT NULL,
    "entityClass" TEXT,
    "level" INTEGER NOT NULL,
    "reporting" "ReportingLevel",
    "budgetRange" INTEGER,
    "category" TEXT,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "compensation_row_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "valuation" (
    "id" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "tableId" UUID NOT NULL,
    "state" "ValuationState" NOT NULL DEFAULT 'PROPOSED',
    "frame" TEXT NOT NULL,
    "entityClass" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "reporting" "ReportingLevel" NOT NULL,
    "budget" BIGINT NOT NULL,
    "budgetRange" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "categoryReason" TEXT NOT NULL,
    "postFunction" "PostFunction" NOT NULL,
    "people" INTEGER NOT NULL,
    "main" BIGINT NOT NULL,
    "maximum" BIGINT NOT NULL,
    "adjusted" BIGINT NOT NULL,
    "monthly" BIGINT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "documentId" UUID,
    "mefReport" TEXT,
    "mefReportOn" DATE,
    "mefDocumentId" UUID,
    "reason" TEXT,
    "decidedById" UUID,
    "decidedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "valuation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "valuation_line" (
    "id" UUID NOT NULL,
    "valuationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ValuationLineKind" NOT NULL,
    "amount" BIGINT NOT NULL,
    "percent" INTEGER,
    "ground" "PriorityGround",
    "startsOn" DATE,
    "endsOn" DATE,
    "decree" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "valuation_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "non_economic_benefit" (
    "id" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "kind" "BenefitKind" NOT NULL,
    "description" TEXT NOT NULL,
    "givenOn" DATE NOT NULL,
    "documentId" UUID,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "voidedOn" DATE,
    "voidedById" UUID,
    "voidReason" TEXT,

    CONSTRAINT "non_economic_benefit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "compensation_table_edition_key" ON "compensation_table"("edition");

-- CreateIndex
CREATE INDEX "compensation_row_tableId_entityClass_level_idx" ON "compensation_row"("tableId", "entityClass", "level");

-- CreateIndex
CREATE INDEX "valuation_seatId_proposedAt_idx" ON "valuation"("seatId", "proposedAt");

-- CreateIndex
CREATE INDEX "valuation_tableId_idx" ON "valuation"("tableId");

-- CreateIndex
CREATE UNIQUE INDEX "valuation_line_valuationId_position_key" ON "valuation_line"("valuationId", "position");

-- CreateIndex
CREATE INDEX "non_economic_benefit_seatId_givenOn_idx" ON "non_economic_benefit"("seatId", "givenOn");

-- CreateIndex
CREATE INDEX "seat_managerRole_level_monthlyPay_id_idx" ON "seat"("managerRole", "level", "monthlyPay" DESC, "id");

-- AddForeignKey
ALTER TABLE "compensation_row" ADD CONSTRAINT "compensation_row_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "compensation_table"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "valuation" ADD CONSTRAINT "valuation_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "valuation" ADD CONSTRAINT "valuation_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "compensation_table"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "valuation_line" ADD CONSTRAINT "valuation_line_valuationId_fkey" FOREIGN KEY ("valuationId") REFERENCES "valuation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "non_economic_benefit" ADD CONSTRAINT "non_economic_benefit_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION ascends(bounds bigint[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT bounds = ARRAY(SELECT DISTINCT bound FROM unnest(bounds) bound ORDER BY bound)
$$;

-- A version says when it began to rule; only the maxima have criteria, and theirs grow (R138 7-8).
ALTER TABLE compensation_table
  ADD CONSTRAINT compensation_table_in_force CHECK ((state IN ('IN_FORCE', 'SUPERSEDED')) = ("inForceOn" IS NOT NULL)),
  ADD CONSTRAINT compensation_table_criteria CHECK (
    CASE kind WHEN 'main' THEN
      cardinality("budgetBounds") > 0 AND 0 < ALL ("budgetBounds") AND ascends("budgetBounds")
      AND "administrationPercent" BETWEEN 0 AND 100 AND "substantivePercent" BETWEEN "administrationPercent" AND 100
      AND "headcountFrom" > 0 AND "headcountAbove" >= "headcountFrom"
      AND "headcountMiddlePercent" BETWEEN 0 AND 100 AND "headcountHighPercent" BETWEEN "headcountMiddlePercent" AND 100
    ELSE cardinality("budgetBounds") = 0 AND "substantivePercent" IS NULL AND "administrationPercent" IS NULL AND "headcountFrom" IS NULL
      AND "headcountAbove" IS NULL AND "headcountMiddlePercent" IS NULL AND "headcountHighPercent" IS NULL END IS TRUE);
CREATE UNIQUE INDEX compensation_table_one_in_force ON compensation_table (kind) WHERE state = 'IN_FORCE';

ALTER TABLE compensation_row
  ADD CONSTRAINT compensation_row_amount CHECK (amount > 0),
  ADD CONSTRAINT compensation_row_level CHECK (level BETWEEN 1 AND 3),
  ADD CONSTRAINT compensation_row_cell CHECK (
    num_nulls("entityClass", reporting, "budgetRange", category) IN (0, 4)
    AND ("budgetRange" IS NULL OR "budgetRange" > 0) AND (category IS NULL OR category IN ('1', '2')));
CREATE UNIQUE INDEX compensation_row_once ON compensation_row
  ("tableId", "entityClass", level, reporting, "budgetRange", category) NULLS NOT DISTINCT;

-- The amounts and criteria of a version never change; its rows come while it is a draft, and are of its kind and ranges.
CREATE FUNCTION compensation_row_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' OR EXISTS (SELECT 1 FROM compensation_table t WHERE t.id = NEW."tableId" AND t.state <> 'DRAFT') THEN
    RAISE EXCEPTION 'compensation_row_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_row_frozen';
  END IF;
  IF EXISTS (SELECT 1 FROM compensation_table t WHERE t.id = NEW."tableId" AND (
    (t.kind = 'main') <> (NEW."budgetRange" IS NOT NULL) OR NEW."budgetRange" > cardinality(t."budgetBounds") + 1)) THEN
    RAISE EXCEPTION 'compensation_row_of_its_table' USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_row_of_its_table';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER compensation_row_frozen BEFORE INSERT OR UPDATE OR DELETE ON compensation_row
  FOR EACH ROW EXECUTE FUNCTION compensation_row_frozen();
CREATE FUNCTION compensation_table_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR (to_jsonb(NEW) - ARRAY['state', 'inForceOn', 'version']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'inForceOn', 'version'])
    OR (NEW.state <> OLD.state AND NOT (OLD.state = 'DRAFT' AND NEW.state IN ('IN_FORCE', 'DISCARDED') OR OLD.state = 'IN_FORCE' AND NEW.state = 'SUPERSEDED')) THEN
    RAISE EXCEPTION 'compensation_table_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'compensation_table_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER compensation_table_frozen BEFORE UPDATE OR DELETE ON compensation_table
  FOR EACH ROW EXECUTE FUNCTION compensation_table_frozen();

ALTER TABLE valuation
  -- The annexes print maxima (R138 7).
  ADD CONSTRAINT valuation_main_within_maximum CHECK (main > 0 AND main <= maximum),
  ADD CONSTRAINT valuation_amounts CHECK (adjusted >= 0 AND monthly >= 0 AND monthly <= main + adjusted AND budget >= 0 AND "budgetRange" > 0 AND people >= 0 AND level BETWEEN 1 AND 3 AND category IN ('1', '2')),
  ADD CONSTRAINT valuation_decided CHECK (
    (state IN ('RETURNED', 'VALIDATED', 'SUPERSEDED')) = ("decidedById" IS NOT NULL AND "decidedOn" IS NOT NULL)
    AND num_nulls("decidedById", "decidedOn") IN (0, 2)),
  -- The Ministry of Economy validates by a report (R138 6); what is returned says why.
  ADD CONSTRAINT valuation_validated_by_report CHECK (
    (state NOT IN ('VALIDATED', 'SUPERSEDED') OR num_nulls("mefReport", "mefReportOn", "mefDocumentId") = 0)
    AND (state <> 'RETURNED' OR reason IS NOT NULL));
CREATE UNIQUE INDEX valuation_one_open ON valuation ("seatId") WHERE state = 'PROPOSED';
CREATE UNIQUE INDEX valuation_one_validated ON valuation ("seatId") WHERE state = 'VALIDATED';

-- What is proposed never changes; its answer is written once, and it only goes on to what may follow.
CREATE FUNCTION valuation_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  answer text[] := ARRAY['mefReport', 'mefReportOn', 'mefDocumentId', 'reason', 'decidedById', 'decidedOn'];
  may_change text[] := ARRAY['state', 'version'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state = 'PROPOSED' THEN
    may_change := may_change || answer;
    IF OLD."documentId" IS NULL THEN
      may_change := may_change || ARRAY['documentId'];
    END IF;
  END IF;
  IF TG_OP = 'DELETE'
    OR (to_jsonb(NEW) - may_change) IS DISTINCT FROM (to_jsonb(OLD) - may_change)
    OR (NEW.state <> OLD.state AND NOT (
      OLD.state = 'PROPOSED' AND NEW.state IN ('RETURNED', 'WITHDRAWN', 'VALIDATED') OR OLD.state = 'VALIDATED' AND NEW.state = 'SUPERSEDED')) THEN
    RAISE EXCEPTION 'valuation_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'valuation_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER valuation_frozen BEFORE UPDATE OR DELETE ON valuation FOR EACH ROW EXECUTE FUNCTION valuation_frozen();

ALTER TABLE valuation_line
  ADD CONSTRAINT valuation_line_amount CHECK (amount >= 0),
  ADD CONSTRAINT valuation_line_kind CHECK (
    (kind IN ('function', 'headcount')) = (percent IS NOT NULL)
    AND (kind = 'prioritised') = (num_nulls(ground, "startsOn", "endsOn", decree) = 0)
    AND (kind = 'prioritised' OR num_nulls(ground, "startsOn", "endsOn", decree) = 4)
    AND ("endsOn" >= "startsOn") IS NOT FALSE);
-- Its support is the last thing that a proposal receives: with it, it is complete.
CREATE FUNCTION valuation_line_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' OR EXISTS (SELECT 1 FROM valuation v WHERE v.id = NEW."valuationId" AND v."documentId" IS NOT NULL) THEN
    RAISE EXCEPTION 'valuation_line_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'valuation_line_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER valuation_line_frozen BEFORE INSERT OR UPDATE OR DELETE ON valuation_line
  FOR EACH ROW EXECUTE FUNCTION valuation_line_frozen();

-- What is proposed is of amounts in force; what is validated, of those and of a post that is still what it was (R138 6-7).
CREATE FUNCTION valuation_of_its_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Each waits for whoever is changing what it rests on.
  PERFORM 1 FROM compensation_table t WHERE t.id = NEW."tableId" FOR SHARE;
  PERFORM 1 FROM entity e JOIN seat s ON s."entityId" = e.id WHERE s.id = NEW."seatId" FOR SHARE;
  IF TG_OP = 'INSERT' AND NEW.state <> 'PROPOSED' THEN
    RAISE EXCEPTION 'valuation_is_proposed' USING ERRCODE = 'check_violation', CONSTRAINT = 'valuation_is_proposed';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM compensation_table t WHERE t.id = NEW."tableId" AND t.kind = 'main' AND t.state = 'IN_FORCE') THEN
    RAISE EXCEPTION 'valuation_of_table_in_force' USING ERRCODE = 'check_violation', CONSTRAINT = 'valuation_of_table_in_force';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM seat s JOIN entity e ON e.id = s."entityId"
    WHERE s.id = NEW."seatId" AND s."suppressedOn" IS NULL AND s.level = NEW.level AND e."entityClass" = NEW."entityClass") THEN
    RAISE EXCEPTION 'valuation_of_its_post' USING ERRCODE = 'check_violation', CONSTRAINT = 'valuation_of_its_post';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER valuation_is_proposed BEFORE INSERT ON valuation FOR EACH ROW EXECUTE FUNCTION valuation_of_its_post();
CREATE TRIGGER valuation_is_validated BEFORE UPDATE OF state ON valuation
  FOR EACH ROW WHEN (OLD.state = 'PROPOSED' AND NEW.state = 'VALIDATED') EXECUTE FUNCTION valuation_of_its_post();

-- A valuation has its support and its maximum is that of its cell; its lines are the percentages of its table, add up to what
-- it says, and pay no condition twice at a time, at the end of whatever wrote them.
CREATE FUNCTION valuation_complete() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- Read through JSON: the two tables that fire this name it differently.
  owner uuid := coalesce(to_jsonb(NEW) ->> 'valuationId', to_jsonb(NEW) ->> 'id')::uuid;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM valuation v JOIN compensation_table t ON t.id = v."tableId"
    JOIN compensation_row r ON (r."tableId", r."entityClass", r.level, r.reporting, r."budgetRange", r.category, r.amount)
      = (v."tableId", v."entityClass", v.level, v.reporting, v."budgetRange", v.category, v.maximum)
    WHERE v.id = owner AND v."documentId" IS NOT NULL
      AND v."budgetRange" = 1 + (SELECT count(*) FROM unnest(t."budgetBounds") bound WHERE v.budget > bound)
      AND (v.main, v.adjusted) = (
        SELECT coalesce(sum(l.amount) FILTER (WHERE l.kind = 'main'), 0), coalesce(sum(l.amount) FILTER (WHERE l.kind IN ('function', 'headcount')), 0)
        FROM valuation_line l WHERE l."valuationId" = v.id)
      AND NOT EXISTS (SELECT 1 FROM valuation_line l WHERE l."valuationId" = v.id AND l.percent IS NOT NULL AND (
        l.amount <> round(v.main::numeric * l.percent / 100)
        OR l.percent <> CASE
          WHEN l.kind = 'function' AND v."postFunction" = 'substantive' THEN t."substantivePercent"
          WHEN l.kind = 'function' THEN t."administrationPercent"
          WHEN v.people > t."headcountAbove" THEN t."headcountHighPercent"
          WHEN v.people >= t."headcountFrom" THEN t."headcountMiddlePercent"
          ELSE 0 END))
      AND NOT EXISTS (SELECT 1 FROM valuation_line one JOIN valuation_line other ON other."valuationId" = one."valuationId"
          AND other.position > one.position AND other.ground = one.ground
          AND daterange(other."startsOn", other."endsOn", '[]') && daterange(one."startsOn", one."endsOn", '[]')
        WHERE one."valuationId" = v.id)) THEN
    RAISE EXCEPTION 'valuation_complete' USING ERRCODE = 'check_violation', CONSTRAINT = 'valuation_complete';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER valuation_complete AFTER INSERT ON valuation_line DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION valuation_complete();
CREATE CONSTRAINT TRIGGER valuation_complete AFTER INSERT ON valuation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION valuation_complete();

-- What the Ministry validated is what the post pays, until another valuation is validated.
CREATE FUNCTION validated_pay_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM valuation v WHERE v."seatId" = NEW.id AND v.state = 'VALIDATED' AND v.monthly IS DISTINCT FROM NEW."monthlyPay") THEN
    RAISE EXCEPTION 'validated_pay_stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'validated_pay_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER validated_pay_stays BEFORE UPDATE OF "monthlyPay" ON seat
  FOR EACH ROW WHEN (NEW."monthlyPay" IS DISTINCT FROM OLD."monthlyPay") EXECUTE FUNCTION validated_pay_stays();

-- What was given is recorded once given, and stays; what was recorded by mistake says so.
ALTER TABLE non_economic_benefit
  ADD CONSTRAINT non_economic_benefit_described CHECK (btrim(description) <> ''),
  ADD CONSTRAINT non_economic_benefit_given CHECK ("givenOn" <= ("recordedAt" AT TIME ZONE 'America/Lima')::date),
  ADD CONSTRAINT non_economic_benefit_voided CHECK (num_nulls("voidedOn", "voidedById", "voidReason") IN (0, 3));
CREATE FUNCTION non_economic_benefit_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  may_change text[] := CASE WHEN OLD."voidedOn" IS NULL THEN ARRAY['voidedOn', 'voidedById', 'voidReason'] ELSE '{}' END
    || CASE WHEN OLD."documentId" IS NULL THEN ARRAY['documentId'] ELSE '{}' END;
BEGIN
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - may_change) IS DISTINCT FROM (to_jsonb(OLD) - may_change) THEN
    RAISE EXCEPTION 'non_economic_benefit_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'non_economic_benefit_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER non_economic_benefit_frozen BEFORE UPDATE OR DELETE ON non_economic_benefit
  FOR EACH ROW EXECUTE FUNCTION non_economic_benefit_frozen();

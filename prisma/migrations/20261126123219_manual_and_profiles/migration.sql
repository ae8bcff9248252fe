-- CreateEnum
CREATE TYPE "ManualState" AS ENUM ('DRAFT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "JobFamily" AS ENUM ('institutional_management');

-- CreateEnum
CREATE TYPE "ProfileState" AS ENUM ('DRAFT', 'DEVIATION_REQUESTED', 'APPROVED', 'SUPERSEDED');

-- CreateTable
CREATE TABLE "position_manual" (
    "id" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "state" "ManualState" NOT NULL DEFAULT 'DRAFT',
    "loadedById" UUID NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL,
    "inForceOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "position_manual_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standard_position" (
    "id" UUID NOT NULL,
    "manualId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "servantGroup" "ServantGroup" NOT NULL,
    "jobFamily" "JobFamily" NOT NULL DEFAULT 'institutional_management',
    "managerRole" "ManagerRole" NOT NULL,
    "level" INTEGER NOT NULL,
    "terms" JSONB NOT NULL,

    CONSTRAINT "standard_position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_profile" (
    "id" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "standardId" UUID NOT NULL,
    "state" "ProfileState" NOT NULL DEFAULT 'DRAFT',
    "number" INTEGER,
    "terms" JSONB NOT NULL,
    "startedById" UUID NOT NULL,
    "reason" TEXT,
    "documentId" UUID,
    "requestedById" UUID,
    "requestedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedOn" DATE,
    "approvedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "post_profile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "position_manual_edition_key" ON "position_manual"("edition");

-- CreateIndex
CREATE UNIQUE INDEX "standard_position_manualId_code_key" ON "standard_position"("manualId", "code");

-- CreateIndex
CREATE INDEX "post_profile_standardId_idx" ON "post_profile"("standardId");

-- CreateIndex
CREATE UNIQUE INDEX "post_profile_seatId_number_key" ON "post_profile"("seatId", "number");

-- AddForeignKey
ALTER TABLE "standard_position" ADD CONSTRAINT "standard_position_manualId_fkey" FOREIGN KEY ("manualId") REFERENCES "position_manual"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_profile" ADD CONSTRAINT "post_profile_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_profile" ADD CONSTRAINT "post_profile_standardId_fkey" FOREIGN KEY ("standardId") REFERENCES "standard_position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE position_manual ADD CONSTRAINT position_manual_in_force CHECK (
  (state IN ('IN_FORCE', 'SUPERSEDED')) = ("inForceOn" IS NOT NULL));
CREATE UNIQUE INDEX position_manual_one_in_force ON position_manual (state) WHERE state = 'IN_FORCE';

-- A standard position is a public manager's (S3 T17), of the three levels that the tables cover.
ALTER TABLE standard_position
  ADD CONSTRAINT standard_position_group CHECK ("servantGroup" = 'public_manager'),
  ADD CONSTRAINT standard_position_level CHECK (level BETWEEN 1 AND 3),
  ADD CONSTRAINT standard_position_terms CHECK (terms ?& ARRAY['functions', 'degree', 'generalYears', 'competencies']);
CREATE FUNCTION standard_position_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' OR EXISTS (SELECT 1 FROM position_manual m WHERE m.id = NEW."manualId" AND m.state <> 'DRAFT') THEN
    RAISE EXCEPTION 'standard_position_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'standard_position_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER standard_position_frozen BEFORE INSERT OR UPDATE OR DELETE ON standard_position
  FOR EACH ROW EXECUTE FUNCTION standard_position_frozen();

ALTER TABLE post_profile
  ADD CONSTRAINT post_profile_terms CHECK (terms ?& ARRAY['functions', 'degree', 'generalYears', 'competencies']),
  ADD CONSTRAINT post_profile_numbered CHECK (
    (state IN ('APPROVED', 'SUPERSEDED')) = (number IS NOT NULL AND "approvedOn" IS NOT NULL)),
  -- More or less than the standard position is asked of SERVIR with a reason and a proof (S3 IV; R040 239).
  ADD CONSTRAINT post_profile_requested CHECK (
    state <> 'DEVIATION_REQUESTED'
    OR (reason IS NOT NULL AND "documentId" IS NOT NULL AND "requestedById" IS NOT NULL AND "requestedAt" IS NOT NULL)),
  ADD CONSTRAINT post_profile_decided CHECK (
    ("decidedOn" IS NOT NULL) = ("decidedById" IS NOT NULL) AND ("decidedOn" IS NOT NULL) = ("decisionReason" IS NOT NULL));
CREATE UNIQUE INDEX post_profile_one_open ON post_profile ("seatId") WHERE state IN ('DRAFT', 'DEVIATION_REQUESTED');
CREATE UNIQUE INDEX post_profile_one_in_force ON post_profile ("seatId") WHERE state = 'APPROVED';

-- What SERVIR is deciding does not change under it, and what is approved never does.
CREATE FUNCTION post_profile_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state <> 'DRAFT' THEN
      RAISE EXCEPTION 'post_profile_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'post_profile_frozen';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.state <> 'DRAFT' AND ROW(NEW.terms, NEW."standardId", NEW."seatId") IS DISTINCT FROM ROW(OLD.terms, OLD."standardId", OLD."seatId")
    OR OLD.state IN ('APPROVED', 'SUPERSEDED') AND (
      ROW(NEW.number, NEW.reason, NEW."documentId", NEW."decisionReason", NEW."decidedById", NEW."approvedOn")
        IS DISTINCT FROM
      ROW(OLD.number, OLD.reason, OLD."documentId", OLD."decisionReason", OLD."decidedById", OLD."approvedOn")
      OR (NEW.state <> OLD.state AND NOT (OLD.state = 'APPROVED' AND NEW.state = 'SUPERSEDED'))) THEN
    RAISE EXCEPTION 'post_profile_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'post_profile_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER post_profile_frozen BEFORE UPDATE OR DELETE ON post_profile
  FOR EACH ROW EXECUTE FUNCTION post_profile_frozen();

-- CreateEnum
CREATE TYPE "TpmReviewState" AS ENUM ('IN_FORCE', 'SUPERSEDED');

-- AlterTable
ALTER TABLE "seat" ADD COLUMN     "highImpactReason" TEXT,
ADD COLUMN     "highImpactSince" DATE;

-- CreateTable
CREATE TABLE "tpm_body" (
    "id" UUID NOT NULL,
    "entityId" UUID NOT NULL,
    "includedOn" DATE NOT NULL,
    "resolution" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "excludedOn" DATE,
    "exclusionResolution" TEXT,
    "exclusionReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "tpm_body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tpm_review" (
    "id" UUID NOT NULL,
    "state" "TpmReviewState" NOT NULL DEFAULT 'IN_FORCE',
    "reviewedOn" DATE NOT NULL,
    "nextOn" DATE,
    "resolution" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "bodies" INTEGER NOT NULL,
    "reviewedById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "tpm_review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "tpm_body_entityId_idx" ON "tpm_body"("entityId");

-- AddForeignKey
ALTER TABLE "tpm_body" ADD CONSTRAINT "tpm_body_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE seat ADD CONSTRAINT seat_high_impact_has_a_reason CHECK (("highImpactSince" IS NULL) = ("highImpactReason" IS NULL));

-- A body is on the list once at a time; its exclusion is whole or is not, and does not precede its inclusion.
CREATE UNIQUE INDEX tpm_body_one_open ON tpm_body ("entityId") WHERE "excludedOn" IS NULL;
ALTER TABLE tpm_body ADD CONSTRAINT tpm_body_excluded CHECK (
  num_nonnulls("excludedOn", "exclusionResolution", "exclusionReason") IN (0, 3) AND "excludedOn" >= "includedOn");

-- Ministries, autonomous agencies and national public bodies (S3 T11).
CREATE FUNCTION tpm_body_is_listable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM entity e WHERE e.id = NEW."entityId" AND e.government = 'national' AND e."entityClass" IN (
      'ministry', 'constitutionally_autonomous_agency', 'regulatory_agency', 'specialized_technical_agency',
      'public_executing_agency', 'administrative_system_body')) THEN
    RAISE EXCEPTION 'tpm_body_is_listable' USING ERRCODE = 'check_violation', CONSTRAINT = 'tpm_body_is_listable';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tpm_body_is_listable BEFORE INSERT OR UPDATE OF "entityId" ON tpm_body
  FOR EACH ROW EXECUTE FUNCTION tpm_body_is_listable();

CREATE UNIQUE INDEX tpm_review_one_in_force ON tpm_review (state) WHERE state = 'IN_FORCE';
ALTER TABLE tpm_review ADD CONSTRAINT tpm_review_next_is_later CHECK ("nextOn" > "reviewedOn"),
  ADD CONSTRAINT tpm_review_bodies_not_negative CHECK (bodies >= 0);

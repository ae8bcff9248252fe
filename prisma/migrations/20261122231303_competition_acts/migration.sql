-- AlterEnum
ALTER TYPE "CompetitionState" ADD VALUE 'MERIT_LIST_APPROVED';

-- AlterTable
ALTER TABLE "cadre_member" ADD COLUMN     "exclusionGround" TEXT;

-- AlterTable
ALTER TABLE "competition" ADD COLUMN     "returnReason" TEXT,
ADD COLUMN     "voidReason" TEXT;

-- AlterTable
ALTER TABLE "merit_list" DROP COLUMN "state",
DROP COLUMN "version",
ADD COLUMN     "funnel" JSONB NOT NULL;

-- AlterTable
ALTER TABLE "merit_list_entry" ADD COLUMN     "applicationCode" TEXT NOT NULL,
ADD COLUMN     "candidateName" TEXT NOT NULL,
ADD COLUMN     "demonstration" BOOLEAN NOT NULL DEFAULT false;

-- DropEnum
DROP TYPE "MeritListState";

-- What was approved is what is applied: a stage changes only while its terms are a draft.
CREATE FUNCTION competition_stage_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM competition WHERE id = OLD."competitionId" AND state <> 'DRAFT') THEN
    RAISE EXCEPTION 'competition_stage_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'competition_stage_frozen';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER competition_stage_frozen BEFORE UPDATE OR DELETE ON competition_stage
  FOR EACH ROW EXECUTE FUNCTION competition_stage_frozen();

ALTER TABLE cadre_member ADD CONSTRAINT cadre_member_exclusion
  CHECK ((state = 'EXCLUDED') = ("exclusionGround" IS NOT NULL));

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "probationRemindedOn" DATE;

-- AlterTable
ALTER TABLE "agreement" ADD COLUMN     "signingFacts" JSONB;

-- Probations already announced are not announced again.
UPDATE assignment SET "probationRemindedOn" = told.day
FROM (SELECT "recordId", min("remindedOn") AS day FROM task WHERE "remindedOn" IS NOT NULL GROUP BY "recordId") AS told
WHERE told."recordId" = assignment.id AND assignment.state = 'ON_PROBATION';

-- What the text tells of its parties is frozen with the text; going back to draft frees it.
CREATE OR REPLACE FUNCTION agreement_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'DRAFT' AND
     (ROW(NEW.functions, NEW.terms, NEW."payReportFrequency", NEW."probationMonths", NEW."termYears", NEW."assignmentId")
      IS DISTINCT FROM
      ROW(OLD.functions, OLD.terms, OLD."payReportFrequency", OLD."probationMonths", OLD."termYears", OLD."assignmentId")
      OR (NEW.state <> 'DRAFT' AND NEW."signingFacts" IS DISTINCT FROM OLD."signingFacts")) THEN
    RAISE EXCEPTION 'agreement_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_frozen';
  END IF;
  RETURN NEW;
END $$;

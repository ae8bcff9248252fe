-- AlterTable
ALTER TABLE "performance_cycle" ADD COLUMN     "commentDueOn" DATE,
ADD COLUMN     "evaluatedOn" DATE,
ADD COLUMN     "uncommentedReason" TEXT;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "overdueToldOn" DATE;

-- Years already evaluated keep their comment open as long as those evaluated today.
UPDATE performance_cycle SET "commentDueOn" = current_date + 14 WHERE state = 'EVALUATED';
UPDATE task SET "dueOn" = current_date + 14 WHERE kind = 'performance.cycle.comment' AND "closedAt" IS NULL;

-- What SERVIR did without a comment said why in the log alone.
UPDATE performance_cycle AS cycle SET "uncommentedReason" = entry.reason
FROM audit_entry AS entry
WHERE entry."recordId" = cycle.id AND entry.command = 'performance.notify-evaluation' AND cycle."managerComment" IS NULL;

-- SERVIR never goes on without the superior or the manager before their time has passed.
ALTER TABLE performance_cycle
  ADD CONSTRAINT performance_cycle_assessment_awaited
    CHECK ("unassessedReason" IS NULL OR "evaluatedOn" > "assessmentDueOn"),
  ADD CONSTRAINT performance_cycle_comment_dated CHECK (state <> 'EVALUATED' OR "commentDueOn" IS NOT NULL),
  ADD CONSTRAINT performance_cycle_comment_awaited
    CHECK ("uncommentedReason" IS NULL OR ("notifiedAt" AT TIME ZONE 'America/Lima')::date > "commentDueOn");

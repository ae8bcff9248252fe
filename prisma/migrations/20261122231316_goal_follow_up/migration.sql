-- CreateEnum
CREATE TYPE "GoalState" AS ENUM ('DRAFT', 'FOLLOW_UP', 'COMPLETE');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "CycleState" ADD VALUE 'YEAR_CLOSED';
ALTER TYPE "CycleState" ADD VALUE 'COMMENTED';

-- AlterTable
ALTER TABLE "performance_cycle" ADD COLUMN     "assessmentDueOn" DATE,
ADD COLUMN     "resolutionReason" TEXT,
ADD COLUMN     "settledOn" DATE,
ADD COLUMN     "unassessedReason" TEXT;

-- AlterTable
ALTER TABLE "goal" ADD COLUMN     "nextPeriod" DATE,
ADD COLUMN     "state" "GoalState" NOT NULL DEFAULT 'DRAFT';

-- CreateIndex
CREATE INDEX "goal_state_lastReportedOn_idx" ON "goal"("state", "lastReportedOn");

-- CreateIndex
CREATE INDEX "progress_report_state_reportedOn_idx" ON "progress_report"("state", "reportedOn");

-- AlterTable
ALTER TABLE "commitment" ADD COLUMN     "cancelReason" TEXT,
ALTER COLUMN "ownerPersonId" SET NOT NULL;

-- CreateIndex
CREATE INDEX "commitment_ownerPersonId_state_dueOn_idx" ON "commitment"("ownerPersonId", "state", "dueOn");

-- What was held says what was found; the next contact comes after it.
ALTER TABLE monitoring_visit
  ADD CONSTRAINT monitoring_visit_held CHECK (
    state <> 'HELD' OR ("heldOn" IS NOT NULL AND summary IS NOT NULL AND risk IS NOT NULL AND "riskReason" IS NOT NULL)),
  ADD CONSTRAINT monitoring_visit_next CHECK ("nextVisitOn" IS NULL OR "nextVisitOn" > "heldOn"),
  ADD CONSTRAINT monitoring_visit_cancelled CHECK (state <> 'CANCELLED' OR "cancelReason" IS NOT NULL);

-- The same contact planned twice is one form sent twice.
CREATE UNIQUE INDEX monitoring_visit_planned_once ON monitoring_visit ("assignmentId", kind, "plannedOn") WHERE state = 'PLANNED';

ALTER TABLE commitment
  ADD CONSTRAINT commitment_owner CHECK ("ownerRole" IN ('manager', 'superior', 'monitoring_analyst')),
  ADD CONSTRAINT commitment_closed CHECK (
    (state = 'OPEN' AND "closedOn" IS NULL)
    OR (state = 'FULFILLED' AND "closedOn" IS NOT NULL AND outcome IS NOT NULL)
    OR (state = 'CANCELLED' AND "closedOn" IS NOT NULL AND "cancelReason" IS NOT NULL));

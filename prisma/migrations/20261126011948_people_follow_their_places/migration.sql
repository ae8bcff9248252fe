-- A commitment is owed by whoever has the role today; kept is who fulfilled it.
DROP INDEX "commitment_ownerPersonId_state_dueOn_idx";
ALTER TABLE commitment RENAME COLUMN "ownerPersonId" TO "fulfilledById";
ALTER TABLE commitment ALTER COLUMN "fulfilledById" DROP NOT NULL;
UPDATE commitment SET "fulfilledById" = NULL WHERE state <> 'FULFILLED';
ALTER TABLE commitment ADD CONSTRAINT commitment_fulfilled CHECK ((state = 'FULFILLED') = ("fulfilledById" IS NOT NULL));

-- A task keeps the entity of its record: its days off count, and whoever takes a place there takes its tasks.
ALTER TABLE task DROP COLUMN ubigeo, ADD COLUMN "hostId" UUID;
UPDATE task SET "hostId" = host.entity
FROM (
  SELECT id, "entityId" AS entity FROM manager_request
  UNION ALL SELECT p.id, r."entityId" FROM proposal p JOIN manager_request r ON r.id = p."requestId"
  UNION ALL SELECT id, "entityId" FROM assignment
  UNION ALL SELECT g.id, a."entityId" FROM agreement g JOIN assignment a ON a.id = g."assignmentId"
  UNION ALL SELECT c.id, a."entityId" FROM performance_cycle c JOIN assignment a ON a.id = c."assignmentId"
  UNION ALL SELECT g.id, a."entityId" FROM goal g JOIN performance_cycle c ON c.id = g."cycleId" JOIN assignment a ON a.id = c."assignmentId"
  UNION ALL SELECT p.id, a."entityId" FROM progress_report p JOIN goal g ON g.id = p."goalId"
    JOIN performance_cycle c ON c.id = g."cycleId" JOIN assignment a ON a.id = c."assignmentId"
  UNION ALL SELECT v.id, a."entityId" FROM monitoring_visit v JOIN assignment a ON a.id = v."assignmentId"
  UNION ALL SELECT k.id, a."entityId" FROM commitment k JOIN monitoring_visit v ON v.id = k."visitId" JOIN assignment a ON a.id = v."assignmentId"
) host
WHERE host.id = task."recordId";

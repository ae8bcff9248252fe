-- AlterTable
ALTER TABLE "structure_import_change" ADD COLUMN     "ties" UUID[];

-- What was kept by its codes is kept as the row it was. What no code finds any more stays told apart: an id that nothing has.
UPDATE structure_import_change c SET before = (c.before - 'parentCode') || jsonb_build_object('parentId', CASE
  WHEN c.before->>'parentCode' IS NULL THEN NULL
  ELSE COALESCE((SELECT e.id FROM entity e WHERE e.code = c.before->>'parentCode'), '00000000-0000-0000-0000-000000000000') END)
WHERE c.kind = 'entity' AND c.before IS NOT NULL;
UPDATE structure_import_change c SET before = (c.before - 'parentCode' - 'entityCode') || jsonb_build_object(
  'entityId', u."entityId",
  'parentId', CASE
    WHEN c.before->>'parentCode' IS NULL THEN NULL
    ELSE COALESCE((SELECT p.id FROM organizational_unit p WHERE p."entityId" = u."entityId" AND p.code = c.before->>'parentCode'),
      '00000000-0000-0000-0000-000000000000') END)
FROM organizational_unit u WHERE u.id = c."recordId" AND c.kind = 'unit' AND c.before IS NOT NULL;
UPDATE structure_import_change c SET before = (c.before - 'unitCode' - 'entityCode' - 'reportsTo' - 'group' - 'role') || jsonb_build_object(
  'entityId', s."entityId",
  'servantGroup', c.before->'group',
  'managerRole', c.before->'role',
  'unitId', COALESCE((SELECT u.id FROM organizational_unit u WHERE u."entityId" = s."entityId" AND u.code = c.before->>'unitCode'),
    '00000000-0000-0000-0000-000000000000'),
  'reportsToId', CASE
    WHEN c.before->>'reportsTo' IS NULL THEN NULL
    ELSE COALESCE((SELECT a.id FROM seat a WHERE a.code = c.before->>'reportsTo'), '00000000-0000-0000-0000-000000000000') END)
FROM seat s WHERE s.id = c."recordId" AND c.kind = 'seat' AND c.before IS NOT NULL;

-- What rests on what a post, a unit or an entity is: taking it back would move it from under them.
CREATE VIEW structure_tie AS
  SELECT 'seat'::"ImportedKind" AS kind, h."seatId" AS "recordId", 'seat_holding' AS what, h.id FROM seat_holding h WHERE h."endsOn" IS NULL
  UNION ALL SELECT 'seat', r."seatId", 'manager_request', r.id FROM manager_request r WHERE r.state NOT IN ('DRAFT', 'ASSIGNED', 'WITHDRAWN')
  UNION ALL SELECT 'seat', a."seatId", 'assignment', a.id FROM assignment a WHERE a.state NOT IN ('ENDED', 'FAILED_PROBATION', 'ANNULLED')
  UNION ALL SELECT 'seat', p."seatId", 'post_profile', p.id FROM post_profile p WHERE p.state IN ('DRAFT', 'DEVIATION_REQUESTED', 'APPROVED')
  UNION ALL SELECT 'seat', x."seatId", 'classification_exception', x.id FROM classification_exception x WHERE x.state = 'REQUESTED'
  UNION ALL SELECT 'seat', v."seatId", 'valuation', v.id FROM valuation v WHERE v.state IN ('PROPOSED', 'VALIDATED')
  UNION ALL SELECT 'unit', s."unitId", 'seat', s.id FROM seat s WHERE s."suppressedOn" IS NULL
  UNION ALL SELECT 'unit', u."parentId", 'organizational_unit', u.id FROM organizational_unit u WHERE u."parentId" IS NOT NULL AND u."closedOn" IS NULL
  UNION ALL SELECT 'entity', s."entityId", 'seat', s.id FROM seat s WHERE s."suppressedOn" IS NULL
  UNION ALL SELECT 'entity', e."parentId", 'entity', e.id FROM entity e WHERE e."parentId" IS NOT NULL;

-- Of what was imported until now nobody kept what rested on it: what does today counts as if it had.
UPDATE structure_import_change c SET ties = ARRAY(SELECT t.id FROM structure_tie t WHERE t.kind = c.kind AND t."recordId" = c."recordId")
WHERE c.before IS NOT NULL;

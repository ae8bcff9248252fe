INSERT INTO entity (id, code, name, acronym, "entityClass", government, sector, ubigeo)
SELECT bench.id('entity', n), 'B' || lpad(n::text, 5, '0'), 'Entidad de referencia ' || n, 'ER' || n,
  (ARRAY['public_executing_agency','regional_government_headquarters','local_government'])[1 + n % 3],
  (ARRAY['national','regional','local'])[1 + n % 3]::"GovernmentLevel",
  bench.pick(ARRAY['Economía','Educación','Salud','Justicia','Transportes','Vivienda'], n, 'sector'), lpad((1 + n % 25)::text, 2, '0') || '0101'
FROM generate_series(1, bench.entities()) n;

INSERT INTO organizational_unit (id, "entityId", code, name, "bodyType", level)
SELECT bench.id('unit', (n - 1) * 6 + k), bench.id('entity', n), 'O' || k, 'Oficina ' || k,
  (ARRAY['senior_management','line','support','advisory','line','decentralized'])[k]::"BodyType", CASE k WHEN 1 THEN 1 ELSE 2 END
FROM generate_series(1, bench.entities()) n, generate_series(1, 6) k;

-- Regional managements have the functions that make their heads top public managers; so do the bodies on the list.
UPDATE organizational_unit u SET function = (enum_range(NULL::"UnitFunction"))[1 + ascii(right(u.code, 1)) % 4]
FROM entity e WHERE e.id = u."entityId" AND e.government = 'regional' AND u."bodyType" = 'line';
INSERT INTO tpm_body (id, "entityId", "includedOn", resolution, reason)
SELECT bench.id('tpm', n), bench.id('entity', 3 * n), current_date - 900, 'RPE 000042-2023-SERVIR-PE', 'Sus órganos conducen políticas nacionales.'
FROM generate_series(1, 40) n;

-- First the head of each entity, then the public managers, then everybody else.
INSERT INTO seat (id, code, "entityId", "unitId", title, level, "servantGroup", "managerRole", functions, "monthlyPay", "reportsToId")
SELECT bench.id('seat', n), 'P' || lpad(n::text, 6, '0'), bench.id('entity', bench.entity_of_seat(n)),
  bench.id('unit', (bench.entity_of_seat(n) - 1) * 6 + 1 + CASE WHEN n <= bench.entities() THEN 0 ELSE n % 5 + 1 END),
  CASE WHEN n <= bench.entities() THEN 'Titular de la entidad' ELSE bench.pick(ARRAY['Jefe de Oficina de Administración','Director de Planeamiento',
    'Jefe de Recursos Humanos','Gerente de Infraestructura','Director de Abastecimiento','Gerente de Operaciones'], n, 'title') || ' ' || n END,
  CASE WHEN n <= bench.entities() THEN 1 WHEN n <= bench.entities() + bench.managerial_seats() THEN 2 + n % 2 ELSE 4 END,
  CASE WHEN n <= bench.entities() THEN 'public_officer' WHEN n <= bench.entities() + bench.managerial_seats() THEN 'public_manager' ELSE 'career_servant' END::"ServantGroup",
  CASE WHEN n > bench.entities() AND n <= bench.entities() + bench.managerial_seats()
    THEN (ARRAY['political_strategic','strategic','operational_strategic'])[1 + n % 3]::"ManagerRole" END,
  ARRAY['Planear', 'Conducir', 'Evaluar'], 500000 + (n % 40) * 25000 + CASE WHEN n % 97 = 0 THEN 2000000 ELSE 0 END, CASE WHEN n > bench.entities() THEN bench.id('seat', bench.entity_of_seat(n)) END
FROM generate_series(1, bench.seats()) n;

INSERT INTO person (id, "documentType", "documentNumber", "givenNames", "familyNames", "birthDate", demonstration, "updatedAt")
SELECT bench.id('person', n), 'dni', lpad((10000000 + n)::text, 8, '0'), bench.given_names(n), bench.family_names(n),
  date '1970-01-01' + bench.number(n, 'birth', 9000), true, now()
FROM generate_series(1, bench.staff(bench.staffs())) n;

INSERT INTO seat_holding (id, "seatId", "personId", modality, "startsOn")
SELECT bench.id('holding', n), bench.id('seat', n), bench.id('person', n),
  CASE WHEN n <= bench.entities() THEN 'officer' WHEN (n - bench.entities()) % 7 = 0 AND n <= bench.seat_of_member(bench.assigned()) THEN 'cadre' ELSE 'competition' END::"HoldingModality",
  current_date - 700 - (n % 300)::int
FROM generate_series(1, bench.seats()) n
WHERE NOT (n > bench.seat_of_member(bench.assigned()) AND n <= bench.seat_of_member(bench.members()) AND (n - bench.entities()) % 7 = 0)
  AND NOT (n > bench.entities() AND n <= bench.seat_of_request(bench.requests()) AND (n - bench.entities()) % 7 = 5);

-- Each entity says how many posts it has.
UPDATE entity SET "declaredPosts" = 400, "trustElsewhere" = 3, "postsSupport" = 'CPE', "postsDeclaredOn" = current_date - 300;

-- The published list of managers and trust posts, of all of them.
INSERT INTO trust_list (id, code, state, "periodFrom", "periodTo", "generatedById", "generatedAt", "reviewedById", "reviewedAt", "reviewNote", resolution, "publishedById", "publishedAt")
VALUES (bench.id('list', 1), 'LIS-2026-0001', 'GENERATED', current_date - 1095, current_date - 1, bench.id('user', 1), now(), bench.id('user', 2), now(), 'Revisada', NULL, NULL, NULL);
INSERT INTO trust_list_entry ("listId", position, entity, acronym, post, "seatCode", level, managers, modality, holder, "startsOn")
SELECT bench.id('list', 1), row_number() OVER (ORDER BY e.name, s.code), e.name, e.acronym, s.title, s.code, s.level, true, h.modality,
  p."givenNames" || ' ' || p."familyNames", h."startsOn"
FROM seat s JOIN entity e ON e.id = s."entityId" LEFT JOIN seat_holding h ON h."seatId" = s.id LEFT JOIN person p ON p.id = h."personId"
WHERE s."servantGroup" = 'public_manager';
UPDATE trust_list SET state = 'PUBLISHED', resolution = 'RPE 1', "publishedById" = bench.id('user', 3), "publishedAt" = now(),
  entries = (SELECT count(*) FROM trust_list_entry);

-- Analysts follow entities.
INSERT INTO portfolio_entity ("entityId", "analystId", since, risk)
SELECT bench.id('entity', n), bench.id('person', bench.analyst(n)), current_date - 400, (ARRAY['low','medium','high'])[1 + n % 3]::"RiskLevel"
FROM generate_series(1, bench.entities()) n;

-- A file of each entity, most of them applied, and as many censuses of the State as a decade of them.
INSERT INTO structure_import (id, kind, state, "entityId", "fileName", header, "rowCount", counts, "createdById", "createdAt", "checkedAt", "appliedAt")
SELECT bench.id('structure_import', n), 'entity_structure', CASE WHEN n % 9 = 0 THEN 'CHECKED' ELSE 'APPLIED' END::"ImportState", bench.id('entity', n),
  'estructura-' || n || '.xlsx', ARRAY['Código de la unidad'], 60,
  '{"entities":{"created":0,"changed":0,"same":0},"units":{"created":6,"changed":0,"same":0},"seats":{"created":6,"changed":0,"same":0}}'::jsonb,
  bench.id('user', 1), now() - make_interval(days => n % 900), now(), CASE WHEN n % 9 = 0 THEN NULL ELSE now() END
FROM generate_series(1, bench.entities()) n;
INSERT INTO structure_import (id, kind, state, "fileName", header, "rowCount", "errorCount", counts, "createdById", "createdAt", "checkedAt")
SELECT bench.id('structure_import', bench.entities() + n), 'census', 'CHECKED', 'censo-' || n || '.xlsx', ARRAY['Código de la entidad'], 11003, 500,
  '{"entities":{"created":190,"changed":0,"same":0},"units":{"created":11003,"changed":0,"same":0},"seats":{"created":11003,"changed":0,"same":0}}'::jsonb,
  bench.id('user', 1), now() - make_interval(days => n), now()
FROM generate_series(1, 40) n;
INSERT INTO structure_import_error ("importId", position, row, cell, field, code, params, said)
SELECT bench.id('structure_import', bench.entities() + n), k, k + 1, 'C' || k + 1, 'unit_level', 'not_in_list', '{}', 'algo'
FROM generate_series(1, 40) n, generate_series(1, 500) k;

-- Nobody of the data set has a password: the bench opens sessions by their rows.
INSERT INTO "user" (id, email, name, "personId", "createdAt")
SELECT bench.id('user', n), 'persona' || n || '@bench.example', bench.given_names(n) || ' ' || bench.family_names(n), bench.id('person', n), now() - interval '2 years'
FROM generate_series(1, bench.staff(bench.staffs())) n
WHERE n <= bench.entities() OR n > bench.seats() OR (n > 30 * bench.entities() AND n <= 31 * bench.entities())
  OR (n > bench.entities() AND n <= bench.seat_of_member(bench.members()) AND (n - bench.entities()) % 7 = 0);

INSERT INTO membership (id, "userId", role, "entityId", "grantedAt")
SELECT bench.id('membership', row_number() OVER (ORDER BY r.n, r.role)), bench.id('user', r.n), r.role::"Role", r.entity, now() - interval '2 years'
FROM (
  SELECT n, 'entity_head' AS role, bench.id('entity', n) AS entity FROM generate_series(1, bench.entities()) n
  UNION ALL SELECT n, 'superior', bench.id('entity', n) FROM generate_series(1, bench.entities()) n
  UNION ALL SELECT 30 * bench.entities() + n, 'entity_hr', bench.id('entity', n) FROM generate_series(1, bench.entities()) n
  UNION ALL SELECT bench.seat_of_member(m), 'manager', NULL FROM generate_series(1, bench.members()) m
  UNION ALL SELECT bench.seats() + c, 'candidate', NULL FROM generate_series(1, bench.candidates()) c
  UNION ALL SELECT bench.staff(k), CASE WHEN k <= 10 OR k > 25 THEN 'monitoring_analyst' WHEN k <= 15 THEN 'selection_specialist' WHEN k <= 18 THEN 'council_member'
    WHEN k <= 22 THEN 'directorate' ELSE 'administrator' END, NULL FROM generate_series(1, bench.staffs()) k
) r;

INSERT INTO study (id, "personId", level, field, institution, "awardedOn")
SELECT bench.id('study', n * 2 + k), bench.id('person', n), (ARRAY['professional_title','master'])[k]::"StudyLevel",
  bench.pick(ARRAY['Administración','Economía','Ingeniería Civil','Derecho','Contabilidad','Educación'], n + k, 'field'), 'Universidad de referencia ' || n % 40,
  date '2000-01-01' + bench.number(n + k, 'award', 6000)
FROM generate_series(bench.entities() + 1, bench.seats() + bench.candidates()) n, generate_series(1, 2) k
WHERE n > bench.seats() OR ((n - bench.entities()) % 7 = 0 AND n <= bench.seat_of_member(bench.members()));

INSERT INTO experience (id, "personId", employer, sector, post, area, managerial, "startsOn", "endsOn", functions)
SELECT bench.id('experience', n * 3 + k), bench.id('person', n), 'Entidad de referencia ' || 1 + n % 190, 'public', 'Jefe de Oficina ' || k,
  bench.pick(ARRAY['administration','infrastructure','planning_budget','human_resources','procurement'], n + k, 'area'), k > 1,
  date '2005-01-01' + k * 1200, date '2005-01-01' + k * 1200 + 1000, 'Conducir la oficina'
FROM generate_series(bench.entities() + 1, bench.seats() + bench.candidates()) n, generate_series(1, 3) k
WHERE n > bench.seats() OR ((n - bench.entities()) % 7 = 0 AND n <= bench.seat_of_member(bench.members()));

-- Two versions of the manual of forty-five positions, and of each manager's post a profile that was, one that is in
-- force and, in one of ten, a draft. Positions come before their version is in force, as the portal writes them.
CREATE FUNCTION bench.terms(years int) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('functions', jsonb_build_array('Planear', 'Conducir', 'Evaluar'), 'studies', 'university',
    'specialty', 'Administración; Economía', 'degree', 'professional_title', 'academicStatus', 'titled',
    'technicalKnowledge', jsonb_build_array('Gestión por resultados'), 'courses', jsonb_build_array('Gestión pública'),
    'officeSystems', 'intermediate', 'languages', jsonb_build_array(), 'generalYears', years, 'specificYears', 4,
    'competencies', (SELECT jsonb_object_agg(name, jsonb_build_object('minimum', 2, 'ideal', 3))
      FROM unnest(ARRAY['vocation','results','teamwork','leadership','articulation','vision','management']) name)) $$;

INSERT INTO position_manual (id, edition, name, source, demonstration, "loadedById", "loadedAt")
SELECT bench.id('manual', n), n, 'Manual de referencia', 'Datos de referencia', true, bench.id('user', bench.staff(1)), now() - make_interval(days => 400 - 100 * n)
FROM generate_series(1, 2) n;

INSERT INTO standard_position (id, "manualId", code, title, "servantGroup", "managerRole", level, terms)
SELECT bench.id('standard', m * 100 + n), bench.id('manual', m), 'REF-' || lpad(n::text, 2, '0'), 'Puesto tipo ' || n, 'public_manager',
  (ARRAY['political_strategic','strategic','operational_strategic'])[1 + n % 3]::"ManagerRole", 1 + n % 3, bench.terms(6 + n % 4 + m)
FROM generate_series(1, 2) m, generate_series(1, 45) n;

UPDATE position_manual SET state = CASE edition WHEN 1 THEN 'SUPERSEDED' ELSE 'IN_FORCE' END::"ManualState", "inForceOn" = "loadedAt"::date + 5;

INSERT INTO post_profile (id, "seatId", "standardId", state, number, terms, "startedById", "approvedOn")
SELECT bench.id('profile', n * 4 + k), bench.id('seat', n), bench.id('standard', CASE k WHEN 1 THEN 100 ELSE 200 END + 1 + (n + 2) % 3),
  (ARRAY['SUPERSEDED','APPROVED','DRAFT'])[k]::"ProfileState", CASE WHEN k < 3 THEN k END, bench.terms(8 + k), bench.id('user', bench.staff(1)),
  CASE WHEN k < 3 THEN current_date - 300 + 100 * k END
FROM generate_series(bench.entities() + 1, bench.entities() + bench.managerial_seats()) n, generate_series(1, 3) k WHERE k < 3 OR n % 10 < 4;

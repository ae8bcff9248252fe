-- A version of the maxima that was and one in force, the cadre's scale, and of each manager's post of the national and regional
-- governments a valuation that was, one that says what it pays and, in one of ten, a proposal. Each is written as the portal does.
INSERT INTO compensation_table (id, edition, kind, name, source, "validFrom", demonstration, "budgetBounds", "substantivePercent",
  "administrationPercent", "headcountFrom", "headcountAbove", "headcountMiddlePercent", "headcountHighPercent", "loadedById", "loadedAt")
SELECT bench.id('compensation_table', n), n, 'main', 'Tabla de referencia ' || n, 'Datos de referencia', current_date - 1000 + 300 * n::int, true,
  ARRAY[3000000000, 6000000000, 10000000000], 75, 60, 10, 20, 15, 25, bench.id('user', bench.staff(1)), now() - make_interval(days => 1000 - 300 * n::int)
FROM generate_series(1, 2) n;
INSERT INTO compensation_table (id, edition, kind, name, source, "validFrom", demonstration, "budgetBounds", "loadedById", "loadedAt")
VALUES (bench.id('compensation_table', 3), 3, 'cadre_scale', 'Escala de referencia', 'Datos de referencia', current_date - 400, true, '{}', bench.id('user', bench.staff(1)), now());

INSERT INTO compensation_row (id, "tableId", "entityClass", level, reporting, "budgetRange", category, amount)
SELECT bench.id('compensation_row', row_number() OVER ()), bench.id('compensation_table', t), class, level, reporting::"ReportingLevel", range, category, 30000000
FROM generate_series(1, 2) t, unnest(ARRAY['public_executing_agency','regional_government_headquarters']) class, generate_series(1, 3) level,
  unnest(ARRAY['officer','manager']) reporting, generate_series(1, 4) range, unnest(ARRAY['1','2']) category;
INSERT INTO compensation_row (id, "tableId", level, amount)
SELECT bench.id('compensation_row', 1000 + level), bench.id('compensation_table', 3), level, 2000000 - 300000 * level FROM generate_series(1, 3) level;
UPDATE compensation_table SET state = 'IN_FORCE', "inForceOn" = "validFrom" + 5 WHERE edition = 1;
UPDATE compensation_table SET state = 'SUPERSEDED' WHERE edition = 1;
UPDATE compensation_table SET state = 'IN_FORCE', "inForceOn" = "validFrom" + 5 WHERE edition > 1;

-- Main and adjusted are fourteen times what the post pays: eight for the main, three quarters more of it for what it does and whom it directs.
CREATE PROCEDURE bench.value_posts(k int, state text, every int) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE valuation SET state = 'SUPERSEDED' WHERE valuation.state = 'VALIDATED' AND value_posts.state = 'VALIDATED';
  INSERT INTO valuation (id, "seatId", "tableId", frame, "entityClass", level, reporting, budget, "budgetRange", category, "categoryReason", "postFunction",
    people, main, maximum, adjusted, monthly, "proposedById", "proposedAt")
  SELECT bench.id('valuation', n * 4 + k), s.id, bench.id('compensation_table', 2), 'act-current', e."entityClass", s.level, 'officer', 4500000000, 2, '1',
    'Conduce procesos de toda la entidad.', 'internal_administration', 15, 8 * s."monthlyPay", 30000000, 6 * s."monthlyPay", s."monthlyPay",
    bench.id('user', bench.staff(1)), now() - make_interval(days => 900 - 250 * k)
  FROM generate_series(bench.entities() + 1, bench.entities() + bench.managerial_seats()) n JOIN seat s ON s.id = bench.id('seat', n)
  JOIN entity e ON e.id = s."entityId" WHERE n % every = 0 AND e.government <> 'local';
  INSERT INTO valuation_line (id, "valuationId", position, kind, amount, percent, source)
  SELECT gen_random_uuid(), v.id, line.position, line.kind::"ValuationLineKind", v.main * coalesce(line.percent, 100) / 100, line.percent, 'R138 7-8'
  FROM valuation v, (VALUES (0, 'main', NULL), (1, 'function', 60), (2, 'headcount', 15)) line (position, kind, percent) WHERE v."documentId" IS NULL;
  UPDATE valuation v SET "documentId" = bench.id('document', 1) WHERE v."documentId" IS NULL;
  IF value_posts.state = 'VALIDATED' THEN
    UPDATE valuation v SET state = 'VALIDATED', "mefReport" = 'Informe de referencia', "mefReportOn" = v."proposedAt"::date + 20, "mefDocumentId" = bench.id('document', 2),
      "decidedById" = bench.id('user', bench.staff(2)), "decidedOn" = v."proposedAt"::date + 30 WHERE v.state = 'PROPOSED';
  END IF;
END $$;
CALL bench.value_posts(1, 'VALIDATED', 1);
CALL bench.value_posts(2, 'VALIDATED', 1);
CALL bench.value_posts(3, 'PROPOSED', 10);

INSERT INTO non_economic_benefit (id, "seatId", kind, description, "givenOn", "recordedById", "recordedAt")
SELECT bench.id('benefit', n), bench.id('seat', n), 'training', 'Curso de gestión pública', current_date - (n % 300)::int, bench.id('user', bench.staff(1)), now()
FROM generate_series(bench.entities() + 1, bench.entities() + bench.managerial_seats()) n;

-- Three closed years of the former assignment, two of the present one, of which the second runs.
CREATE TABLE bench.cycle AS
SELECT row_number() OVER (ORDER BY a.n, y) AS n, a.n AS assignment, a.m, a.seat, y AS year, a.starts + (y - 1) * 365 AS starts, a.starts + y * 365 - 1 AS ends,
  a.state <> 'ENDED' AND y = 2 AS running, a.state <> 'ENDED' AND y = 2 AND a.m % 50 = 0 AS planning
FROM bench.assignment a, LATERAL generate_series(1, CASE a.state WHEN 'ENDED' THEN 3 ELSE 2 END) y
WHERE a.starts IS NOT NULL;

INSERT INTO performance_cycle (id, "assignmentId", year, frame, state, "goalSetState", "startsOn", "endsOn", "goalsDueOn", "goalsMax", "settledOn",
  "superiorAssessment", achievement, breakdown, result, "evaluationReason", "notifiedAt")
SELECT bench.id('cycle', n), bench.id('assignment', assignment), year, 'cgp', CASE WHEN planning THEN 'PLANNING' WHEN running THEN 'FOLLOW_UP' ELSE 'NOTIFIED' END::"CycleState",
  CASE WHEN planning THEN 'PENDING' ELSE 'FINAL' END::"GoalSetState", starts, ends, starts + 60, 7, CASE WHEN NOT planning THEN starts + 40 END, CASE WHEN NOT running THEN 'Cumplió' END, CASE WHEN NOT running THEN 60 + bench.number(n, 'achieved', 41) END,
  CASE WHEN NOT running THEN jsonb_build_object('total', (60 + bench.number(n, 'achieved', 41))::text, 'cap', 100, 'lines', (SELECT jsonb_agg(jsonb_build_object(
    'title', 'Meta ' || k, 'baseline', '10', 'target', '90', 'bandMin', null, 'bandMax', null, 'value', '70', 'formula', 'proportion', 'uncapped', '75', 'achievement', '75',
    'weight', '20', 'contribution', '15')) FROM generate_series(1, 5) k)) END,
  CASE WHEN NOT running THEN 'favourable' END, CASE WHEN NOT running THEN 'Según lo logrado' END, CASE WHEN NOT running THEN ends + 40 END
FROM bench.cycle;

INSERT INTO goal (id, "cycleId", position, type, title, weight, indicator, unit, baseline, target, direction, frequency, "meansOfVerification", state,
  "nextPeriod", "lastValue", "lastReportedOn")
SELECT bench.id('goal', n * 5 + k), bench.id('cycle', n), k, (ARRAY['process','result','innovation','team_development','result'])[k]::"GoalType", 'Meta ' || k || ' del año ' || year, 20,
  'Avance', '%', 10, 90, 'increase', 'quarterly', 'Informe', CASE WHEN running THEN 'FOLLOW_UP' ELSE 'COMPLETE' END::"GoalState",
  CASE WHEN running THEN ends END, 30 + bench.number(n * 5 + k, 'value', 60), CASE WHEN running THEN current_date - bench.number(n + k, 'days', 90) ELSE ends END
FROM bench.cycle, generate_series(1, 5) k WHERE NOT planning;

INSERT INTO progress_report (id, "goalId", period, value, narrative, state, "reportedById", "reportedOn", "decidedById", "decidedOn")
SELECT bench.id('report', (n * 5 + k) * 4 + q), bench.id('goal', n * 5 + k), starts + q * 91, 20 + q * 15, 'Avance del trimestre ' || q,
  CASE WHEN running AND q = 3 THEN 'REPORTED' ELSE 'CONFIRMED' END::"ProgressState", bench.id('user', bench.seat_of_member(m)), starts + q * 91,
  CASE WHEN running AND q = 3 THEN NULL ELSE bench.id('user', bench.entity_of_seat(seat)) END, CASE WHEN running AND q = 3 THEN NULL ELSE starts + q * 91 + 5 END
FROM bench.cycle, generate_series(1, 5) k, generate_series(1, 4) q WHERE NOT planning AND (NOT running OR q < 4);

INSERT INTO track_record_entry (id, "memberId", year, "entityName", "postTitle", achievement, result, source, "recordType", "recordId", "recordedAt")
SELECT bench.id('track', n), bench.id('member', m), extract(year FROM ends)::int, 'Entidad de referencia ' || bench.entity_of_seat(seat), 'Gerente', 60 + bench.number(n, 'achieved', 41),
  'favourable', 'performance', 'performance_cycle', bench.id('cycle', n), ends + 40
FROM bench.cycle WHERE NOT running;

INSERT INTO monitoring_visit (id, code, "assignmentId", "analystId", kind, state, "plannedOn", agenda, "heldOn", summary, risk, "riskReason", "nextVisitOn")
SELECT bench.id('visit', n * 2 + k), 'VIS-B-' || lpad((n * 2 + k)::text, 6, '0'), bench.id('assignment', assignment), bench.id('person', bench.analyst(bench.entity_of_seat(seat))),
  (ARRAY['visit','meeting'])[k]::"ContactKind", CASE WHEN running AND k = 2 THEN 'PLANNED' ELSE 'HELD' END::"VisitState", starts + k * 150, 'Agenda',
  CASE WHEN running AND k = 2 THEN NULL ELSE starts + k * 150 END, CASE WHEN running AND k = 2 THEN NULL ELSE 'Conforme' END,
  CASE WHEN running AND k = 2 THEN NULL ELSE (ARRAY['low','medium','high'])[1 + n % 3]::"RiskLevel" END, CASE WHEN running AND k = 2 THEN NULL ELSE 'Según lo visto' END,
  CASE WHEN running AND k = 2 THEN NULL ELSE starts + k * 150 + 180 END
FROM bench.cycle, generate_series(1, 2) k;

INSERT INTO visit_attendee (id, "visitId", name, post)
SELECT bench.id('attendee', n * 4 + k * 2 + i), bench.id('visit', n * 2 + k), 'Asistente ' || i, 'Jefe' FROM bench.cycle, generate_series(1, 2) k, generate_series(0, 1) i WHERE NOT (running AND k = 2);

INSERT INTO visit_finding (id, "visitId", "goalId", text)
SELECT bench.id('finding', n * 4 + k * 2 + i), bench.id('visit', n * 2 + k), CASE WHEN NOT planning THEN bench.id('goal', n * 5 + i + 1) END, 'La meta avanza según lo previsto'
FROM bench.cycle, generate_series(1, 2) k, generate_series(0, 1) i WHERE NOT (running AND k = 2);

INSERT INTO commitment (id, "visitId", description, "ownerRole", "dueOn", state, outcome, "fulfilledById", "closedOn")
SELECT bench.id('commitment', n * 2 + k), bench.id('visit', n * 2 + k), 'Remitir el informe', 'manager', starts + k * 150 + 30,
  CASE WHEN running THEN 'OPEN' ELSE 'FULFILLED' END::"CommitmentState", CASE WHEN NOT running THEN 'Hecho' END, CASE WHEN NOT running THEN bench.id('person', bench.seat_of_member(m)) END, CASE WHEN NOT running THEN starts + k * 150 + 20 END
FROM bench.cycle, generate_series(1, 2) k WHERE NOT (running AND k = 2);

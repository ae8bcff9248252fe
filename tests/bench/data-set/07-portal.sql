-- Worklists: what is open now, and five closed tasks for each report that was ever awaited.
INSERT INTO task (id, params, kind, "recordType", "recordId", "recordLabel", url, role, "entityId", "personId", "dueOn", "openedAt", "closedAt")
SELECT bench.id('task', row_number() OVER ()), '{"manager": "Lucía Quispe", "year": 2, "number": 1}', t.* FROM (
  SELECT 'performance.goal.report', 'goal', g.id, g.title, '/metas/' || g.id, 'manager', NULL::uuid, bench.id('person', bench.seat_of_member(c.m)), g."nextPeriod", now() - interval '40 days', NULL::timestamptz
    FROM bench.cycle c JOIN goal g ON g."cycleId" = bench.id('cycle', c.n) WHERE c.running
  UNION ALL SELECT 'performance.progress.confirm', 'goal', g.id, g.title, '/metas/' || g.id, 'superior', NULL, bench.id('person', bench.entity_of_seat(c.seat)), NULL, now() - interval '9 days', NULL
    FROM bench.cycle c JOIN goal g ON g."cycleId" = bench.id('cycle', c.n) WHERE c.running
  UNION ALL SELECT 'agreements.assignment.decide-probation', 'assignment', bench.id('assignment', a.n), 'ASG-B-' || a.n, '/asignaciones/' || bench.id('assignment', a.n), 'superior', NULL,
    bench.id('person', bench.entity_of_seat(a.seat)), current_date + 20, now() - interval '90 days', NULL FROM bench.assignment a WHERE a.state = 'ON_PROBATION'
  UNION ALL SELECT 'agreements.assignment.conclude', 'assignment', bench.id('assignment', a.n), 'ASG-B-' || a.n, '/asignaciones/' || bench.id('assignment', a.n), 'directorate', NULL,
    NULL, a.ends, now() - interval '90 days', NULL FROM bench.assignment a WHERE a.state = 'CONFIRMED'
  UNION ALL SELECT 'requests.request.decide', 'request', id, code, '/solicitudes/' || id, 'directorate', NULL, NULL, NULL, "createdAt", NULL FROM manager_request WHERE state = 'SUBMITTED'
  UNION ALL SELECT 'requests.request.propose', 'request', r.id, r.code, '/solicitudes/' || r.id, 'monitoring_analyst', NULL, p."analystId", NULL, r."createdAt", NULL
    FROM manager_request r JOIN portfolio_entity p ON p."entityId" = r."entityId" WHERE r.state = 'ACCEPTED'
  UNION ALL SELECT 'requests.request.prefer', 'request', id, code, '/solicitudes/' || id, 'entity_hr', "entityId", NULL, current_date + 5, "createdAt", NULL FROM manager_request WHERE state = 'PROPOSED'
  UNION ALL SELECT 'competitions.competition.evaluate', 'competition', bench.id('competition', n), 'CON-B-' || n, '/concursos/' || bench.id('competition', n), 'selection_specialist', NULL, NULL,
    opened + 70, now() - interval '30 days', NULL FROM bench.competition WHERE state = 'EVALUATING'
  UNION ALL SELECT 'competitions.competition.approve-merit-list', 'competition', bench.id('competition', n), 'CON-B-' || n, '/concursos/' || bench.id('competition', n), 'council_member', NULL, NULL,
    opened + 70, now() - interval '30 days', NULL FROM bench.competition WHERE state = 'MERIT_LIST'
  UNION ALL SELECT 'performance.goal.report', 'goal', bench.id('goal', c.n * 5 + k), 'Meta ' || k, '/metas/' || bench.id('goal', c.n * 5 + k), 'manager', NULL, bench.id('person', bench.seat_of_member(c.m)),
    c.ends, c.starts + interval '1 day', c.ends + interval '1 day' FROM bench.cycle c, generate_series(1, 5) k, generate_series(1, 4) q WHERE NOT c.running
) t;

INSERT INTO notification (id, "userId", kind, params, url, "createdAt", "readAt")
SELECT bench.id('notification', n), bench.id('user', u), 'applications.submitted', '{"code": "POS-B-1", "competition": "Concurso nacional"}', '/postulaciones', now() - make_interval(hours => k * 30),
  CASE WHEN k > 3 THEN now() - make_interval(hours => k * 20) END
FROM (SELECT row_number() OVER () AS n, u, k FROM (
  SELECT bench.seat_of_member(m) AS u, k FROM generate_series(1, bench.members()) m, generate_series(1, 40) k
  UNION ALL SELECT bench.seats() + c, k FROM generate_series(1, bench.candidates()) c, generate_series(1, 2) k
  UNION ALL SELECT bench.staff(s), k FROM generate_series(1, 25) s, generate_series(1, 400 * bench.scale()) k
) x) y;

INSERT INTO mail (id, "to", subject, body, state, "createdAt", "sentAt")
SELECT bench.id('mail', n), 'persona' || n || '@bench.example', 'Aviso', 'Tiene un aviso', 'SENT', now() - make_interval(mins => n), now() - make_interval(mins => n)
FROM generate_series(1, 20000 * bench.scale()) n;

-- The log as the portal would have written it: the same digests, chained.
CREATE TABLE bench.event AS
SELECT row_number() OVER (ORDER BY at, record) AS seq, e.* FROM (
  SELECT opened + interval '5 days 15 hours' + make_interval(secs => n % 80000) AS at, bench.id('user', person) AS who, bench.given_names(person) || ' ' || bench.family_names(person) AS name,
    'candidate' AS role, 'applications.submit-application' AS command, 'application' AS kind, bench.id('application', n) AS record, bench.id('competition', competition) AS case_id,
    'DRAFT' AS from_state, 'SUBMITTED' AS to_state FROM bench.application
  UNION ALL SELECT opened + interval '25 days 15 hours' + make_interval(secs => n % 80000), bench.id('user', bench.staff(12)), 'Especialista', 'selection_specialist', 'applications.screen-application', 'application',
    bench.id('application', n), bench.id('competition', competition), 'SUBMITTED', CASE reach WHEN 0 THEN 'SCREENED_OUT' ELSE 'CANDIDATE' END FROM bench.application WHERE call <> 'PUBLISHED'
  UNION ALL SELECT c.starts + q * 91 + interval '15 hours', bench.id('user', bench.seat_of_member(c.m)), 'Gerente', 'manager', 'performance.report-progress', 'goal', bench.id('goal', c.n * 5 + k),
    bench.id('assignment', c.assignment), NULL, NULL FROM bench.cycle c, generate_series(1, 5) k, generate_series(1, 4) q WHERE NOT c.planning AND (NOT c.running OR q < 4)
  UNION ALL SELECT coalesce(a.starts, current_date) + (i * 10 - 30) + interval '15 hours', bench.id('user', bench.staff(19)), 'Dirección', 'directorate', 'agreements.assign-manager', 'assignment', bench.id('assignment', a.n),
    bench.id('member', a.m), NULL, NULL FROM bench.assignment a, generate_series(1, 4) i
) e;

DO $$
DECLARE
  previous bytea := decode(repeat('00', 32), 'hex');
  salt bytea; digest bytea; chained bytea; line bench.event;
BEGIN
  FOR line IN SELECT * FROM bench.event ORDER BY seq LOOP
    salt := substring(sha256(line.seq::text::bytea) FOR 16);
    digest := sha256(salt || convert_to('["' || to_char(line.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",' || to_json(line.who::text) || ',' || to_json(line.name) || ','
      || to_json(line.role) || ',' || to_json(line.command) || ',' || to_json(line.kind) || ',' || to_json(line.record::text) || ',' || coalesce(to_json(line.from_state)::text, 'null') || ','
      || coalesce(to_json(line.to_state)::text, 'null') || ',null,null,"parties",[],["' || line.record || '","' || line.case_id || '"]]', 'UTF8'));
    chained := sha256(previous || digest);
    INSERT INTO audit_entry (seq, at, "actorUserId", "actorName", "actorRole", command, "recordType", "recordId", "caseIds", "fromState", "toState", visibility, changes, salt, digest, "previousHash", hash)
    VALUES (line.seq, line.at, line.who, line.name, line.role, line.command, line.kind, line.record, ARRAY[line.record, line.case_id], line.from_state, line.to_state, 'parties', '[]', salt, digest, previous, chained);
    previous := chained;
  END LOOP;
  UPDATE audit_head SET seq = (SELECT count(*) FROM bench.event), hash = previous WHERE id = 1;
END $$;

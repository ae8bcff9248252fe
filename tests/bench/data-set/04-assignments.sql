INSERT INTO cadre_member (id, code, "personId", state, "stateSince", "managerRole", "incorporatedOn", resolution, refusals)
SELECT bench.id('member', m), 'GP-B-' || lpad(m::text, 5, '0'), bench.id('person', bench.seat_of_member(m)),
  CASE WHEN m <= bench.assigned() + bench.arriving() THEN 'ASSIGNED' ELSE (ARRAY['INCORPORATED','AVAILABLE_PAID','AVAILABLE_UNPAID'])[1 + m % 3] END::"CadreMemberState",
  current_date - 30, 'strategic', current_date - 2100, 'RPE ' || m, 0
FROM generate_series(1, bench.members()) m;

-- Each member served three years in one seat; most now serve in another, and some are on their way to one.
CREATE TABLE bench.assignment AS
SELECT m AS n, m, bench.former_seat_of_member(m) AS seat, 'ENDED' AS state, current_date - 1860 AS starts, current_date - 1860 + 1095 AS ends FROM generate_series(1, bench.members()) m
UNION ALL
SELECT bench.members() + m, m, bench.seat_of_member(m), CASE WHEN m % 12 = 0 THEN 'ON_PROBATION' ELSE 'CONFIRMED' END, current_date - 760 + (m % 60)::int, current_date - 760 + (m % 60)::int + 1095
FROM generate_series(1, bench.assigned()) m
UNION ALL
SELECT bench.members() + m, m, bench.seat_of_member(m), (ARRAY['ASSIGNED','NOTIFIED','DESIGNATED','AGREEMENT_SIGNED'])[1 + m % 4], NULL, NULL
FROM generate_series(bench.assigned() + 1, bench.assigned() + bench.arriving()) m;

INSERT INTO assignment (id, code, "memberId", "seatId", "entityId", state, frame, "reportNumber", "reportText", "assignedById", "assignedOn", "managerNotifiedOn",
  "entityNotifiedOn", "effectiveOn", designation, "designatedOn", "startsOn", "endsOn", "probationMonths", "probationEndsOn", "probationDecidedOn", "endedOn", "endCause", "createdAt")
SELECT bench.id('assignment', n), 'ASG-B-' || lpad(n::text, 6, '0'), bench.id('member', m), bench.id('seat', seat), bench.id('entity', bench.entity_of_seat(seat)),
  state::"AssignmentState", 'cgp', 'Informe ' || n, 'El perfil corresponde al puesto.', bench.id('user', bench.staff(19)), began - 30,
  CASE state WHEN 'ASSIGNED' THEN NULL ELSE began - 25 END, CASE state WHEN 'ASSIGNED' THEN NULL ELSE began - 24 END, CASE state WHEN 'ASSIGNED' THEN NULL ELSE began - 23 END,
  CASE WHEN state NOT IN ('ASSIGNED', 'NOTIFIED') THEN 'Resolución ' || n END, CASE WHEN state NOT IN ('ASSIGNED', 'NOTIFIED') THEN began - 10 END,
  starts, ends, CASE WHEN starts IS NOT NULL THEN 6 END, starts + 180, CASE state WHEN 'ON_PROBATION' THEN NULL ELSE starts + 175 END,
  CASE state WHEN 'ENDED' THEN ends END, CASE state WHEN 'ENDED' THEN 'term_expired' END, began - 30
FROM bench.assignment, LATERAL (SELECT coalesce(starts, current_date) AS began) x;

INSERT INTO agreement (id, "assignmentId", state, functions, terms, "payReportFrequency", "probationMonths", "termYears", "contentHash", "verificationCode", "signedAt")
SELECT bench.id('agreement', n), bench.id('assignment', n), 'DRAFT', ARRAY['Planear','Conducir','Evaluar'], 'Condiciones', 'monthly', 6, 3,
  encode(sha256(n::text::bytea), 'hex'), 'BEN' || lpad(n::text, 9, '0'), starts - 5
FROM bench.assignment WHERE state NOT IN ('ASSIGNED', 'NOTIFIED');

INSERT INTO agreement_goal (id, "agreementId", position, type, title, indicator, unit, baseline, target, weight)
SELECT bench.id('agreement-goal', n * 2 + k), bench.id('agreement', n), k, 'result', 'Meta preliminar ' || k, 'Indicador', '%', 10, 80, 50
FROM bench.assignment, generate_series(1, 2) k WHERE state NOT IN ('ASSIGNED', 'NOTIFIED');

INSERT INTO agreement_signature (id, "agreementId", party, "userId", name, capacity, "contentHash", "signedAt")
SELECT bench.id('signature', n * 3 + k), bench.id('agreement', n), (ARRAY['manager','entity_head','servir'])[k]::"AgreementParty",
  bench.id('user', CASE k WHEN 1 THEN bench.seat_of_member(m) WHEN 2 THEN bench.entity_of_seat(seat) ELSE bench.staff(19) END), 'Firmante', 'Parte',
  encode(sha256(n::text::bytea), 'hex'), coalesce(starts, current_date) - 5
FROM bench.assignment, generate_series(1, 3) k WHERE state NOT IN ('ASSIGNED', 'NOTIFIED', 'DESIGNATED');

UPDATE agreement g SET state = 'SIGNED' FROM assignment a WHERE a.id = g."assignmentId" AND a.state <> 'DESIGNATED';
UPDATE agreement SET "signedAt" = now() WHERE state = 'SIGNED' AND "signedAt" IS NULL;

INSERT INTO verifiable_act (code, kind, "recordId", sha256, title, "issuedAt", facts)
SELECT "verificationCode", 'agreement', id, "contentHash", '{"es": "Convenio de asignación", "en": "Assignment agreement"}', "signedAt", '{}' FROM agreement WHERE state = 'SIGNED';

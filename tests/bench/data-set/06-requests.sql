INSERT INTO manager_request (id, code, "entityId", "seatId", state, reason, functions, "budgetSource", "budgetConfirmed", "neededOn", "createdById",
  "submittedAt", "decisionReason", "decidedById", "decidedAt", version, "createdAt")
SELECT bench.id('request', r), 'SOL-B-' || lpad(r::text, 5, '0'), bench.id('entity', bench.entity_of_seat(bench.seat_of_request(r))), bench.id('seat', bench.seat_of_request(r)),
  CASE r WHEN 8 THEN 'ACCEPTED_BY_MANAGER' WHEN 6 THEN 'RETURNED' ELSE (ARRAY['DRAFT','SUBMITTED','ACCEPTED','PROPOSED','PROPOSED'])[1 + r % 5] END::"RequestState", 'El puesto está vacante', ARRAY['Planear','Conducir'], 'Recursos ordinarios', true,
  current_date + 60, bench.id('user', 30 * bench.entities() + bench.entity_of_seat(bench.seat_of_request(r))), CASE WHEN r % 5 > 0 THEN now() - interval '20 days' END,
  CASE WHEN r % 5 > 1 THEN 'Procede' END, CASE WHEN r % 5 > 1 THEN bench.id('user', bench.staff(19)) END, CASE WHEN r % 5 > 1 THEN now() - interval '15 days' END, 1,
  now() - interval '30 days' - make_interval(hours => r::int)
FROM generate_series(1, bench.requests()) r;

INSERT INTO request_requirement (id, "requestId", position, kind, value)
SELECT bench.id('request-requirement', r * 3 + k), bench.id('request', r), k, (ARRAY['study_level','public_experience_years','managerial_experience_years'])[k], (ARRAY['master','5','3'])[k]
FROM generate_series(1, bench.requests()) r, generate_series(1, 3) k;

INSERT INTO proposal (id, "requestId", "memberId", state, rationale, fit, "proposedById", "proposedAt", "visibleUntil")
SELECT bench.id('proposal', r * 3 + k), bench.id('request', r), bench.id('member', bench.assigned() + bench.arriving() + 1 + (r * 3 + k) % (bench.members() - bench.assigned() - bench.arriving())),
  CASE WHEN r <> 8 THEN 'PROPOSED' WHEN k = 1 THEN 'ACCEPTED' ELSE 'NOT_PREFERRED' END::"ProposalState",
  'Cumple el perfil', '[]', bench.id('user', bench.staff(1)), now() - interval '5 days', current_date + 10
FROM generate_series(1, bench.requests()) r, generate_series(1, 3) k WHERE r % 5 > 2;

-- Of every twenty-one competitions one is a draft, two are open, one in evaluation, one waits for the council, one
-- gives its course; the others are concluded. Twenty have applications.
CREATE TABLE bench.competition AS
SELECT n, CASE n % 21 WHEN 0 THEN 'DRAFT' WHEN 1 THEN 'PUBLISHED' WHEN 2 THEN 'PUBLISHED' WHEN 3 THEN 'EVALUATING' WHEN 4 THEN 'MERIT_LIST' ELSE 'CONCLUDED' END AS state,
  current_date - CASE n % 21 WHEN 0 THEN -40 WHEN 1 THEN 10 WHEN 2 THEN 12 WHEN 3 THEN 60 WHEN 4 THEN 90 WHEN 6 THEN 85 ELSE 200 + 80 * (n % 21) END AS opened
FROM generate_series(1, bench.competitions()) n;

INSERT INTO competition (id, code, title, frame, state, "managerRole", profile, conditions, vacancies, "publishOn", "applicationsOpenOn",
  "applicationsCloseOn", "resultsOn", "courseStartsOn", "coursePassMark", "challengeNotice", "createdById", "approvedById", "publishedAt", "createdAt")
SELECT bench.id('competition', n), 'CON-B-' || lpad(n::text, 4, '0'), 'Concurso nacional de gerentes públicos ' || n, 'cgp', state::"CompetitionState",
  'strategic', 'Perfil gerencial', 'Condiciones del concurso', 60, opened, opened + 1, opened + 21, opened + 70, opened + 80, 14, 'Cinco días hábiles',
  bench.id('user', bench.staff(11)), CASE WHEN state <> 'DRAFT' THEN bench.id('user', bench.staff(19)) END, CASE WHEN state <> 'DRAFT' THEN opened END, least(opened, current_date) - 20
FROM bench.competition;

INSERT INTO competition_stage (id, "competitionId", position, kind, name, weight, "passMark", "maxScore", "startsOn", "endsOn")
SELECT bench.id('stage', n * 3 + k), bench.id('competition', n), k, (ARRAY['knowledge','competencies','interview'])[k]::"StageKind",
  (ARRAY['Conocimientos','Competencias','Entrevista'])[k], (ARRAY[40, 30, 30])[k], 60, 100, opened + 20 + k * 10, opened + 28 + k * 10
FROM bench.competition, generate_series(1, 3) k;

INSERT INTO competition_requirement (id, "competitionId", position, kind, value)
SELECT bench.id('competition-requirement', n * 2 + k), bench.id('competition', n), k, (ARRAY['study_level','public_experience_years'])[k], (ARRAY['professional_title','3'])[k]
FROM bench.competition, generate_series(1, 2) k;

INSERT INTO competition_document (id, "competitionId", position, name) SELECT bench.id('competition-document', n), bench.id('competition', n), 1, 'Título profesional' FROM bench.competition;

-- How far each application came: 0 screened out, 1-3 lost in that stage, 4 passed all.
CREATE TABLE bench.application AS
SELECT (c.n - 1) * bench.applications() + k AS n, c.n AS competition, c.state AS call, c.opened,
  bench.seats() + ((c.n - 1) * 3000 + k - 1) % bench.candidates() + 1 AS person,
  c.state = 'PUBLISHED' AND k % 100 = 0 AS draft, CASE WHEN b < 20 THEN 0 WHEN b < 55 THEN 1 WHEN b < 78 THEN 2 WHEN b < 90 THEN 3 ELSE 4 END AS reach
FROM bench.competition c, generate_series(1, bench.applications()) k, LATERAL (SELECT bench.number((c.n - 1) * bench.applications() + k, 'reach', 100) AS b) x
WHERE c.state <> 'DRAFT';

INSERT INTO application (id, code, "competitionId", "personId", state, motivation, statements, snapshot, "receiptHash", "submittedAt", screening,
  "screeningReason", "screenedById", "screenedAt", version, "createdAt", "updatedAt")
SELECT bench.id('application', n), CASE WHEN NOT draft THEN 'POS-B-' || lpad(n::text, 7, '0') END, bench.id('competition', competition), bench.id('person', person),
  CASE WHEN draft THEN 'DRAFT' WHEN call = 'PUBLISHED' THEN 'SUBMITTED' WHEN reach = 0 THEN 'SCREENED_OUT' WHEN call = 'EVALUATING' AND reach > 1 THEN 'CANDIDATE' WHEN reach < 4 THEN 'ELIMINATED'
    WHEN call = 'MERIT_LIST' THEN 'CANDIDATE' ELSE 'NOT_SELECTED' END::"ApplicationState",
  'Deseo servir', ARRAY['no_conviction','no_disqualification','not_in_rnssc','not_in_redereci','not_in_redam','no_nepotism','interests_declared'],
  CASE WHEN NOT draft THEN jsonb_build_object('format', 1, 'code', 'POS-B-' || lpad(n::text, 7, '0'), 'personId', bench.id('person', person),
    'competition', jsonb_build_object('id', bench.id('competition', competition), 'code', 'CON-B-' || lpad(competition::text, 4, '0'), 'title', 'Concurso nacional'),
    'submittedAt', to_char(opened + 5, 'YYYY-MM-DD"T15:00:00.000Z"'), 'studies', '[]'::jsonb, 'experiences', '[]'::jsonb, 'documents', '[]'::jsonb,
    'statements', '["no_conviction"]'::jsonb, 'motivation', 'Deseo servir', 'identity', jsonb_build_object('documentType', 'dni', 'documentNumber', lpad((10000000 + person)::text, 8, '0'),
      'givenNames', bench.given_names(person), 'familyNames', bench.family_names(person), 'birthDate', '1980-01-01', 'nationality', 'PE', 'phone', null, 'ubigeo', null)) END,
  CASE WHEN NOT draft THEN encode(sha256(n::text::bytea), 'hex') END, CASE WHEN NOT draft THEN opened + 5 + interval '15 hours' END,
  CASE WHEN call <> 'PUBLISHED' THEN '[]'::jsonb END, CASE WHEN call <> 'PUBLISHED' THEN 'Revisado' END,
  CASE WHEN call <> 'PUBLISHED' THEN bench.id('user', bench.staff(12)) END, CASE WHEN call <> 'PUBLISHED' THEN opened + 25 + interval '15 hours' END,
  2, opened + 3, opened + 25
FROM bench.application;

-- Stage after stage, as they are scored: the trigger refuses a score whose earlier stages were not passed.
DO $$ BEGIN
  FOR stage IN 1..3 LOOP
    INSERT INTO stage_score (id, "applicationId", "stageId", score, passed, reason, "recordedById", "recordedAt")
    SELECT bench.id('score', n * 3 + stage), bench.id('application', n), bench.id('stage', competition * 3 + stage),
      CASE WHEN reach > stage THEN 60 + bench.number(n, 'score' || stage, 41) ELSE bench.number(n, 'score' || stage, 60) END, reach > stage, 'Según la rúbrica',
      bench.id('user', bench.staff(13)), opened + 30 + stage * 10
    FROM bench.application WHERE call <> 'PUBLISHED' AND reach >= stage AND (call <> 'EVALUATING' OR stage = 1);
  END LOOP;
END $$;

INSERT INTO merit_list (id, "competitionId", weights, funnel, sha256, "computedById", "computedAt", "approvedById", "approvedAt", "approvalReason", "publishedAt")
SELECT bench.id('merit-list', n), bench.id('competition', n), (SELECT jsonb_agg(jsonb_build_object('stageId', s.id, 'name', s.name, 'weight', s.weight::text)) FROM competition_stage s
    WHERE s."competitionId" = bench.id('competition', n)), '[{"key": "applied", "count": 5000}]', encode(sha256(n::text::bytea), 'hex'), bench.id('user', bench.staff(11)), opened + 66,
  CASE state WHEN 'CONCLUDED' THEN bench.id('user', bench.staff(16)) END, CASE state WHEN 'CONCLUDED' THEN opened + 68 END, CASE state WHEN 'CONCLUDED' THEN 'Conforme' END,
  CASE state WHEN 'CONCLUDED' THEN opened + 70 END
FROM bench.competition WHERE state IN ('MERIT_LIST', 'CONCLUDED');

INSERT INTO merit_list_entry (id, "meritListId", "applicationId", "applicationCode", "candidateName", demonstration, rank, total, outcome, lines)
SELECT bench.id('merit-entry', ranked.n), bench.id('merit-list', competition), bench.id('application', ranked.n), 'POS-B-' || lpad(ranked.n::text, 7, '0'),
  bench.given_names(person) || ' ' || bench.family_names(person), true, place, total,
  CASE WHEN place <= 60 THEN 'SELECTED' WHEN place <= 90 THEN 'PASSED_WITHOUT_VACANCY' ELSE 'NOT_SELECTED' END::"MeritOutcome", lines
FROM (
  SELECT a.n, a.competition, a.person, sum(s.score * st.weight / 100) AS total,
    jsonb_agg(jsonb_build_object('stageId', st.id, 'name', st.name, 'weight', st.weight::text, 'maxScore', st."maxScore"::text, 'score', s.score::text,
      'points', round(s.score * st.weight / 100, 2)::text) ORDER BY st.position) AS lines,
    row_number() OVER (PARTITION BY a.competition ORDER BY sum(s.score * st.weight / 100) DESC, a.n) AS place
  FROM bench.application a JOIN stage_score s ON s."applicationId" = bench.id('application', a.n) JOIN competition_stage st ON st.id = s."stageId"
  WHERE a.reach = 4 AND a.call IN ('MERIT_LIST', 'CONCLUDED') GROUP BY 1, 2, 3
) ranked;

UPDATE application a SET state = 'SELECTED'
FROM merit_list_entry e JOIN merit_list l ON l.id = e."meritListId" WHERE e."applicationId" = a.id AND e.outcome = 'SELECTED' AND l."publishedAt" IS NOT NULL;

UPDATE application SET state = 'COURSE_PASSED' WHERE state = 'SELECTED' AND "competitionId" IN (SELECT bench.id('competition', n) FROM bench.competition WHERE n % 21 = 6);
UPDATE competition SET state = 'INTRODUCTORY_COURSE' WHERE id IN (SELECT bench.id('competition', n) FROM bench.competition WHERE n % 21 = 6);

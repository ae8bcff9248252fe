-- Everything of the data set follows from its number: the same scale gives the same rows, on any machine.
CREATE SCHEMA bench;

CREATE FUNCTION bench.scale() RETURNS int LANGUAGE sql STABLE AS $$ SELECT current_setting('bench.scale')::int $$;
CREATE FUNCTION bench.entities() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 190 * bench.scale() $$;
CREATE FUNCTION bench.seats() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 11003 * bench.scale() $$;
CREATE FUNCTION bench.managerial_seats() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 4493 * bench.scale() $$;
CREATE FUNCTION bench.members() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 600 * bench.scale() $$;
CREATE FUNCTION bench.assigned() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 520 * bench.scale() $$;
CREATE FUNCTION bench.arriving() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 40 * bench.scale() $$;
CREATE FUNCTION bench.candidates() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 60000 * bench.scale() $$;
CREATE FUNCTION bench.competitions() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 21 * bench.scale() $$;
CREATE FUNCTION bench.applications() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 5000 $$;
CREATE FUNCTION bench.requests() RETURNS int LANGUAGE sql STABLE AS $$ SELECT 300 * bench.scale() $$;

-- Ordered as the portal's own UUIDs are, so that indexes grow as they would.
CREATE FUNCTION bench.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (left(md5(kind), 8) || '00007000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid
$$;

CREATE FUNCTION bench.pick(list text[], n bigint, salt text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT list[1 + abs(hashtext(salt || n)::bigint) % array_length(list, 1)]
$$;

CREATE FUNCTION bench.number(n bigint, salt text, below int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (abs(hashtext(salt || n)::bigint) % below)::int
$$;

CREATE FUNCTION bench.given_names(n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT bench.pick(ARRAY['Ana','Beatriz','Carmen','Daniel','Elena','Félix','Gloria','Hugo','Inés','Jorge','Karina','Luis','María','Néstor',
    'Olga','Pedro','Rosa','Saúl','Teresa','Úrsula','Víctor','Wilfredo','Ximena','Yolanda','Zoila','Ángel'], n, 'given')
$$;

CREATE FUNCTION bench.family_names(n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT bench.pick(ARRAY['Quispe','Mamani','Flores','Huamán','Rojas','Ñaupari','Sánchez','Díaz','Condori','Ramos','Chávez','Torres','Vargas',
      'Castillo','Núñez','Apaza','Cruz','Paredes','Salazar','Yupanqui','Zegarra','Ávila','Benavides','Ccori'], n, 'father')
    || ' ' || bench.pick(ARRAY['Quispe','López','Gutiérrez','Espinoza','Ríos','Medina','Vilca','Cárdenas','Ticona','Ortega','Puma','Lozano',
      'Villanueva','Alarcón','Soto','Ojeda','Campos','Delgado'], n, 'mother')
$$;

-- A member's present seat; the seat they held before; a seat that an entity asks to fill.
CREATE FUNCTION bench.seat_of_member(m bigint) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT bench.entities() + 7 * m $$;
CREATE FUNCTION bench.former_seat_of_member(m bigint) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT bench.entities() + 7 * m + 3 $$;
CREATE FUNCTION bench.seat_of_request(r bigint) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT bench.entities() + 7 * r + 5 $$;
CREATE FUNCTION bench.entity_of_seat(n bigint) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT (n - 1) % bench.entities() + 1 $$;
-- SERVIR's people come after the holders of seats and the candidates.
CREATE FUNCTION bench.staff(k bigint) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT bench.seats() + bench.candidates() + k $$;
-- A portfolio is what a person can follow: ten times the entities have ten times the analysts. Ten among the first 25 of
-- SERVIR's people, the others after them.
CREATE FUNCTION bench.staffs() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT 15 + 10 * bench.scale() $$;
CREATE FUNCTION bench.analyst(entity bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT bench.staff(k + CASE WHEN k < 10 THEN 1 ELSE 16 END) FROM (SELECT entity % (10 * bench.scale()) AS k) turn $$;

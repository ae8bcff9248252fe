-- The cadre by name: an index cannot follow the join to the person, so the database copies the name.
ALTER TABLE cadre_member ADD COLUMN "sortName" TEXT COLLATE "es-x-icu" NOT NULL DEFAULT '';
CREATE FUNCTION person_sort_name(person) RETURNS text LANGUAGE sql IMMUTABLE
  AS $$ SELECT $1."familyNames" || ' ' || $1."givenNames" $$;
UPDATE cadre_member m SET "sortName" = person_sort_name(p) FROM person p WHERE p.id = m."personId";

CREATE FUNCTION name_new_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT person_sort_name(p) INTO NEW."sortName" FROM person p WHERE p.id = NEW."personId";
  RETURN NEW;
END $$;
CREATE TRIGGER name_new_member BEFORE INSERT ON cadre_member FOR EACH ROW EXECUTE FUNCTION name_new_member();
ALTER TABLE cadre_member ENABLE ALWAYS TRIGGER name_new_member;

CREATE FUNCTION rename_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE cadre_member SET "sortName" = person_sort_name(NEW) WHERE "personId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER rename_member AFTER UPDATE OF "familyNames", "givenNames" ON person
  FOR EACH ROW EXECUTE FUNCTION rename_member();
ALTER TABLE person ENABLE ALWAYS TRIGGER rename_member;

CREATE INDEX "cadre_member_sortName_id_idx" ON "cadre_member"("sortName", "id");

-- The order in which the lists of the whole cadre are first read.
CREATE INDEX "assignment_startsOn_id_idx" ON "assignment"("startsOn" DESC, "id");
CREATE INDEX "monitoring_visit_plannedOn_id_idx" ON "monitoring_visit"("plannedOn" DESC, "id");
CREATE INDEX "performance_cycle_endsOn_id_idx" ON "performance_cycle"("endsOn" DESC, "id");

-- What awaits a role, without reading what awaits its persons.
CREATE INDEX task_open_of_a_role ON task (role, "entityId", "dueOn") WHERE "closedAt" IS NULL AND "personId" IS NULL;

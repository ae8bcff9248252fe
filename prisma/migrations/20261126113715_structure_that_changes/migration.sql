-- CreateEnum
CREATE TYPE "UnitFunction" AS ENUM ('economic_development', 'social_development', 'infrastructure', 'natural_resources');

-- AlterTable
ALTER TABLE "entity" ADD COLUMN     "headcount" INTEGER,
ADD COLUMN     "openingBudget" BIGINT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "organizational_unit" ADD COLUMN     "closedOn" DATE,
ADD COLUMN     "code" TEXT,
ADD COLUMN     "function" "UnitFunction",
ADD COLUMN     "headcount" INTEGER,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- Units known before they had codes are numbered as they were written.
UPDATE organizational_unit u SET code = 'U' || n.number
FROM (SELECT id, row_number() OVER (PARTITION BY "entityId" ORDER BY id) AS number FROM organizational_unit) n WHERE n.id = u.id;
ALTER TABLE organizational_unit ALTER COLUMN code SET NOT NULL;

-- AlterTable
ALTER TABLE "seat" ADD COLUMN     "suppressedOn" DATE;

-- CreateIndex
CREATE INDEX "organizational_unit_parentId_idx" ON "organizational_unit"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "organizational_unit_entityId_code_key" ON "organizational_unit"("entityId", "code");

-- CreateIndex
CREATE INDEX "seat_unitId_idx" ON "seat"("unitId");

ALTER TABLE entity ADD CONSTRAINT entity_budget_not_negative CHECK ("openingBudget" >= 0),
  ADD CONSTRAINT entity_headcount_not_negative CHECK (headcount >= 0),
  ADD CONSTRAINT entity_of_type_b_has_a_parent CHECK ("entityClass" <> 'type_b' OR "parentId" IS NOT NULL);
ALTER TABLE organizational_unit ADD CONSTRAINT unit_level_known CHECK (level BETWEEN 1 AND 4),
  ADD CONSTRAINT unit_headcount_not_negative CHECK (headcount >= 0),
  ADD CONSTRAINT unit_code_not_blank CHECK (btrim(code) <> '');

-- The units of an entity are a tree: each below one of the same entity, never above it in level, never below itself.
CREATE FUNCTION units_make_a_tree() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above organizational_unit%ROWTYPE;
BEGIN
  IF EXISTS (SELECT 1 FROM organizational_unit c WHERE c."parentId" = NEW.id AND (c.level < NEW.level OR c."entityId" <> NEW."entityId")) THEN
    RAISE EXCEPTION 'units_make_a_tree' USING ERRCODE = 'check_violation', CONSTRAINT = 'units_make_a_tree';
  END IF;
  above."parentId" := NEW."parentId";
  WHILE above."parentId" IS NOT NULL LOOP
    SELECT * INTO above FROM organizational_unit WHERE id = above."parentId";
    IF NOT FOUND THEN
      EXIT; -- Its foreign key says so.
    END IF;
    IF above.id = NEW.id OR above."entityId" <> NEW."entityId" OR above.level > NEW.level THEN
      RAISE EXCEPTION 'units_make_a_tree' USING ERRCODE = 'check_violation', CONSTRAINT = 'units_make_a_tree';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER units_make_a_tree BEFORE INSERT OR UPDATE OF "parentId", level, "entityId" ON organizational_unit
  FOR EACH ROW EXECUTE FUNCTION units_make_a_tree();

-- A seat heads a unit of its own entity.
CREATE FUNCTION seat_heads_own_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM organizational_unit u WHERE u.id = NEW."unitId" AND u."entityId" = NEW."entityId") THEN
    RAISE EXCEPTION 'seat_heads_own_unit' USING ERRCODE = 'check_violation', CONSTRAINT = 'seat_heads_own_unit';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seat_heads_own_unit BEFORE INSERT OR UPDATE OF "unitId", "entityId" ON seat
  FOR EACH ROW EXECUTE FUNCTION seat_heads_own_unit();

-- A post that left the structure is held by nobody.
CREATE FUNCTION suppressed_seat_is_vacant() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE stray boolean;
BEGIN
  IF TG_TABLE_NAME = 'seat' THEN
    stray := NEW."suppressedOn" IS NOT NULL AND EXISTS (SELECT 1 FROM seat_holding h WHERE h."seatId" = NEW.id AND h."endsOn" IS NULL);
  ELSE
    -- Waits for whoever is suppressing the post.
    PERFORM 1 FROM seat s WHERE s.id = NEW."seatId" FOR SHARE;
    stray := NEW."endsOn" IS NULL AND EXISTS (SELECT 1 FROM seat s WHERE s.id = NEW."seatId" AND s."suppressedOn" IS NOT NULL);
  END IF;
  IF stray THEN
    RAISE EXCEPTION 'suppressed_seat_is_vacant' USING ERRCODE = 'check_violation', CONSTRAINT = 'suppressed_seat_is_vacant';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER suppressed_seat_is_vacant BEFORE UPDATE OF "suppressedOn" ON seat
  FOR EACH ROW EXECUTE FUNCTION suppressed_seat_is_vacant();
CREATE TRIGGER suppressed_seat_is_vacant BEFORE INSERT OR UPDATE ON seat_holding
  FOR EACH ROW EXECUTE FUNCTION suppressed_seat_is_vacant();

-- Names and titles are read in lists: Ñaupari stands between Núñez and Oré, and Ávila before Azaña.
ALTER TABLE "user" ALTER COLUMN "name" TYPE TEXT COLLATE "es-x-icu";
ALTER TABLE "person"
  ALTER COLUMN "givenNames" TYPE TEXT COLLATE "es-x-icu",
  ALTER COLUMN "familyNames" TYPE TEXT COLLATE "es-x-icu";
ALTER TABLE "entity" ALTER COLUMN "name" TYPE TEXT COLLATE "es-x-icu";
ALTER TABLE "organizational_unit" ALTER COLUMN "name" TYPE TEXT COLLATE "es-x-icu";
ALTER TABLE "seat" ALTER COLUMN "title" TYPE TEXT COLLATE "es-x-icu";
ALTER TABLE "competition" ALTER COLUMN "title" TYPE TEXT COLLATE "es-x-icu";

-- CreateIndex
CREATE INDEX "application_competitionId_code_idx" ON "application"("competitionId", "code");

-- CreateIndex
CREATE INDEX "user_name_id_idx" ON "user"("name", "id");

-- CreateIndex
CREATE INDEX "stage_score_stageId_passed_applicationId_idx" ON "stage_score"("stageId", "passed", "applicationId");

-- DropIndex
DROP INDEX "mail_createdAt_idx";

-- CreateIndex
CREATE INDEX "mail_createdAt_id_idx" ON "mail"("createdAt" DESC, "id" DESC);

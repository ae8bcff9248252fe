-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('entity_structure', 'census');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('UPLOADED', 'MAPPED', 'CHECKED', 'APPLYING', 'APPLIED', 'FAILED', 'UNDONE', 'DISCARDED');

-- CreateEnum
CREATE TYPE "ImportedKind" AS ENUM ('entity', 'unit', 'seat');

-- CreateTable
CREATE TABLE "structure_import" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'UPLOADED',
    "entityId" UUID,
    "fileName" TEXT NOT NULL,
    "documentId" UUID,
    "header" TEXT[],
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "rowCount" INTEGER NOT NULL,
    "errorCount" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB,
    "failure" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),
    "appliedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "structure_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "structure_import_error" (
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "cell" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "said" TEXT NOT NULL,

    CONSTRAINT "structure_import_error_pkey" PRIMARY KEY ("importId","position")
);

-- CreateTable
CREATE TABLE "structure_import_change" (
    "importId" UUID NOT NULL,
    "kind" "ImportedKind" NOT NULL,
    "recordId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "before" JSONB,
    "version" INTEGER NOT NULL,

    CONSTRAINT "structure_import_change_pkey" PRIMARY KEY ("importId","kind","recordId")
);

-- CreateTable
CREATE TABLE "structure_import_progress" (
    "importId" UUID NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL,

    CONSTRAINT "structure_import_progress_pkey" PRIMARY KEY ("importId")
);

-- CreateIndex
CREATE INDEX "structure_import_entityId_createdAt_idx" ON "structure_import"("entityId", "createdAt");

-- CreateIndex
CREATE INDEX "structure_import_createdAt_idx" ON "structure_import"("createdAt");

-- CreateIndex
CREATE INDEX "structure_import_change_recordId_idx" ON "structure_import_change"("recordId");

-- AddForeignKey
ALTER TABLE "structure_import" ADD CONSTRAINT "structure_import_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "structure_import_error" ADD CONSTRAINT "structure_import_error_importId_fkey" FOREIGN KEY ("importId") REFERENCES "structure_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "structure_import_change" ADD CONSTRAINT "structure_import_change_importId_fkey" FOREIGN KEY ("importId") REFERENCES "structure_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "structure_import_progress" ADD CONSTRAINT "structure_import_progress_importId_fkey" FOREIGN KEY ("importId") REFERENCES "structure_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE structure_import
  ADD CONSTRAINT import_belongs_to_its_kind CHECK ((kind = 'entity_structure') = ("entityId" IS NOT NULL)),
  ADD CONSTRAINT import_has_rows CHECK ("rowCount" > 0 AND "errorCount" >= 0),
  ADD CONSTRAINT import_applied_whole CHECK (state NOT IN ('APPLYING', 'APPLIED', 'UNDONE') OR "errorCount" = 0);
ALTER TABLE structure_import_progress ADD CONSTRAINT import_progress_within CHECK (done BETWEEN 0 AND total);

-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "heardAt" TIMESTAMPTZ(3),
ADD COLUMN     "heardById" UUID,
ADD COLUMN     "hearingNote" TEXT,
ADD COLUMN     "refusalNumber" INTEGER;

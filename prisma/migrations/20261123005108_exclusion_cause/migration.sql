-- AlterTable
ALTER TABLE "cadre_member" ADD COLUMN     "exclusionCause" TEXT;

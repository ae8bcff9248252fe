-- AlterTable
ALTER TABLE "progress_report" ADD COLUMN     "oddityReason" TEXT;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "ubigeo" TEXT;

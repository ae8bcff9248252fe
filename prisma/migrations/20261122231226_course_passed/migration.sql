-- AlterEnum
ALTER TYPE "ApplicationState" ADD VALUE 'COURSE_PASSED';

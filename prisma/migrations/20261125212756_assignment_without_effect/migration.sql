-- AlterEnum
ALTER TYPE "AssignmentState" ADD VALUE 'ANNULLED';

-- AlterEnum
ALTER TYPE "AgreementState" ADD VALUE 'ANNULLED';

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "memberBefore" "CadreMemberState",
ADD COLUMN     "memberBeforeSince" DATE;

-- AlterTable
ALTER TABLE "competition" ADD COLUMN     "writerIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- Four eyes: not their creator, nor whoever edited or submitted the terms.
ALTER TABLE competition DROP CONSTRAINT competition_four_eyes,
  ADD CONSTRAINT competition_four_eyes CHECK (
    "approvedById" IS NULL OR ("approvedById" <> "createdById" AND "approvedById" <> ALL ("writerIds"))
  );

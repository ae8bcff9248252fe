-- AlterTable
ALTER TABLE "entity" ADD COLUMN     "declaredPosts" INTEGER,
ADD COLUMN     "postsDeclaredOn" DATE,
ADD COLUMN     "postsSupport" TEXT,
ADD COLUMN     "trustElsewhere" INTEGER;

-- A declaration is whole or is not.
ALTER TABLE "entity" ADD CONSTRAINT entity_declared_posts CHECK (
  num_nonnulls("declaredPosts", "trustElsewhere", "postsSupport", "postsDeclaredOn") IN (0, 4)
  AND ("declaredPosts" IS NULL OR ("trustElsewhere" >= 0 AND "trustElsewhere" <= "declaredPosts")));

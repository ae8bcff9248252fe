-- DropIndex
DROP INDEX "audit_entry_caseIds_idx";

-- CreateTable
CREATE TABLE "audit_case" (
    "caseId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seq" BIGINT NOT NULL,
    "visibility" TEXT NOT NULL,

    CONSTRAINT "audit_case_pkey" PRIMARY KEY ("caseId","at","seq")
);

INSERT INTO audit_case ("caseId", at, seq, visibility)
  SELECT DISTINCT unnest("caseIds"), at, seq, visibility FROM audit_entry;

-- With the line and by the same owner: whoever may not write the log may not write where it is found either.
CREATE FUNCTION audit_entry_cases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_case ("caseId", at, seq, visibility)
    SELECT DISTINCT unnest(NEW."caseIds"), NEW.at, NEW.seq, NEW.visibility;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_entry_cases AFTER INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_cases();
ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_cases;

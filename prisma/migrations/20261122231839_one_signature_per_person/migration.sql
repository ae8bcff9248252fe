-- CreateIndex
CREATE UNIQUE INDEX "agreement_signature_agreementId_userId_key" ON "agreement_signature"("agreementId", "userId");

-- What the parties are asked to sign does not change while they sign it, nor ever after.
CREATE FUNCTION agreement_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'DRAFT' AND
     ROW(NEW.functions, NEW.terms, NEW."payReportFrequency", NEW."probationMonths", NEW."termYears", NEW."assignmentId")
     IS DISTINCT FROM
     ROW(OLD.functions, OLD.terms, OLD."payReportFrequency", OLD."probationMonths", OLD."termYears", OLD."assignmentId") THEN
    RAISE EXCEPTION 'agreement_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreement_frozen BEFORE UPDATE ON agreement FOR EACH ROW EXECUTE FUNCTION agreement_frozen();

CREATE FUNCTION agreement_goals_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM agreement WHERE id = COALESCE(NEW."agreementId", OLD."agreementId") AND state <> 'DRAFT') THEN
    RAISE EXCEPTION 'agreement_frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_frozen';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER agreement_goals_frozen BEFORE INSERT OR UPDATE OR DELETE ON agreement_goal
  FOR EACH ROW EXECUTE FUNCTION agreement_goals_frozen();

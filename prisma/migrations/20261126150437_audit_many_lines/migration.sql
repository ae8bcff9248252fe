-- Many lines at once, in their order, under one lock of the head: an import tells of each post that it wrote.
CREATE FUNCTION audit_append_many(
  p_at timestamptz, p_user uuid, p_name text, p_role text, p_lines jsonb
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  head audit_head;
  line record;
  chained bytea;
BEGIN
  SELECT * INTO head FROM audit_head WHERE id = 1 FOR UPDATE;
  FOR line IN
    SELECT r.* FROM ROWS FROM (jsonb_to_recordset(p_lines) AS (
      command text, type text, record uuid, cases uuid[], "from" text, "to" text, reason text, document uuid,
      visibility text, changes jsonb, salt bytea, digest bytea)) WITH ORDINALITY r ORDER BY r.ordinality
  LOOP
    chained := sha256(head.hash || line.digest);
    head.seq := head.seq + 1;
    INSERT INTO audit_entry (
      seq, at, "actorUserId", "actorName", "actorRole", command, "recordType", "recordId", "caseIds",
      "fromState", "toState", reason, "documentId", visibility, changes, salt, digest, "previousHash", hash
    ) VALUES (
      head.seq, p_at, p_user, p_name, p_role, line.command, line.type, line.record, line.cases,
      line."from", line."to", line.reason, line.document, line.visibility, line.changes, line.salt, line.digest, head.hash, chained
    );
    head.hash := chained;
  END LOOP;
  UPDATE audit_head SET seq = head.seq, hash = head.hash WHERE id = 1;
  RETURN head.seq;
END $$;
DROP FUNCTION audit_append(timestamptz, uuid, text, text, text, text, uuid, uuid[], text, text, text, uuid, text, jsonb, bytea, bytea);

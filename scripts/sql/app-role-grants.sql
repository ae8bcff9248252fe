-- What the application's role may do: everything with rows, nothing with definitions. Run after each
-- migration by the owner; saying it again changes nothing.
GRANT USAGE ON SCHEMA public TO pgp_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO pgp_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO pgp_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO pgp_app;

-- The audit log is append-only by privilege: rows enter through a SECURITY DEFINER function.
DO $$
DECLARE
  protected text;
BEGIN
  FOREACH protected IN ARRAY ARRAY['audit_entry', 'audit_case', 'audit_head', '_prisma_migrations'] LOOP
    IF to_regclass('public.' || protected) IS NOT NULL THEN
      EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON public.%I FROM pgp_app', protected);
    END IF;
  END LOOP;
END
$$;

GRANT USAGE ON SCHEMA pgboss TO pgp_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO pgp_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO pgp_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO pgp_app;

import { defineConfig } from 'prisma/config';

// `generate` and `validate` ask for the path of a schema engine and never run it: naming any
// executable spares a download. Migrations use the WebAssembly engine (scripts/database).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});

import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

/**
 * Prisma's schema engine as WebAssembly: no binary to download. It can be loaded once per process,
 * and leaves a timer behind: use it in a process that ends itself.
 * @param {import('pg').Pool} pool
 * @param {{ path: string, content: string }[]} schema
 */
export async function loadSchemaEngine(pool, schema) {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const gluePath = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = fs.readFileSync(path.join(path.dirname(gluePath), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();

  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
  return glue.SchemaEngine.new(
    { datamodels: schema.map(({ path: file, content }) => [file, content]) },
    () => undefined,
    adapter,
  );
}

/** The stock adapter cuts scripts at every semicolon, which breaks function bodies. */
class WholeScripts extends PrismaPg {
  /** @override */
  async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script);
    };
    return connection;
  }
}

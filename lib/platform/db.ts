import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from './prisma/client';
import { env } from './env';

export type Tx = Prisma.TransactionClient;
export type Db = PrismaClient;

export type QueryListener = (sql: string) => void;

/**
 * A client on one pool of connections, as the restricted application role.
 * @param onQuery told of each statement; the tests that count queries use it.
 */
export function connect(url: string, max: number, onQuery?: QueryListener): Db {
  const adapter = new PrismaPg({ connectionString: url, max });
  if (!onQuery) return new PrismaClient({ adapter, log: [] });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', (event) => onQuery(event.query));
  return client as unknown as Db;
}

type RequestLog = { readonly getStore: () => string[] | undefined };

const held = globalThis as { portalDb?: Db; portalQueryLog?: RequestLog };

/** The process's database client, opened on first use. Under `COUNT_QUERIES=1` it tells the web process what each request sends. */
export function db(): Db {
  if (held.portalDb) return held.portalDb;
  const listener =
    process.env.COUNT_QUERIES === '1' ? (sql: string) => void held.portalQueryLog?.getStore()?.push(sql) : undefined;
  return (held.portalDb = connect(env().DATABASE_URL, env().DATABASE_POOL, listener));
}

/** Replaces the client: integration tests point it at their own database. */
export function useDatabase(client: Db): void {
  held.portalDb = client;
}

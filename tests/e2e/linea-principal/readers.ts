import { test as base, type Browser, type Page } from '@playwright/test';
import { openPortal } from '../matrix/portal';

/**
 * Pages of the people of a story, each in the browser of their own. By session and not by password: most of the
 * invented people have none.
 */
async function openStory(browser: Browser, baseURL: string) {
  const portal = await openPortal();
  const { hostname } = new URL(baseURL);
  const close: (() => Promise<void>)[] = [portal.close];
  return {
    client: portal.client,
    /** A step that finds nothing says so soon: the story's own time is for the whole of it. */
    async pageOf(role: string, userId: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
      const context = await browser.newContext({ baseURL, locale: 'es-PE', ...options });
      close.unshift(() => context.close());
      const value = await portal.sessions.cookieOf(role, userId);
      await context.addCookies([{ name: portal.sessions.cookieName, value, domain: hostname, path: '/' }]);
      context.setDefaultTimeout(10_000);
      return await context.newPage();
    },
    /** The account that answers a question, such as who is HR of an entity. @throws when nobody does. */
    async accountOf(sql: string, params: readonly unknown[]): Promise<string> {
      const { rows } = await portal.client.query<{ id: string }>(sql, [...params]);
      if (!rows[0]) throw new Error(`Nobody answers ${sql}`);
      return rows[0].id;
    },
    async close() {
      for (const step of close) await step();
    },
  };
}

export const MEMBER_OF_ENTITY = `SELECT m."userId" AS id FROM membership m JOIN entity e ON e.id = m."entityId"
  WHERE e.code = $1 AND m.role = $2::"Role" AND m."endedAt" IS NULL`;
export const OF_ROLE = `SELECT "userId" AS id FROM membership WHERE role = $1::"Role" AND "endedAt" IS NULL ORDER BY id LIMIT 1`;
export const ANALYST_OF_ENTITY = `SELECT u.id FROM portfolio_entity p JOIN entity e ON e.id = p."entityId"
  JOIN "user" u ON u."personId" = p."analystId" WHERE e.code = $1`;

type Story = Awaited<ReturnType<typeof openStory>>;

/** A journey of several people, told by `story`. */
export const test = base.extend<{ story: Story }>({
  story: async ({ browser, baseURL }, provide) => {
    const story = await openStory(browser, baseURL ?? '');
    await provide(story);
    await story.close();
  },
});

import { expect, test } from '@playwright/test';

for (const address of ['/normas', '/ingresar']) {
  test(`${address} runs under the strict policy without a violation`, async ({ page }) => {
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
    });
    const response = await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(response?.status()).toBe(200);
    expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(violations).toEqual([]);
  });
}

test('no two responses share a nonce', async ({ request }) => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await request.get('/ingresar')).headers()['content-security-policy']),
  );
  expect(policies[0]).not.toBe(policies[1]);
});

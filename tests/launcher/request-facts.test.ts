import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf, stateFacts, withoutNul } from '@/scripts/web/request-facts.mjs';

test.each([
  ['/perfil', '/perfil'],
  ['/concursos?pagina=2', '/concursos?pagina=2'],
  ['/concursos?_rsc=1a2b3', '/concursos'],
  ['/concursos?pagina=2&_rsc=1a2b3&buscar=jos%C3%A9+luis', '/concursos?pagina=2&buscar=jos%C3%A9+luis'],
  ['//malo.example/perfil', '/perfil'],
  ['/a/../perfil', '/perfil'],
  ['http://[', '/'],
])('%s is the page %s', (target, page) => {
  expect(pageOf(target)).toBe(page);
});

test.each([
  ['/puestos?buscar=a%00b', '/puestos?buscar=ab'],
  ['/puestos?buscar=%%0000%00', '/puestos?buscar='],
  ['/puestos?buscar=50%2500', '/puestos?buscar=50%2500'],
])('%s is asked for as %s', (target, clean) => {
  expect(withoutNul(target)).toBe(clean);
});

describe('what a request says of itself', () => {
  let origin = '';
  const settings: Record<string, string> = {};
  const server = http.createServer((request, response) => {
    stateFacts(request, settings as unknown as NodeJS.ProcessEnv);
    response.end(
      JSON.stringify({ path: request.headers['x-portal-path'], address: request.headers['x-portal-address'] }),
    );
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const ask = async (headers: Record<string, string>) => (await fetch(`${origin}/inicio?_rsc=x`, { headers })).json();
  const forged = { 'x-portal-path': '//malo.example', 'x-portal-address': '203.0.113.9' };

  test('the client’s own word for it is replaced', async () => {
    expect(await ask(forged)).toEqual({ path: '/inicio', address: '127.0.0.1' });
  });

  test('a forwarded address counts only behind a proxy of ours, and only the last one', async () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };
    expect((await ask(forwarded)).address).toBe('127.0.0.1');
    settings.TRUST_PROXY = '1';
    expect((await ask(forwarded)).address).toBe('198.51.100.7');
    expect((await ask({ 'x-forwarded-for': '203.0.113.9, nobody' })).address).toBe('127.0.0.1');
    expect((await ask({})).address).toBe('127.0.0.1');
  });
});

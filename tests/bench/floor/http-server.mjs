// The first floor: 25 rows as HTML from plain node:http and pg.
import http from 'node:http';
import { readList } from './list.mjs';

const server = http.createServer(async (_request, response) => {
  const { rows, total } = await readList();
  const lines = rows.map(
    (row) =>
      `<tr>${Object.values(row)
        .map((value) => `<td>${value instanceof Date ? value.toISOString().slice(0, 10) : value}</td>`)
        .join('')}</tr>`,
  );
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(`<!DOCTYPE html><html lang="es"><body><h1>${total}</h1><table>${lines.join('')}</table></body></html>`);
});
server.listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => process.exit(0));

import { expect, it } from 'vitest';
import { cut, drawOrganigram, PAPER_PALETTE, viewBoxOf, wrap } from './drawing';
import { layoutTree } from './layout';
import { svgFile } from './svg-file';

it.each([
  ['Oficina General de Administración', 28, 2, ['Oficina General de', 'Administración']],
  ['Corta', 28, 2, ['Corta']],
  ['Una oficina de nombre tan largo que no cabe en dos líneas', 20, 2, ['Una oficina de', 'nombre tan largo qu…']],
  ['', 20, 2, []],
])('wraps %j', (text, characters, most, lines) => {
  expect(wrap(text, characters, most)).toEqual(lines);
});

it('cuts by characters, not by halves of them', () => {
  expect(cut('ñandú 👩‍💼', 3)).toBe('ña…');
});

it('draws each unit with its words, and a file that no name can break', () => {
  const layout = layoutTree([
    { id: 'a', parentId: null, level: 1 },
    { id: 'b', parentId: 'a', level: 2 },
  ]);
  const text = {
    name: 'R&D <script>alert("1")</script>',
    kind: 'Órgano de línea',
    post: 'Jefe',
    holder: 'Vacante',
    vacant: true,
  };
  const shapes = drawOrganigram(layout, new Map(['a', 'b'].map((id) => [id, text])), {
    levelName: (level) => `Nivel ${level}`,
    dashed: (id) => id === 'b',
    palette: PAPER_PALETTE,
  });
  const file = svgFile(shapes, { title: 'Organigrama \u0000', description: 'D', viewBox: viewBoxOf(layout) });
  expect(file).toContain('R&amp;D &lt;script&gt;');
  expect(file).not.toMatch(/<script|\u0000/);
  expect(file).toContain('stroke-dasharray="5 4"');
  expect(file.match(/Nivel \d/g)).toEqual(['Nivel 1', 'Nivel 2']);
});

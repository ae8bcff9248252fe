import { describe, expect, it } from 'vitest';
import type { BoxText } from './box';
import { drawOrganigram } from './drawing';
import { PAPER_PALETTE, type Shape } from './shape';
import { svgFile } from './svg-file';

const UNITS = [
  { id: 'a', parentId: null, level: 1, link: null },
  { id: 'b', parentId: 'a', level: 2, link: 'reports' },
] as const;
const TEXT: BoxText = {
  name: 'Oficina General',
  kind: 'Órgano de apoyo',
  post: 'Jefe(a)',
  holder: 'Ana Ríos',
  vacant: false,
  others: null,
};

const draw = (text: Partial<BoxText>) =>
  drawOrganigram(UNITS, new Map(UNITS.map(({ id }) => [id, { ...TEXT, ...text }])), {
    levelName: (level) => `Nivel ${level}`,
    palette: PAPER_PALETTE,
  });
const boxesOf = (shapes: readonly Shape[]) => shapes.filter(({ tag }) => tag === 'g');
const linesOf = (box: Shape | undefined) => box?.children?.flatMap(({ text }) => text ?? []) ?? [];
const heightOf = (box: Shape | undefined) => Number(box?.children?.[0]?.attributes.height);

describe('a box', () => {
  const post = 'Jefe(a) de la Oficina General de Planeamiento, Presupuesto, Modernización y Cooperación Internacional';

  it('says every word of its unit and of the post that heads it, in lines and in one piece', () => {
    const [box] = boxesOf(draw({ post, others: 'y 4 puestos más' }).shapes);
    const lines = linesOf(box);
    expect(lines.join(' ')).toBe(['Oficina General Órgano de apoyo', post, 'Ana Ríos y 4 puestos más'].join(' '));
    expect(lines.length).toBeGreaterThan(6);
    expect(box?.title).toBe(`Oficina General · Órgano de apoyo · ${post} · Ana Ríos · y 4 puestos más`);
  });

  it('grows with its words, and no line is under its foot', () => {
    const [short] = boxesOf(draw({}).shapes);
    const [long] = boxesOf(draw({ post }).shapes);
    expect(heightOf(long)).toBeGreaterThan(heightOf(short) + 30);
    const baselines = long?.children?.slice(1).map(({ attributes: { y } }) => Number(y)) ?? [];
    expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
    expect(baselines.at(-1)).toBeLessThan(heightOf(long));
  });

  it('of a unit that no post heads says so and nothing of who holds it', () => {
    const [box] = boxesOf(draw({ post: 'Sin puesto que la conduzca', holder: null }).shapes);
    expect(box?.title).toBe('Oficina General · Órgano de apoyo · Sin puesto que la conduzca');
    expect(linesOf(box).join(' ')).toMatch(/apoyo Sin puesto que la conduzca$/);
  });
});

it('draws each unit with its words, and a file that no name can break', () => {
  const { shapes, viewBox } = draw({ name: 'R&D <script>alert("1")</script>', holder: 'Vacante', vacant: true });
  const file = svgFile(shapes, { title: 'Organigrama \u0000', description: 'D', viewBox });
  expect(file).toContain('R&amp;D');
  expect(file).toContain('&lt;script&gt;');
  expect(file).not.toMatch(/<script|\u0000/);
  expect(file).toContain('stroke-dasharray="5 4"');
  expect(file.match(/Nivel \d/g)).toEqual(['Nivel 1', 'Nivel 2']);
});

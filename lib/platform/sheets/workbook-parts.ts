import 'server-only';
import { hearPart, type Archive } from './archive';
import { isDateFormat } from './number-formats';
import { SheetError, type SheetLimits } from './sheet-error';

/** What the cells of a sheet refer to. */
export interface WorkbookParts {
  readonly sheetPart: string;
  readonly strings: readonly string[];
  /** By number of style. */
  readonly dateStyles: readonly boolean[];
  /** Days are counted from 1904, as the first Macintosh did. */
  readonly from1904: boolean;
}

/** @throws SheetError `unknown_type`, `macros`, `no_sheet`, `malformed`, `too_many_cells`. */
export async function readParts(archive: Archive, limits: SheetLimits): Promise<WorkbookParts> {
  if (archive.has('xl/vbaProject.bin')) throw new SheetError('macros');
  if (!archive.has('xl/workbook.xml')) throw new SheetError('unknown_type');
  const { sheets, from1904 } = await readWorkbook(archive);
  const named = limits.sheet?.toLocaleLowerCase('es');
  const sheet = named
    ? sheets.find(({ name }) => name.trim().toLocaleLowerCase('es') === named)
    : (sheets.find(({ hidden }) => !hidden) ?? sheets[0]);
  if (!sheet) throw new SheetError('no_sheet', { sheet: limits.sheet ?? '' });
  const targets = await readTargets(archive);
  const target = targets.get(sheet.relation);
  if (!target) throw new SheetError('malformed');
  return {
    sheetPart: target,
    strings: archive.has('xl/sharedStrings.xml') ? await readStrings(archive, limits) : [],
    dateStyles: archive.has('xl/styles.xml') ? await readDateStyles(archive) : [],
    from1904,
  };
}

async function readWorkbook(archive: Archive) {
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let from1904 = false;
  await hearPart(archive, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation, hidden: (attributes.state ?? 'visible') !== 'visible' });
    },
  });
  return { sheets, from1904 };
}

async function readTargets(archive: Archive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await hearPart(archive, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id: id, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || !id || !target || mode === 'External') return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

/** One text per item, its runs joined; what is written above it to say how it sounds is left out. */
async function readStrings(archive: Archive, limits: SheetLimits): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await hearPart(archive, 'xl/sharedStrings.xml', {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(piece) {
      // One character beyond the limit is kept, so that the cell that uses it is refused by name.
      if (inText && text.length <= limits.cellLength) text += piece.slice(0, limits.cellLength + 1);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si' && strings.push(text) > limits.cells)
        throw new SheetError('too_many_cells', { max: limits.cells });
    },
  });
  return strings;
}

async function readDateStyles(archive: Archive): Promise<boolean[]> {
  const custom = new Map<string, string>();
  const styles: boolean[] = [];
  let inCells = false;
  await hearPart(archive, 'xl/styles.xml', {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') custom.set(numFmtId, formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(isDateFormat(Number(numFmtId), custom.get(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

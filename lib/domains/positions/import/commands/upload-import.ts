import 'server-only';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument, storeBytes, type StoredFile } from '@/lib/platform/documents';
import { checkName, CSV_TYPE, readSheet, SHEET_LIMITS, SheetError, sheetKind } from '@/lib/platform/sheet-reader';
import { WORKBOOK_TYPE } from '@/lib/platform/workbook';
import { positionPermissions } from '../../permissions';
import { importRecord } from '../../records';
import { guessMapping } from '../mapping';
import { headerOf } from '../rules';
import { uploadImportInput } from '../schema';
import { importLifecycle, turnsTaken } from '../transitions';

/** An entity’s structure is smaller than the State’s census. */
const MOST_ROWS_OF_ENTITY = 5_000;

/** HR sends the structure of its entity, SERVIR the census: a file that can be read whole, whose columns are guessed. */
export const uploadImport = defineCommand({
  name: 'positions.upload-import',
  permission: positionPermissions['positions.upload-import'],
  input: uploadImportInput,
  prepare: ({ file }, { actor }) => receiveSheet(file, actor.role === 'entity_hr'),
  async load(tx, _input, { actor: { role, entityId } }) {
    if (role !== 'entity_hr') return { entityId: null };
    return entityId === null ? null : { entityId };
  },
  async write(tx, { entityId }, _input, { actor, now, prepared }) {
    if (!actor.userId) throw new Error('imports are sent with an account');
    const kind = entityId === null ? 'census' : 'entity_structure';
    const { stored, header, rowCount } = prepared;
    const row = await tx.structureImport.create({
      data: {
        kind,
        entityId,
        fileName: stored.name,
        header,
        rowCount,
        mapping: guessMapping(kind, header),
        createdById: actor.userId,
        createdAt: now,
      },
      select: { id: true, fileName: true },
    });
    const documentId = await attachDocument(tx, stored, {
      recordType: 'structure_import',
      recordId: row.id,
      visibility: 'private',
      entityId,
      uploadedById: actor.userId,
      at: now,
    });
    await tx.structureImport.update({ where: { id: row.id }, data: { documentId } });
    return {
      value: { importId: row.id },
      effects: [
        {
          record: importRecord(row),
          move: { lifecycle: importLifecycle, from: null, to: 'UPLOADED' },
          parties: { ...(entityId ? { entityId } : {}), taken: turnsTaken(entityId), params: { file: row.fileName } },
          documentId,
          changes: [{ field: 'rows', after: rowCount }],
        },
      ],
    };
  },
});

type Received = { readonly stored: StoredFile; readonly header: string[]; readonly rowCount: number };

async function receiveSheet(file: File, ofEntity: boolean): Promise<Result<Received>> {
  if (file.size > SHEET_LIMITS.bytes) {
    const { code, params } = new SheetError('too_many_bytes', { megabytes: SHEET_LIMITS.bytes / 1024 / 1024 }).refusal(
      'file',
    );
    return refuse(code, { ...(params ? { params } : {}), field: 'file' });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const limits = ofEntity ? { ...SHEET_LIMITS, rows: MOST_ROWS_OF_ENTITY } : SHEET_LIMITS;
    checkName(file.name, bytes);
    let header: string[] | null = null;
    let rowCount = 0;
    for await (const { cells } of readSheet(bytes, limits)) {
      if (header) rowCount += 1;
      else header = headerOf(cells);
    }
    if (!header || rowCount === 0) return refuse('positions.import_only_header', { field: 'file' });
    const type = sheetKind(bytes) === 'xlsx' ? WORKBOOK_TYPE : CSV_TYPE;
    return ok({ stored: await storeBytes(bytes, nameOf(file.name), type), header, rowCount });
  } catch (error) {
    if (error instanceof SheetError) return { ok: false, refusal: error.refusal('file') };
    throw error;
  }
}

/** Separators and control characters never reach a header or a folder. */
function nameOf(name: string): string {
  return (
    name
      .normalize('NFC')
      .replace(/[\p{Cc}\\/:*?"<>|]/gu, '_')
      .slice(-120) || 'hoja'
  );
}

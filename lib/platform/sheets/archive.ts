import 'server-only';
import yauzl, { type Entry } from 'yauzl';
import { SheetError, type SheetLimits } from './sheet-error';
import { xmlReader, type XmlListener } from './xml';

const MOST_PARTS = 2_000;

/** The parts of a workbook, by name, opened only when asked for. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** The unpacked bytes, piece by piece. @throws SheetError */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
  readonly close: () => void;
}

/** @throws SheetError when it is no archive, declares too much, or keeps a part behind a password. */
export async function openArchive(bytes: Uint8Array, limits: SheetLimits): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await yauzl
    .fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true, autoClose: false })
    .catch(malformed);
  const parts = new Map<string, Entry>();
  let declared = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new SheetError('encrypted');
      declared += entry.uncompressedSize;
      if (declared > limits.unpackedBytes || entry.uncompressedSize > limits.ratio * (entry.compressedSize + 1_024))
        throw new SheetError('unpacks_too_much');
      if (parts.size >= MOST_PARTS || parts.has(entry.fileName)) throw new SheetError('malformed');
      parts.set(entry.fileName, entry);
    }
  } catch (error) {
    zip.close();
    return malformed(error);
  }
  let unpacked = 0;
  return {
    has: (name) => parts.has(name),
    async *read(name) {
      const entry = parts.get(name);
      if (!entry) throw new SheetError('malformed');
      const stream = await zip.openReadStreamPromise(entry).catch(malformed);
      try {
        for await (const piece of stream as AsyncIterable<Buffer>) {
          unpacked += piece.byteLength;
          if (unpacked > limits.unpackedBytes) throw new SheetError('unpacks_too_much');
          yield piece;
        }
      } catch (error) {
        malformed(error);
      } finally {
        stream.destroy();
      }
    },
    close: () => zip.close(),
  };
}

/** Tells a listener of one whole part. */
export async function hearPart(archive: Archive, name: string, listener: XmlListener): Promise<void> {
  const reader = xmlReader(listener);
  for await (const piece of archive.read(name)) reader.write(piece);
  reader.end();
}

/** Whatever the archive's reader complains of, the file is damaged. */
function malformed(error: unknown): never {
  if (error instanceof SheetError) throw error;
  throw new SheetError('malformed');
}

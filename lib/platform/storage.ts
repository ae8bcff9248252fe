import 'server-only';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { randomUUID } from 'node:crypto';
import { env } from './env';

export type StoredObject = { readonly key: string; readonly storedAt: Date };

/** Where bytes are kept. A folder here; an object store implements the same four verbs. */
export type Storage = {
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly get: (key: string) => Promise<Buffer>;
  readonly remove: (key: string) => Promise<void>;
  /** Everything kept, in no order, what an interrupted `put` left included. */
  readonly list: () => AsyncIterable<StoredObject>;
};

/** A folder on this machine. A file is whole and on disk before its key is acknowledged. */
export function folderStorage(root: string): Storage {
  const base = resolve(root);
  const place = (key: string) => {
    const path = resolve(base, key);
    if (!path.startsWith(base + sep)) throw new RangeError(`key outside the store: ${key}`);
    return path;
  };
  return {
    async put(key, bytes) {
      const path = place(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const temporary = join(dirname(path), `.${randomUUID()}`);
      const file = await open(temporary, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    },
    get: (key) => readFile(place(key)),
    remove: (key) => rm(place(key), { force: true }),
    async *list() {
      for (const folder of await readdir(base, { withFileTypes: true }).catch(nothingStored)) {
        if (!folder.isDirectory()) continue;
        for (const name of await readdir(join(base, folder.name))) {
          const path = join(base, folder.name, name);
          const found = await stat(path).catch(() => null);
          if (found?.isFile()) yield { key: relative(base, path), storedAt: found.mtime };
        }
      }
    },
  };
}

/** The folder appears with the first file. */
function nothingStored(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

export function storage(): Storage {
  return folderStorage(env().STORAGE_DIR);
}

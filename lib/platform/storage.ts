import 'server-only';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { randomUUID } from 'node:crypto';
import { env } from './env';

/** Where bytes are kept. A folder here; an object store implements the same three verbs. */
export type Storage = {
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly get: (key: string) => Promise<Buffer>;
  readonly remove: (key: string) => Promise<void>;
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
  };
}

export function storage(): Storage {
  return folderStorage(env().STORAGE_DIR);
}

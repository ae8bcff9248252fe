// Stands for `server-only` in bundles for plain Node.
export {};

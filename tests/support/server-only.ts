/** Stands for `server-only` outside Next, where the real package throws. */
export {};

export const DRAFT_PREFIX = 'borrador:';
const ASIDE_PREFIX = 'enviado:';
const FORGET_AFTER_MS = 5000;

/** Takes a draft out of its form's reach while the outcome of sending it is unknown; soon forgotten unless put back. */
export function setDraftAside(key: string) {
  const draft = localStorage.getItem(key);
  localStorage.removeItem(key);
  if (!draft) return;
  localStorage.setItem(ASIDE_PREFIX + key, draft);
  setTimeout(() => localStorage.removeItem(ASIDE_PREFIX + key), FORGET_AFTER_MS);
}

/** Sending failed on our side: what was typed goes back to its form. */
export function putDraftsBack() {
  for (const name of Object.keys(localStorage)) {
    const draft = name.startsWith(ASIDE_PREFIX) ? localStorage.getItem(name) : null;
    if (!draft) continue;
    localStorage.setItem(name.slice(ASIDE_PREFIX.length), draft);
    localStorage.removeItem(name);
  }
}

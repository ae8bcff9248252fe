/** Mark — the portal's own sign: steps that rise to a post, drawn from Andean stepwork. className? sets its size. */
export function Mark({ className = 'size-9' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={`shrink-0 ${className}`}>
      <rect width="32" height="32" rx="4" fill="var(--color-accent-fill)" />
      <path d="M5 27v-5h5.5v-5H16v-5h5.5V7H27v20Z" fill="#fff" />
      <path d="M16 27v-5h5.5v-5H27v10Z" fill="var(--color-accent-fill)" opacity=".45" />
      <path d="M7 6h5v5H7z" fill="#fff" />
    </svg>
  );
}

/** Icon — a few 16 px line icons, decorative by default: the word beside them carries the meaning. `name`, `className?`. */
const PATHS = {
  alert: 'M8 1.8 15 14H1L8 1.8Zm0 4.4v3.6m0 2v.3',
  bell: 'M3.5 12h9c-1-1-1.3-2.2-1.3-5a3.2 3.2 0 0 0-6.4 0c0 2.8-.3 4-1.3 5Zm3 .2a1.5 1.5 0 0 0 3 0',
  check: 'M2.5 8.5 6.2 12 13.5 4.2',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  clock: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.6V8l2.3 1.6',
  circle: 'M8 2.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8Z',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  document: 'M4 1.8h5.2L12.2 5v9.2H4V1.8Zm5 .2v3.2h3M6 8.3h4.2M6 11h4.2',
  download: 'M8 2v8m-3.3-3L8 10.3 11.3 7M2.8 13.5h10.4',
  filter: 'M2 3.2h12M4.2 8h7.6M6.6 12.8h2.8',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8Zm0 5.4v4m0-6.4v.3',
  menu: 'M2 4h12M2 8h12M2 12h12',
  person: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8Zm-5.4 6c.5-2.6 2.6-4 5.4-4s4.9 1.4 5.4 4',
  print: 'M4.5 6V2h7v4M4.5 12H2V6h12v6h-2.5M4.5 9.5h7V14h-7z',
  progress: 'M8 1.8a6.2 6.2 0 1 1-6.2 6.2M8 4.8V8l2.4 1.5',
  search: 'M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6Zm3.5 8.3L14 14',
  sort: 'm5 6 3-3 3 3M5 10l3 3 3-3',
  stop: 'M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3l3.5-3.5ZM8 4.8v3.8m0 2.2v.3',
  swap: 'M2 5.5h11m-3-3 3 3-3 3M14 10.5H3m3-3-3 3 3 3',
  up: 'm4 9.5 4-4 4 4',
  down: 'm4 6.5 4 4 4-4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={className ? `icon ${className}` : 'icon'}>
      <path d={PATHS[name]} />
    </svg>
  );
}

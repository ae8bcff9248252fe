/** TileMap — the 26 territories: title, summary?, values (by ubigeo: '04', '1501'), valueLabel (heading of the figures), href?(ubigeo). */
import { useTranslations } from 'next-intl';
import { useReaderLocale } from '@/components/ui/locale';
import { formatNumber } from '@/lib/kernel/format';
import { ChartFrame } from './chart-frame';
import { TERRITORIES, TILE_COLUMNS, TILE_ROWS, type Territory } from './territories';

const TILE = 56;
const GAP = 4;
/** How much accent each level of the scale carries; none, then thirds of the largest value, then the top. */
const LEVELS = [0, 12, 26, 42, 100] as const;

export interface TileMapProps {
  title: string;
  summary?: string;
  values: Readonly<Record<string, number>>;
  valueLabel: string;
  href?: (ubigeo: string) => string;
}

export function TileMap({ title, summary, values, valueLabel, href }: TileMapProps) {
  const t = useTranslations('charts');
  const locale = useReaderLocale();
  const max = Math.max(1, ...Object.values(values));
  const valueOf = (territory: Territory) => values[territory.ubigeo] ?? 0;
  const size = { width: TILE_COLUMNS * TILE - GAP, height: TILE_ROWS * TILE - GAP };
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={{
        columns: [t('territory'), valueLabel],
        rows: [...TERRITORIES]
          .sort((a, b) => valueOf(b) - valueOf(a) || a.name.localeCompare(b.name, 'es'))
          .map((territory) => ({
            key: territory.ubigeo,
            cells: [territory.name, formatNumber(valueOf(territory), locale)],
          })),
      }}
    >
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        {...size}
        className="figures h-auto max-w-full"
        role={href ? 'group' : 'img'}
        aria-label={title}
      >
        <title>{title}</title>
        {summary && <desc>{summary}</desc>}
        {TERRITORIES.map((territory) => {
          const tile = (
            <Tile
              key={territory.ubigeo}
              territory={territory}
              value={valueOf(territory)}
              max={max}
              text={formatNumber(valueOf(territory), locale)}
            />
          );
          if (!href) return tile;
          return (
            <a
              key={territory.ubigeo}
              href={href(territory.ubigeo)}
              aria-label={`${territory.name}: ${valueOf(territory)}`}
            >
              {tile}
            </a>
          );
        })}
      </svg>
    </ChartFrame>
  );
}

function Tile({ territory, value, max, text }: { territory: Territory; value: number; max: number; text: string }) {
  const share = LEVELS[value === 0 ? 0 : Math.min(4, 1 + Math.floor((value / max) * 3.999))] ?? 0;
  const [x, y] = [territory.column * TILE, territory.row * TILE];
  const ink = share === 100 ? '#fff' : 'var(--color-ink)';
  const side = TILE - GAP;
  return (
    <g>
      <title>{`${territory.name}: ${text}`}</title>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={side - 1}
        height={side - 1}
        rx="4"
        fill={`color-mix(in srgb, var(--color-accent-fill) ${share}%, var(--color-surface))`}
        stroke="var(--color-line)"
      />
      <text x={x + side / 2} y={y + 20} textAnchor="middle" fontSize="11.5" fill={ink}>
        {territory.code}
      </text>
      <text x={x + side / 2} y={y + 39} textAnchor="middle" fontSize="15" fontWeight="600" fill={ink}>
        {text}
      </text>
    </g>
  );
}

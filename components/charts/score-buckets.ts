export interface Bucket {
  from: number;
  to: number;
  count: number;
}

/** Counts values in equal intervals from `min` to `max`, each open above; the last one includes `max`. Values outside are left out. */
export function bucketsOf(values: readonly number[], min: number, max: number, count: number): Bucket[] {
  const width = (max - min) / count;
  const buckets = Array.from({ length: count }, (_, index) => ({
    from: min + index * width,
    to: min + (index + 1) * width,
    count: 0,
  }));
  for (const value of values) {
    if (value < min || value > max) continue;
    const bucket = buckets[Math.min(count - 1, Math.floor((value - min) / width))];
    if (bucket) bucket.count += 1;
  }
  return buckets;
}

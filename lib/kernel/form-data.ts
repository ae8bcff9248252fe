import qs from 'qs';

/** What a form sent, nested as its field names say. Leaves are text, or a File that was really chosen. */
export type FormValue = string | File | FormObject | FormValue[];
export interface FormObject {
  [name: string]: FormValue;
}

const LIMITS = { depth: 6, arrayLimit: 500, parameterLimit: 5000 };
const UNSAFE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * 'goals[0].title' and 'goals[1].title' become `{ goals: [{ title }, { title }] }`. The framework's own entries, what
 * fields are called and file inputs left empty are dropped.
 * @throws RangeError beyond the limits of depth, array and number of entries, which no form of ours reaches.
 */
export function formDataToObject(formData: FormData): FormObject {
  const entries = [...formData.entries()].filter(([name, value]) => !name.startsWith('$') && !isEmptyFile(value));
  const values = entries.map(([, value]) => value);
  const names = entries.map(([name], index) => `${encodeURIComponent(name)}=${index}`).join('&');
  const tree = qs.parse(names, {
    ...LIMITS,
    allowDots: true,
    plainObjects: true,
    strictDepth: true,
    throwOnLimitExceeded: true,
  });
  return toObject(tree, values);
}

function toObject(tree: qs.ParsedQs, values: readonly FormDataEntryValue[]): FormObject {
  const result: FormObject = {};
  for (const [name, node] of Object.entries(tree)) {
    if (node !== undefined && !UNSAFE_NAMES.has(name)) result[name] = toValue(node, values);
  }
  return result;
}

function toValue(
  node: string | qs.ParsedQs | (string | qs.ParsedQs)[],
  values: readonly FormDataEntryValue[],
): FormValue {
  if (Array.isArray(node)) return node.map((item) => toValue(item, values));
  return typeof node === 'string' ? (values[Number(node)] ?? '') : toObject(node, values);
}

function isEmptyFile(value: FormDataEntryValue): boolean {
  return typeof value !== 'string' && value.size === 0 && value.name === '';
}

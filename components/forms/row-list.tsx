/**
 * RowList — rows that repeat, a few at first and a button for one more.
 *   name   of the list, as in its fields (`goals` holds `goals[0].title`)
 *   rows   one node per row, as many as may be filled
 *   shown  how many to start with; those with something typed or to mend are always shown
 *   add    what the button says
 *
 * Without JavaScript the button sends the form, which comes back with one more row and all that was typed.
 */
'use client';

import { useEffect, useRef, useState, type InputEvent, type MouseEvent, type ReactNode } from 'react';
import { ADD_ROW, rowCountField } from '@/lib/kernel/more-rows';
import { buttonStyle } from './button-style';
import { useForm } from './form-context';
import { firstText, type FormState } from './form-state';

interface Props {
  name: string;
  rows: readonly ReactNode[];
  shown: number;
  add: string;
}

export function RowList({ name, rows, shown, add }: Props) {
  const { state, pending } = useForm();
  const [opened, setOpened] = useState(shown);
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  const count = Math.min(rows.length, Math.max(opened, rowsIn(state, name)));

  useEffect(() => {
    if (added.current) enter(list.current?.children[count - 1]);
    added.current = false;
  }, [count]);

  function addRow(event: MouseEvent) {
    event.preventDefault();
    added.current = true;
    setOpened(count + 1);
  }

  /** A draft put back into a row that was not shown. */
  function reveal({ target }: InputEvent<HTMLDivElement>) {
    const place = [...(list.current?.children ?? [])].findIndex(
      (row) => target instanceof Node && row.contains(target),
    );
    if (place >= count) setOpened(place + 1);
  }

  return (
    <>
      {/* The first button of a form is the one that Enter presses: it must not be the one that adds a row. */}
      <button type="submit" hidden aria-hidden tabIndex={-1} />
      <input type="hidden" name={rowCountField(name)} value={count} readOnly />
      <div ref={list} onInput={reveal} className="flex flex-col gap-4">
        {rows.map((row, place) => (
          <div key={place} hidden={place >= count}>
            {row}
          </div>
        ))}
      </div>
      {count < rows.length && (
        <div>
          <button
            type="submit"
            name={ADD_ROW}
            value={name}
            disabled={pending}
            onClick={addRow}
            className={buttonStyle('secondary', 'small')}
          >
            {add}
          </button>
        </div>
      )}
    </>
  );
}

/** How many rows the form came back with: those asked for, and those that hold something typed or to mend. */
function rowsIn({ values, errors }: FormState, name: string): number {
  const filled = Object.keys(values).filter((field) => firstText(values[field])?.trim());
  const places = [...filled, ...errors.map(({ field }) => field)].flatMap((field) => {
    const place = field.startsWith(`${name}[`) ? Number.parseInt(field.slice(name.length + 1), 10) : Number.NaN;
    return Number.isNaN(place) ? [] : [place + 1];
  });
  return Math.max(0, Number(firstText(values[rowCountField(name)]) ?? 0) || 0, ...places);
}

function enter(row: Element | undefined) {
  const folded = row?.querySelector('details');
  if (folded) folded.open = true;
  row?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
}

/** What a spreadsheet reads as a formula, in either width of letters, wherever the text begins. */
const ALWAYS = /^[=@\uFF1D\uFF20]/;
const SIGNED = /^[+\-\uFF0B\uFF0D]/;
/** `-3,5`, `-5 %` and the dashes of a cell that says nothing; telephones; and items of a list: `- Dirigir la oficina`. */
const HARMLESS = [
  /^[+-](?:\s?\d[\d\s.,]*%?|[+-]*)$/,
  /^\+\s?\(?\d[\d\s()-]*$/,
  /^[+-]\s+\p{L}(?:(?!\p{L}\()[^|!=])*$/u,
];

/** Whether a spreadsheet would take the text of a cell for a formula. */
export function looksLikeFormula(text: string): boolean {
  const said = text.trim();
  return ALWAYS.test(said) || (SIGNED.test(said) && !HARMLESS.some((form) => form.test(said)));
}

/** What a spreadsheet reads as a formula, in either width of letters, wherever the text begins. */
const ALWAYS = /^[=@\uFF1D\uFF20]/;
const SIGNED = /^[+\-\uFF0B\uFF0D]/;
/** `-3,5`, `+51 999 888 777`, `-5 %`; and the dashes of a cell that says nothing. */
const NUMBER_OR_DASH = /^[+-](?:\s?\d[\d\s.,]*%?|[+-]*)$/;

/** Whether a spreadsheet would take the text of a cell for a formula. */
export function looksLikeFormula(text: string): boolean {
  const said = text.trim();
  return ALWAYS.test(said) || (SIGNED.test(said) && !NUMBER_OR_DASH.test(said));
}

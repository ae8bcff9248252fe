import { SaxesParser } from 'saxes';
import { SheetError } from './sheet-error';

/** What is heard of an XML part. Names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Record<string, string>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** Whole elements that say nothing, left out before they are parsed: a sheet may hold millions. */
  readonly skip?: RegExp;
}

/** More than this without a tag is no sheet: an attribute or a text that would fill the memory. */
const LONGEST_PIECE = 4 * 1024 * 1024;

const local = (name: string) => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Tells the listener of an XML part, piece by piece.
 * @throws SheetError `entities` when it declares a document type, `malformed` when it is not XML in UTF-8.
 */
export function xmlReader(listener: XmlListener): { write: (bytes: Uint8Array) => void; end: () => void } {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let { skip } = listener;
  let heard = true;
  let unheard = 0;
  parser.on('error', () => {
    throw new SheetError('malformed');
  });
  parser.on('doctype', () => {
    throw new SheetError('entities');
  });
  parser.on('opentag', (tag) => {
    heard = true;
    listener.open(local(tag.name), tag.attributes);
  });
  if (listener.text) parser.on('text', listener.text);
  if (listener.text) parser.on('cdata', listener.text);
  const { close } = listener;
  if (close) parser.on('closetag', (tag) => close(local(tag.name)));
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new SheetError('malformed');
    }
  };
  return {
    write(bytes) {
      const piece = decode(bytes);
      // Only there can what looks like an element be text.
      if (skip && piece.includes('CDATA')) skip = undefined;
      const said = skip ? piece.replace(skip, '') : piece;
      heard = said.length < piece.length;
      parser.write(said);
      unheard = heard ? 0 : unheard + bytes.byteLength;
      if (unheard > LONGEST_PIECE) throw new SheetError('malformed');
    },
    end() {
      parser.write(decode());
      parser.close();
    },
  };
}

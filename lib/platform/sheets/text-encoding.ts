import { SheetError } from './sheet-error';

const PIECE = 64 * 1024;

/** In Windows-1252, the letters that Spanish has and English has not. The same bytes in other old encodings are none of these. */
const SPANISH = new Set([...'ÁÉÍÓÚÑÜáéíóúñü°ºª'].map((letter) => letter.charCodeAt(0)));

/**
 * How a text file is written. UTF-8 and marked UTF-16 are certain. A spreadsheet in Spanish saves CSV in Windows-1252,
 * which is taken only when every unusual byte is a letter of Spanish: otherwise names would be damaged in silence.
 * @throws SheetError `encoding`
 */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  for (const byte of bytes) if (byte >= 0x80 && !SPANISH.has(byte)) throw new SheetError('encoding');
  return 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.byteLength; at += PIECE)
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The text, piece by piece, without its byte order mark. @throws SheetError `encoding` */
export function* decodedPieces(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.byteLength; at += PIECE) {
      const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    if (error instanceof TypeError) throw new SheetError('encoding');
    throw error;
  }
}

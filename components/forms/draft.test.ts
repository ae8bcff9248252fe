import { describe, expect, it } from 'vitest';
import { packDraft, unpackDraft } from './draft';

const DAY = 24 * 60 * 60 * 1000;
const values = { title: 'Reducir plazos', means: ['report', 'record'] };

describe('a draft kept in the browser', () => {
  it('comes back as it was typed', () => {
    expect(unpackDraft(packDraft(values, 1000), 1000 + 3 * DAY)).toEqual(values);
  });

  it('is forgotten after three days', () => {
    expect(unpackDraft(packDraft(values, 1000), 1001 + 3 * DAY)).toBeNull();
  });

  it.each([null, '', 'no es JSON', '[]', '{"at":1}', '{"at":1,"values":{"a":5}}', '{"at":"1","values":{}}'])(
    'is ignored when it cannot be read: %s',
    (text) => expect(unpackDraft(text, 1)).toBeNull(),
  );
});

import { describe, expect, it } from 'vitest';
import { parseInput } from '@/lib/kernel/parse-input';
import { goalListSchema, goalSpecificationSchema } from './schema';

const form = {
  type: 'result',
  title: 'Reducir la interrupción del servicio',
  weight: '60,5',
  indicator: 'Horas por usuario',
  unit: 'horas',
  baseline: '48',
  target: '16',
  direction: 'decrease',
  bandMin: '',
  bandMax: '3',
  frequency: 'quarterly',
  meansOfVerification: 'Reporte del sistema\r\nActa de visita',
};

describe('goal as a form sends it', () => {
  it('becomes a specification, without the limits of a band it does not have', () => {
    expect(parseInput(goalSpecificationSchema, form)).toEqual({
      ok: true,
      value: {
        ...form,
        weight: '60.5',
        bandMin: null,
        bandMax: null,
        meansOfVerification: 'Reporte del sistema\nActa de visita',
      },
    });
  });

  it('names the fields to mend in a list', () => {
    expect(parseInput(goalListSchema, [form, { ...form, weight: '0', direction: 'up' }])).toEqual({
      ok: false,
      fieldErrors: [
        { field: '[1].weight', code: 'too_small', params: { min: '0.01' } },
        { field: '[1].direction', code: 'invalid_choice' },
      ],
    });
  });
});

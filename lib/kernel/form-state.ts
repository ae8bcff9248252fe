/** What a form's action answers and the form shows again: nothing typed is lost. */
export type FormState = {
  /** `editing`: sent only to be changed, as when a row is added. */
  readonly status: 'idle' | 'editing' | 'refused' | 'done';
  readonly values: Readonly<Record<string, string | string[]>>;
  /** `label`: what the form calls the field, where it could say it. */
  readonly errors: readonly { readonly field: string; readonly label?: string; readonly message: string }[];
  readonly message?: string;
  readonly norm?: { readonly label: string; readonly href: string };
  /** The session ended: where to sign in and come back to this form, which keeps what was typed. */
  readonly signIn?: { readonly label: string; readonly href: string };
  readonly notice?: string;
};

export const IDLE_FORM: FormState = { status: 'idle', values: {}, errors: [] };

export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>;

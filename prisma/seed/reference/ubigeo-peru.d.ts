declare module 'ubigeo-peru' {
  interface Place {
    readonly departamento: string;
    readonly provincia: string;
    readonly distrito: string;
    readonly nombre: string;
  }
  const ubigeo: { readonly inei: readonly Place[]; readonly reniec: readonly Place[] };
  export default ubigeo;
}

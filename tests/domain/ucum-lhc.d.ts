/** What is used of the UCUM library of the NLM, which ships without types. */
declare module '@lhncbc/ucum-lhc' {
  interface Conversion {
    readonly status: 'succeeded' | 'failed' | 'error';
    readonly toVal: number | null;
    readonly msg: readonly string[];
  }

  interface UcumLhcUtils {
    convertUnitTo(
      from: string,
      value: number,
      to: string,
      options?: { readonly molecularWeight?: number },
    ): Conversion;
  }

  const ucumPkg: { readonly UcumLhcUtils: { getInstance(): UcumLhcUtils } };
  export default ucumPkg;
}

/** A part of the world by the United Nations' standard M49. */
export interface Region {
  /** M49 code, such as "015". */
  readonly code: string;
  /** M49's name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes (and XK). */
  readonly countries: readonly string[];
}

// Source: United Nations Statistics Division, "Standard country or area codes for statistical use"
// (M49), https://unstats.un.org/unsd/methodology/m49/. Its sub-regions, save that the four of
// Oceania, which have few photos, are one. Two places have no row there: XK stands with the rest of
// Southern Europe, TW in Eastern Asia.
const TABLE = `
021 Northern America: BM CA GL PM US
419 Latin America and the Caribbean: AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI
154 Northern Europe: AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ
155 Western Europe: AT BE CH DE FR LI LU MC NL
039 Southern Europe: AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK
151 Eastern Europe: BG BY CZ HU MD PL RO RU SK UA
015 Northern Africa: DZ EG EH LY MA SD TN
202 Sub-Saharan Africa: AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW
145 Western Asia: AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE
143 Central Asia: KG KZ TJ TM UZ
034 Southern Asia: AF BD BT IN IR LK MV NP PK
030 Eastern Asia: CN HK JP KP KR MN MO TW
035 South-eastern Asia: BN ID KH LA MM MY PH SG TH TL VN
009 Oceania: AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS
010 Antarctica: AQ
`;

export const REGIONS: readonly Region[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [title = '', countries = ''] = row.split(': ');
    return {
      code: title.slice(0, 3),
      name: title.slice(4),
      countries: countries.split(' '),
    };
  });

const regionByCountry = new Map(
  REGIONS.flatMap((region) =>
    region.countries.map((country) => [country, region] as const),
  ),
);

/**
 * The region that a country lies in.
 *
 * @param country ISO 3166-1 alpha-2 code in capitals, or XK.
 * @returns undefined when there is no such country.
 */
export function regionOf(country: string): Region | undefined {
  return regionByCountry.get(country);
}

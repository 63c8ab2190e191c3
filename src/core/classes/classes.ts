/** One of the network's classes: one country, or neighbours with few photos each. */
export interface CountryClass {
  /** Position in the network's output. */
  readonly id: number;
  /** ISO 3166-1 alpha-2 codes (and XK, Kosovo); the first gives the class its name. */
  readonly countries: readonly string[];
}

/** Changes whenever the table does; models carry the version that they were trained for. */
export const CLASS_TABLE_VERSION = '1';

// The authors' table is not published. The rows that their other code shows are kept (US, GB, ES,
// FR, DE, IT, CA, JP, AU, NL, CN, BR, IN, MX, RU, TR, SG, EG, JO; AE among the smallest); the
// others follow section 3.2: the more photos, the earlier and the more alone; countries with few
// photos join their neighbours.
const TABLE = `
US
GB IM JE GG
ES AD GI
FR MC
DE
IT VA SM MT
CA PM
JP
AU CC CX HM NF
NL
CN
BR
BE LU
PT
IN
PL
TH
MX
TW
AR UY PY FK GS AQ
AT
CH LI
RU
SE
ID TL
GR CY
IE
TR
NO SJ BV
KR KP
CZ SK
NZ FJ NC PF WS TO VU SB PG KI TV NR CK NU TK WF AS PN UM
DK FO GL
MY BN
CO VE SR GY GF
CL
SG
HU
VN
UA MD BY
FI AX
PH GU PW FM MH MP
RO BG
PE EC BO
EG SD
HK MO
HR SI
ZA ZW MZ NA AO LS ZM BW MW SZ
RS BA ME AL MK XK
LT LV EE
IS
CU DO PR BB JM BS TT HT BQ AW CW SX LC VC DM GD AG KN AI MS VG VI KY TC MQ GP BL MF BM
CR GT PA HN NI SV BZ
MA TN DZ LY EH
NP LK PK BD BT MV AF IO
KH MM LA
TZ KE ET RE UG RW MG MU SC KM BI DJ ER SO SS YT TF
NG GH CI CV SN BJ BF TD CG CM CD GA ML NE TG GN GM GW LR SL MR CF GQ ST SH
JO IL PS LB SY IQ
GE AM AZ UZ KZ KG TJ TM MN IR
AE SA OM QA KW BH YE
`;

/** The classes in the order of the network's output. */
export const CLASSES: readonly CountryClass[] = TABLE.trim()
  .split('\n')
  .map((row, id) => ({ id, countries: row.split(' ') }));

export const CLASS_COUNT = CLASSES.length;

const classByCountry = new Map(
  CLASSES.flatMap(({ id, countries }) =>
    countries.map((country) => [country, id] as const),
  ),
);

/**
 * The class that holds a country.
 *
 * @param country ISO 3166-1 alpha-2 code in capitals, or XK.
 * @returns its id, or undefined when there is no such country.
 */
export function classOf(country: string): number | undefined {
  return classByCountry.get(country);
}

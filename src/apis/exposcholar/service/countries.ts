import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import type { Schemas } from '../contract.ts'

/**
 * The codes of ISO 3166-1, whose places in this list are the ids of the countries. Ids are stored: a code that
 * comes to the standard is put at the end, and one that leaves it stays.
 */
const codes = `
  AF AX AL DZ AS AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BV BR IO BN BG BF BI KH
  CM CA CV KY CF TD CL CX CC CO KM CK CR CI HR CU CW CY CZ CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FK FO FJ FI FR GF
  PF TF GA GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT HM VA HN HK HU IS IN ID IQ IE IR IM IL IT JM JP JE JO KZ KE
  KI KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA MZ MM NA NR NP NL
  NC NZ NI NE NG NU NF KP MP NO OM PK PW PA PG PY CN PE PH PN PL PT PR QA CG GM RE RO RU RW BL SH KN LC MF PM VC WS
  SM ST SA SN RS SC SL SG SX SK SI SB SO ZA GS KR SS ES LK PS SD SR SJ SE CH SY TW TJ TH MK TL TG TK TO TT TN TR TM
  TC TV UG UA AE GB TZ UM US UY UZ VU VE VN VG VI WF EH YE ZM ZW
`
  .trim()
  .split(/\s+/)

countries.registerLocale(english)

/** Every country, by name. */
export const allCountries: Schemas['Country'][] = codes
  .map((code, index) => ({ id: index + 1, name: countries.getName(code, 'en') ?? code, code }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))

export const isCountry = (id: number): boolean => Number.isInteger(id) && id >= 1 && id <= codes.length

/**
 * Lengths of numbers that can be dialled inside their own area only, for want of an area code.
 * From google/libphonenumber, resources/PhoneNumberMetadata.xml, `localOnly` (Apache-2.0); libphonenumber-js leaves them out.
 */
export const LOCAL_LENGTHS: Readonly<Record<string, readonly number[]>> = {
  AE: [7], AF: [7], AG: [7], AI: [7], AL: [5, 6, 7], AM: [5, 6], AR: [6, 7, 8], AS: [7], AT: [3], AU: [8], AZ: [7], BA: [6], BB: [7],
  BG: [4, 5], BM: [7], BO: [7], BR: [8], BS: [7], BT: [6], BY: [5, 6, 7], CA: [7], CC: [8], CN: [5, 6], CO: [4, 7], CU: [4, 5], CX: [8],
  DE: [2, 3, 4], DM: [7], DO: [7], EC: [7], EG: [6, 7], ER: [6], ET: [7], GB: [4, 5, 6, 7, 8], GD: [7], GE: [6, 7], GG: [6], GH: [7],
  GU: [7], HR: [6, 7], HU: [6, 7], ID: [5, 6], IE: [5, 6], IL: [7], IM: [6], IN: [6, 7, 8], IQ: [6, 7], IR: [4, 5, 8], JE: [6], JM: [7],
  KG: [5, 6], KH: [6, 7], KM: [4], KN: [7], KP: [6, 7], KR: [3, 4, 7], KY: [7], KZ: [5, 6, 7], LA: [6], LC: [7], LK: [7], LY: [7],
  ME: [6], MG: [7], MK: [6, 7], MM: [5], MN: [4, 5, 6], MP: [7], MS: [7], MX: [7, 8], MY: [6, 7], NF: [5], NG: [6, 7], NP: [6, 7],
  NZ: [7], PE: [6, 7], PH: [4, 5, 7], PK: [5, 6, 7, 8], PR: [7], PS: [7], PY: [5, 6], RS: [4, 5, 6], RU: [7], SA: [7], SI: [7], SL: [6],
  SM: [6], SX: [7], SY: [6, 7], TC: [7], TJ: [3, 5, 6, 7], TT: [7], UA: [5, 6, 7], UG: [5, 6, 7], US: [7], UY: [7], VC: [7], VE: [7],
  VG: [7], VI: [7], YE: [6], ZM: [6], ZW: [3, 4],
};

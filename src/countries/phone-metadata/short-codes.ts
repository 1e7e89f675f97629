/**
 * Numbers of a few digits for emergency and public services: nobody can be called back on them.
 * From google/libphonenumber, resources/ShortNumberMetadata.xml (Apache-2.0), and the operators' own.
 */
export const SHORT_CODES: Readonly<Record<string, readonly string[]>> = {
  RU: ["01", "02", "03", "04", "101", "102", "103", "104", "112", "115", "122", "123", "0611", "0890", "0500", "0550"],
  KZ: ["101", "102", "103", "104", "112", "109", "1414"],
  BY: ["101", "102", "103", "104", "112"],
  UA: ["101", "102", "103", "104", "112"],
  GB: ["999", "112", "111", "101", "105", "119", "123", "159", "150"],
  US: ["911", "211", "311", "411", "511", "611", "711", "811", "988"],
  DE: ["110", "112", "115", "116116", "116117"],
};

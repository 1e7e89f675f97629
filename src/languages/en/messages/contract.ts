/** What is wrong with a contract number, in words. */
export const contractMessages = {
  "invalid_format.contractNumber": "This does not look like a contract number: please copy it from your contract or bill.",
  "invalid_length.contractNumber": "A contract number has this many letters and digits: {expected}, and here are {length}; please check whether one is missing.",
  "invalid_checksum.contractNumber": "The check digit of {value} does not match: please compare each digit with your contract.",
  "invalid_component.contractNumber": "The number {value} has not been issued: please compare it with your contract or bill.",
  replaced_lookalikes: "Letters and digits that look alike in “{from}” were read as {to}: please check.",
  changed_separators: "The number “{from}” is written the usual way: {to}.",
  dictated_number: "The dictated number was read as {to}: please check.",
  replaced_alias: "The number “{from}” is now called {to}: please use the new one from here on.",
  ambiguous_contract_format: "The number {value} fits several kinds ({formats}): please say which it is.",
  undeclared_contract_format: "The number {value} was taken as it is: its format is not declared, so look it up.",
} as const;

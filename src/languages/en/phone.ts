import type { PhoneWords } from "../phone-words.js";

export const phoneWords: PhoneWords = {
  extension: ["ext", "extn", "exten", "extension", "x", "opt", "option", "int"],
  cues: [
    "t", "tel", "tels", "telephone*", "phone*", "ph", "call*", "ring*", "mob", "mobile*", "cell", "cellphone*", "landline*", "fax*", "dial*", "text", "txt", "sms", "whatsapp", "viber", "textphone", "pager",
    "dd", "ddi", "hotline",
  ],
  hints: ["number*", "num", "contact*", "reach*", "line", "on", "desk", "direct", "office", "home", "work", "me"],
  others: [
    "account*", "acct", "acc", "contract*", "invoice*", "inv", "order*", "ticket*", "case", "ref", "reference*", "receipt", "passport*", "vat", "ssn", "imei", "iccid", "imsi", "serial*", "sn", "s/n", "tracking", "iban", "card",
    "id", "customer*", "client", "subscriber*", "policy", "version", "ver", "po", "port", "build", "balance", "charged", "latitude", "longitude", "ip", "mac", "sku", "parcel", "isbn", "ping", "date", "sort",
  ],
  units: ["rub*", "usd", "eur", "gbp", "pounds", "dollars", "ms", "mbps", "kbps", "gbps", "mb", "gb", "kb", "bytes", "secs", "seconds", "mins", "minutes", "hours", "miles", "km"],
  printedExtension: "ext.",
};

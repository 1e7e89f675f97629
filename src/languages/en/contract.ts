import type { ContractCues } from "../contract-cues.js";

export const contractCues: ContractCues = {
  labels: [
    "contract", "contracts", "contract's", "account", "accounts", "account's", "acct", "accts", "acc", "accnt", "a/c", "cust", "customer number", "customer no", "customer id", "client id", "client number", "membership", "subscription", "agreement*",
    "circuit id", "circuit ref", "circuit refs", "service id", "service number", "user id", "userid", "id", "ids", "cid", "crn", "iccid", "premises ref", "premises reference", "dealer code", "entity code", "reference client",
    "kundennummer", "kundennr", "vertragsnummer", "vertrag", "kundenkonto",
  ],
  holders: [
    "customer", "customer's", "client", "client's", "sub", "subs", "subscriber*", "member", "circuit", "circuits", "cct", "trunk", "premises", "node", "server", "instance", "vm", "vps", "tenant*", "project*", "workspace", "policyholder", "entity", "membership card",
    "down as", "registered as", "account holder", "look me up",
  ],
  logins: ["login", "login's", "logon", "user", "username", "username's", "user name", "handle", "workspace", "tenant*", "slug", "project*", "panel", "client area", "signed in as", "logging in as", "log in as", "registered as", "down as"],
  fillers: [
    "number", "numbers", "num", "no", "nr", "nos", "ref", "refs", "reference", "id", "code", "is", "it", "it's", "its", "are", "was", "the", "my", "our", "your", "name", "username", "login", "slug", "email", "for", "to", "and", "with", "you", "says", "reads", "ends",
    "holder", "yes", "under", "client", "as", "in", "on", "of", "account", "a", "dashboard",
  ],
  others: [
    "phone*", "tel", "telephone", "mobile", "mob", "cell", "landline", "fax", "call", "ring", "text", "whatsapp", "sms", "passport*", "ssn", "nino", "licence", "license", "dob", "born", "order*", "ticket*", "case", "incident*", "invoice*", "inv", "receipt*", "bill", "bills",
    "quote", "po", "vat", "tax", "tin", "ein", "serial", "s/n", "sn", "mac", "imei", "imsi", "imeisv", "sku", "model", "firmware", "version", "fw", "build", "port", "vlan", "ip", "dns", "error", "code", "badge", "tracking", "parcel", "visa", "mastercard", "card", "iban", "bic", "sort",
    "chat", "transcript", "flat", "apt", "apartment", "unit", "suite", "room", "street", "st", "road", "rd", "avenue", "ave", "lane", "zip", "postcode", "house", "gate", "floor", "eur", "usd", "gbp", "speed", "ping", "time", "date", "dated", "since", "page", "plan", "pin", "complaint", "job",
    "engineer", "booking", "confirmation", "rma", "meter",
  ],
  denials: ["not", "don't", "dont", "can't", "cant", "cannot", "isn't", "haven't", "without", "forgot*", "lost", "what", "what's", "which", "where", "see", "later", "find", "never"],
  links: ["is", "it's", "that's", "that'll", "be", "the", "my", "our", "i", "think", "was", "being", "as", "number", "would", "this", "your", "for"],
  units: ["gb", "mb", "kb", "mbit*", "mbps", "gbps", "kbps", "meg", "megs", "ms", "db", "dbm", "ghz", "mhz", "km", "m", "ft", "sec", "secs", "min", "mins", "hrs", "hr", "h", "am", "pm", "x", "quid", "usd", "eur", "gbp", "rooms", "users", "calls", "people", "units"],
};

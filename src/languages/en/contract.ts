import type { ContractCues } from "../contract-cues.js";

export const contractCues: ContractCues = {
  labels: [
    "contract", "contracts", "contract's", "account", "accounts", "account's", "acct", "accts", "acc", "accnt", "a/c", "cust id", "cust no", "cust number", "cust ref", "sub no", "sub ref", "customer number", "customer no", "customer id", "client id", "client number", "membership", "subscription", "agreement*",
    "circuit id", "circuit ref", "circuit refs", "service id", "service number", "user id", "userid", "cid", "crn", "iccid", "premises ref", "premises reference", "dealer code", "entity code", "reference client",
    "kundennummer", "kundennr", "vertragsnummer", "vertrag", "vertragskonto", "kundenkonto", "kdnr", "relationship no", "relationship number", "registrar tag", "plan id", "profile id", "reseller no", "reseller number", "site id", "acct ending", "existing customer",  "service ref", "org id",
  ],
  holders: [
    "profile", "site", "rack", "reseller", "cust", "customer", "customer's", "client", "client's", "sub", "subs", "subscriber", "subscriber's", "member", "circuit", "circuits", "cct", "trunk", "premises", "node", "server", "instance", "vm", "vps", "vds", "tenant*", "project*", "workspace", "policyholder", "entity", "membership card",
    "tenancy", "org", "kit", "avc", "down as", "registered as", "account holder", "look me up",
  ],
  generic: ["id", "ids"],
  logins: ["ppp user", "mail id", "profile", "login", "login's", "logon", "user", "username", "username's", "user name", "handle", "workspace", "tenant*", "slug", "project*", "panel", "client area", "signed in as", "logging in as", "log in as", "registered as", "down as"],
  numbers: ["number", "numbers", "num", "no", "nr", "nos", "ref", "refs", "reference", "id", "code"],
  fillers: [
    "is", "it", "it's", "its", "are", "was", "the", "my", "our", "your", "name", "username", "login", "slug", "email", "for", "to", "and", "with", "you", "says", "reads", "ends",
    "holder", "yes", "under", "client", "as", "in", "on", "of", "account", "a", "dashboard",
  ],
  others: [
    "phone*", "tel", "telephone", "mobile", "mob", "cell", "landline", "fax", "call", "ring", "text", "whatsapp", "sms", "passport*", "ssn", "nino", "licence", "license", "dob", "born", "order*", "ticket*", "case", "incident*", "invoice*", "inv", "receipt*", "bill", "bills",
    "quote", "po", "vat", "tax", "tin", "ein", "serial", "s/n", "sn", "mac", "imei", "imsi", "imeisv", "sku", "model", "firmware", "version", "fw", "build", "port", "vlan", "ip", "dns", "error", "code", "badge", "tracking", "parcel", "visa", "mastercard", "card", "iban", "bic", "sort",
    "chat", "transcript", "flat", "apt", "apartment", "unit", "suite", "room", "street", "st", "road", "rd", "avenue", "ave", "lane", "zip", "postcode", "house", "gate", "floor", "eur", "usd", "gbp", "speed", "ping", "time", "date", "dated", "since", "page", "plan", "pin", "complaint", "job",
    "engineer", "bundle", "upload*", "request*", "session*", "trace*", "crash*", "event", "dump", "message-id", "message", "reset", "booking", "confirmation", "rma", "meter",
  ],
  denials: ["not", "don't", "dont", "can't", "cant", "cannot", "isn't", "haven't", "without", "forgot*", "lost", "what", "what's", "which", "where", "see", "later", "find", "never"],
  links: ["is", "it's", "that's", "that'll", "be", "the", "my", "our", "i", "think", "was", "being", "as", "number", "would", "this", "your", "for"],
  units: ["gb", "mb", "kb", "mbit*", "mbps", "gbps", "kbps", "meg", "megs", "ms", "db", "dbm", "ghz", "mhz", "km", "m", "ft", "sec", "secs", "min", "mins", "hrs", "hr", "h", "am", "pm", "x", "quid", "usd", "eur", "gbp", "rooms", "users", "calls", "people", "units", "mo", "mth", "mths", "wk", "wks", "yr", "yrs", "per"],
};

import fc from "fast-check";
import { CATEGORIES, CHANNELS, CHECKS, MESSENGERS, OUTCOMES, PRIORITIES, SEVERITIES, STATUSES, type Ticket } from "../../src/schema/index.js";

/** The whole example of the wire format, every field filled in. */
export const fullTicket = {
  schemaVersion: 1,
  id: "T-2026-000123",
  channel: "email",
  category: "outage",
  status: "pending",
  severity: "significant",
  priority: "high",
  creationDate: "2026-11-22T10:15:00+03:00",
  issueStartDate: "2026-11-21",
  contractNumber: "OT-004051/22",
  contact: {
    name: "Анна Иванова",
    phone: "+78126010610",
    extension: "4",
    email: "anna@example.com",
    messenger: { kind: "telegram", handle: "ivanova_a" },
    availability: "после 18:00",
  },
  incidentAddress: {
    country: "RU", postalCode: "199034", region: "Санкт-Петербург", district: "Василеостровский район", city: "Санкт-Петербург", area: "В.О.", street: "7-я",
    streetType: "линия", house: "34", building: "2", structure: "1", letter: "А", entrance: "3", floor: "5", flat: "12", intercom: "12К1234", landmark: "со двора",
    text: "В.О. 7-я линия д.34 лит А кв 12",
  },
  description: "Со вчерашнего вечера нет интернета, на терминале мигает красный LOS.",
  checks: [{ check: "power", outcome: "passed" }, { check: "restart", outcome: "failed", note: "дважды" }],
  attachments: [{ name: "los.jpg", mimeType: "image/jpeg", size: 48211, url: "https://files.example.com/los.jpg" }],
  notes: [{ author: "Оператор 7", date: "2026-11-22T11:00:00+03:00", text: "Мастер придёт завтра." }],
  statusHistory: [
    { status: "acknowledged", date: "2026-11-22T10:15:00+03:00" },
    { status: "inProgress", date: "2026-11-22T10:40+03:00" },
    { status: "pending", date: "2026-11-22T11:00:00+03:00", reason: "Ждём фото терминала" },
  ],
  language: "ru",
  extensions: { crmId: 4051, tags: ["vip"] },
} satisfies Ticket;

const text = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom("", " ", "Анна", "__proto__", "007"));
const day = fc.date({ min: new Date("1600-01-01"), max: new Date("9000-01-01"), noInvalidDate: true }).map((date) => date.toISOString());
const date = fc.oneof(day.map((iso) => iso.slice(0, 10)), day, day.map((iso) => `${iso.slice(0, 16)}+03:00`), fc.constantFrom("2024-02-29", "2026-11-21T14:20-11:30"));
const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { requiredKeys: [] });
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const each = <K extends string>(...keys: K[]) => Object.fromEntries(keys.map((key) => [key, text])) as Record<K, fc.Arbitrary<string>>;

/** Any ticket of the right shape, sensible or not. */
export const anyTicket: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    schemaVersion: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom(...STATUSES),
    ...each("description", "id", "contractNumber"),
    channel: fc.constantFrom(...CHANNELS),
    category: fc.constantFrom(...CATEGORIES),
    severity: fc.constantFrom(...SEVERITIES),
    priority: fc.constantFrom(...PRIORITIES),
    creationDate: date,
    issueStartDate: date,
    contact: some({
      ...each("name", "phone", "extension", "email", "availability", "nickname"),
      messenger: fc.record({ kind: fc.constantFrom(...MESSENGERS), handle: text }),
    }),
    incidentAddress: some({ ...each("city", "street", "house", "flat", "text", "planet"), country: fc.constantFrom("RU", "GB", "ZZ") }),
    checks: list(fc.record({ check: fc.constantFrom(...CHECKS), outcome: fc.constantFrom(...OUTCOMES), note: text }, { requiredKeys: ["check", "outcome"] })),
    attachments: list(some({ ...each("name", "url"), mimeType: fc.constantFrom("image/jpeg", "text/plain; charset=utf-8"), size: fc.nat() })),
    notes: list(fc.record({ author: text, date, text }, { requiredKeys: ["text"] })),
    statusHistory: list(fc.record({ status: fc.constantFrom(...STATUSES), date, reason: text }, { requiredKeys: ["status", "date"] })),
    language: fc.constantFrom("ru", "en-GB", "sr-Latn-RS"),
    extensions: fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
    unheardOf: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: ["schemaVersion", "status", "description"] },
);

const rubbish = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(0, -1, 1.5, 1e300, 9007199254740992, "", "x", "ru", "RU1", "2026-02-30", "2026-11-21 14:20", "2026-11-21T14:20", "2026-11-21T24:00Z", "image", null, [], {}, [null], [{}], true),
);

const places = (value: unknown, path: string[] = []): string[][] =>
  typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...places(inner, [...path, key])]) : [];

/** A ticket with one place put to rubbish, or left out. */
export const mutatedTicket: fc.Arbitrary<unknown> = fc
  .tuple(fc.oneof(anyTicket, fc.constant(fullTicket)), fc.nat(), rubbish, fc.boolean())
  .map(([ticket, pick, value, leaveOut]) => {
    const copy = JSON.parse(JSON.stringify(ticket)) as Record<string, unknown>;
    const all = places(copy).filter((path) => path[0] !== "extensions" || path.length === 1);
    const path = all[pick % all.length]!;
    const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
    if (leaveOut) Reflect.deleteProperty(parent, path.at(-1)!);
    else Object.defineProperty(parent, path.at(-1)!, { value, enumerable: true, configurable: true, writable: true });
    return copy;
  });

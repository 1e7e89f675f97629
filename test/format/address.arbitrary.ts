import fc from "fast-check";
import type { Address } from "../../src/schema/index.js";

const maybe = <T>(arbitrary: fc.Arbitrary<T>, weight = 1) => fc.option(arbitrary, { nil: undefined, freq: weight });
const number = (max: number) => fc.integer({ min: 1, max }).map(String);
const clean = (address: Partial<Record<keyof Address, string | undefined>>): Address => Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined)) as Address;

const capital = fc.constantFrom(..."АБВГДЖ");
const russianHouse = fc.oneof(
  number(199),
  fc.tuple(number(150), capital).map(([house, letter]) => house + letter),
  fc.tuple(number(90), number(60)).map(([a, b]) => `${a}/${b}`),
  fc.tuple(number(90), capital, number(60)).map(([a, letter, b]) => `${a}${letter}/${b}`),
  number(90).map((a) => `${a}-${Number(a) + 2}`),
);
const street = fc.oneof(
  fc.record({ street: fc.constantFrom("Садовая", "Новая Садовая", "2-я Краснодарская", "Большая Монетная", "Старо-Петергофская", "Чехова", "Маршала Жукова", "8 Марта", "50 лет Октября", "Карла Маркса", "Героев Хасана"), streetType: fc.constant("улица") }),
  fc.record({ street: fc.constantFrom("Невский", "Ленинский", "Энгельса", "Космонавтов", "1-й Муринский"), streetType: fc.constant("проспект") }),
  fc.record({ street: fc.constantFrom("Почтовый", "2-й Лучевой", "Журавлева"), streetType: fc.constantFrom("переулок", "проезд", "тупик") }),
  fc.record({ street: fc.constantFrom("Пискаревское", "Космонавтов", "Открытое"), streetType: fc.constant("шоссе") }),
  fc.record({ street: fc.constantFrom("Адмиралтейская", "р. Фонтанки", "канала Грибоедова", "Обводного канала"), streetType: fc.constant("набережная") }),
  fc.record({ street: fc.constantFrom("Брестский", "Строителей"), streetType: fc.constant("бульвар") }),
  fc.record({ street: fc.constantFrom("Сенная", "Победы"), streetType: fc.constantFrom("площадь", "аллея") }),
  fc.record({ street: fc.integer({ min: 1, max: 27 }).map((line) => `${line}-я`), streetType: fc.constant("линия"), area: fc.constant("В.О.") }),
);
const inside = fc.record({
  building: maybe(fc.oneof(number(20), fc.constantFrom("17/2")), 3), structure: maybe(number(30), 5), letter: maybe(capital, 3), entrance: maybe(number(20), 3), floor: maybe(number(30), 3), intercom: maybe(fc.constantFrom("12К1234", "45В7890", "#1234"), 6),
});
const unit = fc.oneof(
  fc.constant({}), number(999).map((flat) => ({ flat })), fc.constantFrom("12-Н", "1Н", "33-Н").map((flat) => ({ flat, flatType: "помещение" })), number(500).map((flat) => ({ flat, flatType: "офис" })), number(99).map((flat) => ({ flat, flatType: "комната" })),
);
const place = (cities: readonly string[], regions: readonly string[]) =>
  fc.oneof(
    fc.record({ city: fc.constantFrom(...cities) }),
    fc.record({ region: fc.constantFrom(...regions), city: fc.constantFrom(...cities) }),
    fc.record({ region: fc.constantFrom(...regions), district: fc.constantFrom("Всеволожский", "Ленинский", "Октябрьский"), settlement: fc.constantFrom("Порошкино", "Новое Девяткино", "Песочный") }),
    fc.record({ city: fc.constantFrom(...cities), area: fc.constantFrom("СНТ Заря", "ЖК Новая Охта", "микрорайон Северный", "квартал 11") }),
  );

/** Addresses as they are in Russian: each part with a word of its own. */
export const russianAddress = (country: string, cities: readonly string[], regions: readonly string[]): fc.Arbitrary<Address> =>
  fc
    .tuple(maybe(fc.constant({ country }), 4), maybe(fc.integer({ min: 101000, max: 694000 }).map((code) => ({ postalCode: String(code) })), 2), place(cities, regions), street, russianHouse, inside, unit)
    .map(([stated, code, where, road, house, parts, flat]) => clean({ ...stated, ...code, ...where, ...road, house, ...parts, ...flat }));

const latinHouse = fc.oneof(number(9999), fc.tuple(number(200), fc.constantFrom("A", "B", "C")).map(([house, letter]) => house + letter), number(200).map((a) => `${a}-${Number(a) + 4}`));

export const britishAddress: fc.Arbitrary<Address> = fc
  .record({
    country: maybe(fc.constant("GB")), flat: maybe(number(99)), building: maybe(fc.constantFrom("Ziggurat Building", "Kingfisher House", "St Johns Centre")), house: latinHouse,
    street: fc.constantFrom("Hill Street", "Saffron Hill", "Rope Walk", "New Cavendish Street", "Church Lane", "Station Road", "Larch Terrace"), city: fc.constantFrom("London", "Matlock", "Leeds", "Bishop's Stortford", "Kingston upon Hull"),
    postalCode: fc.constantFrom("EC1N 8QX", "DE4 3AA", "M2 5BQ", "W1T 5DU"),
  })
  .map(clean);

export const americanAddress: fc.Arbitrary<Address> = fc
  .record({
    country: maybe(fc.constant("US")), flat: maybe(fc.oneof(number(999), fc.constantFrom("D304", "B"))), house: latinHouse,
    street: fc.constantFrom("Main Street", "W 26th St", "Old Mill Rd NE", "Pennsylvania Ave NW", "County Road 43", "Potters Hatch Common", "Martin Luther King Jr Blvd"),
    city: fc.constantFrom("New York", "Cupertino", "Salt Lake City", "Powder Springs"), region: fc.constantFrom("CA", "NY", "TX", "DC", "WA"), postalCode: fc.constantFrom("95014", "10011", "06902", "92553-4313"),
  })
  .map(clean);

export const germanAddress: fc.Arbitrary<Address> = fc
  .record({
    country: maybe(fc.constant("DE")), street: fc.constantFrom("Hauptstraße", "Am Nordkanal", "Rosenthaler Straße", "Karl-Marx-Allee", "Unter den Linden", "Königsallee", "Alexanderplatz"),
    house: fc.oneof(number(200), fc.constantFrom("29A", "12-14")), flat: maybe(number(40)), floor: maybe(number(9)), postalCode: fc.constantFrom("10437", "01744", "80331"), city: fc.constantFrom("Berlin", "München", "Frankfurt am Main", "Bad Homburg"),
  })
  .map(clean);

import { describe, expect, it } from "vitest";
import { findCards } from "../../src/extract/card.js";

describe("findCards", () => {
  it.each([
    ["оплатил с карты 4111 1111 1111 1111 вчера", ["4111 1111 1111 1111"]],
    ["4111-1111-1111-1111, 5500005555555559", ["4111-1111-1111-1111", "5500005555555559"]],
    ["Amex 3782 822463 10005", ["3782 822463 10005"]],
    ["тел 8 921 555 01 47 2200 7001 0000 0008", ["2200 7001 0000 0008"]],
    ["4111 1111 1111 1112", []],
    ["договор 70041518, 12 34 56 78 90 12 34 56", []],
    ["1".repeat(100_000), []],
  ])("%.40j", (text, expected) => expect(findCards(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected));
});

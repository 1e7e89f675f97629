import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText } from "../../src/intake/index.js";

describe("htmlToText", () => {
  it.each([
    { html: "<p>Добрый день!</p><p>Нет  сети</p>", expected: "Добрый день!\n\nНет сети" },
    { html: "a<br>b<br/><br>c", expected: "a\nb\n\nc" },
    { html: "<div>a</div><div>b</div>", expected: "a\nb" },
    { html: "<ul><li>a<li>b</ul>", expected: "• a\n• b" },
    { html: "<table><tr><td>Договор</td><td>70041518</td></tr></table>", expected: "Договор 70041518" },
    { html: "a &amp; b &lt;c&gt; &#1055;&#x41f; &nbsp;&unknown; &#0; &#xD800;", expected: "a & b <c> ПП \u00a0&unknown; \ufffd \ufffd" },
    { html: "<script>x</script>a<style>y</style>b<!-- c --><title>d</title>", expected: "ab" },
    { html: "<script>never closed", expected: "" },
    { html: "a <svg> b", expected: "a b" },
    { html: "1 < 2 and 3 > 2", expected: "1 < 2 and 3 > 2" },
    { html: "<a title=\"x > y\" href='z'>w</a>", expected: "w" },
    { html: "<a href=\"https://example.com/los.jpg\">скриншот</a>", expected: "скриншот (https://example.com/los.jpg)" },
    { html: "<a href=\"javascript:alert(1)\">нажми</a>", expected: "нажми" },
    { html: "<pre>a\n  b</pre>", expected: "a\n  b" },
    { html: "нет<blockquote>номер?<blockquote>раньше</blockquote></blockquote>да", expected: "нет\n\n> номер?\n>\n>> раньше\n>>\nда" },
    { html: "", expected: "" },
  ])("reads $html", ({ html, expected }) => expect(htmlToText(html)).toBe(expected));

  it("leaves no markup behind that it was given", () =>
    fc.assert(fc.property(fc.array(fc.constantFrom("<script>", "</script>", "<b>", "</b>", "<p ", ">", "текст", "<!--", "-->", "<blockquote>", "\"", "'", "<img src=x onerror=x>"), { maxLength: 30 }), (pieces) => {
      expect(htmlToText(pieces.join(""))).not.toMatch(/<(?:script|b|blockquote|img [^>]*)>/);
    })));

  it.each(["<div><p>x<b>", "<\">", "<", "<svg>", "<a href=\"", "&", "<blockquote>", "<!--", "</", "<script", "<pre>\n"])("is linear on a long run of %j", (piece) => {
    const time = (times: number) => {
      const html = piece.repeat(times);
      const started = performance.now();
      htmlToText(html);
      return performance.now() - started;
    };
    time(2_000);
    expect(time(200_000)).toBeLessThan(Math.max(400, time(20_000) * 60));
  });
});

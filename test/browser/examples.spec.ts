import { afterEach, describe, expect, it } from "vitest";
import { violations } from "./axe.js";
import { useBrowser, visit } from "./visit.js";
import type { Visit } from "./visit.js";

useBrowser();

let here: Visit;
afterEach(async () => {
  expect(here.faults).toEqual([]);
  await here.close();
});

describe.each([
  { example: "html", form: "form" },
  { example: "vue", form: "form" },
  { example: "react", form: 'form[aria-label="Standard Schema"]' },
  { example: "react", form: 'form[aria-label="zod"]' },
])("the form in $example, $form", ({ example, form }) => {
  it("shows the meter while one types, judges the fields and makes a ticket", async () => {
    here = await visit(`/examples/form-${example}/`);
    const { page } = here;
    const place = page.locator(form);
    const value = () => place.locator("[role=meter]").getAttribute("aria-valuenow").then(Number);
    await place.locator("textarea").fill("No internet since last night, the LOS light is red");
    await expect.poll(value).toBeGreaterThan(10);
    expect(await violations(page)).toEqual([]);
    const before = await value();
    await place.locator('[name="contractNumber"]').fill("70041518");
    await expect.poll(value).toBeGreaterThan(before);
    expect(await place.locator(".next").textContent()).toMatch(/\(\+\d+\)$/);
    const phone = place.locator('[name="contact.phone"]');
    if (!form.includes("zod")) {
      await phone.fill("12");
      await phone.blur();
      await expect.poll(() => place.locator(".problem").allTextContents().then((all) => all.join(""))).toMatch(/\w+ \w+/);
    }
    await phone.fill("020 7946 0018");
    await place.locator("button").click();
    await expect.poll(() => page.locator("output").allTextContents().then((all) => all.join(""))).toContain("No internet since last night");
  });
});

// A form in plain HTML: esbuild main.js --bundle --format=esm --outdir=dist
import { defineDesk, en, GB } from "no-telepathy";
import { createMeter } from "no-telepathy/form";

const desk = defineDesk({ country: GB, areaCodes: [{ areaCode: "20", localLengths: [8] }], languages: [en] });
const meter = createMeter({ desk });
const form = document.querySelector("form");
const [gauge, next, announcement, output] = ["[role=meter]", ".next", ".announcement", "output"].map((selector) => document.querySelector(selector));

const report = () => {
  const fields = new FormData(form);
  return { description: fields.get("description"), contractNumber: fields.get("contractNumber"), contact: { phone: fields.get("contact.phone") } };
};

const show = () => {
  const { score, valueText, question, issues, announcement: said } = meter.getSnapshot();
  gauge.setAttribute("aria-valuenow", score);
  gauge.setAttribute("aria-valuetext", valueText);
  gauge.style.setProperty("--score", score / 100);
  gauge.firstElementChild.textContent = valueText;
  next.textContent = question ? `${question.text} (+${question.gain})` : "";
  announcement.textContent = said;
  for (const place of document.querySelectorAll("[data-problem]")) place.textContent = issues[place.dataset.problem]?.map(({ message }) => message).join(" ") ?? "";
};

form.addEventListener("input", () => meter.update(report()));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  meter.flush();
  const { draft } = desk.draftTicket({ channel: "web", text: report().description }, { now: new Date() });
  output.textContent = JSON.stringify({ ...draft, extensions: undefined }, null, 2);
});
meter.subscribe(show);
show();

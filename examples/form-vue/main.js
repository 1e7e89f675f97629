// A form in Vue: esbuild main.js --bundle --format=esm --outdir=dist
import { defineDesk, en, GB } from "no-telepathy";
import { ticketFormSchema } from "no-telepathy/form";
import { createApp, defineComponent, h, reactive, ref } from "vue";
import { useMeter } from "./use-meter.js";

const desk = defineDesk({ country: GB, areaCodes: [{ areaCode: "20", localLengths: [8] }], languages: [en] });
const { validate } = ticketFormSchema(desk)["~standard"];

const Field = ({ label, modelValue, tag = "input", ...attributes }, { emit }) =>
  h("label", [label, h(tag, { ...attributes, value: modelValue, onInput: ({ target }) => emit("update:modelValue", target.value) })]);
Field.props = ["label", "modelValue", "tag"];
Field.emits = ["update:modelValue"];

const ReportForm = defineComponent(() => {
  const report = reactive({ description: "", contractNumber: "", contact: { phone: "" } });
  const state = useMeter(report, { desk });
  const sent = ref();
  const bind = (from, name) => ({ modelValue: from[name], "onUpdate:modelValue": (value) => (from[name] = value) });
  const send = (event) => {
    event.preventDefault();
    sent.value = validate({ ...report });
  };
  return () => {
    const { score, valueText, question, announcement, issues } = state.value;
    return h("form", { novalidate: true, onSubmit: send }, [
      h("h1", "Tell us what happened"),
      h(Field, { label: "What happens", tag: "textarea", name: "description", rows: 6, ...bind(report, "description") }),
      h(Field, { label: "Contract number", name: "contractNumber", autocomplete: "off", ...bind(report, "contractNumber") }),
      h(Field, { label: "Phone", name: "contact.phone", type: "tel", autocomplete: "tel", ...bind(report.contact, "phone") }),
      h("p", { class: "problem", role: "alert" }, issues["/contact/phone"]?.map(({ message }) => message).join(" ")),
      h("div", { role: "meter", "aria-label": "How much this tells us", "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": score, "aria-valuetext": valueText, style: { "--score": score / 100 } }, h("span", valueText)),
      h("p", { class: "next" }, question && `${question.text} (+${question.gain})`),
      h("p", { "aria-live": "polite" }, announcement),
      h("button", "Send"),
      h("output", sent.value && JSON.stringify(sent.value.value ?? sent.value.issues, null, 2)),
    ]);
  };
});

createApp(ReportForm).mount("#root");

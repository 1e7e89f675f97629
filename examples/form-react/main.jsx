// React Hook Form with two resolvers: esbuild main.jsx --bundle --format=esm --jsx=automatic --outdir=dist
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { zodResolver } from "@hookform/resolvers/zod";
import { defineDesk, en, GB, ticketDraftSchema } from "no-telepathy";
import { ticketFormSchema } from "no-telepathy/form";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { useMeter } from "./use-meter.js";

const desk = defineDesk({ country: GB, areaCodes: [{ areaCode: "20", localLengths: [8] }], languages: [en] });

const RESOLVERS = {
  // The desk judges the fields, and says what is wrong in its own words.
  "Standard Schema": standardSchemaResolver(ticketFormSchema(desk, en)),
  // The shape alone.
  zod: zodResolver(ticketDraftSchema),
};

const ReportForm = ({ name, resolver }) => {
  const [{ score, valueText, question, announcement }, meter] = useMeter({ desk });
  const [ticket, setTicket] = useState();
  const { register, handleSubmit, subscribe, formState: { errors } } = useForm({ resolver, mode: "onTouched", defaultValues: { description: "", contractNumber: "", contact: { phone: "" } } });
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => meter.update(values) }), [subscribe, meter]);
  return (
    <form noValidate aria-label={name} onSubmit={handleSubmit(setTicket)}>
      <h2>{name}</h2>
      <label>What happens <textarea rows={5} {...register("description")} /></label>
      <label>Contract number <input autoComplete="off" {...register("contractNumber")} /></label>
      <label>Phone <input type="tel" autoComplete="tel" {...register("contact.phone")} /></label>
      <p className="problem" role="alert">{errors.contact?.phone?.message}</p>
      <div role="meter" aria-label="How much this tells us" aria-valuemin={0} aria-valuemax={100} aria-valuenow={score} aria-valuetext={valueText} style={{ "--score": score / 100 }}><span>{valueText}</span></div>
      <p className="next">{question && `${question.text} (+${question.gain})`}</p>
      <p aria-live="polite">{announcement}</p>
      <button>Send</button>
      <output>{ticket && JSON.stringify(ticket, null, 2)}</output>
    </form>
  );
};

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <h1>Tell us what happened</h1>
    {Object.entries(RESOLVERS).map(([name, resolver]) => <ReportForm key={name} name={name} resolver={resolver} />)}
  </StrictMode>,
);

/** Each adapter's result, handed to the real library's own types; checked by types.test.mjs, never run. */
import { parse } from "@conform-to/dom";
import { report as reportOf, parseSubmission } from "@conform-to/dom/future";
import { FormGroup, FormControl } from "@angular/forms";
import { useForm as useMantine } from "@mantine/form";
import { useForm as useTanStack } from "@tanstack/react-form";
import { createForm } from "final-form";
import { useFormik } from "formik";
import { useForm as useHookForm } from "react-hook-form";
import { useForm as veeForm } from "vee-validate";
import type { SuperValidated } from "sveltekit-superforms";
import type { StripeElements } from "@stripe/stripe-js";
import type { PayerReport, Report } from "../../js/api.js";
import { type ElementType, elementToFocus } from "../../js/dom.js";
import {
  applyToAngular,
  applyToFormik,
  applyToHookForm,
  issues,
  toConform,
  toFinalForm,
  toFormik,
  toMantine,
  toSuperforms,
  toTanStack,
  toVeeValidate,
} from "../../js/forms/index.js";

type Values = {
  cvc: string;
  billing: { postalCode: string };
  items: { price: number }[];
};
const initialValues: Values = { cvc: "", billing: { postalCode: "" }, items: [] };
declare const report: Report | PayerReport;
declare const elements: StripeElements;
declare const superform: SuperValidated<Values>;

export function Forms() {
  const { control, setError } = useHookForm<Values>();
  applyToHookForm(report, { control, setError });
  applyToHookForm(report, useHookForm<Values>());

  const formik = useFormik<Values>({
    initialValues,
    onSubmit: (values, helpers) => applyToFormik(report, helpers, values),
  });
  applyToFormik(report, formik);
  formik.setErrors(toFormik(report, formik.values).errors);
  formik.setTouched(toFormik(report, ["cvc"]).touched);
  // @ts-expect-error -- the helpers alone don't tell which fields there are.
  useFormik<Values>({ initialValues, onSubmit: (_, helpers) => applyToFormik(report, helpers) });

  const tanstack = useTanStack({
    defaultValues: initialValues,
    onSubmit: () => tanstack.setErrorMap({ onSubmit: toTanStack(report, tanstack) }),
  });
  // In a validator the library takes it without a cast.
  useTanStack({
    defaultValues: initialValues,
    validators: { onSubmitAsync: async ({ formApi }) => toTanStack(report, formApi) },
  });

  const mantine = useMantine<Values>({ initialValues });
  mantine.setErrors(toMantine(report, mantine));
}

createForm<Values>({ onSubmit: async (_, form) => toFinalForm(report, form) });
const vee = veeForm<Values>();
vee.setErrors(toVeeValidate(report, vee.controlledValues.value));
vee.handleSubmit((_, { controlledValues }) => vee.setErrors(toVeeValidate(report, controlledValues)));
applyToAngular(report, new FormGroup({ cvc: new FormControl("") }));
superform.errors = toSuperforms(report, superform.data);
const submission = parse(new FormData(), { resolve: (value) => ({ value }) });
submission.reply(toConform(report, submission));
const future = parseSubmission(new FormData());
reportOf(future, { error: toConform(report, future) });

/** Standard Schema's failure result, as its specification has it. */
export const result: {
  readonly issues: ReadonlyArray<{
    readonly message: string;
    readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
  }>;
} = issues(report, ["cvc"]);

// @ts-expect-error -- what the form has is asked for.
issues(report);
// @ts-expect-error -- and one name is no list of names.
issues(report, "cvc");

elements.getElement(elementToFocus(report) ?? "payment")?.focus();
export const element: ElementType | null = elementToFocus(report);

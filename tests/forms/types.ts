/** Each adapter's result, handed to the real library's own types; checked by types.test.mjs, never run. */
import { parse } from "@conform-to/dom";
import { report as reportOf, parseSubmission } from "@conform-to/dom/future";
import { FormGroup, FormControl } from "@angular/forms";
import { useForm as useMantine } from "@mantine/form";
import { useForm as useTanStack } from "@tanstack/react-form";
import { createForm } from "final-form";
import { useFormik } from "formik";
import { useForm as useHookForm } from "react-hook-form";
import { useForm as useVee } from "vee-validate";
import type { SuperValidated } from "sveltekit-superforms";
import type { Report } from "../../js/api.js";
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
declare const report: Report;
declare const superform: SuperValidated<Values>;

const { setError } = useHookForm<Values>();
applyToHookForm(report, setError);

const formik = useFormik<Values>({ initialValues, onSubmit: (_, helpers) => applyToFormik(report, helpers) });
formik.setErrors(toFormik(report).errors);
formik.setTouched(toFormik(report).touched);

const tanstack = useTanStack({
  defaultValues: initialValues,
  onSubmit: () => tanstack.setErrorMap({ onSubmit: toTanStack(report) }),
});
// In a validator the library takes it without a cast.
useTanStack({ defaultValues: initialValues, validators: { onSubmitAsync: async () => toTanStack(report) } });

createForm<Values>({ onSubmit: async () => toFinalForm(report) });
useVee<Values>().setErrors(toVeeValidate(report));
useMantine<Values>({ initialValues }).setErrors(toMantine(report));
applyToAngular(report, new FormGroup({ cvc: new FormControl("") }));
superform.errors = toSuperforms(report);
parse(new FormData(), { resolve: (value) => ({ value }) }).reply(toConform(report));
reportOf(parseSubmission(new FormData()), { error: toConform(report) });

/** Standard Schema's failure result, as its specification has it. */
export const result: {
  readonly issues: ReadonlyArray<{
    readonly message: string;
    readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
  }>;
} = issues(report);

/**
 * Entry `checkout-errors/forms`: a report, or its payer's part, in the shape that each form library takes.
 * Pure functions; no library is imported. Each shows the payer's text and nothing else of an error,
 * at its input where the form has one, else for the form as a whole.
 */
export { splitName, type AnyReport, type FormFields, type Path } from "./place.js";
export { issues, type Issue } from "./issues.js";
export { applyToHookForm, type HookForm } from "./hook-form.js";
export { toFormik, applyToFormik, type FormikState, type FormikHelpers } from "./formik.js";
export { toTanStack, type TanStackError, type TanStackForm } from "./tanstack.js";
export { toFinalForm, type FinalFormApi } from "./final-form.js";
export { toVeeValidate } from "./vee-validate.js";
export { toMantine, type MantineForm } from "./mantine.js";
export { applyToAngular, type AngularControl } from "./angular.js";
export { toSuperforms, type SuperformsErrors } from "./superforms.js";
export { toConform, type ConformErrors, type ConformSubmission } from "./conform.js";
export { toProblemDetails, type ProblemDetails } from "./problem-details.js";
export { toJsonApi, type JsonApiErrors } from "./json-api.js";

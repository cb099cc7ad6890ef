export { organisme } from "./organisme.ts";

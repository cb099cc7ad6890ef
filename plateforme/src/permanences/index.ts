export { Transmis } from "./composants/Transmis.tsx";

#!/usr/bin/env node
import { fileURLToPath } from "node:url";

process.env.NODE_ENV ??= "production";
process.env.DONNEES ??= fileURLToPath(new URL("../../donnees", import.meta.url));
const { listen } = await import("../src/socle/web/ecouter.ts");
const { readPort } = await import("../src/socle/web/port.ts");

await listen(readPort(process.env.PORT));

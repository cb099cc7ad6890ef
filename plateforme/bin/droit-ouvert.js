#!/usr/bin/env node
process.env.NODE_ENV ??= "production";
const { listen } = await import("../src/socle/web/ecouter.ts");
const { readPort } = await import("../src/socle/web/port.ts");

await listen(readPort(process.env.PORT));

#!/usr/bin/env node
process.env.NODE_ENV ??= "production";
process.env.DROIT_OUVERT_PROGRAMME = import.meta.filename;
const { main } = await import("../src/commandes/main.ts");

await main(process.argv.slice(2));

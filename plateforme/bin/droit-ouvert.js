#!/usr/bin/env node
process.env.NODE_ENV ??= "production";
const { main } = await import("../src/socle/commandes/main.ts");

await main(process.argv.slice(2));

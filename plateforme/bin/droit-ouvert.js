#!/usr/bin/env node
process.env.NODE_ENV ??= "production";
const { main } = await import("../src/commandes/main.ts");

await main(process.argv.slice(2));

#!/usr/bin/env node
const { simuler } = await import("../src/cli/simuler.ts");

await simuler(process.argv.slice(2));

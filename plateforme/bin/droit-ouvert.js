#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// What is compiled is kept, for the next command and for its threads: nothing else changes if it cannot be.
process.env.NODE_COMPILE_CACHE ??= join(
	import.meta.dirname,
	"../../node_modules/.cache/compilation",
);
enableCompileCache(process.env.NODE_COMPILE_CACHE);
process.env.NODE_ENV ??= "production";
process.env.DROIT_OUVERT_PROGRAMME = import.meta.filename;
const { main } = await import("../src/commandes/main.ts");

await main(process.argv.slice(2));

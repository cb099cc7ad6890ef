import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "droit-ouvert-"));
const checksFailed = process.env.CONTROLES === "1";

function run(command, args, options) {
	return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], ...options }).status;
}

function readCounts(file, read) {
	try {
		return read(JSON.parse(readFileSync(file, "utf8")));
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

function unitTests() {
	const files = globSync("{droits,plateforme,simulation,script}/**/*.test.{ts,js}", {
		exclude: (path) => path.includes("node_modules"),
	});
	const counts = join(folder, "unit.json");
	const reporter = process.stdout.isTTY ? "spec" : "dot";
	const status = run(process.execPath, [
		"--test",
		"--test-concurrency=2",
		`--test-reporter=${reporter}`,
		"--test-reporter-destination=stdout",
		"--test-reporter=./script/lib/compte.js",
		`--test-reporter-destination=${counts}`,
		...files.sort(),
	]);
	const read = ({ passed, failed = 0, cancelled = 0, skipped, todo, tests }) => ({
		passed,
		failed: Math.max(failed + cancelled, tests - passed - skipped - todo),
		skipped: skipped + todo,
	});
	return { status, ...readCounts(counts, read) };
}

/** A small office of its own: the one of `script/start` may be absent, or of any size. */
function prepareOffice() {
	const { status } = spawnSync("bash", ["script/lib/organisme-d-essai.sh", folder], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	if (status !== 0) console.error("L'organisme d'essai n'a pas pu être préparé.");
}

function browserTests() {
	prepareOffice();
	const results = join(folder, "browser.json");
	const status = run("playwright", ["test"], {
		cwd: "plateforme",
		env: { ...process.env, DROIT_OUVERT_DONNEES: folder, PLAYWRIGHT_JSON_OUTPUT_FILE: results },
	});
	const read = ({ stats: { expected, flaky, unexpected, skipped }, errors }) => ({
		passed: expected + flaky,
		failed: unexpected + errors.length,
		skipped,
	});
	return { status, ...readCounts(results, read) };
}

const suites = [unitTests(), browserTests()];
rmSync(folder, { recursive: true });

const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0);
if (checksFailed) console.log("\nLes contrôles (script/check) ont échoué : voir plus haut.");
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
const refused = checksFailed || sum("failed") > 0 || suites.some(({ status }) => status !== 0);
process.exitCode = refused ? 1 : 0;

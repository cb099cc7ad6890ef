import { execFile } from "node:child_process";
import { promisify } from "node:util";
import configuration from "../../.dependency-cruiser.js";

const fixture = "script/fixtures/frontieres/";
const rooms = ["droits", "plateforme", "simulation"];

async function cruise(paths, root) {
	const { stdout } = await promisify(execFile)(
		"depcruise",
		[...paths, "--config", ".dependency-cruiser.js", "--output-type", "json"],
		{ env: { ...process.env, FRONTIERES_RACINE: root }, maxBuffer: 256 * 1024 * 1024 },
	);
	return JSON.parse(stdout).summary;
}

const [house, offences] = await Promise.all([cruise(rooms, ""), cruise([fixture], fixture)]);
const caught = new Set(offences.violations.map(({ rule }) => rule.name));
const complaints = [
	...house.violations.map(({ rule, from, to }) => `${rule.name} : ${from} → ${to}`),
	...configuration.forbidden
		.filter(({ name }) => !caught.has(name))
		.map(({ name }) => `la règle ${name} laisse passer le contre-exemple de ${fixture}`),
];
if (house.totalCruised === 0) complaints.push("aucun module parcouru");

for (const complaint of complaints) console.error(complaint);
console.log(
	`${house.totalCruised} modules parcourus, ${complaints.length} écart(s), contre-exemple refusé par ${caught.size} règles`,
);
process.exitCode = complaints.length > 0 ? 1 : 0;

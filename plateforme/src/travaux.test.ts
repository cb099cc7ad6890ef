import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PgBoss } from "pg-boss";
import { travaux } from "./travaux.ts";

describe("Les travaux de la plateforme", () => {
	it("ont chacun leur file, « domaine.verbe »", () => {
		const files = travaux.map(({ file }) => file);
		assert.equal(new Set(files).size, files.length);
		for (const file of files) assert.match(file, /^[a-z-]+\.[a-z-]+$/);
	});

	it("reviennent à des heures qui existent", () => {
		const boss = new PgBoss({ db: { executeSql: async () => ({ rows: [] }) } });
		for (const { cron, file } of travaux)
			if (cron) assert.ok(boss.previewSchedule(cron, { tz: "Europe/Paris" }).length > 0, file);
	});
});

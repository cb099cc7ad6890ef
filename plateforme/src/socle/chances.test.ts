import assert from "node:assert/strict";
import { it } from "node:test";
import { chances } from "./chances.ts";

it("Une probabilité se dit en chances", () => {
	assert.equal(chances(1), "c’est certain");
	assert.equal(chances(0.97), "plus de 9 chances sur 10");
	assert.equal(chances(0.75), "environ 3 chances sur 4");
	assert.equal(chances(0.31), "environ une chance sur 3");
	assert.equal(chances(0.5), "environ une chance sur 2");
	assert.equal(chances(0.02), "moins d’une chance sur 10");
});

/** Reporter of node:test: one line of JSON with the counts of the whole run. */
export default async function* count(events) {
	for await (const { type, data } of events) {
		if (type === "test:summary" && data.file === undefined) yield JSON.stringify(data.counts);
	}
}

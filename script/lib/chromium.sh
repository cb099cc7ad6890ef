# Finds the browser of the tests, installs Debian's when it may, else says what to type.
find_chromium() {
	local candidate
	for candidate in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome \
		"/Applications/Chromium.app/Contents/MacOS/Chromium" \
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
		if [ -x "$candidate" ]; then
			export CHROMIUM="$candidate"
			return 0
		fi
	done
	return 1
}

require_chromium() {
	find_chromium && return
	if [ "$(uname)" = Darwin ]; then
		fail "Chromium manque pour les essais dans un navigateur : tapez « brew install --cask chromium », puis relancez ./script/test."
	fi
	if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
		fail "Chromium manque pour les essais dans un navigateur : tapez « sudo apt-get update && sudo apt-get install -y chromium », puis relancez ./script/test."
	fi
	say "Installation de Chromium…"
	export DEBIAN_FRONTEND=noninteractive
	quietly apt-get update -q &&
		quietly apt-get install -y -q --no-install-recommends chromium &&
		find_chromium ||
		fail "Chromium n'a pas pu être installé : vérifiez la connexion à internet, puis tapez « apt-get update && apt-get install -y chromium »."
}

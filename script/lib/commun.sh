# Sourced by the scripts: where we are, what is installed, what is missing and how to get it.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

say() { printf '%s\n' "$*"; }
fail() {
	printf '%s\n' "$*" >&2
	exit 1
}

oldest_node=18

require_npm() {
	command -v npm >/dev/null 2>&1 && command -v node >/dev/null 2>&1 ||
		fail "npm est introuvable : installez Node.js ($(install_hint nodejs npm)), puis relancez la commande."
	node -e "process.exit(parseInt(process.versions.node) >= $oldest_node ? 0 : 1)" ||
		fail "Node.js $(node --version) est trop ancien pour l'installation : il en faut au moins la version $oldest_node ($(install_hint nodejs npm))."
}

install_hint() {
	if [ "$(uname)" = Darwin ]; then
		printf 'brew install node'
	else
		printf 'sudo apt-get install -y %s' "$*"
	fi
}

lock_print() {
	{
		uname -sm
		cat package-lock.json .npmrc
		ls ./*/bin 2>/dev/null
	} | cksum
}

# Sets up once; again only when the lock, the platform or our own commands have changed.
setup() {
	local stamp=node_modules/.installe
	if ! [ -f "$stamp" ] || [ "$(cat "$stamp")" != "$(lock_print)" ]; then
		require_npm
		say "Installation des paquets (une à deux minutes la première fois)…"
		install_packages
		lock_print >"$stamp"
	fi
	PATH="$PWD/node_modules/.bin:$PATH"
	export PATH
	node -e 'process.exit(parseInt(process.versions.node) >= 24 ? 0 : 1)' 2>/dev/null ||
		fail "Aucun Node.js 24 n'est fourni pour ce système ($(uname -sm)) : installez Node.js 24 ou plus récent, puis relancez la commande."
}

# An old Node makes npm leave out, without a word, the binaries that ask for a newer one: then
# our Node comes first, alone, and installs the rest.
install_packages() {
	local own
	if node -e 'const [a, b] = process.versions.node.split(".").map(Number);
		process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 1 : 0)'; then
		npm_ci --workspaces=false --omit=dev
		own=$(mktemp -d)
		cp node_modules/node-*-*/bin/node "$own/"
		PATH="$own:$PATH" npm_ci
		rm -rf "$own"
	else
		npm_ci
	fi
	link_node
}

npm_ci() {
	local log
	log=$(mktemp)
	if ! npm ci --loglevel=error --no-progress "$@" >"$log" 2>&1; then
		tail -n 15 "$log" >&2
		if grep -qE 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH' "$log"; then
			fail "Le registre npm ne répond pas : vérifiez la connexion à internet (ou le proxy), puis relancez la commande."
		fi
		fail "L'installation des paquets a échoué : la cause est écrite ci-dessus (npm ci)."
	fi
	rm -f "$log"
}

# npm 9, Debian 12's, leaves out the link of an optional package's command.
link_node() {
	local binary
	for binary in node_modules/node-*-*/bin/node; do
		if [ -x "$binary" ]; then ln -sf "../${binary#node_modules/}" node_modules/.bin/node; fi
	done
}

quietly() {
	local log
	log=$(mktemp)
	"$@" >"$log" 2>&1 || {
		cat "$log" >&2
		return 1
	}
	rm -f "$log"
}

build() {
	(cd plateforme && quietly react-router build) ||
		fail "La plateforme n'a pas pu être construite : la cause est écrite ci-dessus."
}

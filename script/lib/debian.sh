# What some tests speak with, from Debian's packages: installed when it may be. Elsewhere those tests say
# that they are skipped, and why.
# install_debian NAME "PACKAGE…" "WHICH TESTS" PROGRAM…
install_debian() {
	local nom=$1 paquets=$2 essais=$3 programme manque=
	shift 3
	for programme; do [ -x "$programme" ] || manque=1; done
	[ -n "$manque" ] || return 0
	if [ "$(uname)" = Darwin ] || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
		say "$nom manque : $essais seront passés (« sudo apt-get install -y $paquets »)."
		return
	fi
	say "Installation de $nom…"
	export DEBIAN_FRONTEND=noninteractive
	# shellcheck disable=SC2086 # one word a package
	quietly apt-get update -q && quietly apt-get install -y -q --no-install-recommends $paquets ||
		say "$nom n'a pas pu être installé : $essais seront passés."
}

#!/usr/bin/env bash
# Installs the .deb into a clean root that has no Java, opens a bundled zkVM in a real window there, takes a picture of it,
# and runs "soundscape check". To be run as root after packaging/build.sh; needs debootstrap, Xvfb and ImageMagick.
#
#   packaging/try-deb.sh [target/installers/soundscape_….deb]       the picture is target/installers/window.png
set -euo pipefail
cd "$(dirname "$0")/.."

deb=${1:-$(ls target/installers/soundscape_*.deb)}
picture=target/installers/window.png
display=:98
root=$(mktemp -d)
server=
window=

say() { echo "try: $*" >&2; }

clean_up() {
  for process in $window $server; do kill "$process" 2>/dev/null || true; done
  umount "$root/tmp/.X11-unix" "$root/proc" 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
trap clean_up EXIT

inside() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }

say "making a clean root"
debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" "${MIRROR:-http://deb.debian.org/debian}" >/dev/null
cp "$deb" "$root/soundscape.deb"
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
[ -d /etc/apt/apt.conf.d ] && cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mount -t proc proc "$root/proc"

say "installing $deb"
inside DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /soundscape.deb fonts-dejavu-core >/dev/null
[ -z "$(inside sh -c 'command -v java || true')" ] || { say "this root has a Java, so that nothing would be shown"; exit 1; }

inside sh -c 'grep -q "%F" /usr/share/applications/soundscape.desktop && ls /usr/share/icons/hicolor/128x128/apps/soundscape.png' \
  >/dev/null

say "checking from the terminal"
inside soundscape check --milestone glamsterdam dummy_whir pico && status=0 || status=$?
[ $status = 1 ] || { say "check ended with $status, not with 1, since Pico misses Glamsterdam"; exit 1; }

say "opening SP1 in a window"
Xvfb $display -screen 0 1440x900x24 >/dev/null 2>&1 &
server=$!
sockets=/tmp/.X11-unix # fixed by the X Window System's own libraries
mkdir -p "$root$sockets" $sockets
for _ in $(seq 100); do [ -S $sockets/X${display#:} ] && break; sleep 0.1; done
mount --bind $sockets "$root$sockets"
inside DISPLAY=$display soundscape sp1 &
window=$!
for _ in $(seq 60); do
  sleep 1
  kill -0 $window 2>/dev/null || { say "the window closed by itself"; exit 1; }
  import -display $display -window root "$picture"
  # A window that is drawn has many colours; an empty screen has one, a blank window two.
  [ "$(identify -format %k "$picture")" -gt 200 ] && break
done
sleep 3
import -display $display -window root "$picture"
[ "$(identify -format %k "$picture")" -gt 200 ] || { say "nothing was drawn"; exit 1; }

say "removing it"
kill $window && wait $window 2>/dev/null || true
window=
inside DEBIAN_FRONTEND=noninteractive apt-get remove -y -qq soundscape >/dev/null
[ ! -e "$root/opt/soundscape/bin" ] && [ ! -e "$root/usr/bin/soundscape" ] || { say "something stayed behind"; exit 1; }
say "all is well; the picture is $picture"

#!/usr/bin/env bash
# Makes the program with a Java of its own for the system that this runs on, and its installers, in target/installers:
#
#   packaging/build.sh             the folder and the usual installer: .deb on Linux, .dmg on macOS, .msi on Windows
#   packaging/build.sh image       the folder alone
#   packaging/build.sh deb rpm     these; also pkg, dmg, msi, exe
#
# A JDK 21 or newer gives the program an archive of its classes, with which it starts in half the time; an older one
# cannot make an archive that may be moved. On Linux the archive is best with xvfb-run and xauth. Besides: dpkg for .deb,
# rpm-build for .rpm, Xcode's command line tools on macOS, WiX 3 and Git's bash on Windows. SKIP_BUILD=yes takes
# target/soundscape.jar as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

java_home=${JAVA_HOME:-$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' | tr -d '\r')}
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)
java_version=$("$java_home/bin/java" -XshowSettings:properties -version 2>&1 \
  | sed -n 's/^ *java\.specification\.version = //p' | tr -d '\r')
work=target/packaging
out=target/installers
name=Soundscape
base=$PWD

case "$(uname -s)" in
  Linux) system=linux usual=deb icon=assets/icon-512.png natives='*.so' apart=: ;;
  Darwin) system=mac usual=dmg icon=packaging/icons/soundscape.icns natives='*.dylib' apart=: ;;
  *) system=win usual=msi icon=packaging/icons/soundscape.ico natives='*.dll' apart=';' ;;
esac
case $system in
  linux) home=$out/image/$name/lib; image=$out/image/$name ;;
  mac) home=$out/image/$name.app/Contents; image=$out/image/$name.app ;;
  win) home=$out/image/$name; image=$out/image/$name; base=$(cygpath -m "$PWD") ;;
esac
runtime=$home/runtime
[ $system = mac ] && runtime=$runtime/Contents/Home

# What of the JDK the program and its libraries use, as jdeps tells.
modules=java.base,java.sql,jdk.jfr,jdk.unsupported,jdk.unsupported.desktop
modules=$modules,javafx.base,javafx.graphics,javafx.controls,javafx.swing

# How it is run. Libraries reach into JavaFX, which is made of modules here.
flags=()
take() { while read -r option; do eval "$1+=(\"\$option\")"; done < <(tr -d '\r' < "packaging/$2.options"); }
take flags start
take flags java
[ "$java_version" -ge 24 ] && flags+=(--sun-misc-unsafe-memory-access=allow)
archive_flag=()
[ "$java_version" -ge 21 ] && archive_flag=('-XX:SharedArchiveFile=$APPDIR/soundscape.cds')
[ "$java_version" -ge 25 ] && take flags start-25
[ "$java_version" -ge 25 ] && archive_flag=('-XX:AOTCache=$APPDIR/soundscape.cds')

# Commands have a launcher of their own: what makes them short would make a window slow, and the other way round.
command_flags=()
take command_flags command
[ $system = linux ] && take command_flags command-linux
[ "$java_version" -ge 25 ] && take command_flags command-25
command_archive=()
[ "$java_version" -ge 21 ] && command_archive=('-XX:SharedArchiveFile=$APPDIR/commands.cds')
[ "$java_version" -ge 25 ] && command_archive=('-XX:AOTCache=$APPDIR/commands.cds')
commands=soundscape-command

# Files that open with a double click.
associations=(
  --file-associations packaging/associations/toml.properties
  --file-associations packaging/associations/state.properties
)

say() { echo "packaging: $*" >&2; }

build() {
  if [ "${SKIP_BUILD:-no}" = no ]; then
    say "building the program"
    mvn -q package -DskipTests
  fi
  rm -rf $work $out
  mkdir -p $work/jmods $work/app/lib $out
}

# JavaFX as modules whose native libraries lie beside Java's own. Its jars hold them as resources, which would be
# unpacked into the user's home. The off-screen platform is part of JavaFX's graphics, where it looks for it.
javafx() {
  local jar module
  for jar in target/lib/javafx-*-*-*.jar target/lib/javafx-*-*.jar; do
    module=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
    if [ -e $work/jmods/$module.jmod ] || ! unzip -qql "$jar" module-info.class >/dev/null; then
      continue
    fi
    mkdir -p $work/$module/classes $work/$module/lib
    unzip -qo "$jar" -d $work/$module/classes
    [ $module = javafx.graphics ] && unzip -qo target/lib/openjfx-monocle-*.jar 'com/*' -d $work/$module/classes
    find $work/$module/classes -name "$natives" -exec mv {} $work/$module/lib/ \;
    rm -rf $work/$module/classes/META-INF $work/$module/classes/javafx-swt.jar
    "$java_home/bin/jmod" create --class-path $work/$module/classes --libs $work/$module/lib $work/jmods/$module.jmod
  done
}

runtime() {
  say "making a runtime of Java $java_version"
  "$java_home/bin/jlink" --module-path "$work/jmods" --add-modules $modules --output $work/runtime \
    --no-header-files --no-man-pages --strip-debug
}

image() {
  say "making $image"
  cp target/soundscape.jar $work/app/
  find target/lib -name '*.jar' ! -name 'javafx-*' ! -name 'openjfx-monocle-*' -exec cp {} $work/app/lib/ \;
  local options=() option
  for option in "${flags[@]}" ${archive_flag[@]+"${archive_flag[@]}"}; do
    options+=(--java-options "$option")
  done
  # A window's program has no terminal on Windows.
  [ $system = win ] && cat packaging/windows-console.properties > $work/command.properties || : > $work/command.properties
  echo "java-options=${command_flags[*]} ${command_archive[*]-}" >> $work/command.properties
  "$java_home/bin/jpackage" --type app-image --name $name --app-version "$version" --dest $out/image \
    --vendor $name --description "A desktop explorer of the soundness of zkVMs" \
    --copyright "Apache License 2.0" --icon $icon --runtime-image $work/runtime --input $work/app \
    --main-jar soundscape.jar --main-class soundscape.Soundscape "${options[@]}" \
    --add-launcher $commands=$work/command.properties
  mkdir "$home/licences"
  cp LICENSE packaging/licences/* "$home/licences/"
  unzip -p target/soundscape.jar META-INF/THIRD-PARTY.txt > "$home/licences/THIRD-PARTY.txt"
  if [ $system = mac ]; then
    # jpackage ties no files to a folder that it made before.
    plutil -insert CFBundleDocumentTypes -json "$(cat packaging/mac/documents.json)" "$home/Info.plist"
    codesign --force --deep --sign - "$image"
  fi
}

# Lets the program do the usual commands, and open its window until all of it is there, and keeps the classes of both as they lie in memory then. The
# class path has to be the launcher's own, the settings nobody's. On Linux with neither xvfb-run nor a display, it is
# drawn off-screen, and its classes for a screen are not kept.
archive() {
  if [ ${#archive_flag[@]} -eq 0 ]; then
    say "Java $java_version makes no archive of classes that may be moved; 21 or newer does"
    return
  fi
  say "running it once for its archive of classes"
  local app=$base/$home/app user=$base/$work/user record=-XX:ArchiveClassesAtExit path screen=()
  [ "$java_version" -ge 25 ] && record=-XX:AOTCacheOutput
  path=$(sed -n "s|^app.classpath=||p" "$home/app/$name.cfg" | tr -d '\r' | sed "s|\$APPDIR|$app|" | paste -sd "$apart" -)
  if [ $system = linux ] && command -v xvfb-run >/dev/null && command -v xauth >/dev/null; then
    screen=(xvfb-run -a -s "-screen 0 1440x900x24")
  fi
  mkdir -p "$user/soundscape" "$user/Library/Application Support/soundscape"
  echo '{"zoom": 1}' | tee "$user/soundscape/settings.json" > "$user/Library/Application Support/soundscape/settings.json"
  (cd $work && XDG_CONFIG_HOME=$user APPDATA=$user ${screen[@]+"${screen[@]}"} "$base/$runtime/bin/java" "${flags[@]}" \
    "$record=$app/soundscape.cds" -Duser.home="$user" -Dsoundscape.rehearsal=true -cp "$path" soundscape.Soundscape >&2)
  (cd $work && "$base/$runtime/bin/java" "${command_flags[@]}" \
    "$record=$app/commands.cds" -Duser.home="$user" -Dsoundscape.rehearsal=commands -cp "$path" soundscape.Soundscape >&2)
}

# As the program itself tells them, with a bar between.
command_names() {
  "$runtime/bin/java" -cp target/soundscape.jar soundscape.Soundscape --help \
    | sed -n '/^Commands:/,$ s/^  \([a-z][a-z]*\) .*/\1/p' | paste -sd '|' -
}

# What a launcher of jpackage hands to Java where the .deb has it, for Java's own: the other one asks rpm and dpkg twice
# whose it is, which takes as long as a command.
java_arguments() {
  local settings
  settings=$(sed "s|\$APPDIR|/opt/soundscape/lib/app|g" "$home/app/$1.cfg")
  sed -n 's/^java-options=//p' <<< "$settings"
  echo -cp
  sed -n 's/^app.classpath=//p' <<< "$settings" | paste -sd : -
  sed -n 's/^app.mainclass=//p' <<< "$settings"
}

# From the same folder, but not by jpackage: its package fails to install where there is no desktop, its menu entry hands
# on no file, and it asks for libraries by names that other distributions do not have.
deb() {
  local root=$work/deb size share=$work/deb/usr/share
  mkdir -p $root/DEBIAN $root/opt $root/usr/bin $share/applications $share/mime/packages $share/doc/soundscape
  cp -a "$image" $root/opt/soundscape
  java_arguments $commands > $root/opt/soundscape/lib/app/command.arguments
  java_arguments $name > $root/opt/soundscape/lib/app/window.arguments
  sed "s/@COMMANDS@/$(command_names)/" packaging/linux/soundscape.sh > $root/usr/bin/soundscape
  chmod 755 $root/usr/bin/soundscape
  cp packaging/linux/soundscape.desktop $share/applications/
  cp packaging/linux/soundscape.xml $share/mime/packages/
  cp "$home/licences/THIRD-PARTY.txt" $share/doc/soundscape/
  cp LICENSE $share/doc/soundscape/copyright
  for icon in assets/icon-*.png; do
    size=$(basename "$icon" .png | cut -d- -f2)
    install -D -m 644 "$icon" "$share/icons/hicolor/${size}x$size/apps/soundscape.png"
  done
  sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$(dpkg --print-architecture)/; s/@SIZE@/$(du -ks $root | cut -f1)/" \
    packaging/linux/control > $root/DEBIAN/control
  dpkg-deb --root-owner-group --build $root $out >&2
}

installer() {
  say "making .$1"
  case $1 in
    image) ;;
    deb) deb ;;
    rpm)
      "$java_home/bin/jpackage" --type rpm --app-image "$image" --name $name --dest $out --app-version "$version" \
        --linux-package-name soundscape --linux-shortcut --linux-menu-group "Science;Math;" \
        --linux-rpm-license-type Apache-2.0 "${associations[@]}"
      ;;
    dmg | pkg)
      "$java_home/bin/jpackage" --type "$1" --app-image "$image" --name $name --dest $out --app-version "$version" \
        --license-file LICENSE
      ;;
    msi | exe)
      "$java_home/bin/jpackage" --type "$1" --app-image "$image" --name $name --dest $out --app-version "$version" \
        --license-file LICENSE --win-menu --win-shortcut-prompt --win-dir-chooser --win-per-user-install \
        --win-upgrade-uuid 8c0c2f0e-52a1-4b8a-9d0f-6f6d2b6d7a11 "${associations[@]}"
      ;;
    *) say "there is no installer of the kind $1; image, deb, rpm, dmg, pkg, msi and exe are known"; exit 64 ;;
  esac
}

build
javafx
runtime
image
archive
for kind in "${@:-$usual}"; do
  installer "$kind"
done
find $out -maxdepth 1 -type f

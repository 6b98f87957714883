#!/usr/bin/env bash
# java.sh COMMAND FOLDER WORKDIR [ARTIFACT...]: the SDK in Java; the first artifact is the SDK itself.
#   install  the jars of FOLDER/pom.xml in WORKDIR/lib, the runner in WORKDIR/classes; nothing when both are up to date
#   run      jobs on standard input, outcomes on standard output
#   version  one line of JSON with the versions of SDK, runtime and the other artifacts
#   pin      writes the version in $VERSION into FOLDER/pom.xml
set -euo pipefail
command=$1 folder=$2 workdir=$3

# The version in the name of a jar.
version() {
  local jar
  jar=$(basename "$workdir/lib/$1"-[0-9]*.jar .jar)
  echo "${jar#"$1"-}"
}

case $command in
  install)
    mkdir -p "$workdir"
    if [[ -e $workdir/built && -z $(find "$folder" "$0" -newer "$workdir/built") ]]; then exit; fi
    rm -rf "$workdir"/{built,classes,lib}
    mvn --quiet --batch-mode -Dstyle.color=never -f "$folder/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$workdir/lib"
    javac --release 17 -encoding UTF-8 -cp "$workdir/lib/*" -d "$workdir/classes" "$folder/src/main/java/Runner.java"
    touch "$workdir/built"
    ;;
  run)
    exec java -Dslf4j.internal.verbosity=ERROR -cp "$workdir/classes:$workdir/lib/*" Runner
    ;;
  version)
    runtime=$(java -version 2>&1 | sed -n 's/^openjdk version "\([^"]*\)".*/OpenJDK \1/p')
    packages=
    for name in "${@:5}"; do packages+="${packages:+, }\"$name\": \"$(version "$name")\""; done
    printf '{"version": "%s", "runtime": "%s", "packages": {%s}}\n' "$(version "$4")" "$runtime" "$packages"
    ;;
  pin)
    : "${VERSION:?java.sh pin needs a version}"
    sed -i "/<artifactId>$4<\/artifactId>/{n;s|<version>.*</version>|<version>$VERSION</version>|}" "$folder/pom.xml"
    ;;
esac

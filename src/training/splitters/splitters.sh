#!/bin/sh
# Trains the models that split sentences and words, or measures them.
set -eu

usage() {
  printf 'usage: %s train DATA FOLDER     trains on the treebanks in DATA, writes the models to FOLDER\n' "$0" >&2
  printf '       %s measure DATA FOLDER   measures the models in FOLDER and those of Maven Central\n' "$0" >&2
  exit 2
}

[ $# -eq 3 ] || usage
here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
project=$(CDPATH='' cd "$here/../../.." && pwd -P)
"$project/newsgraph" --version >/dev/null # builds the jar where it is missing or old
classpath="$project/target/newsgraph.jar:$project/target/lib/*"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
mkdir "$work/classes"
javac -proc:none -d "$work/classes" -cp "$classpath" "$here"/org/newsgraph/reader/split/*.java
run() {
  java -Dfile.encoding=UTF-8 -cp "$work/classes:$classpath" "$@"
}

# The models that OpenNLP's makers offer, which the project does not ship.
fetch() {
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -DoutputDirectory="$work/jars" \
    -Dartifact="org.apache.opennlp:opennlp-models-$1-en:1.3.0"
  (cd "$work/maven-central" && jar xf "$work/jars/opennlp-models-$1-en-1.3.0.jar")
}

case $1 in
  train)
    run org.newsgraph.reader.split.TrainSplitters "$2" "$here/cases.txt" "$3"
    ;;
  measure)
    mkdir "$work/maven-central"
    fetch sentdetect
    fetch tokenizer
    run org.newsgraph.reader.split.MeasureSplitters "$2" "$here/cases.txt" "$work/maven-central" "$3"
    ;;
  *) usage ;;
esac

#!/usr/bin/env bash
# @guildofweavers/genstark 0.7.6 (npm): a FRI tree between the first and the last is opened twice in one proof.
#
# Expected: q FRI queries open q leaves of each layer's tree; the next layer's check reuses them.
# Seen: each fold draws fresh positions from its own column root. A layer's tree is opened as the fold's result (columnProof) and once
# more, at the next fold's positions, as that fold's input (polyProof). So 24 FRI queries over three folds carry six batches of leaves and
# paths where one a layer would be guessed: a size that counts one opening a tree comes out far too small.
#
# Output with 0.7.6:
#   proof verifies, bytes as said = bytes as written
#   fold 1: result 24 leaves, opened again as fold 2's input with 24, in other places
#   fold 2: result 24 leaves, opened again as fold 3's input with 24, in other places
# (a few leaves fewer where two queries of a result meet in one row)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @guildofweavers/genstark@0.7.6 > /dev/null
cat > proof.js <<'JS'
const { instantiateScript } = require('@guildofweavers/genstark');
const steps = 1024;
const script = `
define Walk over prime field (2^128 - 9 * 2^32 + 1) {
    secret input start: element[1];
    transition 1 register {
        for each (start) {
            init { yield start; }
            for steps [1..${steps - 1}] { yield $r0^2 + 7; }
        }
    }
    enforce 1 constraint { for all steps { enforce transition($r) = $n; } }
}`;
const options = { hashAlgorithm: 'sha256', extensionFactor: 16, exeQueryCount: 40, friQueryCount: 24 };
const stark = instantiateScript(Buffer.from(script), options);
const prime = 2n ** 128n - 9n * 2n ** 32n + 1n;
let end = 3n;
for (let i = 1; i < steps; i++) end = (end * end + 7n) % prime;
const claims = [{ step: 0, register: 0, value: 3n }, { step: steps - 1, register: 0, value: end }];
const proof = stark.prove(claims, [[3n]]);
const must = (holds, what) => { if (!holds) { console.log('CHANGED: ' + what); process.exit(1); } };
must(stark.verify(claims, proof), 'the proof verifies');
must(stark.sizeOf(proof) === stark.serialize(proof).length, 'sizeOf counts what serialize writes');
console.log('proof verifies, bytes as said = bytes as written');
const folds = proof.ldProof.components;
must(folds.length === 3, 'three folds');
const hex = values => new Set(values.map(value => Buffer.from(value).toString('hex')));
for (let i = 0; i + 1 < folds.length; i++) {
    const result = folds[i].columnProof.values, input = folds[i + 1].polyProof.values;
    must(input.length === 24 && result.length > 20 && result.length <= 24, 'each of both opens one leaf a query, repeated ones once');
    const second = hex(input);
    must([...hex(result)].filter(leaf => second.has(leaf)).length < result.length / 2, 'most of the second opening lies elsewhere');
    console.log(`fold ${i + 1}: result ${result.length} leaves, opened again as fold ${i + 2}'s input with ${input.length}, in other places`);
}
JS
node proof.js 2> /dev/null | grep -E '^(proof verifies|fold|CHANGED)'
test "${PIPESTATUS[0]}" = 0

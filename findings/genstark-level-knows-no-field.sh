#!/usr/bin/env bash
# @guildofweavers/genstark 0.7.6 (npm): the security level that it prints knows nothing of the field.
#
# Expected: over a field of 32 bits, with challenges drawn from it, no level above 32 bits.
# Seen: the least of (queries of the trace) × log2(blowup / constraint degree), (FRI queries) × log2 blowup and half the digest. The same
# computation over a field of 32 and of 128 bits is said to have the same level, so that the figure may not be compared with any that counts the
# commit phase.
#
# Output with 0.7.6:
#   field of 32 bits: level 96
#   field of 128 bits: level 96
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @guildofweavers/genstark@0.7.6 > /dev/null
cat > level.js <<'JS'
const { instantiateScript } = require('@guildofweavers/genstark');
const must = (holds, what) => { if (!holds) { console.log('CHANGED: ' + what); process.exit(1); } };
const options = { hashAlgorithm: 'sha256', extensionFactor: 16, exeQueryCount: 40, friQueryCount: 40 };
for (const [bits, field, prime] of [
    [32, '2^32 - 3 * 2^25 + 1', 2n ** 32n - 3n * 2n ** 25n + 1n],
    [128, '2^128 - 9 * 2^32 + 1', 2n ** 128n - 9n * 2n ** 32n + 1n]]) {
    const script = `
define Walk over prime field (${field}) {
    secret input start: element[1];
    transition 1 register {
        for each (start) {
            init { yield start; }
            for steps [1..255] { yield $r0^2 + 7; }
        }
    }
    enforce 1 constraint { for all steps { enforce transition($r) = $n; } }
}`;
    const stark = instantiateScript(Buffer.from(script), options);
    let end = 3n;
    for (let i = 1; i < 256; i++) end = (end * end + 7n) % prime;
    const claims = [{ step: 0, register: 0, value: 3n }, { step: 255, register: 0, value: end }];
    must(stark.verify(claims, stark.prove(claims, [[3n]])), 'the proof verifies');
    must(stark.securityLevel === Math.floor(40 * Math.log2(16 / stark.air.maxConstraintDegree)), 'queries of the trace decide');
    console.log(`field of ${bits} bits: level ${stark.securityLevel}`);
}
JS
node level.js 2> /dev/null | grep -E '^(field|CHANGED)'
test "${PIPESTATUS[0]}" = 0

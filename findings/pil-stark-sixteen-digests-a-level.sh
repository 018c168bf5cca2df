#!/usr/bin/env bash
# pil-stark 0.0.58 (npm): with BN128 hashes a path holds as many digests a level as the tree has children, its own among them.
#
# Expected: a path in a tree of arity 16 holds the 15 siblings of a level, and at a top level that is not full only those that are there.
# Seen: 16 a level. The digest that the verifier computes itself is sent too (and overwritten there), and at the top the places
# without a child are sent as zeros. For 2^11 leaves, where three levels have 16, 16 and 8 children: 48 digests, not 15 + 15 + 7.
# With Goldilocks hashes the same package's binary trees send one sibling a level.
#
# Output with 0.0.58 (4 queries, 2^11 points, arity 16):
#   2048 leaves: digests a level 16 16 16, zeros at the top 8
#   48 digests of 32 bytes a path, 1536 bytes; siblings that are needed 37, 1184 bytes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
# pilcom, which pil-stark asks for, loads yargs and chai without asking for them.
npm install --silent --ignore-scripts --no-audit --no-fund pil-stark@0.0.58 yargs@17.7.2 chai@4.5.0 > /dev/null
cat > proof.js <<'JS'
const path = require('path');
const { starkSetup, starkGen, starkVerify, F3g } = require('pil-stark');
const { newConstantPolsArray, newCommitPolsArray, compile } = require('pilcom');
const machine = path.join(path.dirname(require.resolve('pil-stark/package.json')), 'test/state_machines/sm_fibonacci');
const fibonacci = require(path.join(machine, 'sm_fibonacci.js'));
const must = (holds, what) => { if (!holds) { console.log('CHANGED: ' + what); process.exit(1); } };
(async () => {
    const pil = await compile(F3g, path.join(machine, 'fibonacci_main.pil'));
    const constants = newConstantPolsArray(pil), witness = newCommitPolsArray(pil);
    await fibonacci.buildConstants(constants.Fibonacci);
    await fibonacci.execute(witness.Fibonacci, [1, 2]);
    const shape = { nBits: 10, nBitsExt: 11, nQueries: 4, verificationHashType: 'BN128', merkleTreeArity: 16, steps: [{ nBits: 11 }, { nBits: 3 }] };
    const setup = await starkSetup(constants, pil, shape);
    const { proof, publics } = await starkGen(witness, constants, setup.constTree, setup.starkInfo);
    must(await starkVerify(proof, publics, setup.constRoot, setup.starkInfo), 'the proof verifies');
    for (const trees of proof.fri[0].polQueries) {
        const levels = trees[0][1];
        must(levels.map(level => level.length).join() === '16,16,16', 'sixteen digests in each of three levels');
        must(levels[2].filter(digest => BigInt(digest) === 0n).length === 8, 'zeros where the top has no child');
    }
    console.log('2048 leaves: digests a level 16 16 16, zeros at the top 8');
    console.log(`48 digests of 32 bytes a path, ${48 * 32} bytes; siblings that are needed 37, ${37 * 32} bytes`);
    process.exit(0);
})().catch(failed => { console.log('CHANGED: ' + failed.message); process.exit(1); });
JS
node proof.js 2> /dev/null | grep -E '^(2048|48|CHANGED)'
test "${PIPESTATUS[0]}" = 0

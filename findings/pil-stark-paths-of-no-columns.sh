#!/usr/bin/env bash
# pil-stark 0.0.58 (npm): a stage that commits to no column is committed, opened and sent all the same.
#
# Expected: a machine without lookups has no second stage, so that its proof has no tree for it.
# Seen: the Fibonacci machine, which the package brings, has stages of 2, 0, 1 and 3 columns. Its proof has a root for each, and every query
# opens all four trees: for the second, no value and a whole path of digests of nothing. proof2zkin, which hands the proof on to the circuit that
# verifies it, leaves that path out: the object in memory and what is handed on differ in size.
#
# Output with 0.0.58 (8 queries, 2^11 points):
#   columns 2 0 1 3: siblings in a path 11 11 11 11
#   stage 2: 0 values, 8 paths, 2816 bytes; handed on: no path of it
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
const { proof2zkin } = require('pil-stark/src/proof2zkin.js');
const machine = path.join(path.dirname(require.resolve('pil-stark/package.json')), 'test/state_machines/sm_fibonacci');
const fibonacci = require(path.join(machine, 'sm_fibonacci.js'));
const must = (holds, what) => { if (!holds) { console.log('CHANGED: ' + what); process.exit(1); } };
(async () => {
    const pil = await compile(F3g, path.join(machine, 'fibonacci_main.pil'));
    const constants = newConstantPolsArray(pil), witness = newCommitPolsArray(pil);
    await fibonacci.buildConstants(constants.Fibonacci);
    await fibonacci.execute(witness.Fibonacci, [1, 2]);
    const shape = { nBits: 10, nBitsExt: 11, nQueries: 8, verificationHashType: 'GL', steps: [{ nBits: 11 }, { nBits: 3 }] };
    const setup = await starkSetup(constants, pil, shape);
    const { proof, publics } = await starkGen(witness, constants, setup.constTree, setup.starkInfo);
    must(await starkVerify(proof, publics, setup.constRoot, setup.starkInfo), 'the proof verifies');
    const queries = proof.fri[0].polQueries;
    const stages = queries[0].slice(0, 4);
    must(stages.map(([values]) => values.length).join() === '2,0,1,3', 'four stages, the second without columns');
    must(stages.every(([, siblings]) => siblings.length === 11), 'a whole path in every stage');
    console.log('columns ' + stages.map(s => s[0].length).join(' ') + ': siblings in a path ' + stages.map(s => s[1].length).join(' '));
    const bytes = queries.reduce((sum, trees) => sum + trees[1][1].reduce((words, digest) => words + digest.length, 0) * 8, 0);
    must(bytes === 2816, 'eight paths of eleven digests of four words');
    const handedOn = proof2zkin(proof);
    must(!('s0_siblings2' in handedOn) && 's0_siblings1' in handedOn && 'root2' in handedOn, 'handed on without that path, with its root');
    console.log(`stage 2: 0 values, ${queries.length} paths, ${bytes} bytes; handed on: no path of it`);
    process.exit(0);
})().catch(failed => { console.log('CHANGED: ' + failed.message); process.exit(1); });
JS
node proof.js 2> /dev/null | grep -E '^(columns|stage 2|CHANGED)'
test "${PIPESTATUS[0]}" = 0

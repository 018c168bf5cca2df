package soundscape.explore.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;

/** The model of prover work, worked out by hand. */
class ProverWorkTest {
    private static Circuit turned(String knob, String value) {
        Zkvm zkvm = Zkvms.preset("pico");
        return Zkvms.circuit(Knobs.named(knob).orElseThrow().turn(zkvm, Zkvms.only(zkvm, "embed"), value), "embed");
    }

    /** Pico's last circuit: 485 columns on 2^19 points, four trees of 2^19 leaves, then one each of 2^18, …, 2^4, 16 bits before the queries. */
    @Test
    void picoEmbed() {
        ProverWork work = ProverWork.of(Zkvms.circuit(Zkvms.preset("pico"), "embed"));
        assertEquals(485.0 * (1 << 19) * 19 / 2, work.butterflies());
        double leaves = 3 * (1 << 19) + (1 << 20) - (1 << 4);
        assertEquals(2 * leaves - 19, work.hashes(), "19 trees");
        assertEquals(1 << 16, work.grinding());
        assertEquals(work.butterflies() + 512 * (work.hashes() + work.grinding()), work.total());
    }

    /** Fifteen commitments of 2^10 hashes, one batching of 2^3. */
    @Test
    void everyGrindingSiteCounts() {
        assertEquals(
                (1 << 16) + 15 * (1 << 10),
                ProverWork.of(turned("fold-grinding", "10")).grinding());
        assertEquals(
                (1 << 16) + (1 << 3),
                ProverWork.of(turned("batching-grinding", "3")).grinding());
        assertEquals(
                (1 << 16) + (1 << 4),
                ProverWork.of(turned("deep-grinding", "4")).grinding());
        assertEquals(
                (1 << 16) + (1 << 5),
                ProverWork.of(turned("lookup-grinding", "5")).grinding());
        assertEquals(0, ProverWork.of(turned("grinding", "0")).grinding());
    }

    /** Twice the blowup: a domain twice as long, so that work rather more than doubles. */
    @Test
    void workGrowsWithTheBlowup() {
        ProverWork now = ProverWork.of(Zkvms.circuit(Zkvms.preset("pico"), "embed"));
        ProverWork more = ProverWork.of(turned("blowup", "32"));
        assertEquals(485.0 * (1 << 20) * 20 / 2, more.butterflies());
        assertTrue(more.relativeTo(now) > 1.9 && more.relativeTo(now) < 2.2, () -> "" + more.relativeTo(now));
        assertEquals(1, now.relativeTo(now));
    }

    @Test
    void queriesCostAProverNothingHere() {
        Zkvm zkvm = Zkvms.preset("openvm2");
        Zkvm more = Knobs.QUERIES.turn(zkvm, Target.ALL, 300);
        for (int i = 0; i < zkvm.entries().size(); i++) {
            assertEquals(
                    ProverWork.of(zkvm.circuits().get(i)),
                    ProverWork.of(more.circuits().get(i)));
        }
    }

    /** STIR-128's last circuit: later iterations extend one function over the extension field each. */
    @Test
    void iteratedSchemesExtendOneFunctionMoreEachIteration() {
        Circuit circuit = Zkvms.circuit(Zkvms.preset("stir_example"), "final");
        var rounds = Zkvms.rounds(circuit);
        double columns = Zkvms.scheme(circuit).batching().size();
        double butterflies = 0;
        int m = rounds.logDegree();
        int mu = rounds.logInvRate();
        for (int k : rounds.foldingFactors()) {
            butterflies += columns * Math.pow(2, m + mu) * (m + mu) / 2;
            columns = circuit.field().degree();
            m -= k;
            mu += k - 1;
        }
        assertEquals(butterflies, ProverWork.of(circuit).butterflies());
    }

    @Test
    void sums() {
        ProverWork one = new ProverWork(1, 2, 3);
        assertEquals(new ProverWork(2, 4, 6), one.plus(one));
        assertEquals(one, ProverWork.NONE.plus(one));
    }
}

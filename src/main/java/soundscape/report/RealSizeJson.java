package soundscape.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.Sizes;

/** Sizes in JSON: in bits, with what a reader needs to trust a real one. */
public final class RealSizeJson {
    private RealSizeJson() {}

    /** Puts what a prover sends into an object of its own, where it is known. */
    public static void put(ObjectNode node, Sizes sizes) {
        sizes.real().ifPresent(real -> write(real, node.putObject("proof_size_real")));
    }

    /** Writes what a prover sends. */
    public static void write(RealSize real, ObjectNode node) {
        putNumber(node, "bits", real.bits());
        node.put("exact", real.exact());
        node.put("prover", real.prover().name());
        node.put("source", real.prover().source());
        node.put("checked", real.prover().checked());
    }

    /** Puts a number; a whole one is written as such. */
    public static void putNumber(ObjectNode node, String key, double number) {
        if (number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE) {
            node.put(key, (long) number);
        } else {
            node.put(key, number);
        }
    }
}

package soundscape.estimator.result;

import java.util.Optional;
import soundscape.estimator.proximity.Regime;

/**
 * The figures that a zkVM is known by.
 * @param bits the provable security in bits before flooring
 * @param regime the regime in which it holds; empty when circuits are at their best in different ones ("mixed")
 * @param circuit index of the circuit that holds it down
 * @param weakest the term that holds it down
 * @param size the final proof's size
 * @param proofSystem the proof systems and schemes involved
 */
public record Headline(
        double bits, Optional<Regime> regime, int circuit, Term weakest, ProofSize size, String proofSystem) {
    /** The security level. */
    public int securityBits() {
        return (int) Math.floor(bits);
    }

    /** The regime's label; UDR, JBR or "mixed". */
    public String regimeLabel() {
        return regime.isPresent() ? regime.get().name() : "mixed";
    }
}

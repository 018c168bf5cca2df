package soundscape.report.size;

import java.util.List;
import java.util.Optional;
import soundscape.config.CircuitEntry;
import soundscape.config.StatedSize;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;

/**
 * What a circuit's proof consists of.
 * @param real as its prover sends it; empty where that is not known
 * @param other whether that prover is not the one that makes such proofs
 * @param unknown a sentence why it is not known; empty where it is
 * @param stated what its source states of it
 */
record CircuitSize(
        String name,
        String system,
        String scheme,
        ProofSize size,
        Optional<RealProof> real,
        boolean other,
        String unknown,
        Optional<StatedSize> stated) {
    /** Looks at a circuit as it is; what its source states is told where it is as it was opened. */
    static CircuitSize of(CircuitEntry entry, boolean asOpened) {
        return of(entry.circuit(), false, entry.stated().filter(size -> asOpened));
    }

    /** Looks at a circuit as another prover would write its proofs, which nobody does. */
    static CircuitSize writtenBy(Layout prover, Circuit circuit) {
        StatedLayout layout = circuit.header()
                .layout()
                .map(stated -> stated.writtenBy(prover))
                .orElseGet(() -> StatedLayout.of(prover));
        boolean other = circuit.header()
                .layout()
                .filter(stated -> stated.layout().equals(prover))
                .isEmpty();
        return of(circuit.withHeader(circuit.header().withLayout(Optional.of(layout))), other, Optional.empty());
    }

    private static CircuitSize of(Circuit circuit, boolean other, Optional<StatedSize> stated) {
        ProofSize size = circuit.size();
        return new CircuitSize(
                circuit.name(),
                circuit.proofSystem(),
                circuit.commitmentScheme(),
                size,
                circuit.shape().flatMap(shape -> size.real()
                        .map(real -> new RealSize(real.prover(), real.bits(), real.exact() && !other))
                        .map(real -> RealProof.of(shape, real, size))),
                other,
                circuit.shape().isPresent() ? "" : unknown(circuit),
                stated);
    }

    private static String unknown(Circuit circuit) {
        List<String> writers = Layouts.writing(circuit.opening());
        String why = circuit.header()
                .layout()
                .map(StatedLayout::layout)
                .map(layout -> layout.name() + " writes no proofs of " + circuit.proofSystem() + " over "
                        + circuit.commitmentScheme())
                .orElse("no layout is stated");
        String others = writers.size() > 1 ? ", or " + String.join(", ", writers.subList(1, writers.size())) : "";
        return why
                + (writers.isEmpty()
                        ? ", and no prover is known that writes these"
                        : "; [circuits.layout] with prover = \"" + writers.get(0) + "\" would do" + others);
    }
}

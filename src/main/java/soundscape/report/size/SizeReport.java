package soundscape.report.size;

import java.util.List;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.estimator.layout.Layout;
import soundscape.report.ReportFormat;

/** What the proofs of a zkVM's circuits consist of: soundcalc's two sizes and the prover's side by side. */
public record SizeReport(String zkvm, List<CircuitSize> circuits) {
    /** Copies the list. */
    public SizeReport {
        circuits = List.copyOf(circuits);
    }

    /** Looks at circuits by their indices, as they are now, or as another prover would write their proofs. */
    public static SizeReport of(Zkvm opened, Zkvm zkvm, List<Integer> indices, Optional<Layout> prover) {
        return new SizeReport(
                zkvm.name(),
                indices.stream()
                        .map(index -> zkvm.entries().get(index))
                        .map(entry -> prover.map(other -> CircuitSize.writtenBy(other, entry.circuit()))
                                .orElseGet(() ->
                                        CircuitSize.of(entry, opened.entries().contains(entry))))
                        .toList());
    }

    /** {@return whether the size that the prover sends is known of any} */
    public boolean anyReal() {
        return circuits.stream().anyMatch(circuit -> circuit.real().isPresent());
    }

    /** {@return the report in a notation; lines of text, without the last line end} */
    public String in(ReportFormat format) {
        return switch (format) {
            case TABLE -> SizeTables.of(this);
            case CSV -> SizeCsv.of(this);
            case JSON -> SizeJson.of(this);
        };
    }
}

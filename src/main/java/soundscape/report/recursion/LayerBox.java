package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.knob.Layers;
import soundscape.report.RealText;
import soundscape.report.document.Bound;

/**
 * A layer of the recursion as a diagram shows it.
 * @param name the group's name, or that of its only circuit
 * @param lines what it comes to: bits and term, sizes, number of circuits
 * @param weakest whether the zkVM's weakest circuit is in it
 * @param last whether it makes the final proof
 */
record LayerBox(String name, List<String> lines, boolean weakest, boolean last) {
    LayerBox {
        lines = List.copyOf(lines);
    }

    /** What marks it, in words; empty for most layers. */
    String marks() {
        return Stream.of(weakest ? "weakest" : "", last ? "final" : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The boxes of a zkVM, from the first layer to the final one. */
    static List<LayerBox> of(Zkvm zkvm, ZkvmEstimate estimate) {
        List<LayerBox> boxes = new ArrayList<>();
        int first = 0;
        for (List<CircuitEntry> layer : Layers.of(zkvm)) {
            int end = first + layer.size();
            int weakest = estimate.headline().circuit();
            boxes.add(new LayerBox(
                    Layers.nameOf(layer),
                    lines(estimate, first, end),
                    weakest >= first && weakest < end,
                    end == zkvm.entries().size() && !estimate.incomplete().finalProof()));
            first = end;
        }
        return boxes;
    }

    private static List<String> lines(ZkvmEstimate estimate, int first, int end) {
        List<CircuitEstimate> circuits = estimate.circuits().subList(first, end);
        int least = IntStream.range(first, end)
                .boxed()
                .min(Comparator.comparingDouble(i -> estimate.counted(i).total()))
                .orElseThrow();
        RegimeEstimate terms = estimate.counted(least);
        long expected = circuits.stream()
                .mapToLong(circuit -> circuit.size().expectedKib())
                .max()
                .orElseThrow();
        long worst = circuits.stream()
                .mapToLong(circuit -> circuit.size().worstKib())
                .max()
                .orElseThrow();
        Optional<RealSize> real = circuits.stream()
                .flatMap(circuit -> circuit.size().real().stream())
                .max(Comparator.comparingDouble(RealSize::bits));
        String bits = Bound.level(estimate.circuits().get(least).missing(), terms.total()) + ", "
                + terms.weakest().name();
        String size = (circuits.size() == 1 ? "" : "up to ") + expected + " KiB expected, " + worst + " worst"
                + real.map(largest -> ", " + RealText.kib(real) + " real").orElse("");
        return circuits.size() == 1 ? List.of(bits, size) : List.of(bits, size, circuits.size() + " circuits");
    }
}

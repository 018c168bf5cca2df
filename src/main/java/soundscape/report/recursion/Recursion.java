package soundscape.report.recursion;

import java.util.List;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Topology;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.knob.Layers;
import soundscape.milestone.Milestone;

/**
 * What every part of a description looks at: a configuration, its estimate, how often each circuit is proved, and what
 * it is held against.
 */
record Recursion(Zkvm zkvm, ZkvmEstimate estimate, Multiplicities proofs, List<Milestone> milestones) {
    List<List<CircuitEntry>> layers() {
        return Layers.of(zkvm);
    }

    /** The 0-based layer of each circuit. */
    List<Integer> layerOfCircuit() {
        List<List<CircuitEntry>> layers = layers();
        return IntStream.range(0, layers.size())
                .boxed()
                .flatMap(layer -> layers.get(layer).stream().map(entry -> layer))
                .toList();
    }

    Topology topology() {
        return zkvm.topology();
    }

    Role role(int circuit) {
        return zkvm.entries().get(circuit).role();
    }

    CircuitEstimate circuit(int index) {
        return estimate.circuits().get(index);
    }

    int circuits() {
        return estimate.circuits().size();
    }

    RegimeEstimate regime(int index) {
        return estimate.counted(index);
    }

    /** A layer in words, such as "layer 2 (convert)". */
    String layerName(int layer) {
        return "layer " + (layer + 1) + " (" + Layers.nameOf(layers().get(layer)) + ")";
    }
}

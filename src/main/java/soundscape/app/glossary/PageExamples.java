package soundscape.app.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.Rereading;
import soundscape.app.Snapshot;
import soundscape.app.View;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.estimator.result.ZkvmEstimate;

/** Finds a circuit that has what a page is about: the selected one, another of its zkVM, or one of a bundled zkVM. */
final class PageExamples {
    private static @Nullable List<Snapshot> bundled;

    private PageExamples() {}

    /** A state as it is just after opening a zkVM. */
    static Snapshot opened(ZkvmFile file, View view, int circuit) {
        Exploration exploration = Exploration.of(file, view).withCircuit(circuit);
        ZkvmEstimate estimate = file.zkvm().estimate();
        return new Snapshot(
                exploration, estimate, estimate, false, false, Optional.empty(), false, List.of(), Rereading.NONE);
    }

    /** The first state that will do; nothing where none does. */
    static Optional<Snapshot> find(Snapshot snapshot, Predicate<Snapshot> does) {
        return Stream.concat(circuits(snapshot), bundled().stream().flatMap(PageExamples::circuits))
                .filter(does)
                .findFirst();
    }

    /** The state with each circuit selected in turn, beginning with the selected one, then the last. */
    private static Stream<Snapshot> circuits(Snapshot snapshot) {
        int last = snapshot.exploration().now().finalIndex();
        return Stream.concat(
                Stream.of(snapshot), IntStream.rangeClosed(0, last).mapToObj(back -> selected(snapshot, last - back)));
    }

    static Snapshot selected(Snapshot snapshot, int circuit) {
        return new Snapshot(
                snapshot.exploration().withCircuit(circuit),
                snapshot.estimate(),
                snapshot.openedEstimate(),
                snapshot.canUndo(),
                snapshot.canRedo(),
                snapshot.path(),
                snapshot.modified(),
                snapshot.overflows(),
                snapshot.rereading());
    }

    private static synchronized List<Snapshot> bundled() {
        List<Snapshot> ready = bundled;
        if (ready == null) {
            ready = new ArrayList<>();
            for (String name : Presets.names()) {
                ZkvmFile file = Presets.open(name).orElseThrow();
                ready.add(opened(file, View.USUAL, file.zkvm().finalIndex()));
            }
            bundled = ready;
        }
        return ready;
    }
}

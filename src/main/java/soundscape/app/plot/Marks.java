package soundscape.app.plot;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import soundscape.app.Exploration;
import soundscape.app.Pin;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.recursion.FollowedRange;
import soundscape.explore.sweep.Metrics;

/** Finds the figures of what is marked on the plot, and remembers those that do not change. Used from one thread. */
public final class Marks {
    /** Which figures of a zkVM. */
    private record Look(int circuit, boolean whole, RegimeChoice regimes) {}

    private record Seen(Look look, Metrics figures) {}

    private IdentityHashMap<Zkvm, Seen> seen = new IdentityHashMap<>();

    /** Begins without knowing any. */
    public Marks() {}

    /** What is marked, without what the file leaves open. */
    public List<Mark> of(Snapshot snapshot) {
        return of(snapshot, Optional.empty());
    }

    /**
     * What is marked: the present configuration, with what the file leaves open of traces that follow; the opened one, if it differs and has the circuit; the one before its file was read again; the pins in order.
     */
    public List<Mark> of(Snapshot snapshot, Optional<FollowedRange> range) {
        Exploration exploration = snapshot.exploration();
        boolean whole = exploration.view().plot().whole();
        Zkvm now = exploration.now();
        IdentityHashMap<Zkvm, Seen> kept = new IdentityHashMap<>();
        Metrics present = figures(now, exploration.circuit(), exploration, kept);
        List<Mark> marks = new ArrayList<>();
        Optional<Metrics> least = range.map(open -> figures(open.least(), exploration.circuit(), exploration, kept))
                .filter(figures -> !figures.sizes().equals(present.sizes()));
        marks.add(new Mark(Mark.Kind.NOW, "now", now, present, least));
        if (whole || snapshot.openedCircuit().isPresent()) {
            Zkvm opened = exploration.opened();
            Metrics before = figures(opened, snapshot.openedCircuit().orElse(0), exploration, kept);
            if (!before.equals(present)) {
                marks.add(new Mark(Mark.Kind.OPENED, "as opened", opened, before, Optional.empty()));
            }
        }
        snapshot.rereading().before().ifPresent(before -> {
            Metrics figures =
                    figures(before, counterpart(before, snapshot.circuit().name()), exploration, kept);
            if (marks.stream().noneMatch(mark -> mark.figures().equals(figures))) {
                marks.add(new Mark(Mark.Kind.BEFORE, "before", before, figures, Optional.empty()));
            }
        });
        for (Pin pin : exploration.view().pins()) {
            int circuit = counterpart(pin.zkvm(), snapshot.circuit().name());
            Metrics figures = figures(pin.zkvm(), circuit, exploration, kept);
            boolean another =
                    !whole && !figures.circuit().equals(snapshot.circuit().name());
            String name = another ? pin.name() + ", " + figures.circuit() : pin.name();
            marks.add(new Mark(Mark.Kind.PIN, name, pin.zkvm(), figures, Optional.empty()));
        }
        seen = kept;
        return marks;
    }

    /** The circuit of the same name, else the one of the final proof. */
    static int counterpart(Zkvm zkvm, String name) {
        return IntStream.range(0, zkvm.entries().size())
                .filter(index -> zkvm.entries().get(index).name().equals(name))
                .findFirst()
                .orElse(zkvm.finalIndex());
    }

    private Metrics figures(Zkvm zkvm, int circuit, Exploration exploration, IdentityHashMap<Zkvm, Seen> kept) {
        Look look = new Look(circuit, exploration.view().plot().whole(), exploration.regimes());
        Seen known = seen.get(zkvm);
        Seen found = known != null && known.look().equals(look) ? known : new Seen(look, look(zkvm, look));
        kept.put(zkvm, found);
        return found.figures();
    }

    /** Where the regime looked at does not apply, the best one. */
    private static Metrics look(Zkvm zkvm, Look look) {
        return figures(zkvm, look, look.regimes())
                .or(() -> figures(zkvm, look, RegimeChoice.BEST))
                .orElseThrow();
    }

    private static Optional<Metrics> figures(Zkvm zkvm, Look look, RegimeChoice regimes) {
        return look.whole()
                ? Metrics.of(zkvm, regimes)
                : Metrics.of(zkvm.entries().get(look.circuit()), regimes);
    }
}

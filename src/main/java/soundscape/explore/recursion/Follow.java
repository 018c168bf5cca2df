package soundscape.explore.recursion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.LatelyWorkedOut;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.work.VerifierRows;
import soundscape.explore.work.VerifierWork;

/**
 * Lets the traces of circuits that verify others follow what they verify: rows as opened × (work now / work as opened),
 * up to a power of two, children before parents, so that every layer can hold the one before. A model: what it comes to
 * enters no level but by the trace, and verdicts that rest on it say so.
 */
public final class Follow {
    /** A quotient of equal works is 1 but for the last bits of a double. */
    private static final double ROUNDING = 1e-9;

    /** What was prepared last: a window, its plot and its ranges ask for one configuration, event after event. */
    private static final Map<Fill, Follow> LAST = new ConcurrentHashMap<>();

    private final Zkvm opened;
    private final Verifiers before;
    private final VerifierRows rows;
    private final Fill fill;
    private final Map<String, Integer> indices = new HashMap<>();
    private final LatelyWorkedOut<VerifierWork> works = new LatelyWorkedOut<>(VerifierWork::of);
    private final LatelyWorkedOut<OtherTraces> others = new LatelyWorkedOut<>(OtherTraces::new);

    /** How full the traces of a file are, which says rows of a power of two and seldom how many are used. */
    public enum Fill {
        /** All that is open is filled: no trace is too short. */
        MOST,
        /** As little as the trace's length allows: one row more than half. */
        LEAST
    }

    Follow(Zkvm opened, Fill fill) {
        this.opened = opened;
        this.fill = fill;
        this.before = Verifiers.of(opened, works::of);
        this.rows = Verifiers.rows(opened, before);
        IntStream.range(0, opened.entries().size())
                .forEach(i -> indices.put(opened.entries().get(i).name(), i));
    }

    /** Traces follow from a configuration as it was opened. */
    public static Follow from(Zkvm opened) {
        return from(opened, Fill.MOST);
    }

    /** The same for traces filled in one way or the other; what is prepared is kept until another configuration comes. */
    public static Follow from(Zkvm opened, Fill fill) {
        Follow last = LAST.get(fill);
        if (last == null || !last.opened.equals(opened)) {
            last = new Follow(opened, fill);
            LAST.put(fill, last);
        }
        return last;
    }

    /** {@return log2 of the rows, at least 1, that one more circuit takes that verifies a proof of the last} */
    public static int logRowsOfOneMore(Zkvm zkvm) {
        VerifierWork last =
                VerifierWork.of(zkvm.entries().get(zkvm.finalIndex()).circuit());
        return Math.max(1, Log2.ceil(new Follow(zkvm, Fill.MOST).rows(last)));
    }

    /** The rows that some work takes, in proportion to the last circuit that is no copy and verifies something. */
    private double rows(VerifierWork work) {
        for (int i = opened.finalIndex(); i > 0; i--) {
            CircuitEntry entry = opened.entries().get(i);
            boolean copy = opened.entries().subList(0, i).stream().anyMatch(other -> other.table() == entry.table());
            if (!copy && !before.topology().isFirst(i)) {
                return rows.rows(work) * filled(entry) / rows.rows(before.at(i, rows));
            }
        }
        return rows.rows(work);
    }

    /** {@return how many rows a verifier takes, as the configuration as opened shows} */
    public VerifierRows rows() {
        return rows;
    }

    /** The configuration with every trace that has to follow as long as it has to be. */
    public Followed apply(Zkvm now) {
        return new Run(now).followed();
    }

    /** One configuration on its way. */
    private final class Run {
        private final Zkvm now;
        private final List<CircuitEntry> entries;
        private final Verifiers verifiers;
        private final List<Overflow> overflows = new ArrayList<>();

        Run(Zkvm now) {
            this.now = now;
            this.entries = new ArrayList<>(now.entries());
            this.verifiers = Verifiers.of(now, works::of, before);
        }

        Followed followed() {
            for (List<Integer> circle : verifiers.circles()) {
                if (verifiers.topology().isCircle(circle)) {
                    settle(circle);
                } else if (!verifiers.topology().isFirst(circle.get(0))) {
                    follow(circle.get(0)).ifPresent(overflows::add);
                }
            }
            return new Followed(entries.equals(now.entries()) ? now : now.withEntries(entries), overflows);
        }

        /**
         * A longer trace makes its own proof dearer to verify: from the traces as opened on, since from others it might
         * settle elsewhere, until nothing changes, or one cannot grow.
         */
        private void settle(List<Integer> circle) {
            circle.forEach(this::open);
            boolean settled = false;
            for (int step = 0; step <= OtherTraces.LOG_MOST_ROWS && !settled; step++) {
                List<CircuitEntry> start = List.copyOf(entries);
                List<Overflow> beyond = new ArrayList<>();
                circle.forEach(circuit -> follow(circuit).ifPresent(beyond::add));
                settled = entries.equals(start) || !beyond.isEmpty();
                overflows.addAll(beyond);
            }
            circle.forEach(this::keep);
        }

        private void open(int circuit) {
            CircuitEntry entry = entries.get(circuit);
            Integer at = indices.get(entry.name());
            if (at != null) {
                put(
                        circuit,
                        withTrace(
                                entry,
                                Log2.ceil(
                                        TraceLength.of(opened.entries().get(at).circuit()))));
            }
        }

        /** What came back to its own trace is what it was, with its own folds. */
        private void keep(int circuit) {
            Circuit own = now.entries().get(circuit).circuit();
            if (TraceLength.of(own) == TraceLength.of(entries.get(circuit).circuit())) {
                put(circuit, Optional.of(own));
            }
        }

        /** Gives a circuit the trace that it needs, or the longest that it can have and tells what it lacks. */
        private Optional<Overflow> follow(int circuit) {
            CircuitEntry entry = entries.get(circuit);
            double needed = needed(circuit);
            Integer at = indices.get(entry.name());
            if (at != null && Math.abs(needed / filled(opened.entries().get(at)) - 1) < ROUNDING) {
                open(circuit);
                return Optional.empty();
            }
            int wanted = Math.max(1, Log2.ceil(needed * (1 - ROUNDING)));
            for (int log = Math.min(wanted, OtherTraces.LOG_MOST_ROWS); log > 0; log--) {
                Optional<Circuit> changed = withTrace(entry, log);
                if (changed.isPresent()) {
                    put(circuit, changed);
                    return log == wanted
                            ? Optional.empty()
                            : Optional.of(new Overflow(
                                    circuit,
                                    needed(circuit),
                                    log,
                                    verifiers.topology().isInCircle(circuit)));
                }
            }
            return Optional.of(new Overflow(
                    circuit,
                    needed,
                    Log2.ceil(TraceLength.of(entry.circuit())),
                    verifiers.topology().isInCircle(circuit)));
        }

        private double needed(int circuit) {
            VerifierWork work = verifiers.at(circuit, rows);
            Integer at = indices.get(entries.get(circuit).name());
            if (at == null || before.topology().isFirst(at)) {
                return rows(work);
            }
            return filled(opened.entries().get(at)) * rows.rows(work) / rows.rows(before.at(at, rows));
        }

        private void put(int circuit, Optional<Circuit> changed) {
            CircuitEntry entry = entries.get(circuit);
            changed.filter(other -> !other.equals(entry.circuit())).ifPresent(other -> {
                entries.set(circuit, entry.withCircuit(other));
                verifiers.replace(circuit, works.of(other));
            });
        }
    }

    /** A trace of 2^L rows may hold anything from 2^(L−1) + 1 on, unless the file says how much. */
    private double filled(CircuitEntry entry) {
        double most = Verifiers.filled(entry);
        return fill == Fill.MOST || entry.role().rowsUsed().isPresent()
                ? most
                : Math.scalb(1.0, Log2.ceil(most) - 1) + 1;
    }

    /** From the circuit as it was opened, if nothing else was changed since: what a shorter trace drops comes back. */
    private Optional<Circuit> withTrace(CircuitEntry entry, int log) {
        Integer at = indices.get(entry.name());
        Circuit now = entry.circuit();
        if (at == null) {
            return others.of(now).of(log);
        }
        Circuit first = opened.entries().get(at).circuit();
        boolean only = others.of(first).of(Log2.ceil(TraceLength.of(now))).equals(Optional.of(now));
        return log == Log2.ceil(TraceLength.of(first)) && only
                ? Optional.of(first)
                : others.of(only ? first : now).of(log);
    }
}

package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Figures;

/** What differs between two configurations of the same circuits, in words. */
public final class Changes {
    /** The knobs told of, each parameter by one of them. */
    private static final List<CircuitKnob> TOLD = List.of(
            Knobs.FIELD,
            Knobs.SCHEME,
            Knobs.REGIME,
            Knobs.TRACE_LENGTH,
            Knobs.BATCHING,
            Knobs.BLOWUP,
            Knobs.FOLDING,
            Knobs.GAP,
            Knobs.MULTIPLICITY,
            Knobs.GRINDING,
            Knobs.ROUND_GRINDING,
            Knobs.BATCHING_GRINDING,
            Knobs.FOLD_GRINDING,
            Knobs.STEP_GRINDING,
            Knobs.DEEP_GRINDING,
            Knobs.LOOKUP_GRINDING,
            Knobs.BUS_GRINDING,
            Knobs.OOD_GRINDING,
            Knobs.OOD_SAMPLES,
            Knobs.QUERIES,
            Knobs.ROUND_QUERIES);

    /** Circuits named in one line; of more, the rest are counted. */
    private static final int NAMED = 3;

    private Changes() {}

    static Tuning reached(TuningRequest request, Zkvm tuned) {
        RegimeChoice regimes = request.regimes();
        return new Tuning.Reached(
                tuned,
                Figures.of(request.zkvm(), regimes).orElseThrow(),
                Figures.of(tuned, regimes).orElseThrow(),
                between(request.zkvm(), tuned, regimes, request.size()));
    }

    /**
     * The changes, circuits that changed alike together.
     *
     * @param before a configuration
     * @param after another one with the same circuits
     * @param regimes the regimes looked at
     * @param size the size looked at
     * @return lines such as "embed: queries 21 → 84, +44 bits, +310 KiB"
     */
    public static List<String> between(Zkvm before, Zkvm after, RegimeChoice regimes, SizeChoice size) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (int i = 0; i < before.entries().size(); i++) {
            Circuit one = before.entries().get(i).circuit();
            Circuit other = after.entries().get(i).circuit();
            if (!one.equals(other)) {
                names.computeIfAbsent(line(one, other, regimes, size), line -> new ArrayList<>())
                        .add(one.name());
            }
        }
        return names.entrySet().stream()
                .map(entry -> together(entry.getValue()) + ": " + entry.getKey())
                .toList();
    }

    private static String together(List<String> names) {
        int more = names.size() - NAMED;
        return more <= 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + more + " more";
    }

    private static String line(Circuit before, Circuit after, RegimeChoice regimes, SizeChoice size) {
        List<String> parts = new ArrayList<>();
        for (CircuitKnob knob : TOLD) {
            change(knob, before, after).ifPresent(parts::add);
        }
        bits(before, after, regimes).ifPresent(parts::add);
        parts.add(kib(size.of(after.size()) - size.of(before.size())));
        return String.join(", ", parts);
    }

    /** A table says what its number says, where the circuit has both; lists are told run by run. */
    private static Optional<String> change(CircuitKnob knob, Circuit before, Circuit after) {
        Optional<String> now = knob.show(after);
        Optional<String> then = knob.show(before);
        boolean tableTells =
                (knob.equals(Knobs.QUERIES) && Knobs.ROUND_QUERIES.show(after).isPresent())
                        || (knob.equals(Knobs.GRINDING)
                                && Knobs.ROUND_GRINDING.show(after).isPresent())
                        || (knob.equals(Knobs.FOLD_GRINDING)
                                && Knobs.STEP_GRINDING.show(after).isPresent());
        if (tableTells || now.isEmpty() || now.equals(then)) {
            return Optional.empty();
        }
        String from = then.map(value -> Runs.shortened(value) + " → ").orElse("");
        return Optional.of(knob.label().toLowerCase(Locale.ROOT) + " " + from + Runs.shortened(now.get()));
    }

    private static Optional<String> bits(Circuit before, Circuit after, RegimeChoice regimes) {
        return Figures.of(before, regimes)
                .flatMap(then -> Figures.of(after, regimes).map(now -> now.level() - then.level()))
                .map(more -> String.format(Locale.ROOT, "%s%d bits", sign(more), Math.abs(more)));
    }

    private static String kib(double bits) {
        long kib = Math.round(Math.abs(bits) / ProofSize.BITS_PER_KIB);
        return sign(bits) + kib + " KiB";
    }

    private static String sign(double number) {
        return number < 0 ? "−" : "+";
    }

    /** Lists of numbers as they are read, equal neighbours counted. */
    private static final class Runs {
        private static final int WORTH_COUNTING = 3;

        private Runs() {}

        static String shortened(String list) {
            List<String> entries = List.of(list.split(", ", -1));
            List<String> told = new ArrayList<>();
            for (int from = 0, to; from < entries.size(); from = to) {
                to = from + 1;
                while (to < entries.size() && entries.get(to).equals(entries.get(from))) {
                    to++;
                }
                told.add(run(entries.get(from), to - from));
            }
            return told.size() == 1 && entries.size() == 1
                    ? list
                    : told.stream().collect(Collectors.joining(", ", "[", "]"));
        }

        private static String run(String entry, int count) {
            return count >= WORTH_COUNTING
                    ? entry + " ×" + count
                    : String.join(", ", Collections.nCopies(count, entry));
        }
    }
}

package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.config.CircuitEntry;
import soundscape.config.Compatibility;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Metrics;

/** What differs between two configurations of the same circuits, in words. */
public final class Changes {
    /** What the field tells of every circuit. */
    private static final Set<CircuitKnob> ALWAYS_TOLD = Set.of(Knobs.BASE, Knobs.EXTENSION);

    /** What a table tells of every circuit that has it. */
    private static final Map<CircuitKnob, CircuitTable> TOLD_BY_TABLE = Map.of(
            Knobs.QUERIES, Knobs.ROUND_QUERIES,
            Knobs.GRINDING, Knobs.ROUND_GRINDING,
            Knobs.FOLD_GRINDING, Knobs.STEP_GRINDING,
            Knobs.ARITY, Knobs.FOLDING,
            Knobs.FIRST_FOLD, Knobs.FOLDING,
            Knobs.LAST_POLYNOMIAL, Knobs.FOLDING);

    /** Circuits named in one line; of more, the rest are counted. */
    private static final int NAMED = 3;

    private Changes() {}

    static Tuning.Reached reached(TuningRequest request, Zkvm tuned) {
        RegimeChoice regimes = request.regimes();
        return new Tuning.Reached(
                tuned,
                Metrics.of(request.zkvm(), regimes).orElseThrow(),
                Metrics.of(tuned, regimes).orElseThrow(),
                Stream.concat(
                                between(request.zkvm(), tuned, regimes, request.size()).stream(),
                                lostExactness(request.zkvm(), tuned).stream())
                        .toList());
    }

    /** {@return that the final proof's real size was exact and is not any more, and why, in a line; empty where that is not so} */
    public static Optional<String> lostExactness(Zkvm before, Zkvm after) {
        Circuit last = after.circuits().get(after.finalIndex());
        if (!TuningRequest.isExact(before.circuits().get(before.finalIndex())) || TuningRequest.isExact(last)) {
            return Optional.empty();
        }
        return Optional.of(last.name() + ": "
                + last.shape()
                        .map(shape -> "its real size is not exact any more, since "
                                + (shape.doubts().isEmpty()
                                        ? "it depends on the positions drawn"
                                        : String.join("; ", shape.doubts())))
                        .orElse("its real size is not known any more, since its prover writes no proofs of "
                                + last.commitmentScheme()));
    }

    /** The changes, circuits that changed alike together, such as "embed: queries 21 → 84, +44 bits, +310 KiB". */
    public static List<String> between(Zkvm before, Zkvm after, RegimeChoice regimes, SizeChoice size) {
        Map<String, List<Effect>> alike = new LinkedHashMap<>();
        for (int i = 0; i < before.entries().size(); i++) {
            Circuit one = before.entries().get(i).circuit();
            Circuit other = after.entries().get(i).circuit();
            if (!one.equals(other)) {
                alike.computeIfAbsent(parameters(one, other), parameters -> new ArrayList<>())
                        .add(Effect.of(one, other, regimes, size));
            }
        }
        return alike.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** {@return parameters that were changed, circuits that changed alike together, such as "embed: queries 21 → 84"} */
    public static List<String> turned(Zkvm before, Zkvm after) {
        Map<Integer, Circuit> old = before.entries().stream()
                .collect(Collectors.toMap(CircuitEntry::table, CircuitEntry::circuit, (first, copy) -> first));
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (CircuitEntry entry : after.entries()) {
            Circuit then = old.getOrDefault(entry.table(), entry.circuit());
            String turned = parameters(then, entry.circuit());
            if (!turned.isEmpty()) {
                alike.computeIfAbsent(turned, each -> new ArrayList<>()).add(entry.name());
            }
        }
        return alike.entrySet().stream()
                .map(entry -> together(entry.getValue()) + ": " + entry.getKey())
                .toList();
    }

    /** {@return how else the same prover writes a circuit's proof, such as "kept level 6 → 2"} */
    public static List<String> ofLayout(Circuit before, Circuit after) {
        return Knobs.LAYOUT.stream()
                .filter(knob -> !isToldByAnother(knob, before, after))
                .flatMap(knob -> change(knob, before, after).stream())
                .toList();
    }

    private static String line(String parameters, List<Effect> effects) {
        List<String> parts = new ArrayList<>();
        if (!parameters.isEmpty()) {
            parts.add(parameters);
        }
        parts.add(range(effects.stream().map(Effect::bits).toList()) + " bits");
        parts.add(range(effects.stream().map(Effect::kib).toList()) + " KiB");
        return together(effects.stream().map(Effect::circuit).toList()) + ": " + String.join(", ", parts);
    }

    /** {@return names in a row, such as "embed, riscv"; of many, the first and how many more} */
    public static String together(List<String> names) {
        int more = names.size() - NAMED;
        return more <= 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + more + " more";
    }

    private static String range(List<Long> numbers) {
        long least = Collections.min(numbers);
        long most = Collections.max(numbers);
        return least == most ? signed(least) : signed(least) + " to " + signed(most);
    }

    private static String signed(long number) {
        return (number < 0 ? "−" : "+") + Math.abs(number);
    }

    private static String parameters(Circuit before, Circuit after) {
        return Knobs.ALL.stream()
                .filter(CircuitKnob.class::isInstance)
                .map(CircuitKnob.class::cast)
                .filter(knob -> !isToldByAnother(knob, before, after))
                .flatMap(knob -> change(knob, before, after).stream())
                .collect(Collectors.joining(", "));
    }

    /** What changes made of one circuit: bits gained, and KiB by which its proof grew. */
    private record Effect(String circuit, long bits, long kib) {
        static Effect of(Circuit before, Circuit after, RegimeChoice regimes, SizeChoice size) {
            long bits = Metrics.of(before, regimes)
                    .flatMap(then -> Metrics.of(after, regimes).map(now -> (long) now.level() - then.level()))
                    .orElse(0L);
            double larger = size.of(after.size()) - size.of(before.size());
            return new Effect(before.name(), bits, Math.round(larger / ProofSize.BITS_PER_KIB));
        }
    }

    /** What another prover asks for comes with it; what a layout takes where nothing is stated follows from the circuit. */
    private static boolean isToldByAnother(CircuitKnob knob, Circuit before, Circuit after) {
        CircuitTable table = TOLD_BY_TABLE.get(knob);
        return ALWAYS_TOLD.contains(knob)
                || (table != null && table.show(after).isPresent())
                || (knob.equals(Knobs.ROUND_GAPS)
                        && !Compatibility.hasOwnGaps(before)
                        && !Compatibility.hasOwnGaps(after))
                || (Knobs.LAYOUT.contains(knob) && (isWrittenByAnother(before, after) || isStatedAlike(before, after)));
    }

    private static boolean isWrittenByAnother(Circuit before, Circuit after) {
        return !Knobs.PROVER.show(before).equals(Knobs.PROVER.show(after));
    }

    private static boolean isStatedAlike(Circuit before, Circuit after) {
        return before.header().layout().equals(after.header().layout());
    }

    /** Lists are told run by run. */
    private static Optional<String> change(CircuitKnob knob, Circuit before, Circuit after) {
        Optional<String> now = knob.show(after);
        Optional<String> then = knob.show(before);
        if (now.isEmpty() || now.equals(then)) {
            return Optional.empty();
        }
        String from = then.map(value -> Runs.shortened(value) + " → ").orElse("");
        return Optional.of(knob.label().toLowerCase(Locale.ROOT).replace("johnson", "Johnson") + " " + from
                + Runs.shortened(now.get()));
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

package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Scale;
import soundscape.explore.knob.TableValues;

/** Values worth looking at of any knob that the circuit has: some around where it stands, that one among them. */
record KnobSpan(Zkvm zkvm, int circuit) {
    /** More words than these make no readable family; the neighbours of the present one are chosen. */
    private static final int MOST_WORDS = 12;

    /** Entries of tables up to this are small numbers; larger ones are counts. */
    private static final double SMALL_ENTRY = 32;

    private static final double USUAL_ENTRY = 40;
    private static final double MOST_ENTRY = 1e9;

    /** Values to move along a curve. */
    Axis dense(Knob knob) {
        return axis(knob, NumberSpan::dense);
    }

    /** About so many values, or all words and entries that are worth looking at. */
    Axis fine(Knob knob, int count) {
        return axis(knob, span -> span.fine(count));
    }

    /** Values of a family, one curve each. */
    Axis sparse(Knob knob) {
        Axis axis = axis(knob, NumberSpan::sparse);
        List<String> values = axis.values();
        int from = Math.max(0, Math.min(values.indexOf(present(knob)) - MOST_WORDS / 2, values.size() - MOST_WORDS));
        return new Axis(knob, values.subList(from, Math.min(values.size(), from + MOST_WORDS)));
    }

    /** What a knob stands at, so that turning it there changes nothing. */
    String present(Knob knob) {
        return knob instanceof NumberKnob number
                ? NumberText.exact(number.read(zkvm, circuit).orElseThrow().value())
                : knob.show(zkvm, circuit).orElseThrow();
    }

    private Axis axis(Knob knob, Function<NumberSpan, DoubleStream> spacing) {
        if (knob instanceof NumberKnob number) {
            double present = number.read(zkvm, circuit).orElseThrow().value();
            return Axis.of(knob, spacing.apply(new NumberSpan(number.scale(), present)));
        }
        if (knob instanceof CircuitTable table) {
            return new Axis(knob, entries(table, spacing));
        }
        List<String> words = new ArrayList<>();
        if (knob instanceof CircuitChoice choice) {
            words.addAll(choice.offered(zkvm.entries().get(circuit).circuit()));
        }
        if (!words.contains(present(knob))) {
            words.add(0, present(knob));
        }
        return new Axis(knob, words);
    }

    /** One number, or one word, for all entries; the table as it stands lies where its mean is. */
    private List<String> entries(CircuitTable knob, Function<NumberSpan, DoubleStream> spacing) {
        TableValues table = knob.read(zkvm.entries().get(circuit).circuit()).orElseThrow();
        String present = present(knob);
        Stream<String> one = knob.entry().choices().isEmpty()
                ? spacing.apply(span(table)).mapToObj(NumberText::exact)
                : knob.entry().choices().stream();
        List<String> values = new ArrayList<>(one.filter(entry -> isEntry(knob, entry))
                .map(entry -> knob.resizable()
                        ? String.join(
                                ", ",
                                Collections.nCopies(Math.max(1, table.values().size()), entry))
                        : entry)
                .filter(value -> !knob.standsAt(zkvm.entries().get(circuit).circuit(), value))
                .toList());
        values.add(present);
        if (knob.entry().choices().isEmpty()) {
            values.sort(Comparator.comparingDouble(KnobSpan::mean));
        }
        return values;
    }

    private static NumberSpan span(TableValues table) {
        double largest = numbers(table.values().stream()).max().orElse(0);
        Scale.Kind kind = largest <= SMALL_ENTRY ? Scale.Kind.WHOLE : Scale.Kind.COUNT;
        return new NumberSpan(new Scale(0, MOST_ENTRY, USUAL_ENTRY, kind), Math.rint(largest));
    }

    private static boolean isEntry(CircuitTable knob, String entry) {
        try {
            knob.entry().check(entry);
            return true;
        } catch (InvalidParameterException none) {
            return false;
        }
    }

    private static double mean(String value) {
        return numbers(Stream.of(value.split(", "))).average().orElse(0);
    }

    private static DoubleStream numbers(Stream<String> entries) {
        return entries.map(NumberText::parse)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    }
}

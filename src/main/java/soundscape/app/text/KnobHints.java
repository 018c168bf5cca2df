package soundscape.app.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.app.Exploration;
import soundscape.config.CircuitEntry;
import soundscape.config.Compatibility;
import soundscape.config.Reference;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.AirFigure;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlShapes;
import soundscape.estimator.field.Field;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.KnobReading;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Layers;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;
import soundscape.explore.plan.QuerySchedule;

/** What a knob's value means, in a few words below it. */
public final class KnobHints {
    /** Grinding beyond this is written as a power of two. */
    private static final double READABLE_BITS = 30;

    private KnobHints() {}

    /** The hint for a knob; a short line; empty where there is nothing to add. */
    public static String of(Knob knob, Exploration exploration) {
        String hint = ofCircuit(knob, exploration);
        long idle = exploration.target().indices(exploration.now()).stream()
                .filter(index -> index != exploration.circuit()
                        && knob.idleBecause(exploration.now(), index).isPresent())
                .count();
        return idle == 0 ? hint : hint + " · leaves " + idle + (idle == 1 ? " circuit" : " circuits") + " as it is";
    }

    private static String ofCircuit(Knob knob, Exploration exploration) {
        Optional<String> idle = knob.idleBecause(exploration.now(), exploration.circuit());
        if (idle.isPresent()) {
            return idle.get();
        }
        if (knob instanceof CircuitTable table) {
            return ofTable(table, exploration);
        }
        if (knob.equals(Knobs.SCHEME)) {
            return scheme(exploration.now().entries().get(exploration.circuit()).circuit());
        }
        return knob instanceof NumberKnob number ? ofNumber(number, exploration) : "";
    }

    /** Whose the only entry of a table is; where there are more, each says so itself. */
    private static String ofTable(CircuitTable table, Exploration exploration) {
        return table.read(exploration.now().entries().get(exploration.circuit()).circuit())
                .filter(entries -> entries.labels().size() == 1)
                .map(entries -> entries.labels().get(0))
                .orElse("");
    }

    private static String ofNumber(NumberKnob knob, Exploration exploration) {
        Optional<KnobReading> reading = knob.read(exploration.now(), exploration.circuit());
        if (reading.isEmpty()) {
            return "";
        }
        Circuit circuit = exploration.now().entries().get(exploration.circuit()).circuit();
        double value = reading.get().value();
        if (knob.equals(Knobs.BLOWUP)) {
            return blowup(circuit, value);
        }
        if (knob.equals(Knobs.QUERIES)) {
            return queries(circuit);
        }
        if (knob.equals(Knobs.GRINDING)) {
            return "query phase · " + hashes(value);
        }
        if (knob.equals(Knobs.EXTENSION)) {
            return field(circuit.field());
        }
        if (knob.equals(Knobs.LAYERS)) {
            return layers(exploration);
        }
        if (knob.equals(Knobs.TRACE_LENGTH)) {
            return "2^" + NumberText.format(Log2.of(value)) + " rows";
        }
        if (knob.equals(Knobs.GAP) && Compatibility.hasOwnGaps(circuit)) {
            return "each iteration has its own; this is what soundcalc reads";
        }
        if (knob.equals(Knobs.GAP) && value == 0) {
            return "0 stands for the default";
        }
        if (knob.equals(Knobs.CONSTRAINTS)) {
            return circuit.missing().isEmpty()
                    ? bounds(knob, circuit).orElse("")
                    : "not stated; until it is, totals are upper bounds";
        }
        Optional<String> bounds = bounds(knob, circuit);
        if (bounds.isPresent()) {
            return bounds.get();
        }
        boolean grinding =
                knob.about().group() == KnobGroup.QUERIES && knob.about().unit().equals("bits");
        return grinding ? hashes(value) : "";
    }

    private static String blowup(Circuit circuit, double value) {
        String factor = NumberText.format(value);
        Optional<Domains.Beyond> beyond = Domains.beyond(circuit);
        return "rate ρ = 1/" + factor
                + (beyond.isEmpty()
                        ? " · prover extends " + factor + "-fold"
                        : " · no domain of 2^" + beyond.get().log2() + " within "
                                + beyond.get().within());
    }

    private static String queries(Circuit circuit) {
        String worth = circuit.regimes().stream()
                .map(regime -> Decimals.down(QuerySchedule.bitsPerQuery(circuit, regime), 2) + " bits (" + regime + ")")
                .collect(Collectors.joining(", "));
        List<Integer> rounds = QuerySchedule.of(circuit);
        return "each worth " + worth
                + (rounds.size() == 1
                        ? ""
                        : " · rounds "
                                + CircuitTable.text(
                                        rounds.stream().map(String::valueOf).toList()));
    }

    /** What a figure of SWIRL's outlines is, and what the size counts with, where they are not what the knob shows. */
    private static Optional<String> bounds(Knob knob, Circuit circuit) {
        return circuit instanceof Swirl swirl
                ? Stream.of(AirFigure.values())
                        .filter(figure -> knob.about().tomlKeys().contains(figure.key()))
                        .findFirst()
                        .map(figure -> bounds(figure, swirl.shapes()))
                : Optional.empty();
    }

    private static String bounds(AirFigure figure, SwirlShapes shapes) {
        long claimed = figure.of(shapes.soundness());
        List<String> apart = new ArrayList<>();
        if (figure.of(shapes.stated()) != claimed) {
            apart.add("a bound; the circuit has " + figure.of(shapes.stated()));
        }
        if (figure.of(shapes.size()) != claimed) {
            apart.add("the size counts " + figure.of(shapes.size()));
        }
        return String.join(" · ", apart);
    }

    private static String scheme(Circuit circuit) {
        Reference reading = Reference.reading(circuit);
        return Reference.COMPARED.reads(circuit)
                ? ""
                : "soundcalc " + Reference.COMPARED.id() + " does not read " + reading.system();
    }

    private static String hashes(double bits) {
        if (bits == 0) {
            return "no work";
        }
        return bits <= READABLE_BITS
                ? String.format(Locale.ROOT, "%,d hashes", 1L << (int) bits).replace(',', ' ')
                : "2^" + (int) bits + " hashes";
    }

    private static String field(Field field) {
        String text = field + " · " + Math.round(field.log2Size()) + " bits";
        return field.knownToSoundcalc() ? text : text + " · soundcalc does not read it";
    }

    private static String layers(Exploration exploration) {
        String names = Layers.of(exploration.now()).stream().map(Layers::nameOf).collect(Collectors.joining(" → "));
        Set<Integer> tables = new HashSet<>();
        String copies = exploration.now().entries().stream()
                .filter(entry -> !tables.add(entry.table()))
                .map(CircuitEntry::name)
                .collect(Collectors.joining(", "));
        return copies.isEmpty() ? names : names + " · length of " + copies + " predicted by a model";
    }
}

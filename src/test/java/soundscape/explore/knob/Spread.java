package soundscape.explore.knob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;

/** Values to turn a knob to: the ends of its scale, the present value, its neighbours, and some far away. */
public final class Spread {
    private static final List<Double> STEPS = List.of(-7.0, -2.0, -1.0, 1.0, 2.0, 7.0);
    private static final List<Double> SHARES = List.of(0.1, 0.3, 0.6, 0.9);

    private Spread() {}

    public static Set<String> of(Knob knob, Zkvm zkvm, int circuit) {
        Set<String> values = new LinkedHashSet<>();
        knob.show(zkvm, circuit).ifPresent(values::add);
        if (knob instanceof NumberKnob number) {
            double present = number.read(zkvm, circuit)
                    .map(KnobReading::value)
                    .orElse(number.scale().least());
            numbers(number.scale(), present).mapToObj(NumberText::exact).forEach(values::add);
        } else if (knob instanceof CircuitChoice choice) {
            zkvm.circuits().stream()
                    .flatMap(any -> choice.offered(any).stream())
                    .forEach(values::add);
            values.addAll(choice.offered(zkvm.entries().get(circuit).circuit()));
            if (knob == Knobs.FIELD) {
                Arrays.stream(BaseField.values())
                        .flatMap(base -> Stream.of(1, 5, Field.MAX_DEGREE).map(degree -> Field.of(base, degree)))
                        .map(Field::notation)
                        .forEach(values::add);
            }
        } else if (knob instanceof CircuitTable table) {
            values.addAll(tables(table, zkvm.entries().get(circuit).circuit()));
        }
        values.remove("");
        return values;
    }

    private static DoubleStream numbers(Scale scale, double present) {
        double first = scale.firstPosition();
        double last = scale.lastPosition();
        DoubleStream near = STEPS.stream().mapToDouble(step -> scale.value(scale.position(present) + step));
        DoubleStream far = SHARES.stream().mapToDouble(share -> scale.value(first + share * (last - first)));
        return DoubleStream.concat(
                        DoubleStream.concat(near, far), DoubleStream.of(scale.least(), scale.usual(), scale.most()))
                .filter(scale::admits);
    }

    /** Every entry alone at other values, all entries alike, an entry more and one less. */
    private static List<String> tables(CircuitTable table, Circuit circuit) {
        List<List<String>> tables = new ArrayList<>();
        List<String> present = table.read(circuit).map(TableValues::values).orElse(List.of("1"));
        List<String> entries = table.entry().choices().isEmpty()
                ? List.of("0", "1", "2", "3", "0.125", "16", "40", "100", "4096", "1048576")
                : table.entry().choices();
        for (String entry : entries) {
            tables.add(List.of(entry));
            tables.add(Collections.nCopies(present.size(), entry));
            for (int i : new int[] {0, present.size() / 2, present.size() - 1}) {
                if (i >= 0 && i < present.size()) {
                    List<String> changed = new ArrayList<>(present);
                    changed.set(i, entry);
                    tables.add(changed);
                }
            }
        }
        List<String> longer = new ArrayList<>(present);
        longer.add(entries.get(2 % entries.size()));
        tables.add(longer);
        tables.add(present.subList(0, Math.max(0, present.size() - 1)));
        return tables.stream().map(values -> String.join(", ", values)).toList();
    }
}

package soundscape.explore.knob;

import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/** A numeric parameter of one circuit. */
public final class CircuitNumber implements NumberKnob, CircuitKnob {
    /** So many steps to either side of a refused value are tried one by one. */
    private static final int NEIGHBOURS = 4;

    /** Makes a changed circuit. */
    @FunctionalInterface
    public interface Changer {
        /** Changes a circuit that has the parameter to a value of the scale. */
        Circuit change(Circuit circuit, double value);
    }

    private final About about;
    private final Scale scale;
    private final Function<Circuit, Optional<KnobReading>> reader;
    private final Changer changer;

    /** Describes a parameter; the reader gives nothing if a circuit has no such parameter. */
    public CircuitNumber(About about, Scale scale, Function<Circuit, Optional<KnobReading>> reader, Changer changer) {
        this.about = about;
        this.scale = scale;
        this.reader = reader;
        this.changer = changer;
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public Optional<KnobReading> read(Zkvm zkvm, int circuit) {
        return read(zkvm.entries().get(circuit).circuit());
    }

    /** What the knob stands at for a circuit; empty if the circuit has no such parameter. */
    public Optional<KnobReading> read(Circuit circuit) {
        return reader.apply(circuit);
    }

    @Override
    public Optional<String> show(Circuit circuit) {
        return read(circuit).map(reading -> NumberText.format(reading.value()));
    }

    @Override
    public Optional<String> exact(Circuit circuit) {
        return read(circuit).map(reading -> NumberText.exact(reading.value()));
    }

    @Override
    public Optional<String> idleBecause(Circuit circuit) {
        return read(circuit).map(KnobReading::fixedBecause).orElse(Optional.of(NO_SUCH_PARAMETER));
    }

    @Override
    public UnaryOperator<Circuit> change(String value) {
        double number = parse(value);
        return circuit -> changer.change(circuit, number);
    }

    @Override
    public boolean standsAt(Circuit circuit, String value) {
        return standsAt(circuit, parse(value));
    }

    private boolean standsAt(Circuit circuit, double number) {
        return read(circuit).filter(now -> now.value() == number).isPresent();
    }

    /** First among the neighbours, then on the way to where the circuit stands. */
    @Override
    public Optional<String> nearest(
            Circuit circuit, String value, InvalidParameterException refused, Predicate<String> does) {
        double position = scale.position(parse(value));
        DoublePredicate admitted = there -> text(there).filter(does).isPresent();
        return IntStream.rangeClosed(1, NEIGHBOURS)
                .mapToObj(Double::valueOf)
                .flatMap(steps -> Stream.of(position - steps, position + steps))
                .filter(admitted::test)
                .findFirst()
                .or(() -> read(circuit)
                        .map(now -> scale.position(now.value()))
                        .filter(admitted::test)
                        .map(now -> edge(now, position, admitted)))
                .flatMap(this::text);
    }

    private Optional<String> text(double position) {
        return Optional.of(scale.value(position)).filter(scale::admits).map(NumberText::format);
    }

    /** Halves the way from an admitted position to a refused one until they are neighbours. */
    private static double edge(double admittedFirst, double refusedFirst, DoublePredicate admitted) {
        double inside = admittedFirst;
        double outside = refusedFirst;
        while (Math.abs(outside - inside) > 1) {
            double middle = inside + Math.rint((outside - inside) / 2);
            if (admitted.test(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    @Override
    public Zkvm turn(Zkvm zkvm, Target target, double value) {
        return scale.admits(value)
                ? CircuitChange.of(zkvm, target, this, () -> NumberText.format(value))
                        .apply(circuit -> standsAt(circuit, value) ? circuit : changer.change(circuit, value))
                : turn(zkvm, target, NumberText.format(value));
    }
}

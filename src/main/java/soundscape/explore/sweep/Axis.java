package soundscape.explore.sweep;

import java.util.List;
import java.util.stream.DoubleStream;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.NumberText;

/** A knob and the values, at least one, that it is turned to one after another, as a user writes them. */
public record Axis(Knob knob, List<String> values) {
    /** Copies the list and checks every value. */
    public Axis {
        values = List.copyOf(values);
        values.forEach(knob::check);
    }

    /** An axis of numbers. */
    public static Axis of(Knob knob, DoubleStream values) {
        return new Axis(knob, values.mapToObj(NumberText::exact).toList());
    }

    /** Whether circuits turn one by one, rather than the zkVM around them. */
    boolean turnsCircuits() {
        return knob instanceof CircuitKnob;
    }
}

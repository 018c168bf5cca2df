package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Scale;

/** Axes in words, such as {@code queries=10..200:10}, {@code blowup=2..64} or {@code field=Goldilocks^2,Goldilocks^3}. */
public final class AxisText {
    private static final String KEY = "axis";
    private static final String EXAMPLE = "queries=10..200:10";
    private static final String RANGE = "..";

    /** More values than this are a slip of the finger. */
    private static final int MOST_VALUES = 1_000_000;

    private AxisText() {}

    /**
     * Reads {@code KNOB=VALUES}: values and ranges {@code FROM..TO[:STEP]}, separated by commas.
     * @throws InvalidParameterException if it is not of that form, names no knob, or a value is none of the knob's
     */
    public static Axis parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new InvalidParameterException(KEY, text, "must read KNOB=VALUES", EXAMPLE);
        }
        String key = text.substring(0, equals).strip();
        Knob knob = Knobs.swept(key)
                .orElseThrow(() -> new InvalidParameterException(
                        KEY, text, "must name one of the knobs " + Knobs.sweptKeys(), EXAMPLE));
        List<String> values = new ArrayList<>();
        for (String item : text.substring(equals + 1).split(",", -1)) {
            if (item.contains(RANGE)) {
                values.addAll(range(knob, item.strip(), text));
            } else {
                values.add(item.strip());
            }
        }
        return new Axis(knob, values.stream().distinct().toList());
    }

    private static List<String> range(Knob knob, String item, String text) {
        if (!(knob instanceof NumberKnob number)) {
            throw new InvalidParameterException(
                    KEY, text, "must list its values, since " + knob.key() + " is no number", knob.key() + "=…,…");
        }
        String[] ends = item.split("\\.\\.|:", -1);
        boolean stepped = item.contains(":");
        if (ends.length != (stepped ? 3 : 2)) {
            throw new InvalidParameterException(KEY, text, "must give a range as FROM..TO or FROM..TO:STEP", EXAMPLE);
        }
        if (!stepped && number.scale().kind() == Scale.Kind.REAL) {
            throw new InvalidParameterException(
                    KEY, text, "must give the step of a range of fractions", "FROM..TO:STEP");
        }
        double from = number.parse(ends[0]);
        double to = number.parse(ends[1]);
        double step = stepped ? step(ends[2], text) : 1;
        return values(number.scale(), from, to, step, text);
    }

    private static double step(String step, String text) {
        return NumberText.parse(step).stream()
                .filter(number -> number > 0)
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(KEY, text, "must have a step above 0", EXAMPLE));
    }

    private static List<String> values(Scale scale, double from, double to, double step, String text) {
        List<String> values = new ArrayList<>();
        boolean doubling = scale.kind() == Scale.Kind.POWER_OF_TWO;
        double value = from;
        for (int i = 1; value <= to; i++) {
            if (i > MOST_VALUES) {
                throw new InvalidParameterException(KEY, text, "must have at most " + MOST_VALUES + " values", EXAMPLE);
            }
            values.add(NumberText.exact(value));
            value = doubling ? value * 2 : from + i * step;
        }
        if (values.isEmpty()) {
            throw new InvalidParameterException(KEY, text, "must have a range that goes up", EXAMPLE);
        }
        return values;
    }
}

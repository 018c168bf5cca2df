package soundscape.explore.knob;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * What holds of every refusal: it is a full sentence, true of the value that it names, in the knob's own words where it is
 * about the knob's own parameter; and a value that it says would do really does.
 */
record RefusalLaws(Knob knob, Zkvm zkvm) {
    private static final Pattern SENTENCE = Pattern.compile("(.+) = (.*): \\1 (must|cannot)\\b.+; .+ would do");
    private static final Pattern BETWEEN = Pattern.compile("must lie between ([0-9.]+) and ([0-9.]+)\\b");
    private static final Pattern AT_LEAST = Pattern.compile("^must be at least ([0-9]+)\\b");
    private static final Pattern KNOB_AND_VALUE = Pattern.compile("([a-z-]+) = (.+)");

    void hold(Target target, InvalidParameterException refused, String turned) {
        String what = turned + " -> " + refused.getMessage();
        boolean own = refused.key().equals(knob.key());
        assertTrue(SENTENCE.matcher(refused.getMessage()).matches(), what);
        assertFalse(refused.getMessage().contains("null"), what);
        assertFalse(refused.getMessage().contains("NaN"), what);
        assertFalse(knob.about().tomlKeys().contains(refused.key()) && !own, what);
        assertIsTrue(refused, what);
        if (own && looksLikeAValue(refused.remedy())) {
            knob.turn(zkvm, target, refused.remedy());
        }
        Matcher named = KNOB_AND_VALUE.matcher(refused.remedy());
        if (named.matches()) {
            Knobs.named(named.group(1)).orElseThrow().turn(zkvm, target, named.group(2));
        }
    }

    /** A condition that names bounds is broken by the value that the sentence names. */
    private static void assertIsTrue(InvalidParameterException refused, String what) {
        Matcher between = BETWEEN.matcher(refused.condition());
        Matcher least = AT_LEAST.matcher(refused.condition());
        if (between.find()) {
            assertTrue(
                    number(refused.value()) < number(between.group(1))
                            || number(refused.value()) >= number(between.group(2)),
                    what);
        } else if (least.find()) {
            assertTrue(number(refused.value()) < number(least.group(1)), what);
        }
    }

    private static double number(String text) {
        return NumberText.parse(text).orElseThrow(() -> new AssertionError(text));
    }

    private boolean looksLikeAValue(String remedy) {
        try {
            knob.check(remedy);
            return true;
        } catch (InvalidParameterException none) {
            return NumberText.parse(remedy).isPresent();
        }
    }
}

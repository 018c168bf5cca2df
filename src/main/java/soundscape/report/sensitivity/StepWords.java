package soundscape.report.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.knob.Knob;
import soundscape.explore.step.Sensitivity;
import soundscape.explore.step.Step;
import soundscape.milestone.Nearest;
import soundscape.milestone.RankedSteps;
import soundscape.report.SizeWords;

/** What a step changes, in few words; smaller changes than can be shown are none. */
public final class StepWords {
    private static final double PERCENT = 100;

    /** From here on, a tenth of a KiB tells nothing. */
    private static final double MANY = 100;

    private StepWords() {}

    /** {@return bits that a step adds, such as "+2.0", "−0.4"} */
    public static String bits(RankedSteps ranked, Step step) {
        return signed("%+.1f", ranked.bits(step));
    }

    /** {@return by how much the proof grows, in KiB, such as "+10.2", "−158"} */
    public static String kib(RankedSteps ranked, Step step) {
        double kib = ranked.size(step) / ProofSize.BITS_PER_KIB;
        return signed(Math.abs(kib) < MANY ? "%+.1f" : "%+.0f", kib);
    }

    /** {@return by how much the prover's work grows, such as "+1 %", "×2.1"} */
    public static String work(RankedSteps ranked, Step step) {
        double times = ranked.work(step);
        return times >= 2 ? String.format(Locale.ROOT, "×%.1f", times) : signed("%+.0f %%", (times - 1) * PERCENT);
    }

    /** {@return which part of what is missing to the nearest milestone a step brings, such as "+4 %"; nothing without one} */
    public static String brought(RankedSteps ranked, Step step) {
        return ranked.brought(step)
                .map(share -> signed("%+.0f %%", share * PERCENT))
                .orElse("");
    }

    /** {@return what a step does, such as "+2.0 bits, +10.4 KiB real, as much work, +5 % of what is missing to Glamsterdam"} */
    public static String sentence(RankedSteps ranked, Step step) {
        String kib = kib(ranked, step);
        String work = work(ranked, step);
        String brought = brought(ranked, step);
        List<String> parts = new ArrayList<>();
        parts.add(bits(ranked, step).isEmpty() ? "no bit more or less" : bits(ranked, step) + " bits");
        parts.add(kib.isEmpty() ? "no byte more or less" : kib + " KiB " + SizeWords.word(ranked.told(step)));
        parts.add(work.isEmpty() ? "as much work" : work + " work (a model)");
        ranked.nearest()
                .filter(near -> !brought.isEmpty())
                .ifPresent(near -> parts.add(
                        brought + " of what is missing to " + near.milestone().label()));
        step.figures().orElseThrow().read().wanting().forEach(wanting -> parts.add("no verdict without " + wanting));
        return String.join(", ", parts);
    }

    /** {@return whether any step of a parameter changes a figure by as much as is shown} */
    public static boolean moves(RankedSteps ranked, Sensitivity parameter) {
        return parameter.steps().stream()
                .filter(step -> step.figures().isPresent())
                .anyMatch(step -> !(bits(ranked, step) + kib(ranked, step) + work(ranked, step)).isEmpty());
    }

    /** {@return which parameters move nothing, by what each is called; a sentence, or empty where all move something} */
    public static String still(RankedSteps ranked, Function<Knob, String> name) {
        String names = ranked.parameters().stream()
                .filter(each -> !moves(ranked, each))
                .map(each -> name.apply(each.knob()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "Nothing moves by a step of " + names + ".";
    }

    /** {@return why each step is refused that is} */
    public static List<String> refused(RankedSteps ranked) {
        return ranked.parameters().stream()
                .flatMap(each -> each.steps().stream())
                .flatMap(step -> step.refused().stream())
                .toList();
    }

    /** {@return how many steps are refused, such as "1 step is refused"} */
    public static String refused(int steps) {
        return steps + (steps == 1 ? " step is refused" : " steps are refused");
    }

    /** {@return what the order of the parameters is by; a sentence} */
    public static String order(RankedSteps ranked) {
        return ranked.nearest()
                .map(StepWords::nearest)
                .orElse("No milestone is missed by these figures: sorted by the bits that a step adds.");
    }

    private static String nearest(Nearest nearest) {
        return "Sorted by what a step brings to " + nearest.milestone().label() + " ("
                + nearest.milestone().limits() + "), the nearest that is missed.";
    }

    /** A change with its sign; nothing where all digits that are shown are 0. */
    private static String signed(String format, double change) {
        String text = String.format(Locale.ROOT, format, change);
        return text.chars().anyMatch(c -> c >= '1' && c <= '9') ? text.replace('-', '−') : "";
    }
}

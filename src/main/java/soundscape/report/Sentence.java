package soundscape.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.milestone.Assessment;
import soundscape.milestone.Milestone;
import soundscape.milestone.Verdict;

/** The whole state of a zkVM in one sentence: for the window's foot, a screen reader, and a terminal. */
public final class Sentence {
    private Sentence() {}

    /**
     * Says how a zkVM stands.
     *
     * @param name its name
     * @param estimate its estimate
     * @return such as "Pico: 53 bits (JBR; riscv, query phase) · 232 KiB expected, 281 KiB worst · misses Glamsterdam by
     *     47 bits"
     */
    public static String of(String name, ZkvmEstimate estimate) {
        Headline headline = estimate.headline();
        return name + ": " + security(headline, estimate) + " · " + size(headline, estimate) + " · "
                + milestones(estimate);
    }

    private static String security(Headline headline, ZkvmEstimate estimate) {
        List<String> missing = estimate.missing();
        String bound = missing.isEmpty() ? "" : "at most ";
        String without = missing.isEmpty() ? "" : "; without " + String.join(", ", missing);
        return bound + bits(headline) + " (" + headline.regimeLabel() + "; "
                + estimate.circuits().get(headline.circuit()).name() + ", "
                + headline.weakest().name() + without + ")";
    }

    private static String bits(Headline headline) {
        int level = headline.securityBits();
        if (headline.bits() <= 0) {
            return "no security";
        }
        return level + (level == 1 ? " bit" : " bits");
    }

    private static String size(Headline headline, ZkvmEstimate estimate) {
        if (estimate.incomplete().finalProof()) {
            return "size unknown";
        }
        long expected = headline.size().expectedKib();
        long worst = headline.size().worstKib();
        return expected == worst ? worst + " KiB" : expected + " KiB expected, " + worst + " KiB worst";
    }

    /** The first milestone that is not met, or the last one that is. */
    private static String milestones(ZkvmEstimate estimate) {
        List<Assessment> assessments = Arrays.stream(Milestone.values())
                .map(milestone -> Assessment.of(milestone, estimate))
                .toList();
        return assessments.stream()
                .filter(assessment -> assessment.verdict() != Verdict.MET)
                .findFirst()
                .map(Sentence::unmet)
                .orElseGet(() -> "meets "
                        + assessments.stream()
                                .map(assessment -> assessment.milestone().label())
                                .collect(Collectors.joining(" and ")));
    }

    private static String unmet(Assessment assessment) {
        String label = assessment.milestone().label();
        return switch (assessment.verdict()) {
            case MISSED -> "misses " + label + " by " + shortfall(assessment);
            case CANNOT_TELL -> "cannot tell whether it meets " + label;
            case MET_BY_EXPECTED_SIZE -> "meets " + label + " only by the expected size";
            case MET -> "meets " + label;
        };
    }

    private static String shortfall(Assessment assessment) {
        int bits = assessment.bitsShort();
        return bits > 0 ? bits + (bits == 1 ? " bit" : " bits") : assessment.overText();
    }
}

package soundscape.report;

import java.util.ArrayList;
import java.util.List;
import soundscape.config.Zkvm;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.Sizes;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.milestone.Milestone;
import soundscape.milestone.Standing;
import soundscape.milestone.Verdict;

/** The whole state of a zkVM in one sentence: for the window's foot, a screen reader, and a terminal. */
public final class Sentence {
    private Sentence() {}

    /**
     * How a zkVM stands, such as "Pico: 53 bits (JBR; riscv, query phase) · 232 KiB expected, 281 KiB worst · misses
     * Glamsterdam by 47 bits".
     */
    public static String of(Zkvm zkvm, ZkvmEstimate estimate, List<Milestone> milestones) {
        return ofStandings(zkvm, estimate, Standing.all(milestones, zkvm, estimate));
    }

    /** The same of a zkVM that has been held against the milestones. */
    public static String ofStandings(Zkvm zkvm, ZkvmEstimate estimate, List<Standing> standings) {
        Headline headline = estimate.headline();
        return zkvm.name() + ": " + security(headline, estimate) + " · " + size(headline, estimate) + " · "
                + verdict(standings);
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
        Sizes sizes = headline.size().totals();
        return expected == worst && sizes.real().isEmpty() ? worst + " KiB" : SizeWords.all(sizes);
    }

    /** The first milestone whose figures are not met, or all where every one is. */
    private static String verdict(List<Standing> all) {
        List<String> met = new ArrayList<>();
        for (Standing standing : all) {
            if (standing.milestone().asksFigures()) {
                if (standing.verdict() != Verdict.MET) {
                    return unmet(standing);
                }
                met.add(standing.milestone().label());
            }
        }
        return "meets " + String.join(" and ", met);
    }

    private static String unmet(Standing standing) {
        String label = standing.milestone().label();
        return switch (standing.verdict()) {
            case MISSED -> "misses " + label + " by " + standing.shortfall();
            case CANNOT_TELL -> "cannot tell whether it meets " + label;
            case MET_BY_EXPECTED_SIZE -> "meets " + label + " only by the expected size";
            case MET -> "meets " + label;
        };
    }
}

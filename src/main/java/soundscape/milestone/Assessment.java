package soundscape.milestone;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.result.Headline;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.ZkvmEstimate;

/**
 * A configuration held against a milestone.
 *
 * @param milestone the milestone
 * @param verdict how it stands
 * @param bitsShort levels missing; 0 where the level is reached
 * @param expectedOver bits by which the expected size is too large; 0 where it fits or is unknown
 * @param worstOver bits by which the worst-case size is too large; 0 where it fits or is unknown
 * @param unknown phrases for what the level is an upper bound without
 */
public record Assessment(
        Milestone milestone,
        Verdict verdict,
        int bitsShort,
        double expectedOver,
        double worstOver,
        List<String> unknown) {

    /** Copies the list. */
    public Assessment {
        unknown = List.copyOf(unknown);
    }

    /**
     * Holds an estimate against a milestone.
     *
     * @param milestone the milestone
     * @param estimate the estimate
     * @return the assessment
     */
    public static Assessment of(Milestone milestone, ZkvmEstimate estimate) {
        Headline headline = estimate.headline();
        int bitsShort = milestone.level() - Math.max(0, Math.min(headline.securityBits(), milestone.level()));
        boolean sized = !estimate.incomplete().finalProof();
        double expectedOver = sized ? Math.max(0, headline.size().expected() - milestone.maxBits()) : 0;
        double worstOver = sized ? Math.max(0, headline.size().worst() - milestone.maxBits()) : 0;
        return new Assessment(
                milestone,
                Verdict.of(
                        bitsShort > 0,
                        expectedOver > 0,
                        worstOver > 0,
                        estimate.incomplete().isEmpty()),
                bitsShort,
                expectedOver,
                worstOver,
                estimate.incomplete().phrases());
    }

    /**
     * The verdict in few words, as it stands on the milestone's card.
     *
     * @return such as "47 bits short", "expected size only"
     */
    public String headline() {
        return switch (verdict) {
            case MISSED -> bitsShort > 0 ? bitsShort + (bitsShort == 1 ? " bit short" : " bits short") : "too large";
            case MET_BY_EXPECTED_SIZE -> "expected size only";
            default -> verdict.label();
        };
    }

    /**
     * What is missing, one phrase each.
     *
     * @return phrases such as "47 bits of security"; empty when the milestone is met
     */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (bitsShort > 0) {
            missing.add(bitsShort + (bitsShort == 1 ? " bit" : " bits") + " of security");
        }
        if (expectedOver > 0) {
            missing.add(kib(expectedOver) + " KiB less (expected size)");
        }
        if (worstOver > 0) {
            missing.add(kib(worstOver) + " KiB less (worst case)");
        }
        missing.addAll(unknown);
        return missing;
    }

    /**
     * By how much the proof is too large.
     *
     * @return such as "20 KiB (expected size)"
     */
    public String overText() {
        return expectedOver > 0 ? kib(expectedOver) + " KiB (expected size)" : kib(worstOver) + " KiB (worst case)";
    }

    private static long kib(double bits) {
        return (long) Math.ceil(bits / ProofSize.BITS_PER_KIB);
    }
}

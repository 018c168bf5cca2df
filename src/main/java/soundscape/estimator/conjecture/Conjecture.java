package soundscape.estimator.conjecture;

import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;

/**
 * A conjecture that zkVMs have been rated by. None is proven; what they say is never a security level.
 *
 * <p>Proximity gaps and list decoding up to capacity, which most of them rest on, were disproved in November 2025 (DG25,
 * eprint 2025/2010; CS25, eprint 2025/2046). That alone is no attack on any deployed system.
 */
public enum Conjecture {
    /** The toy problem, ethSTARK's simplest model of a cheating prover. */
    TOY_PROBLEM(
            "toy problem",
            Paper.ETHSTARK,
            "section 5.9.1",
            "2021",
            Fate.UNFOUNDED,
            "No cheating prover does better than by one lucky field element, or by queries that all fall on the share ρ of "
                    + "places where any word can agree with the code."),
    /** ethSTARK's own figure, with its margins for the field and the digest. */
    ETHSTARK(
            "ethSTARK",
            Paper.ETHSTARK,
            "equation 19",
            "2021",
            Fate.UNFOUNDED,
            "What the toy problem says holds of the whole proof, one bit less; collisions of the hash limit it, and "
                    + "grinding counts only on top of queries that are many enough by themselves."),
    /** Queries and grinding alone, as many configurations were chosen. */
    LEGACY(
            "queries alone",
            Paper.ETHSTARK,
            "equation 19, without field and digest",
            "2021",
            Fate.UNFOUNDED,
            "Every query is worth log2(1/ρ) bits, and neither the field nor the hash limits the sum."),
    /** Up to capacity: proximity gaps and short lists almost as far as any word is from the code. */
    CAPACITY(
            "up to capacity",
            Paper.BCIKS20,
            "Conjecture 8.4",
            "2020",
            Fate.DISPROVED,
            "Proximity gaps, and lists that grow no faster than the domain, reach up to a small gap η below the capacity "
                    + "1 − ρ. The folding rounds are counted as if at the Johnson bound."),
    /** What remains of capacity where the field's size is taken into account. */
    RANDOM_WORDS(
            "random words",
            Paper.DG25,
            "section 1.5",
            "2025",
            Fate.OPEN,
            "A cheating prover does no better than with random words; those come nearer to the code than capacity says, the "
                    + "more so the smaller the field."),
    /** Up to list-decoding capacity, which lies below 1 − ρ, the more so the smaller the alphabet. */
    ENTROPY(
            "entropy threshold",
            Paper.CS25,
            "",
            "2025",
            Fate.OPEN,
            "Proximity gaps and lists reach up to list-decoding capacity, the distance at which the entropy of the alphabet, the "
                    + "base field, leaves no more than 1 − ρ; nearer to 1 − ρ lists are known to be long.");

    private enum Fate {
        DISPROVED(
                "disproved November 2025",
                "Proximity gaps and list decoding up to capacity were disproved in November 2025 (DG25, CS25); that alone is "
                        + "no attack on a deployed system."),
        UNFOUNDED(
                "unfounded since November 2025",
                "It was believed because codes were believed to behave well up to capacity, and that was disproved in November "
                        + "2025 (DG25, CS25); that alone is no attack on a deployed system."),
        OPEN(
                "still open",
                "It is what its authors put in the place of the conjectures that they disproved in November 2025, and it is "
                        + "neither proven nor disproved.");

        private final String brief;
        private final String sentence;

        Fate(String brief, String sentence) {
            this.brief = brief;
            this.sentence = sentence;
        }
    }

    private final String label;
    private final Paper paper;
    private final String place;
    private final String date;
    private final Fate fate;
    private final String assumption;

    Conjecture(String label, Paper paper, String place, String date, Fate fate, String assumption) {
        this.label = label;
        this.paper = paper;
        this.place = place;
        this.date = date;
        this.fate = fate;
        this.assumption = assumption;
    }

    /** The name, such as "toy problem". */
    public String label() {
        return label;
    }

    /** Where it is stated; paper and section. */
    public Source source() {
        return new Source(paper, place);
    }

    /** When it was stated; a year. */
    public String date() {
        return date;
    }

    /** What became of it; a sentence. */
    public String fate() {
        return fate.sentence;
    }

    /** What became of it, in few words, such as "disproved November 2025". */
    public String briefFate() {
        return fate.brief;
    }

    /** {@return whether it is neither proven nor disproved, nor has lost what it was believed for} */
    public boolean isOpen() {
        return fate == Fate.OPEN;
    }

    /** What it assumes; one or two sentences. */
    public String assumption() {
        return assumption;
    }
}

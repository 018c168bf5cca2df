package soundscape.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import soundscape.estimator.result.ProofSize;

/** The Ethereum Foundation's milestones for provable zkVM security. */
public enum Milestone {
    /** 100 bits with a final proof of at most 600 KiB. */
    GLAMSTERDAM(
            "Glamsterdam",
            100,
            600,
            "end of May 2026",
            LocalDate.of(2026, 5, 31),
            "a compact description of the recursion"),
    /** 128 bits with a final proof of at most 300 KiB. */
    H_STAR(
            "H-star",
            128,
            300,
            "early December 2026",
            LocalDate.of(2026, 12, 10),
            "a formal argument for the recursion");

    private final String label;
    private final int level;
    private final int maxKib;
    private final String deadline;
    private final LocalDate lastDay;
    private final String document;

    Milestone(String label, int level, int maxKib, String deadline, LocalDate lastDay, String document) {
        this.label = label;
        this.level = level;
        this.maxKib = maxKib;
        this.deadline = deadline;
        this.lastDay = lastDay;
        this.document = document;
    }

    /**
     * The milestone of a name.
     *
     * @param name such as "h-star"; upper and lower case do not matter
     * @return the milestone, if there is one
     */
    public static Optional<Milestone> named(String name) {
        return Arrays.stream(values())
                .filter(milestone -> milestone.label.equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * Its name.
     *
     * @return such as "H-star"
     */
    public String label() {
        return label;
    }

    /**
     * The security level asked for.
     *
     * @return provable bits, floored
     */
    public int level() {
        return level;
    }

    /**
     * The largest final proof allowed.
     *
     * @return KiB
     */
    public int maxKib() {
        return maxKib;
    }

    /**
     * The largest final proof allowed; sizes are compared before rounding.
     *
     * @return bits
     */
    public double maxBits() {
        return maxKib * ProofSize.BITS_PER_KIB;
    }

    /**
     * The published deadline.
     *
     * @return such as "end of May 2026"
     */
    public String deadline() {
        return deadline;
    }

    /**
     * How long there is until the published deadline, taken at its latest: "early" is the first ten days of a month.
     *
     * @param today the day it is
     * @return such as "in about 17 days", "176 days ago"
     */
    public String timeLeft(LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lastDay);
        String count = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
        return days < 0 ? count + " ago" : "in about " + count;
    }

    /**
     * What it is.
     *
     * @return two sentences
     */
    public String about() {
        return String.format(
                Locale.ROOT,
                "It asks every circuit for at least %d bits of provable security, and the final proof for at most %d KiB. "
                        + "Beside the figures it asks for %s, by %s.",
                level,
                maxKib,
                document,
                deadline);
    }

    /**
     * What must be written beside the figures.
     *
     * @return the document asked for
     */
    public String document() {
        return document;
    }
}

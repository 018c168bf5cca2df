package soundscape.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The milestones that the Ethereum Foundation published, as far as they ask for a level and a size. */
public final class Milestones {
    /** 100 bits with a final proof of at most 600 KiB. */
    public static final Milestone GLAMSTERDAM = new Milestone(
            "glamsterdam",
            "Glamsterdam",
            OptionalInt.of(100),
            OptionalInt.of(600),
            Optional.of(new Milestone.Deadline("end of May 2026", LocalDate.of(2026, 5, 31))),
            Optional.of("a compact description of the recursion"));

    /** 128 bits with a final proof of at most 300 KiB. */
    public static final Milestone H_STAR = new Milestone(
            "h-star",
            "H-star",
            OptionalInt.of(128),
            OptionalInt.of(300),
            Optional.of(new Milestone.Deadline("early December 2026", LocalDate.of(2026, 12, 10))),
            Optional.of("a formal argument for the recursion"));

    /** In the order of their deadlines; a further one is one more entry here. */
    public static final List<Milestone> FOUNDATION = List.of(GLAMSTERDAM, H_STAR);

    /** What is drawn on a scale of bits goes a little beyond the highest level. */
    private static final int ROOM = 12;

    private Milestones() {}

    /** The Foundation's milestone of a name. */
    public static Optional<Milestone> named(String name) {
        return FOUNDATION.stream()
                .filter(milestone -> milestone.label().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Where a scale of bits ends on which all levels are to be seen. */
    public static int topOf(List<Milestone> milestones) {
        return milestones.stream()
                        .flatMapToInt(milestone -> milestone.level().stream())
                        .max()
                        .orElse(0)
                + ROOM;
    }
}

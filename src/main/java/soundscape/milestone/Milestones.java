package soundscape.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The milestones that the Ethereum Foundation published. */
public final class Milestones {
    /** Every circuit read by soundcalc, with all of its keys. */
    public static final Milestone INTEGRATION = new Milestone(
            "integration",
            "Milestone 1",
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.of(new Milestone.Deadline("end of February 2026", LocalDate.of(2026, 2, 28))),
            Optional.empty(),
            true);

    /** 100 bits with a final proof of at most 600 KiB. */
    public static final Milestone GLAMSTERDAM = new Milestone(
            "glamsterdam",
            "Glamsterdam",
            OptionalInt.of(100),
            OptionalInt.of(600),
            Optional.of(new Milestone.Deadline("end of May 2026", LocalDate.of(2026, 5, 31))),
            Optional.of(new Milestone.Document("a compact description of the recursion", true)));

    /** 128 bits with a final proof of at most 300 KiB. */
    public static final Milestone H_STAR = new Milestone(
            "h-star",
            "H-star",
            OptionalInt.of(128),
            OptionalInt.of(300),
            Optional.of(new Milestone.Deadline("early December 2026", LocalDate.of(2026, 12, 10))),
            Optional.of(new Milestone.Document("a formal argument for the recursion", false)));

    /** In the order of their deadlines; a further one is one more entry here. */
    public static final List<Milestone> FOUNDATION = List.of(INTEGRATION, GLAMSTERDAM, H_STAR);

    /** Those of them that ask for a level and a size. */
    public static final List<Milestone> FIGURES = figures();

    /** What is drawn on a scale of bits goes a little beyond the highest level. */
    private static final int ROOM = 12;

    private Milestones() {}

    private static List<Milestone> figures() {
        List<Milestone> figures = new ArrayList<>();
        for (Milestone milestone : FOUNDATION) {
            if (milestone.asksFigures()) {
                figures.add(milestone);
            }
        }
        return List.copyOf(figures);
    }

    /** The Foundation's milestone of a name or an id. */
    public static Optional<Milestone> named(String name) {
        for (Milestone milestone : FOUNDATION) {
            if (milestone.label().equalsIgnoreCase(name) || milestone.id().equalsIgnoreCase(name)) {
                return Optional.of(milestone);
            }
        }
        return Optional.empty();
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

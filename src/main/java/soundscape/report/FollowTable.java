package soundscape.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.FollowedRange;

/** What follows as a table for a terminal: traces as opened and now, with what the file leaves open, and what does not close. */
public final class FollowTable {
    private FollowTable() {}

    /** Lines of text of a configuration whose traces follow from the opened one. */
    public static String of(Zkvm opened, Zkvm now) {
        Optional<FollowedRange> range = FollowedRange.of(opened, now);
        TextTable table = new TextTable("circuit", ">rows as opened", ">rows", ">proof KiB");
        for (int i = 0; i < now.entries().size(); i++) {
            CircuitEntry entry = now.entries().get(i);
            int circuit = i;
            Optional<CircuitEntry> least =
                    range.map(open -> open.least().entries().get(circuit));
            table.row(
                    entry.name(),
                    opened.entries().stream()
                            .filter(each -> each.name().equals(entry.name()))
                            .map(each -> rows(each.circuit()))
                            .findFirst()
                            .orElse(""),
                    least.map(each -> rows(each.circuit()))
                                    .filter(rows -> !rows.equals(rows(entry.circuit())))
                                    .map(rows -> rows + "–")
                                    .orElse("")
                            + rows(entry.circuit()),
                    SizeWords.between(SizeChoice.REAL, sizes(least.orElse(entry)), sizes(entry))
                            .replace(" KiB", ""));
        }
        String beyond = Follow.from(opened).apply(now).overflows().stream()
                .map(each -> String.format(
                        Locale.ROOT,
                        "%n%s does not close: it would take 2^%.1f rows, 2^%d at most.",
                        now.entries().get(each.circuit()).name(),
                        Log2.of(each.rows()),
                        each.logMost()))
                .collect(Collectors.joining());
        return "A model. Figures are those of the longest traces; ranges are what the file leaves open, since an opened trace may be\n"
                + "little more than half full.\n\n" + table + beyond;
    }

    private static Sizes sizes(CircuitEntry entry) {
        return entry.estimate().size().totals();
    }

    private static String rows(Circuit circuit) {
        return "2^" + Log2.ceil(TraceLength.of(circuit));
    }
}

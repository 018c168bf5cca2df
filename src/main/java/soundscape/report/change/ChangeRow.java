package soundscape.report.change;

import java.util.ArrayList;
import java.util.List;
import soundscape.explore.change.AttributedChange;
import soundscape.explore.change.Attribution;
import soundscape.explore.change.CircuitDifference;
import soundscape.explore.change.ZkvmDifference;

/**
 * A line of a table of what changed.
 * @param where the circuits that a change was made in; of a sum, what it is of
 * @param change a parameter and its values, or bits before and after
 * @param term what binds: before and after, or with this change alone
 * @param total whether it is the sum of the lines below it
 */
public record ChangeRow(String where, String change, String bits, String bytes, String term, boolean total) {
    /** {@return the whole zkVM's changes, below what all of them did} */
    public static List<ChangeRow> ofWhole(ZkvmDifference difference) {
        return rows("all changes", difference.whole(), true);
    }

    /** {@return a circuit's changes, below what all of them did} */
    public static List<ChangeRow> of(CircuitDifference circuit) {
        return rows(circuit.name(), circuit.attribution(), false);
    }

    private static List<ChangeRow> rows(String name, Attribution attribution, boolean ofZkvm) {
        List<ChangeRow> rows = new ArrayList<>();
        rows.add(new ChangeRow(
                name,
                ChangeWords.bits(attribution.before()) + " → " + ChangeWords.bits(attribution.after()) + " bits",
                ChangeWords.gainedBits(attribution.total()),
                ChangeWords.gainedBytes(attribution.total()),
                terms(attribution, ofZkvm),
                true));
        for (AttributedChange change : attribution.changes()) {
            rows.add(new ChangeRow(
                    ofZkvm ? ChangeWords.where(change) : "",
                    ChangeWords.change(change),
                    ChangeWords.gainedBits(change.share()),
                    ChangeWords.gainedBytes(change.share()),
                    "alone: " + ChangeWords.alone(change.alone(), ofZkvm),
                    false));
        }
        return rows;
    }

    private static String terms(Attribution attribution, boolean ofZkvm) {
        String before = ChangeWords.binding(attribution.before().metrics(), ofZkvm);
        String after = ChangeWords.binding(attribution.after().metrics(), ofZkvm);
        return before.equals(after) ? after : before + " → " + after;
    }
}

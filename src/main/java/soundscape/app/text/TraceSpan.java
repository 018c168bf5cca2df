package soundscape.app.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import soundscape.app.Snapshot;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.recursion.FollowedRange;

/**
 * Between which lengths a layer's longest trace lies; log2 of rows.
 * @param opened as it was opened; empty where none of its circuits was
 */
public record TraceSpan(double least, double most, OptionalDouble opened) {
    /** The span of every layer, of what the file leaves open as far as that is known. */
    public static List<TraceSpan> of(Snapshot snapshot, List<LayerSummary> layers, Optional<FollowedRange> range) {
        Zkvm now = snapshot.exploration().now();
        List<CircuitEntry> before = snapshot.exploration().opened().entries();
        return layers.stream()
                .map(layer -> {
                    List<String> names = now.entries().subList(layer.first(), layer.first() + layer.circuits()).stream()
                            .map(CircuitEntry::name)
                            .toList();
                    return new TraceSpan(
                            range.map(open -> open.log2Trace(layer.first(), layer.circuits()))
                                    .orElse(layer.log2Trace()),
                            layer.log2Trace(),
                            before.stream()
                                    .filter(entry -> names.contains(entry.name()))
                                    .mapToDouble(entry -> TraceLength.log2(entry.circuit()))
                                    .max());
                })
                .toList();
    }

    /** {@return the length as a power of two, or from which to which, such as "2^21–2^22"} */
    public String text() {
        return (isOpen() ? power(least) + "–" : "") + power(most);
    }

    /** {@return the same as it is read out} */
    public String words() {
        return "trace of " + (isOpen() ? power(least) + " to " : "") + power(most) + " rows";
    }

    /** {@return what is drawn of it; a few sentences} */
    public String help() {
        return "Trace length, on a scale that is alike in every card. "
                + (isOpen()
                        ? "The line is what the file leaves open, " + text()
                                + " rows, since the opened trace may be little more than half full; figures are those of the "
                                + "longest. rows_used in the file says how many rows are filled."
                        : "The dot is " + text() + " rows.")
                + (opened.isPresent() ? " The ring is as opened, " + power(opened.getAsDouble()) + "." : "")
                + " A model.";
    }

    /** {@return whether the file leaves more than one length open} */
    public boolean isOpen() {
        return Math.ceil(least) < Math.ceil(most);
    }

    private static String power(double log) {
        return "2^" + (long) Math.ceil(log);
    }
}

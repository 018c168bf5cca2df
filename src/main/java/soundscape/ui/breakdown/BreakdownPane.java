package soundscape.ui.breakdown;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.TermGroup;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.SizePart;
import soundscape.estimator.result.Term;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Milestone;
import soundscape.report.ExplanationText;
import soundscape.ui.control.Labels;

/** Where the bits go, term by term, and where the bytes go, part by part. */
public final class BreakdownPane extends VBox {
    /** The bars' full length, a little beyond the highest level asked for; longer where all terms are. */
    private static final double LEAST_FULL_BITS = 140;

    /** Beyond this, more bits tell nobody anything. */
    private static final double MOST_FULL_BITS = 256;

    private final Label bitsHeading = Labels.heading("");
    private final VBox bits = new VBox();
    private final Label bytesHeading = Labels.heading("");
    private final VBox bytes = new VBox();

    /**
     * Makes the pane.
     *
     * @param session what is worked on
     */
    public BreakdownPane(Session session) {
        bits.setId("bits");
        bytes.setId("bytes");
        bits.getStyleClass().add("bars");
        bytes.getStyleClass().add("bars");
        getStyleClass().add("pane-content");
        getChildren().addAll(bitsHeading, bits, bytesHeading, bytes);
        session.listen(this::show);
    }

    private void show(Snapshot snapshot) {
        RegimeEstimate terms = snapshot.terms();
        String circuit = snapshot.circuit().name();
        bitsHeading.setText(upper("Where the bits go · ") + circuit + ", " + terms.regime());
        List<TermGroup> groups = TermGroup.of(terms.terms());
        double most = groups.get(groups.size() - 1).least().bits();
        double full = Math.max(LEAST_FULL_BITS, Math.min(most, MOST_FULL_BITS));
        bits.getChildren()
                .setAll(groups.stream()
                        .map(group -> bar(group, terms.weakest(), full))
                        .toList());
        SizeChoice choice = snapshot.exploration().size();
        bytesHeading.setText(upper("Where the bytes go · ") + choice.label().toLowerCase(Locale.ROOT));
        ProofSize size = snapshot.circuit().size();
        bytes.getChildren()
                .setAll(size.parts().stream()
                        .sorted(Comparator.comparingDouble((SizePart part) -> choice.of(part))
                                .reversed())
                        .map(part -> bar(part, choice, size))
                        .toList());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static BarRow bar(TermGroup group, Term weakest, double full) {
        Term term = group.least();
        List<Double> marks = Arrays.stream(Milestone.values())
                .map(milestone -> milestone.level() / full)
                .toList();
        String value = term.bits() <= 0 ? "none" : String.format(Locale.ROOT, "%.1f", term.bits());
        String style = term.equals(weakest) ? "bar-weakest" : "bar-bits";
        return new BarRow(group.label(), term.bits() / full, marks, value, style, () -> ExplanationText.of(term));
    }

    private static BarRow bar(SizePart part, SizeChoice choice, ProofSize size) {
        double bits = choice.of(part);
        String kib = String.format(
                Locale.ROOT, bits < 10 * ProofSize.BITS_PER_KIB ? "%.1f K" : "%.0f K", bits / ProofSize.BITS_PER_KIB);
        return new BarRow(part.kind().label(), bits / choice.of(size), List.of(), kib, "bar-bytes", () -> bytes(part));
    }

    private static String bytes(SizePart part) {
        return String.format(
                Locale.ROOT,
                "%s: %,.0f bytes expected, %,.0f bytes in the worst case",
                part.kind().label(),
                part.expected() / 8,
                part.worst() / 8);
    }
}

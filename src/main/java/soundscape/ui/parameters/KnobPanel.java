package soundscape.ui.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import soundscape.app.Differences;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.explore.knob.Knob;
import soundscape.ui.control.Column;

/** A few knobs below one another, chosen by whoever shows them; beside the pane of all parameters, with ids of its own. */
public final class KnobPanel extends Column {
    private final Session session;
    private final String prefix;

    /** Every row made so far; one that was shown before keeps what was typed into it. */
    private final List<KnobRow> made = new ArrayList<>();

    private final Consumer<String> page;

    private List<Knob> knobs = List.of();

    /** Makes a panel without knobs, its ids with a prefix like {@code presenter-}; {@code page} opens the glossary. */
    public KnobPanel(Session session, String prefix, Consumer<String> page) {
        this.page = page;
        this.session = session;
        this.prefix = prefix;
    }

    /** Chooses the knobs, in order; those that the circuit has no use for take no room. */
    public void choose(List<? extends Knob> chosen) {
        knobs = List.copyOf(chosen);
        getChildren().setAll(knobs.stream().map(this::row).toList());
        show(session.snapshot());
    }

    private KnobRow row(Knob knob) {
        Optional<KnobRow> known = made.stream().filter(row -> row.isOf(knob)).findFirst();
        return known.orElseGet(() -> {
            KnobRow row = new KnobRow(knob, prefix, session, page);
            row.simplify();
            made.add(row);
            return row;
        });
    }

    /** Shows a state. */
    public void show(Snapshot snapshot) {
        Differences differences = Differences.of(snapshot.exploration());
        shown().forEach(row -> row.show(snapshot, differences));
    }

    private List<KnobRow> shown() {
        return made.stream().filter(row -> row.getParent() == this).toList();
    }

    /** Leads to a knob, which is added where it is not among those chosen. */
    public void reveal(Knob knob) {
        if (!knobs.contains(knob)) {
            List<Knob> more = new ArrayList<>(knobs);
            more.add(knob);
            choose(more);
        }
        row(knob).focus();
    }

    /** Puts what is typed but not confirmed into force; false if it was refused, with the reason below its field. */
    public boolean commitTyped() {
        return shown().stream().allMatch(KnobRow::commit);
    }
}

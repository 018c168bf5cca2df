package soundscape.ui.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.Differences;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;

/** A group of knobs behind a heading that opens and closes. Rows are made when it is first opened, and shown only while it is. */
final class KnobSection extends Column {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final KnobGroup group;
    private final Session session;
    private final Optional<? extends Supplement> supplement;
    private final Consumer<String> page;
    private final List<Knob> knobs;
    private final List<KnobRow> rows = new ArrayList<>();
    private final VBox content = new Column();
    private final Label arrow = Labels.muted("");
    private final Label changed = Labels.styled("", "changed");
    private final Label count = Labels.muted("");
    private final Button head = new Button();
    private boolean open;

    /** Makes a closed section, a supplement above its knobs; {@code opened} is told when the user opens it. */
    KnobSection(
            KnobGroup group,
            Session session,
            Optional<? extends Supplement> supplement,
            Consumer<String> page,
            Consumer<KnobSection> opened) {
        this.group = group;
        this.session = session;
        this.supplement = supplement;
        this.page = page;
        knobs = Knobs.further(group);
        String id = "group-" + group.name().toLowerCase(Locale.ROOT);
        setId(id);
        head.setId(id + "-head");
        HBox line = new Row(arrow, new TextLabel(group.label()), Labels.space(), changed, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("section-line");
        head.setGraphic(line);
        head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.getStyleClass().add("section-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnAction(event -> {
            open(!open);
            if (open) {
                opened.accept(this);
            }
        });
        content.getStyleClass().add("section-content");
        getChildren().addAll(head, content);
        open(false);
    }

    private void open(boolean opened) {
        open = opened;
        arrow.setText(open ? "▾" : "▸");
        head.pseudoClassStateChanged(OPEN, open);
        Nodes.show(content, open);
        if (open && rows.isEmpty()) {
            knobs.forEach(knob -> rows.add(new KnobRow(knob, "", session, page)));
            supplement.ifPresent(above -> content.getChildren().add(above.view()));
            content.getChildren().addAll(rows);
        }
        Snapshot snapshot = session.snapshot();
        show(snapshot, Differences.of(snapshot.exploration()));
    }

    boolean holds(Knob knob) {
        return knobs.contains(knob);
    }

    void open() {
        open(true);
    }

    Stream<KnobRow> rows() {
        return rows.stream();
    }

    void show(Snapshot snapshot, Differences differences) {
        Exploration exploration = snapshot.exploration();
        long present = knobs.stream()
                .filter(knob ->
                        knob.show(exploration.now(), exploration.circuit()).isPresent())
                .count();
        Nodes.show(this, present > 0);
        long different = differences.in(group);
        changed.setText(different == 0 ? "" : different + " changed");
        String said = supplement.map(above -> above.summary(snapshot)).orElse("");
        count.setText(said.isEmpty() ? String.valueOf(present) : said);
        head.setAccessibleText(group.label() + ", " + present + " parameters"
                + (different == 0 ? "" : ", " + different + " changed") + (open ? ", open" : ", closed"));
        if (open) {
            rows.forEach(row -> row.show(snapshot, differences));
            supplement.ifPresent(above -> above.show(snapshot));
        }
    }
}

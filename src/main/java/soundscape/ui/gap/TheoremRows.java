package soundscape.ui.gap;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundscape.app.Session;
import soundscape.app.glossary.Glossary;
import soundscape.app.text.GapWords;
import soundscape.estimator.proximity.Citation;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.proximity.ListBound;
import soundscape.explore.gap.TheoremCurve;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.WrappingRow;

/** What each theorem comes to at its best, and the choice of one, and of a list bound, to be told beside soundcalc's. */
final class TheoremRows extends Column {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Session session;
    private final Consumer<String> page;
    private final ComboBox<String> theorem = choice(
            "gap-theorem",
            "Theorem beside soundcalc's",
            GapTheorems.CHOICES.stream().map(JohnsonTheorem::toString).toList());
    private final ComboBox<String> list = choice("gap-list", "List bound beside soundcalc's", ListBound.keys());
    private final VBox rows = new Column();
    private List<TheoremCurve> shown = List.of();
    private boolean showing;

    TheoremRows(Session session, Consumer<String> page) {
        this.session = session;
        this.page = page;
        setId("gap-theorems");
        getStyleClass().add("gap-theorems");
        theorem.setOnAction(event -> GapTheorems.named(String.valueOf(theorem.getValue()))
                .ifPresent(chosen -> change(bounds -> bounds.withTheorem(chosen))));
        list.setOnAction(event -> ListBound.named(String.valueOf(list.getValue()))
                .ifPresent(chosen -> change(bounds -> bounds.withList(chosen))));
        Help.on(
                theorem,
                () -> help(session.snapshot()
                        .exploration()
                        .view()
                        .bounds()
                        .theorem()
                        .citation()));
        Help.on(
                list,
                () -> session.snapshot().exploration().view().bounds().list().about());
        WrappingRow choices = new WrappingRow(theorem, list);
        choices.getStyleClass().add("gap-theorem-choices");
        choices.setAlignment(Pos.CENTER_LEFT);
        Label head = Labels.muted("Best m and its bits by each theorem; one, and a list, beside soundcalc");
        head.setWrapText(true);
        getChildren().addAll(head, rows, choices);
    }

    private static ComboBox<String> choice(String id, String spoken, List<String> words) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(spoken);
        box.getStyleClass().add("knob-choice");
        box.getItems().setAll(words);
        return box;
    }

    private static String help(Citation citation) {
        return citation.source() + ", " + citation.published() + ". " + citation.standing()
                + " It is told beside soundcalc's figures; no level or verdict counts it.";
    }

    private void change(UnaryOperator<JohnsonBounds> change) {
        if (!showing) {
            session.changeView(view -> view.withBounds(change.apply(view.bounds())));
        }
    }

    /** Shows the curves' best points, the chosen one set off. */
    void show(List<TheoremCurve> curves, JohnsonBounds bounds) {
        showing = true;
        theorem.setValue(bounds.theorem().toString());
        list.setValue(bounds.list().key());
        showing = false;
        Nodes.show(this, !curves.isEmpty());
        if (!curves.equals(shown)) {
            shown = curves;
            rows.getChildren().setAll(curves.stream().map(this::row).toList());
        }
        for (int i = 0; i < curves.size(); i++) {
            rows.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(CHOSEN, curves.get(i).theorem().equals(bounds.theorem()));
        }
    }

    private HBox row(TheoremCurve curve) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("gap-swatch", style(curve.theorem()));
        String id = Glossary.id(curve.theorem());
        Button name = new Button(curve.theorem().toString());
        name.setId("gap-" + id);
        name.getStyleClass().addAll("link", "gap-theorem-name");
        name.setAccessibleText("What is " + curve.theorem() + "?");
        name.setMinWidth(USE_PREF_SIZE);
        name.setOnAction(event -> page.accept(id));
        Label best = Labels.muted(
                "m = " + curve.best().step() + ", " + GapWords.bits(curve.best().bits()));
        HBox row = new WrappingRow(swatch, name, Labels.space(), best);
        row.getStyleClass().add("gap-theorem-row");
        row.setAlignment(Pos.CENTER_LEFT);
        Help.on(row, () -> help(curve.theorem().citation()));
        return row;
    }

    /** The style class of what has a theorem's colour. */
    static String style(JohnsonTheorem theorem) {
        return "gap-theorem-" + GapTheorems.CHOICES.indexOf(theorem);
    }
}

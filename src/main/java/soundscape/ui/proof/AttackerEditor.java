package soundscape.ui.proof;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import soundscape.app.Session;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.compile.Adversary;
import soundscape.ui.control.Column;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;
import soundscape.ui.control.Segments;
import soundscape.ui.control.StepSlider;
import soundscape.ui.control.TextLabel;

/** Who attacks: 2^T queries, as a field and a slider, classical or quantum. */
final class AttackerEditor extends Column {
    /** More queries than anybody will ever make. */
    private static final int SLIDER_END = 160;

    private final Session session;
    private final CommitField field;
    private final StepSlider slider = new StepSlider();
    private final Segments<Boolean> kind;
    private boolean showing;

    AttackerEditor(Session session) {
        this.session = session;
        FieldProblem problem = new FieldProblem(this);
        problem.setId("proof-queries-problem");
        field = new CommitField(this::ask, problem);
        field.setId("proof-queries-field");
        field.setAccessibleText("T, where an attacker makes 2^T queries");
        field.onUndo(session::undo, session::redo);
        slider.setId("proof-queries-slider");
        slider.setAccessibleText("T, where an attacker makes 2^T queries");
        slider.setMax(SLIDER_END);
        slider.valueProperty().addListener((property, before, now) -> {
            if (!showing) {
                set(new Adversary(Math.rint(now.doubleValue()), adversary().quantum()));
            }
        });
        kind = new Segments<>(
                "proof-kind",
                List.of(false, true),
                quantum -> quantum ? "Quantum" : "Classical",
                quantum -> quantum
                        ? "The hash is asked in superposition: an asymptotic bound, whose constants are left out (CMS19)"
                        : "The bound of BCS with all its constants (CY24, Theorems 31.3.1 and 26.1.1)",
                quantum -> set(adversary().on(quantum)));
        HBox who = new Row(Labels.heading("Attacker"), Labels.space(), kind);
        Label exponent = new TextLabel("2^T queries, T =");
        exponent.setMinWidth(USE_PREF_SIZE);
        Help.on(
                exponent,
                "How often the attacker asks the hash function. 2^64 is what the largest networks of miners do within "
                        + "a second; nobody is expected ever to do 2^128.");
        HBox queries = new Row(exponent, slider, field);
        HBox.setHgrow(slider, Priority.ALWAYS);
        who.getStyleClass().add("card-row");
        queries.getStyleClass().add("card-row");
        getStyleClass().addAll("knob", "stair-attacker");
        getChildren().addAll(who, queries);
    }

    private Adversary adversary() {
        return session.snapshot().exploration().view().proof().adversary();
    }

    private Optional<String> ask(String text) {
        try {
            set(adversary().asking(text));
            return Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private void set(Adversary adversary) {
        session.changeView(view -> view.withProof(view.proof().withAdversary(adversary)));
    }

    void show(Adversary adversary) {
        showing = true;
        field.show(adversary.typed());
        if (Math.rint(slider.getValue()) != adversary.queries()) { // a drag between two steps stays where it is
            slider.setValue(adversary.queries());
        }
        kind.show(adversary.quantum());
        showing = false;
    }
}

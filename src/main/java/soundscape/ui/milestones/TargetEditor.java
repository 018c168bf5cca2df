package soundscape.ui.milestones;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import soundscape.app.Session;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.milestone.Milestone;
import soundscape.milestone.OwnTargets;
import soundscape.ui.control.Column;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** Name, bits and size of a target of the user's own, each in force as soon as it is confirmed or left. */
final class TargetEditor extends Column {
    private final Session session;
    private final CommitField name;
    private final CommitField bits;
    private final CommitField size;
    private final Button done = new Button("Done");
    private Milestone target;

    TargetEditor(Milestone target, Session session, Runnable close) {
        this.target = target;
        this.session = session;
        getStyleClass().add("target-editor");
        name = field("Name", "", text -> OwnTargets.of(text, bits(), size()));
        bits = field("Bits", "any", text -> OwnTargets.of(name(), text, size()));
        size = field("Size", "any", text -> OwnTargets.of(name(), bits(), text));
        size.setAccessibleText("Size of the final proof in KiB, or with a unit such as 1 MiB");
        done.setOnAction(event -> close.run());
        HBox last = new Row(Labels.muted("either may be left empty"), Labels.space(), done);
        last.getStyleClass().add("card-row");
        getChildren().add(last);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> { // a field that has something to take back consumes it
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
        show(target);
    }

    private CommitField field(String label, String prompt, Function<String, Milestone> change) {
        VBox place = new Column();
        CommitField field = new CommitField(text -> commit(text, change), new FieldProblem(place));
        field.setPromptText(prompt);
        field.setAccessibleText(label + " of the target");
        HBox row = new Row(Labels.styled(label, "target-label"), field);
        row.getStyleClass().add("card-row");
        HBox.setHgrow(field, Priority.ALWAYS);
        place.getChildren().add(row);
        getChildren().add(place);
        return field;
    }

    private Optional<String> commit(String text, Function<String, Milestone> change) {
        try {
            Milestone changed = change.apply(text);
            List<Milestone> others = session.snapshot().exploration().view().targets().stream()
                    .filter(other -> !other.equals(target))
                    .toList();
            String free = OwnTargets.free(others, changed.label());
            if (!free.equals(changed.label())) {
                throw new InvalidParameterException("name", text, "must not be another target's", free);
            }
            Milestone before = target;
            session.changeView(view -> view.withTarget(before, changed));
            show(changed);
            return Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private String name() {
        return target.label();
    }

    private String bits() {
        return OwnTargets.words(target.level());
    }

    private String size() {
        return OwnTargets.words(target.maxKib());
    }

    /** Shows the values in force; what is typed stays. */
    void show(Milestone latest) {
        target = latest;
        name.setId("target-name-" + target.id());
        bits.setId("target-bits-" + target.id());
        size.setId("target-size-" + target.id());
        done.setId("target-done-" + target.id());
        name.show(name());
        bits.show(bits());
        size.show(target.maxKib().isPresent() ? size() + " KiB" : "");
    }

    void begin() {
        name.requestFocus();
        name.selectAll();
    }
}

package soundscape.ui.parameters;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.KnobHints;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Reading;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;

/** One knob: name, number field, slider, and what its value means. */
final class KnobRow extends VBox {
    private final NumberKnob knob;
    private final Session session;
    private final StepSlider slider = new StepSlider();
    private final CommitField field;
    private final Label hint = Labels.muted("");

    /** File and circuit that the row was last shown for; what was typed for one is nothing to another. */
    private @Nullable Object shown;

    /** While a state is being shown, the controls' own changes are not the user's. */
    private boolean showing;

    KnobRow(NumberKnob knob, Session session) {
        this.knob = knob;
        this.session = session;
        Label problem = Labels.styled("", "problem");
        field = new CommitField(text -> session.turn(knob, text), problem);
        name(problem);
        field.setPromptText("unset");
        Label name = new Label(knob.label());
        name.setLabelFor(field);
        name.setTooltip(help());
        Label unit = Labels.muted(knob.about().unit());
        unit.getStyleClass().add("unit");
        HBox head = new HBox(name, Labels.space(), field, unit);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("knob-head");
        problem.setWrapText(true);
        hint.setWrapText(true);
        getStyleClass().add("knob");
        getChildren().addAll(head, slider, hint, problem);
        slider.valueProperty().addListener((property, before, position) -> turn(position.doubleValue()));
        // Filters, so that a press beside the thumb, which moves it at once, belongs to the gesture too.
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> session.beginGesture());
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            session.endGesture();
            settle();
        });
        field.onUndo(session::undo, session::redo);
    }

    private void name(Label problem) {
        String stem = "knob-" + knob.key();
        setId(stem);
        slider.setId(stem + "-slider");
        field.setId(stem + "-field");
        hint.setId(stem + "-hint");
        problem.setId(stem + "-problem");
        slider.setAccessibleText(knob.label());
        field.setAccessibleText(knob.label());
    }

    private Tooltip help() {
        return Help.of(knob.about().help() + "\n\n" + knob.about().source() + "\nTOML: "
                + String.join(", ", knob.about().tomlKeys()));
    }

    private void turn(double position) {
        if (!showing) {
            Optional<String> refused =
                    session.turn(knob, NumberText.format(knob.scale().value(position)));
            if (refused.isPresent()) {
                show(session.snapshot());
                field.say(refused);
            }
        }
    }

    /** Puts a typed value into force; false if it was refused just now. */
    boolean commit() {
        return field.commit();
    }

    /** Shows a state. */
    void show(Snapshot snapshot) {
        Exploration exploration = snapshot.exploration();
        Optional<Reading> reading = knob.read(exploration.now(), exploration.circuit());
        showing = true;
        reading.ifPresent(this::show);
        showing = false;
        Object subject = List.of(exploration.file(), exploration.circuit());
        if (!subject.equals(shown)) {
            shown = subject;
            field.replace(reading.map(this::text).orElse(""));
        }
        boolean idle =
                knob.idleBecause(exploration.now(), exploration.circuit()).isPresent();
        slider.setDisable(idle);
        field.setDisable(idle);
        hint.setText(KnobHints.of(knob, exploration));
    }

    /** Lets the thumb come to rest on the value that a drag ended at. */
    private void settle() {
        Exploration exploration = session.snapshot().exploration();
        showing = true;
        knob.read(exploration.now(), exploration.circuit())
                .ifPresent(reading -> slider.setValue(knob.scale().position(reading.value())));
        showing = false;
    }

    private void show(Reading reading) {
        double first = knob.scale().firstPosition();
        double position = Math.max(first, knob.scale().position(reading.value()));
        slider.setMin(first);
        slider.setMax(Math.max(knob.scale().lastPosition(), position));
        if (knob.scale().value(slider.getValue()) != reading.value()) { // a drag between two steps stays where it is
            slider.setValue(position);
        }
        field.show(text(reading));
    }

    private String text(Reading reading) {
        return reading.value() >= knob.scale().least() ? NumberText.format(reading.value()) : "";
    }
}

package soundscape.ui.parameters;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.explore.knob.KnobReading;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.StepSlider;

/** A number: a field and a slider. */
final class NumberEditor implements ValueEditor {
    /** Values up to here fit into a field of usual width. */
    private static final double FITTING = 1e8;

    private final NumberKnob knob;
    private final Session session;
    private final StepSlider slider = new StepSlider();
    private final CommitField field;

    /** While a state is being shown, the controls' own changes are not the user's. */
    private boolean showing;

    NumberEditor(NumberKnob knob, String stem, Session session, FieldProblem problem) {
        this.knob = knob;
        this.session = session;
        field = new CommitField(text -> session.turn(knob, text), problem);
        if (knob.scale().usual() > FITTING) {
            field.getStyleClass().add("wide");
        }
        field.setPromptText("unset");
        field.setId(stem + "-field");
        field.setAccessibleText(knob.label());
        field.onUndo(session::undo, session::redo);
        slider.setId(stem + "-slider");
        slider.setAccessibleText(knob.label());
        slider.valueProperty().addListener((property, before, position) -> turn(position.doubleValue()));
        // Filters, so that a press beside the thumb, which moves it at once, belongs to the gesture too.
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> session.beginGesture());
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            session.endGesture();
            settle();
        });
    }

    @Override
    public List<Node> beside() {
        return List.of(field);
    }

    @Override
    public List<Node> below() {
        return List.of(slider);
    }

    @Override
    public boolean commit() {
        return field.commit();
    }

    @Override
    public void forget() {
        field.forget();
    }

    @Override
    public void say(Optional<String> reason) {
        field.say(reason);
    }

    private void turn(double position) {
        if (!showing) {
            Optional<String> refused =
                    session.turn(knob, NumberText.rounded(knob.scale().value(position)));
            if (refused.isPresent()) {
                show(session.snapshot().exploration(), false);
                say(refused);
            }
        }
    }

    @Override
    public void show(Exploration exploration, boolean another) {
        Optional<KnobReading> reading = knob.read(exploration.now(), exploration.circuit());
        showing = true;
        reading.ifPresent(this::show);
        showing = false;
        if (another) {
            field.replace(reading.map(this::text).orElse(""));
        }
    }

    private void show(KnobReading reading) {
        double first = knob.scale().firstPosition();
        double position = Math.max(first, knob.scale().position(reading.value()));
        slider.setMin(first);
        slider.setMax(Math.max(knob.scale().lastPosition(), position));
        if (knob.scale().value(slider.getValue()) != reading.value()) { // a drag between two steps stays where it is
            slider.setValue(position);
        }
        field.show(text(reading));
    }

    /** Lets the thumb come to rest on the value that a drag ended at. */
    private void settle() {
        Exploration exploration = session.snapshot().exploration();
        showing = true;
        knob.read(exploration.now(), exploration.circuit())
                .ifPresent(reading -> slider.setValue(knob.scale().position(reading.value())));
        showing = false;
    }

    private String text(KnobReading reading) {
        return reading.value() >= knob.scale().least() ? NumberText.format(reading.value()) : "";
    }
}

package soundscape.ui.parameters;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.knob.CircuitChoice;
import soundscape.ui.control.FieldProblem;

/** One of several words. */
final class ChoiceEditor implements ValueEditor {
    private final CircuitChoice knob;
    private final Session session;
    private final FieldProblem problem;
    private final ComboBox<String> words = new ComboBox<>();
    private boolean showing;

    ChoiceEditor(CircuitChoice knob, String stem, Session session, FieldProblem problem) {
        this.knob = knob;
        this.session = session;
        this.problem = problem;
        words.setId(stem + "-choice");
        words.setAccessibleText(knob.label());
        words.getStyleClass().add("knob-choice");
        words.setOnAction(event -> {
            String word = words.getValue();
            if (!showing && word != null) {
                turn(word);
            }
        });
    }

    private void turn(String word) {
        Optional<String> refused = session.turn(knob, word);
        if (refused.isPresent()) {
            show(session.snapshot().exploration(), false);
        }
        say(refused);
    }

    @Override
    public List<Node> beside() {
        return List.of(words);
    }

    @Override
    public List<Node> below() {
        return List.of();
    }

    @Override
    public void show(Exploration exploration, boolean another) {
        Circuit circuit = exploration.now().entries().get(exploration.circuit()).circuit();
        showing = true;
        List<String> offered = knob.offered(circuit);
        if (!offered.equals(words.getItems())) {
            words.getItems().setAll(offered);
        }
        knob.show(circuit).filter(word -> !word.equals(words.getValue())).ifPresent(word -> {
            words.setValue(word);
            say(Optional.empty());
        });
        showing = false;
        if (another) {
            say(Optional.empty());
        }
    }

    @Override
    public void forget() {
        say(Optional.empty());
    }

    @Override
    public boolean commit() {
        return true;
    }

    @Override
    public void say(Optional<String> reason) {
        problem.say(reason);
    }
}

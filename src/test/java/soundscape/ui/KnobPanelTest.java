package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import soundscape.app.Session;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;
import soundscape.ui.parameters.KnobPanel;

@WithWindow
class KnobPanelTest {
    private final WindowRobot robot = new WindowRobot();

    @Test
    void allItsIdsAreItsOwnAlsoThoseOfWhatComesLater() {
        robot.interact(() -> {
            KnobPanel panel = new KnobPanel(new Session(Presets.opening()), "presenter-", page -> {});
            panel.choose(List.of(Knobs.FOLDING, Knobs.BLOWUP));
            ((Button) panel.lookup("#presenter-knob-folding-entries")).fire();
            TextField blowup = (TextField) panel.lookup("#presenter-knob-blowup-field");
            blowup.setText("3");
            panel.commitTyped();
            List<String> ids = below(panel)
                    .map(Node::getId)
                    .filter(id -> id != null && id.contains("knob-"))
                    .toList();
            assertEquals(
                    List.of(),
                    ids.stream().filter(id -> !id.startsWith("presenter-knob-")).toList());
            assertTrue(ids.contains("presenter-knob-folding-1-field"), "a row that came later: " + ids);
            assertTrue(ids.contains("presenter-knob-blowup-problem"), "a problem: " + ids);
        });
    }

    private static Stream<Node> below(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(KnobPanelTest::below)
                        : Stream.empty());
    }
}

package soundscape.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import soundscape.ui.MainWindow;
import soundscape.ui.WindowRobot;
import soundscape.ui.WithWindow;

/** Whatever the window shows: it is reached once for all that is asked of it. */
@WithWindow
@TestInstance(Lifecycle.PER_CLASS)
@Tag("slow")
class EveryStateTest {
    /** The same panes as in other states, with other figures. */
    private static final EnumSet<State> ALIKE = EnumSet.of(
            State.KNOB_PAGE,
            State.TARGETS_TUNE,
            State.TARGETS_COMPARE,
            State.DIFFERENCE_MANY,
            State.CLASS,
            State.REAL_SCHEMES,
            State.REAL_NEAR,
            State.REAL_CLASS,
            State.REAL_TUNE);

    private final WindowRobot robot = new WindowRobot();
    private final WornStyles styles = new WornStyles();
    private final FocusWalk focus = new FocusWalk();

    @BeforeAll
    void reachThemAll() {
        for (State state : State.values()) {
            MainWindow window = new MainWindow();
            Stage stage = Picture.show(window);
            Hand hand = new Hand(window, stage);
            state.reach(hand);
            styles.collect();
            if (!ALIKE.contains(state)) {
                focus.walk(hand, stage.getScene(), state.toString());
            }
            robot.interact(stage::hide);
        }
    }

    @Test
    void nothingWearsWhatIsLeftOutOfTheThemes() throws IOException {
        Set<String> leftOut = WornStyles.leftOut();
        assertTrue(leftOut.size() > 500, "most of it is left out: " + leftOut.size());
        assertTrue(
                styles.all().contains("layer") && styles.all().contains("bar-row"),
                styles.all().toString());
        assertEquals(Set.of(), styles.matched(leftOut), "what something in the window would match");
    }

    @Test
    void everyStopShowsItsFocus() {
        assertEquals(List.of(), focus.unseen());
        assertTrue(focus.inLight().size() > 150, focus.inLight().toString());
        assertEquals(focus.inLight(), focus.inDark());
    }
}

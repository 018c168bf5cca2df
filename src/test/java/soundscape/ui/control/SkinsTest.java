package soundscape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import soundscape.ui.WindowRobot;
import soundscape.ui.WithWindow;

@WithWindow
class SkinsTest {
    private final WindowRobot robot = new WindowRobot();

    private static final List<Supplier<Control>> KNOWN = List.of(
            () -> new Label("a"),
            () -> new Button("a"),
            () -> new ToggleButton("a"),
            () -> new TextField("a"),
            SplitMenuButton::new,
            MenuButton::new,
            () -> new ScrollPane(new Label("a")),
            () -> new SplitPane(new VBox(), new VBox()),
            () -> new ToolBar(new Label("a")));

    private static final List<Supplier<Control>> OTHER = List.of(RadioButton::new, CheckBox::new, PasswordField::new);

    @Test
    void aControlGetsTheSkinThatItWouldGetInAScene() {
        robot.interact(() -> Stream.concat(KNOWN.stream(), OTHER.stream()).forEach(kind -> {
            Control before = kind.get();
            Skins.make(new VBox(before));
            Control in = kind.get();
            for (Control each : List.of(before, in)) {
                StackPane root = new StackPane(each);
                new Scene(root);
                root.applyCss();
            }
            assertEquals(in.getSkin().getClass(), before.getSkin().getClass());
        }));
    }

    @Test
    void itIsMadeBeforeThereIsAScene() {
        robot.interact(() -> KNOWN.forEach(kind -> {
            Control control = kind.get();
            Skins.make(new VBox(control));
            assertNotNull(control.getSkin(), control::toString);
        }));
    }

    @Test
    void whatLiesInAScrollPaneGetsOneToo() {
        robot.interact(() -> {
            Label label = new Label("a");
            Skins.make(new ScrollPane(new VBox(label)));
            assertNotNull(label.getSkin());
        });
    }
}

package soundscape.soak;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import soundscape.config.NewZkvm;
import soundscape.config.Presets;

/**
 * Shows everything that is made when it is first seen, at its largest: JavaFX keeps the rows of a list as long as the list,
 * which would be taken for growth.
 */
final class Tour {
    private static final int SMALLEST = 10;

    /** The zkVM with the most circuits. */
    private static final String LARGEST = "zisk";

    private final Hand hand;

    Tour(Hand hand) {
        this.hand = hand;
    }

    void take() {
        hand.note("a tour");
        for (int i = 0; i < SMALLEST; i++) {
            hand.press(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN);
        }
        hand.run(() -> hand.session().files().open(Presets.open(LARGEST).orElseThrow()));
        sections();
        for (NewZkvm kind : NewZkvm.values()) { // every parameter there is
            hand.run(() -> hand.session().files().open(kind.file()));
            sections();
        }
        hand.run(() -> hand.session().files().open(Presets.open(LARGEST).orElseThrow()));
        menus();
        hand.press(KeyCode.F11); // for a class
        look();
        menus();
        hand.press(KeyCode.F11);
        hand.rest();
        seen(KeyCode.L); // the plot as a table
        seen(KeyCode.E); // all zkVMs
        seen(KeyCode.K); // all commands
        hand.press(KeyCode.F1);
        look();
        hand.fire("#side-back");
        hand.press(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);
    }

    /** What a key shows, and hides when it is pressed again. */
    private void seen(KeyCode key) {
        hand.press(key, KeyCombination.SHORTCUT_DOWN);
        look();
        hand.press(key, KeyCombination.SHORTCUT_DOWN);
        hand.rest();
    }

    /** Opens every menu and every list of choices once; their lines are kept, too. */
    private void menus() {
        List<Node> all =
                hand.call(() -> List.copyOf(hand.stage().getScene().getRoot().lookupAll("*")));
        for (Node each : all) {
            hand.run(() -> {
                if (each.getScene() == null) {
                    return; // gone with another one
                }
                if (each instanceof MenuButton menu) {
                    menu.show();
                    menu.hide();
                } else if (each instanceof ComboBoxBase<?> choices) {
                    choices.show();
                    choices.hide();
                } else if (each instanceof ChoiceBox<?> choices) {
                    choices.show();
                    choices.hide();
                }
            });
        }
        hand.rest();
    }

    /** Opens every group of parameters once, so that it shows the zkVM of now, and leaves all of them closed. */
    void sections() {
        List<Node> heads =
                hand.call(() -> List.copyOf(hand.stage().getScene().getRoot().lookupAll(".section-head")));
        heads.forEach(head -> hand.run(() -> {
            for (int i = 0; i < (Screen.isOpen(head) ? 3 : 2); i++) {
                Use.control(head, hand);
                head.getScene().getRoot().applyCss();
            }
        }));
    }

    /** Lets it be styled and laid out, which is when rows are made. */
    private void look() {
        hand.run(() -> {
            hand.stage().getScene().getRoot().applyCss();
            hand.stage().getScene().getRoot().layout();
        });
        hand.rest();
    }
}

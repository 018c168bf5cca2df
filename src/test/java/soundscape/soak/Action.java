package soundscape.soak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import soundscape.app.lesson.LessonHead;
import soundscape.app.lesson.Lessons;
import soundscape.config.toml.ConfigException;
import soundscape.ui.Written;

/**
 * What a user does.
 *
 * @param name what it is called in the diary
 * @param share how often it is done, compared with the others
 * @param deed does it
 */
record Action(String name, int share, BiConsumer<Hand, Folder> deed) {
    private static final List<Action> ALL = List.of(
            new Action(
                    "turn",
                    28,
                    (hand, files) -> use(hand, id -> id.startsWith("knob-") || id.startsWith("presenter-knob-"))),
            new Action("use", 20, (hand, files) -> use(hand, id -> true)),
            new Action("command", 12, (hand, files) -> command(hand)),
            new Action("travel", 7, (hand, files) -> travel(hand)),
            new Action("plot", 6, (hand, files) -> Plot.use(hand)),
            new Action("layers", 4, (hand, files) -> layers(hand)),
            new Action("open", 3, (hand, files) -> open(hand)),
            new Action("file", 3, (hand, files) -> drop(hand, hand.one(files.all()))),
            new Action("close", 3, (hand, files) -> hand.press(KeyCode.F4, KeyCombination.SHORTCUT_DOWN)),
            new Action("save", 2, Action::save),
            new Action("export", 1, Action::export),
            new Action("share", 1, (hand, files) -> share(hand)),
            new Action("disk", 1, (hand, files) -> files.change(hand.random())),
            new Action("lesson", 4, (hand, files) -> lesson(hand)),
            new Action("tune", 2, (hand, files) -> tune(hand)),
            new Action("look", 3, (hand, files) -> look(hand)));

    private static final int TOTAL = ALL.stream().mapToInt(Action::share).sum();
    private static final long PATIENCE_MILLISECONDS = 2000;

    static Action any(SplittableRandom random) {
        int at = random.nextInt(TOTAL);
        for (Action action : ALL) {
            at -= action.share;
            if (at < 0) {
                return action;
            }
        }
        throw new IllegalStateException();
    }

    void perform(Hand hand, Folder files) {
        hand.note(name);
        deed.accept(hand, files);
    }

    private static void use(Hand hand, Predicate<String> id) {
        hand.run(() -> {
            List<Node> found = Screen.usable().stream()
                    .filter(node -> id.test(node.getId() == null ? "" : node.getId()))
                    .toList();
            if (!found.isEmpty()) {
                Use.control(hand.one(found), hand);
            }
        });
    }

    private static void command(Hand hand) {
        hand.press(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
        hand.run(() -> Commands.choose(hand));
    }

    private static void travel(Hand hand) {
        int back = 1 + hand.random().nextInt(8);
        hand.note("  " + back + " back");
        for (int i = 0; i < back; i++) {
            hand.press(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        }
        for (int i = hand.random().nextInt(back + 1); i > 0; i--) {
            hand.press(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
        }
    }

    private static void layers(Hand hand) {
        int layer = 1 + hand.random().nextInt(6);
        Optional<Node> card = hand.find("#layer-" + layer);
        if (card.isEmpty()) {
            return;
        }
        KeyCode key = hand.one(List.of(KeyCode.F2, KeyCode.DELETE, KeyCode.D, KeyCode.LEFT, KeyCode.RIGHT));
        hand.note("  " + key + " on layer " + layer);
        hand.run(() -> {
            card.get().requestFocus();
            Use.key(card.get(), key, key == KeyCode.D, key == KeyCode.LEFT || key == KeyCode.RIGHT);
        });
        if (key == KeyCode.F2) {
            hand.fire("#layer-" + layer + "-name-field");
        }
    }

    private static void open(Hand hand) {
        hand.run(() -> Screen.find("#preset-choice").ifPresent(box -> Use.control(box, hand)));
    }

    private static void drop(Hand hand, Path file) {
        hand.note("  " + file.getFileName());
        hand.run(() -> Written.drop(hand.window(), file));
    }

    private static void save(Hand hand, Folder files) {
        if (hand.call(() -> hand.session().snapshot().path().isEmpty())) {
            List<Path> places = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                places.add(files.folder().resolve("mine-" + i + ".toml"));
            }
            hand.run(() -> {
                try {
                    hand.session().files().save(hand.one(places));
                } catch (ConfigException refused) {
                    hand.note("  refused: " + refused.getMessage());
                }
            });
        } else {
            hand.press(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
        }
    }

    private static void export(Hand hand, Folder files) {
        hand.run(() -> Written.all(hand.window(), files::written));
        Plot.export(hand, files);
    }

    private static void share(Hand hand) {
        hand.press(KeyCode.Y, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        if (hand.random().nextInt(3) == 0) {
            hand.run(() -> Clipboards.spoil(hand));
        }
        hand.press(KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static void lesson(Hand hand) {
        if (hand.find("#lesson-next").filter(Node::isVisible).isEmpty()) {
            LessonHead head = hand.one(Lessons.heads());
            hand.press(KeyCode.M, KeyCombination.SHORTCUT_DOWN);
            hand.fire("#lesson-" + head.id());
            return;
        }
        KeyCode key = hand.one(List.of(
                KeyCode.D, KeyCode.D, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.H, KeyCode.R));
        hand.press(hand.random().nextInt(12) == 0 ? KeyCode.L : key, KeyCombination.ALT_DOWN);
    }

    private static void tune(Hand hand) {
        hand.press(hand.one(List.of(KeyCode.H, KeyCode.G)), KeyCombination.SHORTCUT_DOWN);
        boolean found = hand.await(
                () -> Screen.find("#tune-apply")
                        .filter(node -> !node.isDisabled())
                        .isPresent(),
                PATIENCE_MILLISECONDS);
        if (found && hand.random().nextBoolean()) {
            hand.fire("#tune-apply");
        } else if (hand.random().nextBoolean()) {
            hand.fire("#side-back");
        }
    }

    private static void look(Hand hand) {
        switch (hand.random().nextInt(5)) {
            case 0 -> hand.press(KeyCode.T, KeyCombination.SHORTCUT_DOWN);
            case 1 -> hand.press(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN);
            case 2 -> hand.press(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN);
            case 3 -> {
                hand.press(KeyCode.F11);
                hand.type(hand.one(List.of(KeyCode.S, KeyCode.B, KeyCode.PAGE_DOWN, KeyCode.ESCAPE)));
            }
            default ->
                hand.run(() -> {
                    Stage stage = hand.stage();
                    stage.setWidth(700 + hand.random().nextInt(740));
                    stage.setHeight(500 + hand.random().nextInt(400));
                });
        }
    }
}

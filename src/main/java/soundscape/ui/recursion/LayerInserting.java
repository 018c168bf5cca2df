package soundscape.ui.recursion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import soundscape.app.Session;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.LayerInserts;
import soundscape.explore.knob.Layers;
import soundscape.explore.knob.Target;
import soundscape.explore.plan.SchemeKind;

/** Asks what a new layer is for, and puts it behind another. */
final class LayerInserting {
    private static final String KEPT = "as before";
    private static final int DOUBLINGS = 6;
    private static final int USUAL = 2;

    private final Session session;
    private final LayerActions actions;

    LayerInserting(Session session, LayerActions actions) {
        this.session = session;
        this.actions = actions;
    }

    /** Menu items that put a layer behind another; forms lie above {@code where}, refusals are handed to {@code say}. */
    List<MenuItem> items(String stem, IntSupplier behind, Node where, Consumer<Optional<String>> say) {
        return List.of(
                item(stem + "wrap", "Wrap: verifies one proof, a copy", () -> {
                    int layer = behind.getAsInt();
                    say.accept(actions.insert(layer, zkvm -> wrapped(zkvm, layer)));
                }),
                item(stem + "shrink", "Shrink: higher blowup, fewer queries…", () -> shrinking(behind.getAsInt())
                        .above(where)),
                item(stem + "compress", "Compress: several proofs to one…", () -> compressing(behind.getAsInt())
                        .above(where)));
    }

    /** At the end, what was set aside comes back first. */
    private static Zkvm wrapped(Zkvm zkvm, int layer) {
        int layers = Layers.of(zkvm).size();
        return layer == layers - 1 ? Knobs.LAYERS.turn(zkvm, Target.ALL, layers + 1) : LayerInserts.wrap(zkvm, layer);
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private CardPopup shrinking(int layer) {
        List<CircuitEntry> before = Layers.of(now()).get(layer);
        Circuit circuit = before.get(before.size() - 1).circuit();
        long blowup = 1L << -Math.getExponent(circuit.opening().rate());
        Form form = new Form("A layer that shrinks, behind " + Layers.nameOf(before));
        form.say("It verifies one proof; queries are solved anew for the whole bits that there are.");
        ChoiceBox<Long> blowups = choice(
                "shrink-blowup",
                "Blowup factor",
                IntStream.rangeClosed(1, DOUBLINGS).mapToObj(i -> blowup << i).toList());
        blowups.getSelectionModel().select(1);
        form.add("Blowup", blowups);
        ChoiceBox<String> fields = choice(
                "shrink-field",
                "Field",
                Stream.concat(Stream.of(KEPT), Knobs.FIELD.offered(circuit).stream())
                        .toList());
        form.add("Field", fields);
        ChoiceBox<String> schemes = choice(
                "shrink-scheme",
                "Commitment scheme",
                Stream.concat(Stream.of(KEPT), Knobs.SCHEME.offered(circuit).stream())
                        .toList());
        form.add("Scheme", schemes);
        CardPopup popup = new CardPopup(form);
        form.button(
                "shrink-apply",
                "Insert",
                () -> insert(
                        form,
                        popup,
                        layer,
                        zkvm -> LayerInserts.shrink(
                                zkvm,
                                layer,
                                new LayerInserts.Shrinking(
                                        blowups.getValue(),
                                        chosen(fields),
                                        chosen(schemes)
                                                .map(word -> SchemeKind.valueOf(word.toUpperCase(Locale.ROOT)))))));
        popup.setOnShown(event -> blowups.requestFocus());
        return popup;
    }

    private Zkvm now() {
        return session.snapshot().exploration().now();
    }

    private static Optional<String> chosen(ChoiceBox<String> box) {
        return Optional.of(box.getValue()).filter(word -> !word.equals(KEPT));
    }

    private static <T> ChoiceBox<T> choice(String id, String name, List<T> values) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(values);
        box.getSelectionModel().selectFirst();
        box.setId(id);
        box.setAccessibleText(name);
        return box;
    }

    private CardPopup compressing(int layer) {
        Form form = new Form("A layer that compresses, behind "
                + Layers.nameOf(Layers.of(now()).get(layer)));
        form.say(
                "It verifies several proofs at once, of the layer before and its own in any mix, until one is left. Its trace "
                        + "is as long as that is predicted to take, a model.");
        TextField number = new TextField(Integer.toString(USUAL));
        number.setId("compress-arity");
        number.setAccessibleText("How many proofs at once");
        form.add("At once", number);
        CardPopup popup = new CardPopup(form);
        Runnable insert = () -> {
            try {
                int arity = (int) Math.min(
                        Integer.MAX_VALUE,
                        GraphActions.count("arity", number.getText()).orElse(1));
                insert(form, popup, layer, zkvm -> LayerInserts.compress(zkvm, layer, arity));
            } catch (InvalidParameterException refused) {
                form.refuse(refused.getMessage());
            }
        };
        number.setOnAction(event -> insert.run());
        form.button("compress-apply", "Insert", insert);
        popup.setOnShown(event -> number.requestFocus());
        return popup;
    }

    private void insert(Form form, CardPopup popup, int layer, UnaryOperator<Zkvm> edit) {
        actions.insert(layer, edit).ifPresentOrElse(form::refuse, popup::hide);
    }
}

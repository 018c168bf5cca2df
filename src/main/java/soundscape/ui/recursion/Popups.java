package soundscape.ui.recursion;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import soundscape.config.CircuitEntry;
import soundscape.config.recursion.Role;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.LayerArrow;
import soundscape.ui.control.CommitField;

/** Small forms above cards: what a layer verifies, what is stated of it, how many proofs an arrow takes at once. */
final class Popups {
    private Popups() {}

    /** Ticks the layers whose proofs one verifies; one change when it is confirmed. */
    static CardPopup verifies(
            GraphActions actions, int layer, List<String> names, List<LayerArrow> arrows, Runnable after) {
        Form form = new Form(names.get(layer) + " verifies");
        form.say("Ticked: layers whose proofs it takes. Itself, if it merges its own.");
        List<CheckBox> boxes = IntStream.range(0, names.size())
                .mapToObj(from -> {
                    CheckBox box = new CheckBox(names.get(from) + (from == layer ? " (itself)" : ""));
                    box.setMnemonicParsing(false); // or an underscore in a name is not shown
                    box.setId("verifies-" + (from + 1));
                    box.setSelected(arrows.stream().anyMatch(arrow -> arrow.joins(from, layer)));
                    return box;
                })
                .toList();
        form.getChildren().addAll(boxes);
        CardPopup popup = new CardPopup(form);
        form.button("verifies-apply", "Apply", () -> {
            Set<Integer> ticked = IntStream.range(0, boxes.size())
                    .filter(i -> boxes.get(i).isSelected())
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
            actions.verify(ticked, layer).ifPresentOrElse(form::refuse, popup::hide);
        });
        return opening(popup, boxes.get(layer == 0 ? 0 : layer - 1), after);
    }

    /** What is stated of a layer, each value one change; of a layer of several circuits all have it. */
    static CardPopup role(GraphActions actions, int layer, String name, List<CircuitEntry> circuits, Runnable after) {
        Role role = circuits.get(0).role();
        Form form = new Form("Role of " + name);
        if (circuits.size() > 1) {
            form.say("Applies to all " + circuits.size() + " circuits of the layer; shown is what the first one has.");
        }
        CommitField first = form.sentence(
                "role-purpose",
                "Purpose",
                "what it is for",
                role.purpose().orElse(""),
                text(actions, layer, Role::withPurpose));
        form.sentence(
                "role-relation",
                "Relation",
                "what its proof proves",
                role.relation().orElse(""),
                text(actions, layer, Role::withRelation));
        form.sentence(
                "role-enforces",
                "Enforces",
                "what it makes sure of between proofs",
                role.enforces().orElse(""),
                text(actions, layer, Role::withEnforces));
        form.field(
                "role-rows",
                "Rows used",
                "filled rows of its trace",
                shown(role.rowsUsed()),
                count(actions, layer, Role.ROWS_USED, Role::withRowsUsed));
        form.field(
                "role-proofs",
                "Proofs a block",
                "only where it verifies nothing",
                shown(role.proofs()),
                count(actions, layer, Role.PROOFS, Role::withProofs));
        form.field(
                "role-merges",
                "Merges to",
                "proofs left, where it merges its own; 1",
                shown(role.mergesTo()),
                count(actions, layer, Role.MERGES_TO, Role::withMergesTo));
        CardPopup popup = new CardPopup(form);
        form.button("role-done", "Done", () -> {
            form.commit();
            popup.hide();
        });
        popup.setOnAutoHide(event -> form.commit());
        return opening(popup, first, after);
    }

    private static String shown(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }

    private static Function<String, Optional<String>> text(
            GraphActions actions, int layer, BiFunction<Role, Optional<String>, Role> change) {
        return text -> actions.role(
                layer, role -> change.apply(role, Optional.of(text.strip()).filter(words -> !words.isEmpty())));
    }

    private static Function<String, Optional<String>> count(
            GraphActions actions, int layer, String key, BiFunction<Role, OptionalLong, Role> change) {
        return text -> {
            try {
                OptionalLong count = GraphActions.count(key, text);
                return actions.role(layer, role -> change.apply(role, count));
            } catch (InvalidParameterException refused) {
                return Optional.of(refused.getMessage());
            }
        };
    }

    /** How many proofs an arrow takes at once. */
    static CardPopup arity(GraphActions actions, LayerArrow arrow, Runnable after) {
        Form form = new Form("How many at once");
        CardPopup popup = new CardPopup(form);
        CommitField field = form.field("arrow-arity", "At most", "", Integer.toString(arrow.most()), text -> {
            try {
                int arity = Math.toIntExact(GraphActions.count("arity", text)
                        .orElseThrow(() -> new InvalidParameterException(
                                "arity", text, "must be a whole number of at least 1", 2)));
                Optional<String> refused = actions.arity(arrow.from(), arrow.to(), arity);
                if (refused.isEmpty()) {
                    popup.hide();
                }
                return refused;
            } catch (InvalidParameterException refused) {
                return Optional.of(refused.getMessage());
            } catch (ArithmeticException tooMany) {
                return Optional.of("arity = " + text + ": arity must be small; 2 would do");
            }
        });
        return opening(popup, field, after);
    }

    private static CardPopup opening(CardPopup popup, Node first, Runnable after) {
        popup.setOnShown(event -> first.requestFocus());
        popup.setOnHidden(event -> after.run());
        return popup;
    }
}

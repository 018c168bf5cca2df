package soundscape.ui.recursion;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import soundscape.app.Session;
import soundscape.app.text.LayerSummary;
import soundscape.config.Zkvm;
import soundscape.explore.knob.LayerEdits;

/** What can be done with a layer; the selection goes with the layer, and so does the focus. */
final class LayerActions {
    private final Session session;
    private final IntConsumer focus;

    /** Makes the actions; {@code focus} takes the keyboard to a layer. */
    LayerActions(Session session, IntConsumer focus) {
        this.session = session;
        this.focus = focus;
    }

    Optional<String> duplicate(int layer) {
        return change(zkvm -> LayerEdits.duplicate(zkvm, layer), layer + 1);
    }

    /** Puts a layer behind another by some edit, and selects it. */
    Optional<String> insert(int layer, UnaryOperator<Zkvm> edit) {
        return change(edit, layer + 1);
    }

    /** Moves a layer by one place; at the ends there is nothing to do. */
    Optional<String> move(int layer, int by) {
        int to = layer + by;
        return to < 0 || to >= layers().size()
                ? Optional.empty()
                : change(zkvm -> LayerEdits.swap(zkvm, layer, to), to);
    }

    Optional<String> remove(int layer) {
        return change(zkvm -> LayerEdits.remove(zkvm, layer), Math.max(0, layer - 1));
    }

    Optional<String> rename(int layer, String name) {
        return session.change(zkvm -> LayerEdits.rename(zkvm, layer, name));
    }

    void select(int circuit) {
        session.select(circuit);
    }

    private Optional<String> change(UnaryOperator<Zkvm> edit, int then) {
        Optional<String> refused = session.change(edit);
        if (refused.isEmpty()) {
            session.select(layers().get(then).weakest());
            focus.accept(then);
        }
        return refused;
    }

    List<LayerSummary> layers() {
        return LayerSummary.of(session.snapshot());
    }
}

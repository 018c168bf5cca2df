package soundscape.ui.parameters;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import soundscape.app.Exploration;

/** Shows and changes a knob's value: the part of a row that differs from kind to kind. */
interface ValueEditor {
    /** What stands beside the knob's name. */
    List<Node> beside();

    List<Node> below();

    /** Shows the value in force; what was typed for another circuit is nothing to this one. */
    void show(Exploration exploration, boolean another);

    /** Forgets what was shown and typed: the circuit has no such parameter, and may never have it again. */
    void forget();

    /** Puts a typed value into force; false if it was refused just now. */
    boolean commit();

    /** Says why a value does not do, or that all is well. */
    void say(Optional<String> reason);
}

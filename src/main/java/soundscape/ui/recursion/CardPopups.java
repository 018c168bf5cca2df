package soundscape.ui.recursion;

import java.util.List;
import soundscape.app.Session;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.explore.knob.LayerArrow;
import soundscape.explore.knob.Layers;

/** Opens forms for a card. */
record CardPopups(Session session, GraphActions actions, ClosingSearch search, LayerInserting inserting) {
    CardPopup verifies(int layer, Runnable after) {
        Zkvm now = session.snapshot().exploration().now();
        List<String> names = Layers.of(now).stream().map(Layers::nameOf).toList();
        return Popups.verifies(actions, layer, names, LayerArrow.of(now), after);
    }

    CardPopup role(int layer, String name, List<CircuitEntry> circuits, Runnable after) {
        return Popups.role(actions, layer, name, circuits, after);
    }

    CardPopup closing(int circuit) {
        return search.popup(circuit);
    }
}

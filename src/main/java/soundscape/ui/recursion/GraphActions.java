package soundscape.ui.recursion;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import soundscape.app.Session;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Role;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.RecursionEdits;

/** What can be done with arrows and with what is stated of layers: each one step to undo, or a sentence why not. */
final class GraphActions {
    private final Session session;

    GraphActions(Session session) {
        this.session = session;
    }

    Optional<String> draw(int from, int to) {
        return edit(zkvm -> RecursionEdits.draw(zkvm, from, to));
    }

    Optional<String> erase(int from, int to) {
        return edit(zkvm -> RecursionEdits.erase(zkvm, from, to));
    }

    Optional<String> verify(Set<Integer> from, int to) {
        return edit(zkvm -> RecursionEdits.verify(zkvm, from, to));
    }

    Optional<String> arity(int from, int to, int arity) {
        return edit(zkvm -> RecursionEdits.arity(zkvm, from, to, arity));
    }

    Optional<String> mix(int to, boolean mixed) {
        return edit(zkvm -> mixed ? RecursionEdits.mixed(zkvm, to) : RecursionEdits.apart(zkvm, to));
    }

    Optional<String> role(int layer, UnaryOperator<Role> change) {
        return edit(zkvm -> RecursionEdits.role(zkvm, layer, change));
    }

    Optional<String> firstProofs(String text) {
        return edit(zkvm -> zkvm.withFirstProofs(count("first_proofs", text)));
    }

    static OptionalLong count(String key, String text) {
        return RecursionEdits.count(key, text);
    }

    private Optional<String> edit(UnaryOperator<Zkvm> edit) {
        Zkvm before = session.snapshot().exploration().now();
        try {
            return RecursionEdits.fault(edit.apply(before), before).or(() -> session.change(edit));
        } catch (InvalidParameterException refused) {
            return Optional.of(refused.getMessage());
        }
    }
}

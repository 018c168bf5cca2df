package soundscape.explore;

import java.util.IdentityHashMap;
import java.util.function.Function;
import soundscape.estimator.circuit.Circuit;

/**
 * What was worked out of circuits lately: configuration after configuration mostly share them. Circuits are known by
 * identity, since to compare one takes longer than most of what is kept. Any thread may ask.
 * @param <T> what is kept; never changed
 */
public final class LatelyWorkedOut<T> {
    /** More than the circuits of any zkVM; then all is forgotten, so that long sweeps do not fill the memory. */
    private static final int MOST = 1024;

    private final Function<Circuit, T> work;
    private final IdentityHashMap<Circuit, T> known = new IdentityHashMap<>();

    /** {@code work} is asked once for a circuit, mostly. */
    public LatelyWorkedOut(Function<Circuit, T> work) {
        this.work = work;
    }

    /** {@return what the circuit comes to} */
    public T of(Circuit circuit) {
        T found;
        synchronized (known) {
            found = known.get(circuit);
        }
        return found == null ? keep(circuit, work.apply(circuit)) : found;
    }

    private T keep(Circuit circuit, T made) {
        synchronized (known) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(circuit, made);
        }
        return made;
    }
}

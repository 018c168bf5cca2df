package soundscape.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/** A circuit is worked out once, until too many others were. */
class LatelyWorkedOutTest {
    private static final Circuit PICO = Zkvms.preset("pico").circuits().get(0);

    private final List<Circuit> asked = new ArrayList<>();

    private final LatelyWorkedOut<Object> lately = new LatelyWorkedOut<>(circuit -> {
        asked.add(circuit);
        return new Object();
    });

    private static Circuit queries(int count) {
        return Knobs.QUERIES
                .turn(Zkvms.preset("pico"), new Target(0, Scope.CIRCUIT), count)
                .circuits()
                .get(0);
    }

    @Test
    void isAskedOnce() {
        assertSame(lately.of(PICO), lately.of(PICO));
        assertNotSame(lately.of(PICO), lately.of(queries(7)));
        assertEquals(2, asked.size());
    }

    /** One that is equal is not known: to tell takes longer than to work it out. */
    @Test
    void knowsCircuitsByIdentity() {
        Circuit one = queries(7);
        Circuit equal = queries(7);
        assertEquals(one, equal);
        assertNotSame(lately.of(one), lately.of(equal));
    }

    @Test
    void forgetsWhereThereAreTooMany() {
        Object first = lately.of(PICO);
        for (int i = 0; i < 1_023; i++) {
            lately.of(queries(7));
        }
        assertSame(first, lately.of(PICO));
        lately.of(queries(7));
        assertNotSame(first, lately.of(PICO));
    }
}

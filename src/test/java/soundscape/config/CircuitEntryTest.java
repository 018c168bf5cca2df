package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.CircuitEstimate;

class CircuitEntryTest {
    private static final int TABLE = 3;

    private final Circuit circuit =
            Presets.open("pico").orElseThrow().zkvm().circuits().get(0);

    private final CircuitEntry entry = new CircuitEntry(circuit, Optional.of("core"), TABLE);

    @Test
    void anEstimateIsMadeOnceAsLongAsItIsHeld() {
        CircuitEstimate estimate = entry.estimate();
        assertSame(estimate, entry.estimate());
        Zkvm zkvm = new Zkvm("one", Optional.empty(), List.of(entry), List.of());
        assertSame(estimate, zkvm.estimate().circuits().get(0));
        assertSame(
                estimate,
                zkvm.withSetAside(List.of(entry)).estimate().circuits().get(0));
    }

    @Test
    void theSameCircuitElsewhereHasTheSameEstimate() {
        CircuitEstimate estimate = entry.estimate();
        CircuitEntry moved = entry.at(Optional.empty(), TABLE + 1);
        assertEquals(Optional.empty(), moved.group());
        assertEquals(TABLE + 1, moved.table());
        assertSame(estimate, moved.estimate());
        assertSame(entry, entry.withCircuit(circuit));
    }

    @Test
    void aChangedCircuitHasAnEstimateOfItsOwn() {
        CircuitEstimate estimate = entry.estimate();
        Circuit renamed = circuit.withHeader(circuit.header().withName("another"));
        assertEquals("another", entry.withCircuit(renamed).estimate().name());
        assertSame(estimate, entry.estimate());
    }

    @Test
    void equalityIsThatOfCircuitGroupAndTable() {
        CircuitEstimate estimate = entry.estimate();
        CircuitEntry same = new CircuitEntry(circuit, Optional.of("core"), TABLE);
        assertEquals(entry, same);
        assertEquals(entry.hashCode(), same.hashCode());
        assertNotEquals(entry, entry.at(Optional.of("core"), TABLE + 1));
        assertNotEquals(entry, entry.at(Optional.empty(), TABLE));
        assertNotEquals(
                entry, entry.withCircuit(circuit.withHeader(circuit.header().withName("another"))));
        assertSame(estimate, entry.estimate());
    }
}

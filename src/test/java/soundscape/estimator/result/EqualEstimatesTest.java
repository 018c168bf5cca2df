package soundscape.estimator.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;

class EqualEstimatesTest {
    private static ZkvmEstimate estimate(Zkvm zkvm) {
        return new ZkvmEstimate(
                zkvm.circuits().stream().map(Estimator::estimate).toList());
    }

    private static Zkvm preset(String name) {
        return Presets.open(name).orElseThrow().zkvm();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pico", "zisk", "dummy_whir", "sp1", "openvm2"})
    void twoEstimatesOfOneZkvmAreEqual(String name) {
        Zkvm zkvm = preset(name);
        ZkvmEstimate once = estimate(zkvm);
        ZkvmEstimate again = estimate(zkvm);
        assertEquals(once, again);
        assertEquals(once.hashCode(), again.hashCode());
        assertNotEquals(once, once.without(List.of("another"), true));
    }

    @Test
    void termsDifferByNameOrBits() {
        Term term = Estimator.estimate(preset("pico").circuits().get(0)).best().weakest();
        assertEquals(term, new Term(term.name(), term.bits(), () -> {
            throw new AssertionError("nobody asks for it");
        }));
        assertNotEquals(term, new Term(term.name(), term.bits() + 1, term.why()));
        assertNotEquals(term, new Term(new TermName(term.name().kind(), "another"), term.bits(), term.why()));
    }
}

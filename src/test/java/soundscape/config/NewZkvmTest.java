package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soundscape.estimator.result.ZkvmEstimate;

class NewZkvmTest {
    @ParameterizedTest
    @EnumSource
    void isCompleteAndSound(NewZkvm kind) {
        ZkvmFile file = kind.file();
        ZkvmEstimate estimate = file.zkvm().estimate();
        assertEquals(1, estimate.circuits().size());
        assertEquals(List.of(), estimate.missing());
        assertTrue(
                estimate.headline().securityBits() >= 80,
                () -> estimate.headline().securityBits() + " bits");
        assertTrue(file.zkvm().circuits().get(0).field().knownToSoundcalc());
        String label = estimate.circuits().get(0).label().toUpperCase(Locale.ROOT);
        assertTrue(label.contains(kind.name()), label);
    }
}

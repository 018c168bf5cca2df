package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.result.RealSize;

/** The sizes that ZisK and Venus state of their own proofs come out to the last digit (soundcalc 809896f). */
class StatedSizesTest {
    private static final Pattern STATED = Pattern.compile("proof_size = \"(.*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zisk", "venus"})
    void everyStatedSizeComesOut(String preset) {
        ZkvmFile file = Presets.open(preset).orElseThrow();
        List<String> stated = STATED.matcher(file.text().text())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(44, stated.size());
        for (int i = 0; i < stated.size(); i++) {
            RealSize real = file.zkvm().circuits().get(i).size().real().orElseThrow();
            String name = file.zkvm().circuits().get(i).name();
            assertTrue(real.exact(), name);
            String wanted = stated.get(i);
            StatedSize read = file.zkvm().entries().get(i).stated().orElseThrow();
            assertEquals(wanted, read.text());
            assertEquals(0, read.difference((double) real.bytes()), name);
            assertEquals(wanted, shown(real.bytes()), name);
        }
    }

    private static String shown(long bytes) {
        double kib = bytes / 1024.0;
        return kib < 1024
                ? String.format(Locale.ROOT, "%.2f KB", kib)
                : String.format(Locale.ROOT, "%.2f MB", kib / 1024);
    }
}

package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file states of a proof's size: a label, read leniently and never refused. */
class StatedSizeTest {
    @ParameterizedTest
    @CsvSource({
        "254.64 KB, 260751.36, 10.24",
        "1.62 MB, 1698693.12, 10485.76",
        "300 KiB, 307200, 1024",
        "2 GB, 2147483648, 1073741824",
        "260752 bytes, 260752, 1",
        "260752B, 260752, 1",
    })
    void aNumberHasAUnit(String text, double bytes, double step) {
        StatedSize stated = StatedSize.read(text).orElseThrow();
        assertEquals(text, stated.text());
        assertEquals(bytes, stated.bytes(), 1e-6);
        assertEquals(step, stated.step(), 1e-6);
    }

    @Test
    void aBareNumberIsBytes() {
        assertEquals(Optional.of(new StatedSize("260752 bytes", 260752, 1)), StatedSize.read(260752L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about 250 KB", "250", "-1 KB", "1,5 MB", "9 parsecs"})
    void whatIsNoSizeIsNone(String text) {
        assertEquals(Optional.empty(), StatedSize.read(text));
    }

    @Test
    void whatIsNoTextIsNone() {
        assertEquals(Optional.empty(), StatedSize.read(List.of(1)));
        assertEquals(Optional.empty(), StatedSize.read(-5L));
    }

    @Test
    void aSizeThatRoundsToItIsTheSame() {
        StatedSize stated = StatedSize.read("254.64 KB").orElseThrow();
        assertEquals(0, stated.difference(260752));
        assertEquals(6.64, stated.difference(260758), 1e-6);
        assertEquals(-6.36, stated.difference(260745), 1e-6);
    }
}

package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CircuitLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"pico", "zisk", "sp1", "openvm2", "miden", "zkdtvm"})
    void linesAreThoseOfTheHeads(String preset) throws IOException {
        Path path = Path.of("zkvms", preset + ".toml");
        List<String> text = Files.readAllLines(path, StandardCharsets.UTF_8);
        List<Integer> heads = IntStream.range(0, text.size())
                .filter(i -> text.get(i).strip().equals("[[circuits]]"))
                .mapToObj(i -> i + 1)
                .toList();
        assertEquals(heads, CircuitLines.of(ZkvmFiles.open(path)));
    }
}

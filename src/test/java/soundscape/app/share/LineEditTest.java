package soundscape.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineEditTest {
    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 5)
                .mapToObj(letter -> List.of("a", "b\n", "\n", "c\r\n", "\r").get(letter))
                .collect(Collectors.joining());
    }

    @Test
    void anyTextIsMadeOfAnyOther() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String before = text(random);
            String after = text(random);
            assertEquals(Optional.of(after), LineEdit.apply(before, LineEdit.between(before, after)));
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        String two = "a\nb\n";
        assertEquals(Optional.of("xa\nb\n"), LineEdit.apply(two, List.of(new LineEdit(1, 0, "x"))));
        assertEquals(Optional.of("a\nb\nx"), LineEdit.apply(two, List.of(new LineEdit(3, 0, "x"))));
        assertEquals(Optional.empty(), LineEdit.apply(two, List.of(new LineEdit(4, 0, "x"))));
        assertEquals(Optional.empty(), LineEdit.apply(two, List.of(new LineEdit(0, 1, "x"))));
        assertEquals(Optional.empty(), LineEdit.apply(two, List.of(new LineEdit(1, -1, "x"))));
        assertEquals(Optional.empty(), LineEdit.apply(two, List.of(new LineEdit(1, 3, "x"))));
        assertEquals(Optional.empty(), LineEdit.apply(two, List.of(new LineEdit(2, Integer.MAX_VALUE, "x"))));
        assertEquals(Optional.empty(), LineEdit.apply(two, List.of(new LineEdit(1, 2, "x"), new LineEdit(2, 1, "y"))));
    }

    /** As many lines as a configuration may have, none in common. */
    @Test
    @Timeout(30)
    void longTextsThatShareNothing() {
        String before = lines("a");
        String after = lines("b");
        assertEquals(Optional.of(after), LineEdit.apply(before, LineEdit.between(before, after)));
    }

    private static String lines(String stem) {
        return IntStream.range(0, 10_000).mapToObj(i -> stem + i + "\n").collect(Collectors.joining());
    }
}

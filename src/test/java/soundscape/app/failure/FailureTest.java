package soundscape.app.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static Throwable thrown(String message) {
        Supplier<Throwable> made = () -> new IllegalStateException(message);
        return made.get();
    }

    private static Throwable elsewhere() {
        return new IllegalStateException("elsewhere");
    }

    @Test
    void theCodeIsThatOfThePlaceWhateverTheWords() {
        String code = Failure.of(thrown("one")).code();
        assertEquals(code, Failure.of(thrown("two")).code());
        assertEquals(code, Failure.of(new RuntimeException(thrown("three"))).code(), "the cause counts");
        assertNotEquals(code, Failure.of(elsewhere()).code());
        assertTrue(code.matches("[0-9A-Z]{1,7}"), code);
    }

    @Test
    void detailsAreTheTrace() {
        assertTrue(Failure.of(thrown("one")).details().contains("FailureTest.thrown"));
    }

    @Test
    void anErrorWithoutATraceHasACode() {
        Throwable bare = new OutOfMemoryError("bare");
        bare.setStackTrace(new StackTraceElement[0]);
        assertTrue(Failure.of(bare).code().matches("[0-9A-Z]{1,7}"));
    }
}

package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.app.failure.Failure;

/** What nobody expected is told in one sentence, with the code that the window would name. */
class FailedCommandTest {
    private final StringWriter err = new StringWriter();

    /** Where answers go, and what is thrown at the first of them. */
    private static final class Failing extends Writer {
        private final RuntimeException exception;
        private final Error error;

        Failing(RuntimeException exception, Error error) {
            this.exception = exception;
            this.error = error;
        }

        @Override
        public void write(char[] text, int from, int length) {
            if (error != null) {
                throw error;
            }
            throw exception;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private int run(Failing out, String command) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err, true), command.split(" "));
    }

    private static String sentence(Throwable thrown) {
        return "soundscape: the program made a mistake (code "
                + Failure.of(thrown).code() + ")";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "estimate pico",
                "knobs pico",
                "keys",
                "sweep pico queries=20..22",
                "recursion pico",
                "report pico",
                "share pico",
                "check --milestone glamsterdam pico",
                "lessons",
                "glossary"
            })
    void anExceptionIsOneSentence(String command) {
        RuntimeException thrown = new IllegalStateException("nobody expected this");
        assertEquals(70, run(new Failing(thrown, null), command));
        List<String> told = err.toString().lines().toList();
        assertEquals(sentence(thrown) + "; the same command with --stacktrace says where", told.get(told.size() - 1));
        assertTrue(
                told.stream().noneMatch(line -> line.contains("Exception") || line.startsWith("\tat ")),
                told::toString);
    }

    @Test
    void anErrorIs() {
        Error thrown = new StackOverflowError();
        assertEquals(70, run(new Failing(null, thrown), "list"));
        assertEquals(
                sentence(thrown) + "; the same command with --stacktrace says where",
                err.toString().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--stacktrace list", "list --stacktrace", "check --milestone glamsterdam --stacktrace pico"})
    void detailsAreThereWhenAskedFor(String command) {
        RuntimeException thrown = new IllegalStateException("nobody expected this");
        assertEquals(70, run(new Failing(thrown, null), command));
        String told = err.toString();
        assertEquals(sentence(thrown), told.lines().findFirst().orElse(""));
        assertTrue(told.contains("IllegalStateException: nobody expected this"), told);
        assertTrue(told.contains("\tat soundscape.cli.FailedCommandTest"), told);
    }

    @Test
    void detailsAreThereOfAnError() {
        Error thrown = new StackOverflowError();
        assertEquals(70, run(new Failing(null, thrown), "--stacktrace list"));
        assertTrue(err.toString().contains("java.lang.StackOverflowError"), err.toString());
    }
}

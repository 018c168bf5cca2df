package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundscape.estimator.parameter.InvalidParameterException;

/** The time limit only ends a test that hangs. */
class BackgroundWriterTest {
    private static final long LIMIT_SECONDS = 30;

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    /** What waits for the delivery thread, which is the test's own. */
    private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();

    private final BackgroundWriter writer = new BackgroundWriter(deliveries::add);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(LIMIT_SECONDS, TimeUnit.SECONDS), "hangs");
        } catch (InterruptedException interrupted) {
            throw new AssertionError("writing is never cut", interrupted);
        }
    }

    private void deliverNext() throws InterruptedException {
        Runnable delivery = deliveries.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertTrue(delivery != null, "hangs");
        delivery.run();
    }

    private void write(String name, Supplier<byte[]> content) {
        writer.write(
                folder.resolve(name),
                content,
                failure -> told.add(name + failure.map(why -> ": " + why).orElse("")));
    }

    private byte[] slow() {
        begun.countDown();
        await(goOn);
        return new byte[] {1};
    }

    @Test
    void everyFileIsWrittenInOrderAndToldEvenAfterTheEnd() throws Exception {
        write("one", this::slow);
        await(begun);
        write("two", () -> new byte[] {2});
        write("three", () -> new byte[] {3});
        assertEquals(List.of(folder.resolve("one"), folder.resolve("two"), folder.resolve("three")), writer.waiting());
        writer.close();
        goOn.countDown();
        for (int i = 0; i < 3; i++) {
            deliverNext();
        }
        assertEquals(List.of("one", "two", "three"), told);
        assertEquals(List.of(), writer.waiting());
        assertEquals(2, Files.readAllBytes(folder.resolve("two"))[0]);
    }

    @Test
    void everyFailureIsToldAndTheNextFileIsWritten() throws Exception {
        List<Throwable> mistakes = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, mistake) -> mistakes.add(mistake));
        try {
            write("refused", () -> {
                throw new InvalidParameterException("queries", 0, "be positive", 1);
            });
            write("gone/file", () -> new byte[0]);
            write("broken", () -> {
                throw new StackOverflowError();
            });
            write("good", () -> new byte[0]);
            for (int i = 0; i < 5; i++) { // a mistake is told by itself, too
                deliverNext();
            }
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
            writer.close();
        }
        assertEquals(4, told.size());
        assertTrue(told.get(0).startsWith("refused: queries"), told.get(0));
        assertTrue(told.get(1).contains("is no longer there"), told.get(1));
        assertTrue(told.get(2).startsWith("broken: "), told.get(2));
        assertEquals("good", told.get(3));
        assertTrue(mistakes.get(0) instanceof StackOverflowError, mistakes.toString());
    }

    @Test
    void whoWaitsIsToldWhetherAllWasWritten() throws Exception {
        writer.whenDone(written -> told.add("nothing to wait for: " + written));
        write("one", this::slow);
        write("gone/file", () -> new byte[0]);
        writer.whenDone(written -> told.add("replaced"));
        writer.whenDone(written -> told.add("all: " + written));
        goOn.countDown();
        deliverNext();
        deliverNext();
        writer.close();
        assertEquals("nothing to wait for: true", told.get(0));
        assertEquals(4, told.size());
        assertEquals("all: false", told.get(3));
    }
}

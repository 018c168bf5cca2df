package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import soundscape.explore.Interruption;

/** Each step waits for the one before through a latch or a queue; the time limit only ends a test that hangs. */
class LatestTaskTest {
    private static final long LIMIT_SECONDS = 30;

    private final List<String> computed = new CopyOnWriteArrayList<>();
    private final List<String> delivered = new CopyOnWriteArrayList<>();

    /** What waits for the delivery thread, which is the test's own. */
    private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();

    /** As a computation that never looks whether it is interrupted. */
    private static void await(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                assertTrue(latch.await(LIMIT_SECONDS, TimeUnit.SECONDS), "hangs");
                break;
            } catch (InterruptedException ignored) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliverNext() throws InterruptedException {
        Runnable delivery = deliveries.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertTrue(delivery != null, "hangs");
        delivery.run();
    }

    private String compute(String name) {
        computed.add(name);
        return name;
    }

    @Test
    void answerIsDelivered() throws InterruptedException {
        try (LatestTask<String> task = new LatestTask<>("worker", deliveries::add)) {
            task.request(() -> compute(Thread.currentThread().getName()), delivered::add);
            assertEquals(List.of(), delivered, "not before the delivery thread takes it");
            deliverNext();
            assertEquals(List.of("worker"), delivered);
        }
    }

    @Test
    void newestWinsAndThoseBetweenAreNotBegun() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (LatestTask<String> task = new LatestTask<>("worker", deliveries::add)) {
            task.request(
                    () -> {
                        begun.countDown();
                        await(goOn);
                        return compute("first");
                    },
                    delivered::add);
            await(begun);
            task.request(() -> compute("second"), delivered::add);
            task.request(() -> compute("third"), delivered::add);
            goOn.countDown();
            deliverNext(); // the first one's answer, too late
            assertEquals(List.of(), delivered);
            deliverNext();
            assertEquals(List.of("third"), delivered);
            assertEquals(List.of("first", "third"), computed);
        }
    }

    @Test
    void aNewerRequestEndsAnOlderComputation() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        try (LatestTask<String> task = new LatestTask<>("worker", deliveries::add)) {
            task.request(
                    () -> {
                        begun.countDown();
                        return forEver();
                    },
                    delivered::add);
            await(begun);
            task.request(() -> compute("second"), delivered::add);
            deliverNext(); // that the first one ended, which is told to nobody
            deliverNext();
            assertEquals(List.of("second"), delivered);
        }
    }

    private static String forEver() {
        while (true) {
            Interruption.check();
        }
    }

    @Test
    void aFailureIsToldAndTheWorkerGoesOn() throws InterruptedException {
        List<Throwable> told = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> told.add(failure));
        try (LatestTask<String> task = new LatestTask<>("worker", deliveries::add)) {
            for (Throwable failure : List.of(new IllegalStateException("one"), new StackOverflowError("two"))) {
                task.request(() -> fail(failure), delivered::add, () -> delivered.add("failed"));
                deliverNext();
                assertEquals(failure, told.get(told.size() - 1));
            }
            task.request(() -> compute("three"), delivered::add);
            deliverNext();
            assertEquals(List.of("failed", "failed", "three"), delivered);
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
    }

    private static String fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** Computed in time, but overtaken on the way to the delivery thread. */
    @Test
    void staleAnswerIsDroppedAtTheLastMoment() throws InterruptedException {
        try (LatestTask<String> task = new LatestTask<>("worker", deliveries::add)) {
            task.request(() -> compute("first"), delivered::add);
            Runnable first = deliveries.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertTrue(first != null, "hangs");
            task.request(() -> compute("second"), delivered::add);
            first.run();
            assertEquals(List.of(), delivered);
            deliverNext();
            assertEquals(List.of("second"), delivered);
        }
    }

    @Test
    void nothingIsDeliveredAfterTheEnd() throws InterruptedException {
        LatestTask<String> task = new LatestTask<>("worker", deliveries::add);
        task.request(() -> compute("first"), delivered::add);
        Runnable first = deliveries.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertTrue(first != null, "hangs");
        task.close();
        first.run();
        assertEquals(List.of(), delivered);
    }
}

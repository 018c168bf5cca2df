package soundscape.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How benchmarks of at most some microseconds are measured: in two processes, since compiled code differs a little from
 * one to the next, and in many short iterations, of which a busy machine leaves some alone.
 */
@Fork(2)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 150, timeUnit = TimeUnit.MILLISECONDS)
public abstract class ShortOperations {}

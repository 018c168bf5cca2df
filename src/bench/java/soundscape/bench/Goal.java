package soundscape.bench;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a benchmark measures, in the words of the table, and what it must reach. Every benchmark bears one; a limit that
 * is left out is none.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Goal {
    /**
     * What one operation does.
     *
     * @return the table's first column
     */
    String what();

    /**
     * The parameter that tells how many things one operation handles. Times, bytes and goals are then those of one
     * thing.
     *
     * @return a field's name; empty where an operation handles one thing
     */
    String each() default "";

    /**
     * The most time allowed, in units of {@link Logarithms}, so that a goal means the same on every machine.
     *
     * @return a ratio
     */
    double baselines() default Double.POSITIVE_INFINITY;

    /**
     * The most time allowed.
     *
     * @return milliseconds
     */
    double milliseconds() default Double.POSITIVE_INFINITY;

    /**
     * How many bytes may be allocated.
     *
     * @return bytes
     */
    double bytes() default Double.POSITIVE_INFINITY;

    /**
     * The most time that one thing may take among many, in units of what it takes where things are fewest: costs that
     * grow no faster than the things stay near 1.
     *
     * @return a ratio
     */
    double growth() default Double.POSITIVE_INFINITY;

    /**
     * Another benchmark of the same class, measured in the same run, which time is told against.
     *
     * @return a method's name; empty where there is none
     */
    String against() default "";

    /**
     * The most time allowed, in units of {@link #against}.
     *
     * @return a ratio
     */
    double ratio() default Double.POSITIVE_INFINITY;
}

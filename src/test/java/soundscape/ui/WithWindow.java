package soundscape.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import soundscape.explore.SizeChoice;

/** Tests of the window, which {@code mvn verify -P quick} leaves out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("window")
@ExtendWith(WindowExtension.class)
public @interface WithWindow {
    /** Which size a user has chosen at first; {@link SizeChoice#REAL} is what a window begins with. */
    SizeChoice size() default SizeChoice.EXPECTED;
}

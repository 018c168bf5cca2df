package soundscape.bench;

import java.lang.reflect.Method;
import javafx.scene.Scene;

/**
 * What a frame does before it paints: styles of what changed, then layout. JavaFX has no public name for the two;
 * {@code applyCss} styles everything anew, which no frame does.
 */
final class FramePasses {
    private final Method styles;
    private final Method layout;

    FramePasses() {
        try {
            styles = Scene.class.getDeclaredMethod("doCSSPass");
            layout = Scene.class.getDeclaredMethod("doLayoutPass");
            styles.setAccessible(true);
            layout.setAccessible(true);
        } catch (NoSuchMethodException other) {
            throw new IllegalStateException("this JavaFX names its passes otherwise", other);
        }
    }

    void run(Scene scene) {
        try {
            styles.invoke(scene);
            layout.invoke(scene);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

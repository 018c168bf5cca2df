package soundscape.ui.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The JavaFX application: shows the content in a window, or draws it into a picture and ends. */
public final class Window extends Application {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FRAMES_UNTIL_DRAWN = 3;

    /** Whether the window closes itself once all of it is there: so it is opened to make an archive of its classes. */
    static final boolean REHEARSAL = Boolean.getBoolean("soundscape.rehearsal");

    /** JavaFX makes the application itself, so what it is to show cannot be handed to a constructor. */
    private static @Nullable Supplier<? extends Content> content;

    private static @Nullable Path picture;
    private static boolean drawn;

    /** For JavaFX, which makes the application; call {@link #open} or {@link #draw} instead. */
    public Window() {}

    /** Shows the window and returns when it has been closed. */
    public static void open(Supplier<? extends Content> content) {
        Window.content = content;
        if (REHEARSAL) {
            guard();
        }
        launch(Window.class);
    }

    /** Draws the window into a PNG and prints the content's summary; returns whether that worked. */
    public static boolean draw(Supplier<? extends Content> content, Path picture) {
        Window.content = content;
        Window.picture = picture;
        guard();
        launch(Window.class);
        return drawn;
    }

    @Override
    public void start(Stage stage) {
        if (content == null) {
            throw new IllegalStateException("Nothing to show: use open or draw");
        }
        if (picture != null && !canWrite()) {
            Platform.exit();
            return;
        }
        Content shown = content.get();
        if (picture != null) {
            shown.fillWhole(stage);
            stage.show();
            Path file = picture;
            whenSettled(shown, () -> draw(shown, stage, file));
        } else {
            Thread.setDefaultUncaughtExceptionHandler(new Uncaught(shown));
            shown.fill(stage);
            stage.show();
            follow(stage, shown.deferred().iterator(), () -> complete(shown));
        }
    }

    /** Makes what the first frame does without, a part a frame from then on. */
    private static void follow(Stage stage, Iterator<Runnable> rest, Runnable then) {
        new AnimationTimer() {
            private boolean first = true;

            @Override
            public void handle(long now) {
                if (first) {
                    first = false; // it is about to be painted
                } else if (rest.hasNext() && stage.isShowing()) {
                    rest.next().run();
                } else {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    private static void complete(Content shown) {
        if (REHEARSAL) {
            whenSettled(shown, Platform::exit);
        }
    }

    private static void whenSettled(Content shown, Runnable then) {
        shown.settled().whenComplete((nothing, failure) -> {
            if (failure != null) {
                System.err.println("The window is not complete: " + failure);
            }
            Platform.runLater(() -> afterFrames(then));
        });
    }

    private static void draw(Content shown, Stage stage, Path file) {
        try {
            WindowPicture.write(WindowPicture.of(stage.getScene()), file);
            shown.summary().forEach(System.out::println);
            drawn = true;
        } catch (IOException e) {
            System.err.println("The picture cannot be written: " + e);
        } finally {
            Platform.exit();
        }
    }

    private static void afterFrames(Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES_UNTIL_DRAWN) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /** Whether text can be laid out: its native libraries come with GTK, and a bare machine may have none. */
    private static boolean canWrite() {
        try {
            return new Text("text").getLayoutBounds().getWidth() > 0;
        } catch (LinkageError | RuntimeException e) {
            System.err.println(
                    "The window cannot be drawn: text needs the packages libpango-1.0-0, libpangoft2-1.0-0"
                            + " and a font such as fonts-dejavu-core (Debian, Ubuntu), or pango and dejavu-sans-fonts (Fedora).");
            return false;
        }
    }

    /** Ends the process when nothing has been drawn for long: a toolkit that does not start would hang for ever. */
    private static void guard() {
        Thread guard = new Thread(Window::giveUp, "guard");
        guard.setDaemon(true);
        guard.start();
    }

    private static void giveUp() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            return;
        }
        System.err.println("The window could not be drawn within " + PATIENCE.toSeconds() + " seconds.");
        Runtime.getRuntime().halt(1);
    }
}

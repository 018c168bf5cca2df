package soundscape.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.data.xy.XYSeriesCollection;
import soundscape.ui.MainWindow;
import soundscape.ui.WindowStartup;
import soundscape.ui.launch.Content;
import soundscape.ui.launch.Launcher;

/** One start of the window, or of an empty one with an empty chart; says when it can be used, and when all of it is there. */
final class Opened {
    /** The first frame has been painted: parameters that can be turned, the state in a sentence, buttons and keys. */
    static final String USABLE = "usable";

    /** Everything is there, curves and all. */
    static final String COMPLETE = "complete";

    private Opened() {}

    /** Opens the program's window for a user with such a folder, or the empty one. */
    public static void main(String... folder) {
        System.exit(folder.length == 0 ? Launcher.run(Empty::new, Empty::new) : soundscape(Path.of(folder[0])));
    }

    private static int soundscape(Path folder) {
        WindowStartup opening = new WindowStartup(folder);
        Supplier<Content> content = () -> new Watched(opening.window(List.of()));
        return Launcher.run(content, content);
    }

    private static void say(String what) {
        System.out.println(what);
    }

    /** Says so when the first frame has been painted: the pulse after it begins then. */
    private static void watch(Runnable after) {
        new AnimationTimer() {
            private boolean first = true;

            @Override
            public void handle(long now) {
                if (!first) {
                    stop();
                    say(USABLE);
                    after.run();
                }
                first = false;
            }
        }.start();
    }

    /** A window with an empty chart. */
    private static final class Empty implements Content {
        @Override
        public void fill(Stage stage) {
            ChartViewer chart = new ChartViewer(ChartFactory.createXYLineChart("", "", "", new XYSeriesCollection()));
            stage.setScene(new Scene(new StackPane(chart), StartUp.WIDTH, StartUp.HEIGHT));
            watch(() -> {
                say(COMPLETE);
                Platform.exit();
            });
        }

        @Override
        public List<String> summary() {
            return List.of();
        }
    }

    /** The program's window, which tells of itself. */
    private static final class Watched implements Content {
        private final MainWindow window;

        Watched(MainWindow window) {
            this.window = window;
        }

        @Override
        public void fill(Stage stage) {
            window.fill(stage);
            watch(() -> {});
        }

        @Override
        public List<Runnable> deferred() {
            Runnable last = () -> window.settled()
                    .thenRun(() -> Platform.runLater(() -> {
                        say(COMPLETE);
                        Platform.exit();
                    }));
            List<Runnable> parts = new ArrayList<>(window.deferred());
            parts.add(last);
            return parts;
        }

        @Override
        public List<String> summary() {
            return window.summary();
        }
    }
}

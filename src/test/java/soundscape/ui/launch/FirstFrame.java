package soundscape.ui.launch;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import soundscape.ui.MainWindow;
import soundscape.ui.WindowStartup;

/**
 * A program of its own that opens the window and prints what was loaded until its first frame: classes by their names,
 * resources by their paths, one a line.
 */
final class FirstFrame {
    private FirstFrame() {}

    public static void main(String... folder) throws ReflectiveOperationException, IOException {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(FirstFrame::url)
                .toArray(URL[]::new);
        Recorder recorder = new Recorder(path); // never closed: the process ends with the first frame
        Thread.currentThread().setContextClassLoader(recorder);
        recorder.loadClass(Recorded.class.getName())
                .getMethod("open", Path.class, Set.class)
                .invoke(null, Path.of(folder[0]), recorder.loaded);
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Loads everything but the JDK's own by itself, and writes it down. */
    private static final class Recorder extends URLClassLoader {
        private final Set<String> loaded = ConcurrentHashMap.newKeySet();

        Recorder(URL... path) {
            super(path, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }

        @Override
        public URL findResource(String name) {
            loaded.add(name);
            return super.findResource(name);
        }
    }

    /** Runs inside of the recorder. */
    public static final class Recorded {
        private Recorded() {}

        public static void open(Path folder, Set<String> loaded) {
            OffScreen.choose();
            MainWindow window = new WindowStartup(folder).window(List.of());
            Window.open(() -> new Content() {
                @Override
                public void fill(Stage stage) {
                    window.fill(stage);
                    endWithTheFirstFrame(loaded);
                }

                @Override
                public List<Runnable> deferred() {
                    return window.deferred();
                }

                @Override
                public CompletionStage<?> settled() {
                    return window.settled();
                }

                @Override
                public List<String> summary() {
                    return window.summary();
                }
            });
        }

        private static void endWithTheFirstFrame(Set<String> loaded) {
            new AnimationTimer() {
                private boolean first = true;

                @Override
                public void handle(long now) {
                    if (!first) {
                        loaded.forEach(System.out::println);
                        System.exit(0);
                    }
                    first = false;
                }
            }.start();
        }
    }
}

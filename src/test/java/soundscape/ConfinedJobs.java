package soundscape;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** A process that does what the program is for, the window last, and tells what of the network was tried. */
final class ConfinedJobs {
    static final String BEFORE = "tried by the program: ";
    static final String AFTER = "tried on purpose: ";
    static final String NAMES = "names of computers: ";

    /** Names that would load something if they were taken for markup or addresses. */
    static final String HOSTILE_NAME =
            "<img src='http://a.example/i.png'/>&x;<link rel='stylesheet' href='http://a.example/s.css'/> url(http://a.example/u)";

    private static final List<List<String>> JOBS = List.of(
            List.of("estimate", "hostile.toml"),
            List.of("plot", "hostile.toml", "-o", "hostile.svg"),
            List.of("plot", "hostile.toml", "-o", "hostile.pdf"),
            List.of("plot", "hostile.toml", "-o", "hostile.png"),
            List.of("glossary", "--of", "hostile.toml", "-o", "handout.pdf"),
            List.of("report", "hostile.toml", "--out", "reports"),
            List.of("recursion", "hostile.toml", "--with-svg", "-o", "recursion.md"),
            List.of("check", "--milestone", "glamsterdam", "hostile.toml", "--format", "junit", "-o", "check.xml"),
            List.of("share", "hostile.toml", "-o", "state.soundscape"),
            List.of("hostile.toml"));

    private ConfinedJobs() {}

    public static void main(String... args) throws IOException {
        NetworkTrap.set();
        Files.writeString(
                Path.of("hostile.toml"),
                Files.readString(Path.of(args[0]))
                        .replaceFirst("name = \".*\"", "name = \"" + HOSTILE_NAME + "\"")
                        .replace("\"embed\"", "\"" + HOSTILE_NAME + "\""));
        Path folder = Soundscape.begin();
        for (List<String> job : JOBS) {
            System.out.println(job.get(0) + " ended with " + Soundscape.run(folder, job.toArray(String[]::new)));
        }
        System.out.println(BEFORE + NetworkTrap.tried());
        tryTo(() -> new Socket(InetAddress.getLoopbackAddress(), 9));
        tryTo(SocketChannel::open);
        tryTo(() -> URI.create("http://127.0.0.1/").toURL().openStream());
        System.out.println(AFTER + NetworkTrap.tried());
        System.out.println(NAMES + address());
        System.exit(0);
    }

    private static void tryTo(Callable<? extends AutoCloseable> open) {
        try (AutoCloseable opened = open.call()) {
            System.out.println("opened " + opened);
        } catch (Exception refused) {
            // as it must be
        }
    }

    private static String address() {
        try {
            return List.of(InetAddress.getAllByName("a.example")).toString();
        } catch (UnknownHostException unknown) {
            return unknown.getMessage();
        }
    }
}

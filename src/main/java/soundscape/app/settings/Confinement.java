package soundscape.app.settings;

import java.nio.file.Path;

/** Keeps Java and the libraries off the network, and what they write for themselves in the user's folder. */
public final class Confinement {
    private Confinement() {}

    /** Confines this process. To be called before anything is drawn. */
    public static void to(Path folder) {
        // Java's fonts ask for this computer's address. With no hosts in a file, Java knows no name's address, and asks
        // no server.
        System.setProperty("jdk.net.hosts.file", "");
        // JavaFX unpacks its native libraries into the home folder, and Java's fonts keep a list there.
        System.setProperty("user.home", folder.resolve("cache").toString());
    }
}

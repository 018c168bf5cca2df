package soundscape.app;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import soundscape.app.document.Document;
import soundscape.app.document.OnDisk;
import soundscape.config.ZkvmFile;

/** The zkVMs that are open in a window: each as it was left, and what is safe of it on disk. */
final class Documents {
    private final Map<Document, Exploration> latest = new LinkedHashMap<>();
    private final Map<Document, OnDisk> safe = new IdentityHashMap<>();

    /** Takes up a document. */
    void open(Exploration exploration, OnDisk onDisk) {
        safe.put(exploration.document(), onDisk);
        latest.put(exploration.document(), exploration);
    }

    /** Notes how a document stands now; one that was forgotten as another's twin is taken up again. */
    void leave(Exploration exploration) {
        latest.put(exploration.document(), exploration);
        safe.computeIfAbsent(exploration.document(), document -> OnDisk.opened(exploration.file()));
    }

    /** Forgets documents that are the same as a file that is about to be opened, so that they do not pile up. */
    void forgetTwins(ZkvmFile file) {
        latest.values().stream()
                .filter(exploration ->
                        !modified(exploration) && onDisk(exploration.document()).equals(OnDisk.opened(file)))
                .map(Exploration::document)
                .toList()
                .forEach(this::close);
    }

    /** Forgets a document. */
    void close(Document document) {
        latest.remove(document);
        safe.remove(document);
    }

    /** Each document as it was left, the one opened first in front. */
    List<Exploration> all() {
        return List.copyOf(latest.values());
    }

    /** A document that was opened from a file or last saved there. */
    Optional<Exploration> at(Path path) {
        Predicate<Exploration> there = exploration -> onDisk(exploration.document())
                .path()
                .map(Documents::plain)
                .filter(plain(path)::equals)
                .isPresent();
        return latest.values().stream().filter(there).findFirst();
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    OnDisk onDisk(Document document) {
        return Objects.requireNonNull(safe.get(document), "a document that is not open");
    }

    void onDisk(Document document, OnDisk known) {
        safe.put(document, known);
    }

    Map<Document, OnDisk> onDisk() {
        return Map.copyOf(safe);
    }

    /** Whether a state would be lost. */
    boolean modified(Exploration exploration) {
        return !onDisk(exploration.document()).holds(exploration.file(), exploration.now());
    }

    boolean isOpen(Document document) {
        return safe.containsKey(document);
    }
}

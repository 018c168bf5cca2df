package soundscape.app;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import soundscape.app.document.Document;
import soundscape.app.document.OnDisk;
import soundscape.config.ZkvmFile;
import soundscape.config.label.Provenance;

/** The zkVMs that are open in a window: each as it was left, and what is safe of it on disk. */
public final class Documents {
    private final Map<Document, Exploration> latest = new LinkedHashMap<>();
    private final Map<Document, OnDisk> safe = new HashMap<>();

    /** Documents that nobody would miss: what an exercise began with, and is changed in it. */
    private final Set<Document> exercises = new HashSet<>();

    /** Held weakly: one that is closed may come back by undoing as long as the history knows it. */
    private final Set<Document> withOwnView = Collections.newSetFromMap(new WeakHashMap<>());

    /** Whether a document's file says who changed it, where that was decided. */
    private final Map<Document, Boolean> provenance = new WeakHashMap<>();

    /** Whether the file that is shown is read again whenever another program saves it. */
    private boolean followsFile;

    Documents() {}

    boolean followsFile() {
        return followsFile;
    }

    void followFile(boolean wanted) {
        followsFile = wanted;
    }

    /** Takes up a document. */
    void open(Exploration exploration, OnDisk onDisk) {
        safe.put(exploration.document(), onDisk);
        latest.put(exploration.document(), exploration);
    }

    /** Takes up a document that is looked at as was done elsewhere. */
    void openWithView(Exploration exploration, OnDisk onDisk) {
        withOwnView.add(exploration.document());
        open(exploration, onDisk);
    }

    /** Whether a document brought its own view: undoing its opening brings back the one before. */
    boolean bringsView(Document document) {
        return withOwnView.contains(document);
    }

    /** Takes up a document that is there for an exercise only. */
    void openExercise(Exploration exploration) {
        open(exploration, OnDisk.opened(exploration.file()));
        exercises.add(exploration.document());
    }

    /** Closes what was there for an exercise only. */
    void closeExercises() {
        List.copyOf(exercises).forEach(this::close);
    }

    /** Notes how a document stands now; one that was forgotten as another's twin is taken up again. */
    void remember(Exploration exploration) {
        latest.put(exploration.document(), exploration);
        safe.computeIfAbsent(exploration.document(), document -> OnDisk.opened(exploration.file()));
    }

    /** Forgets documents that are the same as a file that is about to be opened, so that they do not pile up. */
    void dropDuplicates(ZkvmFile file) {
        latest.values().stream()
                .filter(exploration ->
                        !modified(exploration) && onDisk(exploration.document()).equals(OnDisk.opened(file)))
                .map(Exploration::document)
                .toList()
                .forEach(this::close);
    }

    /** Forgets documents that lie nowhere and stand as a state that is about to be opened. */
    void dropDuplicates(Exploration state) {
        latest.values().stream()
                .filter(exploration -> onDisk(exploration.document()).equals(OnDisk.opened(state.file()))
                        && exploration.file().equals(state.file())
                        && exploration.opened().equals(state.opened())
                        && exploration.now().equals(state.now()))
                .map(Exploration::document)
                .toList()
                .forEach(this::close);
    }

    /** Forgets documents of a file that is about to be open with work that is not in it, unless they hold some of their own. */
    void forgetSafe(Path path) {
        latest.values().stream()
                .filter(exploration -> !modified(exploration) && liesAt(path, exploration))
                .map(Exploration::document)
                .toList()
                .forEach(this::close);
    }

    void close(Document document) {
        latest.remove(document);
        safe.remove(document);
        exercises.remove(document);
    }

    /** Each document's latest state, of the one shown and of those left for it; the one opened first in front. */
    public List<Exploration> all() {
        return List.copyOf(latest.values());
    }

    /** The documents with changes that are on no disk; their latest states, the one opened first in front. */
    public List<Exploration> unsaved() {
        return latest.values().stream().filter(this::isUnsavedWork).toList();
    }

    /** Whether a state, one of {@link #all()}, would be missed: it is on no disk, and was not made in an exercise. */
    public boolean isUnsavedWork(Exploration exploration) {
        return !exercises.contains(exploration.document()) && modified(exploration);
    }

    /** The document that was opened from a place, or last saved there; its latest state, if it is open. */
    public Optional<Exploration> at(Path path) {
        return latest.values().stream()
                .filter(exploration -> liesAt(path, exploration))
                .findFirst();
    }

    private boolean liesAt(Path path, Exploration exploration) {
        return onDisk(exploration.document())
                .path()
                .map(Documents::plain)
                .filter(plain(path)::equals)
                .isPresent();
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** What is safe of an open document, as far as is known. */
    public OnDisk onDisk(Document document) {
        return Objects.requireNonNull(safe.get(document), "a document that is not open");
    }

    void onDisk(Document document, OnDisk known) {
        safe.put(document, known);
    }

    /** What is safe of each document; documents and what their files hold, as far as is known. */
    public Map<Document, OnDisk> onDisk() {
        return Map.copyOf(safe);
    }

    /** Whether a document's file says who changed it: as was decided, or as it did when it was opened; empty if undecided. */
    public Optional<Boolean> saysProvenance(Document document) {
        return Optional.ofNullable(provenance.get(document))
                .or(() -> Provenance.of(onDisk(document).source()).map(line -> true));
    }

    /** Decides whether a document's file says who changed it. */
    public void sayProvenance(Document document, boolean says) {
        provenance.put(document, says);
    }

    /** Whether a state, one of {@link #all()}, differs from what is on disk. */
    public boolean modified(Exploration exploration) {
        return !onDisk(exploration.document()).holds(exploration.file(), exploration.now());
    }

    /** The document of an exercise that a file was opened for. */
    Optional<Exploration> exerciseWith(ZkvmFile file) {
        return latest.values().stream()
                .filter(exploration -> isExercise(exploration.document())
                        && exploration.file().text().equals(file.text()))
                .findFirst();
    }

    boolean isExercise(Document document) {
        return exercises.contains(document);
    }

    boolean isOpen(Document document) {
        return safe.containsKey(document);
    }
}

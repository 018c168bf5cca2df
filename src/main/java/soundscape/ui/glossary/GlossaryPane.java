package soundscape.ui.glossary;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import soundscape.app.Snapshot;
import soundscape.app.glossary.EntryKind;
import soundscape.app.glossary.Glossary;
import soundscape.app.glossary.GlossaryEntry;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.side.SidePage;

/** All pages, searched by typing. */
public final class GlossaryPane extends Column implements SidePage {
    private final Consumer<String> page;
    private final TextField words = new TextField();
    private final Label hint = Labels.muted("");
    private final VBox list = new Column();

    /** Makes the pane; {@code page} opens a page by its id. */
    public GlossaryPane(Consumer<String> page) {
        this.page = page;
        setId("glossary-pane");
        words.setId("glossary-search");
        words.setPromptText("Search terms, parts, parameters, papers");
        words.setAccessibleText("Search the glossary");
        words.textProperty().addListener(property -> search());
        words.setOnAction(event ->
                Glossary.search(words.getText()).stream().findFirst().ifPresent(entry -> page.accept(entry.id())));
        hint.setId("glossary-hint");
        hint.setWrapText(true);
        list.setId("glossary-list");
        list.getStyleClass().add("glossary-list");
        getStyleClass().add("pane-content");
        getChildren().addAll(words, hint, list);
        search();
    }

    private void search() {
        List<GlossaryEntry> found = Glossary.search(words.getText());
        hint.setText(hint(found));
        list.getChildren().clear();
        for (EntryKind kind : EntryKind.values()) {
            List<GlossaryEntry> entries =
                    found.stream().filter(entry -> entry.kind() == kind).toList();
            if (!entries.isEmpty()) {
                list.getChildren().add(Labels.heading(kind.label()));
                entries.forEach(entry -> list.getChildren().add(row(entry)));
            }
        }
    }

    private String hint(List<GlossaryEntry> found) {
        if (words.getText().isBlank()) {
            return found.size() + " pages; F1 on a parameter opens its own";
        }
        return found.isEmpty()
                ? "Nothing answers to this"
                : "Enter opens " + found.get(0).title();
    }

    private Node row(GlossaryEntry entry) {
        Hyperlink link = new Hyperlink(entry.title());
        link.setId("entry-" + entry.id());
        link.setOnAction(event -> page.accept(entry.id()));
        Label about = Labels.muted(entry.about());
        about.setMinWidth(0);
        about.getStyleClass().add("excerpt"); // its page says the whole
        return new Column(link, about);
    }

    @Override
    public String title() {
        return "Glossary";
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Optional<Node> first() {
        return Optional.of(words);
    }

    @Override
    public void show(Snapshot snapshot) {
        // The list is the same for every configuration.
    }

    @Override
    public void left() {
        // There is nothing to end, and it is come back to as it was left.
    }
}

package soundscape.ui.why;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import soundscape.app.glossary.Glossary;
import soundscape.app.glossary.GlossaryEntry;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;

/** Links to the pages to read on. */
final class RelatedLinks extends FlowPane {
    private final Consumer<String> page;

    RelatedLinks(Consumer<String> page) {
        this.page = page;
        setId("why-related");
        getStyleClass().add("why-related");
    }

    void show(List<String> pages) {
        getChildren().clear();
        Nodes.show(this, !pages.isEmpty());
        if (!pages.isEmpty()) {
            getChildren().add(Labels.muted("Read on:"));
        }
        for (String id : pages) {
            Hyperlink link =
                    new Hyperlink(Glossary.find(id).map(GlossaryEntry::title).orElse(id));
            link.setId("related-" + id);
            link.setOnAction(event -> page.accept(id));
            getChildren().add(link);
        }
    }
}

package soundscape.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import soundscape.app.glossary.Page;
import soundscape.explore.knob.Knob;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;
import soundscape.ui.control.WhyLink;

/** What raises and what lowers a figure; each line leads to its parameter, its question mark to that one's page. */
final class EffectsList extends Column {
    private final Consumer<Knob> reveal;
    private final Consumer<String> page;

    EffectsList(Consumer<Knob> reveal, Consumer<String> page) {
        this.reveal = reveal;
        this.page = page;
        setId("why-movers");
        getStyleClass().add("why-movers");
    }

    void show(List<Page.Effects> groups) {
        List<Node> nodes = new ArrayList<>();
        for (Page.Effects group : groups) {
            Label head = Labels.heading(group.title());
            head.setWrapText(true);
            nodes.add(head);
            group.lines().forEach(effect -> nodes.add(line(group.id() + "-" + effect.id(), effect)));
            if (group.lines().isEmpty()) {
                nodes.add(Labels.muted(group.none()));
            }
        }
        getChildren().setAll(nodes);
    }

    private Node line(String id, Page.Effect effect) {
        if (effect.page().isEmpty()) {
            Label text = new TextLabel(effect.text());
            text.setId(id);
            text.setWrapText(true);
            return text;
        }
        Hyperlink link = new Hyperlink(effect.text());
        link.setId(id);
        link.setWrapText(true);
        link.setOnAction(event -> effect.knob().ifPresentOrElse(reveal, () -> page.accept(effect.page())));
        HBox line = new Row(link);
        effect.knob().ifPresent(knob -> line.getChildren()
                .add(WhyLink.of(id + "-why", knob.label(), () -> page.accept(effect.page()))));
        return line;
    }
}

package soundscape.ui.why;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import soundscape.app.LatestTask;
import soundscape.app.Snapshot;
import soundscape.app.glossary.Page;
import soundscape.app.glossary.Pages;
import soundscape.app.glossary.Topic;
import soundscape.explore.knob.Knob;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.TextLabel;
import soundscape.ui.formula.FormulaView;
import soundscape.ui.side.SidePage;

/** A page: what something is, its formula, the values put in now, what raises and lowers it, and where it is stated. */
public final class WhyPane extends Column implements SidePage {
    private final LatestTask<Page> writing = new LatestTask<>("page", Platform::runLater);
    private final String title;
    private final Topic topic;
    private final Label figure = Labels.styled("", "why-figure");
    private final Label note = wrapped("");
    private final Label about = wrapped("");
    private final VBox formulas = new Column();
    private final ValuesGrid values = new ValuesGrid();
    private final Label valuesHead = Labels.heading("With these values");
    private final Label sourceHead = Labels.heading("Stated in");
    private final Label source = wrapped("");
    private final EffectsList effects;
    private final RelatedLinks related;

    /** Makes the pane; {@code page} opens another page by its id. */
    public WhyPane(String title, Topic topic, Consumer<Knob> reveal, Consumer<String> page) {
        this.title = title;
        this.topic = topic;
        effects = new EffectsList(reveal, page);
        related = new RelatedLinks(page);
        setId("why");
        figure.setId("why-figure");
        note.setId("why-note");
        note.getStyleClass().add("muted");
        about.setId("why-about");
        formulas.setId("why-formula");
        formulas.getStyleClass().add("why-formula");
        source.setId("why-source");
        getStyleClass().add("pane-content");
        getChildren().addAll(figure, note, about, formulas, valuesHead, values, effects, sourceHead, source, related);
        fill(Page.EMPTY);
    }

    private static Label wrapped(String text) {
        Label label = new TextLabel(text);
        label.setWrapText(true);
        return label;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node node() {
        return this;
    }

    /** What can be told at once is; the rest follows, and stays as it was until then. */
    @Override
    public void show(Snapshot snapshot) {
        Optional<Page> atOnce = new Pages(snapshot).atOnce(topic);
        atOnce.ifPresent(this::fill);
        writing.request(() -> new Pages(snapshot).of(topic), page -> {
            fill(page);
            effects.show(page.effects());
        });
    }

    private void fill(Page page) {
        figure.setText(page.figure());
        say(note, page.note());
        say(about, page.about());
        formulas.getChildren()
                .setAll(page.formulas().stream().map(FormulaView::of).toList());
        Nodes.show(formulas, !page.formulas().isEmpty());
        Nodes.show(valuesHead, !page.values().isEmpty());
        values.show(page.values());
        say(source, page.source());
        Nodes.show(sourceHead, !page.source().isEmpty());
        related.show(page.related());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        Nodes.show(label, !text.isEmpty());
    }

    @Override
    public void left() {
        writing.close();
    }
}

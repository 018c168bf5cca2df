package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import soundscape.app.MapChoices;
import soundscape.app.PlotChoices;
import soundscape.app.Session;
import soundscape.app.plot.PlotCurves;
import soundscape.explore.knob.Knob;
import soundscape.explore.landscape.MapValue;
import soundscape.ui.control.Column;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.SearchBox;
import soundscape.ui.control.Segments;
import soundscape.ui.control.WrappingRow;

/** Above the plot: what it draws. */
final class PlotHead extends Column {
    private final Session session;
    private final SearchBox<Knob> along;
    private final SearchBox<Knob> family;
    private final ToggleButton circuit;
    private final ToggleButton whole;
    private final ToggleButton bothSizes;
    private final ToggleButton frontier;
    private final Button reset;
    private final Label note = Labels.muted("");
    private final Label drawn = Labels.muted("");
    private final Label title = Labels.styled("", "title");
    private final Label alongName = Labels.muted("");
    private final Label familyName = Labels.muted("");
    private final Segments<Kind> kinds = new Segments<>(
            "plot-kind",
            List.of(Kind.values()),
            kind -> kind.label,
            kind -> kind.help,
            kind -> changeMap(map -> map.withShown(kind == Kind.MAP)));
    private final Segments<MapValue> values = new Segments<>(
            "map-value",
            List.of(MapValue.values()),
            MapValue::label,
            value -> "Colour: " + value.phrase(),
            value -> changeMap(map -> map.withValue(value)));
    private final ToggleButton terms =
            toggle("map-terms", "terms", "Colour tells the term that binds as well, deeper where the value is higher");
    private final HBox mapped = new Row(terms, values);
    private final List<HBox> choices;
    private String first = "";
    private String second = "";
    private String missing = "";
    private String said = "";

    private enum Kind {
        CURVES("Curves", "Security against proof size, one curve a value of the second parameter"),
        MAP("Map", "Every pair of both parameters' values as a cell in colour");

        private final String label;
        private final String help;

        Kind(String label, String help) {
            this.label = label;
            this.help = help;
        }
    }

    PlotHead(Session session, Runnable resetView, Node menu, Node pinField) {
        this.session = session;
        along = knobs(
                "along-choice",
                "Knob along each curve",
                "The knob that moves along each curve. Type to search.",
                knob -> change(plot -> plot.withAlong(knob)));
        family = knobs(
                "family-choice",
                "Knob from curve to curve",
                "The knob that differs from curve to curve. Type to search.",
                knob -> change(plot -> plot.withFamily(knob)));
        circuit = toggle("plot-circuit", "this circuit", "Level and size of the selected circuit alone");
        whole = toggle("plot-whole", "whole zkVM", "Level of the weakest circuit, size of the final proof");
        circuit.getStyleClass().add("left-pill");
        whole.getStyleClass().add("right-pill");
        onChoice(circuit, () -> change(plot -> plot.withWhole(false)));
        onChoice(whole, () -> change(plot -> plot.withWhole(true)));
        bothSizes = toggle("both-sizes", "both sizes", "Dotted: the same curves by the other size");
        frontier = toggle(
                "frontier",
                "frontier",
                "The best that both knobs, queries, blowup, extension degree and grinding can do together: nothing"
                        + " that they make lies above its edge. Its points can be taken.");
        onChoice(bothSizes, () -> change(plot -> plot.withBothSizes(!plot.bothSizes())));
        onChoice(frontier, () -> change(plot -> plot.withFrontier(!plot.frontier())));
        reset = new Button("⤢");
        reset.setId("plot-reset");
        reset.setAccessibleText("Show everything");
        Help.on(reset, "Show everything again (Home). The wheel or + and − zoom, dragging or arrows move.");
        reset.setOnAction(event -> resetView.run());
        getStyleClass().add("plot-head");
        HBox segments = new Row(circuit, whole);
        segments.getStyleClass().add("segments");
        onChoice(terms, () -> changeMap(map -> map.withTerms(!map.terms())));
        title.setMinWidth(USE_PREF_SIZE);
        note.setId("plot-note");
        note.managedProperty().bind(note.visibleProperty());
        drawn.setId("plot-drawn");
        mapped.getStyleClass().add("plot-row");
        choices = List.of(
                row(title, kinds, Labels.space(), bothSizes, segments, reset, menu),
                row(named(alongName, along), named(familyName, family), Labels.space(), frontier, mapped));
        getChildren().addAll(choices);
        getChildren().addAll(drawn, pinField, note);
        present(false);
        say("");
    }

    private static HBox named(Label label, Node named) {
        label.setMinWidth(USE_PREF_SIZE);
        HBox both = new Row(label, named);
        both.getStyleClass().add("plot-row");
        return both;
    }

    private static HBox row(Node... nodes) {
        HBox row = new WrappingRow(nodes);
        row.getStyleClass().add("plot-row");
        return row;
    }

    private static SearchBox<Knob> knobs(String id, String name, String help, Consumer<Knob> chosen) {
        SearchBox<Knob> box = new SearchBox<>(id, name, Knob::label, chosen);
        Help.on(box, help);
        box.getStyleClass().add("knob-choice");
        return box;
    }

    private static ToggleButton toggle(String id, String text, String help) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        Help.on(button, help);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** The state shows again what was chosen; a second click on a choice must not take it away. */
    private void onChoice(ToggleButton button, Runnable choose) {
        button.setOnAction(event -> {
            choose.run();
            show(session.snapshot().exploration().view().plot());
        });
    }

    private void change(UnaryOperator<PlotChoices> change) {
        session.changeView(view -> view.withPlot(change.apply(view.plot())));
    }

    private void changeMap(UnaryOperator<MapChoices> change) {
        change(plot -> plot.withMap(change.apply(plot.map())));
    }

    void show(PlotChoices plot) {
        boolean map = plot.map().shown();
        title.setText(map ? "Map" : "Security × proof size");
        alongName.setText(map ? "across" : "along");
        familyName.setText(map ? "up" : "curves");
        showDrawn(plot.map());
        kinds.show(map ? Kind.MAP : Kind.CURVES);
        values.show(plot.map().value());
        terms.setSelected(plot.map().terms());
        List.of(bothSizes, frontier).forEach(node -> Nodes.show(node, !map));
        Nodes.show(mapped, map);
        circuit.setSelected(!plot.whole());
        whole.setSelected(plot.whole());
        bothSizes.setSelected(plot.bothSizes());
        frontier.setSelected(plot.frontier());
    }

    /** Says in one line what is drawn, in place of all choices, or offers the choices again. */
    void present(boolean presented) {
        choices.forEach(row -> Nodes.show(row, !presented));
        Nodes.show(drawn, presented);
    }

    void show(PlotCurves curves) {
        first = curves.along().label().toLowerCase(Locale.ROOT);
        second = curves.family().label().toLowerCase(Locale.ROOT);
        showDrawn(session.snapshot().exploration().view().plot().map());
        along.show(curves.along(), curves.knobs());
        family.show(curves.family(), curves.knobs());
        if (!isMap()) {
            missing(curves.missing());
        }
    }

    private void showDrawn(MapChoices map) {
        drawn.setText(
                map.shown()
                        ? "Map: " + first + " across, " + second + " up, colour "
                                + map.value().phrase() + "."
                        : "Curves: " + second + ". Along each: " + first + ".");
    }

    private boolean isMap() {
        return session.snapshot().exploration().view().plot().map().shown();
    }

    /** Tells what is not as a reader may expect it; nothing if all is. */
    void missing(String what) {
        missing = what;
        showNote();
    }

    void say(String what) {
        said = what;
        showNote();
    }

    private void showNote() {
        note.setText(missing.isEmpty() || said.isEmpty() ? missing + said : missing + " · " + said);
        note.setVisible(!note.getText().isEmpty());
    }
}

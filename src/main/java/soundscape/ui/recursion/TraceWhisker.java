package soundscape.ui.recursion;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import soundscape.app.text.TraceSpan;

/** A trace's length on a line that means the same in every card: from the least to the greatest, or a dot, and as opened. */
final class TraceWhisker extends Region {
    private static final double RING = 3;

    /** Half the height of a tick. */
    private static final double TICK = 4;

    private final Line track = line("trace-track");
    private final Line range = line("trace-range");
    private final Line least = line("trace-range");
    private final Line most = line("trace-range");
    private final Circle opened = new Circle(RING);
    private final Circle known = new Circle(RING);
    private TraceSpan span = new TraceSpan(0, 0, OptionalDouble.empty());
    private Scale scale = new Scale(0, 1);

    /** From which to which length all cards reach; log2 of rows. */
    record Scale(double from, double to) {
        /** Holds all spans, and one bit beyond so that none ends at an edge. */
        static Scale of(List<TraceSpan> spans) {
            var all = spans.stream()
                    .flatMapToDouble(each ->
                            DoubleStream.concat(DoubleStream.of(each.least(), each.most()), each.opened().stream()))
                    .summaryStatistics();
            return new Scale(Math.floor(all.getMin()) - 1, Math.ceil(all.getMax()) + 1);
        }

        double place(double log, double width) {
            return (Math.ceil(log) - from) / (to - from) * width;
        }
    }

    TraceWhisker() {
        getStyleClass().add("trace-whisker");
        opened.getStyleClass().add("trace-opened");
        opened.setManaged(false);
        known.getStyleClass().add("trace-known");
        known.setManaged(false);
        getChildren().addAll(track, opened, range, least, most, known);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    void show(TraceSpan shown, Scale common) {
        if (!shown.equals(span) || !common.equals(scale)) {
            span = shown;
            scale = common;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double y = getHeight() / 2;
        double from = scale.place(span.least(), getWidth());
        double to = scale.place(span.most(), getWidth());
        set(track, 0, y, getWidth(), y);
        set(range, from, y, to, y);
        set(least, from, y - TICK, from, y + TICK);
        set(most, to, y - TICK, to, y + TICK);
        Stream.of(range, least, most).forEach(each -> each.setVisible(span.isOpen()));
        known.setVisible(!span.isOpen());
        known.setCenterX(to);
        known.setCenterY(y);
        opened.setVisible(span.opened().isPresent());
        opened.setCenterX(scale.place(span.opened().orElse(span.most()), getWidth()));
        opened.setCenterY(y);
    }

    private static void set(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}

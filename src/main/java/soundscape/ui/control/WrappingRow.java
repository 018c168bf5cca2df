package soundscape.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;

/** A row that goes on in another line where it has too little width, so that nothing in it is cut short. */
public class WrappingRow extends Row {
    /** Makes the row; a {@link Labels#space} takes what its line leaves over. */
    public WrappingRow(Node... nodes) {
        super(nodes);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = getManagedChildren().stream()
                .mapToDouble(node -> snapSizeX(node.minWidth(-1)))
                .max()
                .orElse(0);
        return widest + sides();
    }

    @Override
    protected double usualHeight(double width) {
        List<Line> lines = lines(width < 0 ? prefWidth(-1) : width);
        double heights = lines.stream().mapToDouble(Line::height).sum();
        return heights + gap() * Math.max(0, lines.size() - 1) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double y = insets.getTop();
        double inner = getWidth() - sides();
        for (Line line : lines(getWidth())) {
            long growing = line.nodes.stream().filter(WrappingRow::grows).count();
            double spare = Math.max(0, inner - line.width);
            double x = insets.getLeft();
            for (Node node : line.nodes) {
                double width = Math.min(inner, width(node)) + (grows(node) ? spare / growing : 0);
                layoutInArea(node, x, y, width, line.height, 0, HPos.LEFT, VPos.CENTER);
                x += width + gap();
            }
            y += line.height + gap();
        }
    }

    private record Line(List<Node> nodes, double width, double height) {}

    private List<Line> lines(double width) {
        double inner = width - sides();
        List<Line> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        double taken = 0;
        for (Node node : this.<Node>getManagedChildren()) {
            double more = (line.isEmpty() ? 0 : gap()) + width(node);
            if (!line.isEmpty() && taken + more > inner + 1) {
                lines.add(line(line, taken, inner));
                line = new ArrayList<>();
                taken = 0;
                more = width(node);
            }
            line.add(node);
            taken += more;
        }
        if (!line.isEmpty()) {
            lines.add(line(line, taken, inner));
        }
        return lines;
    }

    private Line line(List<Node> nodes, double width, double inner) {
        double height = nodes.stream()
                .mapToDouble(node -> snapSizeY(node.prefHeight(Math.min(inner, width(node)))))
                .max()
                .orElse(0);
        return new Line(nodes, width, height);
    }

    private double width(Node node) {
        return snapSizeX(node.prefWidth(-1));
    }

    private double gap() {
        return snapSpaceX(getSpacing());
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private static boolean grows(Node node) {
        return getHgrow(node) == Priority.ALWAYS;
    }
}

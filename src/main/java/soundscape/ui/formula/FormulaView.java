package soundscape.ui.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import soundscape.report.formula.Formula;
import soundscape.report.formula.FormulaLatex;
import soundscape.ui.control.Copying;

/** A formula as a book sets it. It wraps where its signs bind least, and shrinks where even that is too wide. */
public final class FormulaView extends Region {
    /** Of the text around it. */
    private static final double SIZE = 1.2;

    /** Never smaller than this share of its usual size. */
    private static final double LEAST = 0.7;

    private static final double SHRINK = 0.95;

    /** Between lines, and before a line that goes on, in shares of the text's size. */
    private static final double LEADING = 0.45;

    private static final double INDENT = 1.6;

    private final Text around = new Text();
    private String plain = "";
    private Formula formula = Formula.of("");
    private double drawn = -1;

    /** Makes an empty view. */
    public FormulaView() {
        getStyleClass().add("formula");
        around.setManaged(false);
        around.setVisible(false);
        around.fontProperty().addListener(property -> {
            drawn = -1;
            requestLayout();
        });
        getChildren().add(around);
        MenuItem copy = new MenuItem("Copy as text");
        copy.setOnAction(event -> Copying.text(plain));
        MenuItem latex = new MenuItem("Copy as LaTeX");
        latex.setOnAction(event -> Copying.text(FormulaLatex.of(formula)));
        ContextMenu menu = new ContextMenu(copy, latex);
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** A view of a formula that is written on one line. */
    public static FormulaView of(String plain) {
        FormulaView view = new FormulaView();
        view.show(plain);
        return view;
    }

    /** Shows a formula that is written on one line; what is none is shown as it is. */
    public void show(String text) {
        plain = text;
        formula = Formula.of(text);
        setAccessibleText(text);
        drawn = -1;
        requestLayout();
    }

    /** What is shown; the formula on one line. */
    public String plain() {
        return plain;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double size() {
        return around.getFont().getSize() * SIZE;
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        Box whole = Box.beside(new Setting(size()).parts(formula));
        return Math.ceil(whole.width()) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : inside(width);
        return Math.ceil(set(room).height()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = inside(getWidth());
        if (room != drawn) {
            drawn = room;
            Box box = set(room).moved(snappedLeftInset(), 0);
            double baseline = snappedTopInset() + box.ascent();
            List<Node> nodes = new ArrayList<>(List.of(around));
            box.moved(0, baseline).marks().forEach(mark -> nodes.add(node(mark)));
            getChildren().setAll(nodes);
        }
    }

    private Box set(double room) {
        double size = size();
        Box box = lines(new Setting(size), room);
        for (double smaller = size * SHRINK; box.width() > room && smaller >= size * LEAST; smaller *= SHRINK) {
            box = lines(new Setting(smaller), room);
        }
        return box;
    }

    /** Lines as long as the room; each goes on with the sign that it was broken at. */
    private Box lines(Setting setting, double room) {
        List<Box> lines = new ArrayList<>();
        for (List<Box> line : broken(setting, room)) {
            Box set = Box.beside(line);
            lines.add(lines.isEmpty() ? set : Box.beside(List.of(Box.space(INDENT * setting.size()), set)));
        }
        double width = 0;
        double y = 0;
        List<Glyph> marks = new ArrayList<>();
        for (Box line : lines) {
            if (!marks.isEmpty()) {
                y += line.ascent() + LEADING * setting.size();
            }
            marks.addAll(line.moved(0, y).marks());
            y += line.descent();
            width = Math.max(width, line.width());
        }
        double ascent = lines.isEmpty() ? 0 : lines.get(0).ascent();
        return new Box(width, ascent, y, marks);
    }

    private List<List<Box>> broken(Setting setting, double room) {
        List<List<Box>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        for (List<Box> piece : pieces(setting)) {
            double width = piece.stream().mapToDouble(Box::width).sum();
            double indent = lines.size() == 1 ? 0 : INDENT * setting.size();
            if (used > 0 && used + width + indent > room) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.get(lines.size() - 1).addAll(piece);
            used += width;
        }
        return lines;
    }

    /** What stays together on a line; words and signs of products and looser ones begin a new piece, commas end one. */
    private List<List<Box>> pieces(Setting setting) {
        List<Box> boxes = setting.parts(formula);
        List<Formula> parts = formula instanceof Formula.Row row ? row.parts() : List.of(formula);
        List<List<Box>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        boolean after = false;
        for (int i = 0; i < parts.size(); i++) {
            Formula part = parts.get(i);
            boolean statement = part instanceof Formula.Sign sign && sign.binding() == Formula.Binding.STATEMENT;
            boolean before = part instanceof Formula.Word
                    || (part instanceof Formula.Sign sign && sign.binding().compareTo(Formula.Binding.FACTOR) < 0);
            if (after || (before && !statement)) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(boxes.get(i));
            after = statement;
        }
        return pieces;
    }

    private static Node node(Glyph mark) {
        if (mark instanceof Glyph.Letters letters) {
            Text text = new Text(letters.x(), letters.y(), letters.text());
            text.getStyleClass().add("formula-text");
            text.setStyle(String.format(
                    Locale.ROOT,
                    "-fx-font-family: '%s'; -fx-font-size: %.2fpx; -fx-font-style: %s; -fx-font-weight: normal;",
                    MathFonts.FAMILY,
                    letters.size(),
                    letters.italic() ? "italic" : "normal"));
            text.setManaged(false);
            return text;
        }
        Glyph.Line line = (Glyph.Line) mark;
        List<Double> points = line.points();
        Path path = new Path(new MoveTo(points.get(0), points.get(1)));
        if (line.round()) {
            path.getElements()
                    .add(new CubicCurveTo(
                            points.get(2), points.get(3), points.get(4), points.get(5), points.get(6), points.get(7)));
        } else {
            for (int i = 2; i < points.size(); i += 2) {
                path.getElements().add(new LineTo(points.get(i), points.get(i + 1)));
            }
        }
        path.setStrokeWidth(line.width());
        path.getStyleClass().add("formula-line");
        path.setManaged(false);
        return path;
    }
}

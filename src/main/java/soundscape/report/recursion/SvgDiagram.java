package soundscape.report.recursion;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import soundscape.explore.knob.LayerArrow;
import soundscape.report.markup.PrintableText;

/** The layers as a drawing, from top to bottom. */
final class SvgDiagram {
    private static final int MARGIN = 24;
    private static final int GAP = 44;
    private static final int PADDING = 14;
    private static final int LINE_HEIGHT = 20;
    private static final int LEAST_WIDTH = 320;
    private static final int ARROW = 7;

    /** Room for a letter of the largest text; a letter of the East takes two. */
    private static final int LETTER = 9;

    private static final int LONGEST_NAME = 48;
    private static final int FIRST_WIDE_LETTER = 0x1100;

    private static final String FONT = "Inter, 'DejaVu Sans', Arial, sans-serif";

    /** What runs beside the boxes takes so much room for each arrow, and for its words. */
    private static final int LANE = 26;

    private static final int BEND = 12;

    private final List<LayerBox> boxes;
    private final List<LayerArrow> arrows;
    private final int width;

    private SvgDiagram(List<LayerBox> boxes, List<LayerArrow> arrows) {
        this.boxes = boxes;
        this.arrows = arrows;
        this.width = Math.max(
                LEAST_WIDTH, boxes.stream().mapToInt(SvgDiagram::widthOf).max().orElse(0) + 2 * PADDING);
    }

    /** An SVG of the layers, the first on top, without a last line end. */
    static String of(String title, List<LayerBox> boxes, List<LayerArrow> arrows) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new SvgDiagram(boxes, arrows).write(title, xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible); // it is written into memory
        }
        return text.toString();
    }

    private static int widthOf(LayerBox box) {
        String top = cut(PrintableText.of(box.name())) + "    " + box.marks();
        return Stream.concat(Stream.of(top), box.lines().stream())
                .mapToInt(line -> line.codePoints()
                        .map(point -> point < FIRST_WIDE_LETTER ? LETTER : 2 * LETTER)
                        .sum())
                .max()
                .orElse(0);
    }

    private static int heightOf(LayerBox box) {
        return 2 * PADDING + LINE_HEIGHT * (1 + box.lines().size());
    }

    private void write(String title, XMLStreamWriter xml) throws XMLStreamException {
        int height = 2 * MARGIN
                + GAP * (boxes.size() - 1)
                + boxes.stream().mapToInt(SvgDiagram::heightOf).sum();
        List<LayerArrow> beside =
                arrows.stream().filter(arrow -> !arrow.isStraight()).toList();
        int whole = width + 2 * MARGIN + (beside.isEmpty() ? 0 : LANE * (beside.size() + 1));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes(xml, "width", whole, "height", height, "viewBox", "0 0 " + whole + " " + height);
        attributes(xml, "role", "img", "font-family", FONT, "font-size", 14);
        element(xml, "title", title);
        xml.writeEmptyElement("rect");
        attributes(xml, "width", whole, "height", height, "fill", DiagramColours.SURFACE);
        int top = MARGIN;
        for (int i = 0; i < boxes.size(); i++) {
            box(xml, boxes.get(i), top);
            top += heightOf(boxes.get(i));
            for (LayerArrow arrow : arrows) {
                if (arrow.isStraight() && arrow.from() == i) {
                    arrow(xml, top, arrow.caption());
                }
            }
            top += GAP;
        }
        for (int i = 0; i < beside.size(); i++) {
            beside(xml, beside.get(i), MARGIN + width + LANE * (i + 1));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void box(XMLStreamWriter xml, LayerBox box, int top) throws XMLStreamException {
        String name = PrintableText.of(box.name());
        String colour =
                box.weakest() ? DiagramColours.WEAKEST : box.last() ? DiagramColours.FINAL : DiagramColours.LINE;
        xml.writeStartElement("g");
        element(xml, "title", name);
        xml.writeEmptyElement("rect");
        attributes(xml, "x", MARGIN, "y", top, "width", width, "height", heightOf(box), "rx", 8);
        boolean marked = box.weakest() || box.last();
        attributes(xml, "fill", DiagramColours.BOX, "stroke", colour, "stroke-width", marked ? 3 : 1);
        int line = top + PADDING + LINE_HEIGHT - 6;
        text(xml, cut(name), MARGIN + PADDING, line, "start", DiagramColours.INK, true);
        if (marked) {
            text(xml, box.marks(), MARGIN + width - PADDING, line, "end", colour, true);
        }
        for (String words : box.lines()) {
            line += LINE_HEIGHT;
            text(xml, PrintableText.of(words), MARGIN + PADDING, line, "start", DiagramColours.INK, false);
        }
        xml.writeEndElement();
    }

    private void arrow(XMLStreamWriter xml, int top, String words) throws XMLStreamException {
        int x = MARGIN + width / 2;
        int tip = top + GAP - 4;
        xml.writeEmptyElement("path");
        attributes(xml, "d", "M" + x + " " + (top + 4) + "V" + (tip - ARROW), "stroke", DiagramColours.LINE);
        attributes(xml, "stroke-width", 2);
        xml.writeEmptyElement("path");
        attributes(
                xml, "d", "M" + (x - ARROW) + " " + (tip - ARROW) + "h" + 2 * ARROW + "l-" + ARROW + " " + ARROW + "z");
        attributes(xml, "fill", DiagramColours.LINE);
        text(xml, words, x + 2 * ARROW, top + GAP / 2 + 4, "start", DiagramColours.LINE, false);
    }

    /** A loop, or an arrow over layers between: out of one box's side and into another's, in a lane of its own. */
    private void beside(XMLStreamWriter xml, LayerArrow arrow, int lane) throws XMLStreamException {
        int edge = MARGIN + width;
        int from = middle(arrow.from()) + (arrow.isLoop() ? BEND : 0);
        int to = middle(arrow.to()) - BEND;
        xml.writeEmptyElement("path");
        attributes(
                xml,
                "d",
                "M" + edge + " " + from + "H" + lane + "V" + to + "H" + (edge + 2 * ARROW),
                "stroke",
                DiagramColours.LINE,
                "fill",
                "none");
        attributes(xml, "stroke-width", 2, "stroke-linejoin", "round");
        xml.writeEmptyElement("path");
        attributes(
                xml,
                "d",
                "M" + (edge + 2 * ARROW) + " " + (to - ARROW) + "v" + 2 * ARROW + "l-" + 2 * ARROW + " -" + ARROW
                        + "z");
        attributes(xml, "fill", DiagramColours.LINE);
        if (arrow.most() > 1) {
            text(xml, "≤" + arrow.most(), lane + 4, (from + to) / 2 + 4, "start", DiagramColours.LINE, false);
        }
    }

    private int middle(int layer) {
        int top = MARGIN;
        for (int i = 0; i < layer; i++) {
            top += heightOf(boxes.get(i)) + GAP;
        }
        return top + heightOf(boxes.get(layer)) / 2;
    }

    /** A long name keeps its two ends; the whole of it is the box's title. */
    private static String cut(String name) {
        int[] points = name.codePoints().toArray();
        int end = LONGEST_NAME / 2;
        return points.length <= LONGEST_NAME
                ? name
                : new String(points, 0, end) + "…" + new String(points, points.length - end, end);
    }

    private static void text(
            XMLStreamWriter xml, String words, int x, int y, String anchor, String colour, boolean bold)
            throws XMLStreamException {
        xml.writeStartElement("text");
        attributes(xml, "x", x, "y", y, "text-anchor", anchor, "fill", colour);
        if (bold) {
            attributes(xml, "font-weight", "bold");
        }
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(PrintableText.of(words));
        xml.writeEndElement();
    }

    private static void attributes(XMLStreamWriter xml, Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
    }
}

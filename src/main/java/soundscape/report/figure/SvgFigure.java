package soundscape.report.figure;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Draws figures as SVG: texts stay texts, that can be searched and changed. */
final class SvgFigure {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final String FAMILY = "font-family";

    private SvgFigure() {}

    static byte[] draw(FigurePage page) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Soundscape");
        SVGGraphics2D g2 = new SVGGraphics2D(context, /* textAsShapes= */ false);
        int width = page.size().width();
        int height = page.size().height();
        g2.setSVGCanvasSize(new Dimension(width, height));
        page.draw(g2);
        Element root = g2.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "role", "img");
        root.insertBefore(text(document, "desc", page.description()), root.getFirstChild());
        root.insertBefore(text(document, "title", page.figure().title()), root.getFirstChild());
        tidy(root);
        StringWriter text = new StringWriter();
        try {
            g2.stream(root, text, /* useCss= */ false, /* escaped= */ false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written into memory
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible); // nothing is asked of the parser
        }
    }

    private static Element text(Document document, String name, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setTextContent(text);
        return element;
    }

    /** Says everywhere what is to be taken where the font is missing, and leaves out what XML cannot hold. */
    private static void tidy(Node node) {
        if (node instanceof Text text) {
            text.setData(CONTROLS.matcher(text.getData()).replaceAll("\ufffd"));
        }
        if (node instanceof Element element && element.hasAttribute(FAMILY)) {
            element.setAttributeNS(null, FAMILY, FigureFonts.FAMILIES);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            tidy(child);
        }
    }
}

package soundscape.report.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import soundscape.report.formula.FormulaHtml;
import soundscape.report.markup.Block;
import soundscape.report.markup.HtmlWriter;

/** Prints documents as PDF on A4, with page numbers; links in lists tell the page that they lead to. */
public final class PdfWriter {
    private static final String STYLES = """
            @page {
              size: A4; margin: 20mm 18mm 20mm 18mm;
              @bottom-center { content: counter(page); font-family: TEXT-FONT; font-size: 8.5pt; color: #555; }
              @top-right { content: "TITLE"; font-family: TEXT-FONT; font-size: 8.5pt; color: #555; }
            }
            @page :first { @top-right { content: ""; } @bottom-center { content: ""; } }
            body { font-family: TEXT-FONT; font-size: 9.5pt; line-height: 1.38; color: #1b2230; }
            h1 { font-size: 24pt; margin: 30mm 0 6mm 0; }
            h2 { font-size: 16pt; margin: 0 0 3mm 0; page-break-before: always; page-break-after: avoid; border-bottom: 0.8pt solid #0b5fcc; padding-bottom: 1mm; }
            h2.contents { page-break-before: auto; }
            h3 { font-size: 11.5pt; margin: 6mm 0 1.2mm 0; page-break-after: avoid; }
            p { margin: 0 0 1.6mm 0; }
            p.maths { margin: 2mm 0 2.4mm 6mm; font-size: 10.5pt; page-break-inside: avoid; }
            ul { margin: 0 0 3mm 0; padding-left: 5mm; }
            li a { text-decoration: none; color: #1b2230; }
            li a::after { content: leader(dotted) target-counter(attr(href), page); }
            a { color: #0b5fcc; text-decoration: none; }
            table { border-collapse: collapse; margin: 0.5mm 0 2mm 0; width: 100%; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th { text-align: left; font-size: 8pt; color: #555; font-weight: normal; border-bottom: 0.5pt solid #999; padding: 0 2.5mm 0.4mm 0; }
            td { vertical-align: top; padding: 0.4mm 2.5mm 0.4mm 0; font-size: 9pt; border-bottom: 0.3pt solid #ddd; }
            td.number { text-align: right; }
            .f { font-family: MATHS-FONT; line-height: 1.15; font-size: 108%; }
            """;

    private PdfWriter() {}

    /** Prints a document; its title stands in the file and at the head of each page. */
    public static byte[] of(String title, List<Block> blocks) {
        String html = "<html lang=\"en\"><head><title>" + HtmlWriter.text(title) + "</title><style>"
                + STYLES.replace("TEXT-FONT", PrintFonts.TEXT)
                        .replace("MATHS-FONT", PrintFonts.MATHS)
                        .replace("TITLE", quoted(title))
                + FormulaHtml.STYLES
                + "</style></head><body>" + HtmlWriter.of(blocks) + "</body></html>";
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.withProducer("Soundscape");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        PrintFonts.embed(builder);
        builder.toStream(bytes);
        try (PDDocument document = new PDDocument()) {
            builder.usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Soundscape");
            document.getDocumentCatalog().setLanguage("en");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written into memory
        }
    }

    /** In a style sheet, within an element: no quotation marks, backslashes or angles. */
    private static String quoted(String title) {
        return HtmlWriter.text(title.replaceAll("[\"\\\\<>]", " "));
    }
}

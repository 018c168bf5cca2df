package soundscape.app.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;

/** The handout holds every page, in either format. */
@Tag("slow")
class HandoutTest {
    private static final Snapshot SWIRL = opened();

    private static Snapshot opened() {
        ZkvmFile file = Presets.open("openvm2").orElseThrow();
        return Handout.opened(file, file.zkvm().finalIndex());
    }

    @Test
    void markdownHasAHeadingForEveryPageAndNoDeadLink() {
        String markdown = new String(Handout.of(SWIRL, Handout.Format.MARKDOWN), StandardCharsets.UTF_8);
        Set<String> headings = new HashSet<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                StringBuilder words = new StringBuilder();
                for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
                    words.append(node instanceof Text text ? text.getLiteral() : "");
                }
                headings.add(words.toString());
            }
        });
        for (GlossaryEntry entry : Glossary.all()) {
            assertTrue(headings.contains(entry.title()), entry.title());
        }
        Matcher link = Pattern.compile("\\(#([^)]+)\\)").matcher(markdown);
        while (link.find()) {
            assertTrue(markdown.contains("<a id=\"" + link.group(1) + "\"></a>"), link.group(1));
        }
        assertTrue(markdown.contains("$$\n\\varepsilon = "), "formulas are mathematics");
    }

    @Test
    void pdfHoldsItsTextAndItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(Handout.of(SWIRL, Handout.Format.PDF))) {
            String text = new PDFTextStripper().getText(document);
            for (GlossaryEntry entry : Glossary.all()) {
                assertTrue(text.contains(entry.title()), entry.title());
            }
            "ρδε√Σ⌈⌉⌊⌋≤·−ℓ"
                    .codePoints()
                    .mapToObj(Character::toString)
                    .forEach(sign -> assertTrue(text.contains(sign), sign));
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
            assertEquals(
                    "Soundscape glossary: OpenVM2",
                    document.getDocumentInformation().getTitle());
        }
    }
}

package soundscape.report.gate;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import soundscape.milestone.Verdict;

/**
 * A gate's report as JUnit's XML. What is missed is a failure; what cannot be told is an error, since build servers let
 * skipped cases pass.
 */
final class GateJunit {
    private GateJunit() {}

    static String of(GateReport report) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            attribute(xml, "name", GateWords.asked(report.criterion()));
            for (CheckedFile file : report.files()) {
                suite(xml, file, report.criterion().milestone().label());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void suite(XMLStreamWriter xml, CheckedFile file, String milestone) throws XMLStreamException {
        List<GateCase> cases = GateCase.of(file);
        long failures = count(cases, Verdict.MISSED);
        xml.writeStartElement("testsuite");
        attribute(xml, "name", file.input());
        attribute(xml, "tests", Integer.toString(cases.size()));
        attribute(xml, "failures", Long.toString(failures));
        attribute(xml, "errors", Long.toString(cases.size() - failures - count(cases, Verdict.MET)));
        for (GateCase each : cases) {
            testCase(xml, each, milestone + "." + file.input());
        }
        xml.writeEndElement();
    }

    private static long count(List<GateCase> cases, Verdict verdict) {
        return cases.stream().filter(each -> each.verdict() == verdict).count();
    }

    private static void testCase(XMLStreamWriter xml, GateCase each, String group) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "classname", group);
        attribute(xml, "name", each.name());
        switch (each.verdict()) {
            case MET -> xml.writeStartElement("system-out");
            case MISSED -> unmet(xml, "failure", each);
            case MET_BY_EXPECTED_SIZE, CANNOT_TELL -> unmet(xml, "error", each);
        }
        xml.writeCharacters(OneLine.of("line " + each.line() + ": " + each.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void unmet(XMLStreamWriter xml, String element, GateCase each) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute(xml, "type", each.verdict().label());
        attribute(xml, "message", each.text());
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, OneLine.of(value));
    }
}

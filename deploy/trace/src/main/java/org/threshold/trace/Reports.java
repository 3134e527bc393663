package org.threshold.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads which tests passed from the reports that Surefire and Failsafe write. */
final class Reports {

    private static final Set<String> NOT_PASSED = Set.of("failure", "error", "skipped");

    private final Set<TestName> passed = new HashSet<>();
    private final Set<TestName> others = new HashSet<>();

    private Reports() {}

    /**
     * The tests whose every case passed, of all reports in a folder; none where there is no such
     * folder.
     */
    static Set<TestName> passedIn(Path folder) throws IOException {
        Reports reports = new Reports();
        for (Path file : files(folder)) {
            reports.read(file);
        }
        reports.passed.removeAll(reports.others);
        return Set.copyOf(reports.passed);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
        }
    }

    private void read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        String type = file.getFileName().toString().replaceAll("^TEST-|\\.xml$", "");
        try (InputStream in = Files.newInputStream(file)) {
            read(factory.createXMLStreamReader(in), type);
        } catch (XMLStreamException broken) {
            throw new IOException("The report " + file + " cannot be read", broken);
        }
    }

    private void read(XMLStreamReader xml, String type) throws XMLStreamException {
        TestName current = new TestName(type, "");
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String element = xml.getLocalName();
            if (element.equals("testcase")) {
                current = test(type, xml);
                passed.add(current);
            } else if (NOT_PASSED.contains(element)) {
                others.add(current);
            }
        }
    }

    /** A report names a case with its arguments, and some engines part words by blanks. */
    private static TestName test(String file, XMLStreamReader xml) {
        String type = String.valueOf(xml.getAttributeValue(null, "classname"));
        String name = String.valueOf(xml.getAttributeValue(null, "name"));
        String method = name.split("[({\\[]", 2)[0].strip().replace(' ', '_');
        return new TestName(type.contains(".") ? type : file, method);
    }
}

package org.threshold.workflow.census.adapter.xml;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threshold.workflow.census.app.CensusFile.Read;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.CensusReturn.Identifiers;
import org.threshold.workflow.census.domain.CensusReturn.Referred;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads what a file says, if it is built as the census asks. Nothing outside it is fetched. */
final class ReturnReader {

    private ReturnReader() {}

    static Read read(String file) {
        try {
            var source = new InputSource(new StringReader(file));
            return new Read.Parsed(whole(SafeParsing.parser().parse(source).getDocumentElement()));
        } catch (SAXParseException wrong) {
            return new Read.Unreadable(wrong.getLineNumber());
        } catch (SAXException | IOException wrong) {
            return new Read.Unreadable(0);
        }
    }

    private static CensusReturn whole(Element message) {
        Optional<LocalDate> reference =
                below(message, "Header")
                        .flatMap(it -> below(it, "CollectionDetails"))
                        .findFirst()
                        .flatMap(it -> day(it, "ReferenceDate"));
        List<Child> children =
                below(message, "Children")
                        .flatMap(it -> below(it, "Child"))
                        .map(ReturnReader::child)
                        .toList();
        return new CensusReturn(reference, children);
    }

    private static Child child(Element of) {
        Identifiers nobody =
                new Identifiers(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Child(
                below(of, "ChildIdentifiers")
                        .findFirst()
                        .map(ReturnReader::identifiers)
                        .orElse(nobody),
                below(of, "CINdetails").map(ReturnReader::episode).toList());
    }

    private static Identifiers identifiers(Element of) {
        return new Identifiers(
                text(of, "LAchildID"),
                day(of, "PersonBirthDate"),
                day(of, "ExpectedPersonBirthDate"),
                text(of, "Sex"));
    }

    private static Episode episode(Element of) {
        return new Episode(
                new Referred(
                        day(of, "CINreferralDate"),
                        text(of, "ReferralSource"),
                        yes(of, "ReferralNFA")),
                day(of, "CINclosureDate"),
                day(of, "DateOfInitialCPC"),
                below(of, "Section47").map(ReturnReader::enquiry).toList());
    }

    private static Enquiry enquiry(Element of) {
        return new Enquiry(
                day(of, "S47ActualStartDate"),
                day(of, "InitialCPCtarget"),
                day(of, "DateOfInitialCPC"),
                yes(of, "ICPCnotRequired"));
    }

    private static Optional<LocalDate> day(Element of, String name) {
        return text(of, name).map(LocalDate::parse);
    }

    private static Optional<Boolean> yes(Element of, String name) {
        return text(of, name).map(it -> it.equals("true") || it.equals("1"));
    }

    private static Optional<String> text(Element of, String name) {
        return below(of, name)
                .findFirst()
                .map(it -> it.getTextContent().strip())
                .filter(it -> !it.isEmpty());
    }

    /** The elements of this name directly below. */
    private static Stream<Element> below(Element of, String name) {
        NodeList nodes = of.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(it -> it.getTagName().equals(name));
    }
}

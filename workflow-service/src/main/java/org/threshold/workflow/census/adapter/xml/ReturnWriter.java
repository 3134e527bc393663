package org.threshold.workflow.census.adapter.xml;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.threshold.workflow.census.app.CensusFile.Heading;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.CensusReturn.Identifiers;
import org.threshold.workflow.deadlines.WorkingTime;

/** Writes a return, in the order of elements of the example that docs/census.md names. */
final class ReturnWriter {

    private final Optional<String> authority;

    ReturnWriter(Optional<String> authority) {
        this.authority = authority;
    }

    String write(CensusReturn made, Heading heading) {
        try {
            return written(new Elements(), made, heading);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text refused to be written to", impossible);
        }
    }

    private String written(Elements to, CensusReturn made, Heading heading)
            throws XMLStreamException {
        to.group(
                "Message",
                () -> {
                    to.group("Header", () -> header(to, made, heading));
                    to.group(
                            "Children",
                            () -> {
                                for (Child child : made.children()) {
                                    to.group("Child", () -> child(to, child));
                                }
                            });
                });
        return to.done();
    }

    private void header(Elements to, CensusReturn made, Heading heading) throws XMLStreamException {
        to.group(
                "CollectionDetails",
                () -> {
                    to.value("Collection", Optional.of("CIN"));
                    to.value("Year", Optional.of(heading.year().code()));
                    to.value("ReferenceDate", made.reference());
                });
        to.group(
                "Source",
                () -> {
                    to.value("SourceLevel", Optional.of("L"));
                    to.value("LEA", authority);
                    to.value("SoftwareCode", Optional.of("Threshold"));
                    to.value("SerialNo", Optional.of("001"));
                    to.value("DateTime", Optional.of(londonTime(heading)));
                });
    }

    private static String londonTime(Heading heading) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                LocalDateTime.ofInstant(heading.madeAt(), WorkingTime.ZONE)
                        .truncatedTo(ChronoUnit.SECONDS));
    }

    private static void child(Elements to, Child child) throws XMLStreamException {
        to.group("ChildIdentifiers", () -> identifiers(to, child.identifiers()));
        for (Episode episode : child.episodes()) {
            to.group("CINdetails", () -> episode(to, episode));
        }
    }

    private static void identifiers(Elements to, Identifiers who) throws XMLStreamException {
        to.value("LAchildID", who.id());
        to.value("PersonBirthDate", who.born());
        to.value("ExpectedPersonBirthDate", who.expected());
        to.value("Sex", who.sex());
    }

    private static void episode(Elements to, Episode episode) throws XMLStreamException {
        to.value("CINreferralDate", episode.referred().on());
        to.value("ReferralSource", episode.referred().source());
        to.value("CINclosureDate", episode.closed());
        to.value("DateOfInitialCPC", episode.conference());
        for (Enquiry enquiry : episode.enquiries()) {
            to.group("Section47", () -> enquiry(to, enquiry));
        }
        to.value("ReferralNFA", episode.referred().noFurtherAction());
    }

    private static void enquiry(Elements to, Enquiry enquiry) throws XMLStreamException {
        to.value("S47ActualStartDate", enquiry.started());
        to.value("InitialCPCtarget", enquiry.target());
        to.value("DateOfInitialCPC", enquiry.conference());
        to.value("ICPCnotRequired", enquiry.notRequired());
    }
}

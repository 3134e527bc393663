package org.threshold.workflow.census.domain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.census.domain.CensusCheck;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.CensusReturn.Identifiers;
import org.threshold.workflow.census.domain.CensusReturn.Referred;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.deadlines.domain.Times;

/** Returns of the year to 31 March 2026, and which rules they break. */
final class Given {

    static final CensusYear YEAR = new CensusYear(2026);

    private Given() {}

    /** The numbers of the rules that are broken, in order, once for each time. */
    static List<String> broken(CensusReturn file) {
        return new CensusCheck(PortedRules.all())
                .of(file, new CensusPeriod(YEAR, Times.CALENDAR)).stream()
                        .map(it -> it.rule().number())
                        .toList();
    }

    static List<String> broken(Child... children) {
        return broken(new CensusReturn(day("2026-03-31"), List.of(children)));
    }

    static List<String> broken(Episode... episodes) {
        return broken(new Child(who("CP-1", "2015-06-01", "", "F"), List.of(episodes)));
    }

    /** Of a case that was referred on 2 June 2025. */
    static List<String> broken(Enquiry... enquiries) {
        return broken(episode("2025-06-02", "", "", enquiries));
    }

    /** A child with a case that breaks nothing. */
    static Child child(Identifiers who) {
        return new Child(who, List.of(episode("2025-06-02", "", "")));
    }

    /** Identifiers; an empty text leaves one out. */
    static Identifiers who(String id, String born, String expected, String sex) {
        return new Identifiers(text(id), day(born), day(expected), text(sex));
    }

    static Episode episode(String on, String closed, String conference, Enquiry... enquiries) {
        return episode(referred(on, "2A", false), closed, conference, enquiries);
    }

    static Episode episode(
            Referred referred, String closed, String conference, Enquiry... enquiries) {
        return new Episode(referred, day(closed), day(conference), List.of(enquiries));
    }

    static Referred referred(String on, String source, boolean noFurtherAction) {
        return new Referred(day(on), text(source), Optional.of(noFurtherAction));
    }

    static Enquiry enquiry(String started, String conference, boolean notRequired) {
        return new Enquiry(
                day(started), Optional.empty(), day(conference), Optional.of(notRequired));
    }

    static Optional<LocalDate> day(String day) {
        return text(day).map(LocalDate::parse);
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}

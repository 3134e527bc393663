package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.worklist.app.ReadChronology.Asked;
import org.threshold.workflow.worklist.domain.CaseEvent;

/** A chronology in the words of its page and of its file. */
final class ChronologyRows {

    private static final List<String> HEADINGS =
            List.of(
                    "When (UK time)",
                    "Case",
                    "Kind",
                    "What happened",
                    "Why or more",
                    "Significant");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK).withZone(WorkingTime.ZONE);
    private static final DateTimeFormatter IN_A_NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.UK).withZone(WorkingTime.ZONE);

    private ChronologyRows() {}

    /** An event as the page shows it. */
    record Row(String at, String caseRef, String words, String detail, String page) {}

    static List<Row> of(List<CaseEvent> events) {
        return events.stream().map(ChronologyRows::row).toList();
    }

    /** The lines of the file, the headings first. */
    static List<List<String>> lines(List<CaseEvent> events) {
        return Stream.concat(Stream.of(HEADINGS), events.stream().map(ChronologyRows::line))
                .toList();
    }

    static String fileName(Instant now) {
        return "chronology-%s.csv".formatted(IN_A_NAME.format(now));
    }

    /** Where the page is; the file is there with {@code .csv} after it. */
    static String address(Asked asked) {
        String ofCase = "/cases/" + asked.caseRef();
        return switch (asked.whose()) {
            case CASE -> ofCase + "/chronology";
            case FAMILY -> ofCase + "/family/chronology";
            case PERSON -> ofCase + "/family/" + asked.person().orElseThrow() + "/chronology";
        };
    }

    private static Row row(CaseEvent event) {
        var entry = event.entry();
        return new Row(
                DueWords.exact(entry.at()),
                event.caseRef(),
                entry.words(),
                entry.detail(),
                entry.page());
    }

    private static List<String> line(CaseEvent event) {
        var entry = event.entry();
        return List.of(
                TIME.format(entry.at()),
                event.caseRef(),
                event.kind().words(),
                entry.words(),
                entry.detail(),
                entry.significant() ? "yes" : "no");
    }
}

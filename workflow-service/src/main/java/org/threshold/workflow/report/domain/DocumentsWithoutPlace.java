package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Entries of the document register that belong nowhere any more, or that nobody could find
 * (R-C&amp;F-7). What a document is called is not in it: its title may hold a name.
 */
public final class DocumentsWithoutPlace {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("enteredAt", "Entered"),
                    new Column("agency", "Entered by"),
                    new Column("what", "What"),
                    new Column("why", "Why it has no place"));

    private static final List<String> NOTES =
            List.of(
                    "An entry is put right by correcting it on its page, which the case leads to; then"
                            + " it is not counted any more. Corrected entries stay on record.",
                    "The child of a case is another one once somebody has found that it was known"
                            + " before: whether the document is about that child is for a person to"
                            + " see.");

    private DocumentsWithoutPlace() {}

    /** Why an entry has no place. */
    public enum Why {
        OTHER_CHILD("its child is not the child of the case any more"),
        NO_REFERENCE("nobody knows where it is kept"),
        WITHDRAWN("what it supports was withdrawn from the chronology");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * An entry that stands.
     *
     * @param agency the code of the agency that entered it
     */
    public record Entered(
            List<String> cases, Instant at, String agency, boolean email, Integrity found) {

        public Entered {
            cases = List.copyOf(cases);
        }

        List<Why> lacks() {
            List<Why> lacks = new ArrayList<>();
            if (found.otherChild()) {
                lacks.add(Why.OTHER_CHILD);
            }
            if (found.noReference()) {
                lacks.add(Why.NO_REFERENCE);
            }
            if (found.withdrawn()) {
                lacks.add(Why.WITHDRAWN);
            }
            return lacks;
        }
    }

    /**
     * What was found about an entry.
     *
     * @param otherChild whether one of its cases is about another child than when it was entered
     * @param noReference whether it is said where it is kept in no system
     * @param withdrawn whether the change that it supports was withdrawn, corrected before or not
     */
    public record Integrity(boolean otherChild, boolean noReference, boolean withdrawn) {}

    /** The report on the entries that stand now. */
    public static Report of(List<Entered> all, Asked asked) {
        List<Entered> lost = all.stream().filter(one -> !one.lacks().isEmpty()).toList();
        return new Report(
                ReportKind.DOCUMENTS_WITHOUT_PLACE,
                asked,
                new Report.Summary(
                        List.of(
                                new Figure(
                                        "Without a place",
                                        new Share(lost.size(), all.size()).words())),
                        List.of(
                                Breakdown.of(
                                        "Without a place, by reason",
                                        lost.stream()
                                                .flatMap(one -> one.lacks().stream())
                                                .map(Why::words))),
                        NOTES),
                new Report.Table(COLUMNS, lost.stream().map(DocumentsWithoutPlace::row).toList()));
    }

    private static Row row(Entered one) {
        return new Row(
                one.cases(),
                List.of(
                        new Cell.At(one.at()),
                        Cell.of(RoleWords.agency(one.agency())),
                        Cell.of(one.email() ? "E-mail" : "Document"),
                        Cell.of(
                                one.lacks().stream()
                                        .map(Why::words)
                                        .collect(Collectors.joining("; ")))));
    }
}

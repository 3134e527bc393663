package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** In how many section 47 enquiries the father was told of the concern (L-3.1.17, R-4.2-4a). */
public final class FathersInformed {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("startedAt", "Enquiry started"),
                    new Column("recordedAs", "Father recorded as"),
                    new Column("stands", "How it stands"),
                    new Column("informedAt", "Informed"),
                    new Column("dueAt", "Due by"));

    private static final List<String> NOTES =
            List.of(
                    "Informed: the father was told of the enquiry by word of mouth or by letter, as"
                            + " the page “Parents informed” has it. A father whom a manager left out,"
                            + " with a reason, is not counted among those who could be told. The"
                            + " limit is one working day from the decision.");

    private FathersInformed() {}

    /** What the record says of a child’s father. */
    public enum Recorded {
        BLANK("nothing"),
        KNOWN("known"),
        UNKNOWN("not known, enquiries made"),
        LEFT_OUT("not to be contacted");

        private final String words;

        Recorded(String words) {
            this.words = words;
        }
    }

    /** How telling him stands. */
    enum Stands {
        INFORMED("informed in time"),
        INFORMED_LATE("informed late"),
        LEFT_OUT("left out, with a reason"),
        NOT_SPOKEN_TO("not spoken to; the enquiry says why"),
        OVERDUE("not informed, limit passed"),
        NOT_DUE("not informed yet");

        private final String words;

        Stands(String words) {
            this.words = words;
        }

        boolean informed() {
            return this == INFORMED || this == INFORMED_LATE;
        }
    }

    /**
     * Whether he was told that there is an enquiry.
     *
     * @param informedAt when he was first, by word of mouth or by letter
     * @param notTold whether a manager agreed instead that he is not
     * @param whyNot whether the enquiry says why nobody spoke to him
     */
    public record Told(Optional<Instant> informedAt, boolean notTold, boolean whyNot) {}

    /**
     * An enquiry.
     *
     * @param dueAt by when parents are to be told
     */
    public record OfEnquiry(
            String caseRef,
            Instant startedAt,
            Recorded recorded,
            Told told,
            Optional<Instant> dueAt) {

        Stands stands(Instant now) {
            if (told.informedAt().isPresent()) {
                return InTime.of(told.informedAt(), dueAt, now) == InTime.LATE
                        ? Stands.INFORMED_LATE
                        : Stands.INFORMED;
            }
            if (told.notTold() || recorded == Recorded.LEFT_OUT) {
                return Stands.LEFT_OUT;
            }
            if (told.whyNot()) {
                return Stands.NOT_SPOKEN_TO;
            }
            return InTime.of(Optional.empty(), dueAt, now) == InTime.NOT_DONE
                    ? Stands.OVERDUE
                    : Stands.NOT_DUE;
        }
    }

    /** The report on the enquiries that started in a month. */
    public static Report of(List<OfEnquiry> all, Asked asked) {
        return new Report(
                ReportKind.FATHERS_INFORMED,
                asked,
                new Report.Summary(figures(all, asked.now()), breakdowns(all, asked.now()), NOTES),
                new Report.Table(COLUMNS, all.stream().map(one -> row(one, asked.now())).toList()));
    }

    private static List<Figure> figures(List<OfEnquiry> all, Instant now) {
        List<Stands> stands = all.stream().map(one -> one.stands(now)).toList();
        long informed = stands.stream().filter(Stands::informed).count();
        long leftOut = stands.stream().filter(one -> one == Stands.LEFT_OUT).count();
        long blank = all.stream().filter(one -> one.recorded() == Recorded.BLANK).count();
        return List.of(
                new Figure("Father informed", new Share(informed, all.size()).words()),
                new Figure(
                        "Of those who could be told",
                        new Share(informed, all.size() - leftOut).words()),
                Figure.of("Left out, with a reason", leftOut),
                Figure.of("Nothing recorded of the father", blank));
    }

    private static List<Breakdown> breakdowns(List<OfEnquiry> all, Instant now) {
        return List.of(
                Breakdown.of("By how it stands", all.stream().map(one -> one.stands(now).words)));
    }

    private static Row row(OfEnquiry one, Instant now) {
        return new Row(
                List.of(one.caseRef()),
                List.of(
                        new Cell.At(one.startedAt()),
                        Cell.of(one.recorded().words),
                        Cell.of(one.stands(now).words),
                        Cell.of(one.told().informedAt(), ""),
                        Cell.of(one.dueAt(), "")));
    }
}

package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.LimitCode;

/**
 * Referrals that should have had a strategy discussion in time, and had none (L-3.1.4c): those of
 * an injury to a child that is not mobile, and those that name an adult who was on the child
 * protection plan of some children.
 */
public final class MissedThresholds {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("receivedAt", "Referral received"),
                    new Column("sign", "What it said"),
                    new Column("fromAgency", "Referred by"),
                    new Column("decision", "Decision"),
                    new Column("decidedBy", "Decided by"),
                    new Column("dueAt", "Discussion due by"),
                    new Column("heldAt", "First meeting held"));

    private static final List<String> NOTES =
            List.of(
                    "A referral counts when it was of an injury to a child that is not mobile, or"
                            + " names an adult recorded on a child protection plan of any children.",
                    "It is missed when no strategy meeting was held by the limit: the same day for"
                            + " such an injury (T4b), 24 hours otherwise (T4a).");

    private MissedThresholds() {}

    /**
     * What there was to see in a referral.
     *
     * @param injury whether a child that is not mobile had an injury: the red path
     * @param adult whether it names an adult with a history in child protection
     */
    public record Sign(boolean injury, boolean adult) {

        /** The limit that a discussion of it is held by (rules.md, T4a and T4b). */
        public LimitCode limit() {
            return injury ? LimitCode.T4_SAME_DAY_DISCUSSION : LimitCode.T4A_DISCUSSION;
        }

        String words() {
            if (injury && adult) {
                return "Injury to a child that is not mobile; adult with a history in child"
                        + " protection";
            }
            return injury
                    ? "Injury to a child that is not mobile"
                    : "Adult with a history in child protection";
        }
    }

    /**
     * What became of it.
     *
     * @param outcome the decision's code, if it was decided
     * @param decidedBy the codes of the roles of whoever decided; nobody's name
     * @param heldAt when the first meeting about a child of it was held after it came
     */
    public record Handled(
            Optional<String> outcome, List<String> decidedBy, Optional<Instant> heldAt) {

        public Handled {
            decidedBy = List.copyOf(decidedBy);
        }

        String decision() {
            return outcome.map(MissedThresholds::plain).orElse("not decided");
        }

        String by() {
            return outcome.isPresent() ? RoleWords.roles(decidedBy) : "nobody yet";
        }
    }

    /** A referral with such a sign. */
    public record Concern(
            List<String> cases, Instant receivedAt, String fromAgency, Sign sign, Handled handled) {

        public Concern {
            cases = List.copyOf(cases);
        }
    }

    /** A concern and by when its discussion was due. */
    public record Due(Concern concern, Instant dueAt) {

        /** Whether the limit passed without a meeting. */
        boolean missed(Instant now) {
            return concern.handled()
                    .heldAt()
                    .map(held -> held.isAfter(dueAt))
                    .orElse(dueAt.isBefore(now));
        }
    }

    /** The report on the referrals of a month that had such a sign. */
    public static Report of(List<Due> all, Asked asked) {
        List<Due> missed = all.stream().filter(one -> one.missed(asked.now())).toList();
        return new Report(
                ReportKind.MISSED_THRESHOLDS,
                asked,
                summary(all, missed),
                new Report.Table(COLUMNS, missed.stream().map(MissedThresholds::row).toList()));
    }

    private static Report.Summary summary(List<Due> all, List<Due> missed) {
        long never = missed.stream().filter(one -> handled(one).heldAt().isEmpty()).count();
        return new Report.Summary(
                List.of(
                        new Figure("Missed", new Share(missed.size(), all.size()).words()),
                        Figure.of("No meeting at all", never),
                        Figure.of("Meeting too late", missed.size() - never)),
                List.of(
                        Breakdown.of("Missed, by the agency that referred", agencies(missed)),
                        Breakdown.of(
                                "Missed, by the role that decided",
                                missed.stream().map(one -> handled(one).by()))),
                NOTES);
    }

    private static Stream<String> agencies(List<Due> missed) {
        return missed.stream().map(one -> RoleWords.agency(one.concern().fromAgency()));
    }

    private static Handled handled(Due one) {
        return one.concern().handled();
    }

    private static Row row(Due one) {
        Concern concern = one.concern();
        return new Row(
                concern.cases(),
                List.of(
                        new Cell.At(concern.receivedAt()),
                        Cell.of(concern.sign().words()),
                        Cell.of(RoleWords.agency(concern.fromAgency())),
                        Cell.of(handled(one).decision()),
                        Cell.of(handled(one).by()),
                        new Cell.At(one.dueAt()),
                        Cell.of(handled(one).heldAt(), "none")));
    }

    private static String plain(String code) {
        return code.replace('-', ' ');
    }
}

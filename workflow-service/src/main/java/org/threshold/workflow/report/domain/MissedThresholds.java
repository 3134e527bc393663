package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.LimitCode;

/**
 * Referrals that should have had a strategy discussion in time, and had none (L-3.1.4c): those of
 * an injury to a child that is not mobile, and those that name or whose child lives with, an adult
 * who was on the child protection plan of some children. Beside the month there is the trend over
 * twelve.
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

    private MissedThresholds() {}

    /**
     * What there was to see in a referral.
     *
     * @param injury whether a child that is not mobile had an injury: the red path
     * @param adult whether it names, or the child lives with, an adult with a history in child
     *     protection
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

    /**
     * The report on the referrals of a month that had such a sign.
     *
     * @param year those of that month and of the eleven before it
     */
    public static Report of(List<Due> year, Asked asked) {
        List<Due> all = year.stream().filter(one -> month(one).equals(asked.month())).toList();
        List<Due> missed = all.stream().filter(one -> one.missed(asked.now())).toList();
        var trend =
                new Trend<>(
                        asked.month(),
                        year.stream().filter(one -> one.missed(asked.now())).toList(),
                        MissedThresholds::month);
        return new Report(
                ReportKind.MISSED_THRESHOLDS,
                asked,
                MissedSummary.of(all, missed, trend),
                new Report.Table(COLUMNS, missed.stream().map(MissedThresholds::row).toList()));
    }

    static Month month(Due one) {
        return Month.of(one.concern().receivedAt());
    }

    static String agency(Due one) {
        return RoleWords.agency(one.concern().fromAgency());
    }

    static Handled handled(Due one) {
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

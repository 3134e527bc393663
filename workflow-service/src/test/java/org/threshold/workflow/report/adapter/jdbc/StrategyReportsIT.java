package org.threshold.workflow.report.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.AT;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.IN_OCTOBER;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.NOVEMBER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.MissedThresholds.Concern;
import org.threshold.workflow.report.domain.MissedThresholds.Sign;
import org.threshold.workflow.report.domain.Report;

/** What counts as missed, as tested and as well held, in PostgreSQL. */
class StrategyReportsIT {

    private static final Instant NEXT_DAY = AT.plus(Duration.ofDays(1));

    private final ReportDatabase rows = new ReportDatabase("strategy_reports");

    @Test
    @Requirement("L-3.1.4c")
    void a_referral_counts_by_an_injury_or_by_an_adult_on_a_plan_of_children() {
        String injured = rows.aCase();
        String near = rows.aCase();
        UUID red = rows.referral(injured, "red", "not-said", AT);
        UUID linked = rows.referral(near, "not-red", "not-said", AT.plusSeconds(1));
        adult(linked, "child-protection");
        adult(rows.referral(rows.aCase(), "not-red", "not-said", AT), "child-in-need");
        rows.referral(rows.aCase(), "red", "not-said", IN_OCTOBER);
        rows.audited("referral-decided", "referral", red, AT);
        UUID discussion = rows.discussion(injured, "referral", red, AT);
        rows.meeting(discussion, 1, AT.minusSeconds(60), true);
        rows.meeting(discussion, 2, NEXT_DAY, true);

        List<Concern> concerns = new JdbcMissedConcerns(rows.sql).of(NOVEMBER.month());

        assertThat(concerns)
                .extracting(Concern::cases)
                .containsExactly(List.of(injured), List.of(near));
        assertThat(concerns)
                .extracting(Concern::sign)
                .containsExactly(new Sign(true, false), new Sign(false, true));
        assertThat(concerns.getFirst().handled().heldAt()).contains(NEXT_DAY);
        assertThat(concerns.getFirst().handled().decidedBy()).containsExactly("edt-worker");
        assertThat(concerns.getLast().handled().heldAt()).isEmpty();
    }

    @Test
    @Requirement("L-3.1.4c")
    void an_adult_who_only_lives_in_the_household_counts_while_living_there() {
        String with = rows.aCase(AT, rows.aPerson("child"));
        String left = rows.aCase(AT, rows.aPerson("child"));
        livesWith(with, "2026-01-01", "2026-11-24");
        livesWith(left, "2026-01-01", "2026-11-23");
        rows.referral(with, "not-red", "not-said", AT);
        rows.referral(left, "not-red", "not-said", AT);

        assertThat(new JdbcMissedConcerns(rows.sql).of(NOVEMBER.month()))
                .extracting(Concern::cases)
                .containsExactly(List.of(with));
    }

    private void livesWith(String ref, String from, String until) {
        UUID home = UUID.randomUUID();
        UUID adult = rows.aPerson("adult");
        rows.run("insert into household values (?, '1 Example Street', '', '', 'x')", home);
        rows.run(
                """
                insert into household_member (id, household_id, person_id)
                select ?, ?, person_id from case_file where ref = ?
                """,
                UUID.randomUUID(),
                home,
                ref);
        rows.run(
                """
                insert into household_member (id, household_id, person_id, start_earliest, start_latest,
                                              end_earliest, end_latest)
                values (?, ?, ?, ?::date, ?::date, ?::date, ?::date)
                """,
                UUID.randomUUID(),
                home,
                adult,
                from,
                from,
                until,
                until);
        concern(adult, "child-protection");
    }

    @Test
    @Requirement("L-3.1.4a")
    void a_suspicion_counts_with_its_discussion_and_without_one() {
        String heard = rows.aCase();
        String unheard = rows.aCase();
        UUID referral = rows.referral(heard, "not-red", "suspected", AT);
        UUID discussion = rows.discussion(heard, "referral", referral, AT);
        rows.meeting(discussion, 1, NEXT_DAY, true);
        rows.concern(discussion, "change", UUID.randomUUID(), NEXT_DAY.plusSeconds(1));
        rows.referral(unheard, "not-red", "suspected", AT.plusSeconds(5));
        rows.referral(rows.aCase(), "not-red", "not-suspected", AT);
        rows.referral(rows.aCase(), "not-red", "suspected", IN_OCTOBER);

        Report report = new JdbcSuspicionToStrategy(rows.sql).read(NOVEMBER);

        assertThat(report.table().rows())
                .extracting(row -> row.cases())
                .containsExactly(List.of(heard), List.of(unheard), List.of(heard));
        assertThat(report.summary().figures()).extracting(Figure::value).startsWith("3", "1", "2");
    }

    @Test
    void the_meetings_of_a_discussion_that_goes_on_in_another_count() {
        UUID referral = rows.referral(rows.aCase(), "not-red", "suspected", AT);
        UUID first = rows.discussion(rows.aCase(), "referral", referral, AT);
        UUID other = rows.discussion(rows.aCase(), "person", UUID.randomUUID(), IN_OCTOBER);
        rows.meeting(other, 1, NEXT_DAY, true);
        rows.run("update discussion_child set open = false where discussion_id = ?", first);
        rows.run(
                "update discussion set stage = 'superseded', superseded_by = ? where id = ?",
                other,
                first);

        assertThat(new JdbcSuspicionToStrategy(rows.sql).read(NOVEMBER).summary().figures())
                .contains(new Figure("No meeting held yet", "0"));
    }

    @Test
    @Requirement("R-4.2-3c")
    void a_meeting_is_held_and_sent_by_the_limits_that_ran_for_it() {
        UUID discussion = rows.discussion(rows.aCase(), "person", UUID.randomUUID(), AT);
        Instant second = NEXT_DAY.plus(Duration.ofDays(2));
        rows.limit(discussion, "t4a-discussion", "hold-discussion", AT, NEXT_DAY.minusSeconds(1));
        rows.meeting(discussion, 1, NEXT_DAY, true);
        rows.limit(discussion, "t5-distribution", "distribute-record", NEXT_DAY, second);
        rows.run("update discussion_meeting set sent_at = ?", second);
        rows.limit(discussion, "next-review", "hold-discussion", NEXT_DAY, second);
        rows.meeting(discussion, 2, second, false);
        rows.run(
                "insert into meeting_action values (?, 1, 1, 'Do it.', 'police', 'Somebody', ?)",
                discussion,
                second);
        rows.run(
                """
                insert into meeting_action (discussion_id, number, place, what, agency, owner, due_at, done_at,
                                            settled_by, settled_at)
                values (?, 1, 2, 'Do it too.', 'police', 'Somebody', ?, ?, ?, ?)
                """,
                discussion,
                second,
                second,
                discussion,
                second);
        UUID before = rows.discussion(rows.aCase(), "person", UUID.randomUUID(), IN_OCTOBER);
        rows.meeting(before, 1, IN_OCTOBER, true);

        Report report = new JdbcStrategyQuality(rows.sql).read(NOVEMBER);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly(
                        "2",
                        "50% (1 of 2)",
                        "50% (1 of 2)",
                        "100% (1 of 1)",
                        "0% (0 of 2)",
                        "2",
                        "50% (1 of 2)");
    }

    private void adult(UUID referral, String plan) {
        UUID adult = rows.aPerson("adult");
        rows.run("insert into referral_adult values (?, 1, ?, 'partner')", referral, adult);
        concern(adult, plan);
    }

    private void concern(UUID adult, String plan) {
        rows.run(
                """
                insert into adult_concern (id, adult_id, role, plan_kind, plan_reference, recorded_by, recorded_at)
                values (?, ?, 'risk', ?, 'X', ?, ?)
                """,
                adult,
                adult,
                plan,
                adult,
                AT);
    }
}

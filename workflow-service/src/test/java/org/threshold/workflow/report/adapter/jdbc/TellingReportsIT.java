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
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.report.domain.Cell;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.Row;

/** Who was not told, found or reviewed, in PostgreSQL. */
class TellingReportsIT {

    private final ReportDatabase rows = new ReportDatabase("telling_reports");

    @Test
    @Requirement({"L-3.1.21", "R-4.2-5a"})
    void a_GP_who_was_not_told_counts_with_the_reason_and_other_agencies_do_not() {
        UUID found = rows.change("new-injury", AT);
        UUID leftOut = rows.change("discharged", AT.plusSeconds(1));
        notTold(found, "CP-1", "GP of the child and of each parent", "nobody-found");
        notTold(found, "CP-1", "school or nursery", "nobody-found");
        notTold(leftOut, "CP-2", "gp:practice-k81234", "left-out");
        notTold(leftOut, "CP-2", "hospital:ward", "left-out");
        notTold(rows.change("new-injury", IN_OCTOBER), "CP-3", "GP of the child", "nobody-found");
        rows.audited("told-another-way", "change", found, AT.plusSeconds(60));
        rows.audited("told-another-way", "change", leftOut, AT.plusSeconds(60));

        Report report = new JdbcGpNotTold(rows.sql).read(NOVEMBER);

        assertThat(report.table().rows())
                .extracting(Row::cases)
                .containsExactly(List.of("CP-1"), List.of("CP-2"));
        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("2", "1", "1", "2");
        assertThat(report.table().rows().getLast().cells())
                .contains(new Cell.Typed("Fred."), Cell.of("General practice, practice k81234"));
        assertThat(report.toString()).doesNotContain("Fred");
    }

    @Test
    @Requirement("R-C&F-4")
    void a_GP_whom_a_manager_had_told_after_all_counts_as_told_and_the_others_do_not() {
        UUID refused = rows.change("new-injury", AT);
        UUID asked = rows.change("new-injury", AT.plusSeconds(1));
        notTold(refused, "CP-1", "gp:practice-k81234", "left-out");
        notTold(asked, "CP-2", "gp:practice-k81234", "left-out");
        withheld(refused, "'refused', gen_random_uuid(), now(), 'They see the baby.'");
        withheld(asked, "'asked', null, null, ''");

        Report report = new JdbcGpNotTold(rows.sql).read(NOVEMBER);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("2", "1", "1", "2");
        assertThat(report.table().rows().getFirst().cells()).contains(Cell.of("did not agree"));
        assertThat(report.table().rows().getLast().cells())
                .contains(Cell.of("has not answered yet"));
    }

    private void withheld(UUID change, String answer) {
        rows.run(
                """
                insert into withheld_copy (id, change_id, agency, role, duty, tier, cases, priority,
                                           state, settled_by, settled_at, reason)
                values (gen_random_uuid(), ?, 'gp', 'practice-k81234', 'default', 'T1', array['CP-1'], 'P1',
                """
                        + answer
                        + ")",
                change);
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void a_father_counts_by_the_latest_record_of_him_and_by_the_letter_about_the_enquiry() {
        UUID child = rows.aPerson("child");
        enquiry(child, AT);
        UUID told = enquiry(rows.aPerson("child"), AT.plusSeconds(1));
        UUID agreed = enquiry(rows.aPerson("child"), AT.plusSeconds(2));
        UUID mothersOnly = enquiry(rows.aPerson("child"), AT.plusSeconds(3));
        enquiry(rows.aPerson("child"), IN_OCTOBER);
        father(child, 1, "unknown");
        leftOut(child, 2);
        letter(told, "FATHER", "told");
        letter(agreed, "FATHER", "not-told");
        letter(mothersOnly, "MOTHER", "told");

        Report report = new JdbcFathersInformed(rows.sql).read(NOVEMBER);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("25% (1 of 4)", "50% (1 of 2)", "2", "3");
        assertThat(report.summary().breakdowns().getFirst().lines())
                .extracting(line -> line.words() + " " + line.count())
                .contains("informed in time 1", "left out, with a reason 2");
    }

    @Test
    @Requirement({"L-3.1.26", "F-1.3.2"})
    void a_search_that_found_nobody_counts_beside_those_that_did() {
        rows.audited("people-searched", "search", UUID.randomUUID(), AT);
        rows.audited("people-searched-in-vain", "search", UUID.randomUUID(), AT);
        Instant night = Times.london("2026-11-24T23:00");
        rows.audited("people-searched-in-vain", "search", UUID.randomUUID(), night);
        rows.audited("people-searched-in-vain", "search", UUID.randomUUID(), IN_OCTOBER);
        rows.audited("person-found", "person", UUID.randomUUID(), AT);

        Report report = new JdbcSearchesInVain(rows.sql, Times.CALENDAR).read(NOVEMBER);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("66% (2 of 3)", "50% (1 of 2)");
        assertThat(report.toString()).doesNotContain("Fred");
    }

    @Test
    void an_agreement_in_force_past_its_review_counts_and_one_that_ended_does_not() {
        Instant now = NOVEMBER.now();
        String late = agreement("active", now.plus(Duration.ofDays(1)), now.minusSeconds(1));
        String over = agreement("active", now.minusSeconds(1), now.plusSeconds(1));
        agreement("active", now.plusSeconds(1), now.plusSeconds(1));
        agreement("kept", now.minusSeconds(1), now.minusSeconds(1));

        Report report = new JdbcAgreementsPastReview(rows.sql).read(NOVEMBER);

        assertThat(report.cases()).containsExactlyInAnyOrder(late, over);
        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("66% (2 of 3)");
    }

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void a_case_counts_with_the_version_of_the_limits_it_was_worked_by() {
        String worked = rows.aCase();
        String none = rows.aCase();
        rows.aCase(IN_OCTOBER, UUID.randomUUID());
        UUID referral = rows.referral(worked, "not-red", "not-said", AT);
        rows.limit(referral, "t1-referral-decision", "decide", AT, AT.plusSeconds(1));

        Report report = new JdbcLimitsUsed(rows.sql).read(NOVEMBER);

        assertThat(report.cases()).containsExactly(worked, none);
        assertThat(report.summary().breakdowns().getFirst().lines())
                .extracting(line -> line.words())
                .containsExactly("bucks 1", "none was set");
    }

    @Test
    @Requirement("R-C&F-2")
    void what_goes_on_counts_with_the_version_of_its_process() {
        UUID newer = begun(2);
        begun(2);
        UUID older = begun(1);
        rows.limit(newer, "t1-referral-decision", "decide", AT, AT.plusSeconds(1));
        rows.limit(older, "t1-referral-decision", "decide", AT, AT.plusSeconds(1));

        Report report = new JdbcProcessVersions(rows.sql).read(NOVEMBER);

        assertThat(report.summary().figures()).extracting(Figure::value).containsExactly("2", "1");
        assertThat(report.table().rows())
                .extracting(row -> row.cells().subList(0, 4))
                .containsExactly(
                        List.of(
                                Cell.of("Referral"),
                                Cell.of("2"),
                                new Cell.Count(2),
                                new Cell.Count(1)),
                        List.of(
                                Cell.of("Referral"),
                                Cell.of("1"),
                                new Cell.Count(1),
                                new Cell.Count(1)));
    }

    private UUID begun(int version) {
        UUID subject = UUID.randomUUID();
        rows.run(
                """
                insert into process_instance (process, version, subject_id, instance_key, claimed_at)
                values ('Referral', ?, ?, 1, ?)
                """,
                version,
                subject,
                AT);
        return subject;
    }

    private void notTold(UUID change, String ref, String who, String why) {
        rows.run(
                """
                insert into not_told (change_id, cases, who, why, reason)
                values (?, array[cast(? as text)], ?, ?, ?)
                """,
                change,
                ref,
                who,
                why,
                why.equals("left-out") ? "Fred." : "A reason.");
    }

    private UUID enquiry(UUID child, Instant anchor) {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into enquiry (id, case_ref, person_id, discussion_id, anchor, joint, lead_agency, lead_name,
                                     stage, needed, added, settled, opened_by, opened_at)
                values (?, ?, ?, ?, ?, true, 'police', 'Somebody', 'finding-out',
                        array['see-child', 'speak-to-parents'], '{}', '{}', ?, ?)
                """,
                id,
                rows.aCase(anchor, child),
                child,
                id,
                anchor,
                id,
                anchor);
        return id;
    }

    private void father(UUID child, int answer, String standing) {
        rows.run(
                """
                insert into parent_standing (child_id, role, answer, standing, words, recorded_by, recorded_at)
                values (?, 'father', ?, ?, 'Asked.', ?, ?)
                """,
                child,
                answer,
                standing,
                child,
                AT);
    }

    private void leftOut(UUID child, int answer) {
        rows.run(
                """
                insert into parent_standing (child_id, role, answer, standing, reason, words, review_on, until_day,
                                             agreed_by, recorded_by, recorded_at)
                values (?, 'father', ?, 'not-to-be-contacted', 'risk', 'A risk.', '2026-12-01', '2026-12-02',
                        ?, ?, ?)
                """,
                child,
                answer,
                child,
                child,
                AT);
    }

    /** A letter about the start of an enquiry, an hour after it and told in another. */
    private void letter(UUID enquiry, String place, String state) {
        boolean agreed = state.equals("not-told");
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into parent_letter (id, case_ref, kind, code, decided_at, place, state, way, told_at, acted_by,
                                           reason, why, review_on)
                select ?, case_ref, 'section-47-started', '', anchor + interval '1 hour', ?, ?,
                       case when ? then null else 'post' end,
                       case when ? then null else anchor + interval '2 hours' end, id,
                       case when ? then 'court' end, case when ? then 'An order.' end,
                       case when ? then date '2026-12-01' end
                from enquiry where id = ?
                """,
                id,
                place,
                state,
                agreed,
                agreed,
                agreed,
                agreed,
                agreed,
                enquiry);
        rows.limit(id, "inform-parent", "inform-parent", AT, AT.plusSeconds(86_400));
    }

    private String agreement(String state, Instant endsAt, Instant reviewDueAt) {
        UUID id = UUID.randomUUID();
        String ref = rows.aCase();
        rows.run(
                """
                insert into written_agreement (id, case_ref, state, purpose, if_broken_tonight, ends_at, copies,
                                               controls, drafted_by, drafted_at, since)
                values (?, ?, ?, 'Purpose', 'Ring', ?, array['police'], '{}', ?, ?, ?)
                """,
                id,
                ref,
                state,
                endsAt,
                id,
                AT,
                AT);
        rows.limit(id, "agreement-review", "review", AT, reviewDueAt);
        return ref;
    }
}
